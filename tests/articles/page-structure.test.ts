import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/articles/clean/clean-page.ts";
import { clockLine } from "../../src/articles/clean/page-days.ts";
import { importPage } from "../../src/articles/import-page.ts";
import { readSource } from "../../src/articles/sources/read-source.ts";

const BODY = [
  "Norwegian Foreign Minister Bo Dahl rowed across the Sound on Friday to see his colleague Anna Berg about the ferry, his office said.",
  "They sat for an hour in the boathouse, and came out with a sheet of paper that nobody was shown.",
  "Berg said the ferry would sail again when the ice was gone, and that she had told Dahl so.",
];
const TITLE = "Dahl rows to see Berg about a ferry";
const [first = "", second = "", third = ""] = BODY;
const html = BODY.map((text) => `<p>${text}</p>`).join("");
const bring = (body: string) => {
  const [page] = readSource(
    `<html><head><title>${TITLE}</title></head><body>${body}</body></html>`,
    "a.html",
  );
  if (page === undefined) throw new Error("a page was to be read");
  return importPage({ ...page, arrived: "2024-01-01T00:00:00.000Z" }, []);
};

describe("the structure of a page", () => {
  it.each([
    [
      "an article that another wraps together with its neighbours",
      `<article><div><article><h1>${TITLE}</h1>${html}</article></div><article><h2>Minister of fish resigns</h2><p>The minister of fish left after a week of storms, the paper says.</p></article></article>`,
    ],
    [
      "the label of a list of links together with the list",
      `<article><h1>${TITLE}</h1><p>${first}</p><p>${second}</p><div><h2>Zum Nachlesen hier</h2><ul><li><a href="/a">Die Fähre im Eis, eine Chronik</a></li><li><a href="/b">Karte</a></li></ul></div><p>${third}</p></article>`,
    ],
    [
      "a list whose entries have headings: the authors, other articles",
      `<div><h1>${TITLE}</h1>${html}<ul><li><div><h4>Bay News</h4><p>The Bay News Service is a company that reports from towns where no other paper is printed any more.</p></div></li></ul></div>`,
    ],
    [
      "a link behind a few words and a colon, in whatever language",
      `<article><h1>${TITLE}</h1><p>${first}</p><p>${second}</p><ul><li>Til sagen: <a href="/a">Færgen ligger stille i isen, siger ministeren.</a></li></ul><p>${third}</p></article>`,
    ],
    [
      "a deck that is named a teaser and stands alone",
      `<div><h1>${TITLE}</h1><div class="field-teaser">The boat was old and the rower was not young.</div>${html}</div>`,
    ],
    [
      "a box of links that is no list by its markup, and its label",
      `<div><h1>${TITLE}</h1><div><div>${first}</div><div><div>Others read</div><div><a href="/a">The ferry that stayed, and who paid for it</a></div><div><a href="/b">Who owns the ice?</a></div></div><div>${second}</div><div>${third}</div></div></div>`,
    ],
    [
      "what its class calls a caption",
      `<div><h1>${TITLE}</h1><div><p class="wp-caption-text">The boathouse in Aarhus, where the two met.</p>${html}</div></div>`,
    ],
    [
      "a window that opens over the page",
      `<div><h1>${TITLE}</h1>${html}<div class="modal auth"><p>The letter was sent. Look for it among the letters that came today, the server said.</p></div></div>`,
    ],
  ])("tells the body from %s", (_, page) => {
    expect(bring(page).paragraphs).toEqual(BODY);
  });

  it("keeps a list within the body whose entries are sentences", () => {
    const list = "<ul><li>The ferry is to sail on Mondays.</li><li>The crew is to be paid.</li></ul>";
    const page = `<article><h1>${TITLE}</h1><p>${first}</p><p>Both agreed on two things:</p>${list}<p>${third}</p></article>`;
    expect(bring(page).paragraphs.join(" ")).toContain("The crew is to be paid.");
  });

  it("dates a page by several names in one property", () => {
    const page = `<h1>${TITLE}</h1><span property="dc:date dc:created" content="2019-05-31T19:48:11+01:00"></span>${html}`;
    expect(bring(page).article.published).toBe("2019-05-31");
  });
});

describe("the day of an issue", () => {
  it("dates an article, however far below its masthead it stands", () => {
    const menu = Array.from({ length: 20 }, (_, i) => `<td>Part ${i}</td>`).join("");
    const page = `<table><tr><td>Issue #12(3), Friday, May 31, 2019</td></tr><tr>${menu}</tr></table><div>${TITLE}<br>By Kari Nord</div>${html}`;
    expect(bring(page).article.published).toBe("2019-05-31");
  });
});

