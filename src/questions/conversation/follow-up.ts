import type { About } from "../answered.ts";
import { contactName } from "../answers/contact-words.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Detail, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { bareDetail, IN_FULL, WHY } from "./bare-questions.ts";
import { cut, keptWords } from "./kept-words.ts";
import { theOtherWay } from "./other-way.ts";
import { replaceParts } from "./replace-parts.ts";
import type { Said } from "./said.ts";

/** True for "who says so?" where nothing was talked of before: it cannot be told what is meant. */
export function leansOnNothing({ bare, rest }: Said, { about, article }: Scope): boolean {
  const isFound =
    (about?.contacts.length ?? 0) > 0 || about?.before !== undefined || Boolean(about?.sentence);
  if (article !== undefined || isFound) return false;
  const detail = bareDetail(bare) ?? bareDetail(rest);
  if (about?.question && detail === "source") return false;
  return detail !== null && detail !== "list" && !ALONE.test(bare);
}

/** "Who called?" may be a first question: of all contacts. */
const ALONE =
  /^(?:who (?:called|phoned|rang|initiated)|what did they (?:agree|discuss|talk about|speak about))\b/i;

/** The question that words stand for which lean on the last one; null where they stand alone. */
export function completeFollowUp(said: Said, typed: string, scope: Scope): Question | null {
  const { about, record, index } = scope;
  if (!about?.question) return null;
  const fresh = readQuestion(typed, record, index);
  const detail = bareDetail(said.bare) ?? bareDetail(said.rest);
  if (detail && isOfAnotherKind(fresh, detail, about, scope)) return null;
  if (detail) return onTheLast(fresh, detail, about, scope);
  if (WHY.test(said.rest)) return why(fresh, about);
  const meant = withPerson(fresh, about, scope);
  if (meant) return meant;
  if (isOnTheLast(said, fresh, about)) return { ...fresh, ...amongLast(about, scope) };
  if (!said.leans) return null;
  const before = about.asked ?? readQuestion(about.question, record, index);
  const turned = theOtherWay(said.rest, typed, before, scope);
  if (turned) return turned;
  const part = readQuestion(said.rest, record, index);
  if (before.asks === "subject" && before.details.length === 0) return null;
  return replaceParts({ ...part, typed: fresh.typed, cut: fresh.cut }, before, about, record);
}

/** "Where did they meet?" after a call is about their meetings. */
function isOfAnotherKind({ kinds }: Question, detail: Detail, about: About, { record }: Scope): boolean {
  const last = [...record.contacts, ...record.others].filter(({ id }) => about.contacts.includes(id));
  const isKind = last.some(({ kind }) => kinds.includes(kind.value) || kind.value === "consultation");
  return detail !== "channel" && kinds.length > 0 && last.length > 0 && !isKind;
}

/** "When?", "and whose initiative was it?": a detail of the contacts of the last answer, or of those found before it. */
function onTheLast(fresh: Question, detail: Detail, last: About, scope: Scope): Question {
  const isBefore = last.contacts.length === 0 && detail !== "source" && last.before !== undefined;
  const about = isBefore ? { ...last, contacts: last.before ?? [], asked: null } : last;
  if (about.contacts.length === 0)
    return {
      ...fresh,
      words: `${fresh.words} ${about.question ?? ""}`.trim(),
      kept: [cut(about.question ?? "")],
    };
  return {
    ...fresh,
    asks: detail === "list" ? "which" : fresh.asks === "whether" && detail !== "status" ? "what" : fresh.asks,
    words: IN_FULL[detail] ?? fresh.words,
    details: [detail],
    ...amongLast(about, scope),
  };
}

/** The reason for what the last question was about. */
function why(fresh: Question, about: About): Question {
  const asked = about.question ?? "";
  const subject = asked.replace(/^(?:when|where|who|what|how(?: \w+)?) /i, "");
  const among = about.contacts.length > 0 ? about.contacts : null;
  return { ...fresh, asks: "why", details: [], words: `why ${subject}`, among, kept: [cut(asked)] };
}

/** "What did he say about Syria?" after Kerry was talked of alone: what Kerry said. */
function withPerson({ people, typed }: Question, about: About, { record, index }: Scope): Question | null {
  const [id] = about.people;
  const surname = about.people.length === 1 && id ? record.register.byId(id)?.surname : null;
  if (!surname || people.length > 0 || !PERSON.test(typed)) return null;
  const read = readQuestion(typed.replace(PERSON, surname), record, index);
  return { ...read, typed, kept: [cut(read.words)] };
}

const PERSON = /\b(?:he|she|him)\b/i;

/** Contacts that are named one by one; more of them go by the question that they answered. */
const MOST_NAMED = 2;

function amongLast(about: About, { record }: Scope): Pick<Question, "among" | "kept"> {
  const contacts = [...record.contacts, ...record.others].filter(({ id }) => about.contacts.includes(id));
  const names = contacts.map((contact) => contactName(contact, record));
  const isFew = names.length > 0 && names.length <= MOST_NAMED;
  const asked = about.asked ? keptWords(about.asked, [], record) : [cut(about.question ?? "")];
  return { among: about.contacts, kept: isFew ? names : asked };
}

const OF_ONE: readonly Detail[] = [
  "date",
  "place",
  "initiator",
  "channel",
  "duration",
  "participants",
  "topics",
  "outcome",
  "source",
  "status",
];
const POINTS = /\b(?:it|that|this|they|there|them|those|these|he|she|his|her|their)\b/i;
const ON_THE_WHOLE = /\b(?:ever|always|usually|often|any|all|every|each|first|last|next|else)\b/i;

/** "How long did they talk?" after one contact: about that one, where it names none itself. */
function isOnTheLast({ bare }: Said, fresh: Question, { contacts }: About): boolean {
  const names = [fresh.days, fresh.places, fresh.topics, fresh.kinds, fresh.people].some(
    (one) => one.length > 0,
  );
  return (
    contacts.length === 1 &&
    !names &&
    fresh.order === null &&
    fresh.details.length > 0 &&
    fresh.details.every((detail) => OF_ONE.includes(detail)) &&
    POINTS.test(bare) &&
    !ON_THE_WHOLE.test(bare)
  );
}
