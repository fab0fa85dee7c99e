import type { Contact, Evidence, Field, FieldCorrection, Outcome } from "../contacts/contact.ts";
import { articleIn, type ContactRecord } from "../contacts/record.ts";
import { sidesHeard, sidesOf } from "./accounts.ts";
import { checkedWords, correctionWords } from "./checked.ts";
import { cite } from "./citations.ts";
import { howAndWhere, subjectWords } from "./contact-line.ts";
import { capital, listed } from "./counted.ts";
import { differenceFacts, historyFacts } from "./differences.ts";
import { evidencePart, joinLines, strong, text, wordsOf } from "./line.ts";
import { whoseWordOf } from "./own-word.ts";
import { isOfBriefing, othersPresent, peopleWords, withArticle } from "./people.ts";
import type { Line, Part } from "./reply.ts";
import { basisWords, contactDateWords, statusWords } from "./words.ts";

export interface ContactView {
  /** Topic ids (with everything narrower) that the reply is about: their sentences are the evidence. */
  readonly topics?: readonly string[];
  /** Leaves the evidence to the caller. */
  readonly withoutEvidence?: boolean;
}

type Fact = { readonly label: string; readonly value: Line };

/** Sentences shown outright; more of them are details. */
const SHOWN = 2;
const STILL_OPEN: readonly string[] = ["planned", "proposed", "requested"];

/** A contact in full: heading, evidence, whose word it is, which side is missing, how its day is known, what is not stated. */
export function contactParts(contact: Contact, record: ContactRecord, view: ContactView = {}): Part[] {
  const evidence = view.withoutEvidence ? [] : evidenceParts(contact, record, view.topics);
  return [
    contactHeading(contact, record),
    ...evidence,
    {
      kind: "facts",
      facts: contactFacts(contact, record, evidence.length === 0 ? [] : onSubject(contact, view.topics)),
    },
  ];
}

/** "Telephone call, Wed 28 May 2014 · reported as held · not yet checked". */
function contactHeading(contact: Contact, record: ContactRecord): Part {
  return {
    kind: "heading",
    text: [
      strong(titleWords(contact, record)),
      text(` · ${statusWords(contact)}${openWords(contact)} · ${checkedWords(contact)}`),
    ],
  };
}

/** Facts about a contact, each a line: those that have something to say. */
export function contactFacts(
  contact: Contact,
  record: ContactRecord,
  shown: readonly Evidence[] = [],
): Fact[] {
  const others = isOfBriefing(contact, record) ? othersPresent(contact, record) : [];
  const facts: (Fact | null)[] = [
    { label: "Whose word", value: whoseWordOf(shown, contact, record) },
    ...missingSides(contact, record),
    { label: "Day", value: basisWords(contact, record) },
    subjectFact(contact, record),
    contact.initiator === null ? null : initiativeFact(contact.initiator, record),
    others.length === 0 ? null : fact("Also took part", `${listed(others)}.`),
    contact.outcome === null ? null : outcomeFact(contact.outcome, contact, record),
    ...historyFacts(contact, record),
    ...differenceFacts(contact, record),
    ...contact.corrections.map(correctionFact),
    notStated(contact),
  ];
  return facts.filter((one) => one !== null);
}

/** What came of it; where both sides are quoted and one alone tells it, by whose account. */
function outcomeFact(outcome: Outcome, contact: Contact, record: ContactRecord): Fact {
  const { label, value } = fieldFact("Outcome", outcome, record);
  const told = outcome.told ?? null;
  if (told === null || sidesHeard(contact, record).length < 2) return { label, value };
  return { label, value: [...value.slice(0, -1), text(`, by ${told}'s account.`)] };
}

/** The topics of a contact, and in the article's words what there is no topic for. */
function subjectFact(contact: Contact, record: ContactRecord): Fact | null {
  const topics = contact.topics.length === 0 ? [] : [[text(subjectWords(contact, record))]];
  const unlisted = contact.unlisted.map((field) => fieldFact("", field, record).value.slice(0, -1));
  if (topics.length + unlisted.length === 0) return null;
  return { label: "Subject", value: [...joinLines([...topics, ...unlisted], "; "), text(".")] };
}

