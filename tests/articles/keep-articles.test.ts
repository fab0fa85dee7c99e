import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepArticles } from "../../src/articles/keep-articles.ts";
import { readArticle } from "../../src/articles/read-articles.ts";
import { writingLines } from "../../src/articles/saved-lines.ts";
import { toTheEnd } from "../../src/pieces.ts";

const SHIPPED = join(import.meta.dirname, "..", "..", "briefings", "kerry-lavrov", "articles");
const PLAIN = `---
title: Ministers Meet
outlet: The Fjord
published: 2013-06-10
retrieved: 2020-01-02
kind: full
repost_of: other
---
OSLO — Anna Berg met Bo Dahl. They spoke of “the lake”.

“Good,” Berg said.
`;

interface Place {
  readonly saved: string;
  readonly articles: string;
  readonly names: string[];
}

function place(files: Readonly<Record<string, string>> = {}): Place {
  const folder = mkdtempSync(join(tmpdir(), "readout-cut-"));
  for (const name of readdirSync(SHIPPED))
    writeFileSync(join(folder, name), readFileSync(join(SHIPPED, name)));
  for (const [name, text] of Object.entries({ "fjord.md": PLAIN, ...files }))
    writeFileSync(join(folder, name), text);
  return { saved: join(folder, "index"), articles: folder, names: readdirSync(folder).sort() };
}

function start({ saved, articles, names }: Place, mayWrite = true) {
  const keeper = keepArticles({ folder: saved, mayWrite });
  toTheEnd(keeper.open());
  const read = names.map((name) => keeper.read(articles, name));
  toTheEnd(keeper.save());
  return read;
}

/** Numbers of sentences in what was saved, one more each: whoever uses it reads other sentences. */
function spoilt(saved: string): void {
  const file = join(saved, "articles.cut");
  const lines = readFileSync(file, "utf8").trim().split("\n").slice(0, -1);
  const changed = lines.map((line, i) => {
    const value = JSON.parse(line);
    if (i > 0) value[1][3] = value[1][3].slice(0, 3);
    return value;
  });
  toTheEnd(writingLines(file, changed));
}

const anew = ({ articles, names }: Place) => names.map((name) => readArticle(articles, name));

describe("articles kept from one start to the next", () => {
  it("are the same as read anew, to the order of their facts", () => {
    const here = place();
    const first = start(here);
    const second = start(here);
    expect(JSON.stringify(second)).toBe(JSON.stringify(anew(here)));
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });

  it("are not cut again while their files say the same", () => {
    const here = place();
    start(here);
    spoilt(here.saved);
    expect(start(here).map(({ article }) => article?.sentences.length)).toEqual(here.names.map(() => 1));
  });

  it("are read anew where their text, their facts or their name has changed", () => {
    const here = place();
    start(here);
    writeFileSync(join(here.articles, "fjord.md"), PLAIN.replace("They spoke", "Both men spoke. They spoke"));
    writeFileSync(join(here.articles, "brook.md"), PLAIN);
    const now = { ...here, names: [...here.names, "brook.md"] };
    expect(start(now)).toEqual(anew(now));
  });

  it("keep nothing that has faults or corrections: those are told again", () => {
    const corrected = PLAIN.replace("repost_of: other", "corrections:\n  - { contact: c-1, confirm: true }");
    const faulty = PLAIN.replace("2013-06-10", "soon");
    const here = place({ "a.md": corrected, "b.md": faulty });
    start(here);
    const kept = readFileSync(join(here.saved, "articles.cut"), "utf8");
    expect(kept).not.toMatch(/"id":"[ab]"/);
    expect(start(here)).toEqual(anew(here));
  });

  it.each([
    ["cut off", (whole: string) => whole.slice(0, whole.length - 30)],
    ["changed", (whole: string) => whole.replace("The Fjord", "The Other")],
    ["of another program", (whole: string) => whole.replace(/"madeWith":"./, '"madeWith":"_')],
    ["another file", () => "# Notes\n"],
  ])("are read anew where what was saved is %s", (_, damage) => {
    const here = place();
    start(here);
    const file = join(here.saved, "articles.cut");
    writeFileSync(file, damage(readFileSync(file, "utf8")));
    expect(start(here)).toEqual(anew(here));
  });

  it("are saved nowhere by a run that may not write", () => {
    const here = place();
    start(here, false);
    expect(existsSync(here.saved)).toBe(false);
  });
});
