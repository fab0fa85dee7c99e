import type { Contact } from "../../contacts/contact.ts";
import { archiveLine, newestDay } from "../../replies/archive-line.ts";
import { contactLine, daggerNote, yearOf } from "../../replies/contact-line.ts";
import { capital, countedInWords } from "../../replies/counted.ts";
import { dayWords } from "../../replies/days.ts";
import { strong, text } from "../../replies/line.ts";
import { plainText } from "../../replies/plain-text.ts";
import type { Part, Reply } from "../../replies/reply.ts";
import { contactDetails } from "./contact-details.ts";
import { countFacts, facts, isOld, openFacts, othersFact, tallyWords } from "./digest-words.ts";
import { latest } from "./fresh-first.ts";
import { type Issue, MOST_LINES } from "./issue.ts";
import { issueClosing, issueHeadline, issueOpening } from "./issue-words.ts";
import { onThisDayParts } from "./on-this-day.ts";
import { FITS } from "./sides-thread.ts";
import { isPast } from "./what-is-new.ts";

/**
 * The first digest of a subscription: the record so far, in brief or with what each side said. In brief it tells of as
 * many contacts as leave room for the rest, the latest of them.
 */
export function firstDigest(issue: Issue, inFull: boolean): Reply {
  for (let most = MOST_LINES; ; most -= 1) {
    const reply = tellingOf(latest(issue.news.contacts, most), issue, inFull);
    if (inFull || most <= FEWEST_LINES || plainText(reply).length <= FITS) return reply;
  }
}

function tellingOf(shown: readonly Contact[], issue: Issue, inFull: boolean): Reply {
  const { contacts, now, others } = issue.news;
  const dagger = daggerNote(shown);
  return {
    headline: issueHeadline(issue, "the record so far"),
    parts: [
      ...issueOpening(issue, true),
      { kind: "paragraph", text: [strong(tally(issue)), text(` ${ageWords(issue)}`.trimEnd())] },
      ...(shown.length < contacts.length ? [shortened(shown.length, issue)] : []),
      ...(inFull
        ? shown.flatMap((contact) => contactDetails(contact, issue, { withSubject: true }))
        : byYear(shown, issue)),
      ...(dagger === null || inFull
        ? []
        : [{ kind: "notice" as const, tone: "note" as const, text: [text(dagger)] }]),
      ...facts([
        ...countFacts(contacts),
        ...openFacts(contacts, now, issue.today),
        ...(issue.filteredBy === null ? othersFact(others, now) : []),
      ]),
      ...onThisDayParts(issue),
      ...issueClosing(issue, contacts.length > 0 && !inFull),
    ],
    archive: archiveLine(now),
    buttons: [],
  };
}

/** What stands beside them is shortened by the platform before fewer than these are told. */
const FEWEST_LINES = 5;

function tally({ news, filteredBy }: Issue): string {
  const { articles } = news.now;
  if (articles.length === 0) return "The archive has no articles yet.";
  if (filteredBy === null) return tallyWords(news.contacts, articles.length);
  if (news.contacts.length > 0) return tallyWords(news.contacts, articles.length, " that fit the filter");
  return `No contact in ${countedInWords(articles.length, "article")} fits the filter.`;
}

function ageWords({ news, until }: Issue): string {
  const newest = newestDay(news.now);
  if (newest === null) return "";
  return isOld(newest, until)
    ? `From history, not news: the latest article is of ${dayWords(newest)}.`
    : `The latest article is of ${dayWords(newest)}.`;
}

function shortened(shown: number, { record }: Issue): Part {
  return {
    kind: "paragraph",
    text: [text(`The latest ${shown} follow; all of them: /${record.briefing.command} log`)],
  };
}

function byYear(contacts: readonly Contact[], { news, today }: Issue): Part[] {
  const years = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const year = yearOf(contact) ?? "Date not stated";
    years.set(year, [...(years.get(year) ?? []), contact]);
  }
  return [...years].flatMap(([year, inYear]): Part[] => [
    { kind: "heading", text: [strong(capital(year))] },
    {
      kind: "list",
      items: inYear.map((contact) =>
        contactLine(contact, news.now, { inYear: true, isAhead: !isPast(contact, today, news.now) }),
      ),
    },
  ]);
}
