import { hostOf } from "../articles/address.ts";
import type { FeedState } from "../articles/feeds/feed-state.ts";
import type { BriefingFeed } from "../briefing.ts";
import type { Finding } from "../finding.ts";
import type { Library } from "../library.ts";
import { counted } from "../replies/counted.ts";

/** Of each feed: whether its last readings went well. */
export function feedFindings(
  { shelves }: Library,
  states: ReadonlyMap<string, FeedState>,
  now: Date,
): Finding[] {
  return shelves.flatMap(({ record: { briefing } }) =>
    (briefing.feeds ?? []).map((feed, i, feeds) =>
      feedFinding(
        `${nameOf(feed, i, feeds)} of ${briefing.name} at ${hostOf(feed.url)}`,
        states.get(`${briefing.name} ${feed.url}`),
        now,
      ),
    ),
  );
}

/** "feed", or "feed 3" of the list where several are of one host: the rest of an address may hold a key. */
function nameOf(feed: BriefingFeed, at: number, feeds: readonly BriefingFeed[]): string {
  const isAlone = feeds.filter(({ url }) => hostOf(url) === hostOf(feed.url)).length === 1;
  return isAlone ? "feed" : `feed ${at + 1}`;
}

function feedFinding(about: string, state: FeedState | undefined, now: Date): Finding {
  if (state === undefined) return { about, is: "note", says: "not read yet" };
  const inMinutes = Math.max(0, Math.round((Date.parse(state.due) - now.getTime()) / 60_000));
  const next = inMinutes === 0 ? "due now" : `next in ${counted(inMinutes, "minute")}`;
  if (state.failures === 0) return { about, is: "works", says: `read, ${next}` };
  return {
    about,
    is: "broken",
    says: `${counted(state.failures, "reading")} in a row failed, ${next}`,
    remedy: "The log of the service says why; see that the address of the feed is still right.",
  };
}
