import type { ContactRecord } from "../../contacts/record.ts";
import type { About } from "../answered.ts";
import type { AskedDay, Detail, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { IN_FULL } from "./bare-questions.ts";
import { keptWords } from "./kept-words.ts";

/** "In May", "Iran", "Kerry", "meetings": the last question with another day, subject, person or kind in the place of its own. */
export function replaceParts(fresh: Question, before: Question, about: About, scope: Scope): Question {
  const { record } = scope;
  const isElsewhere = fresh.days.length + fresh.places.length + fresh.kinds.length > 0;
  const isOther = isElsewhere || fresh.topics.length + fresh.people.length > 0;
  // "Did they talk about Syria there?", "and Iran?": of the same occasion.
  const isSubject = !isElsewhere && fresh.people.length === 0;
  const { asks, focus, details } = fresh.details.length > 0 ? fresh : before;
  const replaced: Question = {
    ...before,
    ...occasion(fresh, before, about, record),
    typed: fresh.typed,
    cut: fresh.cut,
    slips: fresh.slips,
    asks,
    focus,
    details,
    topics: given(fresh.topics, before.topics),
    people: given(fresh.people, before.people),
    order: fresh.order ?? (isElsewhere ? null : before.order),
    among: isOther && !(isSubject && before.asks === "whether") ? null : before.among,
    words: wordsWith(fresh, before, record),
    kept: [],
  };
  const kept = keptWords(replaced, fresh.days, record);
  return { ...(isElsewhere ? askedOfContacts(replaced, scope) : replaced), kept };
}

/** Details that are asked of contacts one by one. */
const OF_ALL: readonly Detail[] = ["count", "list"];

/**
 * "Who initiated the March call", "and Sochi?": a detail of the contacts of another place or day. They are chosen here, since
 * words of two questions put together say nothing of which contact is meant.
 */
function askedOfContacts(question: Question, scope: Scope): Question {
  const [detail, ...more] = question.details;
  const words = detail === undefined ? undefined : IN_FULL[detail];
  if (detail === undefined || more.length > 0 || words === undefined || OF_ALL.includes(detail))
    return question;
  const { contacts, unmet } = selectContacts({ ...question, words }, scope);
  if (contacts.length === 0 || unmet.length > 0) return question;
  const held = contacts.filter(({ status }) => status.value === "held");
  const isPast = held.length > 0 && question.places.length === 0 && !question.future;
  return { ...question, words, among: (isPast ? held : contacts).map(({ id }) => id) };
}

function given<T>(fresh: readonly T[], before: readonly T[]): readonly T[] {
  return fresh.length > 0 ? fresh : before;
}

/** Day, place and kind go together: another day means another place, and another place another day. */
function occasion(
  fresh: Question,
  before: Question,
  about: About,
  record: ContactRecord,
): Pick<Question, "days" | "bounds" | "places" | "kinds"> {
  if (fresh.days.length > 0) {
    const days = fresh.days.map((day) => withYear(day, about));
    return { days, bounds: fresh.bounds, places: fresh.places, kinds: fresh.kinds };
  }
  const { bounds } = before;
  const isOfKind = fresh.kinds.length > 0 || isOfKinds(fresh.places, before.kinds, record);
  const kinds = isOfKind ? given(fresh.kinds, before.kinds) : [];
  return fresh.places.length > 0
    ? { days: [], bounds, places: fresh.places, kinds }
    : { days: before.days, bounds, places: before.places, kinds };
}

/** "And the Paris one?" after a call: what took place in Paris, of whatever kind, where no call did. */
function isOfKinds(
  places: readonly string[],
  kinds: Question["kinds"],
  { contacts, others }: ContactRecord,
): boolean {
  const there = [...contacts, ...others].filter(({ place }) => places.includes(place?.value ?? ""));
  return places.length === 0 || there.some(({ kind }) => kinds.includes(kind.value));
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
