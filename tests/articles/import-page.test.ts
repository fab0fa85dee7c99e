import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bodyAccuracy } from "../../bench/body.ts";
import type { Article } from "../../src/articles/article.ts";
import { importPage, type Page } from "../../src/articles/import-page.ts";
import { readBriefings } from "../../src/read-briefings.ts";
import { markedPage } from "./marked-pages.ts";

const BODY =
  "Anna Berg met Bo Dahl in Kiel on Monday, officials of both countries said. They spoke about the lake for an hour and about herring for two, and agreed on nothing.";

/** The same without a word of when. */
const UNDATED = BODY.replace(" on Monday", "");

const bring = (page: Partial<Page> = {}, known: readonly Article[] = []) =>
  importPage(
    {
      source: "page.txt",
      text: `Berg Meets Dahl in Kiel\n\n${BODY}\n`,
      arrived: "2024-01-01T00:00:00.000Z",
      ...page,
    },
    known,
  );

describe("an imported page", () => {
  it("is a full article of its body, headline apart", () => {
    const { article, paragraphs, warnings } = bring({ published: "2019-06-03", outlet: "The Fjord Post" });
    expect(paragraphs).toEqual([BODY]);
    expect(warnings).toEqual([]);
    expect(article).toMatchObject({
      id: "2019-06-03-berg-meets-dahl-in-kiel",
      title: "Berg Meets Dahl in Kiel",
      outlet: "The Fjord Post",
      published: "2019-06-03",
      publishedBasis: "given",
      kind: "full",
      text: BODY,
    });
    expect(article.sentences).toHaveLength(2);
  });

  it("takes its headline from the address, or its first words, where it prints none, and says so", () => {
    const url = "https://fjord.example/2019/06/03/berg-meets-dahl-in-kiel-a3412";
    const fromAddress = bring({ text: BODY, url });
    expect(fromAddress.article.title).toBe("Berg meets dahl in kiel");
    expect(fromAddress.warnings[0]).toContain("No headline was found");
    expect(bring({ text: `KIEL, June 3 (AG) - ${BODY}` }).article.title).toBe(
      "Anna Berg met Bo Dahl in Kiel on Monday, officials of both countries said. They…",
    );
  });

  it("warns of little text and of another language", () => {
    expect(bring({ text: "Berg in Kiel\n\nAnna Berg met Bo Dahl in Kiel." }).warnings.join(" ")).toContain(
      "Only 7 words",
    );
    const german =
      "Die Minister haben sich am Montag in Kiel getroffen und mit den Fischern der Stadt über den See und die Heringe gesprochen, die nicht mehr das sind, was sie von früher kennen, wie es hieß.";
    expect(bring({ text: german }).warnings.join(" ")).toContain("another language (de)");
  });

  it.each([
    ["Source: Danish Ministry\n\n", ""],
    ["", "\n\nSource: Office of the Spokesperson"],
    ["", ""],
  ])(
    "is without the line above it that says whose words it is, and its text has that: “%s” “%s”",
    (above, below) => {
      const line = "The below is attributable to spokesperson Mia Zahl:";
      const { article, paragraphs } = bring({
        text: `Berg Meets Dahl in Kiel\n\n${above}${line}\n\n${BODY}${below}`,
      });
      expect(paragraphs).toEqual([BODY]);
      expect(article.text).toBe(`${line}\n\n${BODY}`);
    },
  );

  it("holds no paragraphs where the page holds no article", () => {
    const { paragraphs, warnings } = bring({ text: "Page not found" });
    expect(paragraphs).toEqual([]);
    expect(warnings).toContain("Nothing on this page reads as an article.");
  });
});

