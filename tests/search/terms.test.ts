import { describe, expect, it } from "vitest";
import { makeRegister } from "../../src/contacts/register.ts";
import { makeSpellings } from "../../src/search/spellings.ts";
import { termsOf } from "../../src/search/terms.ts";

const register = makeRegister([
  {
    id: "sergei-lavrov",
    kind: "person",
    name: "Sergei Lavrov",
    surname: "Lavrov",
    aliases: ["Sergey Lavrov", "Lawrow", "Лавров"],
    pronoun: "he",
    offices: [],
    country: "RUS",
    metonyms: [],
    wikidata: null,
  },
  {
    id: "united-states",
    kind: "country",
    name: "United States",
    surname: null,
    aliases: ["US", "U.S.", "USA", "America"],
    pronoun: "it",
    offices: [],
    country: "USA",
    metonyms: ["the White House"],
    demonyms: ["American"],
    capital: "Washington",
    wikidata: null,
  },
]);
const spellings = makeSpellings(register);
const terms = (text: string): string[] => termsOf(text, spellings).map((one) => one.term);

describe("terms", () => {
  it("drops stop words and compares word forms by their stem", () => {
    expect(terms("the ministers were talking")).toEqual(terms("minister talks"));
  });

  it("writes numbers as digits, however they are printed", () => {
    expect(terms("eight")).toEqual(["8"]);
    expect(terms("6,100")).toEqual(["6100"]);
    expect(terms("70th")).toEqual(["70"]);
    expect(terms("8%")).toEqual(terms("8 percent"));
  });

  it("reads every spelling of a person as one term", () => {
    for (const name of ["Lavrov", "Sergey Lavrov", "LAWROW", "Лавров"])
      expect(terms(name)).toEqual(terms("Lavrov"));
  });

  it("reads a country by its names and its people, but not the pronoun us", () => {
    for (const name of ["U.S.", "US", "America", "american"])
      expect(terms(name)).toEqual(terms("United States"));
    expect(terms("they told us")).not.toContain(terms("U.S.")[0]);
  });

  it("knows that a capital may stand for its country", () => {
    expect(spellings.alike(terms("Washington")[0] ?? "")).toContain(terms("United States")[0]);
    expect(spellings.alike("tabl")).toEqual([]);
  });

  it("keeps the places of terms in the text", () => {
    const text = "On Sunday Sergey Lavrov spoke";
    const [, name] = termsOf(text, spellings);
    expect(text.slice(name?.start, name?.end)).toBe("Sergey Lavrov");
  });
});
