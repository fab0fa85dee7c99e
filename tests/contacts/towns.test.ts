import { describe, expect, it } from "vitest";
import { TOWNS } from "../../src/contacts/rules/towns.ts";
import { countryOfTown, townsOf } from "../../src/contacts/rules/towns-of-countries.ts";
import { register } from "./finding/scene.ts";

describe("A town that is no capital", () => {
  it.each([
    ["Leipzig", "Germany"],
    ["Lahore", "Pakistan"],
    ["Punta del Este", "Uruguay"],
    ["Nizhny Novgorod", "Russia"],
    ["Casablanca, Morocco", "Morocco"],
  ])("is known to lie in its country: %s", (town, country) => {
    expect(countryOfTown(town, register)?.name).toBe(country);
  });

  it("lies in one country, which the register has", () => {
    const all = Object.values(TOWNS).flat();
    expect(all.filter((town, i) => all.indexOf(town) !== i)).toEqual([]);
    for (const country of Object.keys(TOWNS)) expect(register.capital(country), country).not.toBeNull();
  });

  it("is one of those of its country", () => {
    expect(townsOf("AUS", register)).toEqual(expect.arrayContaining(["Canberra", "Brisbane", "Perth"]));
  });
});
