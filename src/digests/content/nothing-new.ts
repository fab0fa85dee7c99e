import { grownArchiveLine } from "../../replies/archive-line.ts";
import { counted } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part, Reply } from "../../replies/reply.ts";
import { localDay, momentWords } from "../zone-words.ts";
import { facts, openFacts } from "./digest-words.ts";
import type { Issue } from "./issue.ts";
import { issueClosing, issueHeadline, issueOpening } from "./issue-words.ts";
import { onThisDayParts } from "./on-this-day.ts";

const ONLY_WHEN_NEW = "To get a post only when something is new: /readout change";

/** The issue of a window in which nothing came in: a quiet channel must not look like a broken bot. */
export function nothingNew(issue: Issue): Reply {
  const { now, articles } = issue.news;
  const today = localDay(issue.until, issue.subscription.zone);
  const parts: Part[] = [
    ...issueOpening(issue, false),
    { kind: "paragraph", text: [text(articles.length === 0 ? quietWords(issue) : unfitWords(issue))] },
    ...facts(openFacts(issue.ahead, now, today)),
    ...onThisDayParts(issue),
    ...issueClosing(issue, false, ONLY_WHEN_NEW),
  ];
  return {
    headline: issueHeadline(
      issue,
      issue.filteredBy === null ? "nothing new came in" : "nothing new that fits the filter",
    ),
    parts,
    archive: grownArchiveLine(now, null),
    buttons: [],
  };
}

function quietWords(issue: Issue): string {
  const last = lastAdded(issue);
  const feeds = issue.record.briefing.feeds ?? [];
  const source =
    feeds.length === 0
      ? "no feed is set up"
      : `${counted(feeds.length, "feed")} ${feeds.length === 1 ? "is" : "are"} read and may not tell of it`;
  const when =
    last === null
      ? ""
      : `, and the last article was added on ${momentWords(last, issue.subscription.zone).replace(/, \d\d:\d\d$/, "")}`;
  return `No article was added and no contact changed. That says nothing about whether the two spoke: ${source}${when}.`;
}

function unfitWords({ news }: Issue): string {
  const count = news.articles.length;
  return count === 1
    ? "One article came in; it tells of no contact that fits the filter."
    : `${count} articles came in; none tells of a contact that fits the filter.`;
}

function lastAdded({ arrivals, news }: Issue): Date | null {
  const days = news.now.articles.flatMap(({ id }) => arrivals.get(id) ?? []);
  return days.length === 0 ? null : new Date(Math.max(...days.map((day) => day.getTime())));
}
