import { describe, expect, it } from "vitest";
import { stem } from "../../src/articles/language.ts";
import { makeRegister } from "../../src/contacts/register.ts";
import { makeSpellings } from "../../src/search/spellings.ts";
import { termOfWord } from "../../src/search/word-forms.ts";

describe("word forms", () => {
  it.each([
    ["met", "meeting"],
    ["detained", "detention"],
    ["annexed", "annexation"],
    ["withdrew", "withdrawal"],
    ["decided", "decision"],
    ["refused", "refusal"],
    ["crises", "crisis"],
    ["criticized", "criticise"],
    ["apologizing", "apology"],
    ["organizers", "organisers"],
    ["honored", "honours"],
    ["neighbors", "neighbouring"],
    ["centers", "centre"],
    ["kilometers", "km"],
    ["defenses", "defence"],
  ])("reads “%s” and “%s” as one word", (a, b) => {
    expect(termOfWord(a)).toBe(termOfWord(b));
  });

  it.each([
    ["accept", "except"],
    ["general", "generous"],
    ["state", "statue"],
    ["laboratory", "labour"],
    ["prize", "prise"],
  ])("keeps “%s” and “%s” apart", (a, b) => {
    expect(termOfWord(a)).not.toBe(termOfWord(b));
  });
});

describe("holders of an office", () => {
  const principal = { aliases: [], pronoun: "it", metonyms: [], wikidata: null, offices: [] } as const;
  const spellings = makeSpellings(
    makeRegister([
      { ...principal, id: "norway", kind: "country", name: "Norway", surname: null, country: "NOR" },
      {
        ...principal,
        id: "ida-berg",
        kind: "person",
        name: "Ida Berg",
        surname: "Berg",
        country: "NOR",
        offices: [
          {
            title: "Foreign Minister",
            role: "foreign minister",
            country: "NOR",
            organization: null,
            from: "2014",
            to: null,
          },
        ],
      },
    ]),
  );

  it("are known by country and office", () => {
    expect(spellings.holders(stem("norway"), "minister")).toEqual(["berg"]);
  });

  it("are nobody for an office that is not in the register", () => {
    expect(spellings.holders(stem("norway"), "president")).toEqual([]);
  });
});
