import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/articles/clean/clean-page.ts";

const TITLE = "Lund and Berg meet about the ice";
const LEAD =
  "Norwegian Foreign Minister Kari Lund and her Danish colleague Anna Berg met in Skagen on Tuesday to talk about the ice, the ministry in Oslo said.";
const REST = [
  "The two spoke for an hour, first alone and then with the heads of both harbour boards at the table.",
  "Nothing was signed, and neither side expects much before the herring comes back in the spring.",
];
const page = (lead: string): string => [TITLE, lead, ...REST].join("\n\n");

describe("what sticks to the first paragraph", () => {
  it.each([
    ["an appeal", "Your support makes the difference.", LEAD],
    [
      "a caption with its credit, above a dateline",
      "Minister Kari Lund on a ferry off Skagen. (Photo: Harbour Board)",
      `SKAGEN - ${LEAD}`,
    ],
  ])("is left out without it: %s", (_, stuck, lead) => {
    const { paragraphs, dropped } = cleanPage(page(`${stuck}${lead}`));
    expect(paragraphs).toEqual([lead, ...REST]);
    expect(dropped).toContain(stuck);
  });

  it.each([
    ["a sentence of the report", "The ice is back.", LEAD],
    ["a remark in brackets", "The ice is back (and so is the fog).", LEAD],
  ])("stays with it: %s", (_, stuck, lead) => {
    expect(cleanPage(page(`${stuck}${lead}`)).paragraphs).toEqual([`${stuck}${lead}`, ...REST]);
  });
});

describe("what sticks to the last paragraph", () => {
  const LAST = REST[1] ?? "";
  it.each([
    [
      "a notice of where it appeared",
      "The post Lund and Berg meet about the ice first appeared on Coast News.",
    ],
    ["the credit of pictures", "Photos: The Harbour Board of Skagen"],
    ["a link to another article", "Related: Herring prices fall again"],
    ["a button", "Share this article"],
  ])("is left out without it: %s", (_, stuck) => {
    const { paragraphs, dropped } = cleanPage([TITLE, LEAD, REST[0], `${LAST}${stuck}`].join("\n\n"));
    expect(paragraphs).toEqual([LEAD, ...REST]);
    expect(dropped).toContain(stuck);
  });

  it("stays with it where it is a sentence of the report", () => {
    const last = `${LAST}Lund will be back in May.`;
    expect(cleanPage([TITLE, LEAD, REST[0], last].join("\n\n")).paragraphs.at(-1)).toBe(last);
  });
});

describe("what sticks to paragraphs in the middle", () => {
  it.each([
    ["below it", `${REST[0]} Advertisement`, "Advertisement"],
    ["above it", `Advertisement${REST[0]}`, "Advertisement"],
    [
      "below it, with a link",
      `${REST[0]} Read more: Herring prices fall again`,
      "Read more: Herring prices fall again",
    ],
  ])("is left out without them: %s", (_, middle, stuck) => {
    const { paragraphs, dropped } = cleanPage([TITLE, LEAD, middle, REST[1]].join("\n\n"));
    expect(paragraphs).toEqual([LEAD, ...REST]);
    expect(dropped).toContain(stuck);
  });

  it("stays where it goes on with the sentence", () => {
    const middle = `${REST[0]} Watch and ward is kept by the boards.`;
    expect(cleanPage([TITLE, LEAD, middle, REST[1]].join("\n\n")).paragraphs).toEqual([
      LEAD,
      middle,
      REST[1],
    ]);
  });

  it("is parted in a head of one line", () => {
    const head = `${TITLE}By Mia ZahlMay 3, 2016 14:05ShareTweet`;
    const { title, clocks } = cleanPage([head, LEAD, ...REST].join("\n\n"));
    expect(title).toBe(TITLE);
    expect(clocks.map(({ day }) => day)).toEqual(["2016-05-03"]);
  });
});
