import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Engine } from "../../src/search/engine.ts";
import { BM25, nearestPassages } from "../../src/search/nearest-passages.ts";

/** Few words, so that passages share them; "a" is in most, "h" in few. */
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("a", "a", "b") },
  { weight: 3, arbitrary: fc.constantFrom("c", "d", "e") },
  { weight: 1, arbitrary: fc.constantFrom("f", "g", "h") },
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
const passages = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 60 });
const question = fc.uniqueArray(word, { minLength: 1, maxLength: 8 });

function engineOf(texts: readonly (readonly [string, string])[]): Engine {
  const engine = new Engine((words) => words.split(" "));
  for (const [title, body] of texts) engine.put(title, body);
  engine.settle();
  return engine;
}

/** The same by MiniSearch's own search, which scores every hit; its factor for the number of terms undone. */
function byMiniSearch(engine: Engine, terms: readonly string[], limit: number): number[] {
  const found = engine.search(terms.join(" "), { tokenize: () => [...terms] });
  const scores = found.map(({ score, queryTerms }) => score / queryTerms.length);
  return scores.sort((a, b) => b - a).slice(0, limit);
}

const scoresOf = (engine: Engine, terms: readonly string[], limit: number): number[] =>
  engine
    .nearest(terms, limit)
    .map(({ score }) => score)
    .sort((a, b) => b - a)
    .slice(0, limit);

describe("the search in two phases", () => {
  it("finds exactly the best that MiniSearch finds by scoring everything", () => {
    fc.assert(
      fc.property(passages, question, fc.integer({ min: 1, max: 12 }), (texts, terms, limit) => {
        const engine = engineOf(texts);
        const ours = scoresOf(engine, terms, limit);
        const theirs = byMiniSearch(engine, terms, limit);
        expect(ours).toHaveLength(theirs.length);
        for (const [i, score] of ours.entries()) expect(score).toBeCloseTo(theirs[i] ?? 0, 9);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps all that are level with the last of the best, so that the order of the archive can decide", () => {
    const engine = engineOf(Array.from({ length: 7 }, () => ["same", "ferry harbour"] as const));
    expect(engine.nearest(["ferry"], 3)).toHaveLength(7);
  });

  it("never goes through the passages of a common term that can bring in nothing new", () => {
    const damping = new Float64Array(600).fill(BM25.k);
    const common = new Map(Array.from({ length: 600 }, (_, number) => [number, 1] as const));
    common[Symbol.iterator] = () => {
      throw new Error("All its passages were gone through.");
    };
    const rare = new Map(Array.from({ length: 20 }, (_, number) => [number, 2] as const));
    const lists = [
      { counts: common, worth: 0.5, damping },
      { counts: rare, worth: 6, damping },
    ];
    expect(nearestPassages(lists, 10, 600).map(({ number }) => number)).toEqual([...rare.keys()]);
    expect(() => nearestPassages(lists, 21, 600)).toThrow("gone through");
  });

  it("goes through a common term that may yet bring in a better passage", () => {
    const damping = new Float64Array(60).fill(BM25.k);
    const rare = new Map(Array.from({ length: 10 }, (_, number) => [number, 1] as const));
    const lists = [
      { counts: rare, worth: 1, damping },
      { counts: new Map([[50, 20]]), worth: 0.9, damping },
    ];
    expect(nearestPassages(lists, 10, 60).map(({ number }) => number)).toContain(50);
  });

  it("scores a few passages alone as it scores all", () => {
    const engine = engineOf([
      ["x", "ferry harbour"],
      ["x", "ferry"],
      ["x", "bridge"],
    ]);
    const all = engine.nearest(["ferry", "harbour"], 10);
    expect(engine.nearest(["ferry", "harbour"], 10, [1, 2])).toEqual(
      all.filter(({ number }) => number === 1),
    );
  });
});
