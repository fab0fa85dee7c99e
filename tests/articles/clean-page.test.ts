import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/articles/clean/clean-page.ts";
import { markedPage, markedPages } from "./marked-pages.ts";

describe("a scraped page", () => {
  const pages = markedPages();

  it("comes in many shapes here", () => {
    expect(pages.length).toBeGreaterThanOrEqual(20);
  });

  it.each(pages.map((page) => [page.name, page] as const))(
    "of the shape %s gives its body alone",
    (_, page) => {
      const { title, paragraphs } = cleanPage(page.text);
      expect(paragraphs).toEqual(page.paragraphs);
      if (page.title !== null) expect(title).toBe(page.title);
    },
  );

  it.each(pages.map((page) => [page.name, page] as const))(
    "of the shape %s loses no line in silence",
    (_, page) => {
      const { title, paragraphs, dropped } = cleanPage(page.text);
      const accounted = new Set([title, ...paragraphs, ...dropped].map((text) => text?.trim()));
      const lines = page.text.split("\n").map((line) => line.trim());
      expect(lines.filter((line) => line !== "" && !accounted.has(line))).toEqual([]);
    },
  );
});

describe("cleaning", () => {
  it("keeps text byte for byte, no-break spaces and quotes included", () => {
    const body = "Berg’s\u00A0aide met “Dahl” in\u00A0Oslo on Friday\u202Fat noon, the ministry said.";
    expect(cleanPage(`A Headline of Oslo\n\n\u00A0${body}\u00A0\n\nShare this\n`).paragraphs).toEqual([body]);
  });

  it("joins the lines of text wrapped at a column", () => {
    const page = `From: desk@fjord.example
UPDATE 1-Danish and Norwegian ministers to meet on Thursday

COPENHAGEN, June 7 (Fjord) - The foreign ministers of Denmark and
Norway will meet on Thursday, the Danish ministry said, after a week
in which each had accused the other of breaking the lake treaty.

It would be the first meeting of Anna Berg and Bo Dahl since March.
They are to talk about fishing, the bridge and the lake's water
level, a ministry official said on condition of anonymity.

(Writing by Ola Vik)
`;
    const { title, paragraphs } = cleanPage(page);
    expect(title).toBe("UPDATE 1-Danish and Norwegian ministers to meet on Thursday");
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toMatch(/^COPENHAGEN, June 7 .* Denmark and Norway will meet .* treaty\.$/);
  });

  it("joins the lines of text wrapped at a column above a line about rights", () => {
    const lines = [
      "Il ministro degli Esteri danese Anna Berg",
      "incontrerà a Oslo il capo della diplomazia",
      "norvegese Bo Dahl il 18 novembre per discutere",
      "dei traghetti. Lo sostiene il quotidiano della",
      "costa, secondo cui potrebbe recarsi a Bergen.",
    ];
    const page = `Berg a Oslo\n\n${lines.join("\n")}\nRiproduzione riservata © Copyright KNB\n`;
    expect(cleanPage(page).paragraphs).toEqual([lines.join(" ")]);
  });

  it("drops a standfirst that the body repeats, wherever it does", () => {
    const lead = "The ministers agreed to continue talks about the lake at a later date.";
    const body = [
      "Norwegian Foreign Minister Bo Dahl repeated on Monday that the lake belonged to both countries.",
      "Danish Foreign Minister Anna Berg told him in Kiel that boats should be counted first.",
      "The pair agreed to continue talks about the lake at a later date.",
    ];
    expect(cleanPage(["Dahl and Berg Talk Lake in Kiel", lead, ...body].join("\n\n")).paragraphs).toEqual(
      body,
    );
  });

  it("keeps a first paragraph that the second only goes on from", () => {
    const body = [
      "Danish Foreign Minister Anna Berg met Norwegian Foreign Minister Bo Dahl in Kiel on Monday.",
      "Berg and Dahl spoke for an hour about the lake, the Danish Foreign Ministry said on Monday.",
    ];
    expect(cleanPage(["Berg Meets Dahl in Kiel", ...body].join("\n\n")).paragraphs).toEqual(body);
  });

  it("drops a caption that begins like the body", () => {
    const caption = "Norwegian Foreign Minister Bo Dahl and Danish Foreign Minister Anna Berg";
    const body = `${caption} will discuss the lake on Tuesday in Kiel, a source said.`;
    const { paragraphs, dropped } = cleanPage(["Dahl and Berg to Meet in Kiel", caption, body].join("\n\n"));
    expect(paragraphs).toEqual([body]);
    expect(dropped).toEqual([caption]);
  });

  it.each([" EFE", "EFE", "    DHA", "—Coast News"])(
    "drops the sign of an agency at the very end: “%s”",
    (sign) => {
      const body =
        "Danish Foreign Minister Anna Berg met Norwegian Foreign Minister Bo Dahl in Kiel on Monday.";
      expect(cleanPage(`Berg Meets Dahl in Kiel\n\n${body}${sign}`).paragraphs).toEqual([body]);
    },
  );

  it("keeps an abbreviation that ends a sentence", () => {
    const body = "Danish Foreign Minister Anna Berg met Bo Dahl in Kiel on Monday and flew on to the U.S.";
    expect(cleanPage(`Berg Meets Dahl in Kiel\n\n${body}`).paragraphs).toEqual([body]);
  });

  it("takes the mark of a list off a first paragraph that is none", () => {
    const first = `${"Danish Foreign Minister Anna Berg met Norwegian Foreign Minister Bo Dahl in Kiel on Monday, ".repeat(3)}it was said.`;
    const second = "Dahl told her at the harbour that his country would not leave the lake to the boats.";
    expect(cleanPage(`Berg Meets Dahl in Kiel\n\n  • ${first}\n\n    ${second}`).paragraphs).toEqual([
      first,
      second,
    ]);
  });

  it("keeps what people say about support, readers and us in quotation marks", () => {
    const body = [
      "Anna Berg told Bo Dahl in Kiel on Monday that Denmark would not leave the lake.",
      "“We need your support, and our readers know it,” she said of her party's newspaper.",
      "Dahl made no comment.",
    ];
    expect(cleanPage(["Berg in Kiel", ...body].join("\n\n")).paragraphs).toEqual(body);
  });

  it("keeps the last word of an article below an appeal in its middle", () => {
    const body = [
      "Anna Berg told Bo Dahl in Kiel on Monday that Denmark would not leave the lake.",
      "There was no comment from Oslo on what she had told him.",
    ];
    const appeal = "Your donation keeps our reporters on both shores.";
    expect(cleanPage(["Berg in Kiel", body[0], appeal, body[1]].join("\n\n")).paragraphs).toEqual(body);
  });

  it("keeps a last paragraph below a link where it begins with a name of the text, and no teaser of another", () => {
    const body = [
      "Anna Berg told Bo Dahl in Kiel on Monday that Denmark would stay at the lake.",
      "She had come by boat, and left when the rain began.",
    ];
    const link = "Harbour to be dredged before the summer";
    const page = (last: string) => ["Berg in Kiel", ...body, link, last].join("\n\n");
    const own = "Denmark pays for half of it.";
    expect(cleanPage(page(own)).paragraphs).toEqual([...body, own]);
    expect(cleanPage(page("Diggers came from Hamburg for it.")).paragraphs).toEqual(body);
  });

  it("begins below the headline that the address names, whatever stands above it", () => {
    const url = "https://fjord.example/berg-rings-dahl-about-the-bridge";
    const body =
      "Anna Berg rang Bo Dahl on Monday to speak about the bridge, her ministry said, and offered to pay for the paint.";
    const page = `The news of the lake is brought by boat.\n\nBerg Rings Dahl About the Bridge. Who Will Pay?\n\n${body}\n`;
    expect(cleanPage(page, { url }).paragraphs).toEqual([body]);
  });

  it("drops a line known from other pages of the outlet", () => {
    const odd = "Herring is good for the heart and for the mind.";
    const page = `Berg Meets Dahl in Kiel\n\nAnna Berg met Bo Dahl in Kiel on Monday, officials said.\n\n${odd}\n`;
    expect(cleanPage(page).paragraphs).toContain(odd);
    expect(cleanPage(page, { furniture: new Set([odd]) }).paragraphs).not.toContain(odd);
  });

  it("cuts the agency's name off the last paragraph", () => {
    const body = "Anna Berg met Bo Dahl in Kiel on Monday, officials of both countries said.";
    for (const credit of [
      " (Fjord Wire)",
      " [NTB]",
      " — AFP",
      " (dpa)",
      " (end) kn.ov",
      " Read more.",
      " KN/OV/AB",
      " (NTB)(www.ntb.example)",
      " (Reporting by Ola Vik; Editing by Kari Nord)",
    ]) {
      const { paragraphs, dropped } = cleanPage(`Berg Meets Dahl in Kiel\n\n${body}${credit}`);
      expect(paragraphs).toEqual([body]);
      expect(dropped).toEqual([credit.trim()]);
    }
  });

  it("finds no article on an empty page, a menu, a wall or a missing page", () => {
    for (const page of [
      "",
      "\n\n \n",
      "Home\nWorld\nSports",
      "Please log in to continue.",
      "404\n\nPage not found",
    ]) {
      expect(cleanPage(page).paragraphs).toEqual([]);
    }
  });

  it("takes a line for the headline that stands above its deck, and no row of a menu", () => {
    const headline = "Copenhagen and Oslo agree outline of Kiel truce";
    const deck = "Six points on a sheet of paper, and a question mark over the last of them";
    const menu = "Home    News    Politics    World    Watch Live";
    const body = [
      "Norwegian Foreign Minister Bo Dahl and his Danish colleague, Anna Berg, put six points on paper in Kiel on Monday.",
      "The last of them has a question mark over it, Berg told reporters, who saw the sheet of paper.",
    ];
    const { title, paragraphs } = cleanPage([menu, headline, deck, ...body].join("\n\n"));
    expect([title, paragraphs]).toEqual([headline, body]);
  });

  it.each([
    ["HOME LATEST DENMARK NORWAY OPINION", "Copenhagen and Oslo agree outline; ferries to sail in 14 days"],
    ["LOG IN   SUBSCRIBE 1 KRONE FOR 6 MONTHS", null],
  ])("takes no row of sections or of ways in for the headline: %s", (row, headline) => {
    const body = [
      "Norwegian Foreign Minister Bo Dahl and his Danish colleague, Anna Berg, put six points on paper in Kiel on Monday.",
      "The last of them has a question mark over it, Berg told reporters, who saw the sheet of paper.",
    ];
    const { title } = cleanPage([row, headline ?? "denmark-norway-kiel-wrap", ...body].join("\n\n"));
    expect(title).toBe(headline);
  });

  it("dates a page by a stamp as mails write it", () => {
    const body =
      "Danish Foreign Minister Anna Berg met Norwegian Foreign Minister Bo Dahl in Kiel on Monday.";
    const { clocks } = cleanPage(`Berg Meets Dahl in Kiel\n\nTue Feb 13 18:02:44 KST 2007\n\n${body}`);
    expect(clocks.map(({ day }) => day)).toEqual(["2007-02-13"]);
  });

  it("names the outlet where its furniture does, and the author of a byline", () => {
    const page = `${markedPage("mid-newsletter").text}\n\nA Message from The Fjord Times:\n`;
    expect(cleanPage(page)).toMatchObject({ outlet: "The Fjord Times" });
    expect(cleanPage(markedPage("german-furniture").text.replace("Von Karl", "By Karl")).author).toBe(
      "Karl Huber",
    );
  });
});
