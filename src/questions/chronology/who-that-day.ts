import type { Contact, ContactKind } from "../../contacts/contact.ts";
import { contactLine, otherPairLine } from "../../replies/contact-line.ts";
import { isOfBriefing, peopleWords } from "../../replies/people.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { tellingTerms } from "../answers/nearest-in-words.ts";
import { isOnDay, weekdayAsked } from "../answers/on-weekday.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead, isInTime } from "../select-contacts.ts";
import { namesOf } from "./who-met.ts";

const WHO =
  "(?:and )?(?:(?:with |to )?whom?|(?:with |to )?which (?:other )?(?:\\p{L}+ ){0,2}?(?:minister|official|diplomat|leader|colleague|counterpart|politician|president|envoy|person)s?)(?: else)?";
const NAME = "(?:the )?(?:[\\p{L}.'-]+ ){1,3}?";
/** "Whom did Holm see on Friday", "which minister will Holm talk to on Friday". */
const DID = new RegExp(
  `^${WHO} (?:did|does|do|will|has|had|is|was) ${NAME}(?:(?:also|then|to) )*(meet|met|meeting|see|seen|seeing|receive|received|receiving|visit|visited|host|consult|speak|spoken|speaking|talk|talked|talking|call|called|phone|phoned|telephone|telephoned|ring)\\b`,
  "iu",
);
/** "Who met Holm on Friday". */
const MET = new RegExp(
  `^${WHO} (?:has |had |also |will )*(met|meet|meets|saw|seen|see|sees|received|receives?|visited|visits?|spoke|spoken|speak|talked|talk|talks|called|calls?|phoned|telephoned|rang)(?: (?:to|with))? (?!(?:in|at|on|whom)\\b)\\p{L}`,
  "iu",
);
const CALL = /^(?:call|phone|telephon|ring|rang)/i;
const SPEAK = /^(?:sp|talk|consult)/i;

/**
 * Of one article, "whom did Holm see on Friday", "who talked to Holm the day before": everybody with whom the record has
 * him in contact on that day; null where it has nobody, or more is asked.
 */
export function whoThatDayAnswer(question: Question, scope: Scope): Answered | null {
  const verb = (DID.exec(question.words) ?? MET.exec(question.words))?.[1];
  const [one] = question.people;
  if (scope.article === undefined || verb === undefined || one === undefined || question.people.length > 1)
    return null;
  if (asksForMore(question, scope)) return null;
  const all = contactsOf(one, scope).filter((contact) => isMeantBy(contact, question));
  const that = onDayAsked(question, all, scope);
  const lead = leadOf(scope);
  const isElse = ELSE.test(question.words);
  const found = ofKind(verb, that ?? []).filter((contact) => !isElse || contact !== lead);
  if (found.length === 0) return null;
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: namesOf(found, question),
    headline: `${found.map((contact) => `${peopleWords(contact)}, ${contactDateWords(contact)}`).join("; ")}.`,
    parts: [{ kind: "list", items: found.map((contact) => lineOf(contact, scope)) }],
    evidence: found.flatMap(({ accounts }) => accounts[0]?.evidence ?? []),
    contacts: found.filter((contact) => isOfBriefing(contact, scope.record)),
  });
}

function lineOf(contact: Contact, { record }: Scope): ReturnType<typeof contactLine> {
  return isOfBriefing(contact, record) ? contactLine(contact, record) : otherPairLine(contact, record);
}

const DAY_WORDS = /^(?:\p{L}+day|day|days|same|earlier|previous|before)$/iu;

/** A subject, somebody set aside, or anything else that tells which contact is meant. */
function asksForMore(question: Question, scope: Scope): boolean {
  if (question.topics.length > 0 || question.among !== null || question.bounds !== null) return true;
  return tellingTerms(question, scope).some(({ printed }) => !DAY_WORDS.test(printed) && !isRole(printed));
}

const isRole = (word: string): boolean =>
  /^(?:ministers?|officials?|diplomats?|leaders?|colleagues?|counterparts?|politicians?|presidents?|envoys?|persons?)$/i.test(
    word,
  );

/** Contacts of somebody in the article, as the article has them; with nobody who is known by his country alone. */
function contactsOf(one: string, { record, article }: Scope): Contact[] {
  const isPerson = (id: string | null): boolean => id === null || record.register.byId(id)?.kind === "person";
  return [...record.contacts, ...record.others]
    .filter(({ accounts }) => accounts.some((account) => account.article === article))
    .filter(({ participants }) => participants.some(({ principal }) => principal === one))
    .filter(({ participants }) =>
      participants.every(({ principal, name }) => name !== "" && isPerson(principal)),
    )
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ accounts }: Contact): number =>
  Math.min(...accounts.map(({ evidence }) => evidence.start));

/** What took place is meant, or what lies ahead. */
function isMeantBy(contact: Contact, { words, places }: Question): boolean {
  if (places.length > 0 && !places.includes(contact.place?.value ?? "")) return false;
  if (/\b(?:will|is|does|do)\b/i.test(words)) return isAhead(contact) || contact.status.value === "held";
  return contact.status.value === "held";
}

const DAY_BEFORE = /\b(?:the|a) (?:day (?:before|earlier)|previous day)\b/i;
const SAME_DAY = /\b(?:the same|that|on the) day\b/i;

/** The contacts of the day that a question names; null where it names none. */
function onDayAsked(question: Question, all: readonly Contact[], scope: Scope): readonly Contact[] | null {
  const { words, days } = question;
  const weekday = weekdayAsked(words);
  if (days.length > 0) return all.filter((contact) => isInTime(contact, question));
  if (weekday !== null) return all.filter((contact) => isOnDay(contact, weekday));
  const lead = leadDay(scope);
  if (lead === null) return null;
  if (DAY_BEFORE.test(words)) return all.filter(({ date }) => date?.edtf === dayBefore(lead));
  return SAME_DAY.test(words) && ELSE.test(words) ? all.filter(({ date }) => date?.edtf === lead) : null;
}

/** Whom the article tells of first is not meant. */
const ELSE = /\b(?:else|other)\b/i;

/** The contact that the article tells of first. */
function leadOf({ record, article }: Scope): Contact | undefined {
  return [...record.contacts, ...record.others]
    .filter(({ accounts }) => accounts.some((account) => account.article === article))
    .sort((a, b) => startOf(a) - startOf(b))[0];
}

/** The day that the article is about. */
function leadDay(scope: Scope): string | null {
  const lead = leadOf(scope);
  return lead !== undefined && isOnDay(lead) ? (lead.date?.edtf ?? null) : null;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

const MEETINGS: readonly ContactKind[] = ["meeting", "visit"];
const CALLS: readonly ContactKind[] = ["telephone call", "video call"];

/** Whom somebody saw he met; whom he consulted, however, where he met nobody. */
function ofKind(verb: string, contacts: readonly Contact[]): readonly Contact[] {
  if (SPEAK.test(verb)) return contacts;
  const wanted = CALL.test(verb) ? CALLS : MEETINGS;
  const own = contacts.filter(({ kind }) => wanted.includes(kind.value));
  return own.length > 0 ? own : contacts.filter(({ kind }) => kind.value === "consultation");
}
