import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/articles/clean/clean-page.ts";

const BODY = [
  "Foreign Minister Gro Falk of Norway and her Faroese colleague Jon Poulsen agreed in Torshavn on Monday to light the old lamp again, her office said.",
  "The two climbed the tower together and came down after an hour, in the rain and without their aides.",
  "Oil for the lamp will come from Bergen, and the keeper from the islands.",
  "Poulsen told reporters that the ships would find their way now. He thanked the fishermen, who had waited for eleven years.",
  "A treaty is to be signed in June, and the lamp will be lit on the same evening.",
];
const HEAD = ["Norway and the Faroes light a lamp", "By Ada Lund", "June 3, 2013"];
const bodyOf = (at: number, ...set: readonly string[]): readonly string[] =>
  cleanPage([...HEAD, ...BODY.slice(0, at), ...set, ...BODY.slice(at)].join("\n\n")).paragraphs;

describe("a report that has begun", () => {
  it.each([
    [
      "a box of days",
      "At a glance\n1987: the lamp goes out\n1999: the tower is sold\n2012: it is bought back",
    ],
    [
      "a box of facts",
      "Fact file\n• The tower is 31 metres high.\n• It was built by prisoners in the year 1893.",
    ],
    ["a post with its day", "Faroe Weekly (@faroeweekly) June 2, 2013"],
    ["a picture with the name of its agency", "The harbour at noon\nGetty Images"],
    ["a count of comments", "31 Comments"],
    ["a button", "Share this quote"],
    ["links to other articles", "Trending now\nThe goats of Mykines\nWhat a keeper earns"],
    [
      "links on a subject",
      "More on lighthouses\nThe goats of Mykines\nWhat a keeper earns\nA keeper goes home",
    ],
    ["words that somebody said, set large", '"A lamp is cheaper than a lawyer."\nJon Poulsen'],
    ["a sentence of its own, set large", "Oil for the lamp will come from Bergen, and the keeper"],
  ])("loses none of its paragraphs for %s in its text", (_, box) => {
    for (const at of [1, 2, 3]) {
      expect(bodyOf(at, box)).toEqual(BODY);
      expect(bodyOf(at, box.replaceAll("\n", "\n\n"))).toEqual(BODY);
    }
  });

  it("goes on below a list of links with a single paragraph, which has no word of the link above it", () => {
    expect(bodyOf(4, "Further reading\nThe goats of Mykines\nWhat a keeper earns")).toEqual(BODY);
  });

  it("ends above a list of links with rows of weather and prices below it", () => {
    const rows =
      "Weather in Bergen: 8 / 12, Torshavn 6 / 9\n1 NOK = 0.98 DKK\nFaroe Weekly, Torshavn. Best viewed at 800 x 600.";
    expect(bodyOf(5, "Other headlines\nThe goats of Mykines\nWhat a keeper earns", rows)).toEqual(BODY);
  });

  it("keeps a list of its own below a list of links", () => {
    const list = [
      "Three things were left open, Falk said:",
      "- who cleans the glass;",
      "- who feeds the goats.",
    ];
    expect(bodyOf(3, "Trending now\nThe goats of Mykines\nWhat a keeper earns", ...list)).toEqual([
      ...BODY.slice(0, 3),
      ...list,
      ...BODY.slice(3),
    ]);
  });

  it.each([["The lamp"], ["Timeline"], ["Who pays?", "Beyond the harbour"]])(
    "keeps its subheadings: %s",
    (...headings) => {
      const [first = "", second = "In the rain"] = headings;
      const text = [...BODY.slice(0, 2), first, ...BODY.slice(2, 4), second, ...BODY.slice(4)];
      expect(cleanPage([...HEAD, ...text].join("\n\n")).paragraphs).toEqual(text);
    },
  );

  it.each([["Ad feedback"], ["Copy to clipboard"], ["Pictures (12)"], ["show({ id: 4 });"]])(
    "is without a short line in which no word of it comes back: %s",
    (line) => {
      expect(bodyOf(2, line)).toEqual(BODY);
    },
  );

  it("ends above letters of readers below their count, whatever they name", () => {
    const letters = [
      "I think Falk is right about the lamp, whatever the ministers say about it.",
      "Poulsen should talk less about lamps and more about our roads, which nobody mends.",
      "The tower that Falk climbed was painted by my uncle, and he was never paid for it.",
    ];
    const page = [...HEAD, ...BODY, "3 comments", ...letters].join("\n\n");
    expect(cleanPage(page).paragraphs).toEqual(BODY);
  });

  it("keeps a paragraph that is a quotation, above a subheading that is no name of its text", () => {
    const text = ['"We shall have light," Falk added, "and then we shall have peace."', '"That is all."'];
    const whole = [...BODY.slice(0, 3), ...text, "In the rain", ...BODY.slice(3)];
    expect(cleanPage([...HEAD, ...whole].join("\n\n")).paragraphs).toEqual(whole);
  });
});

