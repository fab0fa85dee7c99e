import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importPage } from "../../src/articles/import-page.ts";
import { makeArticle } from "../../src/articles/make-article.ts";
import { readArticles } from "../../src/articles/read-articles.ts";
import { articleFile, writeArticle } from "../../src/articles/write-article.ts";
import { sweepUnfinished } from "../../src/articles/write-whole.ts";
import { markedPages } from "./marked-pages.ts";
import { plantedFolder } from "./planted-folder.ts";

const ARTICLE = makeArticle({
  id: "2019-06-03-a",
  title: "A",
  outlet: "B",
  url: "https://f.example/1?a=b#c",
  published: "2019-06-03",
  publishedBasis: "address",
  arrived: "2024-01-01T10:00:00.000Z",
  language: "en",
  kind: "full",
  author: null,
  text: "They met.",
  file: null,
});

/** Text as it comes out of an import: well-formed, line feeds alone. */
const words = fc.string({ unit: "grapheme", minLength: 1 }).map((text) => text.replace(/\r/g, ""));

describe("a written article", () => {
  it("is read back byte for byte, whatever its text and its headline", () => {
    const folder = plantedFolder();
    fc.assert(
      fc.property(words, words, words, (text, title, outlet) => {
        fc.pre([text, title, outlet].every((one) => one.trim() !== ""));
        const article = { ...ARTICLE, text, title: title.trim(), outlet: outlet.trim() };
        const file = writeArticle(folder, article);
        const { articles, problems } = readArticles(folder);
        expect(problems).toEqual([]);
        expect(articles).toEqual([makeArticle({ ...article, file })]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the pages of an import as they were cut", () => {
    for (const page of markedPages()) {
      const folder = plantedFolder();
      const { article } = importPage({ source: page.name, text: page.text }, []);
      writeArticle(folder, article);
      expect(readArticles(folder).articles.map(({ text }) => text)).toEqual([article.text]);
      // Whose words a statement is stands above it in what is kept, so that its contacts are read with it.
      expect(article.text.endsWith(page.paragraphs.join("\n\n"))).toBe(true);
    }
  });

  it("says that its date is unknown where it is, and how it is known where it is", () => {
    expect(articleFile({ ...ARTICLE, published: null, publishedBasis: "unknown" })).toContain(
      "published: unknown\n",
    );
    expect(articleFile(ARTICLE)).toContain("published: 2019-06-03\npublished_basis: address\n");
  });

  it("leaves nothing but its own file in the folder", () => {
    const folder = plantedFolder();
    writeArticle(folder, ARTICLE);
    writeArticle(folder, ARTICLE);
    expect(readdirSync(folder)).toEqual(["2019-06-03-a.md"]);
  });

  it("keeps the earlier text when it has changed", () => {
    const folder = plantedFolder();
    for (const text of ["One.", "Two.", "Two.", "Three."]) writeArticle(folder, { ...ARTICLE, text });
    const revisions = readdirSync(join(folder, "revisions"));
    expect(revisions).toEqual(["2019-06-03-a--1.md", "2019-06-03-a--2.md"]);
    expect(readFileSync(join(folder, "revisions", "2019-06-03-a--1.md"), "utf8")).toContain("One.");
    expect(readArticles(folder).articles.map(({ text }) => text)).toEqual(["Three."]);
  });

  it("never leaves its folder, by its id or by a link in its place", () => {
    const outside = plantedFolder({ "target.md": "untouched" });
    const folder = join(plantedFolder(), "new");
    for (const id of ["../x", "a/b", "", ".", "A", "con.txt", "x".repeat(97)]) {
      expect(() => writeArticle(folder, { ...ARTICLE, id })).toThrow("cannot be the id");
    }
    mkdirSync(folder);
    symlinkSync(join(outside, "target.md"), join(folder, "2019-06-03-a.md"));
    writeArticle(folder, ARTICLE);
    expect(readFileSync(join(outside, "target.md"), "utf8")).toBe("untouched");
  });

  it("does not mind a file left over from an interrupted import", () => {
    const folder = plantedFolder();
    writeFileSync(join(folder, "2019-06-03-a.md.1.tmp"), "half");
    writeArticle(folder, ARTICLE);
    expect(readArticles(folder)).toMatchObject({ articles: [{ id: "2019-06-03-a" }], problems: [] });
    expect(existsSync(join(folder, "2019-06-03-a.md"))).toBe(true);
  });
});

describe("what a program that died left half-written", () => {
  it("is taken away once nobody can be writing it any more; articles and other files stay", () => {
    const folder = plantedFolder();
    const [left, fresh, other] = ["a.md.4711.tmp", "b.md.4712.tmp", "notes.tmp"].map((name) =>
      join(folder, name),
    );
    const file = writeArticle(folder, ARTICLE);
    for (const path of [left, fresh, other]) writeFileSync(path ?? "", "half");
    const old = new Date(Date.now() - 3_600_000);
    for (const path of [left, other, file]) utimesSync(path ?? "", old, old);
    sweepUnfinished(folder, new Date());
    expect(readdirSync(folder).sort()).toEqual(["2019-06-03-a.md", "b.md.4712.tmp", "notes.tmp"]);
  });

  it("is looked for in no folder that is not there yet", () => {
    expect(() => sweepUnfinished(join(plantedFolder(), "none"), new Date())).not.toThrow();
  });
});
