import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arrivalOf, keepArrival, removeArticle } from "../../src/articles/archive.ts";
import type { Article } from "../../src/articles/article.ts";
import { makeArticle } from "../../src/articles/make-article.ts";
import { parseArticle, readArticles } from "../../src/articles/read-articles.ts";
import { articleFile, plantedFolder } from "./planted-folder.ts";

const ID = "2019-06-04-ministers-meet-in-oslo";

function page(more: Partial<Article> = {}): Article {
  return makeArticle({
    id: ID,
    title: "Ministers Meet in Oslo",
    outlet: "The Fjord Post",
    url: "https://fjord.example/2019/06/04/ministers",
    published: "2019-06-04",
    publishedBasis: "metadata",
    arrived: "2026-11-22T08:00:00.000Z",
    language: "en",
    kind: "full",
    author: null,
    text: "The ministers met in Oslo.",
    file: null,
    ...more,
  });
}

function read(folder: string): Article | undefined {
  return readArticles(folder).articles[0];
}

describe("an article that comes into an archive", () => {
  it("is new, is already there the second time, and is changed with another text, whose arrival stays", () => {
    const folder = plantedFolder();
    const archive = { folder, shipped: [] };
    const first = arrivalOf(page(), archive);
    expect(first.fate).toBe("new");
    keepArrival(first, archive);
    const later = { arrived: "2026-12-01T08:00:00.000Z" };
    expect(arrivalOf(page(later), archive).fate).toBe("already there");
    const changed = arrivalOf(page({ ...later, text: "The ministers met in Bergen." }), archive);
    expect(changed.fate).toBe("changed");
    keepArrival(changed, archive);
    expect(read(folder)).toMatchObject({
      text: "The ministers met in Bergen.",
      arrived: "2026-11-22T08:00:00.000Z",
    });
    expect(readFileSync(join(folder, "revisions", `${ID}--1.md`), "utf8")).toContain("met in Oslo.");
  });

  it("keeps corrections, and what the page does not say this time", () => {
    const corrections = "\n  - set: place\n    to: Bergen\n    because: misprint";
    const folder = plantedFolder({ [`${ID}.md`]: articleFile({ corrections }) });
    const archive = { folder, shipped: [] };
    const poorer = { outlet: null, url: null, published: null, publishedBasis: "unknown" } as const;
    expect(arrivalOf(page(poorer), archive).fate).toBe("already there");
    const changed = arrivalOf(page({ ...poorer, text: "The ministers met in Bergen." }), archive);
    keepArrival(changed, archive);
    expect(readArticles(folder).problems).toEqual([]);
    expect(read(folder)).toMatchObject({
      published: "2019-06-04",
      outlet: "The Fjord Post",
      corrections: [{ set: "place", to: "Bergen", because: "misprint" }],
    });
  });

  it("keeps the day that a user has given, until a user gives another", () => {
    const folder = plantedFolder();
    const archive = { folder, shipped: [] };
    const came = (more: Partial<Article>) => {
      const arrival = arrivalOf(page(more), archive);
      keepArrival(arrival, archive);
      return [arrival.fate, read(folder)?.published];
    };
    came({ published: "2019-06-04", publishedBasis: "metadata" });
    expect(came({ published: "2019-06-03", publishedBasis: "given" })).toEqual(["changed", "2019-06-03"]);
    expect(came({ published: "2019-06-04", publishedBasis: "metadata" })).toEqual([
      "already there",
      "2019-06-03",
    ]);
    expect(came({ published: "2019-06-02", publishedBasis: "given" })).toEqual(["changed", "2019-06-02"]);
  });

  it("takes the place of a summary, and never of an article that ships", () => {
    const shipped = (kind: string) =>
      parseArticle(articleFile({ kind }), ID, "shipped.md").article as Article;
    const folder = plantedFolder();
    const text = "The ministers met in Bergen.";
    expect(arrivalOf(page({ text }), { folder, shipped: [shipped("brief")] }).fate).toBe(
      "original of a summary",
    );
    expect(arrivalOf(page(), { folder, shipped: [shipped("full")] }).fate).toBe("already there");
    const left = arrivalOf(page({ text }), { folder, shipped: [shipped("full")] });
    expect(left.fate).toBe("belongs to the briefing");
    keepArrival(left, { folder, shipped: [] });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("removing an article", () => {
  it("keeps its file beside the archive, each time under a name of its own", () => {
    const folder = plantedFolder({ [`${ID}.md`]: articleFile() });
    const archive = { folder, shipped: [] };
    expect(removeArticle(folder, ID)).toBe(join(folder, "removed", `${ID}.md`));
    expect(readArticles(folder)).toEqual({ articles: [], problems: [] });
    keepArrival(arrivalOf(page(), archive), archive);
    expect(removeArticle(folder, ID)).toBe(join(folder, "removed", `${ID}--2.md`));
    expect(removeArticle(folder, ID)).toBeNull();
  });

  it("never leaves the folder", () => {
    const folder = plantedFolder({ "secret.md": "secret", "archive/a.md": articleFile() });
    expect(removeArticle(join(folder, "archive"), "../secret")).toBeNull();
    expect(existsSync(join(folder, "secret.md"))).toBe(true);
  });
});
