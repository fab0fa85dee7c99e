import { describe, expect, it } from "vitest";
import { makePhrasebook } from "../../src/contacts/phrasebook.ts";

const cased = makePhrasebook(
  [
    ["Kim", 1],
    ["Kim Jong Un", 2],
    ["U.S.", 3],
    ["US", 3],
    ["Kerry", 4],
    ["Kerry", 5],
  ],
  { cased: true },
);

describe("a phrasebook", () => {
  it("finds the longest phrase at a word", () => {
    expect(cased.find("Kim Jong Un spoke")).toEqual([{ start: 0, end: 11, values: [2] }]);
    expect(cased.find("Kim Jong spoke")).toEqual([{ start: 0, end: 3, values: [1] }]);
  });

  it("keeps all values of a phrase entered twice", () => {
    expect(cased.find("Kerry")[0]?.values).toEqual([4, 5]);
  });

  it("finds phrases at word boundaries only", () => {
    expect(cased.find("Kerrys and McKerry and Kimchi")).toEqual([]);
    expect(cased.find("Kerry's and (Kerry)")).toHaveLength(2);
  });

  it("takes a full stop as part of an abbreviation", () => {
    expect(cased.find("the U.S. said").map(({ start, end }) => [start, end])).toEqual([[4, 8]]);
  });

  it("tells capitals from small letters only where asked to", () => {
    expect(cased.find("told us")).toEqual([]);
    expect(makePhrasebook([["Syria", 1]], { cased: false }).find("syria and SYRIA")).toHaveLength(2);
  });

  it("reads any run of white space as one space", () => {
    expect(cased.find("Kim\nJong  Un")[0]?.values).toEqual([2]);
  });

  it("keeps offsets right beside letters whose small form is longer", () => {
    const [match] = makePhrasebook([["syria", 1]], { cased: false }).find("İİ Syria");
    expect(match).toEqual({ start: 3, end: 8, values: [1] });
  });
});
