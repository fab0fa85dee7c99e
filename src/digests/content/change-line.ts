import { outletOf } from "../../articles/address.ts";
import type { Account, Contact, Difference } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { accountWords, sidesOf } from "../../replies/accounts.ts";
import { cite } from "../../replies/citations.ts";
import { howAndWhere, statusMark } from "../../replies/contact-line.ts";
import { capital, listed } from "../../replies/counted.ts";
import { dayWords, shortDayWords, weekdayWords } from "../../replies/days.ts";
import { valueLine } from "../../replies/differences.ts";
import { joinLines, strong, text } from "../../replies/line.ts";
import { isOfBriefing, pairWords } from "../../replies/people.ts";
import type { Line, Span } from "../../replies/reply.ts";
import { contactDateWords } from "../../replies/words.ts";
import { slotDayWords } from "../zone-words.ts";
import { type Corrected, correctedWords } from "./corrected.ts";
import type { Issue } from "./issue.ts";
import type { Change } from "./what-is-new.ts";

/** One contact about which more or something else is known now, on one line. */
export function changeLine(change: Change, record: ContactRecord, isAhead = false): Line {
  const { before, now } = change;
  const people = isOfBriefing(now, record) ? "" : `${pairWords(now, record)} · `;
  const opening = text(`${capital(contactDateWords(now))} · ${people}${howAndWhere(now)} · `);
  return before.status.value === now.status.value
    ? [opening, ...stillMark(now, isAhead), ...accountLine(change, record)]
    : [opening, ...statusLine(change, record)];
}

/** "PLANNED · ": more is told of it, and it has not become a contact that took place. */
function stillMark(contact: Contact, isAhead: boolean): Span[] {
  const mark = statusMark(contact, isAhead);
  return mark === null ? [] : [strong(mark), text(" · ")];
}

/** "WAS PLANNED, NOW REPORTED AS HELD · Moscow's account only [2] (plan: [1], 11 May 2015)". */
function statusLine({ before, now, articles }: Change, record: ContactRecord): Line {
  const was = before.status.value;
  // A further article on the plan is no report that it took place.
  const reports = now.accounts.filter(({ status, article }) => status !== was && articles.includes(article));
  const fresh = reports.length === 0 ? articles : reports.map(({ article }) => article);
  const old = now.accounts.map(({ article }) => article).filter((id) => !fresh.includes(id));
  const day = record.articles.find(({ id }) => id === old[0])?.published;
  return [
    strong(
      `WAS ${was.toUpperCase()}, NOW REPORTED AS ${now.status.value.toUpperCase()}${newDay(before, now)}`,
    ),
    text(` · ${accountWords(now, record)}`),
    ...cites(fresh, record),
    text(` (${was === "planned" ? "plan" : "before"}:`),
    ...cites(old, record),
    text(`${day == null ? "" : `, ${shortDayWords(day)}`})`),
  ];
}

/** " to 14 May 2015", for what was put off to a day that is stated. */
function newDay(before: Contact, now: Contact): string {
  const [was, is] = [before.date?.edtf, now.date?.edtf];
  return now.status.value === "postponed" && is != null && is !== was ? ` to ${dayWords(is)}` : "";
}

/** "SECOND ACCOUNT: Moscow, The Example Times, Tue 3 June 2014 [2] · differs on: place: Paris [1], Vienna [2]". */
function accountLine({ before, now, articles }: Change, record: ContactRecord): Line {
  const accounts = now.accounts.filter(({ article }) => articles.includes(article));
  const isSecond = before.accounts.length === 1 && accounts.length === 1;
  const known = new Set(before.differences.map(differenceKey));
  const fresh = now.differences.filter((one) => !known.has(differenceKey(one)));
  return [
    strong(isSecond ? "SECOND ACCOUNT:" : accounts.length === 1 ? "ONE MORE ACCOUNT:" : "MORE ACCOUNTS:"),
    text(" "),
    ...joinLines(
      accounts.map((account) => accountFrom(account, now, record)),
      "; ",
    ),
    ...(fresh.length === 0 ? [] : [text(" · differs on: ")]),
    ...joinLines(
      fresh.map((one) => differenceLine(one, record)),
      "; ",
    ),
  ];
}

/** "Moscow, The Example Times, Tue 3 Jun 2014 [2]": whose account it is, and where it stands. */
function accountFrom(account: Account, contact: Contact, record: ContactRecord): Line {
  const article = record.articles.find(({ id }) => id === account.article);
  const sides = sidesOf(contact, record).filter((side) => account.sides.includes(side));
  const whose =
    sides.length > 0
      ? listed(sides)
      : account.source.kind === "unnamed"
        ? "an unnamed source"
        : account.source.kind === "newspaper"
          ? "neither side's"
          : (account.source.name ?? "no source named");
  const where = [
    (article && outletOf(article)) ?? "outlet not known",
    article?.published ? weekdayWords(article.published) : null,
  ];
  const words = [whose, ...where].filter((one) => one !== null).join(", ");
  return [text(words), ...(article === undefined ? [] : [text(" "), cite(article)])];
}

function differenceKey({ field, values }: Difference): string {
  return JSON.stringify([field, ...values.map(({ value }) => value)]);
}

/** "place: Paris [1], Vienna [2]". */
function differenceLine({ field, values }: Difference, record: ContactRecord): Line {
  const label = field === "kind" ? "how they spoke" : field === "initiator" ? "at whose initiative" : field;
  return [
    text(`${label}: `),
    ...joinLines(
      values.map((value) => valueLine(field, value, record)),
      ", ",
    ),
  ];
}

function cites(ids: readonly string[], record: ContactRecord): Span[] {
  return record.articles
    .filter(({ id }) => ids.includes(id))
    .flatMap((article): Span[] => [text(" "), cite(article)]);
}

/** "CORRECTED 3 Dec 2026: … place was not stated, is Geneva, because … The digest of 7 Dec has been changed and says so." */
export function correctedLine(corrected: Corrected, issue: Issue): Line {
  const [opening, rest] = correctedWords(corrected, issue.record);
  const arrived = corrected.contact.accounts.map(
    ({ article }) => issue.arrivals.get(article)?.getTime() ?? 0,
  );
  const told = issue.posted.filter((slot) => slot.getTime() > Math.min(...arrived)).at(-1);
  const changed =
    told === undefined
      ? ""
      : ` The digest of ${slotDayWords(told, issue.subscription.zone)} has been changed and says so.`;
  return [strong(opening), text(`${rest}${changed}`)];
}
