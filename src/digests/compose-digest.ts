import { filterWords } from "../contacts/filters/filter-words.ts";
import { matches } from "../contacts/filters/matches.ts";
import { parseFilters } from "../contacts/filters/parse-filters.ts";
import { firstDigest } from "./first-digest.ts";
import type { Digest, DigestRequest, Issue } from "./issue.ts";
import { nothingNew } from "./nothing-new.ts";
import { sidesThread } from "./sides-thread.ts";
import { whatIsNew } from "./what-is-new.ts";
import { windowDigest } from "./window-digest.ts";

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