describe("an opinion", () => {
  const ESSAY = [
    "There was a time when every harbour had a keeper and every keeper had a lamp, and I grew up below one of them.",
    "The ministers who met in Torshavn on Monday have never trimmed a wick, and it shows in their treaty.",
    "Gro Falk can still change her mind. She might think of the forty captains whose papers lie in a drawer, and whose photographs hang in the church.",
  ];
  const essayOf = (head: readonly string[], ...below: readonly string[]): readonly string[] =>
    cleanPage(["Who lights the lamps", ...head, ...ESSAY, ...below].join("\n\n")).paragraphs;
  const VIEWS =
    "The views expressed in opinion pieces do not necessarily reflect the position of Faroe Weekly.";

  it.each([
    ["Sunniva Dam is a joiner who restores boats in Klaksvik."],
    ["Hans Dam is an economist based in Bergen."],
    ["Hans Dam was the harbour master of Vagur."],
  ])("ends above who wrote it, where its views are disclaimed right below: %s", (note) => {
    expect(essayOf(["Opinion"], note, VIEWS)).toEqual(ESSAY);
  });

  it("keeps its last paragraph on somebody whom it has not named before, where no views are disclaimed", () => {
    const last = "Hans Dam is a joiner who restores boats in Klaksvik.";
    expect(essayOf(["By Ada Lund"], last, "Share")).toEqual([...ESSAY, last]);
  });

  it("begins below who wrote it", () => {
    for (const note of [
      "The writer is culture editor of Faroe Weekly.",
      "Ada Lund is our correspondent in Torshavn.",
    ])
      expect(essayOf(["Ada Lund", note])).toEqual(ESSAY);
  });

  it("keeps what its author says as we where it is told as I", () => {
    const last = "We will not know for thirty years what was in the letter. I think that it was short.";
    expect(essayOf(["By Ada Lund"], last, "Share")).toEqual([...ESSAY, last]);
  });
});

describe("the first paragraph of a report", () => {
  it("is no deck where the next one says who said so", () => {
    const text = [
      "Of the 31 ships that were promised, the islands have seen four.",
      'So said Jon Poulsen, the Faroese harbour minister, after meeting Gro Falk in Bergen on Monday. "Four is a start," he added.',
      "A statement of both offices was warmer, and spoke of good progress.",
    ];
    expect(
      cleanPage(["Four ships down, 27 to go", "Ministry Press Office", ...text].join("\n\n")).paragraphs,
    ).toEqual(text);
  });

  it("stands below a caption whose agency is set off by several blanks", () => {
    expect(
      cleanPage(
        [
          "Norway and the Faroes light a lamp",
          "Falk and Poulsen laughing below the tower in Torshavn on Monday.   NTB",
          ...BODY,
        ].join("\n\n"),
      ).paragraphs,
    ).toEqual(BODY);
  });
});
