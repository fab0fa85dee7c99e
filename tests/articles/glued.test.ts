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
