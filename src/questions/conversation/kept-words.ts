import type { ContactRecord } from "../../contacts/record.ts";
import { listed } from "../../replies/counted.ts";
import type { AskedDay, Detail, Question } from "../question.ts";
import { dayName } from "../select-contacts.ts";

/** What is asked for, in short. */
const IN_SHORT: Readonly<Record<Detail, string>> = {
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
  status: "whether it took place",
  list: "contacts",
};

const LONGEST = 80;

/** How a completed question was understood, in the parts of one line: "who initiated", "telephone calls", "May 2014". */
export function keptWords(question: Question, typed: readonly AskedDay[], record: ContactRecord): string[] {
  const days = question.days.map((day, i) => dayWords(day, typed[i]));
  const aside = question.topicsAside.map((id) => `not ${label(id, record)}`);
  if (question.details.length === 0) return [...whatWasSaid(question, record), ...days, ...aside];
  const kinds = question.kinds.length === 0 ? [] : [`${question.kinds[0]}s`];
  const what = question.details.map((detail) => IN_SHORT[detail]);
  const asked = kinds.length > 0 && what[0] === IN_SHORT.list ? kinds : [listed(what), ...kinds];
  const people = question.people.map((id) => record.register.byId(id)?.surname ?? id);
  return [
    ...asked,
    ...(people.length === 0 ? [] : [listed(people)]),
    ...question.topics.map((id) => label(id, record)),
    ...aside,
    ...question.places.map((place) => place.split(",")[0] ?? place),
    ...days,
  ];
}

const SHORT_ASKS: Readonly<Partial<Record<Question["asks"], string>>> = {
  "what said": "what was said",
  why: "the reason",
  whether: "whether it is so",
};

/** A question about the text by whom, what and where it names; one that names nothing as it stands. */
function whatWasSaid(question: Question, record: ContactRecord): string[] {
  const people = question.people.map((id) => record.register.byId(id)?.surname ?? id);
  const named = [
    ...(people.length === 0 ? [] : [listed(people)]),
    ...question.topics.map((id) => label(id, record)),
    ...question.places.map((place) => place.split(",")[0] ?? place),
  ];
  const asked = SHORT_ASKS[question.asks];
  if (named.length === 0) return [cut(question.words)];
  return asked === undefined ? named : [asked, ...named];
}

function dayWords(day: AskedDay, typed: AskedDay | undefined): string {
  return typed?.year === null && day.year !== null
    ? `${dayName(day)} (${day.year} kept from your last question)`
    : dayName(day);
}

function label(id: string, { vocabulary }: ContactRecord): string {
  return vocabulary.byId(id)?.prefLabel ?? id;
}

export function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}
