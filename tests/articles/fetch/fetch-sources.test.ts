import { describe, expect, it } from "vitest";
import { fetchPage } from "../../../src/articles/fetch/fetch-page.ts";
import { fetchSources } from "../../../src/articles/fetch/fetch-sources.ts";
import { importSources } from "../../../src/articles/import-sources.ts";
import { plantedFolder } from "../planted-folder.ts";
import { holds, hostileServer, leadsTo } from "./hostile-server.ts";

const BODY =
  "Danish Foreign Minister Anna Berg has rung her Norwegian counterpart Bo Dahl to say that she is worried by reports of strangers at the lake, her spokesman said.";
const page = (canonical: string, body = BODY) =>
  `<!doctype html><html><head><title>Berg rings Dahl over lake</title><link rel="canonical" href="${canonical}"><meta property="article:published_time" content="2019-05-30"></head><body><article><h1>Berg rings Dahl over lake</h1><p>${body}</p></article></body></html>`;

async function importing(...addresses: string[]) {
  const guard = { allowsAddress: (address: string) => address === "127.0.0.1", allowsPort: () => true };
  const sources = await fetchSources(addresses, (address) => fetchPage(address, { guard }));
  const lines: string[] = [];
  const articles = [];
  for await (const result of importSources(sources, { known: [] })) {
    if ("imported" in result) articles.push(result.imported.article);
    else lines.push(`${result.problem.file}: ${result.problem.says}`);
  }
  return { articles, lines };
}

describe("an import from the web", () => {
  it("takes a page under the address it came from in the end, in the encoding its server names", async () => {
    const latin = Buffer.from(page("/x", `${BODY} Café.`), "latin1");
    const server = await hostileServer({
      "/old": leadsTo("/new"),
      "/new": holds(latin, "text/html; charset=iso-8859-1"),
    });
    const { articles, lines } = await importing(`${server.at}/old`);
    expect(lines).toEqual([]);
    expect(articles).toMatchObject([
      { url: `${server.at}/new`, published: "2019-05-30", text: `${BODY} Café.` },
    ]);
  });

  it("believes a page its own address on its own host, and no address of another outlet", async () => {
    const server = await hostileServer({
      "/forged?utm_source=a": holds(page("https://fjord.example/2019/05/30/berg")),
    });
    const forged = await importing(`${server.at}/forged?utm_source=a`);
    expect(forged.articles[0]?.url).toBe(`${server.at}/forged?utm_source=a`);
    const honest = await hostileServer({
      "/a?utm_source=a": (_, response) => holds(page(`${honest.at}/a`))(_, response),
    });
    expect((await importing(`${honest.at}/a?utm_source=a`)).articles[0]?.url).toBe(`${honest.at}/a`);
  });

  it("goes on past what cannot be read, with a line for each that names it once", async () => {
    const server = await hostileServer({
      "/wall": leadsTo("/login"),
      "/good": holds(page("/good")),
      "/bomb": holds(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${"ha".repeat(50)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}]><rss version="2.0"><channel><title>&j;</title><item><title>x</title><description>&j;</description></item></channel></rss>`,
        "application/rss+xml",
      ),
      "/login": holds("Log in"),
    });
    const { at } = server;
    const file = `${plantedFolder()}/none.txt`;
    const { articles, lines } = await importing(
      `${at}/none`,
      `${at}/wall`,
      "ftp://fjord.example/a",
      "http://10.0.0.1/",
      file,
      `${at}/bomb`,
      `${at}/good`,
    );
    expect(articles.map(({ url }) => url)).toContain(`${at}/good`);
    expect(JSON.stringify([articles, lines]).length).toBeLessThan(20_000);
    expect(lines.slice(0, 5)).toEqual([
      `${at}/none: There is no page at this address (404).`,
      `${at}/wall: ${at}/login asks for a login.`,
      "ftp://fjord.example/a: This address is no http or https address.",
      "http://10.0.0.1/: 10.0.0.1 is no public address of the internet; only those are read.",
      `${file}: There is no such file or folder.`,
    ]);
  });
});
