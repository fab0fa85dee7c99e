import { describe, expect, it } from "vitest";
import { numberWord } from "../../../src/replies/counted.ts";
import { ARTICLES, type EditorsWord, type Month, monthOf, type Posted } from "./month.ts";

/** What a careful reader finds in the forty articles: a line an occasion, between Kerry and Lavrov. */
const OCCASIONS = [
  "2014-01-13 meeting held",
  "2014-01-31 meeting held",
  "2015-09-09 telephone call held",
  "2015-09-12 telephone call held",
  "2015-09-15 telephone call held",
  "2015-09-18 telephone call held",
  "2015-09-20 telephone call held",
  "2015-09-24 telephone call held",
  "2015-09-27 meeting held",
  "2015-09-28 meeting held",
  "2015-09-30 meeting held",
  "2015-10-01 meeting held",
  "2015-10-04 telephone call held",
  "2015-10-06 meeting postponed",
  "2015-10-10 telephone call held",
  "2015-10-13 meeting cancelled",
  "2015-10-13 consultation not held",
  "2015-10-15 telephone call held",
  "2015-10-19 letter held",
  "2015-10-21 telephone call held",
  "2015-10-23 meeting held",
  "2015-10-24 telephone call held",
  "2015-10-30 meeting planned",
];

const parents = ({ posted }: Month): readonly Posted[] =>
  posted.filter(({ thread, replaces }) => thread === null && replaces === null);
const numberOf = (word: string): number => {
  const found = [...Array(100).keys()].find((n) => numberWord(n) === word.toLowerCase());
  if (found === undefined) throw new Error(`no number: ${word}`);
  return found;
};
/** The number that digests give before some words, added up. */
const sumOf = (posted: readonly Posted[], words: RegExp): number =>
  posted.reduce((sum, { text }) => sum + (words.test(text) ? numberOf(words.exec(text)?.[1] ?? "") : 0), 0);

const NEW = /^[^\n]*?(?:: )(\w+) contacts? new to the record/;
const SO_FAR = /(\w+) contacts in (\w+) articles/;
const CAME = /^(\w+) articles? came in/m;

describe("six weeks of a living archive", () => {
  it("hold each occasion of forty articles once", async () => {
    const { record } = await monthOf({});
    const dated = record.contacts.map(
      ({ date, kind, status }) => `${date?.edtf ?? "no day"} ${kind.value} ${status.value}`,
    );
    expect(ARTICLES).toHaveLength(40);
    expect(dated.filter((line) => /^2015-(?:09|1)|^2014-01/.test(line) || line.startsWith("no"))).toEqual(
      OCCASIONS,
    );
  });

  for (const [every, more] of [
    ["daily", { cadence: { every: "day" } }],
    ["weekly, in full", { style: "full" }],
    ["on working days, of the other style", { cadence: { every: "weekday" }, style: "full" }],
    ["as articles come in", { cadence: { every: "new" } }],
  ] as const)
    it(`tell each contact as new once and each article as come in once: ${every}`, async () => {
      const month = await monthOf(more);
      const digests = parents(month);
      const [, contacts = "", articles = ""] = SO_FAR.exec(digests[0]?.text ?? "") ?? [];
      expect(numberOf(contacts) + sumOf(digests, NEW)).toBe(month.record.contacts.length);
      expect(numberOf(articles) + sumOf(digests, CAME)).toBe(month.record.articles.length);
      expect(month.told).toEqual([]);
    });

  it("never foretell a day that is over, and have no section without content", async () => {
    const month = await monthOf({ cadence: { every: "day" } });
    for (const { at, text } of month.posted) {
      for (const [, day] of text.matchAll(/Planned: [^\n]*? for \w+ (\d+ \w+ \d{4})/g))
        expect(Date.parse(`${day} 23:59Z`)).toBeGreaterThan(at.getTime());
      expect(text).not.toMatch(
        /^(?:Changed:|From old articles|Beside these)\n+(?:\[1\]|Archive|Next|What each|$(?![\s\S]))/m,
      );
      expect(text).not.toMatch(/undefined|NaN|null|\bInvalid\b/);
    }
    expect(
      month.posted.some(({ text }) => /Planned: meeting, New York, for Sun 27 Sep 2015/.test(text)),
    ).toBe(true);
  });

  it("make what an editor corrects show in the digest that told it, in its thread, and in the next one", async () => {
    const word: EditorsWord = {
      on: "2015-10-01T10:00:00Z",
      day: "2015-09-20",
      title: "Weekend Call on Refugees",
      lines: [
        "set: { initiator: united-states }",
        "was: { initiator: not stated }",
        "because: the ministry names who placed it",
        "by: A. Weber",
        "on: 2015-10-01",
      ],
    };
    const { posted } = await monthOf({ cadence: { every: "day" } }, [word]);
    const told = posted.find(({ text }) => text.includes("Sun 20 Sep 2015 · telephone call"));
    const replaced = posted.filter(({ replaces }) => replaces === told?.receipt);
    expect(replaced).toHaveLength(1);
    expect(replaced[0]?.text).toMatch(/CORRECTED 1 Oct 2015: Sun 20 Sep 2015, telephone call/);
    expect(
      posted.filter(({ thread, text }) => thread === told?.receipt && /has been corrected/.test(text)),
    ).toHaveLength(1);
    const next = posted.find(({ at, thread }) => thread === null && at > new Date("2015-10-01T18:00:00Z"));
    expect(next?.text).toMatch(/The digest of 22 Sep has been changed and says so/);
  });
});
