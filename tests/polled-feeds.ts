import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fetchPage } from "../src/articles/fetch/fetch-page.ts";
import type { BriefingFeed } from "../src/briefing.ts";
import type { ContactRecord } from "../src/contacts/record.ts";
import { type FeedEvent, pollFeeds } from "../src/feed-polling.ts";
import { readLibrary } from "../src/library.ts";
import { type Answer, hostileServer } from "./articles/fetch/hostile-server.ts";
import { plantedFolder } from "./articles/planted-folder.ts";

export const LONG = Array.from(
  { length: 12 },
  (_, i) =>
    `The envoys of the two went through paragraph ${i} of the paper and found a word they could share.`,
).join(" ");
export const MET = "John Kerry met Sergei Lavrov in Vienna on Friday, the State Department said.";
export const item = (title: string, link: string, text: string, date = "Sat, 07 Jun 2014 00:00:00 GMT") =>
  `<item><title>${title}</title><link>${link}</link><pubDate>${date}</pubDate><description><![CDATA[<p>${text}</p>]]></description></item>`;
export const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Fjord Post</title>${items.join("")}</channel></rss>`;

const BRIEFINGS = join(import.meta.dirname, "../briefings");

/** A running poll of the shipped briefing with feeds of a server on this machine. */
export async function polling(answers: Readonly<Record<string, Answer>>, feeds: readonly string[]) {
  const server = await hostileServer(answers);
  const data = plantedFolder();
  const events: FeedEvent[] = [];
  let clock = Date.parse("2026-11-22T08:00:00Z");
  const guard = { allowsAddress: (address: string) => address === "127.0.0.1", allowsPort: () => true };
  const sources: BriefingFeed[] = feeds.map((path) => ({ url: server.at + path, everyMinutes: 60 }));
  const library = () => readLibrary({ briefings: BRIEFINGS, archive: join(data, "articles") });
  const withFeeds = () =>
    library().shelves.map((shelf) => ({
      ...shelf,
      record: { ...shelf.record, briefing: { ...shelf.record.briefing, feeds: sources } },
    }));
  const records = (): ContactRecord[] => withFeeds().map(({ record }) => record);
  const start = () =>
    pollFeeds({
      records,
      archive: join(data, "articles"),
      stateFile: join(data, "feeds.json"),
      fetch: (address, options) => fetchPage(address, { ...options, guard }),
      now: () => new Date(clock),
      random: () => 0,
      tell: (event) => events.push(event),
    });
  const folder = join(data, "articles", "kerry-lavrov");
  return {
    server,
    start,
    events,
    folder,
    files: () => (existsSync(folder) ? readdirSync(folder).sort() : []),
    later: (minutes: number) => {
      clock += minutes * 60_000;
    },
    /** What the archive and the record then are. */
    library,
    /** The same with the feeds in it. */
    libraryWithFeeds: () => ({ ...library(), shelves: withFeeds() }),
    stateFile: join(data, "feeds.json"),
    state: () => JSON.parse(readFileSync(join(data, "feeds.json"), "utf8")),
  };
}

/** Answers with what `body` gives at that time, as a feed. */
export const feed =
  (body: () => string): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": "application/rss+xml", etag: '"1"' }).end(body());
