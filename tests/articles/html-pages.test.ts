import { describe, expect, it } from "vitest";
import { importPage } from "../../src/articles/import-page.ts";
import { readSource } from "../../src/articles/sources/read-source.ts";

const BODY = [
  "Danish Foreign Minister Anna Berg received her Norwegian counterpart Bo Dahl in Aarhus on Friday to talk about the sluices, the ministry said.",
  "The two spoke for an hour, first alone and then with their aides, and looked at a map of the northern shore.",
  "Nothing was signed, and neither side expects much before the herring comes back in the spring.",
];
const TITLE = "Berg and Dahl look at a map";
const html = BODY.map((text) => `<p>${text}</p>`).join("");
const bring = (body: string, head = `<title>${TITLE}</title>`) => {
  const [page] = readSource(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, "a.html");
  if (page === undefined) throw new Error("a page was to be read");
  return importPage({ ...page, arrived: "2024-01-01T00:00:00.000Z" }, []);
};

describe("the body of an HTML page", () => {
  it.each([
    [
      "a deck by its class",
      `<h1>${TITLE}</h1><p class="article__subhead x">Sluices stay shut as herring waits.</p>${html}`,
    ],
    [
      "a deck above the byline",
      `<article><h1>${TITLE}</h1><p class="intro">For an hour the two ministers spoke in Aarhus. Nothing came of it.</p><p class="author">By Kari Nord, Aarhus</p>${html}</article>`,
    ],
    [
      "links to other articles in its middle",
      `<h1>${TITLE}</h1><p>${BODY[0]}</p><h4>Related</h4><ul><li><a href="/a">Ministers rang each other twice in March</a></li><li><a href="/b">Bridge: a long wait</a></li></ul><p>${BODY[1]}</p><p>${BODY[2]}</p>`,
    ],
    [
      "a note that the text was changed",
      `<h1>${TITLE}</h1>${html}<p>&bull; This article was amended on 3 June 2019. An earlier version gave a wrong name for the sluice.</p>`,
    ],
    [
      "words set large with their speaker",
      `<h1>${TITLE}</h1><p>${BODY[0]}</p><p>${BODY[1]}</p><blockquote><p>&ldquo;We have looked at every sluice there is&rdquo;</p><span>Bo Dahl</span></blockquote><p>${BODY[2]}</p>`,
    ],
    [
      "the next article of the page",
      `<article><h1>${TITLE}</h1>${html}</article><article><h2>Minister of fish resigns</h2><p>${BODY[0]?.replace("sluices", "nets")}</p></article>`,
    ],
    [
      "a longer column that stands before its headline",
      `<div><h3>Letter</h3><p>${"Every week we think of the herring and of what it has done for the lake. ".repeat(10)}</p></div><div><h1>${TITLE}</h1>${html}</div>`,
    ],
    [
      "a post that it shows, and the day of that",
      `<article><h1>${TITLE}</h1><p>${BODY[0]}</p><blockquote class="twitter-tweet"><p>Good talks!</p>&mdash; Anna Berg (@aberg) <a>May 31, 2019</a></blockquote><p>${BODY[1]}</p><p>${BODY[2]}</p></article>`,
    ],
    [
      "a link with its label on one line",
      `<article><h1>${TITLE}</h1><p>${BODY[0]}</p><p><strong>Lire aussi</strong> <a>Le hareng se fait attendre</a></p><p>${BODY[1]}</p><p>${BODY[2]}</p></article>`,
    ],
    [
      "a promise of more",
      `<article><h1>${TITLE}</h1>${html}<p><em>This is a developing story. Check back for updates.</em></p></article>`,
    ],
    [
      "what is there for those who listen",
      `<article><h1>${TITLE}</h1><p>${BODY[0]}</p><p>The two spoke for an hour, first alone and then with their aides, and looked at a map of the northern shore.<span class="sr-only"> (opens in a new tab)</span></p><p>${BODY[2]}</p></article>`,
    ],
    [
      "the deck that is a heading right below its headline, and words about its writer",
      `<article><h1>${TITLE}</h1><h2>Nothing is signed. The herring has to come first.</h2><div>By Ola Vik</div>${html}<p>Ola Vik is a professor of hydrology in Bergen.</p></article>`,
    ],
    [
      "a box about its writer",
      `<article><h1>${TITLE}</h1>${html}<div><h4>Kari Nord</h4><p>Kari has written about lakes since 2009. She lives in Bergen with two dogs and a boat of her own.</p></div></article>`,
    ],
  ])("is without %s", (_, body) => {
    expect(bring(body).paragraphs).toEqual(BODY);
  });

  it.each([
    ["text that is printed as it stands", `<pre>\n${TITLE}\n\n31 May 2019\n\n${BODY.join("\n\n")}\n</pre>`],
    [
      "a lead that stands apart from the rest",
      `<main><article><header><h1>${TITLE}</h1><p class="lead">${BODY[0]}</p><div>By Kari Nord</div></header><div class="content"><p>${BODY[1]}</p><p>${BODY[2]} It took ${"very ".repeat(40)}long.</p></div></article></main>`,
    ],
  ])("begins with %s", (_, body) => {
    expect(bring(body).paragraphs[0]).toBe(BODY[0]);
    expect(bring(body).paragraphs).toHaveLength(BODY.length);
  });

  it("keeps a dateline that its markup names so", () => {
    const lead = `<p><span class="dateline">AARHUS, May 31 (Shore Wire)</span> &mdash; ${BODY[0]}</p>`;
    const { paragraphs } = bring(`<article><h1>${TITLE}</h1>${lead}<p>${BODY[1]}</p></article>`);
    expect(paragraphs[0]).toBe(`AARHUS, May 31 (Shore Wire) — ${BODY[0]}`);
  });

  it("is what the page leaves to scripts to print, where it prints nothing", () => {
    const data = JSON.stringify({ "@type": "NewsArticle", headline: TITLE, articleBody: BODY.join("\n") });
    const head = `<title>${TITLE}</title><script type="application/ld+json">${data}</script>`;
    const { paragraphs } = bring(`<div id="root"></div><noscript>Enable JavaScript.</noscript>`, head);
    expect(paragraphs).toEqual(BODY);
  });

  it("keeps long subheadings, and sentences that lack their full stop", () => {
    const heading = "What Oslo says about its fishing rights now";
    const unended = "Berg told Dahl that the talks were useful and that she had looked at the map";
    const page = `<article><h1>${TITLE}</h1><p>${BODY[0]}</p><p>${unended}</p><p>${BODY[1]}</p><h2>${heading}</h2><p>${BODY[2]}</p></article>`;
    expect(bring(page).paragraphs).toEqual([BODY[0], unended, BODY[1], heading, BODY[2]]);
  });

  it("keeps subheadings of a class that decks have elsewhere", () => {
    const parts = [
      `<p>${BODY[0]}</p><h3 class="subhead">At the sluice</h3>`,
      `<p>${BODY[1]}</p><h3 class="subhead">At the map</h3><p>${BODY[2]}</p>`,
    ];
    expect(bring(`<article><h1>${TITLE}</h1>${parts.join("")}</article>`).paragraphs).toEqual([
      BODY[0],
      "At the sluice",
      BODY[1],
      "At the map",
      BODY[2],
    ]);
  });

  it("is without the line above its text that says whose words follow", () => {
    const attribution = "<p><i>The following is attributable to Spokesperson Mia Zahl:</i></p>";
    const page = `<h1>${TITLE}</h1><div>${attribution}${html}</div>`;
    const site = '<meta property="og:site_name" content="Danish Ministry of Foreign Affairs">';
    const { article, paragraphs } = bring(page, site);
    expect(paragraphs).toEqual(BODY);
    expect(article.text).toBe(
      ["The following is attributable to Spokesperson Mia Zahl:", ...BODY].join("\n\n"),
    );
    expect(bring(page).paragraphs).toEqual(BODY);
  });
});

