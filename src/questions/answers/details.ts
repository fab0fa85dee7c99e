import type { Contact, Difference, Evidence, Participant } from "../../contacts/contact.ts";
import { isContradiction } from "../../contacts/merging/differences.ts";
import { articleIn } from "../../contacts/record.ts";
import { whoseWord } from "../../replies/accounts.ts";
import { durationWords } from "../../replies/contact-line.ts";
import { listed } from "../../replies/counted.ts";
import { differenceWords } from "../../replies/differences.ts";
import { withArticle } from "../../replies/people.ts";
import { askedTerms } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import { factsOf, type SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Detail, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { DAY_ASKED } from "../spans/days.ts";
import { durationSpan, isLengthOfTalk } from "../spans/durations.ts";
import { calledWhom } from "./called-whom.ts";
import { dayAnswer } from "./contact-words.ts";
import { printedSubjects } from "./printed-subjects.ts";
import { sidePrinted } from "./side-printed.ts";
import { isPlaceAsked, wholePlace } from "./whole-place.ts";

/** One field of one contact, as an answer. */
export interface DetailAnswer {
  /** Null: not stated. */
  readonly value: string | null;
  readonly evidence: readonly Evidence[];
}

/** What is missing, in the words of a refusal: "where it took place". */
export const MISSING: Readonly<Record<Detail, string>> = {
  date: "the day",
  place: "the place",
  initiator: "at whose initiative",
  channel: "how they spoke",
  duration: "how long it lasted",
  participants: "who took part",
  topics: "what it was about",
  outcome: "the outcome",
  source: "the source",
  status: "whether it took place",
  count: "the number",
  list: "the contacts",
};

/** What the record says on a detail of a contact. */
export function detailOf(contact: Contact, detail: Detail, question: Question, scope: Scope): DetailAnswer {
  const open = unsettled(contact, detail, scope);
  if (open) return open;
  const account = contact.accounts[0]?.evidence;
  const first = account ? [account] : [];
  switch (detail) {
    case "date":
      return {
        value: isDayStated(contact, question) ? dayAnswer(contact) : null,
        evidence: contact.date ? [contact.date.evidence, ...first] : first,
      };
    case "place":
      return placeOf(contact, first, question, scope);
    case "initiator":
      return initiatorOf(contact, question, scope, first);
    case "channel":
      return contact.kind.value === "consultation"
        ? { value: null, evidence: first }
        : { value: channel(contact), evidence: [contact.kind.evidence, ...first] };
    case "duration":
      return contact.duration && isLengthOfTalk(question.words, contact.duration.value)
        ? { value: durationWords(contact.duration.value), evidence: [contact.duration.evidence, ...first] }
        : durationInText(contact, question, scope);
    case "participants":
      return { value: othersThan(contact, question, scope), evidence: first };
    case "topics":
      return topics(contact, question, scope);
    case "outcome":
      return field(contact.outcome, first);
    case "source":
      return {
        value: whoseWord(contact, scope.record)
          .map((span) => ("text" in span ? span.text : ""))
          .join("")
          .replace(/\.$/, "")
          .trim(),
        evidence: first,
      };
    case "status":
    case "count":
    case "list":
      return { value: contact.status.value, evidence: [contact.status.evidence, ...first] };
  }
}

/** Both values where the accounts contradict each other: neither is the answer. */
function unsettled(contact: Contact, detail: Detail, { record }: Scope): DetailAnswer | null {
  const difference = contact.differences.find(
    (one) => one.field === DIFFERING.get(detail) && isContradiction(one, contact),
  );
  if (!difference) return null;
  const values = difference.values.map(({ value }) =>
    withArticle(differenceWords(difference.field, value, record.vocabulary), record),
  );
  return {
    value: `accounts differ: ${values.join("; ")}`,
    evidence: difference.values.map(({ evidence }) => evidence),
  };
}

const DIFFERING: ReadonlyMap<Detail, Difference["field"]> = new Map([
  ["date", "date"],
  ["place", "place"],
  ["initiator", "initiator"],
  ["channel", "kind"],
]);

/** "On which day" asks for no less than a day, and the day of a statement is not that of the contact. */
function isDayStated({ date }: Contact, { words }: Question): boolean {
  if (date === null || !DAY_ASKED.test(words)) return date !== null;
  return date.precision === "day" && date.basis !== "report" && date.basis !== "publication";
}

function field(
  value: { readonly value: string; readonly evidence: Evidence } | null,
  first: readonly Evidence[],
): DetailAnswer {
  return value
    ? { value: value.value, evidence: [value.evidence, ...first] }
    : { value: null, evidence: first };
}

function placeOf(
  contact: Contact,
  first: readonly Evidence[],
  question: Question,
  scope: Scope,
): DetailAnswer {
  if (isPlaceAsked(contact, question, scope)) return { value: null, evidence: first };
  const { value, evidence } = field(contact.place, first);
  return { value: value && wholePlace(value, contact.place?.evidence.quote ?? ""), evidence };
}

function initiatorOf(
  contact: Contact,
  question: Question,
  { record }: Scope,
  first: readonly Evidence[],
): DetailAnswer {
  const { value, evidence } = field(contact.initiator, first);
  const [own] = evidence;
  const name = value && ((own && sidePrinted(value, own, record.register)) ?? withArticle(value, record));
  return { value: name && calledWhom(name, contact, question), evidence };
}

function channel(contact: Contact): string {
  const words: Readonly<Record<string, string>> = {
    "telephone call": "by telephone",
    "video call": "by video",
    meeting: "in person, at a meeting",
    visit: "in person, on a visit",
    letter: "by letter",
    "joint statement": "by a joint statement",
  };
  return words[contact.kind.value] ?? contact.kind.value;
}

/** "Who else took part": of the two alone, nobody is stated. */
function othersThan(contact: Contact, question: Question, { record }: Scope): string | null {
  const isCountry = (one: Participant): boolean =>
    record.register.byId(one.principal ?? "")?.kind === "country";
  if (WHOM.test(question.words) && othersIn(contact, question).every(isCountry)) return null;
  const isElse =
    question.people.length !== 1 && /\belse\b|\bbesides (?:them|the two|both)\b/i.test(question.words);
  return isElse && contact.participants.length <= 2 ? null : listed(participants(contact, question));
}

/** Asks for a person: that it was somebody of a country does not say who. */
const WHOM = /\b(?:whom?|which (?:\p{L}+ ){0,2}(?:minister|official|diplomat|leader|person)s?)\b/iu;

/** Whoever the question does not name itself; all of them where it names none or all. */
function othersIn(contact: Contact, question: Question): readonly Participant[] {
  const others = contact.participants.filter(
    (one) => one.principal === null || !question.people.includes(one.principal),
  );
  return others.length > 0 && others.length < contact.participants.length ? others : contact.participants;
}

function participants(contact: Contact, question: Question): string[] {
  return othersIn(contact, question).map((one) =>
    one.name === "" ? (one.office ?? "somebody unnamed") : one.name,
  );
}

function topics(contact: Contact, question: Question, { record, article }: Scope): DetailAnswer {
  const aside = new Set(question.topicsAside.flatMap((id) => record.vocabulary.within(id)));
  const asked = contact.topics.filter((topic) => !aside.has(topic.value));
  const labels = [
    ...new Set(asked.map((topic) => record.vocabulary.byId(topic.value)?.prefLabel ?? topic.value)),
  ];
  const isAll =
    article !== undefined && aside.size === 0 && !/\b(?:else|besides|other)\b/i.test(question.words);
  const printed = isAll ? printedSubjects(asked.map(({ evidence }) => evidence.quote)) : null;
  return {
    value: labels.length === 0 ? null : (printed ?? listed(labels)),
    evidence: asked.map((topic) => topic.evidence),
  };
}

const LASTED =
  /\b(?:last(?:ed|ing)?|hours?-long|\w+-(?:hour|minute|day)|for (?:\w+ ){0,4}(?:hours?|minutes?)|spoke for|talked for|met for|after (?:\w+ ){0,3}(?:hours|minutes) of)\b/i;
const OCCASION = /\b(?:meeting|talks|call|conversation|met|spoke|talked|session|discussion)\b/i;

/** A length of time beside the word for the occasion, where the record has none. */
function durationInText(contact: Contact, question: Question, { record, index }: Scope): DetailAnswer {
  const account = contact.accounts[0];
  const article = articleIn(record, account?.article);
  const first = account ? [account.evidence] : [];
  if (!article) return { value: null, evidence: first };
  const terms = askedTerms(question.words, null, index);
  const people = terms.filter(
    (term) => term.sort === "name" && !question.places.some((place) => place.includes(term.printed)),
  );
  const isOfThem = (one: SentenceFacts): boolean => people.every((term) => matchOf(term, one) !== "none");
  const facts = factsOf(article, index.spellings).find((one) => lasts(one) && isOfThem(one));
  const span = facts && durationSpan({ question, terms, facts });
  return span && facts
    ? { value: span.text, evidence: [evidenceOf(facts), ...first] }
    : { value: null, evidence: first };
}

function lasts({ text }: SentenceFacts): boolean {
  return (
    LASTED.test(text) &&
    OCCASION.test(text) &&
    /\b(?:hour|minute|day)s?\b/i.test(text) &&
    !/\b(?:ago|earlier|later|cease|truce)\b/i.test(text)
  );
}

/** A sentence as evidence. */
function evidenceOf({ article, sentence }: SentenceFacts): Evidence {
  return {
    article: article.id,
    start: sentence.start,
    end: sentence.end,
    quote: article.text.slice(sentence.start, sentence.end),
  };
}
