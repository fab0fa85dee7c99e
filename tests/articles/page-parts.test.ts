import { describe, expect, it } from "vitest";
import { importPage } from "../../src/articles/import-page.ts";
import { readSource } from "../../src/articles/sources/read-source.ts";

const BODY = [
  "Foreign Minister Anna Berg and her Danish colleague Bo Dahl agreed in Kiel on Tuesday to open the strait to ferries, ending a quarrel that had kept the boats in port since the autumn.",
  "The two sat for three hours at the town hall, their first meeting since Dahl took office in January, and aides on both sides called it friendly but slow.",
  "Pilots from both countries will share the night watch from now on, and the cost, some four million a year, is to be split in equal parts between the two.",
  "Captains were less sure, as a spokesman for their union said that the fog bells had not been repaired and that nobody had asked them about it.",
  "The ministers will speak again by phone on Friday, the ministry said.",
];
const TITLE = "Berg and Dahl agree to open the strait";
const paragraphs = (from = 0, to = BODY.length) =>
  BODY.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join("");
const bring = (body: string, head = `<title>${TITLE}</title>`) => {
  const [page] = readSource(`<html><head>${head}</head><body>${body}</body></html>`, "a.html");
  if (page === undefined) throw new Error("a page was to be read");
  return importPage({ ...page, arrived: "2024-01-01T00:00:00.000Z" }, []);
};
const card = (n: number, tag: string) =>
  `<${tag} class="item"><a href="/${n}"><h4>Storm number ${n} shuts the northern harbours</h4></a><p>Winds of ${20 + n} metres a second kept all boats in port on the coast, and the guard asks people to stay away from the piers until ${n} o'clock.</p></${tag}>`;
const letter = (n: number) =>
  `<div class="post"><b>sailor${n}</b> <span>${n} hours ago</span><p>I have been saying this for ${n} years now, and nobody in Oslo or in Copenhagen would hear of it, because the people who sit there never took a ferry in all of their lives.</p></div>`;

describe("a page in parts", () => {
  it.each([
    [
      "a box around a field to fill in, whatever it says",
      `<div><h1>${TITLE}</h1><div>${paragraphs(0, 2)}<div class="k"><div>Quick notes on the coast. One mail for each Monday morning.</div><input type="email"><button>Go</button></div>${paragraphs(2)}</div></div>`,
    ],
    [
      "what stands in for an advertisement or a film until that is loaded",
      `<article><h1>${TITLE}</h1>${paragraphs(0, 2)}<amp-ad><div fallback>Not shown</div></amp-ad>${paragraphs(2, 3)}<amp-iframe><p placeholder>Film to come</p></amp-iframe>${paragraphs(3)}</article>`,
    ],
    [
      "cards of other articles, where its own text is split into several parts",
      `<div><h1>${TITLE}</h1><section class="s"><div class="w"><div class="t">${paragraphs(0, 3)}</div></div></section><section class="s"><div class="x">Advertisement</div></section><section class="s"><div class="w"><div class="t">${paragraphs(3)}</div></div></section><section><h2>You may also like</h2><div>${card(1, "article")}${card(2, "article")}</div></section></div>`,
    ],
    [
      "what stands between its parts, though the name of one sounds as if it stood beside the text",
      `<div><h1>${TITLE}</h1><section><div class="t">${paragraphs(0, 2)}</div></section><section><div>Advertisement</div></section><section class="extra"><div class="t">${paragraphs(2)}</div></section></div>`,
    ],
    [
      "a column of other articles that has more words than it has",
      `<div class="content"><h1>${TITLE}</h1>${paragraphs(0, 2)}</div><div class="right"><h3>Elsewhere</h3>${[1, 2, 3, 4].map((n) => card(n, "div")).join("")}</div>`,
    ],
    [
      "letters of readers that have more words than it has",
      `<div><h1>${TITLE}</h1><div>${paragraphs()}</div><div><h3>Our readers write</h3>${[1, 2, 3, 4, 5, 6, 7, 8].map(letter).join("")}</div></div>`,
    ],
    [
      "a counter of letters and what stands below it",
      `<div><h1>${TITLE}</h1><div>${paragraphs()}<p>Letters on this (14)</p><p>The bells are the whole point, and both of the ministers know it as well as anyone.</p></div></div>`,
    ],
  ])("tells the body from %s", (_, page) => {
    const body = page.includes('class="right"') ? BODY.slice(0, 2) : BODY;
    expect(bring(page).paragraphs).toEqual(body);
  });

  it("keeps entries with a time each that are the text itself", () => {
    const entries = BODY.map(
      (text, n) => `<div class="entry"><span>1${n}:00, 3 March 2014</span><p>${text}</p></div>`,
    ).join("");
    expect(bring(`<div><h1>${TITLE}</h1><div class="entries">${entries}</div></div>`).paragraphs).toEqual(
      expect.arrayContaining(BODY),
    );
  });
});

describe("the title of a page", () => {
  it("is the headline in its text where it names a site and a section alone", () => {
    const page = `<table><tr><td><p align="center"><b>${TITLE}</b></p>${paragraphs()}<p>March 4, 2014</p><p>17-04-03-2014</p></td></tr></table>`;
    const { article } = bring(page, "<title>Ministry of Fisheries - Press Releases</title>");
    expect([article.title, article.published]).toEqual([TITLE, "2014-03-04"]);
  });

  it("is kept where it names something", () => {
    const page = `<div>${paragraphs()}</div>`;
    expect(bring(page, "<title>Strait to open - Press Releases</title>").article.title).not.toBe(TITLE);
    expect(bring(page, `<title>${TITLE} - Fjord News</title>`).article.title).toBe(TITLE);
  });
});

describe("the day below a text", () => {
  it("is no day of publication where the headline of another article stands below it", () => {
    const page = `<div><h1>${TITLE}</h1>${paragraphs()}<p>March 4, 2014</p><p>Storm number four shuts the northern harbours</p></div>`;
    expect(bring(page).article.published).toBeNull();
  });
});

describe("a copy in an archive of the web", () => {
  it.each([
    "https://web.archive.example/web/20140309081102/http://fjord.example/berg-dahl",
    "https://web.archive.example/web/20140309081102id_/http:/fjord.example/berg-dahl",
    "http://archive.example/20140309/http://fjord.example/berg-dahl",
  ])("has the address of the page itself: %s", (copy) => {
    const { article } = bring(
      `<div><h1>${TITLE}</h1><div>4 March 2014</div>${paragraphs()}</div>`,
      `<title>${TITLE}</title><link rel="canonical" href="${copy}">`,
    );
    expect([article.url, article.published]).toEqual(["http://fjord.example/berg-dahl", "2014-03-04"]);
  });

  it("is not dated by the day of the copy that stands above it", () => {
    const page = `<table><tr><td>webpage capture</td><td>9 Mar 2014 08:11:02 UTC</td></tr></table><div><h1>${TITLE}</h1><div>4 March 2014</div>${paragraphs()}</div>`;
    expect(bring(page).article.published).toBe("2014-03-04");
  });
});
