import type { Contact, Evidence } from "../../contacts/contact.ts";
import { isDisputed } from "../../contacts/merging/differences.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { newestDay } from "../../replies/archive-line.ts";
import { pointers } from "../../replies/contact-line.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { capital, listed } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { contactDateWords, dayWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";
import { compose } from "./compose.ts";
import { type Asked, note } from "./contact-answer.ts";
import { contactName } from "./contact-words.ts";
import { asksForAgenda } from "./discussed.ts";

const NOT_HELD = new Set(["not held", "cancelled", "refused"]);

/** Yes, No or Not known: whether people met or spoke. A plan is never a yes. */
export function tookPlace(asked: Asked): Answered {
  const { question, scope, selection } = asked;
  const { record } = scope;
  const [one] = selection.contacts;
  if (one && selection.contacts.length === 1 && EITHER.test(question.words)) return whichStatus(asked, one);
  const disputed = selection.contacts.filter(isDisputed);
  const took = selection.contacts.filter(
    (contact) => contact.status.value === "held" && !isDisputed(contact),
  );
  const held = took.filter((contact) => isOfKind(contact, question) && isRaised(contact, question, scope));
  const not = selection.contacts.filter((contact) => NOT_HELD.has(contact.status.value));
  const ahead = selection.contacts.filter(isAhead);
  const meant = /\bplanned\b|\bcancel|\bthe planned\b/i.test(question.words) && not.length > 0 ? [] : held;
  const shown = meant.length > 0 ? meant : not.length > 0 ? not : selection.contacts;
  const unsure = took.length > 0 && held.length === 0 && not.length === 0 ? took : [];
  const open = isOnAgenda(ahead, question, scope) ? PLANNED : "Not known";
  const word = wordOf(meant, not, open);
  return compose({
    question,
    scope,
    kind: "answer",
    answer: word,
    headline:
      unsure.length > 0
        ? unsureHeadline(unsure, question, scope)
        : headlineOf(word, shown, word === "Not known" ? disputed : [], ahead, scope),
    parts: [
      ...shown.slice(0, 4).flatMap((contact) => contactParts(contact, record, { topics: question.topics })),
      ...(word === "Not known" && shown.every(isAhead) ? openNotes(shown, record) : []),
    ],
    evidence: shown.flatMap((contact) => [
      ...onTopic(contact, question, scope),
      contact.status.evidence,
      ...contact.accounts.map((one) => one.evidence),
    ]),
    contacts: shown,
  });
}

const EITHER = /\bplanned or held$/i;

/** "Is it planned or held": as far as the record goes. */
function whichStatus({ question, scope }: Asked, one: Contact): Answered {
  const { record } = scope;
  const status = capital(one.status.value);
  return compose({
    question,
    scope,
    kind: "answer",
    answer: status,
    headline: `${status}, as far as the archive goes: ${contactName(one, record)}.`,
    parts: contactParts(one, record, { topics: [] }),
    evidence: [one.status.evidence, ...one.accounts.map(({ evidence }) => evidence)],
    contacts: [one],
  });
}

const wordOf = (held: readonly Contact[], not: readonly Contact[], open: string): string =>
  held.length > 0 ? "Yes" : not.length > 0 ? "No" : open;

const PLANNED = "Yes, as planned";

/** "Will they discuss Yemen": the one plan there is says so. */
function isOnAgenda(ahead: readonly Contact[], question: Question, scope: Scope): boolean {
  return (
    asksForAgenda(question.words) &&
    ahead.length === 1 &&
    ahead.every((one) => onTopic(one, question, scope).length > 0)
  );
}

/** Where a subject is asked for, the sentences that tell it stand first. */
function onTopic({ topics }: Contact, question: Question, { record }: Scope): Evidence[] {
  const within = new Set(question.topics.flatMap((id) => record.vocabulary.within(id)));
  return topics.flatMap(({ value, evidence }) => (within.has(value) ? evidence : []));
}

/** Why a plan is no answer, and what was last reported as held. */
function openNotes(plans: readonly Contact[], record: ContactRecord): Part[] {
  const newest = newestDay(record);
  const kinds = new Set(plans.map((contact) => contact.kind.value));
  const last = record.contacts.findLast(
    (contact) => contact.status.value === "held" && kinds.has(contact.kind.value),
  );
  return [
    note(
      `${newest === null ? "Nothing" : `The newest article is of ${dayWords(newest)}; nothing`} in the archive says whether it took place. This is neither a yes nor a no.`,
    ),
    ...(last ? [lastHeld(last, record)] : []),
  ];
}

function lastHeld(last: Contact, record: ContactRecord): Part {
  const words = `Last ${last.kind.value} reported as held: ${last.place === null ? "" : `${last.place.value}, `}${contactDateWords(last)}.`;
  return { kind: "paragraph", text: [text(words), ...pointers(last, record)] };
}

/** A contact whose channel is not stated may have been what is asked about, or not. */
function isOfKind(contact: Contact, { kinds }: Question): boolean {
  return kinds.length === 0 || kinds.includes(contact.kind.value);
}

/** "Did Kerry bring up Syria": only where the sentence on the subject names him. */
function isRaised(contact: Contact, question: Question, { record }: Scope): boolean {
  if (!RAISED.test(question.words) || question.people.length !== 1 || question.topics.length === 0)
    return true;
  const surname = record.register.byId(question.people[0] ?? "")?.surname ?? "";
  const within = new Set(question.topics.flatMap((id) => record.vocabulary.within(id)));
  return contact.topics.some((topic) => within.has(topic.value) && topic.evidence.quote.includes(surname));
}

const RAISED = /\b(?:bring|brought|raised?|mention(?:ed)?)\b/i;

function unsureHeadline(contacts: readonly Contact[], question: Question, { record }: Scope): string {
  const names = listed(contacts.map((contact) => contactName(contact, record)));
  return contacts.every((contact) => isOfKind(contact, question))
    ? `Not known. It came up in ${names}; who raised it is not stated.`
    : `Not known. The archive has ${names}, but does not state how they spoke.`;
}

function headlineOf(
  word: string,
  shown: readonly Contact[],
  disputed: readonly Contact[],
  ahead: readonly Contact[],
  { record }: Scope,
): string {
  const names = listed(shown.map((contact) => contactName(contact, record)));
  if (word === PLANNED) return `${PLANNED}: ${names}.`;
  if (word === "Yes") return `Yes, as reported: ${names}.`;
  if (word === "No") return `No, as reported: ${names} did not take place.`;
  if (disputed.length > 0) {
    const bare = disputed.map((contact) => contactName(contact, record, { withoutStatus: true }));
    return `Not known. Accounts differ on whether ${listed(bare)} took place.`;
  }
  const plan = ahead[0];
  if (plan)
    return `Not known. The archive has only a plan: ${contactName(plan, record, { withoutDate: true })}, for ${contactDateWords(plan)}.`;
  return `Not known. The archive has only ${names}.`;
}
