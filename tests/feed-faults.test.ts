import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFeedStates } from "../src/articles/feeds/feed-state.ts";
import { listArticles } from "../src/command-line/archive.ts";
import { check } from "../src/command-line/check.ts";
import { feedFindings } from "../src/command-line/doctor-feeds.ts";
import { archiveLine } from "../src/replies/archive-line.ts";
import { holds } from "./articles/fetch/hostile-server.ts";
import { feed, item, LONG, MET, polling, rss } from "./polled-feeds.ts";

const REPORT = `${MET} ${LONG}`;
const XML = "application/rss+xml";
const nested = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
const BOMB = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">${nested}<!ENTITY file SYSTEM "file:///etc/passwd">]>${rss(
  item("Ministers &l9; meet", "https://bomb.example/1", `${REPORT}]]>&l9; &file;<![CDATA[`),
).replace(/^<\?xml.*?\?>/, "")}`;

describe("a feed that is not as it should be", () => {
  it("unfolds no entities and reads no files, and the others are read", async () => {
    const poll = await polling(
      {
        "/bomb": holds(BOMB, XML),
        "/feed": feed(() =>
          rss(item("Ministers meet", "https://fjord.example/1", REPORT.replaceAll("paper", "text"))),
        ),
      },
      ["/bomb", "/feed"],
    );
    await poll.start().tick();
    expect(poll.files()).toContain("2014-06-07-ministers-meet.md");
    for (const file of poll.files()) {
      const text = readFileSync(join(poll.folder, file), "utf8");
      expect(text.length).toBeLessThan(REPORT.length + 1000);
      expect(text).not.toMatch(/lollol|root:/);
    }
  });

  it("has failed where it is a page, breaks off or is empty, and not where it has no items", async () => {
    const poll = await polling(
      {
        "/page": holds(`<html><body><h1>News</h1><p>${REPORT}</p></body></html>`),
        "/broken": holds('<?xml version="1.0"?><rss version="2.0"><channel><title>The Fj', XML),
        "/nothing": holds("", XML),
        "/quiet": holds(rss(), XML),
      },
      ["/page", "/broken", "/nothing", "/quiet"],
    );
    await poll.start().tick();
    expect(poll.files()).toEqual([]);
    expect(poll.events.map(({ problem }) => problem?.replace(/:\d+\b/, ""))).toEqual([
      "127.0.0.1 is a page, not a feed. Check the address of the feed.",
      "127.0.0.1: This cannot be read as a feed (Invalid feed format). Check the address of the feed.",
      "127.0.0.1: The file is empty. Check the address of the feed.",
    ]);
    const failures = Object.values(poll.state()).map((state) => (state as { failures: number }).failures);
    expect(failures).toEqual([1, 1, 1, 0]);
  });

  it("is read as often as before once it is in order again", async () => {
    let isUp = false;
    const poll = await polling(
      {
        "/feed": (request, response) =>
          isUp
            ? feed(() => rss(item("Ministers meet", "https://fjord.example/1", REPORT)))(request, response)
            : response.writeHead(503).end(),
      },
      ["/feed"],
    );
    const { tick } = poll.start();
    const key = `kerry-lavrov ${poll.server.at}/feed`;
    const dueAfter = async (minutes: number) => {
      poll.later(minutes);
      await tick();
      return poll.state()[key];
    };
    expect(await dueAfter(0)).toMatchObject({ failures: 1, due: "2026-11-22T10:00:00.000Z" });
    expect(await dueAfter(120)).toMatchObject({ failures: 2, due: "2026-11-22T14:00:00.000Z" });
    isUp = true;
    await dueAfter(239);
    expect(poll.server.asked).toHaveLength(2);
    expect(await dueAfter(1)).toMatchObject({ failures: 0, due: "2026-11-22T15:00:00.000Z" });
    expect(poll.files()).toEqual(["2014-06-07-ministers-meet.md"]);
    expect((await dueAfter(60)).due).toBe("2026-11-22T16:00:00.000Z");
    const [found] = feedFindings(
      poll.libraryWithFeeds(),
      readFeedStates(poll.stateFile),
      new Date("2026-11-22T15:00:00Z"),
    );
    expect(found).toMatchObject({ is: "works", says: "read, next in 60 minutes" });
  });
});

describe("what two feeds bring", () => {
  it("is one article and a repost of it, which gives a further account and no further contact", async () => {
    const later = "Sun, 08 Jun 2014 00:00:00 GMT";
    const poll = await polling(
      {
        "/first": feed(() => rss(item("Ministers meet", "https://fjord.example/1", REPORT))),
        "/second": feed(() =>
          rss(item("Talks of ministers", "https://bay.example/9", REPORT, later)).replace(
            "Fjord Post",
            "Bay News",
          ),
        ),
      },
      ["/first", "/second"],
    );
    await poll.start().tick();
    const library = poll.library();
    const [shelf] = library.shelves;
    if (shelf === undefined) throw new Error("the shipped briefing was to be read");
    const { articles, contacts } = shelf.record;
    expect(articles.flatMap(({ repostOf }) => repostOf ?? [])).toEqual(["2014-06-07-ministers-meet"]);
    const told = contacts.filter(({ place }) => place?.value === "Vienna");
    expect(told.map(({ accounts }) => accounts.map(({ article }) => article))).toEqual([
      ["2014-06-07-ministers-meet", "2014-06-08-talks-of-ministers"],
    ]);
    expect(listArticles(shelf, poll.folder, false)).toMatch(
      /^2014-06-08-talks-of-ministers .* repost +1 +imported, repost of 2014-06-07-ministers-meet$/m,
    );
    expect(check(library).text).toContain("kerry-lavrov: 6 articles and 1 repost, 8 contacts");
    expect(archiveLine(shelf.record)).toMatch(/^Archive: 6 articles and 1 repost, 3 outlets, /);
  });
});
