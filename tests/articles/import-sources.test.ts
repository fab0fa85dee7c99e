import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Imported } from "../../src/articles/import-page.ts";
import { type ImportOptions, type ImportSource, importSources } from "../../src/articles/import-sources.ts";
import { plantedFolder } from "./planted-folder.ts";

const BODY = [
  "Danish Foreign Minister Anna Berg has rung her Norwegian counterpart Bo Dahl to say that she is worried by reports of strangers at the lake, her spokesman said.",
  "“She asked Mr. Dahl to look into it,” the spokesman said of the call on Wednesday.",
  "There was no immediate comment from Oslo.",
];

const html = BODY.map((text) => `<p>${text}</p>`).join("");

async function run(sources: readonly ImportSource[], options: Partial<ImportOptions> = {}) {
  const imported: Imported[] = [];
  const problems: string[] = [];
  for await (const result of importSources(sources, { known: [], ...options })) {
    if ("imported" in result) imported.push(result.imported);
    else problems.push(`${result.problem.file}: ${result.problem.says}`);
  }
  return { imported, problems };
}

const given = (name: string, text: string): ImportSource => ({ name, bytes: new TextEncoder().encode(text) });

const HTML = `<!doctype html><html lang="en-GB"><head><title>Berg rings Dahl over lake | The Fjord Post</title>
<meta property="og:site_name" content="The Fjord Post"><link rel="canonical" href="https://fjord.example/berg-rings-dahl">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Berg rings Dahl",
"datePublished":"2019-05-30T22:10:00+02:00","author":[{"@type":"Person","name":"Kari Nord"}]}]}</script>
<script>document.write("<p>written by a script</p>")</script></head><body>
<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header><main><article><h1>Berg rings Dahl over lake</h1>
<p class="standfirst">Danish minister worried by reports of strangers</p><div>By <a href="/nord">Kari Nord</a></div>
<figure><img src="x"><figcaption>Anna Berg in Aarhus. Photo: NTB</figcaption></figure>
<p>${BODY[0]}</p><p>&ldquo;She asked <b>Mr. Dahl</b> to look into it,&rdquo; the spokesman said of the call on Wednesday.</p>
<div class="ad">Advertisement</div><p>${BODY[2]}</p><div><h3>Related</h3><ul><li><a href="/b">Bridge costs more</a></li></ul></div>
</article></main><aside><p>Subscribe to our newsletter for more news of the lake and its fish, every Friday.</p></aside>
<footer>© 2019 The Fjord Post</footer></body></html>`;

