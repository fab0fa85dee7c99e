import type { Contact } from "../../contacts/contact.ts";
import { pointers } from "../../replies/contact-line.ts";
import { capital, counted, listed } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Line } from "../../replies/reply.ts";
import { basisWords, isReportDay } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { byTime } from "../chronology/contact-time.ts";
import { occasionsNamed } from "../chronology/occasions.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { compose } from "./compose.ts";
import { note } from "./contact-answer.ts";
import { contactName } from "./contact-words.ts";

const UNIT =
  "(?:how (?:many (?:days|weeks|months)|long|much time)|^(?:the )?(?:number of )?days|^(?:the )?(?:time|gap|interval))";
const BETWEEN = new RegExp(
  `\\b${UNIT}\\b.*?\\b(?:between (.+?) and|(?:from|passed since) (.+?) (?:to|until|till)) (.+)$`,
  "i",
);
/** "How long after Paris was the May call": the later one comes last. */
const APART = new RegExp(`^${UNIT} (?:after|before) (.+?) (?:was|did|were|came) (.+)$`, "i");
const TWO = new RegExp(`\\b${UNIT}\\b.*\\bbetween (?:the |their )?(?:two )?(.+)$`, "i");
const DAY_MS = 86_400_000;
/** More contacts than this on one side are not meant by "the call". */
const MOST_MEANT = 3;

interface Pair {
  readonly from: Contact;
  readonly to: Contact;
}

/**
 * "How many days between the Paris meeting and the May call": counted where the days are known, once for each contact
 * that may be meant; between what they can be where one is not known exactly; null for all else.
 */
export function intervalAnswer(question: Question, scope: Scope): Answered | null {
  const pairs = pairsOf(question.words.replace(/[?.!\s]+$/, ""), scope);
  const [only] = pairs;
  if (!only || pairs.length > MOST_MEANT) return null;
  if (pairs.length === 1 && !isCounted(only)) return inexact(question, scope, only);
  const counts = pairs.filter(isCounted);
  return counts.length === 0 ? null : daysCounted(question, scope, counts);
}

/** The contacts that are named, each with each. */
function pairsOf(words: string, scope: Scope): Pair[] {
  const match = BETWEEN.exec(words);
  const apart = match ? null : APART.exec(words);
  const [left, right] = match ? [match[1] ?? match[2], match[3]] : [apart?.[1], apart?.[2]];
  if (left && right) {
    const noun = NOUN.exec(right)?.[0] ?? "contact";
    const [froms, tos] = [meant(left, scope, noun), meant(right, scope, noun)];
    return froms.flatMap((from) => tos.filter((to) => to !== from).map((to) => ({ from, to })));
  }
  const [from, to, ...more] = meant(TWO.exec(words)?.[1] ?? "", scope);
  return from && to && more.length === 0 ? [{ from, to }] : [];
}

/** The day of each, or of a statement about it, is known. */
function isCounted({ from, to }: Pair): boolean {
  return [from, to].every(({ date }) => date?.edtf && date.precision === "day");
}

function daysCounted(question: Question, scope: Scope, pairs: readonly Pair[]): Answered {
  const told = pairs.map(({ from, to }) => ({
    days: counted(daysBetween(from, to), "day"),
    between: `between ${contactName(from, scope.record)} and ${contactName(to, scope.record)}`,
  }));
  const contacts = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))];
  const isOff = contacts.some(isReportDay);
  return compose({
    question,
    scope,
    kind: "answer",
    answer: told.map(({ days, between }) => (told.length === 1 ? days : `${days} ${between}`)).join("; "),
    headline: `${told.map(({ days, between }) => `${days} ${between}`).join(", or ")}${isOff ? ", counted from the day of a statement" : ""}.`,
    parts: [
      ...(told.length > 1 ? [note("More than one contact fits; the count is given for each.")] : []),
      { kind: "list", items: contacts.map((contact) => dayLine(contact, scope)) },
      ...(isOff ? [note("The day of the contact itself is not stated; the count may be off.")] : []),
    ],
    evidence: contacts.flatMap((contact) => contact.date?.evidence ?? []),
    contacts,
  });
}

/** Why the days cannot be counted, and between what they lie. */
function inexact(question: Question, scope: Scope, { from, to }: Pair): Answered {
  const contacts = [from, to];
  const [first, second] = byTime(contacts);
  const open = contacts.filter(({ date }) => !date?.edtf || date.precision !== "day");
  const why =
    `the day of ${listed(open.map((contact) => contactName(contact, scope.record)))} is not stated`.replace(
      / \(day not stated\)/g,
      "",
    );
  const span =
    first && second
      ? `between ${Math.max(0, daysFrom(first.time.last, second.time.first))} and ${daysFrom(first.time.first, second.time.last)} days, as `
      : "";
  return compose({
    question,
    scope,
    kind: "answer",
    answer: "Not stated",
    headline: `Not stated exactly: ${span}${why}.`,
    parts: [
      { kind: "list", items: contacts.map((contact) => dayLine(contact, scope)) },
      ...(span === "" ? [] : [note("The beginning, middle and end of a month are taken to be its thirds.")]),
    ],
    evidence: contacts.flatMap((contact) => contact.date?.evidence ?? []),
    contacts,
  });
}

/** How the day of a contact is known. */
function dayLine(contact: Contact, { record }: Scope): Line {
  return [
    text(`${capital(contactName(contact, record))}: `),
    ...basisWords(contact, record),
    ...pointers(contact, record),
  ];
}

function daysBetween(from: Contact, to: Contact): number {
  return Math.abs(daysFrom(from.date?.edtf ?? "", to.date?.edtf ?? ""));
}

function daysFrom(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_MS;
}

const NOUN = /\b(?:(?:phone |telephone )?(?:calls?|conversations?)|meetings?|talks|contacts?|visits?)\b/i;
const END = /^(?:the |their )?(?:very )?(first|earliest|last|latest)(?: (.+))?$/i;

/**
 * The contacts that words may mean; those reported as held where any is. A bare day is its contact, and "the first" the
 * first of the sort that the other side of the question names.
 */
function meant(words: string, scope: Scope, noun = "contact"): readonly Contact[] {
  if (words === "") return [];
  const [, end, own = noun] = END.exec(words) ?? [];
  if (end && NOUN.test(own)) {
    const { kinds } = readQuestion(`when was the ${own}`, scope.record, scope.index);
    const held = scope.record.contacts.filter(
      ({ status, kind }) => status.value === "held" && (kinds.length === 0 || kinds.includes(kind.value)),
    );
    const sorted = byTime(held).map(({ contact }) => contact);
    return sorted.slice(...(/^(?:f|e)/i.test(end) ? [0, 1] : [-1]));
  }
  const named = occasionsNamed(words, scope);
  const contacts = named.length > 0 ? named : occasionsNamed(`the contact of ${words}`, scope);
  const held = contacts.filter((contact) => contact.status.value === "held");
  return held.length > 0 ? held : contacts;
}
