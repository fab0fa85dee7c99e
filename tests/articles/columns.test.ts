import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/articles/clean/clean-page.ts";

const TITLE = "Lund and Berg meet about the ice";
const BODY = [
  "Norwegian Foreign Minister Kari Lund and her Danish colleague Anna Berg met in Skagen on Tuesday to talk about the ice that has shut two of the harbours, the ministry in Oslo said.",
  "The two spoke for an hour, first alone and then with the heads of both harbour boards at the table, and looked at a map of the northern shore that nobody had brought up to date.",
  "Nothing was signed, and neither side expects much before the herring comes back in the spring, a person who was in the room said when the doors had been opened.",
  "Berg flew home in the evening.",
];

/** A text as paper has it: no line is longer than a column, and none ends where the next word has room. */
function wrapped(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join("\n");
}

describe("a text wrapped at a column", () => {
  it.each([44, 72, 100])(
    "is cut at its paragraphs where no empty line parts them, at %i letters",
    (width) => {
      const page = [TITLE, "By Mia Zahl", ...BODY].map((text) => wrapped(text, width)).join("\n");
      expect(cleanPage(page)).toMatchObject({ title: TITLE, paragraphs: BODY });
    },
  );

  it("is cut where a line is set in", () => {
    const page = `${TITLE}\n\n${BODY.map((text) => `   ${wrapped(text, 60)}`).join("\n")}`;
    expect(cleanPage(page).paragraphs).toEqual(BODY);
  });

  it("goes on beyond the number of a page", () => {
    const [first = "", second = ""] = BODY[0]?.split(/(?<=to) (?=talk)/) ?? [];
    const page = [TITLE, first, "4", second, ...BODY.slice(1)].join("\n\n");
    expect(cleanPage(page).paragraphs).toEqual(BODY);
  });

  it("keeps lines that are paragraphs, and the entries of a list, as they are", () => {
    const list = ["Both sides named what is open:", "- the price of herring;", "- the bells in the fog."];
    const body = [...BODY.slice(0, 2), ...list, ...BODY.slice(2)];
    expect(cleanPage([TITLE, ...body].join("\n")).paragraphs).toEqual(body);
  });
});
