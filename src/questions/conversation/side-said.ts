import type { Contact, Position } from "../../contacts/contact.ts";
import type { Principal } from "../../contacts/principals.ts";
import { articleIn } from "../../contacts/record.ts";
import { sideOf, sidesHeard, sidesOf } from "../../replies/accounts.ts";
import { pointers } from "../../replies/contact-line.ts";
import { listed } from "../../replies/counted.ts";
import { strong, text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { dayAndHow, sideFacts } from "../../replies/sides.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { refuse } from "../answers/refusal.ts";
import { sourceOf } from "../answers/text-answer.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { askBack } from "./ask-back.ts";
import type { Said } from "./said.ts";
import { sideNamed } from "./side-named.ts";
import { contactsTalkedOf, MOST_MEANT } from "./talked-of.ts";

const SAID =
  "say|said|tell|told|want|wanted|wish|ask|asked|ask for|demand|demanded|answer|answered|reply|replied|respond|responded|think|claim|claimed|argue|argued|propose|proposed|offer|offered|insist on|call for|report|reported|make of (?:it|that)|add|stress|urge|press for";
const TAIL =
  "(?: (?:to |from |of |about |on |in |at )?(?:him|her|them|it|that|this|there|then|reply|response|return|the other(?: side)?|the (?:call|meeting|talks|time)))*";
const ASKED = new RegExp(
  `^what (?:else )?(?:did|does|do|has|have|had) (?:the )?(.+?) (?:then |also |actually |itself |himself )?(?:${SAID})${TAIL}$|^how (?:did|has|have) (?:the )?(.+?) (?:answer|reply|respond|react|take it)(?:ed)?${TAIL}$|^what (?:was|is) (?:the )?(.+?)(?:['’]s?|s['’])? (?:answer|reply|response|reaction|position|view|version|account|demands?|side)$|^(?:the )?(.+?)['’]s? (?:answer|reply|response|reaction|position|view|demands?)$`,
  "i",
);

/** Whose words are wanted: a capital, and where a person is named the person. */
interface Speaker {
  readonly side: string;
  readonly person: Principal | null;
}

/**
 * "What did Moscow say?", "what did Kerry want?" after a contact: what that side or person said in it, on what was talked
 * of where that is told, or that the archive has no account of theirs; never their words of another contact. Null for
 * other words, and where more contacts may be meant.
 */
export function sideSaid({ rest, leans }: Said, typed: string, scope: Scope): Answered | null {
  const named = ASKED.exec(rest)?.slice(1).find(Boolean) ?? (leans ? nameAlone(rest, scope) : undefined);
  const contacts = contactsTalkedOf(scope);
  if (named === undefined || contacts.length === 0 || contacts.length > MOST_MEANT) return null;
  if (/^(?:he|she)$/i.test(named)) return whoIsMeant(contacts, typed, scope);
  const fresh = readQuestion(typed, scope.record, scope.index);
  const isOnSubject = scope.record.vocabulary.find(rest.replace(named, "")).length > 0;
  if (fresh.days.length > 0 || isOnSubject || fresh.people.length > 1) return null;
  const speaker = speakerNamed(named, contacts, fresh, scope);
  if (speaker === null) return null;
  const topics = scope.about?.topics ?? [];
  const question: Question = {
    ...fresh,
    asks: "what said",
    details: [],
    topics,
    people: speaker.person === null ? [] : [speaker.person.id],
    places: [],
    among: contacts.map(({ id }) => id),
    kept: contacts.map((one) => contactName(one, scope.record)),
  };
  return saidBy(speaker, contacts, question, scope);
}

/** "What did he say?" where two were talked of: the names, each with its question. */
function whoIsMeant(contacts: readonly Contact[], typed: string, scope: Scope): Answered {
  const { record, index } = scope;
  const surnameOf = (id: string | null): string | null =>
    id === null ? null : (record.register.byId(id)?.surname ?? null);
  const all = contacts.flatMap(({ participants }) =>
    participants.map(({ name, principal }) => surnameOf(principal) ?? name),
  );
  const surnames = [...new Set(all)];
  const answered = askBack(
    `Who is meant: ${surnames.join(" or ")}?`,
    readQuestion(typed, record, index),
    scope,
    {
      parts: [{ kind: "list", items: surnames.map((one) => [text(`what did ${one} say?`)]) }],
      next: surnames.map((one) => `what did ${one} say?`),
    },
  );
  return { ...answered, about: { ...answered.about, contacts: contacts.map(({ id }) => id) } };
}

/** "And Lavrov?": a name and nothing else, after what somebody said, or after a fact that is of no one person. */
function nameAlone(said: string, { record, index, about }: Scope): string | undefined {
  const asked = about?.asked;
  const isOfPeople = asked?.details.some(
    (one) => one === "initiator" || one === "participants" || one === "list",
  );
  if (!asked || isOfPeople) return undefined;
  const { people, days, topics, places, kinds } = readQuestion(said, record, index);
  const isAlone = people.length === 1 && days.length + topics.length + places.length + kinds.length === 0;
  return isAlone && said.split(/\s+/).length < 3 && !/^with\b/i.test(said) ? said : undefined;
}

function speakerNamed(
  named: string,
  contacts: readonly Contact[],
  { people }: Question,
  { record: { register } }: Scope,
): Speaker | null {
  const sides = new Set(contacts.flatMap((one) => sidesOf(one, { register })));
  const person = people[0] === undefined ? null : (register.byId(people[0]) ?? null);
  const country = person?.country ?? null;
  const side =
    person === null
      ? sideNamed(named, register)
      : country && (register.capital(country) ?? register.countryName(country));
  return side && sides.has(side) ? { side, person } : null;
}

function saidBy(
  { side, person }: Speaker,
  contacts: readonly Contact[],
  question: Question,
  scope: Scope,
): Answered {
  const { record } = scope;
  const told = contacts.map((contact) => ({
    contact,
    own: ownOf({ side, person }, contact, question, scope),
  }));
  const heard = told.filter(({ own }) => own.length > 0);
  const who = person?.surname ?? side;
  const names = listed(contacts.map((one) => contactName(one, record)));
  if (heard.length === 0) {
    const isHeard = contacts.some((one) => sidesHeard(one, record).includes(side));
    return refuse({
      question,
      scope,
      headline: isHeard
        ? `Not stated: what ${who} said in ${names}.`
        : `No account of ${names} from ${side} is in the archive.`,
      reason: isHeard
        ? "The archive has that side's account, but no words of theirs on this."
        : "What is told of it comes from elsewhere; that side may have said something all the same.",
      contacts,
    });
  }
  const positions = heard.flatMap(({ own, contact }) => theirsAlone(own, side, contact));
  return compose({
    question,
    scope,
    kind: "answer",
    answer: positions[0]?.evidence.quote ?? null,
    headline: firstWords(who, positions[0], heard[0]?.contact, scope),
    parts: heard.flatMap(({ contact, own }) => partsOf(side, { ...contact, positions: own }, scope)),
    evidence: positions.map(({ evidence }) => evidence),
    contacts,
  });
}

/** What is said to be theirs; on the subject talked of where any of it is. */
function ownOf(
  { side, person }: Speaker,
  contact: Contact,
  { topics }: Question,
  { record }: Scope,
): readonly Position[] {
  const ofSide = contact.positions.filter((one) => sideOf(one) === side);
  const name = person?.name;
  const own = ofSide.filter((one) => name !== undefined && [one.holder, ...one.chain].includes(name));
  const all = person === null ? ofSide : own;
  const within = new Set(topics.flatMap((id) => record.vocabulary.within(id)));
  const onIt = all.filter((one) => one.topics.some((id) => within.has(id)));
  return onIt.length > 0 ? onIt : all;
}

/** First those whose sentences are of this side alone: one that tells of both says least of either. */
function theirsAlone(own: readonly Position[], side: string, { positions }: Contact): readonly Position[] {
  const shared = new Set(positions.flatMap((one) => (sideOf(one) === side ? [] : [one.evidence.start])));
  const alone = own.filter(({ evidence }) => !shared.has(evidence.start));
  return [...alone, ...own.filter((one) => !alone.includes(one))];
}

/** The sentence that says it, under the name of who speaks, with the contact: it can be pasted alone. */
function firstWords(
  who: string,
  position: Position | undefined,
  contact: Contact | undefined,
  { record }: Scope,
): string {
  if (position === undefined || contact === undefined) return who;
  const article = articleIn(record, position.evidence.article);
  const sentence = article?.text.slice(position.evidence.start, position.evidence.end) ?? position.text;
  const source = article === undefined ? "" : ` (${sourceOf(article)})`;
  return `${who}, ${contactName(contact, record)}: ${sentence.trim().replace(/\.$/, "")}${source}.`;
}

/** The block of a contact with the lines of one side alone. */
function partsOf(side: string, contact: Contact, { record }: Scope): Part[] {
  const facts = sideFacts(contact, record).filter(({ label }) => label.startsWith(side));
  return [
    { kind: "heading", text: [strong(dayAndHow(contact, record)), ...pointers(contact, record)] },
    { kind: "facts", facts },
  ];
}
