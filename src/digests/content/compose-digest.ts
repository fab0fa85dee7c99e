import type { Contact } from "../../contacts/contact.ts";
import { filterWords } from "../../contacts/filters/filter-words.ts";
import { matches } from "../../contacts/filters/matches.ts";
import { parseFilters } from "../../contacts/filters/parse-filters.ts";
import { topicsAskedFor } from "../../contacts/filters/topics-asked-for.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { contactsOfTheseDays } from "../../contacts/these-days.ts";
import { plainText } from "../../replies/plain-text.ts";
import type { Reply } from "../../replies/reply.ts";
import { localDay } from "../zone-words.ts";
import { firstDigest } from "./first-digest.ts";
import type { Digest, DigestRequest, Issue } from "./issue.ts";
import { nothingNew } from "./nothing-new.ts";
import { daysUntilNext } from "./on-this-day.ts";
import { asksForPicture } from "./picture.ts";
import { FITS, sidesThreads } from "./sides-thread.ts";
import { isOpen, isPast, whatIsNew } from "./what-is-new.ts";
import { whyInOrOut } from "./why-in-or-out.ts";
import { windowDigest } from "./window-digest.ts";

/** Composes the digest of a window: the record so far, what is new to the record, or that nothing new came in. */
export function composeDigest(request: DigestRequest): Digest {
  const issue = issueOf(request);
  const { news, onThisDay, since } = issue;
  // Articles that tell of no contact are named in the next issue, and are no reason to post one.
  const hasNews = news.contacts.length + news.changes.length + news.corrected.length > 0;
  const told = {
    hasNews: since === null || hasNews,
    hasOnThisDay: onThisDay.length > 0,
    why: () => whyInOrOut(issue),
  };
  if (!told.hasNews) return { parent: nothingNew(issue), threads: [], ...told };
  const write = since === null ? firstDigest : windowDigest;
  const { parent, threads } = inForm(issue, write);
  const timeline = asksForPicture(issue) ? { timeline: { filter: issue.subscription.filter } } : {};
  return { parent: { ...parent, ...timeline }, threads, ...told };
}

/** In full where that is wished and one message holds it; otherwise in brief, with the details in the thread. */
function inForm(
  issue: Issue,
  write: (issue: Issue, inFull: boolean) => Reply,
): Pick<Digest, "parent" | "threads"> {
  const full = issue.subscription.style === "full" ? write(issue, true) : null;
  if (full !== null && plainText(full).length <= FITS) return { parent: full, threads: [] };
  return { parent: write(issue, false), threads: sidesThreads(issue) };
}

/** Reports come a day or two after the day itself. */
const REPORTED_WITHIN_MS = 2 * 86_400_000;

/** Plans of which it can be said now, and could not in the last issue, that nobody reported on them. */
function lapsedSince(
  { since, until, subscription: { zone } }: DigestRequest,
  plans: readonly Contact[],
  now: ContactRecord,
): Contact[] {
  if (since === null) return [];
  const dayFor = (at: Date) => localDay(new Date(at.getTime() - REPORTED_WITHIN_MS), zone);
  return plans.filter((one) => isPast(one, dayFor(until), now) && !isPast(one, dayFor(since), now));
}

/** What the writers of digests work from. */
function issueOf(request: DigestRequest): Issue {
  const { record, subscription, until, next } = request;
  const { filter } = parseFilters(subscription.filter, record.register, record.vocabulary);
  const isFiltered = subscription.filter.trim() !== "";
  const wanted = (contact: Contact) => !isFiltered || matches(contact, filter);
  const news = whatIsNew(record, request.arrivals, request, wanted);
  const onThisDay = subscription.onThisDay
    ? contactsOfTheseDays(news.now, daysUntilNext(until, next, subscription.zone), wanted)
    : [];
  const today = localDay(until, subscription.zone);
  const plans = news.now.contacts.filter((one) => isOpen(one) && wanted(one));
  const ahead = plans.filter((one) => one.date?.edtf != null && !isPast(one, today, news.now));
  const lapsed = lapsedSince(request, plans, news.now);
  const filteredBy = isFiltered ? filterWords(filter) : null;
  const topics = topicsAskedFor(filter);
  return { ...request, news, today, ahead, lapsed, onThisDay, filteredBy, topics };
}