describe("a clock line", () => {
  it("is none that dates the copy", () => {
    for (const line of [
      "Printed on: Friday, 31 May 2019",
      "Retrieved 31 May 2019 10:15",
      "Accessed on May 31, 2019",
    ])
      expect(clockLine(line)).toBeNull();
  });

  it("may name a section and an author behind its clock", () => {
    expect(
      clockLine("May 31, 2019, 12:44 a.m. | Coast and harbours - by Our own people and wires")?.day,
    ).toBe("2019-05-31");
    expect(clockLine("May 31, 2019, 12:44 a.m. | Fish minister leaves after a week of storms")).toBeNull();
  });

  it("is that of the publication where the change stands before it", () => {
    const written =
      "Written by The Shore staff on May 31, 2019 in Norway - Comments Off on Ministers talk by phone";
    expect(clockLine(written)).toMatchObject({ day: "2019-05-31", label: "published" });
    expect(clockLine("May 31, 201912:44 AM GMTUpdated 3 years ago")?.day).toBe("2019-05-31");
    expect(
      clockLine(
        "\u062A\u0627\u0631\u064A\u062E \u0627\u0644\u0646\u0634\u0631: 12 \u064A\u0648\u0646\u064A\u0648 2019 15:30",
      )?.day,
    ).toBe("2019-06-12");
    expect(clockLine("Updated: June 2, 2019 Published: May 31, 2019")).toMatchObject({
      day: "2019-05-31",
      label: "published",
    });
  });
});

describe("a copied page", () => {
  const clean = (lines: readonly string[]) => cleanPage(lines.join("\n")).paragraphs;

  it.each([
    ["a slot for offers", [first, second, "Sponsored Links", third]],
    [
      "a link with its label",
      [first, "Explore more on these subjects", "What is a ferry for?", second, third],
    ],
    [
      "what readers may like, in its middle",
      [
        first,
        "You might also be interested in:",
        "Who owns the ice of the Sound?",
        "A night in a boathouse",
        second,
        third,
      ],
    ],
    ["a label in Turkish", [first, "Bunlar da ilginizi çekebilir", "Vapur neden durdu?", second, third]],
    [
      "a slogan above an offer",
      [first, second, "Good news needs friends.", "Sign up for the Evening Newsletter.", third],
    ],
    [
      "a plea behind a question to readers",
      [
        ...BODY,
        "Was this useful?",
        "There is weather ahead: storms and rich men. In 2019, help us stay afloat.",
      ],
    ],
    ["a cup of coffee", [...BODY, "Tip jar: if you like these notes, you can leave a coin."]],
    [
      "what an outlet says to its readers",
      [...BODY, "The Open Boat: how we row, and why you may trust what we bring ashore."],
    ],
    ["how an editor is reached", [...BODY, "Bay News editor Kari Nord can be reached at nord@bay.example."]],
    ["an offer to buy", [...BODY, "", "Buy the complete article, of which this is the full text."]],
    [
      "the signature of a mail",
      [...BODY, "", "--", "Boat Letter, sent out when a boat has come in.", "Reply to this letter."],
    ],
  ])("tells the body from %s", (_, lines) => {
    expect(clean([TITLE, ...lines])).toEqual(BODY);
  });

  it("has its headline in Turkish capitals", () => {
    const title = "İZMİR'DE BALIKÇILIK İÇİN İKİLİ ANLAŞMA";
    const caption = "Bakanlar İzmir'de balıkçılık anlaşmasını gösteriyor";
    const lead =
      "Türkiye ile Portekiz'in bakanları İzmir'de balıkçılık için ikili bir anlaşma imzaladı ve bunu akşam duyurdu.";
    expect(cleanPage([title, "Yazı boyutu", caption, lead].join("\n")).title).toBe(title);
  });

  it("begins at its dateline, whatever list of links stands above", () => {
    const lead = `AARHUS (Bay News) - ${first}`;
    const page = [
      "1 of 3. Ministers stand in a boathouse after an agreement.",
      "Related News",
      "Fish minister says no",
      "A ferry for six months, a debate for longer",
      lead,
      second,
      third,
    ];
    expect(clean([TITLE, ...page])).toEqual([lead, second, third]);
  });

  it("has no headline in a clock without its year", () => {
    const title = "Dahl, Berg agree on boats";
    for (const clock of ["Thursday, October 6, 19:20", "6 Oct 19.20 GMT"])
      expect(cleanPage([clock, title, ...BODY].join("\n\n")).title).toBe(title);
  });

  it("is one paragraph where its lines are wrapped, however short the last block is", () => {
    const wrap = (text: string) => text.replace(/(.{50,64}) /g, "$1\n");
    const short = "Dahl was to see the harbour\nmaster at four.";
    expect(cleanPage([TITLE, ...BODY.map(wrap), short].join("\n\n")).paragraphs.at(-1)).toBe(
      "Dahl was to see the harbour master at four.",
    );
  });
});
