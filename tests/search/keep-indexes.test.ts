import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { makeRegister } from "../../src/contacts/register.ts";
import { toTheEnd } from "../../src/pieces.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { type IndexKeeper, keepIndexes } from "../../src/search/keep-indexes.ts";
import type { PassageIndex } from "../../src/search/passage-index.ts";
import { articleOf, foundIn, NO_RULES } from "./made-articles.ts";

const WORDS = "ferry harbour bridge captain engineer commuter monday price strike lantern".split(" ");
const QUESTIONS = [
  "ferry",
  "ferry bridge",
  "which captain was on strike",
  "lantern price monday",
  "harbour commuters",
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => `The ${words.join(" ")}.`);
const body = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((texts) => texts.join("\n\n"));
/** Up to six articles by number, each with a text: what an archive may hold at one time. */
const archive = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), body, { maxKeys: 6 })
  .map((texts) => Object.entries(texts).map(([id, text]) => articleOf(id, `Headline ${id}`, text)));

const built = (articles: readonly Article[]): PassageIndex =>
  buildIndex(articles, NO_RULES.register, NO_RULES.vocabulary);
const kept = (keeper: IndexKeeper, articles: readonly Article[], rules = NO_RULES): PassageIndex =>
  toTheEnd(keeper.bringUpToDate("ferries", articles, rules));
/** Indexes kept in a folder. */
const keptIn = (folder: string, mayWrite = true): IndexKeeper => keepIndexes({ folder, mayWrite });
const newFolder = (): string => mkdtempSync(join(tmpdir(), "readout-index-"));

/** Everything that questions see of an index. */
function seen(index: PassageIndex) {
  return {
    size: index.size,
    passages: index.passages.map(({ article, paragraph }) => `${article.id} ${paragraph} ${article.text}`),
    words: [...index.words].sort(),
    frequencies: ["ferri", "harbour", "bridg", "captain", "strike"].map((term) =>
      index.documentFrequency(term),
    ),
    found: QUESTIONS.map((words) => foundIn(index, words, 3)),
    within: foundIn(index, "ferry bridge captain", 3, "a"),
  };
}

const THREE = [
  articleOf("a", "Harbour reopens", "The ferry came back on Monday.\n\nThe captain was on strike."),
  articleOf("b", "Bridge closed", "Engineers shut the bridge.\n\nThe ferry carries commuters."),
  articleOf("c", "Prices", "The price of a lantern rose."),
];

describe("an index that is kept", () => {
  it("is, to the last digit, what a new one would be, whatever was added, changed and taken away", () => {
    fc.assert(
      fc.property(fc.array(archive, { minLength: 2, maxLength: 5 }), (states) => {
        const keeper = keepIndexes(null);
        for (const articles of states) expect(seen(kept(keeper, articles))).toEqual(seen(built(articles)));
      }),
      { numRuns: 60 },
    );
  });

  it("is the same after a restart, and when the archive has changed meanwhile", () => {
    fc.assert(
      fc.property(archive, archive, (before, after) => {
        const folder = newFolder();
        kept(keptIn(folder), before);
        const index = kept(keptIn(folder), after);
        expect(seen(index)).toEqual(seen(built(after)));
      }),
      { numRuns: 40 },
    );
  });

  it("reads after a restart only the articles that changed", () => {
    const folder = newFolder();
    kept(keptIn(folder), THREE);
    const [a, b, c] = THREE;
    if (!(a && b && c)) throw new Error("There are three.");
    const untouched = unread(a);
    expect(seen(kept(keptIn(folder), [untouched, b, c])).size).toBe(5);
    expect(() => kept(keptIn(newFolder()), [untouched, b, c])).toThrow("was read");
  });

  it("is built anew when names are read by other rules", () => {
    const folder = newFolder();
    kept(keptIn(folder), THREE);
    const lantern = {
      id: "lantern",
      kind: "person",
      name: "Lantern",
      surname: "Lantern",
      aliases: ["captain"],
      pronoun: "it",
      offices: [],
      country: "NOR",
      metonyms: [],
      wikidata: null,
    } as const;
    const rules = { ...NO_RULES, register: makeRegister([lantern]) };
    const found = foundIn(kept(keptIn(folder), THREE, rules), "captain");
    expect(found.map(({ article }) => article).sort()).toEqual(["a", "c"]);
  });
});

/** An article whose paragraphs cannot be asked for: what is indexed of it would have to be read again. */
function unread(article: Article): Article {
  return {
    ...article,
    get folded() {
      if (new Error().stack?.includes("passageText")) throw new Error("It was read again.");
      return article.folded;
    },
  };
}

describe("a saved index", () => {
  const folder = newFolder();
  kept(keptIn(folder), THREE);
  const whole = readFileSync(join(folder, "ferries.index"));

  function afterDamage(damaged: Buffer): void {
    const own = newFolder();
    writeFileSync(join(own, "ferries.index"), damaged);
    expect(seen(kept(keptIn(own), THREE))).toEqual(seen(built(THREE)));
    expect(readFileSync(join(own, "ferries.index")).equals(whole)).toBe(true);
  }

  it("is built anew and saved again where it was cut off, at whatever place", () => {
    for (let length = 0; length < whole.length; length += 13) afterDamage(whole.subarray(0, length));
    afterDamage(whole.subarray(0, whole.length - 1));
  });

  it("is built anew where anything in it was changed", () => {
    for (let at = 0; at < whole.length - 1; at += 17) {
      const damaged = Buffer.from(whole);
      damaged[at] = damaged[at] === 0x31 ? 0x32 : 0x31;
      if (!damaged.equals(whole)) afterDamage(damaged);
    }
  });

  it.each([
    ["empty", ""],
    ["no JSON", "ferry\n"],
    ["other JSON", '{"ferry":1}\n[]\n'],
    ["of another form", whole.toString().replace('{"passageIndex":1', '{"passageIndex":0')],
    ["written twice", whole.toString() + whole.toString()],
    ["binary", "\u0000\u0001\u0002\n".repeat(1000)],
  ])("is built anew where the file is %s", (_, content) => {
    afterDamage(Buffer.from(content));
  });

  it("leaves no half-written file, and is not written again for nothing", () => {
    const own = newFolder();
    kept(keptIn(own), THREE);
    const { mtimeMs, ino } = statSync(join(own, "ferries.index"));
    kept(keptIn(own), THREE);
    expect(statSync(join(own, "ferries.index"))).toMatchObject({ mtimeMs, ino });
    expect(readdirSync(own)).toEqual(["ferries.index"]);
  });

  it("is used, and not written, where nothing may be written", () => {
    const own = newFolder();
    kept(keptIn(own, false), THREE);
    expect(readdirSync(own)).toEqual([]);
  });

  it("is done without where its folder cannot be written", () => {
    const own = newFolder();
    writeFileSync(join(own, "file"), "");
    expect(seen(kept(keptIn(join(own, "file")), THREE))).toEqual(seen(built(THREE)));
  });

  it("is worked out and written in pieces", () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      articleOf(`m${i}`, "Many", `The ferry number ${i} left.`),
    );
    let pieces = 0;
    for (const _ of keptIn(newFolder()).bringUpToDate("many", many, NO_RULES)) pieces += 1;
    expect(pieces).toBeGreaterThan(6);
  });
});