describe("an HTML page", () => {
  it("gives its body, its metadata, and what was dropped", async () => {
    const { imported, problems } = await run([given("page.html", HTML)]);
    expect(problems).toEqual([]);
    expect(imported[0]?.paragraphs).toEqual(BODY);
    expect(imported[0]?.article).toMatchObject({
      id: "2019-05-30-berg-rings-dahl-over-lake",
      title: "Berg rings Dahl over lake",
      outlet: "The Fjord Post",
      url: "https://fjord.example/berg-rings-dahl",
      published: "2019-05-30",
      publishedBasis: "metadata",
      author: "Kari Nord",
      language: "en",
    });
    const dropped = imported[0]?.dropped ?? [];
    for (const text of ["Anna Berg in Aarhus. Photo: NTB", "Bridge costs more", "© 2019 The Fjord Post"]) {
      expect(dropped).toContain(text);
    }
    expect(JSON.stringify(imported)).not.toContain("written by a script");
  });

  it.each(["standfirst", "article-subtitle", "dek", "subheadline"])(
    "drops what its markup calls a %s, though it reads like a paragraph",
    async (name) => {
      const standfirst = `<p class="${name}">Two hours, no statement, and a promise to go on with it.</p>`;
      const page = `<article><h1>Berg rings Dahl</h1>${standfirst}${html}</article>`;
      const { imported } = await run([given("page.html", page)]);
      expect(imported[0]?.paragraphs).toEqual(BODY);
      expect(imported[0]?.dropped).toContain("Two hours, no statement, and a promise to go on with it.");
    },
  );

  it("is read in the encoding it declares", async () => {
    const cyrillic = Buffer.concat([
      Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
      Buffer.from([0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0]),
      Buffer.from(" met them in Kiel on Monday and spoke about the lake for two hours.</p></body></html>"),
    ]);
    const { imported } = await run([{ name: "a.html", bytes: cyrillic }]);
    expect(imported[0]?.paragraphs[0]).toMatch(/^Министр met/);
  });

  it("that was saved as UTF-8 and still declares another encoding is read as UTF-8", async () => {
    const page =
      '<html><meta charset="iso-8859-1"><body><p>Bo Dahl’s aide met them in Malmö on Monday and spoke for two hours.</p>';
    const { imported } = await run([given("a.html", page)]);
    expect(imported[0]?.paragraphs[0]).toMatch(/^Bo Dahl’s aide met them in Malmö/);
  });

  it("keeps its article where a form holds all of the page", async () => {
    const { imported } = await run([given("a.html", `<html><body><form><div>${html}</div></form></body>`)]);
    expect(imported[0]?.paragraphs).toEqual(BODY);
  });

  it("is cut by the text of the article that it gives beside the page, unless that is a teaser", async () => {
    const box =
      "<p>Herring is good for the heart, says a study of the university, and for the mind as well.</p>";
    const page = (body: string) =>
      `<html><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody: body })}</script><body><article><p>${BODY[0]}</p>${box}<p>${BODY[1]}</p><p>${BODY[2]}</p></article></body>`;
    const { imported } = await run([given("a.html", page(BODY.join(" ")))]);
    expect(imported[0]?.paragraphs).toEqual(BODY);
    expect(imported[0]?.dropped).toHaveLength(1);
    const teased = await run([given("a.html", page(BODY[0] ?? ""))]);
    expect(teased.imported[0]?.paragraphs).toHaveLength(4);
  });

  it.each([
    ['<meta name="pub_date" content="20190530">', "metadata"],
    ['<meta name="DCSext.articleFirstPublished" content="2019-05-30">', "metadata"],
    ['<meta property="article:published_time" content="2019-05-30T08:00:00Z">', "metadata"],
    [
      '<meta name="article:modified_time" content="2020-01-01"><time>May 30, 2019 3:21 PM PDT</time>',
      "metadata",
    ],
    ['<span property="dc:date" content="2019-05-30T00:00:00-05:00">05/30/19</span>', "metadata"],
    [
      '<time datetime="2020-01-01" class="updated"></time><time datetime="2019-05-30T08:00"></time>',
      "metadata",
    ],
    ['<h1>Berg rings Dahl</h1><div class="meta"><span>May 30, 2019, 5:00PM EST</span></div>', "dateline"],
  ])("is dated by %s", async (mark, basis) => {
    const { imported } = await run([given("a.html", `<html><body>${mark}<article>${html}</article></body>`)]);
    expect(imported[0]?.article).toMatchObject({ published: "2019-05-30", publishedBasis: basis });
    expect(imported[0]?.paragraphs).toEqual(BODY);
  });

  it("survives broken markup, broken JSON-LD and absurd nesting", async () => {
    const broken = `<html><script type="application/ld+json">{"@graph":[{</script><body><div><p>${BODY[0]}<p>${BODY[1]}<table><tr>`;
    expect((await run([given("a.html", broken)])).imported[0]?.paragraphs).toEqual(BODY.slice(0, 2));
    const deep = `<html><body>${"<div>".repeat(60_000)}<p>${BODY[0]}</p>`;
    const { imported, problems } = await run([given("deep.html", deep), given("b.html", HTML)]);
    expect(problems.length + imported.length).toBe(2);
    expect(imported.at(-1)?.paragraphs).toEqual(BODY);
  });

  it.each([
    ["tags", "<i>".repeat(200_000)],
    ["entities", "&amp;".repeat(200_000)],
    ["attributes", `<p ${"a='b' ".repeat(200_000)}>`],
    ["brackets", "<".repeat(200_000)],
  ])("with absurdly many %s is refused before it is parsed, and the others go on", async (_, many) => {
    const sources = [given("many.html", `<html><body>${many}<p>${BODY[0]}</p>`), given("b.html", HTML)];
    const { imported, problems } = await run(sources);
    expect(problems).toEqual([expect.stringContaining("it has more than 150,000 tags and marks")]);
    expect(imported).toHaveLength(1);
  });

  it("that no parser takes is said to be broken", async () => {
    const { problems } = await run([given("a.html", `<!--${"-".repeat(100)}<html><body><p>${BODY[0]}`)]);
    expect(problems).toEqual(["a.html: This cannot be read as HTML (it is broken)."]);
  });
});

