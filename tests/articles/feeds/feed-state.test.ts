import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nextDue, readFeedStates, writeFeedStates } from "../../../src/articles/feeds/feed-state.ts";
import { plantedFolder } from "../planted-folder.ts";

const STATE = { etag: '"1"', lastModified: null, due: "2026-11-22T09:00:00.000Z", failures: 2 };

describe("what is remembered of feeds", () => {
  it("is read as it was written, and nothing where the file is missing or broken", () => {
    const file = join(plantedFolder(), "feeds.json");
    expect(readFeedStates(file).size).toBe(0);
    writeFeedStates(file, new Map([["a https://fjord.example/feed", STATE]]));
    expect([...readFeedStates(file)]).toEqual([["a https://fjord.example/feed", STATE]]);
    for (const broken of ["", "[]", '{"a":{"due":"soon"}}', '{"__proto__":{"due":1}}']) {
      writeFileSync(file, broken);
      expect(readFeedStates(file).size).toBe(0);
    }
  });
});

describe("a feed", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  const minutes = (everyMinutes: number, failures: number, random = 0, retryAfter = 0) =>
    (Date.parse(nextDue(now, { everyMinutes, failures, retryAfter }, random)) - now.getTime()) / 60_000;

  it("is due after its interval and a little, twice as late for each failure, a day later at most", () => {
    expect([0, 1, 2, 3].map((failures) => minutes(60, failures))).toEqual([60, 120, 240, 480]);
    expect(minutes(60, 0, 1)).toBeCloseTo(66);
    expect(minutes(60, 50)).toBe(1440);
    expect(minutes(10_080, 50)).toBe(10_080);
  });

  it("is left alone for as long as its server asks, a day at most, and never less than otherwise", () => {
    expect(minutes(60, 1, 0, 5 * 3600)).toBe(300);
    expect(minutes(60, 1, 0, 60)).toBe(120);
    expect(minutes(60, 1, 0, 90 * 24 * 3600)).toBe(1440);
  });
});
