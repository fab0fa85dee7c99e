import { filterWords } from "../contacts/filters/filter-words.ts";
import { matches } from "../contacts/filters/matches.ts";
import { parseFilters } from "../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../contacts/record.ts";
import type { Reply } from "../replies/reply.ts";
import { firstDigest } from "./first-digest.ts";
import { nothingNew } from "./nothing-new.ts";
import type { ArrivalOf } from "./record-as-of.ts";
import { sidesThread } from "./sides-thread.ts";
import type { Subscription } from "./subscription.ts";
import { type WhatIsNew, whatIsNew } from "./what-is-new.ts";
import { windowDigest } from "./window-digest.ts";

/** What a digest is composed from; the same request always gives the same digest. */
export interface DigestRequest {
  readonly record: ContactRecord;
  /** When each article arrived. */
  readonly arrivals: ArrivalOf;
  readonly subscription: Pick<Subscription, "placeName" | "zone" | "filter">;
  /** The window of arrival [since, until); `since` null: a first digest, the record so far. `until` is when it is due. */
  readonly since: Date | null;
  readonly until: Date;
  /** When it is posted, where that is late, and why it is. */
  readonly late: { readonly postedAt: Date; readonly why: string | null } | null;
  /** Digests within the window that were not posted, oldest first. */
  readonly missed: readonly { readonly slot: Date; readonly why: string }[];
  /** When the next one is due; null where there is none (a preview). */
  readonly next: Date | null;
}

export interface Digest {
  readonly parent: Reply;
  /** What each side said; null where the parent has all. */
  readonly thread: Reply | null;
  /** False where nothing came in and nothing changed: cadence and policy decide whether that is posted. */
  readonly hasNews: boolean;
}

/** What the writers of digests work from. */
export interface Issue extends DigestRequest {
  readonly news: WhatIsNew;
  /** "Syria, not Iran"; null: no filter. */
  readonly filteredBy: string | null;
}

/** Composes the digest of a window: the record so far, what is new to the record, or that nothing new came in. */
export function composeDigest(request: DigestRequest): Digest {
  const { record, subscription } = request;
  const { filter } = parseFilters(subscription.filter, record.register, record.vocabulary);
  const isFiltered = subscription.filter.trim() !== "";
  const news = whatIsNew(
    record,
    request.arrivals,
    request,
    (contact) => !isFiltered || matches(contact, filter),
  );
  const issue: Issue = { ...request, news, filteredBy: isFiltered ? filterWords(filter) : null };
  const hasNews = news.contacts.length + news.changes.length + (isFiltered ? 0 : news.articles.length) > 0;
  if (request.since === null)
    return { parent: firstDigest(issue), thread: sidesThread(issue), hasNews: true };
  if (!hasNews) return { parent: nothingNew(issue), thread: null, hasNews };
  return { parent: windowDigest(issue), thread: sidesThread(issue), hasNews };
}
