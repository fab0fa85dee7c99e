import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseBriefing } from "../src/briefing.ts";
import { type Answer, leadsTo } from "./articles/fetch/hostile-server.ts";
import { feed, item, LONG, MET, polling, rss } from "./polled-feeds.ts";

describe("reading feeds", () => {
  it("takes items about two of the principals, in their own words or their page's, and each once", async () => {
    const poll = await polling(
      {
        "/feed": feed(() =>
          rss(
            item("Ministers meet", "https://fjord.example/1", `${MET} ${LONG}`),
            item("Kerry speaks", "https://fjord.example/2", `John Kerry spoke in Boston. ${LONG}`),
            item("Ministers talk again", `${poll.server.at}/page`, MET),
            item("Ministers meet once more", "https://www.fjord.example/1?utm_source=rss", `${MET} ${LONG}`),
          ),
        ),
        "/page": (_, response) =>
          response
            .writeHead(200, { "content-type": "text/html" })
            .end(
              `<html><body><article><h1>Ministers talk again</h1><p>${MET}</p><p>${LONG} Again.</p></article></body></html>`,
            ),
      },
      ["/feed"],
    );
    const { tick } = poll.start();
    await Promise.all([tick(), tick()]);
    expect(poll.files()).toEqual(["2014-06-07-ministers-meet.md", "2014-06-07-ministers-talk-again.md"]);
    expect(readFileSync(join(poll.folder, "2014-06-07-ministers-talk-again.md"), "utf8")).toContain("Again.");
    expect(poll.events).toEqual([{ briefing: "kerry-lavrov", host: "127.0.0.1", added: 2, problem: null }]);
    expect(poll.server.asked.map(({ url }) => url)).toEqual(["/feed", "/page"]);
  });

  it("opens teasers that name one principal or both countries, takes what is about two, and opens the others once", async () => {
    const page =
      (text: string): Answer =>
      (_, response) =>
        response
          .writeHead(200, { "content-type": "text/html" })
          .end(`<html><body><article><p>${text}</p><p>${LONG}</p></article></body></html>`);
    const poll = await polling(
      {
        "/feed": feed(() =>
          rss(
            item("Lavrov on his day", `${poll.server.at}/one`, "Sergei Lavrov told reporters how it went."),
            item("Moscow and Washington talk", `${poll.server.at}/two`, "The top diplomats spoke again."),
            item("Lavrov at home", `${poll.server.at}/home`, "Sergei Lavrov opened an exhibition."),
            item("Herring is cheap", `${poll.server.at}/fish`, "Prices fell in Oslo for a third week."),
          ),
        ),
        "/one": page(MET),
        "/two": page(MET.replace("Vienna", "Geneva")),
        "/home": page("Sergei Lavrov opened an exhibition in Moscow."),
        "/fish": page("Herring fell."),
      },
      ["/feed"],
    );
    await poll.start().tick();
    expect(poll.files()).toEqual([
      "2014-06-07-lavrov-on-his-day.md",
      "2014-06-07-moscow-and-washington-talk.md",
    ]);
    expect(poll.server.asked.map(({ url }) => url)).toEqual(["/feed", "/one", "/two", "/home"]);
    poll.later(60);
    await poll.start().tick();
    expect(poll.server.asked.slice(4).map(({ url }) => url)).toEqual(["/feed"]);
  });

  it("asks again when the interval is over, tells what it knows, and remembers over a restart", async () => {
    const poll = await polling({ "/feed": feed(() => rss(item("A", "https://fjord.example/1", LONG))) }, [
      "/feed",
    ]);
    await poll.start().tick();
    poll.later(59);
    await poll.start().tick();
    expect(poll.server.asked).toHaveLength(1);
    poll.later(1);
    await poll.start().tick();
    expect(poll.server.asked.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"1"']);
  });

  it("leaves a feed that fails alone twice as long each time, and the others are read", async () => {
    const poll = await polling(
      {
        "/broken?key=secret": (_, response) => response.writeHead(503).end(),
        "/inward": leadsTo("http://10.0.0.1/feed"),
        "/asks": (_, response) => response.writeHead(429, { "retry-after": "18000" }).end(),
        "/page": (_, response) =>
          response
            .writeHead(200, { "content-type": "text/html" })
            .end(`<html><body><p>${MET} ${LONG}</p></body></html>`),
        "/feed": feed(() => rss(item("Ministers meet", "https://fjord.example/1", `${MET} ${LONG}`))),
      },
      ["/broken?key=secret", "/inward", "/asks", "/page", "/feed"],
    );
    const { tick } = poll.start();
    await tick();
    expect(poll.files()).toEqual(["2014-06-07-ministers-meet.md"]);
    expect(poll.events.map(({ problem }) => problem?.replace(/:\d{4,5}\b/, ""))).toEqual([
      "The server of 127.0.0.1 is busy or out of order (503). Try again later.",
      "10.0.0.1 is no public address of the internet; only those are read. Save the page, and import the file.",
      "The server of 127.0.0.1 is busy or out of order (429). Try again later.",
      "127.0.0.1 is a page, not a feed. Check the address of the feed.",
      undefined,
    ]);
    expect(JSON.stringify(poll.events)).not.toContain("secret");
    const due = (path: string) => poll.state()[`kerry-lavrov ${poll.server.at}${path}`].due;
    expect(due("/broken?key=secret")).toBe("2026-11-22T10:00:00.000Z");
    expect(due("/asks")).toBe("2026-11-22T13:00:00.000Z");
    expect(due("/feed")).toBe("2026-11-22T09:00:00.000Z");
  });

  it("reads the page of a teaser later where its server is out of order, and asks for the whole feed then", async () => {
    let isUp = false;
    const poll = await polling(
      {
        "/feed": feed(() => rss(item("Ministers meet", `${poll.server.at}/1`, MET))),
        "/1": (_, response) =>
          isUp
            ? response
                .writeHead(200, { "content-type": "text/html" })
                .end(`<article><p>${MET}</p><p>${LONG}</p></article>`)
            : response.writeHead(503).end(),
      },
      ["/feed"],
    );
    const { tick } = poll.start();
    await tick();
    expect(poll.files()).toEqual([]);
    isUp = true;
    poll.later(60);
    await tick();
    expect(poll.server.asked.at(2)?.headers["if-none-match"]).toBeUndefined();
    expect(poll.files()).toEqual(["2014-06-07-ministers-meet.md"]);
  });

  it("gives up at once when Readout stops, and keeps nothing half read", async () => {
    const poll = await polling({ "/feed": () => undefined }, ["/feed", "/other"]);
    const { tick, stop } = poll.start();
    const reading = tick();
    while (poll.server.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await stop();
    await reading;
    expect(poll.events).toEqual([]);
    expect(poll.server.asked).toHaveLength(1);
  });
});

describe("the feeds of a briefing", () => {
  const parse = (feeds: string) =>
    parseBriefing(`title: A\ncommand: a\nprincipals: [a, b]\nfeeds:\n${feeds}`, "a", "briefing.yaml");

  it("are an address each and an interval, an hour where none is given", () => {
    const { briefing, problems } = parse(
      "  - { url: https://fjord.example/rss, everyMinutes: 15 }\n  - url: https://bay.example/feed\n",
    );
    expect(problems).toEqual([]);
    expect(briefing?.feeds).toEqual([
      { url: "https://fjord.example/rss", everyMinutes: 15 },
      { url: "https://bay.example/feed", everyMinutes: 60 },
    ]);
  });

  it.each([
    ["  - { url: https://fjord.example/rss, everyMinutes: 5 }", 5, "“5” is not a number of minutes from 15"],
    ["  - { url: https://fjord.example/rss, everyMinutes: often }", 5, "“often” is not a number of minutes"],
    ["  - { url: /rss }", 5, "“/rss” is not an http or https address"],
    ["  - { url: 'https://me:pw@fjord.example/rss' }", 5, "is not an http or https address without password"],
    ["  - { url: 'http://fjord.example:8080/rss' }", 5, "is not an http or https address without password"],
    ["  - { everyMinutes: 30 }", 5, "No feeds.0.url"],
    [
      "  - { url: https://a.example/x }\n  - { url: https://a.example/x }",
      4,
      "a list that names each feed once",
    ],
  ])("that are wrong are named with their line: %s", (feeds, line, says) => {
    const { problems } = parse(feeds);
    expect(problems[0]?.says).toContain(says);
    expect(problems[0]?.line).toBe(line);
  });
});