describe("the headline of an HTML page", () => {
  it.each([
    [
      "the name of its site is a heading too",
      `<h1>The Fjord Post of Aarhus</h1><h1>News</h1><h2>${TITLE}</h2>${html}`,
    ],
    [
      "it has no heading",
      `<font size="5"><b>${TITLE}</b></font><br>Created: 31.05.2019 13:42<br><br>${html}`,
    ],
  ])("is what it prints where %s", (_, body) => {
    const head = `<title>${TITLE} - News - The Fjord Post of Aarhus</title>`;
    expect(bring(body, head).article.title).toBe(TITLE);
  });
});

describe("the title of an HTML page", () => {
  it.each([`Print version: ${TITLE}`, `Shore Times / ${TITLE}`, `${TITLE} :: Shore.info`])(
    "names no more than the headline: %s",
    (title) => {
      expect(bring(`<b>${TITLE}</b><br><br>${html}`, `<title>${title}</title>`).article.title).toBe(TITLE);
    },
  );

  it("is not the name of the office whose site it is", () => {
    expect(
      bring(`<b>${TITLE}</b><br><br>${html}`, "<title>MINISTRY OF FOREIGN AFFAIRS</title>").article.title,
    ).toBe(TITLE);
    const own = "Ministry of Foreign Affairs Summons Envoy";
    expect(bring(html, `<title>${own}</title>`).article.title).toBe(own);
  });

  it("loses the name of a paper where the headline is not printed", () => {
    expect(bring(html, `<title>${TITLE} - Bay News</title>`).article.title).toBe(TITLE);
    expect(bring(html, `<title>${TITLE} - in one day</title>`).article.title).toBe(`${TITLE} - in one day`);
  });
});

