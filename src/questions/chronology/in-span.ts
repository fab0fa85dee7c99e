import type { Contact } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { capital, countedInWords } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName, heldWords } from "../answers/contact-words.ts";
import { nounOf } from "../answers/kinds.ts";
import { refuse } from "../answers/refusal.ts";
import { boundsIn } from "../parse/bounds.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Bounds, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isInTime, selectContacts } from "../select-contacts.ts";
import { byTime, publishedOf, timeOf } from "./contact-time.ts";
import { nearestInTime } from "./nearest-in-time.ts";
import { maybe } from "./neighbours.ts";
import { occasionsNamed } from "./occasions.ts";

const MANY =
  "(?:(?:phone|telephone|video) )?(?:contacts|calls|meetings|talks|conversations|visits|encounters)";
const ANY = "(?:(?:phone|telephone|video) )?(?:contact|call|meeting|talks|conversation|visit|encounter)s?";
const PAIR = "\\p{L}+ and \\p{L}+";
const FRONT = new RegExp(
  `^(?:(?:was|were|is) there (?:an? |any )?(?:other |further )?${ANY}|(?:did|have|has|had) (?:they|the two|${PAIR}) (?:speak|spoken|spoke|talk|talked|meet|met)(?: at all| again)?|what(?: else| all)? (?:happened|changed|took place|was there|went on|occurred|did they do|has happened)|(?:which|what|how many)(?: of the)? ${MANY}(?: (?:were|was|are) there| (?:took place|happened|occurred|came|followed|were held|were|did they have|did they hold|had they))?|(?:list |show (?:me )?)?(?:all |the |their )*${MANY})$`,
  "iu",
);
const SPLIT = /^(.*?)\s+(between|from|since|before|prior to|after|until|till)\s+(.+)$/i;
const AND = /^(.+?) (?:and|to|until|till) (.+)$/i;

interface Span {
  readonly words: string;
  readonly holds: (contact: Contact) => boolean;
  /** For what lies nearest where nothing is within. */
  readonly from: string | null;
  readonly to: string | null;
}

/** "What happened between March and June 2014", "which contacts came after Paris": the contacts of that time; null for all else. */
export function inSpanAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined || question.among !== null) return null;
  const words = question.words.replace(/[?.!\s]+$/, "");
  const [, front = "", side = "", rest = ""] = SPLIT.exec(words) ?? [];
  if (!FRONT.test(front.trim())) return null;
  const bounds = boundsIn(`${side} ${rest}`);
  const span =
    bounds === null ? betweenOccasions(side.toLowerCase(), rest, scope) : ofDays(bounds, `${side} ${rest}`);
  if (span === null) return null;
  const { kinds } = readQuestion(front, scope.record, scope.index);
  return contactsOf({ ...question, kinds, days: [], places: [], bounds: null }, span, scope);
}

function ofDays(bounds: Bounds, words: string): Span {
  const holds = (contact: Contact): boolean => isInTime(contact, { days: [], bounds });
  return {
    words: bounds.to === null ? words.replace(/^from /i, "since ") : words,
    holds,
    from: bounds.from,
    to: bounds.to,
  };
}

/** Between two contacts that are named, or before or after one: these themselves are not counted. */
function betweenOccasions(side: string, rest: string, scope: Scope): Span | null {
  const name = (contact: Contact): string => contactName(contact, scope.record);
  if (side === "between" || side === "from") {
    const [, left = "", right = ""] = AND.exec(rest) ?? [];
    const [a, b] = [occasionsNamed(left, scope)[0], occasionsNamed(right, scope).at(-1)];
    const [first, second] = byTime([a, b].flatMap((one) => one ?? []));
    if (!first || !second || first === second) return null;
    const holds = within(first.time.last, second.time.first);
    const words = `between ${name(first.contact)} and ${name(second.contact)}`;
    return { words, holds, from: first.time.last, to: second.time.first };
  }
  const named = occasionsNamed(rest, scope);
  const isLater = side === "after" || side === "since";
  const pivot = isLater ? named.at(-1) : named[0];
  const time = pivot ? timeOf(pivot) : null;
  if (!pivot || !time) return null;
  const holds = isLater ? within(time.last, null) : within(null, time.first);
  return { words: `${isLater ? "after" : "before"} ${name(pivot)}`, holds, from: time.last, to: null };
}

function within(after: string | null, before: string | null): Span["holds"] {
  return (contact) => {
    const time = timeOf(contact);
    return time !== null && (after === null || time.first > after) && (before === null || time.last < before);
  };
}

function contactsOf(question: Question, span: Span, scope: Scope): Answered | null {
  const { record } = scope;
  const { contacts: pool, unmet } = selectContacts(question, scope);
  if (unmet.length > 0) return null;
  const contacts = byTime(pool.filter(span.holds)).map(({ contact }) => contact);
  const noun = nounOf(question.kinds);
  const isPolar = question.asks === "whether";
  const isHeld = contacts.some(({ status }) => status.value === "held");
  if (contacts.length === 0)
    return refuse({
      question,
      scope,
      headline: `${isPolar ? "Not known. " : ""}No ${noun} in the archive ${span.words}.`,
      reason: "The articles are a sample: there may have been one.",
      contacts: nearestInTime(pool, span.from ?? span.to),
    });
  const undated = pool.filter((one) => timeOf(one) === null && isNear(one, span, scope));
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: isPolar
      ? isHeld
        ? "Yes"
        : "Not known"
      : question.asks === "how many"
        ? String(contacts.length)
        : contacts.map((one) => contactName(one, record)).join("; "),
    headline: `${isPolar ? (isHeld ? "Yes, as reported: " : "Not known: ") : ""}${(isPolar ? (words: string): string => words : capital)(countedInWords(contacts.length, noun))} ${span.words}${heldWords(contacts)}${maybe(undated, scope, "among them")}.`,
    parts: [{ kind: "list", items: contacts.map((contact) => contactLine(contact, record)) }],
    evidence: contacts.flatMap(({ accounts }) => accounts[0]?.evidence ?? []),
    contacts,
  });
}

/** A contact without a day may have been in any time that begins before it was reported. */
function isNear(contact: Contact, { from }: Span, { record }: Scope): boolean {
  const published = publishedOf(contact, record);
  return published === null || from === null || published >= from;
}
