import type { Contact, ContactDate } from "../contact.ts";
import { datesAgree, isAhead, isUndone, kindsAgree } from "../finding/compatible.ts";
import { isTown } from "../finding/towns.ts";
import { gapBetween, spanOf } from "./span.ts";

/** How well two contacts of different articles fit one occasion, the more the better; null where they cannot be one. */
export function fitOf(one: Contact, other: Contact): number | null {
  if (!canBeOne(one, other) || !one.date || !other.date) return null;
  if (!datesAgree(one.date, other.date)) return null;
  const gap = gapOf(one.date, other.date);
  const sameDay = isSameDay(one.date, other.date);
  if (!statusesAgree(one, other, sameDay)) return null;
  if (!placesAgree(one, other) && !sameDay) return null;
  if (subjectsDiffer(one, other) && isSecond(one) !== isSecond(other)) return null;
  if (gap > 1 && subjectsDiffer(one, other)) return null;
  return closeness(one, other) - gap;
}

/** "for the second time that day", "again": told as another one of the day. */
function isSecond({ accounts }: Contact): boolean {
  return accounts.some(({ evidence }) =>
    /\b(?:(?:second|third) (?:time|call|conversation|meeting)|again|once more)\b/i.test(evidence.quote),
  );
}

/** What two contacts have in common beside the day: kind, place, people, subject, part of the day. */
function closeness(one: Contact, other: Contact): number {
  const points = [
    one.kind.value === other.kind.value ? 2 : 0,
    one.place && other.place ? (placesAgree(one, other) ? 3 : -3) : 0,
    one.participants.length === other.participants.length ? 2 : 0,
    one.date?.partOfDay && one.date.partOfDay === other.date?.partOfDay ? 2 : 0,
    one.initiator && one.initiator.value === other.initiator?.value ? 1 : 0,
    subjectsDiffer(one, other) ? -2 : sharesSubject(one, other) ? 1 : 0,
  ];
  return points.reduce((sum, point) => sum + point, 0);
}

/** Different articles, the same people, kinds that one occasion can have. */
export function canBeOne(one: Contact, other: Contact): boolean {
  if (one.accounts.some(({ article }) => other.accounts.some((account) => account.article === article)))
    return false;
  if (areUndoneApart(one, other)) return false;
  return samePeople(one, other) && (kindsAgree(one.kind.value, other.kind.value) || areCalls(one, other));
}

/** A meeting that was called off and a day on which the two are said not to have spoken: two things that did not happen. */
function areUndoneApart(one: Contact, other: Contact): boolean {
  return (
    [one, other].every(({ status }) => isUndone(status.value)) &&
    one.kind.value !== other.kind.value &&
    [one, other].some(({ kind }) => kind.value === "consultation")
  );
}

/** All of those of the one that names fewer: of a delegation not every article names everybody. */
export function samePeople(one: Contact, other: Contact): boolean {
  const names = (contact: Contact) => contact.participants.map(({ principal, name }) => principal ?? name);
  const [few, many] = [names(one), names(other)].sort((a, b) => a.length - b.length);
  return (few ?? []).every((name) => many?.includes(name)) && (few?.length ?? 0) >= 2;
}

/** One day's call by telephone and by video may be one call, told in two ways. */
function areCalls(one: Contact, other: Contact): boolean {
  return [one, other].every(({ kind }) => kind.value.endsWith("call")) && isSameDay(one.date, other.date);
}

/** Two towns are two places; a town and a house, or a place that is not stated, can be one. */
export function placesAgree({ place: a }: Contact, { place: b }: Contact): boolean {
  return !a || !b || a.value === b.value || !isTown(a.value) || !isTown(b.value);
}

/** Whether one occasion can have both; on one stated day also where one side denies what another reports. */
export function statusesAgree({ status: a }: Contact, { status: b }: Contact, sameDay: boolean): boolean {
  if (a.value === b.value || isAhead(a.value) || isAhead(b.value)) return true;
  return sameDay || (isUndone(a.value) && isUndone(b.value));
}

/** Both are dated by their texts, to one and the same day. */
function isSameDay(a: ContactDate | null, b: ContactDate | null): boolean {
  const isStated = (date: ContactDate | null) => date?.precision === "day" && date.basis === "stated";
  return isStated(a) && isStated(b) && a?.edtf === b?.edtf;
}

function gapOf(a: ContactDate, b: ContactDate): number {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one && other ? gapBetween(one, other) : 0;
}

function sharesSubject(one: Contact, other: Contact): boolean {
  const broad = (id: string) => id.split("/")[0];
  return one.topics.some(({ value }) => other.topics.some((topic) => broad(topic.value) === broad(value)));
}

/** Both have subjects, and none in common. */
export function subjectsDiffer(one: Contact, other: Contact): boolean {
  return one.topics.length > 0 && other.topics.length > 0 && !sharesSubject(one, other);
}
