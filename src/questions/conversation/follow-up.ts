import type { About } from "../answered.ts";
import { contactName } from "../answers/contact-words.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Detail, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { bareDetail, IN_FULL, WHY } from "./bare-questions.ts";
import { cut, keptWords } from "./kept-words.ts";
import { theOtherWay } from "./other-way.ts";
import { isBound } from "./points-back.ts";
import { replaceParts } from "./replace-parts.ts";
import type { Said } from "./said.ts";
import { contactsById, contactsTalkedOf, MOST_MEANT } from "./talked-of.ts";
import { withName } from "./with-name.ts";

/** True for "who says so?" where nothing was talked of before: it cannot be told what is meant. */
export function leansOnNothing({ bare, rest }: Said, scope: Scope): boolean {
  const { about, article, record, index } = scope;
  const isFound =
    (about?.contacts.length ?? 0) > 0 || about?.before !== undefined || Boolean(about?.sentence);
  if (article !== undefined || isFound) return false;
  const detail = bareDetail(bare) ?? bareDetail(rest);
  if (about?.question && detail === "source") return false;
  if (isBound(rest)) {
    const { asks, topics, places, days } = readQuestion(rest, record, index);
    return asks === "whether" && topics.length + places.length + days.length === 0;
  }
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
  if (WHY.test(said.rest)) return reasonFor(fresh, about);
  const meant = withPerson(fresh, scope);
  if (meant) return meant;
  const bound = boundToLast(said, fresh, scope);
  if (bound) return bound;
  if (isOnTheLast(said, fresh, scope)) return { ...fresh, ...amongLast(about, scope) };
  if (!said.leans) return null;
  const before = about.asked ?? readQuestion(about.question, record, index);
  const turned = theOtherWay(said.rest, typed, before, scope);
  if (turned) return turned;
  if (IN_FULL_WORDS.test(said.rest)) return null;
  const part = readQuestion(said.rest, record, index);
  if (before.asks === "subject" && before.details.length === 0) return null;
  return replaceParts({ ...part, typed: fresh.typed, cut: fresh.cut }, before, about, scope);
}

/** A question with a verb of its own keeps nothing of the last one: "and what did Kerry say?" after "who was there?". */
const IN_FULL_WORDS =
  /^(?:(?:what|who|whom|when|where|why|how(?: \p{L}+)?|which(?: \p{L}+)?) )?(?:did|does|do|was|were|is|are|has|have|had|will|would) \p{L}+ \p{L}+/iu;

/** "Where did they meet?" after a call is about their meetings. */
function isOfAnotherKind({ kinds }: Question, detail: Detail, about: About, { record }: Scope): boolean {
  const last = contactsById(about.contacts, record);
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
    asks:
      detail === "list"
        ? "which"
        : detail === "status"
          ? "whether"
          : fresh.asks === "whether"
            ? "what"
            : fresh.asks,
    words: IN_FULL[detail] ?? fresh.words,
    details: [detail],
    ...amongLast(about, scope),
  };
}

/** The reason for what the last question was about. */
export function reasonFor(fresh: Question, about: About): Question {
  const asked = about.question ?? "";
  const subject = asked.replace(/^(?:when|where|who|what|how(?: \w+)?) /i, "");
  const among = about.contacts.length > 0 ? about.contacts : null;
  return { ...fresh, asks: "why", details: [], words: `why ${subject}`, among, kept: [cut(asked)] };
}

/** "What did he say about Syria?" after Kerry was talked of alone: what Kerry said. */
function withPerson({ typed }: Question, scope: Scope): Question | null {
  const words = withName(typed, scope);
  if (words === null) return null;
  const read = readQuestion(words, scope.record, scope.index);
  return { ...read, typed, kept: [cut(read.words)] };
}

/** "Did they talk about Syria there?", "and Syria?" after a contact: of that one, not of any that it fits. */
function boundToLast({ rest, leans }: Said, fresh: Question, scope: Scope): Question | null {
  const { about, record, index } = scope;
  const contacts = contactsTalkedOf(scope);
  if (!about || contacts.length === 0 || contacts.length > MOST_MEANT || fresh.days.length > 0) return null;
  const { kept } = amongLast({ ...about, contacts: contacts.map(({ id }) => id) }, scope);
  const among = contacts.map(({ id }) => id);
  if (isBound(rest) && fresh.details.length > 0) return { ...fresh, places: [], kinds: [], among, kept };
  const part = readQuestion(rest, record, index);
  const named = part.people.length + part.places.length + part.kinds.length + part.details.length;
  const isTopic = leans && part.topics.length > 0 && named === 0 && part.asks === "subject";
  const { details = [], topics = [] } = about.asked ?? {};
  const isOfOne = details.some((one) => OF_ONE.includes(one)) && topics.length === 0;
  if (!isTopic || !isOfOne || details.includes("topics")) return null;
  return {
    ...fresh,
    asks: "whether",
    details: ["status"],
    words: `did they discuss ${part.words}`,
    among,
    kept,
  };
}

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
/** "The meeting" after a meeting. */
const THE_KIND = /\bthe (?:call|meeting|contact|conversation|talks|visit)\b/i;
const ON_THE_WHOLE =
  /\b(?:ever|always|usually|often|any|all|every|each|first|last|next|else|again|other|before|after|since|later)\b/i;

/** "How long did they talk?" after a contact or two: about those, where it names no others. */
function isOnTheLast({ bare }: Said, fresh: Question, scope: Scope): boolean {
  const contacts = contactsTalkedOf(scope);
  const { days, places, topics, kinds, people } = fresh;
  const names = [days, places, topics, people].some((one) => one.length > 0);
  const isKind = kinds.length === 0 || contacts.some(({ kind }) => kinds.includes(kind.value));
  return (
    contacts.length > 0 &&
    contacts.length <= (kinds.length === 0 ? MOST_MEANT : 1) &&
    !names &&
    isKind &&
    fresh.order === null &&
    fresh.details.length > 0 &&
    fresh.details.every((detail) => OF_ONE.includes(detail)) &&
    (POINTS.test(bare) || THE_KIND.test(bare)) &&
    !ON_THE_WHOLE.test(bare)
  );
}
