import type { Article } from "../../articles/article.ts";
import type { ContactDate, ContactStatus } from "../contact.ts";
import { addDays } from "../dates/calendar.ts";
import type { Tense } from "../dates/date-mention.ts";
import { resolveDate } from "../dates/resolve-date.ts";
import { verbBehindGerund } from "../reading/gerund-in-front.ts";
import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { evidenceOf } from "./draft.ts";
import { isBeforePast } from "./gerunds.ts";
import { isJourneyAhead } from "./journeys.ts";
import { isWishOver } from "./wishes.ts";

/** The date a candidate's clause states; null where it states none. */
export function statedDate(
  article: Article,
  candidate: Candidate,
  anchor: string | null,
): ContactDate | null {
  const { reading } = candidate.found;
  const date = dateAt(article, reading, candidate.date, tenseOf(candidate), "stated", anchor);
  if (candidate.status === "postponed" && date?.edtf?.includes("/"))
    return { ...date, edtf: date.edtf.slice(0, date.edtf.indexOf("/")), precision: "day" };
  if (!candidate.shift || !date) return date;
  return date.edtf && date.precision === "day"
    ? { ...date, edtf: addDays(date.edtf, candidate.shift), partOfDay: null }
    : null;
}

/** The day on which somebody came to where he then met others; null where it is not told. */
export function dayOfArrival(article: Article, { arrived }: Candidate): ContactDate | null {
  const date = arrived ? dateAt(article, arrived.reading, arrived.unit, "past", "stated") : null;
  return date?.precision === "day" ? date : null;
}

/** The date expression of a unit, resolved; null where it is none or stands for no day, month or year. */
export function dateAt(
  article: Article,
  reading: Reading,
  unit: number,
  tense: Tense,
  basis: ContactDate["basis"],
  anchor: string | null = null,
): ContactDate | null {
  const mention = reading.units[unit]?.date;
  if (!mention) return null;
  const { edtf, precision, modifier, partOfDay, calendar } = resolveDate(mention, {
    published: article.published,
    tense,
    anchor,
  });
  const evidence = evidenceOf(article, reading.sentence);
  const start = reading.sentence.start + mention.start;
  const text = article.text.slice(start, start + mention.text.length);
  return { edtf, precision, modifier, partOfDay, basis, text, calendar, evidence };
}

const TENSES: Readonly<Record<ContactStatus, Tense>> = {
  held: "past",
  planned: "future",
  proposed: "future",
  requested: "unknown",
  refused: "unknown",
  cancelled: "unknown",
  postponed: "unknown",
  "not held": "past",
  denied: "unknown",
};

function tenseOf(candidate: Candidate): Tense {
  if (candidate.status === "held" && isJourneyAhead(candidate.found)) return "future";
  if (isUndoneAhead(candidate)) return "future";
  const { reading, clause } = candidate.found;
  if (/^(?:will|'ll)$/.test(verbBehindGerund(reading, clause))) return "future";
  if (candidate.status === "refused" && isWishOver(clauseWords(reading, clause, 0, candidate.found.from)))
    return "past";
  if (candidate.pastPlan || isPresent(candidate) || isBeforePast(reading, clause)) return "unknown";
  return isDeniedPast(candidate) ? "past" : TENSES[candidate.status];
}

/** "There will be no meeting on %", "will not go to # on %": the day was still to come. */
function isUndoneAhead({ status, found: { reading, clause, from } }: Candidate): boolean {
  return (
    /^(?:cancelled|not held)$/.test(status) &&
    /(?:^| )(?:will|'ll|wo|(?:is|are) (?:not|n't) (?:now )?going to)(?: |$)/.test(
      clauseWords(reading, clause, 0, from),
    )
  );
}

/** "denied that @ had telephoned @ on %": the day of what would be over. */
function isDeniedPast({ status, found: { reading, clause, trigger } }: Candidate): boolean {
  if (status !== "denied") return false;
  const words = clauseWords(reading, clause, 0, reading.units.length);
  return (
    /\b(?:had|has|have|was|were|took|telephoned|phoned|called|met|spoke|spoken|held)\b/.test(words) &&
    !/\b(?:will|would|to be|planned|upcoming|coming|going to|is to|are to)\b/.test(words) &&
    (trigger.form === "verb" || /\btook place|taken place|held\b/.test(words))
  );
}

/** "is meeting", "are talking". */
function isProgressive({ found: { reading, from } }: Candidate): boolean {
  const word = reading.units[from]?.word ?? "";
  return /ing$/.test(word) && /^(?:is|are|am|'m)$/.test(reading.units[from - 1]?.word ?? "");
}

const PRESENT_FRAME =
  /(?:^| )(?:holds?|holding|begins?|(?<!\b(?:the|a|its|their) )starts?|kicks? off|opens?|hosts?|receives?)(?: [^@%]*)?(?: (?:meeting|series|round|talks|trip|visit|day|set)(?: of)?)?(?: [^ @%]+){0,3}$/;

/** "have begun their talks": told on the day. */
const HAS_BEGUN = /\b(?:has|have) (?:just |now )?(?:begun|started|opened|gone into)(?: @| [^ @%]+){0,3}$/;

/** "is holding talks", "is meeting @" without a day: under way on the day of publication. */
export function isUnderWay(candidate: Candidate): boolean {
  const { reading, from, trigger } = candidate.found;
  if (isProgressive(candidate)) return candidate.date < 0;
  return (
    trigger.form === "noun" &&
    (/\b(?:is|are) (?:holding|having|meeting)(?: [^ @%]+){0,3}$/.test(wordsOf(reading, from - 6, from)) ||
      HAS_BEGUN.test(wordsOf(reading, from - 6, from)))
  );
}

/** "meets", "are meeting": by the date alone is it known whether it is over. */
export function isPresent({ found: { reading, from, trigger } }: Candidate): boolean {
  if (trigger.form !== "verb")
    return (
      /^(?:holds?|are|is)$/.test(reading.units[from - 1]?.word ?? "") ||
      PRESENT_FRAME.test(wordsOf(reading, from - 14, from))
    );
  const word = reading.units[from]?.word ?? "";
  const before = reading.units[from - 1]?.word ?? "";
  const plural =
    /^(?:meet|gather|hold|speak|talk|sit|visit|convene)$/.test(word) && reading.units[from - 1]?.word === "@";
  return (
    plural ||
    /^(?:meets|gathers|convenes|plays|takes|brings|visits|travels|flies|hosts|receives|speaks|heads|arrives|comes|goes|calls)$/.test(
      word,
    ) ||
    (/^(?:is|are)$/.test(before) && /ing$|^(?:received|greeted|welcomed|hosted)$/.test(word)) ||
    (before === "am" && /ing$/.test(word))
  );
}

/** "is holding talks", without a day: the day of publication. */
export function dayUnderWay(article: Article, candidate: Candidate): ContactDate | null {
  if (candidate.status !== "held" || !article.published || !isUnderWay(candidate)) return null;
  return {
    edtf: article.published,
    precision: "day",
    modifier: null,
    partOfDay: null,
    basis: "publication",
    text: "",
    calendar: false,
    evidence: evidenceOf(article, candidate.found.reading.sentence),
  };
}