describe("a text file", () => {
  it("of one endless word is told about, and the others go on", async () => {
    const word = "a".repeat(5_000_000);
    const good = ["Berg rings Dahl over lake", ...BODY].join("\n\n");
    const sources = ["a.txt", "b.txt", "c.txt"].map((name) => given(name, name === "a.txt" ? word : good));
    const { imported, problems } = await run(sources);
    expect(problems).toEqual([expect.stringContaining("more than any article")]);
    expect(imported).toHaveLength(2);
  });

  it.each([
    ["figures behind a button", `share ${"1".repeat(70)}`],
    ["figures behind a letter", `x${"7".repeat(70)}x`],
    ["figures one by one", `share${" 1".repeat(70)}x`],
    ["comments in a row", "<!---->".repeat(200)],
    ["a list without an end", `Berg met Dahl${", later".repeat(60)}, and went home.`],
  ])("with a line of %s is read to its end", async (_, line) => {
    for (const name of ["a.txt", "a.html"]) {
      const { imported } = await run([
        given(name, [line, "Berg rings Dahl over lake", ...BODY].join("\n\n")),
      ]);
      expect(imported).toHaveLength(1);
    }
  });
});

const FEEDS: Readonly<Record<string, string>> = {
  RSS: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Fjord Post</title>
<item><title>Berg &amp; Dahl speak</title><link>https://fjord.example/1</link><pubDate>Thu, 30 May 2019 12:00:00 GMT</pubDate>
<description>Short.</description><content:encoded><![CDATA[${html}<p>The post <a href="x">Berg & Dahl speak</a> appeared first on The Fjord Post.</p>]]></content:encoded></item></channel></rss>`,
  Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Fjord Post</title><entry><title>Berg &amp; Dahl speak</title>
<link href="https://fjord.example/1"/><published>2019-05-30T12:00:00Z</published><updated>2019-06-30T12:00:00Z</updated>
<content type="html">${html.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</content></entry></feed>`,
  RDF: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>The Fjord Post</title></channel><item rdf:about="y"><title>Berg &amp; Dahl speak</title><link>https://fjord.example/1</link>
<description><![CDATA[${html}]]></description><dc:date>2019-05-30T12:00:00Z</dc:date></item></rdf:RDF>`,
  JSON: JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "The Fjord Post",
    items: [
      {
        id: "1",
        url: "https://fjord.example/1",
        title: "Berg & Dahl speak",
        content_html: html,
        date_published: "2019-05-30T12:00:00Z",
      },
    ],
  }),
};

describe("a feed", () => {
  it.each(Object.entries(FEEDS))("in %s gives an article for each item", async (_, feed) => {
    const { imported, problems } = await run([given("feed", feed)]);
    expect(problems).toEqual([]);
    expect(imported).toHaveLength(1);
    expect(imported[0]?.paragraphs).toEqual(BODY);
    expect(imported[0]?.article).toMatchObject({
      title: "Berg & Dahl speak",
      outlet: "The Fjord Post",
      url: "https://fjord.example/1",
      published: "2019-05-30",
      publishedBasis: "metadata",
    });
  });

  it.each([
    ["windows-1251", [0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0]],
    ["koi8-r", [0xed, 0xc9, 0xce, 0xc9, 0xd3, 0xd4, 0xd2]],
  ])("in %s is read in that", async (encoding, word) => {
    const head = `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>F</title><item><title>T</title><description>`;
    const tail = " met them in Kiel on Monday and spoke for two hours.</description></item></channel></rss>";
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from(word), Buffer.from(tail)]);
    const { imported } = await run([{ name: "feed", bytes }]);
    expect(imported[0]?.paragraphs[0]).toMatch(/^Министр met/);
  });

  it("with relative links gives addresses, as far as it says of what they are relative to", async () => {
    const addresses = async (feed: string) =>
      (await run([given("feed", feed)])).imported.map(({ article }) => article.url);
    const channel = "<title>The Fjord Post</title>";
    const rss = FEEDS.RSS?.replace("https://fjord.example/1", "/2019/1") ?? "";
    expect(await addresses(rss)).toEqual([null]);
    expect(await addresses(rss.replace(channel, `${channel}<link>https://fjord.example/</link>`))).toEqual([
      "https://fjord.example/2019/1",
    ]);
    const atom = FEEDS.Atom?.replace("https://fjord.example/1", "1").replace(
      "<feed",
      '<feed xml:base="https://fjord.example/news/"',
    );
    expect(await addresses(atom ?? "")).toEqual(["https://fjord.example/news/1"]);
    const json = FEEDS.JSON?.replace("https://fjord.example/1", "/1").replace(
      "{",
      '{"home_page_url":"https://fjord.example",',
    );
    expect(await addresses(json ?? "")).toEqual(["https://fjord.example/1"]);
  });

  it("with a teaser alone gives it, without the mark that there is more, and warns", async () => {
    const feed = `<rss version="2.0"><channel><title>F</title><item><title>Berg rings Dahl</title><description>Danish minister worried by strangers at the lake [&amp;#8230;]</description></item></channel></rss>`;
    const { imported } = await run([given("feed", feed)]);
    expect(imported[0]?.paragraphs).toEqual(["Danish minister worried by strangers at the lake"]);
    expect(imported[0]?.warnings).toContain(
      "Only 8 words of text were found: perhaps a teaser, a login wall or a missing page.",
    );
  });

  it("that is none, but other XML or one behind a mountain of declarations, is never taken for text", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "${"ha ".repeat(9_000)}">]><r><p>&a;${"&a;".repeat(5_000)}</p></r>`;
    const map = `<?xml version="1.0"?><urlset><url><loc>https://fjord.example/1</loc></url></urlset>`;
    const { imported, problems } = await run([given("bomb.xml", bomb), given("map.xml", map)]);
    expect(imported).toEqual([]);
    expect(problems).toHaveLength(2);
    expect(problems[1]).toMatch(/^map.xml: This cannot be read as a feed/);
  });

  it("with an item of absurd nesting gives the others", async () => {
    const deep = `<item><title>Deep</title><description><![CDATA[${"<div>".repeat(5_000)}]]></description></item>`;
    const { imported, problems } = await run([
      given("feed", FEEDS.RSS?.replace("<item>", `${deep}<item>`) ?? ""),
    ]);
    expect(problems).toEqual(["feed#1: Nothing in it reads as an article."]);
    expect(imported.map(({ source }) => source)).toEqual(["feed#2"]);
  });

  it("with a host of empty items tells about the first of them and how many more there are", async () => {
    const items = "<item><title>Berg</title></item>".repeat(1_500);
    const { problems } = await run([given("f.xml", `<rss version="2.0"><channel>${items}</channel></rss>`)]);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe("f.xml: Nor does anything in 1,480 more of its items.");
  });

  it("with a broken date gives its item with a warning", async () => {
    const { imported } = await run([
      given("feed", FEEDS.RSS?.replace("Thu, 30 May 2019 12:00:00 GMT", "the day before") ?? ""),
    ]);
    expect(imported[0]?.article.published).toBeNull();
    expect(imported[0]?.warnings).toContain("The date “the day before” cannot be read.");
  });

  it("full of entities does not unfold them", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${"ha".repeat(50)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${"bcdefghij"[i]} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&j;</title><item><title>&f;</title><description>&j;</description></item></channel></rss>`;
    const { imported, problems } = await run([given("bomb.xml", bomb)]);
    expect(JSON.stringify([imported, problems]).length).toBeLessThan(20_000);
    expect(JSON.stringify([imported, problems])).not.toContain("root:");
  });
});

describe("Markdown", () => {
  it("gives its text without markup and its front matter as metadata", async () => {
    const file = `---\ntitle: Berg rings Dahl\nsource: https://fjord.example/1\ndate: 2019-05-30\n---\n\n# Berg rings Dahl\n\n![Berg](b.jpg)\n\n${BODY[0]?.replace("Bo Dahl", "**Bo Dahl**").replace("lake", "[lake](https://x.example/y)")}\n\n> ${BODY[1]}\n\n${BODY[2]}\n`;
    const { imported } = await run([given("a.md", file)]);
    expect(imported[0]?.paragraphs).toEqual(BODY);
    expect(imported[0]?.article).toMatchObject({
      title: "Berg rings Dahl",
      published: "2019-05-30",
      url: "https://fjord.example/1",
    });
  });
});

