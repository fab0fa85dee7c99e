import type { Article } from "../../articles/article.ts";
import type { ContactDate, ContactStatus } from "../contact.ts";
import { wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { isPresent, isUnderWay } from "./when.ts";

/** "meets on Friday" is a plan where Friday is still to come. */
export function statusNow(article: Article, candidate: Candidate, date: ContactDate | null): ContactStatus {
  const ahead = isAheadOf(candidate, date, article.published);
  if (candidate.status === "not held" && ahead && (date?.calendar || isSetFor(candidate, date)))
    return "cancelled";
  if (candidate.status === "held" && ahead && date && /^(?:day|week|range)$/.test(date.precision))
    return "planned";
  if (candidate.status === "held" && isExpected(candidate, date)) return "planned";
  return candidate.status;
}

/** "There will be no meeting in # on %": what has a town and a day had been arranged. */
function isSetFor({ place }: Candidate, date: ContactDate | null): boolean {
  return place !== null && date?.precision === "day";
}

/** "when @ and @ meet later this month": in the present tense, of what is to come. */
function isExpected({ found }: Candidate, date: ContactDate | null): boolean {
  const { reading, clause, from, trigger } = found;
  if (trigger.form !== "verb") return false;
  const opener = reading.clauses[clause]?.opener ?? "";
  const present =
    /^(?:meets?|speaks?|talks?|visits?|hosts?|sits?)$/.test(reading.units[from]?.word ?? "") ||
    /(?:^| )(?:is|are) (?:also )?(?:hosting|meeting|visiting|receiving|seeing|received|greeted|welcomed|hosted)(?: |$)/.test(
      wordsOf(reading, from - 2, from + 1),
    );
  return (
    present &&
    (/^(?:when|before|until|after|as)$/.test(opener) || /^(?:later|next)\b/i.test(date?.text ?? ""))
  );
}

/** The day is still to come, or the present tense tells of the day of publication ("meets on Friday"). */
export function isAheadOf(candidate: Candidate, date: ContactDate | null, published: string | null): boolean {
  if (!date?.edtf || !published) return false;
  const day = date.edtf.slice(0, 10);
  return (
    day > published || (day === published && !date.calendar && isPresent(candidate) && !isUnderWay(candidate))
  );
}
