import type { Contact } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { capital, listed } from "../../replies/counted.ts";
import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName } from "../answers/contact-words.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";
import { byTime, dayNote, isBefore, timeOf, whenWords } from "./contact-time.ts";
import { occasionsNamed } from "./occasions.ts";

const CAME = "(?:come|came|take place|took place|happen(?:ed)?|held|been|be)";
const WHETHER = new RegExp(
  `^(?:was|were|is|are|did|has|had) (.+?) (?:${CAME} )?(before or after|before|prior to|earlier than|after|later than|following) (?:the time )?(.+)$`,
  "i",
);
const WHICH = new RegExp(
  `^(?:which|what)(?: one)?(?: of (?:the|these) (?:two|contacts))? (?:was|is|${CAME})(?: held)? (?:the )?(first|earlier|earliest|last|later|latest)[\\s,:;-]+(.+?),? or (.+)$`,
  "i",
);
const EITHER = new RegExp(
  `^(?:was|were|did|is) (.+?),? or (.+?) (?:${CAME} )?(?:the )?(first|earlier|earliest|last|later|latest)$`,
  "i",
);

interface Pair {
  readonly a: Contact;
  readonly b: Contact;
}

/** "Was the Paris meeting before the March call?", "which came first, Paris or Lausanne?": their days side by side; null for all else. */
export function whichFirstAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined) return null;
  const words = question.words.replace(/[?.!\s]+$/, "");
  const [, left, side = "", right] = WHETHER.exec(words) ?? [];
  const pair = pairOf(left, right, scope);
  if (pair && / or /i.test(side)) return onWhichSide(question, scope, pair);
  if (pair) return whether(question, scope, pair, !/^(?:after|later|following)/i.test(side));
  const which = WHICH.exec(words);
  const either = which ? null : EITHER.exec(words);
  const named = which ? pairOf(which[2], which[3], scope) : pairOf(either?.[1], either?.[2], scope);
  const order = which?.[1] ?? either?.[3] ?? "";
  return named ? whichOne(question, scope, named, !/^la/i.test(order)) : null;
}

/** The two contacts that are named, one on each side. */
function pairOf(left: string | undefined, right: string | undefined, scope: Scope): Pair | null {
  if (!left || !right) return null;
  const [as, bs] = [occasionsNamed(left, scope), occasionsNamed(right, scope)];
  const [a] = as;
  const b = bs.find((one) => one !== a);
  return a && b && as.length === 1 && bs.length === 1 ? { a, b } : null;
}

function whether(question: Question, scope: Scope, { a, b }: Pair, before: boolean): Answered {
  const first = firstOf(a, b);
  const isYes = first === (before ? a : b);
  const open = [a, b].filter(isAhead);
  const verdict = first === null || (isYes && open.length > 0) ? "Not known" : isYes ? "Yes" : "No";
  return told(question, scope, { a, b }, verdict, `${verdict}: ${daysOf({ a, b }, scope)}.`);
}

/** "Before or after Paris?" */
function onWhichSide(question: Question, scope: Scope, { a, b }: Pair): Answered {
  const first = firstOf(a, b);
  const side = first === null ? "Not known" : first === a ? "Before" : "After";
  return told(question, scope, { a, b }, side, `${side}: ${daysOf({ a, b }, scope)}.`);
}

function whichOne(question: Question, scope: Scope, { a, b }: Pair, earlier: boolean): Answered {
  const first = firstOf(a, b);
  if (first === null)
    return told(question, scope, { a, b }, "Not known", `Not known: ${daysOf({ a, b }, scope)}.`);
  const other = first === a ? b : a;
  const [chosen, rest] = earlier ? [first, other] : [other, first];
  const name = contactName(chosen, scope.record);
  return told(question, scope, { a, b }, name, `${name}; ${whenWords(rest, scope.record)}.`);
}

/** The one that was first on every reading of their days; null where that cannot be told. */
function firstOf(a: Contact, b: Contact): Contact | null {
  const [ofA, ofB] = [timeOf(a), timeOf(b)];
  if (!ofA || !ofB) return null;
  return isBefore(ofA, ofB) ? a : isBefore(ofB, ofA) ? b : null;
}

/** Their days, the earlier first. */
function daysOf({ a, b }: Pair, { record }: Scope): string {
  const dated = byTime([a, b]).map(({ contact }) => contact);
  const all = [...dated, ...[a, b].filter((one) => !dated.includes(one))];
  return listed(all.map((contact) => whenWords(contact, record)));
}

function told(question: Question, scope: Scope, { a, b }: Pair, answer: string, headline: string): Answered {
  const { record } = scope;
  const pair = [...byTime([a, b]).map(({ contact }) => contact)];
  const contacts = [...pair, ...[a, b].filter((one) => !pair.includes(one))];
  const notes = contacts.flatMap((contact): Part[] => {
    const words = dayNote(contact, record);
    return words === null ? [] : [note(capital(words))];
  });
  return compose({
    question,
    scope,
    kind: "answer",
    answer: capital(answer),
    headline,
    parts: [{ kind: "list", items: contacts.map((contact) => contactLine(contact, record)) }, ...notes],
    evidence: contacts.flatMap(({ date, accounts }) => date?.evidence ?? accounts[0]?.evidence ?? []),
    contacts,
  });
}