/** The sides that took part and have no account in the archive, each named. */
function missingSides(contact: Contact, record: ContactRecord): Fact[] {
  const heard = sidesHeard(contact, record);
  const missing = sidesOf(contact, record).filter((side) => !heard.includes(side));
  return missing.length === 0 ? [] : [fact(listed(missing), "no account in the archive.")];
}

/** "Not stated: place, at whose initiative, outcome."; null where all is stated. */
function notStated(contact: Contact): Fact | null {
  const met = contact.kind.value === "meeting" || contact.kind.value === "visit";
  const missing = [
    ...(met && contact.place === null ? ["place"] : []),
    ...(contact.initiator === null ? ["at whose initiative"] : []),
    ...(contact.topics.length + contact.unlisted.length === 0 ? ["subject"] : []),
    ...(contact.outcome === null && contact.status.value === "held" ? ["outcome"] : []),
  ];
  return missing.length === 0 ? null : fact("Not stated", `${missing.join(", ")}.`);
}

/** The sentences a contact rests on, those on the given topics first; few are shown outright. */
function evidenceParts(contact: Contact, record: ContactRecord, topics?: readonly string[]): Part[] {
  const onTopic = onSubject(contact, topics);
  const chosen = onTopic.length > 0 ? onTopic : contact.accounts.map(({ evidence }) => evidence);
  const unique = new Map(chosen.map((evidence) => [`${evidence.article} ${evidence.start}`, evidence]));
  return [...unique.values()].flatMap((evidence, index) => {
    const article = articleIn(record, evidence.article);
    if (article === undefined) return [];
    const part = evidencePart(article, evidence.quote);
    return [index < Math.max(SHOWN, contact.accounts.length) ? part : { ...part, detail: true }];
  });
}

function onSubject(contact: Contact, topics?: readonly string[]): Evidence[] {
  return topics === undefined ? [] : evidenceOn(contact, new Set(topics));
}

function evidenceOn(contact: Contact, topics: ReadonlySet<string>): Evidence[] {
  const positions = contact.positions.filter((position) =>
    position.topics.some((topic) => topics.has(topic)),
  );
  const fields = contact.topics.filter(({ value }) => topics.has(value));
  return [...fields, ...positions].map(({ evidence }) => evidence);
}

function titleWords(contact: Contact, record: ContactRecord): string {
  const people = isOfBriefing(contact, record) ? "" : `, ${peopleWords(contact)}`;
  const when = STILL_OPEN.includes(contact.status.value) && contact.date?.precision === "day" ? "for " : "";
  const day = `${when}${contactDateWords(contact)}${partOfDay(contact)}`;
  return contact.kind.value === "consultation"
    ? `${capital(day)}${people}, ${howAndWhere(contact)}`
    : `${capital(howAndWhere(contact))}${people}, ${day}`;
}

function partOfDay({ date }: Contact): string {
  if (date?.partOfDay == null || date.basis !== "stated") return "";
  return date.partOfDay === "night" ? ", at night" : `, in the ${date.partOfDay}`;
}

function openWords(contact: Contact): string {
  return STILL_OPEN.includes(contact.status.value) ? "; whether it took place is not in the archive" : "";
}

function correctionFact(correction: FieldCorrection): Fact {
  return fact("Corrected", correctionWords(correction));
}

function fact(label: string, words: string): Fact {
  return { label, value: [text(words)] };
}

/** A field with the article it comes from: in the article's words where they stand in its sentence. */
function fieldFact(label: string, field: Field<string>, record: ContactRecord): Fact {
  const article = articleIn(record, field.evidence.article);
  if (article === undefined) return fact(label, `${field.value}.`);
  const words = field.evidence.quote.includes(field.value)
    ? wordsOf(article, field.value)
    : [text(field.value)];
  return { label, value: [...words, text(" "), cite(article), text(".")] };
}

/** Who it was, by name: no words of the article, which may have "the Russian side". */
function initiativeFact({ value, evidence }: Field<string>, record: ContactRecord): Fact {
  const article = articleIn(record, evidence.article);
  const name = text(withArticle(value, record));
  const from = article === undefined ? [] : [text(" "), cite(article)];
  return { label: "At whose initiative", value: [name, ...from, text(".")] };
}
