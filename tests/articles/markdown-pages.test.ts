import { describe, expect, it } from "vitest";
import { importPage } from "../../src/articles/import-page.ts";
import { readSource } from "../../src/articles/sources/read-source.ts";

const TITLE = "Berg and Dahl look at a map";
const BODY = [
  "Danish Foreign Minister Anna Berg received her Norwegian counterpart Bo Dahl in Aarhus on Friday to talk about the sluices, the ministry said.",
  "The two spoke for an hour, first alone and then with their aides, and looked at a map of the northern shore.",
  "Nothing was signed, and neither side expects much before the herring comes back in the spring.",
];
const bring = (markdown: string) => {
  const [page] = readSource(markdown, "a.md");
  if (page === undefined) throw new Error("a page was to be read");
  return importPage({ ...page, arrived: "2024-01-01T00:00:00.000Z" }, []);
};
const DECK = "The sluices have four gates. Nobody has counted the herring.";

describe("a page in Markdown", () => {
  it("has the keys of front matter in TOML", () => {
    const { article, paragraphs } = bring(
      `+++\ntitle = "${TITLE}"\ndate = 2016-05-03\n[extra]\nslug = "a-map"\n+++\n\n${BODY.join("\n\n")}\n`,
    );
    expect([article.title, article.published, paragraphs]).toEqual([TITLE, "2016-05-03", BODY]);
  });

  it("is without a first paragraph set apart that repeats its summary, and keeps one that is plain", () => {
    const front = `---\ntitle: ${TITLE}\nsummary: "${DECK}"\n---\n\n`;
    const { paragraphs, dropped } = bring(`${front}*${DECK}*\n\n${BODY.join("\n\n")}`);
    expect([paragraphs, dropped]).toEqual([BODY, [DECK]]);
    const lead = `---\ntitle: ${TITLE}\nsummary: "${BODY[0]}"\n---\n\n`;
    expect(bring(`${lead}${BODY.join("\n\n")}`).paragraphs).toEqual(BODY);
  });

  it.each(["[", "![", "[a]("])(
    "keeps its text where %s is opened half a million times and never closed",
    (opened) => {
      const { paragraphs } = bring(
        `# ${TITLE}\n\n${BODY.join("\n\n")}\n\n${opened.repeat(500_000 / opened.length)}\n`,
      );
      expect(paragraphs.slice(0, 3)).toEqual(BODY);
    },
  );

  it("keeps its subheadings, below a box as well", () => {
    const page = `# ${TITLE}\n\n${BODY[0]}\n\n## The map\n\n${BODY[1]}\n\n> Get our newsletter by e-mail, free.\n\n## The herring\n\n${BODY[2]}\n`;
    expect(bring(page).paragraphs).toEqual([BODY[0], "The map", BODY[1], "The herring", BODY[2]]);
  });

  it("is without the addresses of its links, its footnotes and the orders to the program that prints it", () => {
    const linked = BODY[1]
      ?.replace("a map", "[a map][1]")
      .replace("aides", "[aides](https://a.example/b_(c))[^n]");
    const page = `# ${TITLE}\n\n${BODY[0]}\n\n{{< letter >}}\n\n${linked}\n\n${BODY[2]}\n\n{% include talk.html %}\n\n[1]: https://a.example/map\n[^n]: https://a.example/n\n`;
    expect(bring(page).paragraphs).toEqual(BODY);
  });
});
