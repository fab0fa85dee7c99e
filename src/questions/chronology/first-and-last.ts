import type { Contact } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import type { Part } from "../../replies/reply.ts";
import { statusWords } from "../../replies/words.ts";
import { ORDINALS } from "../../search/numbers.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName, dayAnswer } from "../answers/contact-words.ts";
import { tellingTerms } from "../answers/nearest-in-words.ts";
import { refuse } from "../answers/refusal.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { byTime, type ContactTime, publishedOf, timeOf } from "./contact-time.ts";
import { maybe } from "./neighbours.ts";

/** The one before the last. */
const LAST_BUT_ONE = "penultimate|second[- ]to[- ]last|second last|next[- ]to[- ]last|last but one";
const ORDER = `${LAST_BUT_ONE}|${ORDINALS.join("|")}|earliest|oldest|last|latest|most recent|newest|final`;
const NOUN = "(?:(?:phone|telephone|video) )?(?:contact|call|meeting|talks|conversation|visit|encounter|one)";
const NAMED = new RegExp(
  `^(?:(?:what|which|when)(?:'s| is| was| were)? )?(?:the |their |kerry and lavrov's )?(?:very )?(${ORDER}) (?:\\S+ ){0,2}?${NOUN}(?: (?:of|in|on|about|between|with) .+)?$`,
  "i",
);
const WHICH = new RegExp(
  `^which (?:of (?:the|their) )?(?:\\S+ ){0,3}?(?:contacts?|calls?|meetings?|talks|conversations?|visits?)(?: (?:in|of|on|about) \\S+)? (?:was|is|came|were|happened|took place) (?:the )?(${ORDER})(?: of all)?$`,
  "i",
);
/** "Kerry and Lavrov", "Wang Yi and Blinken". */
const PAIR = "\\p{L}+(?: \\p{L}+){0,2} and \\p{L}+(?: \\p{L}+){0,2}?";
const TWO = `(?:they|the (?:two|pair|(?:two )?ministers|men)|${PAIR})`;
const TIME = new RegExp(
  `^when was the (?:very )?(first|last) time (?:that )?${TWO} (?:had )?(?:spoke|spoken|talked|met|called|phoned|were in (?:touch|contact))$`,
  "iu",
);
const WHEN = new RegExp(
  `^when (?:did|had|have) ${TWO} (first|last) (?:speak|spoken|spoke|talk|talked|meet|met|call|phone|been in touch|in contact)$`,
  "iu",
);

/** "What was the first contact", "which Paris meeting was last", "the third call": the one in that place; null for all else. */
export function firstAndLastAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined || question.among !== null) return null;
  const words = question.words.replace(/[?.!\s]+$/, "");
  const order = (NAMED.exec(words) ??
    WHICH.exec(words) ??
    WHEN.exec(words) ??
    TIME.exec(words))?.[1]?.toLowerCase();
  if (
    order === undefined ||
    tellingTerms(question, scope).some(
      (term) => !order.includes(term.printed.toLowerCase()) && !isOrdinal(term.printed),
    )
  )
    return null;
  const { contacts, unmet } = selectContacts(question, scope);
  if (unmet.length > 0) return null;
  return placeInOrder(question, scope, contacts, order);
}

function isOrdinal(word: string): boolean {
  return new RegExp(`^(?:${ORDER})$`, "i").test(word);
}

/** The first, last or nth of contacts that took place; the other ones of few are named beside it. */
export function placeInOrder(
  question: Question,
  scope: Scope,
  contacts: readonly Contact[],
  order: string,
): Answered | null {
  const { record } = scope;
  const held = contacts.filter(({ status }) => status.value === "held");
  const sorted = byTime(held);
  const isBefore = new RegExp(`^(?:${LAST_BUT_ONE})$`).test(order);
  const isLast = !isBefore && /^(?:la|most|new|final)/.test(order);
  const number = Math.max(0, ORDINALS.indexOf(order));
  const found = isBefore ? sorted.at(-2) : isLast ? sorted.at(-1) : sorted[number];
  if (held.length === 0) return null;
  if (found === undefined) return tooFew(question, scope, held, order);
  const { contact, time } = found;
  const undated = held.filter((one) => one !== contact && mayBeNearer(one, time, isLast || isBefore, scope));
  const when = question.asks === "when" ? dayAnswer(contact) : null;
  const name = contactName(contact, record, { withoutDate: when !== null });
  return compose({
    question,
    scope,
    kind: "answer",
    answer: when ?? name,
    headline: `${when === null ? `${name}, ${statusWords(contact)}` : `${name}: ${when}`}${maybe(undated, scope, isLast || isBefore ? "later" : "earlier")}.`,
    parts: [...contactParts(contact, record), ...besides(held, contact, scope)],
    evidence: [contact.date?.evidence ?? contact.accounts[0]?.evidence ?? []].flat(),
    contacts: [contact],
  });
}

/** Without a known day, or within a time that overlaps with the one found. */
function mayBeNearer(one: Contact, found: ContactTime, isLast: boolean, { record }: Scope): boolean {
  const time = timeOf(one);
  if (time) return !time.exact && time.first <= found.last && time.last >= found.first;
  const published = publishedOf(one, record);
  return !isLast || published === null || published >= found.first;
}

/** More than this are a log, not a note. */
const MOST_BESIDES = 4;

function besides(held: readonly Contact[], found: Contact, { record }: Scope): Part[] {
  const others = held.filter((one) => one !== found);
  if (others.length === 0 || others.length > MOST_BESIDES) return [];
  return [
    note(others.length === 1 ? "The other:" : "The others:"),
    { kind: "list", items: others.map((one) => contactLine(one, record)) },
  ];
}

function tooFew(question: Question, scope: Scope, held: readonly Contact[], order: string): Answered {
  const all = held.length === 1 ? "one" : String(held.length);
  return refuse({
    question,
    scope,
    headline: `No ${order} in the archive: ${all} ${held.length === 1 ? "contact fits" : "contacts fit"} and ${held.length === 1 ? "is" : "are"} reported as held.`,
    reason: "The articles are a sample: there may have been more.",
    contacts: held,
  });
}
