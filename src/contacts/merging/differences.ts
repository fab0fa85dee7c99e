import type { Contact, ContactDate, ContactStatus, Difference, Field } from "../contact.ts";
import { daysOf, isAhead, isUndone, kindsAgree } from "../finding/compatible.ts";
import { gapBetween } from "./span.ts";

/** "USA" → "United States". */
export type CountryName = (country: string) => string | null;

/** In what two accounts of one occasion differ, the values side by side; what only one of them states is no difference. */
export function differencesOf(one: Contact, other: Contact, countryName: CountryName): Difference[] {
  const pair = <T>(a: Field<T> | null, b: Field<T> | null, differ: (a: T, b: T) => boolean) =>
    a && b && a.value !== b.value && differ(a.value, b.value) ? [a, b] : [];
  const found: [Difference["field"], readonly Field<string>[]][] = [
    ["kind", pair(one.kind, other.kind, (a, b) => !kindsAgree(a, b))],
    ["status", pair(one.status, other.status, isDisagreement)],
    ["place", pair(one.place, other.place, () => !isWithin(one, other))],
    ["initiator", pair(one.initiator, other.initiator, () => !isOneInitiative(one, other, countryName))],
    ["outcome", pair(one.outcome, other.outcome, () => true)],
    ["date", pair(dateField(one.date), dateField(other.date), () => true)],
    ["topics", topicFields(one, other)],
  ];
  return found.flatMap(([field, values]) => (values.length === 0 ? [] : [{ field, values }]));
}

/**
 * Whether the values exclude each other; other differences are two ways of telling one thing, or of a plan and of what
 * came of it.
 */
export function isContradiction({ field, values }: Difference, { accounts }: Contact): boolean {
  if (field === "topics") return false;
  if (field === "outcome") return new Set(values.map(({ value }) => FAILED.test(value))).size > 1;
  if (field !== "date") return true;
  const isPlan = ({ evidence }: Field<string>) =>
    accounts.some(({ article, status }) => article === evidence.article && isAhead(status));
  const spans = values.filter((value) => !isPlan(value)).map(({ value }) => daysOf(value));
  return spans.some((a) => spans.some((b) => gapBetween(a, b) > 0));
}

/** Whether one account reports a contact as held and another says that it was not. */
export function isDisputed({ differences }: Pick<Contact, "differences">): boolean {
  return differences.some(({ field }) => field === "status");
}

/** What was planned and then held, postponed or called off has a history; held and denied is a disagreement. */
function isDisagreement(was: ContactStatus, now: ContactStatus): boolean {
  if (was === "held") return isUndone(now);
  return now === "held" && (was === "denied" || was === "not held");
}

/** "Paris", and a residence there. */
function isWithin({ place: a }: Contact, { place: b }: Contact): boolean {
  return !!a && !!b && (a.value.includes(b.value) || b.value.includes(a.value));
}

/** A minister and the country that he speaks for are one side. */
function isOneInitiative(one: Contact, other: Contact, countryName: CountryName): boolean {
  const people = [...one.participants, ...other.participants];
  const sideOf = ({ initiator }: Contact) => {
    const country = people.find(({ name }) => name === initiator?.value)?.country ?? null;
    return country === null ? initiator?.value : countryName(country);
  };
  return sideOf(one) === sideOf(other);
}

function topicFields(one: Contact, other: Contact): readonly Field<string>[] {
  const ids = ({ topics }: Contact) => topics.map(({ value }) => value);
  const isCovered = (id: string, by: readonly string[]) =>
    by.some((known) => known === id || known.startsWith(`${id}/`) || id.startsWith(`${known}/`));
  const [a, b] = [ids(one), ids(other)];
  const differ = a.some((id) => !isCovered(id, b)) && b.some((id) => !isCovered(id, a));
  if (!differ) return [];
  return [one, other].flatMap(({ topics }) => {
    const evidence = topics[0]?.evidence;
    return evidence ? [{ value: topics.map(({ value }) => value).join(", "), evidence }] : [];
  });
}

const FAILED = /\b(?:fail\w*|no|not|without|unable|broke|collapsed)\b/i;

function dateField(date: ContactDate | null): Field<string> | null {
  return date?.edtf && date.basis === "stated" ? { value: date.edtf, evidence: date.evidence } : null;
}
