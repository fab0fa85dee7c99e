import type { Contact } from "../contact.ts";
import { daysBetween } from "../dates/calendar.ts";
import { datesAgree, isAhead, isUndone } from "../finding/compatible.ts";
import { canBeOne, placesAgree, statusesAgree, subjectsDiffer } from "./same-occasion.ts";
import { gapBetween, isNarrow, type Span, spanOf } from "./span.ts";
import type { ToldContact } from "./told-contact.ts";

/** A plan without a day is not looked for further ahead than this. */
const AHEAD_DAYS = 60;
/** What is planned without day and place ("in the coming days") is the one occasion that comes so many days later. */
const SOON_DAYS = 10;
/** What is told without a day was these days before publication at most. */
const RECENT_DAYS = 2;
/** A plan that came a day or two later than announced is still that plan. */
const SLIP_DAYS = 2;

/**
 * Whether a contact whose day is known loosely or not at all can be an occasion that is told elsewhere. Only what is the
 * single one of its kind there may be taken for it: ask of all, and join where one alone says yes.
 */
export function fitsLoosely(occasion: ToldContact, other: ToldContact): boolean {
  const [one, two] = [occasion.contact, other.contact];
  if (!canBeOne(one, two) || !placesAgree(one, two) || subjectsDiffer(one, two)) return false;
  if (!statusesAgree(one, two, false)) return false;
  const [a, b] = [one.date && spanOf(one.date), two.date && spanOf(two.date)];
  if (a && b) return spansFit(one, two, a, b);
  if (a) return undatedFits(occasion, a, other);
  return b ? undatedFits(other, b, occasion) : false;
}

/** Months and years tell nothing apart: beside them the place has to be the same, unless a day falls into the month. */
function spansFit(one: Contact, other: Contact, a: Span, b: Span): boolean {
  if (!datesAgree(one.date, other.date) || gapBetween(a, b) > 0) return false;
  const wide = (span: Span) => daysBetween(...span) > 31;
  const bothLoose = !isNarrow(one.date) && !isNarrow(other.date);
  return wide(a) || wide(b) || bothLoose ? isSamePlace(one, other) : true;
}

/** What has no day was just before publication; a plan comes after it, and what is called off is the plan ahead. */
function undatedFits(dated: ToldContact, [first, last]: Span, undated: ToldContact): boolean {
  const { published, contact } = undated;
  if (published === null || !isNarrow(dated.contact.date)) return false;
  const after = daysBetween(published, last);
  if (isAhead(contact.status.value)) {
    const within = contact.place === null ? SOON_DAYS : AHEAD_DAYS;
    return after >= 0 && after <= within && (contact.place === null || isSamePlace(dated.contact, contact));
  }
  if (isUndone(contact.status.value))
    return isAhead(dated.contact.status.value) && after >= -1 && after <= AHEAD_DAYS;
  const before = daysBetween(first, published);
  return before >= 0 && before <= RECENT_DAYS;
}

/** A plan, and a report of the same in the same town a day or two beside it. */
export function isSlip(plan: ToldContact, report: ToldContact): boolean {
  const [one, other] = [plan.contact, report.contact];
  if (!isAhead(one.status.value) || isAhead(other.status.value)) return false;
  if (!canBeOne(one, other) || !isSamePlace(one, other) || !isNarrow(one.date) || !isNarrow(other.date))
    return false;
  if ((plan.published ?? "") > (report.published ?? "")) return false;
  return gapOf(one, other) <= SLIP_DAYS;
}

/** A plan, and the report that it was put off to a later day. */
export function isPutOff(plan: ToldContact, report: ToldContact): boolean {
  const [one, other] = [plan.contact, report.contact];
  // What was put off may be told as held by now.
  const putOff = other.accounts.some(({ status }) => status === "postponed");
  if (!isAhead(one.status.value) || !putOff) return false;
  if (!canBeOne(one, other) || !placesAgree(one, other)) return false;
  const [was, is] = [one.date && spanOf(one.date), other.date && spanOf(other.date)];
  if (!was || !is || report.published === null || is[0] <= was[1]) return false;
  return daysBetween(report.published, was[1]) >= -1 && daysBetween(was[1], is[0]) <= AHEAD_DAYS;
}

/**
 * One call across midnight: late in the evening in one capital, and on the next day in the other, whose account it is.
 */
export function isOverNight({ contact: one }: ToldContact, { contact: next }: ToldContact): boolean {
  const isHeldCall = ({ kind, status }: Contact) =>
    kind.value === "telephone call" && status.value === "held";
  if (!isHeldCall(one) || !isHeldCall(next) || !canBeOne(one, next) || subjectsDiffer(one, next))
    return false;
  if (
    !/^(?:evening|night)$/.test(one.date?.partOfDay ?? "") ||
    /^(?:afternoon|evening)$/.test(next.date?.partOfDay ?? "")
  )
    return false;
  const [a, b] = [one.date, next.date].map((date) =>
    date?.precision === "day" && date.basis === "stated" ? date.edtf : null,
  );
  const sidesOf = ({ accounts }: Contact) => accounts.flatMap(({ sides }) => sides);
  const isOtherSides =
    sidesOf(next).length > 0 && sidesOf(next).every((side) => !sidesOf(one).includes(side));
  return !!a && !!b && a < b && daysBetween(a, b) === 1 && isOtherSides;
}

/** A day of talks that another account tells as several days on end, in the same town. */
export function isSession({ contact: talks }: ToldContact, { contact: day }: ToldContact): boolean {
  if (talks.status.value !== "held" || day.status.value !== "held") return false;
  if (talks.date?.precision !== "range" || day.date?.precision !== "day") return false;
  return canBeOne(talks, day) && isSamePlace(talks, day) && gapOf(talks, day) === 0;
}

function isSamePlace(one: Contact, other: Contact): boolean {
  return one.place !== null && one.place.value === other.place?.value;
}

function gapOf({ date: a }: Contact, { date: b }: Contact): number {
  const [one, other] = [a && spanOf(a), b && spanOf(b)];
  return one && other ? gapBetween(one, other) : Number.POSITIVE_INFINITY;
}