describe("the day of publication", () => {
  const cases: [string, Partial<Page>, string | null, string][] = [
    [
      "is what the user says before all",
      { published: "2019-06-03", url: "https://f.example/2019/06/04/x" },
      "2019-06-03",
      "given",
    ],
    [
      "is that of the metadata next",
      { metadata: { published: "2019-06-03T23:30:00-05:00" }, url: "https://f.example/2019/06/04/x" },
      "2019-06-03",
      "metadata",
    ],
    [
      "is that of the address next",
      { url: "https://f.example/news/20190604-x", text: `June 3, 2019\nBerg in Kiel\n\n${BODY}` },
      "2019-06-04",
      "address",
    ],
    [
      "is that of a month by name in the address",
      { url: "https://f.example/world/2019/jun/04/x" },
      "2019-06-04",
      "address",
    ],
    [
      "is that of a clock line next",
      { text: `Berg in Kiel\nJune 3, 2019 / 6:14 PM / 3 years ago\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of a clock line with its time glued on",
      { text: `3 June 201918:33\nBerg in Kiel\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of publication rather than of an update",
      { text: `Berg in Kiel\nUpdated: 7:54pm, 5 Jun, 2019\nPublished 3 June 2019\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of a dateline with its year last",
      { text: `Berg in Kiel\n\nKIEL, June 3, 2019 (AG) - ${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of a month by name between day and year in the address",
      { url: "https://f.example/29-Oct-2019/berg-in-kiel" },
      "2019-10-29",
      "address",
    ],
    [
      "is that of an address in which other digits follow it",
      { url: "https://f.example/lake/201905191078836823-berg-in-kiel/" },
      "2019-05-19",
      "address",
    ],
    [
      "is that of a label with two digits for the year",
      { text: `Berg in Kiel\n\nThe Fjord Post Published 11.09.20, 05:32 AM\n\n${UNDATED}` },
      "2020-09-11",
      "dateline",
    ],
    [
      "is that below the headline rather than that of the masthead",
      { text: `Wednesday, 24 April 2024\n\nBerg in Kiel\n\n3 June 2019\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of the agency's credit below the article",
      { text: `Berg in Kiel\n\n${BODY}\n\n(Fjord Daily via agencies June 3, 2019)` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of the foot of the article rather than that on which the page was saved",
      {
        text: `26-04-2024 01:48 PM\n\nBerg in Kiel\n\n${BODY}\n\nSource: AFP\n\n03-06-2019 - 16:36 | 1288 View`,
      },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of a notice that says when the text was released rather than that of the masthead",
      {
        text: `Tuesday, January 9, 2024\n\nBerg in Kiel\n\nThe statement below was released by the ministry on June 3, 2019.\n\n${BODY}`,
      },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of an entry among others on one line",
      { text: `Berg in Kiel\n\nOslo Desk | June, 3, 2019 - 15:31 | Share | Print | Listen to it\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of a short one with its time of day",
      { text: `Berg in Kiel\n\n06/23/19 4:52 PM EST\n\n${BODY}` },
      "2019-06-23",
      "dateline",
    ],
    [
      "is that of a clock line in another language",
      { text: `Berg in Kiel\n\nPublié le 03 juin 2019 à 18h32, modifié le 05 juin 2019 à 20h10\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of the article rather than that on which a copy of it was posted",
      { text: `Posted: 2019-12-11\n\nBerg in Kiel\n\n2019-06-03 17:58\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is not that of a masthead at another time of the year than the dateline's",
      { text: `SATURDAY, APRIL 27, 2024\n\nBerg in Kiel\n\nKIEL, Oct. 22 - ${BODY}` },
      null,
      "unknown",
    ],
    [
      "is never one that lies in the future",
      { metadata: { published: "2099-12-31" }, url: "https://f.example/2019/06/03/x" },
      "2019-06-03",
      "address",
    ],
    [
      "is never one of two that an address may name",
      { url: "https://f.example/03-04-2019/berg-in-kiel" },
      null,
      "unknown",
    ],
    [
      "is never that of an appeal",
      { text: `Since July 1, 2024, we have disabled all ads for our readers.\n\nBerg in Kiel\n\n${BODY}` },
      null,
      "unknown",
    ],
    [
      "is never that of a caption",
      { text: `Berg in Kiel\n\nAnna Berg (L) in Kiel, Feb. 11, 2016.\n\n${BODY}` },
      null,
      "unknown",
    ],
    [
      "is never one of two that 3/4/2019 may be",
      { text: `Berg in Kiel\n3/4/2019\n\n${UNDATED}` },
      null,
      "unknown",
    ],
    [
      "is never one of two where the weekday in the text is still to come",
      { text: `Berg in Kiel\n3/4/2019\n\nAnna Berg will meet Bo Dahl in Kiel on Monday, officials say.` },
      null,
      "unknown",
    ],
    [
      "is the one of two that the weekday in the text speaks for",
      { text: `Berg in Kiel\n3/4/2019\n\n${BODY}` },
      "2019-03-04",
      "dateline",
    ],
    [
      "is the one of two that the weekday beside it names",
      { text: `Berg in Kiel\nTue, 09/03/2019 - 03:55\n\n${UNDATED}` },
      "2019-09-03",
      "dateline",
    ],
    [
      "has the month first beside a zone of America",
      { text: `Berg in Kiel\nby Kari Nord - 06/12/19 3:45 PM ET\n\n${UNDATED}` },
      "2019-06-12",
      "dateline",
    ],
    [
      "is the one of two near another clock or the dateline",
      { text: `Berg in Kiel\n3/4/2019\n\nKIEL, April 2 (AG) - ${UNDATED}` },
      "2019-04-03",
      "dateline",
    ],
    [
      "is that of a dateline without a year in the year of the address",
      { url: "https://f.example/2019/x", text: `Berg in Kiel\n\nKIEL, June 3 (AG) - ${UNDATED}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of a dateline without a year in the year of the page's rights where the weekday fits",
      { text: `Berg in Kiel\n\nKIEL, June 3 (AG) - ${BODY}\n\nCopyright 2019 Fjord Wire` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is none of a dateline without a year where the weekday does not fit that of the rights",
      { text: `Berg in Kiel\n\nKIEL, June 3 (AG) - ${BODY}\n\nCopyright 2023 Fjord Wire` },
      null,
      "unknown",
    ],
    [
      "is none of a dateline without a year where the page's rights last for years",
      { text: `Berg in Kiel\n\nKIEL, June 3 (AG) - ${BODY}\n\nCopyright 2019-2023 Fjord Wire` },
      null,
      "unknown",
    ],
    [
      "is that of a label that ends like a sentence",
      { text: `Berg in Kiel\nPublished: Mon, June 3, 2019 @ 9:00 a.m.\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of a month cut short in another language",
      { text: `Berg in Kiel\nKiel 3 AGO 2019 - 22:41 CEST\n\n${BODY}` },
      "2019-08-03",
      "dateline",
    ],
    [
      "is that of the nearest clock above the headline, not of links to other articles",
      {
        text: `May 2, 2019 | 17:40  Herring asks for a loan at the bank\nJune 1, 2019\nJune 3, 2019 | 01:12\n\nBerg in Kiel\n\n${BODY}\n\nJune 2, 2019 | 22:15  Sluices to open for the summer guests`,
      },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of the label on the line above it",
      { text: `Berg in Kiel\nPosted\n5 June 2019\nOriginally published\n3 June 2019\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that of a line without a space before the year",
      { text: `Berg in Kiel\nBy JT - June 3,2019 - Last updated at June 5,2019\n\n${BODY}` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is that above the article rather than that of a comment below it",
      { text: `Berg in Kiel\nJune 3, 2019\n\n${BODY}\n\nComments\n\nPublished June 5, 2019` },
      "2019-06-03",
      "dateline",
    ],
    [
      "is never the day of an event",
      { text: `Berg in Kiel\n\n${BODY} They had met on March 3, 2018.` },
      null,
      "unknown",
    ],
  ];

  it.each(cases)("%s", (_, page, day, basis) => {
    const { article } = bring(page);
    expect([article.published, article.publishedBasis]).toEqual([day, basis]);
  });

  it("that may be either of two, or lacks its year, is told about", () => {
    const warned = (text: string): string => bring({ text: `Berg in Kiel\n${text}` }).warnings.join(" ");
    expect(warned(`3/4/2019\n\n${UNDATED}`)).toContain("“3/4/2019” may be 2019-04-03 or 2019-03-04");
    expect(warned(`Published: 03.04.19, 16:40\n\n${UNDATED}`)).toContain(
      "“03.04.19” may be 2019-04-03 or 2019-03-04",
    );
    expect(warned(`3/4/2019\n\n${BODY}`)).toContain("which the weekday in the text speaks for");
    expect(warned(`\nKIEL, June 3 (AG) - ${BODY}`)).toContain("The dateline names a day without a year");
  });

  it.each(["Last Updated: 07/27/2016", "Last modified: 27 July 2016", "Updated: 7:54pm, 27 Jul, 2016"])(
    "of a change alone (%s) is warned about: the page may be older",
    (line) => {
      const { article, warnings } = bring({ text: `Berg in Kiel\n${line}\n\n${BODY}` });
      expect(article.published).toBe("2016-07-27");
      expect(warnings.join(" ")).toContain("tells only when it was changed (2016-07-27)");
      const dated = bring({ text: `Berg in Kiel\n${line} Published: 3 June 2009\n\n${BODY}` });
      expect(dated.warnings.join(" ")).not.toContain("changed");
    },
  );

  it("that is unknown is warned about, and so is a conflict or a date that is none", () => {
    expect(bring().warnings).toEqual([expect.stringContaining("No publication date was found")]);
    expect(bring({ published: "2019-06-03", url: "https://f.example/2019/06/04/x" }).warnings).toEqual([
      "Published on 2019-06-03 (given), but the address says 2019-06-04.",
    ]);
    expect(
      bring({ metadata: { published: "2019-06-03", otherDates: ["2017-01-09T10:00Z"] } }).warnings,
    ).toEqual(["Published on 2019-06-03 (the page's metadata), but other metadata says 2017-01-09."]);
    const zones = { published: "2019-06-03T23:30:00-05:00", otherDates: ["2019-06-04T04:30:00Z"] };
    expect(bring({ metadata: zones }).warnings).toEqual([]);
    expect(bring({ published: "3.6.2019" }).warnings[0]).toContain("“3.6.2019” is no publication date");
    expect(bring({ metadata: { published: "yesterday" } }).warnings[0]).toBe(
      "The date “yesterday” cannot be read.",
    );
  });
});

describe("the id of an imported page", () => {
  const first = bring({ published: "2019-06-03", url: "https://f.example/1" }).article;

  it("is the same at every import", () => {
    expect(bring({ published: "2019-06-03", url: "https://f.example/1" }, [first]).article.id).toBe(first.id);
    expect(bring({ published: "2019-06-03" }, [bring({ published: "2019-06-03" }).article]).article.id).toBe(
      first.id,
    );
  });

  it("differs where another article has the same day and headline", () => {
    const other = bring(
      {
        published: "2019-06-03",
        url: "https://g.example/1",
        outlet: "Other",
        text: `Berg meets Dahl in Kiel\n\n${BODY} It rained.`,
      },
      [{ ...first, outlet: "The Fjord Post" }],
    ).article;
    expect(other.id).toMatch(/^2019-06-03-berg-meets-dahl-in-kiel-[0-9a-f]{6}$/);
  });

  it("differs where only the day and a common headline are the same, and not where the text was changed", () => {
    const page = { published: "2019-06-03", text: `News in Brief\n\n${BODY}\n` };
    const brief = bring({ ...page, outlet: "The Fjord Post" }).article;
    const other =
      "Fishermen on the eastern shore have asked for cheaper ice, the head of their union told reporters on Sunday.";
    expect(bring({ ...page, text: `News in Brief\n\n${other}\n` }, [brief]).article.id).not.toBe(brief.id);
    expect(bring({ ...page, text: `News in Brief\n\n${BODY} It rained.\n` }, [brief]).article.id).toBe(
      brief.id,
    );
  });

  it("is that of the brief which the page is the original of", () => {
    const brief: Article = { ...first, id: "2019-06-03-a-brief", kind: "brief", text: "They met." };
    expect(bring({ url: "http://www.f.example/1/?utm_source=x" }, [brief]).article.id).toBe(
      "2019-06-03-a-brief",
    );
    expect(bring({ published: "2019-06-03" }, [brief]).article.id).toBe("2019-06-03-a-brief");
  });

  describe("without a day", () => {
    const title = "Berg Meets Dahl in Kiel Over Ferries";
    const brief: Article = {
      ...first,
      id: "2019-06-03-a-brief",
      title,
      outlet: "The Fjord Post",
      url: "https://fjord.example/1",
      published: "2019-06-03",
      kind: "brief",
      text: BODY,
      folded: BODY,
    };
    const page = (text = BODY, more: Partial<Page> = {}) => ({ text: `${title}\n\n${text}`, ...more });

    it("is that of the summary with its headline, whose day it takes with a word", () => {
      const { article, warnings } = bring(page(), [brief]);
      expect([article.id, article.published]).toEqual([brief.id, "2019-06-03"]);
      expect(warnings.join(" ")).toContain("By its headline it is the original of 2019-06-03-a-brief");
    });

    it.each([
      [
        "a text of something else",
        page("Fishermen on the eastern shore have asked for cheaper ice, their union said."),
        [brief],
      ],
      ["the name of another outlet", page(BODY, { outlet: "The Bay News" }), [brief]],
      ["an address of its own", page(BODY, { url: "https://bay.example/9" }), [brief]],
      [
        "two summaries of one headline",
        page(),
        [brief, { ...brief, id: "2018-06-03-a-brief", published: "2018-06-03" }],
      ],
      ["a headline of few words", { text: `Berg in Kiel\n\n${BODY}` }, [{ ...brief, title: "Berg in Kiel" }]],
    ])("is its own where it has %s", (_, given, known) => {
      const { article } = bring(given, known);
      expect(known.map(({ id }) => id)).not.toContain(article.id);
      expect(article.published).toBeNull();
    });
  });

  it("says nothing of a day where there was none, and stays when one is given later", () => {
    const first = bring({}).article;
    expect([first.published, /undated|unknown|\d{4}/.test(first.id)]).toEqual([null, false]);
    const again = bring({ published: "2019-06-03" }, [first]).article;
    expect([again.published, again.id]).toEqual(["2019-06-03", first.id]);
  });

  it("is short, plain and a file name, whatever the headline", () => {
    const long =
      "U.S., Côte d’Ivoire & “Friends” Agree on Nothing Whatsoever at the Very Long Meeting of Kiel ../../etc";
    const text = `${long}\n\n${BODY}`;
    expect(bring({ text, metadata: { title: long } }).article.id).toBe(
      "us-cote-divoire-friends-agree-on-nothing-whatsoever-at-the",
    );
    expect(bring({ metadata: { title: "Министры" } }).article.id).toMatch(/^article-[0-9a-f]{6}$/);
    expect(bring({ metadata: { title: "Встреча 10 октября" } }).article.id).toMatch(/^article-[0-9a-f]{6}$/);
  });
});

describe("the outlet of an imported page", () => {
  it("is that of known articles at the same host, or what its furniture says", () => {
    const known = { ...bring().article, outlet: "The Fjord Post", url: "https://www.fjord.example/a" };
    expect(bring({ url: "http://fjord.example/b" }, [known]).article.outlet).toBe("The Fjord Post");
    expect(bring({ url: "http://other.example/b" }, [known]).article.outlet).toBeNull();
  });
});

const SHARED = join(import.meta.dirname, "..", "..", "..", "shared");

describe.runIf(existsSync(join(SHARED, "devset")))("the pages of the development set", () => {
  it("are cut exactly", () => {
    expect(bodyAccuracy()).toMatchObject({ pages: 21, exact: 21, misses: [] });
  });
});

describe.runIf(existsSync(join(SHARED, "seeds")))("the five original pages", () => {
  const seeds = join(SHARED, "seeds");
  const root = join(import.meta.dirname, "..", "..", "briefings");
  const facts = () =>
    readFileSync(join(seeds, "facts.md"), "utf8").matchAll(
      /^\| `(\S+\.txt)` \| (.+?) \| (\d{4}-\d\d-\d\d) \| (\S+) \|$/gm,
    );

  it("take the ids of their briefs, by address or by headline and day", () => {
    const known = readBriefings({ briefings: root, archive: "/none" }).readings[0]?.articles ?? [];
    let seen = 0;
    for (const [, file, title, published, url] of facts()) {
      const text = readFileSync(join(seeds, file ?? ""), "utf8");
      const brief = known.find((article) => article.url === url)?.id;
      for (const given of [{ published: published ?? "" }, { url: url ?? "" }]) {
        const { article } = importPage({ source: "seed", text, ...given }, known);
        expect([article.id, article.title, article.published]).toEqual([brief, title, published]);
      }
      seen += 1;
    }
    expect(seen).toBe(5);
  });
});

describe("a page of a known shape", () => {
  it("gets its date from its own clock line", () => {
    const { article } = importPage({ source: "x", text: markedPage("ministry-readout").text }, []);
    expect([article.published, article.publishedBasis]).toEqual(["2020-07-17", "dateline"]);
  });
});