describe("front matter", () => {
  it("that is broken, or more than data, is left out with a warning, and never runs", async () => {
    for (const yaml of ["title: [Berg", 'title: !!js/function "x"', "a: &a [*a, *a]\na: 1"]) {
      const { imported } = await run([given("a.md", `---\n${yaml}\n---\n\n${BODY.join("\n\n")}\n`)]);
      expect(imported[0]?.paragraphs).toEqual(BODY);
      expect(imported[0]?.warnings[0]).toMatch(/^Line \d+: The YAML is broken: /);
    }
  });
});

describe("front matter that is no YAML for a colon in its headline", () => {
  it("is read line by line, with a warning", async () => {
    const file = `---\ntitle: Berg and Dahl: talks on the lake\ndate: "2019-05-30"\ntags: [a\n---\n\n${BODY.join("\n\n")}\n`;
    const { imported } = await run([given("a.md", file)]);
    expect(imported[0]?.article).toMatchObject({
      title: "Berg and Dahl: talks on the lake",
      published: "2019-05-30",
    });
    expect(imported[0]?.warnings[0]).toMatch(/^Line 2: The YAML is broken: /);
  });
});

describe("a run over many sources", () => {
  const page = (headline: string, text = BODY) => `${headline}\n\n${text.join("\n\n")}\n`;

  it("opens folders deeply, in order of names, and goes on past what cannot be read", async () => {
    const outside = plantedFolder({ "secret.txt": page("Secret") });
    const folder = plantedFolder({
      "a.txt": page("Berg Rings Dahl Over Lake"),
      "b/c/d.html": HTML,
      "b/empty.txt": "",
      "b/photo.jpg": "\xff\xd8",
      "b/style.css": "p{}",
      "e.bin": gzipSync("x".repeat(10_000)),
      "f.txt": new Uint8Array([0x63, 0x61, 0x66, 0x81, 0x20, 0x64, 0x8d, 0x20, 0x6d, 0x6f]),
      "g.txt": "Page not found\n\n404",
      "h.txt": new Uint8Array(10_000_001).fill(0x61),
      ".hidden.txt": page("Hidden"),
    });
    symlinkSync(join(outside, "secret.txt"), join(folder, "z.txt"));
    const { imported, problems } = await run([folder, join(folder, "none.txt")]);
    expect(imported.map(({ source }) => source)).toEqual([join(folder, "a.txt"), join(folder, "b/c/d.html")]);
    expect(problems.map((problem) => problem.replace(`${folder}/`, ""))).toEqual([
      "b/empty.txt: The file is empty.",
      "e.bin: The file is compressed (gzip), not text.",
      "f.txt: The file is not UTF-8 text.",
      "g.txt: It is a page that says that there is no such page.",
      "h.txt: The file has 10.0 MB; the most is 10.0 MB.",
      "z.txt: This is a link or a device, not a file.",
      "none.txt: There is no such file or folder.",
    ]);
  });

  it("tells of a folder that holds nothing to read", async () => {
    const folder = plantedFolder({ "b/photo.jpg": "\xff\xd8", "b/c/style.css": "p{}" });
    const { imported, problems } = await run([folder]);
    expect(imported).toEqual([]);
    expect(problems).toEqual([`${folder}: This folder holds nothing to import.`]);
  });

  it("learns from the pages what is furniture on all of them", async () => {
    const odd = "Herring is good for the heart and for the mind, as our grandmothers knew.";
    const titles = ["Berg Rings Dahl", "Dahl Rings Berg", "Berg Rings Ek", "Ek Rings Dahl"];
    const pages = titles.map((title, i) => {
      const own = BODY.map((text) =>
        text
          .replace("lake", `lake number ${i}`)
          .replace("Oslo", `Oslo ${i}`)
          .replace("Wednesday", `day ${i}`),
      );
      return given(`${i}.txt`, `${title}\n\n${own.join("\n\n")}\n\n${odd}\n`);
    });
    for (const { paragraphs, dropped } of (await run(pages)).imported) {
      expect([paragraphs.length, dropped]).toEqual([3, [odd]]);
    }
    const alone = await run(pages.slice(0, 1));
    expect(alone.imported[0]?.paragraphs).toHaveLength(4);
  });

  it("learns the furniture of one outlet among many, and leaves what its reports repeat", async () => {
    const odd = [
      "Herring is good for the heart and for the mind.",
      "The Fjord Hour",
      "A word of the day for the young.",
    ];
    const background = "The two countries have quarrelled over the lake since the winter of 2011.";
    const own = (i: number) =>
      BODY.map((text) =>
        text
          .replace("lake", `lake number ${i}`)
          .replace("Oslo", `Oslo ${i}`)
          .replace("Wednesday", `day ${i}`),
      );
    const pages = Array.from({ length: 40 }, (_, i) => {
      const tail = i % 10 === 0 ? odd : [`The end of number ${i} is near.`];
      const body =
        i % 10 === 1 || i === 0
          ? [...own(i), background, `There is more of number ${i} to come, she said.`]
          : own(i);
      return given(`${i}.txt`, [`Berg Rings Dahl About Lake ${i}`, ...body, ...tail].join("\n\n"));
    });
    const { imported } = await run(pages);
    for (const i of [0, 10, 20, 30]) {
      expect(imported[i]?.paragraphs).toHaveLength(i === 0 ? 5 : 3);
      expect(imported[i]?.dropped).toEqual(odd);
    }
    expect(imported[1]?.paragraphs).toContain(background);
  });

  it("gives the same page the same id twice, and different pages different ones", async () => {
    const twice = await run(
      [given("a.txt", page("Berg Rings Dahl")), given("b.txt", page("Berg Rings Dahl"))],
      { published: "2019-05-30" },
    );
    expect(new Set(twice.imported.map(({ article }) => article.id)).size).toBe(1);
  });
});
