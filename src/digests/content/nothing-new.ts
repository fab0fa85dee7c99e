import { grownArchiveLine } from "../../replies/archive-line.ts";
import { counted, countedInWords } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part, Reply } from "../../replies/reply.ts";
import { momentWords } from "../zone-words.ts";
import { cameIn } from "./came-in.ts";
import { facts, openFacts, othersFact } from "./digest-words.ts";
import type { Issue } from "./issue.ts";
import { issueClosing, issueHeadline, issueOpening } from "./issue-words.ts";
import { onThisDayParts } from "./on-this-day.ts";

const ONLY_WHEN_NEW = "To get a post only when something is new: /readout change";

/** The issue of a window in which nothing came in: a quiet channel must not look like a broken bot. */
export function nothingNew(issue: Issue): Reply {
  const { now, articles, before, others } = issue.news;
  const quiet: Part = { kind: "paragraph", text: [text(quietWords(issue))] };
  const parts: Part[] = [
    ...issueOpening(issue, false),
    ...(articles.length === 0 ? [quiet] : cameIn(issue)),
    ...facts([
      ...openFacts([...issue.lapsed, ...issue.ahead], now, issue.today),
      ...(issue.filteredBy === null ? othersFact(others, now) : []),
    ]),
    ...onThisDayParts(issue),
    ...issueClosing(issue, false, ONLY_WHEN_NEW),
  ];
  return {
    headline: issueHeadline(issue, headlineWords(issue)),
    parts,
    archive: grownArchiveLine(
      now,
      before === null ? null : { articles: before.articles.length, contacts: before.contacts.length },
    ),
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

function headlineWords({ news: { articles }, filteredBy }: Issue): string {
  if (filteredBy !== null) return "nothing new that fits the filter";
  if (articles.length === 0) return "nothing new came in";
  return `${countedInWords(articles.length, "article")} came in, no contact new to the record`;
}

function lastAdded({ arrivals, news }: Issue): Date | null {
  const days = news.now.articles.flatMap(({ id }) => arrivals.get(id) ?? []);
  return days.length === 0 ? null : new Date(Math.max(...days.map((day) => day.getTime())));
}
