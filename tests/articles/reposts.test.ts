import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { importSources } from "../../src/articles/import-sources.ts";
import { makeArticle } from "../../src/articles/make-article.ts";
import { parseArticle } from "../../src/articles/read-articles.ts";
import { findReposts } from "../../src/articles/reposts.ts";
import { articleFile } from "../../src/articles/write-article.ts";

const BODY = [
  "U.S. Secretary of State John Kerry spoke with Russian Foreign Minister Sergei Lavrov by telephone on Wednesday about the convoys that wait at the border, the State Department said.",
  "Kerry told Lavrov earlier this month that the drivers needed safe passage and that the depots should stay open until the snow comes, spokeswoman Jen Psaki told reporters.",
  "There was no immediate comment from Moscow, where offices were closed for a holiday that lasts until the end of the week.",
];
const OTHER =
  "The harbour of Bergen will close on Sundays from next year, the council has decided after a long debate in which fishermen, hotel owners and the ferry company all asked for something else, and in which nobody, the mayor said, had been quite happy with what came out.";

function anArticle(id: string, text: string, more: Partial<Article> = {}): Article {
  return makeArticle({
    id,
    title: id,
    outlet: "The Fjord Post",
    url: null,
    published: "2014-05-30",
    publishedBasis: "given",
    arrived: "2026-11-22T08:00:00.000Z",
    language: "en",
    kind: "full",
    author: null,
    text,
    file: null,
    ...more,
  });
}

const FIRST = anArticle("first", BODY.join("\n\n"));
const findIn = async (known: readonly Article[], article: Article) =>
  (await findReposts(known)).originalOf(article);

describe("a repost", () => {
  const cut = BODY.slice(0, 2).join("\n\n");
  it.each([
    ["of the whole text", anArticle("second", BODY.join("\n\n"))],
    ["with the end cut off", anArticle("second", cut)],
    [
      "with a paragraph of its own",
      anArticle("second", `${BODY.join("\n\n")}\n\nThe Bay Times added a line.`),
    ],
    ["with other quotes, spaces and capitals", anArticle("second", BODY.join(" ").toUpperCase())],
    ["three days later", anArticle("second", cut, { published: "2014-06-02" })],
    ["of a day that is not known", anArticle("second", cut, { published: null })],
  ])("is known for one %s", async (_, article) => {
    expect(await findIn([anArticle("other", OTHER), FIRST], article)).toBe("first");
  });

  it.each([
    ["another text", anArticle("second", OTHER)],
    ["a text that quotes one sentence", anArticle("second", `${BODY[2]} ${OTHER}`)],
    ["a text four days later", anArticle("second", cut, { published: "2014-06-03" })],
    ["the article itself, imported again", anArticle("first", cut)],
    ["a summary", anArticle("second", "Kerry rang Lavrov.", { kind: "brief" })],
  ])("is not seen in %s", async (_, article) => {
    expect(await findIn([FIRST], article)).toBeNull();
  });

  it("of a long text is known however late it comes, unless much was written anew", async () => {
    const long = [...BODY, OTHER].join("\n\n");
    const later = { published: "2014-11-02" };
    expect(await findIn([anArticle("first", long)], anArticle("second", long, later))).toBe("first");
    const anew = [...BODY.slice(0, 2), OTHER.split("").reverse().join("")].join("\n\n");
    expect(await findIn([anArticle("first", long)], anArticle("second", anew, later))).toBeNull();
  });

  it("of a repost repeats the first, and the first repeats nobody", async () => {
    const second = anArticle("second", cut, { repostOf: "first" });
    expect(await findIn([second], anArticle("third", cut))).toBe("first");
    expect(await findIn([second], FIRST)).toBeNull();
  });
});

describe("an import", () => {
  const page = (text: string, url: string) => ({
    name: url,
    url,
    bytes: new TextEncoder().encode(`Kerry Rings Lavrov\n\n${text}\n`),
  });

  it("keeps a repost as an article of its own, says of what it is one, and writes that down", async () => {
    const pages = [
      page(BODY.join("\n\n"), "https://fjord.example/2014/05/30/kerry"),
      page(BODY.join("\n\n"), "https://bay.example/2014/05/31/kerry"),
      page(BODY.join("\n\n"), "https://www.fjord.example/2014/05/30/kerry?utm_source=x"),
    ];
    const imported = [];
    for await (const result of importSources(pages, { known: [] }))
      if ("imported" in result) imported.push(result.imported);
    const [first, second, again] = imported;
    expect(second?.article.id).not.toBe(first?.article.id);
    expect(second?.article.repostOf).toBe(first?.article.id);
    expect(second?.warnings.join()).toContain(`looks like a repost of ${first?.article.id}:`);
    expect(again?.article).toMatchObject({ id: first?.article.id });
    expect(again?.article.repostOf).toBeUndefined();
    const file = articleFile(second?.article as Article);
    expect(parseArticle(file, "second", "second.md")).toMatchObject({
      article: { repostOf: first?.article.id },
      problems: [],
    });
  });
});
