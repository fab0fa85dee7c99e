import { fold } from "../articles/fold.ts";
import type { Contact, ContactDate, ContactStatus, Difference, Field } from "./contact.ts";
import { closerKind, datesAgree, daysOf, isAhead, isUndone, kindsAgree } from "./finding/compatible.ts";

/**
 * Joins the accounts that several articles give of one occasion: same people, compatible kind and date. Give the
 * contacts oldest publication first. The earliest account gives the id; later ones fill what it leaves open, and where
 * they differ both values are kept. A plan that a later article reports as held, postponed or cancelled takes that status.
 */
export function mergeContacts(
  contacts: readonly Contact[],
  /** By the id of an article that repeats another word for word, the id of that other. */
  repostOf: ReadonlyMap<string, string> = new Map(),
): Contact[] {
  const merged: Contact[] = [];
  for (const contact of contacts) {
    const repeated = merged.findIndex((one) => isRepeated(one, contact, repostOf));
    const at = repeated < 0 ? merged.findIndex((one) => isSameOccasion(one, contact)) : repeated;
    const one = merged[at];
    // A weekday counts from the original's day, not from the day on which it was printed again.
    if (one) merged[at] = joined(one, repeated < 0 ? contact : { ...contact, date: one.date });
    else merged.push(contact);
  }
  return merged;
}

/** Whether two contacts rest on the same sentence of an article and of its repost. */
function isRepeated(one: Contact, other: Contact, repostOf: ReadonlyMap<string, string>): boolean {
  if (repostOf.size === 0) return false;
  const original = (article: string): string => repostOf.get(article) ?? article;
  return (
    one.accounts.some((a) =>
      other.accounts.some(
        (b) =>
          a.article !== b.article &&
          original(a.article) === original(b.article) &&
          fold(a.evidence.quote) === fold(b.evidence.quote),
      ),
    ) &&
    samePeople(one, other) &&
    kindsAgree(one.kind.value, other.kind.value)
  );
}

/** Whether two contacts of different articles can be one occasion; without a date to go by they stay apart. */
function isSameOccasion(one: Contact, other: Contact): boolean {
  if (one.accounts.some(({ article }) => other.accounts.some((account) => account.article === article)))
    return false;
  if (!samePeople(one, other) || !kindsAgree(one.kind.value, other.kind.value)) return false;
  if (!one.date?.edtf || !other.date?.edtf) return false;
  if (!datesAgree(one.date, other.date) || !closeEnough(one.date, other.date)) return false;
  if (one.place && other.place && one.place.value !== other.place.value && !isDay(one.date, other.date))
    return false;
  return statusesAgree(one.status.value, other.status.value);
}

function samePeople(one: Contact, other: Contact): boolean {
  const names = (contact: Contact) => contact.participants.map(({ principal, name }) => principal ?? name);
  const [few, many] = [names(one), names(other)].sort((a, b) => a.length - b.length);
  return (few ?? []).every((name) => many?.includes(name)) && (few?.length ?? 0) >= 2;
}

/** A month or a year alone is too wide to tell two occasions from one. */
function closeEnough(a: ContactDate, b: ContactDate): boolean {
  const wide = (date: ContactDate) => /^(?:month|year|unknown)$/.test(date.precision);
  return !wide(a) && !wide(b);
}

function isDay(a: ContactDate, b: ContactDate): boolean {
  return (
    a.precision === "day" &&
    b.precision === "day" &&
    a.edtf === b.edtf &&
    a.basis === "stated" &&
    b.basis === "stated"
  );
}

function statusesAgree(a: ContactStatus, b: ContactStatus): boolean {
  if (a === b || isAhead(a) || isAhead(b)) return true;
  return isUndone(a) && isUndone(b);
}

function joined(one: Contact, other: Contact): Contact {
  const kind = closerKind(one.kind.value, other.kind.value) === one.kind.value ? one.kind : other.kind;
  const date = closerDate(one.date, other.date);
  const topics = [
    ...one.topics,
    ...other.topics.filter(({ value }) => !one.topics.some((topic) => topic.value === value)),
  ];
  return {
    ...one,
    kind,
    status: laterStatus(one.status, other.status),
    date,
    place: one.place ?? other.place,
    participants:
      one.participants.length >= other.participants.length ? one.participants : other.participants,
    initiator: one.initiator ?? other.initiator,
    host: one.host ?? other.host,
    duration: one.duration ?? other.duration,
    topics,
    positions: [...one.positions, ...other.positions],
    outcome: one.outcome ?? other.outcome,
    accounts: [...one.accounts, ...other.accounts],
    differences: [...one.differences, ...differencesOf(one, other)],
    corrections: [...one.corrections, ...other.corrections],
    confirmed: one.confirmed ?? other.confirmed,
  };
}

/** What a later article says became of it; a plan never undoes a report. */
function laterStatus(was: Field<ContactStatus>, now: Field<ContactStatus>): Field<ContactStatus> {
  if (isAhead(now.value)) return isAhead(was.value) && now.value === "planned" ? now : was;
  return was.value === "held" && isUndone(now.value) ? was : now;
}

/** A stated day before a day of report, a narrower date before a wider one. */
function closerDate(a: ContactDate | null, b: ContactDate | null): ContactDate | null {
  if (!a?.edtf) return b;
  if (!b?.edtf) return a;
  if ((a.basis === "stated") !== (b.basis === "stated")) return a.basis === "stated" ? a : b;
  const width = (edtf: string) =>
    daysOf(edtf)
      .map((day) => Date.parse(day))
      .reduce((from, to) => to - from);
  return width(b.edtf) < width(a.edtf) ? b : a;
}

function differencesOf(one: Contact, other: Contact): Difference[] {
  const found: Difference[] = [];
  const differ = (field: Difference["field"], a: Field<string> | null, b: Field<string> | null) => {
    if (a && b && a.value !== b.value) found.push({ field, values: [a, b] });
  };
  differ("kind", one.kind, other.kind);
  differ("status", one.status, other.status);
  differ("place", one.place, other.place);
  differ("initiator", one.initiator, other.initiator);
  differ("outcome", one.outcome, other.outcome);
  differ("date", dateField(one.date), dateField(other.date));
  return found;
}

function dateField(date: ContactDate | null): Field<string> | null {
  return date?.edtf && date.basis === "stated" ? { value: date.edtf, evidence: date.evidence } : null;
}
