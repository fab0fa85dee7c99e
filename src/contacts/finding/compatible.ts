import type { ContactDate, ContactKind, ContactStatus } from "../contact.ts";
import type { Party } from "../reading/unit.ts";

/** Whether two kinds can be of one occasion: a channel that is not stated can be any. */
export function kindsAgree(a: ContactKind, b: ContactKind): boolean {
  if (a === b || a === "consultation" || b === "consultation") return true;
  const talks = new Set<ContactKind>(["meeting", "visit", "joint statement"]);
  return talks.has(a) && talks.has(b);
}

/** The more telling of two kinds of one occasion. */
export function closerKind(a: ContactKind, b: ContactKind): ContactKind {
  const rank: Readonly<Record<ContactKind, number>> = {
    "telephone call": 4,
    "video call": 4,
    letter: 4,
    meeting: 3,
    visit: 2,
    "joint statement": 1,
    consultation: 0,
  };
  return rank[b] > rank[a] ? b : a;
}

/** Whether two sets of participants can be of one occasion: the same, or one within the other. */
export function partiesAgree(a: readonly Pick<Party, "key">[], b: readonly Pick<Party, "key">[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length >= 2 && few.every(({ key }) => many.some((other) => other.key === key));
}

/** First and last day of an EDTF value, "2015-03" → 2015-03-01, 2015-03-31. */
export function daysOf(edtf: string): readonly [string, string] {
  const plain = edtf.replace(/[~?%]/g, "");
  const [from = plain, to = from] = plain.split("/");
  const first = from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
  const last = to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to;
  return [first, last];
}

/** Whether two dates can be of one day; a day of a report or publication only says "not later". */
export function datesAgree(a: ContactDate | null, b: ContactDate | null): boolean {
  if (!a?.edtf || !b?.edtf) return true;
  if (a.edtf === b.edtf && partsDiffer(a, b)) return false;
  const [firstA, lastA] = daysOf(a.edtf);
  const [firstB, lastB] = daysOf(b.edtf);
  if (a.basis !== "stated" && b.basis !== "stated")
    return firstA === firstB || Math.abs(daysApart(firstA, firstB)) <= 2;
  if (a.basis !== "stated") return firstB <= lastA && daysApart(firstB, lastA) <= 4;
  if (b.basis !== "stated") return firstA <= lastB && daysApart(firstA, lastB) <= 4;
  return firstA <= lastB && firstB <= lastA;
}

/** Whether two parts of one day exclude each other: morning and evening do, evening and night do not. */
function partsDiffer(a: ContactDate, b: ContactDate): boolean {
  const late = (part: string) => (part === "night" ? "evening" : part);
  if (!a.partOfDay || !b.partOfDay) return false;
  return late(a.partOfDay) !== late(b.partOfDay);
}

/** Days from one ISO day to another. */
function daysApart(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const UNDONE = new Set<ContactStatus>(["cancelled", "postponed", "not held", "denied", "refused"]);

/** It did not come about. */
export function isUndone(status: ContactStatus): boolean {
  return UNDONE.has(status);
}

/** It had not come about when it was reported. */
export function isAhead(status: ContactStatus): boolean {
  return status === "planned" || status === "proposed" || status === "requested";
}