describe("the day of an HTML page", () => {
  it("is that of a clock above the headline where nothing else names one", () => {
    const page = `<header><div><span>31 May 2019, 18:47</span></div><h1>${TITLE}</h1></header><div>${html}</div>`;
    expect(bring(page).article).toMatchObject({ published: "2019-05-31", publishedBasis: "dateline" });
  });
});

describe("the instant that a script is to print", () => {
  it("dates a page that has no other date", () => {
    const stamp = '<span data-timestamp="1559300000"></span>';
    expect(bring(`<article><h1>${TITLE}</h1>${stamp}${html}</article>`).article.published).toBe("2019-05-31");
  });
});

describe("a clock within the article", () => {
  it("counts before that of the masthead", () => {
    const page = `<header><time>28 November 2023</time></header><article><h1>${TITLE}</h1><time>31 May 2019, 6.20pm</time>${html}</article>`;
    expect(bring(page).article.published).toBe("2019-05-31");
  });
});

describe("an item of a feed", () => {
  it("is without captions and lists of links", () => {
    const content = `<p>${BODY[0]}</p><figure><img><figcaption>The map, seen from above. Ministry pool</figcaption></figure><h4>Related</h4><ul><li><a href="/a">Bridge: a long wait</a></li></ul><p>${BODY[1]}</p><p>${BODY[2]}</p>`;
    const rss = `<rss version="2.0"><channel><title>F</title><item><title>${TITLE}</title><description><![CDATA[${content}]]></description></item></channel></rss>`;
    const [page] = readSource(rss, "feed.xml");
    const { paragraphs, dropped } = importPage(page ?? { source: "", text: "" }, []);
    expect(paragraphs).toEqual(BODY);
    expect(dropped).toEqual(
      expect.arrayContaining(["The map, seen from above. Ministry pool", "Bridge: a long wait"]),
    );
  });
});

describe("an HTML page of divs", () => {
  const LONG = [
    ...BODY,
    "Berg told reporters that the map was older than the sluices, and that a new one would be drawn by the summer.",
  ];
  const divs = (texts: readonly string[]): string =>
    texts.map((text) => `<div class="t">${text}</div>`).join("");

  it("is read without the boxes of short lines between its paragraphs, whatever they say", () => {
    const box = `<div class="b"><div>Ahead of the tide</div><div>The Sluice lands every Friday.</div><button>Yes</button></div>`;
    const page = `<div class="h">${TITLE}</div><div class="x">${divs(LONG.slice(0, 2))}${box}<div class="q">“An hour, alone”</div>${divs(LONG.slice(2))}</div>`;
    expect(bring(page).paragraphs).toEqual(LONG);
  });

  it("keeps a list between its paragraphs, and a box that holds most of them", () => {
    const list = "<div><ul><li>the northern sluice;</li><li>the map;</li></ul></div>";
    const page = `<h1>${TITLE}</h1><div class="x">${divs(LONG.slice(0, 2))}${list}${divs(LONG.slice(2))}</div>`;
    expect(bring(page).paragraphs).toEqual([
      ...LONG.slice(0, 2),
      "the northern sluice;",
      "the map;",
      ...LONG.slice(2),
    ]);
  });

  it("keeps a new line within a paragraph as a blank where others are paragraphs, and cuts at it where there are no others", () => {
    const [first, second, third, fourth] = LONG;
    const page = `<h1>${TITLE}</h1><p>${first}</p><p>${second}<br>${third}</p><p>${fourth}</p><p>${fourth} Twice.</p>`;
    expect(bring(page).paragraphs).toEqual([first, `${second} ${third}`, fourth, `${fourth} Twice.`]);
    expect(bring(`<h1>${TITLE}</h1><div class="c">${LONG.join("<br>")}</div>`).paragraphs).toEqual(LONG);
  });

  it.each([
    `<div role="heading" aria-level="1">${TITLE}</div>`,
    `<div class="hl">${TITLE}</div>`,
    `<FONT SIZE="5"><B>${TITLE}</B></FONT><BR>`,
  ])("has the headline that it sets where its title names a site alone: %s", (heading) => {
    const { article } = bring(
      `<table><tr><td>${heading}${html}</td></tr></table>`,
      "<title>Shore Gazette - the paper of the coast</title>",
    );
    expect(article.title).toBe(TITLE);
  });

  it("is dated by attributes in capitals as well", () => {
    const { article } = bring(
      `<h1>${TITLE}</h1>${html}`,
      `<title>${TITLE}</title><META NAME="date" CONTENT="2004-04-01">`,
    );
    expect(article.published).toBe("2004-04-01");
  });
});
