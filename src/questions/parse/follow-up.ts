import { plainWords } from "../../search/words.ts";
import type { About } from "../answered.ts";
import { contactName } from "../answers/contact-words.ts";
import type { AskedDay, Detail, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { dayName } from "../select-contacts.ts";
import { readQuestion } from "./read-question.ts";

/** Bare questions about what was just talked of, and the detail they want. */
const BARE: readonly (readonly [RegExp, Detail])[] = [
  [
    /^(?:and |so |but )*(?:who (?:says|said|claims|reports|reported|confirmed) (?:so|that|this|it)|says who|according to whom|source|sources)$/i,
    "source",
  ],
  [/^(?:and |so |but )*(?:where(?: was (?:it|that|this))?|in which city|which city|what place)$/i, "place"],
  [/^(?:and |so |but )*(?:when(?: was (?:it|that|this))?|what day|on what (?:day|date)|which day)$/i, "date"],
  [/^(?:and |so |but )*(?:(?:for )?how long(?: did (?:it|that) (?:last|take))?)$/i, "duration"],
  [
    /^(?:and |so |but )*(?:at whose initiative|whose initiative(?: was (?:it|that))?|who initiated(?: it| that)?|who called whom)$/i,
    "initiator",
  ],
  [/^(?:and |so |but )*(?:how|by phone|by phone or in person|how did they (?:speak|talk))$/i, "channel"],
  [
    /^(?:and |so |but )*(?:with what result|what was agreed|what came of it|what did they agree(?: on)?|outcome)$/i,
    "outcome",
  ],
  [/^(?:and |so |but )*(?:about what|what about|on what|what did they (?:discuss|talk about))$/i, "topics"],
];
/** A bare question in full, so that the next one can lean on it. */
const IN_FULL: Readonly<Partial<Record<Detail, string>>> = {
  source: "whose word is it",
  place: "where was the contact",
  date: "when was the contact",
  duration: "how long did the contact last",
  initiator: "who initiated the contact",
  channel: "how did they speak",
  outcome: "what did they agree",
  topics: "what did they discuss",
};
/** What was asked for, where only that is kept. */
const IN_SHORT: Readonly<Partial<Record<Detail, string>>> = {
  source: "whose word it is",
  place: "where",
  date: "when",
  duration: "how long",
  initiator: "who initiated",
  channel: "how they spoke",
  outcome: "what was agreed",
  topics: "what it was about",
  count: "how many",
  participants: "who took part",
};
/** The beginning of a question that leans on the last one. */
const LEANS = /^(?:and|what about|how about|also|or|but)\b/i;

/** True for "who says so?" where nothing was talked of before: it cannot be told what is meant. */
export function leansOnNothing(typed: string, { about, article }: Scope): boolean {
  if (article !== undefined || (about?.contacts.length ?? 0) > 0 || about?.question) return false;
  return BARE.some(([pattern]) => pattern.test(typed.replace(/[?!.\s]+$/, "")));
}

/** A question that leans on the last one, completed with what it leaves out; others come back as they are. */
export function completeFollowUp(question: Question, scope: Scope): Question {
  const { about } = scope;
  if (!about?.question) return question;
  const said = question.typed.replace(/[?!.\s]+$/, "");
  const bare = BARE.find(([pattern]) => pattern.test(said));
  if (bare) return bareFollowUp(question, bare[1], scope, about);
  if (!LEANS.test(said) || plainWords(said).length > 7) return question;
  return replaceParts(question, about, about.question, scope);
}

/** True for "and in May?" after a question (not after a list or a subject, where it narrows the list). */
export function leansOnQuestion(typed: string, scope: Scope): boolean {
  const last = scope.about?.question;
  if (!last || !LEANS.test(typed)) return false;
  const before = readQuestion(last, scope.record, scope.index);
  return before.asks !== "subject" || before.details.length > 0;
}

function bareFollowUp(question: Question, detail: Detail, { record }: Scope, about: About): Question {
  if (about.contacts.length === 0)
    return {
      ...question,
      words: `${question.words} ${about.question ?? ""}`.trim(),
      kept: [shown(about.question ?? "")],
    };
  const contacts = [...record.contacts, ...record.others].filter(({ id }) => about.contacts.includes(id));
  const names = contacts.map((contact) => contactName(contact, record).replace(/^the /, ""));
  return {
    ...question,
    words: IN_FULL[detail] ?? question.words,
    details: [detail],
    among: about.contacts,
    kept:
      names.length > 0 && names.length < 3
        ? names.map((name) => `the ${name}`)
        : [shown(about.question ?? "")],
  };
}

/** "and in May?", "and Iran?", "and Kerry?": the last question with another day, subject or person. */
function replaceParts(question: Question, about: About, last: string, scope: Scope): Question {
  const before = readQuestion(last, scope.record, scope.index);
  const days = question.days.length > 0 ? question.days.map((day) => withYear(day, about)) : before.days;
  const topics = question.topics.length > 0 ? question.topics : before.topics;
  const people = question.people.length > 0 ? question.people : before.people;
  const own = question.details.length > 0;
  return {
    ...before,
    typed: question.typed,
    cut: question.cut,
    slips: question.slips,
    asks: own ? question.asks : before.asks,
    details: own ? question.details : before.details,
    days,
    topics,
    people,
    places: question.places.length > 0 ? question.places : question.days.length > 0 ? [] : before.places,
    kinds: question.kinds.length > 0 ? question.kinds : question.days.length > 0 ? [] : before.kinds,
    words: wordsWith(question, before, scope),
    kept: [keptWords(before, last, question), ...keptDays(question, days)],
  };
}

/** What is kept of the last question: what it asked for, where the occasion it asked about is replaced. */
function keptWords(before: Question, last: string, fresh: Question): string {
  const detail = before.details.length === 1 ? before.details[0] : undefined;
  const asked = detail && fresh.days.length > 0 ? IN_SHORT[detail] : undefined;
  return asked ?? shown(last);
}

/** A month without a year is in the year last talked of. */
function withYear(day: AskedDay, about: About): AskedDay {
  const year = about.from === null ? null : Number(about.from.slice(0, 4));
  return day.year === null && year !== null ? { ...day, year } : day;
}

function keptDays(question: Question, days: readonly AskedDay[]): string[] {
  return days
    .map((day, i) => {
      const typed = question.days[i];
      if (!typed) return null;
      return typed.year === null && day.year !== null
        ? `${dayName(day)} (${day.year} kept from your last question)`
        : dayName(day);
    })
    .filter((one) => one !== null);
}

/** The words of the last question, with the new subject or person in place of the old one. */
function wordsWith(question: Question, before: Question, { record }: Scope): string {
  const fresh = question.words
    .replace(LEANS, "")
    .replace(/^\s*(?:in|on|about|with|for|the)\s+/i, "")
    .trim();
  const old = before.words;
  const mention = question.topics.length > 0 ? record.vocabulary.find(old)[0] : undefined;
  if (mention) return `${old.slice(0, mention.start)}${fresh}${old.slice(mention.end)}`;
  const speaker = speakerFor(fresh, before, record);
  if (speaker) return speaker;
  const [newcomer, outgoing] = [question.people[0], before.people[0]];
  const surname = outgoing === undefined ? null : record.register.byId(outgoing)?.surname;
  if (newcomer !== undefined && surname) return old.replace(new RegExp(surname, "i"), fresh);
  return question.days.length > 0
    ? old.replace(/\b(?:in|of|on) (?:the )?\p{Lu}?\p{L}+ (?:19|20)\d\d\b/iu, "")
    : `${old} ${fresh}`;
}

/** "And in Washington?" after what somebody of the other side said: the same of the one who speaks for that capital. */
function speakerFor(fresh: string, before: Question, { register, briefing }: Scope["record"]): string | null {
  const capital = fresh.toLowerCase();
  const speaks = (id: string): boolean => {
    const country = register.byId(id)?.country ?? null;
    return country !== null && register.capital(country)?.toLowerCase() === capital;
  };
  const other = briefing.principals.map((id) => register.byId(id)).find((one) => one && speaks(one.id));
  const surname = before.people.length === 1 ? register.byId(before.people[0] ?? "")?.surname : null;
  if (!other?.surname) return null;
  return surname
    ? before.words.replace(new RegExp(surname, "i"), other.surname)
    : `${before.words} according to ${fresh}`;
}

function shown(words: string): string {
  return words.length > 70 ? `${words.slice(0, 69).trimEnd()}…` : words;
}
