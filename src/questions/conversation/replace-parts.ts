import type { ContactRecord } from "../../contacts/record.ts";
import type { About } from "../answered.ts";
import type { AskedDay, Question } from "../question.ts";
import { keptWords } from "./kept-words.ts";

/** "In May", "Iran", "Kerry", "meetings": the last question with another day, subject, person or kind in the place of its own. */
export function replaceParts(
  fresh: Question,
  before: Question,
  about: About,
  record: ContactRecord,
): Question {
  const isElsewhere = fresh.days.length + fresh.places.length + fresh.kinds.length > 0;
  const isOther = isElsewhere || fresh.topics.length + fresh.people.length > 0;
  const { asks, focus, details } = fresh.details.length > 0 ? fresh : before;
  const replaced: Question = {
    ...before,
    ...occasion(fresh, before, about),
    typed: fresh.typed,
    cut: fresh.cut,
    slips: fresh.slips,
    asks,
    focus,
    details,
    topics: given(fresh.topics, before.topics),
    people: given(fresh.people, before.people),
    order: fresh.order ?? (isElsewhere ? null : before.order),
    among: isOther ? null : before.among,
    words: wordsWith(fresh, before, record),
    kept: [],
  };
  return { ...replaced, kept: keptWords(replaced, fresh.days, record) };
}

function given<T>(fresh: readonly T[], before: readonly T[]): readonly T[] {
  return fresh.length > 0 ? fresh : before;
}

/** Day, place and kind go together: another day means another place, and another place another day. */
function occasion(
  fresh: Question,
  before: Question,
  about: About,
): Pick<Question, "days" | "bounds" | "places" | "kinds"> {
  if (fresh.days.length > 0) {
    const days = fresh.days.map((day) => withYear(day, about));
    return { days, bounds: fresh.bounds, places: fresh.places, kinds: fresh.kinds };
  }
  const { bounds } = before;
  const kinds = given(fresh.kinds, before.kinds);
  return fresh.places.length > 0
    ? { days: [], bounds, places: fresh.places, kinds }
    : { days: before.days, bounds, places: before.places, kinds };
}

/** A month without a year is in the year last talked of. */
function withYear(day: AskedDay, about: About): AskedDay {
  const year = about.from === null ? null : Number(about.from.slice(0, 4));
  return day.year === null && year !== null ? { ...day, year } : day;
}

const JOINING = /^\s*(?:in|on|about|with|for|the|by|from|at)\s+/i;
const A_DAY =
  /\s*\b(?:in|of|on|during|from)? ?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*(?: \d{1,2})?(?:,? (?:19|20)\d\d)?\b|\s*\b(?:in|of) (?:19|20)\d\d\b/giu;

const KIND =
  /\b(?:(?:phone|telephone) )?(?:calls?|meetings?|visits?|letters?|talks|conversations?|contacts?)\b/i;

/** The words of the last question, with the new subject, person or place in the place of the old one. */
function wordsWith(fresh: Question, before: Question, record: ContactRecord): string {
  const said = fresh.words.replace(JOINING, "").trim();
  const old = before.words;
  if (fresh.details.length > 0 && before.details.length > 0) return fresh.words;
  const mention = fresh.topics.length > 0 ? record.vocabulary.find(old)[0] : undefined;
  if (mention) return `${old.slice(0, mention.start)}${said}${old.slice(mention.end)}`;
  const person = otherPerson(fresh, before, record);
  if (person !== null) return person;
  const [place, last] = [fresh.places[0], before.places[0]?.split(",")[0]];
  if (place !== undefined && last !== undefined && old.includes(last)) return old.replace(last, said);
  if (fresh.kinds.length > 0 && KIND.test(old)) return old.replace(KIND, said.replace(/^the /i, ""));
  return fresh.days.length > 0 ? withoutOccasion(old, last) : `${old} ${said}`;
}

/** Without the day and the place that the last question named. */
function withoutOccasion(words: string, place: string | undefined): string {
  const at = words.indexOf(place ?? "\n");
  const before = at < 0 ? words : words.slice(0, at).replace(/\s(?:in|at|on|of)\s(?:the\s)?$/i, " ");
  const rest = at < 0 ? "" : words.slice(at + (place?.length ?? 0));
  return `${before}${rest}`.replace(A_DAY, "").replace(/ {2,}/g, " ").trim();
}

function otherPerson(fresh: Question, before: Question, { register }: ContactRecord): string | null {
  const [newcomer, outgoing] = [fresh.people[0], before.people[0]];
  const [comes, goes] = [newcomer, outgoing].map((id) =>
    id === undefined ? null : register.byId(id)?.surname,
  );
  return comes && goes ? before.words.replace(new RegExp(`\\b${goes}\\b`, "i"), comes) : null;
}
