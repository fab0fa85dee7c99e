import type { Contact } from "../../contacts/contact.ts";
import { sidesHeard, sidesOf } from "../../replies/accounts.ts";
import { capital, listed } from "../../replies/counted.ts";
import type { Part } from "../../replies/reply.ts";
import { sidesParts } from "../../replies/sides.ts";
import type { About, Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { refuse } from "../answers/refusal.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { sideNamed } from "./side-named.ts";

const SIDE =
  /^(?:in|from|by|for)?\s*(?:the )?(\p{L}[\p{L}.]*(?: \p{L}+)?)(?:'s? (?:side|account|version|word|view|position))?$/iu;
const OTHER =
  /^(?:(?:what (?:did|does)|from|by) )?(?:the )?other side(?:'s (?:account|version|word|view))?(?: say| said)?$/i;
/** "The other side?": leans on what was said before, as it stands. */
export function meansOtherSide(rest: string): boolean {
  return OTHER.test(rest);
}

/** More contacts than these are not what a side is asked about. */
const MOST = 3;

/** "And in Washington?", "and the Russians?": that side's account of what was just talked of, or that there is none; null for other words. */
export function otherSide(rest: string, typed: string, scope: Scope): Answered | null {
  const { about, record } = scope;
  if (!about?.question) return null;
  const contacts = contactsTalkedOf(about, scope);
  if (contacts.length === 0 || contacts.length > MOST) return null;
  const side = sideMeant(rest, contacts, about, scope);
  if (side === null) return null;
  const heard = contacts.filter((one) => sidesHeard(one, record).includes(side));
  const question: Question = {
    ...(about.asked ?? readQuestion(about.question, record, scope.index)),
    typed,
    slips: [],
    cut: false,
    among: contacts.map(({ id }) => id),
    kept: contacts.map((one) => contactName(one, record)),
  };
  const names = (list: readonly Contact[]): string => listed(list.map((one) => contactName(one, record)));
  if (heard.length === 0)
    return talkingOn(
      refuse({
        question,
        scope,
        headline: `No account of ${names(contacts)} from ${side} is in the archive.`,
        reason: "What is told of it comes from elsewhere; that side may have said something all the same.",
        contacts,
      }),
      contacts,
    );
  return compose({
    question,
    scope,
    kind: "answer",
    answer: `The archive has ${side}'s account`,
    headline: capital(`the archive has the account of ${side} of ${names(heard)}.`),
    parts: sidesParts(heard, record).map((part) => ofSide(part, side)),
    evidence: heard.flatMap((one) => one.positions.map(({ evidence }) => evidence)),
    contacts: heard,
  });
}

/** Of what each side said, what this one said. */
function ofSide(part: Part, side: string): Part {
  if (part.kind !== "facts") return part;
  const own = part.facts.filter(({ label }) => label.startsWith(side));
  return own.length === 0 ? part : { ...part, facts: own };
}

/** A refusal about contacts: the next question may go on about them. */
function talkingOn(refused: Answered, contacts: readonly Contact[]): Answered {
  const before = refused.about;
  return { ...refused, contacts, about: { ...before, contacts: contacts.map(({ id }) => id) } };
}

/** Those of the last answer; where a sentence answered, those that its question is about. */
function contactsTalkedOf(about: About, scope: Scope): readonly Contact[] {
  const { record, index } = scope;
  const before = about.asked ?? readQuestion(about.question ?? "", record, index);
  const last = [...record.contacts, ...record.others].filter(({ id }) => about.contacts.includes(id));
  if (last.length > 0) return last;
  const exact = selectContacts(before, scope);
  // "The call of 3 May" where how they spoke is not stated.
  const selection = exact.unmet.length > 0 ? selectContacts({ ...before, kinds: [] }, scope) : exact;
  return selection.narrowed && selection.unmet.length === 0 ? selection.contacts : [];
}

/** After what one of the two said, "and Kerry?": that his side has no account at all says more than that he is not quoted. */
export function noAccountOf({ people }: Question, typed: string, scope: Scope): Answered | null {
  const [id] = people;
  const country = people.length === 1 && id ? (scope.record.register.byId(id)?.country ?? null) : null;
  const seat = country === null ? null : scope.record.register.capital(country);
  const answered = seat === null ? null : otherSide(seat, typed, scope);
  return answered?.kind === "nothing-found" ? answered : null;
}

/** The capital that is meant; a place where one of them met is a place, unless it was asked what somebody said. */
function sideMeant(rest: string, contacts: readonly Contact[], about: About, scope: Scope): string | null {
  const { record } = scope;
  const sides = new Set(contacts.flatMap((one) => sidesOf(one, record)));
  const heard = new Set(contacts.flatMap((one) => sidesHeard(one, record)));
  const left = [...sides].filter((side) => !heard.has(side));
  if (OTHER.test(rest)) return (left.length === 1 ? left[0] : undefined) ?? null;
  const named = SIDE.exec(rest)?.[1];
  const side = named === undefined ? null : sideNamed(named, record.register);
  if (side === null || !sides.has(side)) return null;
  const isPlace = [...record.contacts].some(({ place }) => place?.value.split(",")[0] === side);
  return isPlace && about.asked?.asks !== "what said" ? null : side;
}
