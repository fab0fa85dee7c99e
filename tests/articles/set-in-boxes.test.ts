import { describe, expect, it } from "vitest";
import { importPage } from "../../src/articles/import-page.ts";

const BODY = [
  "Danish Foreign Minister Anna Berg received her Norwegian counterpart Bo Dahl in Aarhus on Friday to talk about the sluices, the ministry said.",
  "The two spoke for an hour, first alone and then with their aides, and looked at a map of the northern shore.",
  'An aide of Dahl, who asked not to be named, said the minister was "in good spirits and short of sleep."',
  'The Courier has learned that Berg offered to open the gates "within three years," a date that officials in Oslo called too late.',
  "The visit came a day after the harbour masters of the two countries met in Bergen and picked a day for the next flood.",
  "Calls to the spokesman of the ministry were not answered on Saturday, and he did not reply to a message.",
];
const SEE_ALSO = "READ ALSO: Border traders count losses as strike enters third week";
const END = "All rights reserved. This material may not be reproduced without prior written permission.";

const bodyOf = (...parts: readonly string[]): readonly string[] =>
  importPage(
    {
      source: "a.txt",
      text: ["Berg and Dahl look at a map", "August 20, 2023 4:15 am | By Ada Lund, Aarhus", ...parts].join(
        "\n\n",
      ),
    },
    [],
  ).paragraphs;

describe("a box that mostly ends a page, set into the text", () => {
  it.each([
    ["a promoted link", "PROMOTED\nMum of three shares how she cleared her debt in 60 days"],
    ["what is read most", "Top Stories\nPort strike enters third week\nNew mayor for Bergen"],
    [
      "the same in Spanish",
      "Lo más leído\nTrinidad investiga derrame de petróleo\nQué es el lago y por qué importa",
    ],
    ["the same in German", "Meistgelesen\nFährstreik in Kiel\nWas der See bedeutet"],
    ["the same in Russian", "Самое читаемое\nЗабастовка паромов в Киле"],
    ["links to other articles", "Related Articles\nBerg visits Oslo\nDahl and the cod come home"],
    ["the same with days", "More on this story\nBerg visits Oslo\n12 August\nDahl and the cod\n3 July"],
    ["a post of a network", "Anna Berg\n@annaberg\nA good day in Aarhus.\n3:15 PM · Aug 18, 2023"],
    ["buttons", "Share this article\nFacebook\nTwitter\nWhatsApp"],
  ])("ends nothing where the paragraphs below go on with those above: %s", (_, box) => {
    for (const after of [1, 2, 3]) {
      const [above, next, below] = [
        BODY.slice(0, after),
        BODY.slice(after, after + 1),
        BODY.slice(after + 1),
      ];
      expect(bodyOf(...above, box, ...next, ...below, END)).toEqual(BODY);
      expect(bodyOf(...above, box, ...next, SEE_ALSO, ...below, END)).toEqual(BODY);
    }
  });

  it("ends nothing where no empty lines part the text either", () => {
    const box = "Related Articles\nBerg visits Oslo\nDahl and the cod come home";
    const lines = [...BODY.slice(0, 3), box, ...BODY.slice(3, 4), SEE_ALSO, ...BODY.slice(4)];
    expect(bodyOf(lines.join("\n"), END)).toEqual(BODY);
  });

  it("ends the text where teasers of others stand below it", () => {
    const teasers = [
      "Port strike enters third week",
      "The dockers of Bergen have been out for three weeks, and the mayor has had enough of it.",
      "Dahl goes home",
      "The Norwegian minister flew back on Sunday, our reporter Ada Lund writes from the airport.",
    ];
    expect(bodyOf(...BODY, "Top Stories", ...teasers)).toEqual(BODY);
  });

  it("ends the text where paragraphs on something else stand below it", () => {
    const others = [
      "The cod has come back to the western banks this spring, fishermen in Tromso say, and prices are falling.",
      "A ferry ran aground near Kiel on Sunday night. All passengers were brought ashore by the coast guard.",
    ];
    expect(bodyOf(...BODY, "Recommended for you", ...others)).toEqual(BODY);
  });

  it("leaves the first paragraph with its text, where a row of buttons stands between them", () => {
    const [first = "", ...rest] = BODY;
    expect(
      bodyOf(first, "Sign up for our newsletter\nThe day's news in your inbox\nSubscribe", ...rest),
    ).toEqual(BODY);
  });
});
