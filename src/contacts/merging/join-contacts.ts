import type { Contact, ContactDate, ContactStatus, Field } from "../contact.ts";
import { closerKind, isAhead, isUndone } from "../finding/compatible.ts";
import { type CountryName, differencesOf } from "./differences.ts";
import { gapBetween, type Span, spanOf } from "./span.ts";

/** One contact out of two accounts of it, the earlier first: later ones fill what it leaves open, and both stay to be seen. */
export function joinContacts(one: Contact, other: Contact, countryName: CountryName): Contact {
  const kind = closerKind(one.kind.value, other.kind.value) === one.kind.value ? one.kind : other.kind;
  const topics = other.topics.filter(({ value }) => !one.topics.some((topic) => topic.value === value));
  return {
    ...one,
    kind,
    status: laterStatus(one.status, other.status),
    date: dateOf(one, other),
    place: closerPlace(one, other),
    participants:
      one.participants.length >= other.participants.length ? one.participants : other.participants,
    initiator: one.initiator ?? other.initiator,
    host: one.host ?? other.host,
    duration: one.duration ?? other.duration,
    topics: [...one.topics, ...topics],
    unlisted: [...one.unlisted, ...other.unlisted],
    positions: [...one.positions, ...other.positions],
    outcome: one.outcome ?? other.outcome,
    accounts: [...one.accounts, ...other.accounts],
    differences: withDifferences(one, other, countryName),
    corrections: [...one.corrections, ...other.corrections],
    confirmed: one.confirmed ?? other.confirmed,
  };
}

/** A value that a third account repeats is told once. */
function withDifferences(one: Contact, other: Contact, countryName: CountryName): Contact["differences"] {
  const joined = [...one.differences];
  for (const { field, values } of differencesOf(one, other, countryName)) {
    const at = joined.findIndex((known) => known.field === field);
    const known = joined[at]?.values ?? [];
    const fresh = values.filter(({ value }) => !known.some((before) => before.value === value));
    if (fresh.length === 0) continue;
    if (at < 0) joined.push({ field, values });
    else joined[at] = { field, values: [...known, ...fresh] };
  }
  return joined;
}

/** What a later article says became of it. A plan never undoes a report; what one side denies is not simply held. */
function laterStatus(was: Field<ContactStatus>, now: Field<ContactStatus>): Field<ContactStatus> {
  if (isAhead(now.value)) return isAhead(was.value) && now.value === "planned" ? now : was;
  if (was.value === "denied" || (was.value === "held" && isUndone(now.value) && now.value !== "denied"))
    return was;
  return now;
}

/** The place of what took place before the place of a plan; a town before none. */
function closerPlace(one: Contact, other: Contact): Field<string> | null {
  if (!one.place || !other.place) return one.place ?? other.place;
  return isAhead(one.status.value) && !isAhead(other.status.value) ? other.place : one.place;
}

function dateOf(one: Contact, other: Contact): ContactDate | null {
  const [a, b] = [one.date, other.date];
  const [days, others] = [a && spanOf(a), b && spanOf(b)];
  if (!a || !days) return b;
  if (!b || !others) return a;
  if ((a.basis === "stated") !== (b.basis === "stated")) return a.basis === "stated" ? a : b;
  return isTruerDate([one, days], [other, others]) ? b : a;
}

/** The day it was held or put off to before the planned one; days on end before one of them; else the narrower time. */
function isTruerDate([one, days]: [Contact, Span], [other, others]: [Contact, Span]): boolean {
  const isReport = isAhead(one.status.value) && !isAhead(other.status.value);
  if (gapBetween(days, others) > 0) return isReport;
  if (one.date?.edtf === other.date?.edtf)
    return isReport || (!one.date?.partOfDay && !!other.date?.partOfDay);
  if (isSeveralDays(other) && isWithin(days, others)) return true;
  return !isSeveralDays(one) && isWithin(others, days);
}

/** Talks over days on end, not a day somewhere in a time that is named loosely. */
function isSeveralDays({ date, status }: Contact): boolean {
  return (
    status.value === "held" &&
    date?.precision === "range" &&
    !/\b(?:weekend|week|days|past|recent|last|next|since)\b/i.test(date.text)
  );
}

function isWithin([from, to]: Span, [first, last]: Span): boolean {
  return first <= from && to <= last;
}
