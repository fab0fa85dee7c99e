import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticle, readArticles } from "../../src/articles/read-articles.ts";
import { articleFile, plantedFolder } from "./planted-folder.ts";

const parse = (text: string) => parseArticle(text, "one", "one.md");
const says = (text: string) => parse(text).problems.map(({ line, says }) => `${line}: ${says}`);

describe("an article file", () => {
  it("gives the article with its bibliographic facts and its body", () => {
    const { article, problems } = parse(
      articleFile({ author: "A. Berg" }, "First day.\n\nSecond day. It rained."),
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      id: "one",
      title: "Ministers Meet in Oslo",
      outlet: "The Fjord Post",
      published: "2019-06-04",
      publishedBasis: "front matter",
      arrived: "2024-01-05T00:00:00.000Z",
      kind: "full",
      author: "A. Berg",
      text: "First day.\n\nSecond day. It rained.",
    });
    expect(article?.sentences).toHaveLength(3);
  });

  it("keeps the instant of arrival as it is given, in UTC", () => {
    expect(parse(articleFile({ retrieved: "2024-01-05T23:30:00-05:00" })).article?.arrived).toBe(
      "2024-01-06T04:30:00.000Z",
    );
  });

  it("keeps corrections as they were read", () => {
    const { article } = parse(articleFile({ corrections: "\n  - set: place\n    because: misprint" }));
    expect(article?.corrections).toEqual([{ set: "place", because: "misprint" }]);
  });

  it("reads a headline that looks like a number, a date or null as text", () => {
    expect(parse(articleFile({ title: "1984" })).article?.title).toBe("1984");
    expect(parse(articleFile({ title: "null" })).article?.title).toBe("null");
  });

  it("is read with Windows line ends", () => {
    const { articles } = readArticles(
      plantedFolder({ "a.md": articleFile({}, "One.\n\nTwo.").replaceAll("\n", "\r\n") }),
    );
    expect(articles.map((article) => article.text)).toEqual(["One.\n\nTwo."]);
  });
});

describe("a fault in an article file", () => {
  const faults: [string, string, string | RegExp][] = [
    ["no publication date", articleFile({ published: null }), /^2: No publication date/],
    [
      "a date that is none",
      articleFile({ published: "30 May 2014" }),
      "5: “30 May 2014” is not a publication date.",
    ],
    [
      "a day the calendar lacks",
      articleFile({ published: "2014-02-30" }),
      "5: “2014-02-30” is not a publication date.",
    ],
    [
      "publication after retrieval",
      articleFile({ published: "2104-06-04" }),
      /^5: Published on 2104-06-04, after it was retrieved/,
    ],
    ["no day of retrieval", articleFile({ retrieved: null }), "2: No day of retrieval."],
    ["an unknown kind", articleFile({ kind: "summary" }), "8: “summary” is not a kind."],
    ["an unknown key", articleFile({ autor: "A. Berg" }), "9: Unknown key “autor”."],
    ["a missing headline", articleFile({ title: null }), "2: No title."],
    ["a headline that is a list", articleFile({ title: "[a, b]" }), /^2: “\["a","b"\]” is not a headline/],
    [
      "an address that is none",
      articleFile({ url: "javascript:alert(1)" }),
      "4: “javascript:alert(1)” is not a web address.",
    ],
    ["broken YAML", articleFile({ title: '"Ministers' }), /^\d+: The YAML is broken/],
    ["a key given twice", articleFile({ author: "A\nauthor: B" }), /^10: The YAML is broken: .*unique/],
    ["a tag", articleFile({ title: "!!js/function 'x'" }), /^2: The YAML is broken/],
    ["an empty body", articleFile({}, "  \n"), "11: The article has no text below its front matter."],
    ["no front matter", "Ministers met.\n", "1: The file has no front matter between two lines ---."],
    [
      "front matter in another language",
      `---js\n{}\n---\nText.\n`,
      "1: The file has no front matter between two lines ---.",
    ],
  ];

  it.each(faults)("%s is named with its line", (_, text, expected) => {
    const found = says(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it("always comes with a remedy", () => {
    for (const [, text] of faults) {
      for (const problem of parse(text).problems) expect(problem.remedy.length).toBeGreaterThan(10);
    }
  });

  it("in the date leaves the article readable, without a date", () => {
    for (const published of [null, "30 May 2014"]) {
      expect(parse(articleFile({ published })).article).toMatchObject({
        published: null,
        publishedBasis: "unknown",
      });
    }
  });

  it("is none where the date is said to be unknown", () => {
    const { article, problems } = parse(articleFile({ published: "unknown" }));
    expect([article?.published, problems]).toEqual([null, []]);
  });

  it("of many aliases is refused before they unfold", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\ncorrections: [*b,*b,*b,*b,*b,*b,*b,*b,*b]`;
    expect(says(`---\ntitle: T\nkind: full\n${bomb}\n---\nText.`)[0]).toMatch(/broken/);
  });

  it("of a key __proto__ changes nothing but that file", () => {
    const found = says(
      `---\ntitle: T\nkind: full\npublished: 2019-01-01\nretrieved: 2019-01-02\n__proto__: {polluted: yes}\n---\nText.`,
    );
    expect(found).toEqual(["6: Unknown key “__proto__”."]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("a folder of articles", () => {
  it("gives every article that can be read, whatever the others are like", () => {
    const folder = plantedFolder({
      "a.md": articleFile(),
      "b.md": "---\ntitle: [\n---\nText.",
      "c.md": new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
      "d.md": articleFile({ url: "https://fjord.example/d" }),
      "Bad Name.md": articleFile(),
      "notes.txt": "not an article",
    });
    const { articles, problems } = readArticles(folder);
    expect(articles.map((article) => article.id)).toEqual(["a", "d"]);
    expect(problems.map((problem) => problem.file.slice(folder.length + 1))).toEqual([
      "Bad Name.md",
      "b.md",
      "c.md",
    ]);
    expect(problems[2]?.says).toBe("The file is not UTF-8 text.");
  });

  it("does not follow a link that leads out of it", () => {
    const outside = plantedFolder({ "secret.md": articleFile() });
    const folder = plantedFolder({ "a.md": articleFile() });
    symlinkSync(join(outside, "secret.md"), join(folder, "b.md"));
    const { articles, problems } = readArticles(folder);
    expect(articles).toHaveLength(1);
    expect(problems[0]?.says).toBe("The file is a link that leads outside its folder.");
  });

  it("that is missing holds no articles", () => {
    expect(readArticles(join(plantedFolder(), "none"))).toEqual({ articles: [], problems: [] });
  });
});
