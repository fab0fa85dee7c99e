import type { Contact } from "../../contacts/contact.ts";
import { daySpan } from "../../contacts/day-span.ts";
import { filterWords } from "../../contacts/filters/filter-words.ts";
import { matches } from "../../contacts/filters/matches.ts";
import { parseFilters } from "../../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { timelineWords } from "../../pictures/timeline-words.ts";
import { pictureFile } from "../../replies/attachment.ts";
import type { Reply } from "../../replies/reply.ts";
import { type DigestSources, recordOf } from "../desk-context.ts";
import { arrivalKeys } from "./corrected.ts";
import type { Issue, Message } from "./issue.ts";
import { recordAsOf } from "./record-as-of.ts";

/** True where a subscription wishes for the timeline, and a contact that it includes has a place on the axis. */
export function asksForPicture({ subscription, news }: Pick<Issue, "subscription" | "news">): boolean {
  if (!subscription.timeline) return false;
  return included(news.now, subscription.filter).contacts.some(({ date }) => daySpan(date) !== null);
}

/**
 * A message with the picture that it asks for, drawn from the record as it stood when the digest was due: kept with the
 * message, it would make the store grow by a picture each time. Without it where it cannot be drawn: no digest waits for a
 * picture or is lost over one.
 */
export async function withPicture(
  { timeline: wish, ...reply }: Message,
  briefing: string,
  due: Date,
  sources: DigestSources,
): Promise<Reply> {
  const record = recordOf(sources, briefing);
  if (wish === undefined || record === undefined) return reply;
  const arrivals = await sources.store.arrivals.note(briefing, arrivalKeys(record), sources.now());
  const then = recordAsOf(record, arrivals, due);
  try {
    const { drawnTimeline, timelineFor } = await import("../../pictures/timeline.ts");
    const { contacts, says } = included(then, wish.filter);
    const timeline = timelineFor(then, contacts, says);
    const png = await drawnTimeline(timeline, false, sources.draw);
    return { ...reply, files: [pictureFile(`${briefing}-timeline.png`, png, timelineWords(timeline))] };
  } catch {
    return reply;
  }
}

/** The contacts that a filter leaves, and how it reads. */
function included(
  record: ContactRecord,
  words: string,
): { contacts: readonly Contact[]; says: string | null } {
  if (words.trim() === "") return { contacts: record.contacts, says: null };
  const { filter } = parseFilters(words, record.register, record.vocabulary);
  return {
    contacts: record.contacts.filter((contact) => matches(contact, filter)),
    says: filterWords(filter),
  };
}
