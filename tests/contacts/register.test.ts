import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/contacts/register.ts";

function written(yaml: string) {
  const file = join(mkdtempSync(join(tmpdir(), "register-")), "principals.yaml");
  writeFileSync(file, yaml);
  return readRegister(file);
}

const LAND = "countries:\n  - { id: ruritania, code: RUR, name: Ruritania, capital: Strelsau }\n";

describe("the shipped register", () => {
  const { register, problems } = readRegister(join(import.meta.dirname, "../../briefings/principals.yaml"));

  it("is free of faults", () => {
    expect(problems).toEqual([]);
    expect(register.principals.length).toBeGreaterThan(500);
  });

  it.each([
    ["foreign minister", "USA", "2013-01-31", ["Hillary Clinton"]],
    ["foreign minister", "USA", "2014-03-12", ["John Kerry"]],
    ["foreign minister", "RUS", "2004-03-10", ["Sergei Lavrov"]],
    ["foreign minister", "DEU", "2010-06-01", ["Guido Westerwelle"]],
    ["foreign minister", "DEU", "2015-06-01", ["Frank-Walter Steinmeier"]],
    ["foreign minister", "CHN", "2023-05-01", ["Qin Gang"]],
    ["foreign minister", "CHN", "2023-08-01", ["Wang Yi"]],
    ["head of state", "RUS", "2010-01-01", ["Dmitry Medvedev"]],
    ["head of government", "RUS", "2010-01-01", ["Vladimir Putin"]],
    ["head of state", "UKR", "2014-06-08", ["Petro Poroshenko"]],
    ["head of government", "GBR", "2022-10-01", ["Liz Truss"]],
    ["head of organization", "united-nations", "2012-01-01", ["Ban Ki-moon"]],
    ["head of organization", "nato", "2015-01-01", ["Jens Stoltenberg"]],
    ["foreign minister", "european-union", "2016-01-01", ["Federica Mogherini"]],
    ["foreign minister", "SYR", "2013-01-01", ["Walid Muallem"]],
    ["foreign minister", "IRN", "2015-01-01", ["Mohammad Javad Zarif"]],
    ["foreign minister", "TUR", "2015-09-15", ["Feridun Sinirlioglu"]],
    ["foreign minister", "ISR", "2010-01-01", ["Avigdor Lieberman"]],
  ] as const)("knows the %s of %s on %s", (role, of, day, names) => {
    expect(register.holders(role, of, day).map(({ name }) => name)).toEqual(names);
  });

  it("has one foreign minister at a time, apart from days on which one follows another", () => {
    const lands = ["USA", "RUS", "CHN", "FRA", "GBR", "DEU", "UKR", "TUR", "IRN", "ISR"];
    for (const land of lands)
      for (let year = 2005; year <= 2025; year += 1)
        for (const day of ["03-25", "07-20", "10-20"])
          expect(
            register.holders("foreign minister", land, `${year}-${day}`).length,
            `${land} ${year}-${day}`,
          ).toBeLessThanOrEqual(1);
  });

  it("names capitals and countries", () => {
    expect(register.capital("USA")).toBe("Washington");
    expect(register.capital("XXX")).toBeNull();
    expect(register.countryName("GBR")).toBe("United Kingdom");
  });

  it("carries only the Wikidata ids that were verified", () => {
    const ids = register.principals.flatMap(({ id, wikidata }) => (wikidata ? [[id, wikidata]] : []));
    expect(Object.fromEntries(ids)).toEqual({
      "sergei-lavrov": "Q58217",
      "frank-walter-steinmeier": "Q76658",
      "angela-merkel": "Q567",
      "vladimir-putin": "Q7747",
    });
  });
});

describe("an office", () => {
  const { register } = written(
    `${LAND}people:\n  - id: rudolf\n    name: Rudolf Rassendyll\n    pronoun: he\n    country: RUR\n    offices:\n      - { title: King, role: head of state, from: 1894-02, to: 1895 }\n`,
  );

  it("is of the person's own country where none is given", () => {
    expect(register.byId("rudolf")?.offices[0]?.country).toBe("RUR");
  });

  it.each([
    ["1894-01-31", 0],
    ["1894-02-01", 1],
    ["1895-12-31", 1],
    ["1896-01-01", 0],
  ])("counts months and years in full: on %s it has %i holder", (day, count) => {
    expect(register.holders("head of state", "RUR", day)).toHaveLength(count);
  });

  it("has every holder where no day is known", () => {
    expect(register.holders("head of state", "RUR", null)).toHaveLength(1);
  });
});

describe("a faulty register", () => {
  it.each([
    [
      "a double id",
      `${LAND}institutions:\n  - { id: ruritania, name: Bank }\n`,
      4,
      "used twice (first on line 2)",
    ],
    [
      "an unknown country",
      `${LAND}institutions:\n  - { id: bank, name: Bank, country: ABC }\n`,
      4,
      "unknown country ABC",
    ],
    [
      "a date that is none",
      `${LAND}people:\n  - { id: a, name: A B, pronoun: he, offices: [{ title: King, role: head of state, country: RUR, from: 2014-02-30 }] }\n`,
      4,
      "2014-02-30",
    ],
    [
      "an end before the beginning",
      `${LAND}people:\n  - { id: a, name: A B, pronoun: he, offices: [{ title: King, role: head of state, country: RUR, from: 2014, to: 2013 }] }\n`,
      4,
      "ends before it begins",
    ],
    [
      "an unknown role",
      `${LAND}people:\n  - { id: a, name: A B, pronoun: he, offices: [{ title: King, role: king, country: RUR }] }\n`,
      4,
      "must be one of",
    ],
    [
      "an unknown organization",
      `${LAND}people:\n  - { id: a, name: A B, pronoun: he, offices: [{ title: Chief, role: envoy, organization: nowhere }] }\n`,
      4,
      "nowhere",
    ],
    ["an unknown field", `${LAND}people:\n  - { id: a, name: A B, pronoun: he, born: 1900 }\n`, 4, "born"],
    ["an unknown list", `${LAND}persons: []\n`, 3, "persons"],
    ["broken YAML", `${LAND}people: [\n`, 4, "Broken YAML"],
    ["a list that is none", "countries: Ruritania\n", 1, "not a list"],
  ])("reports %s with its line", (_, yaml, line, says) => {
    const { problems } = written(yaml);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, weight: "fault" });
    expect(problems[0]?.says).toContain(says);
    expect(problems[0]?.remedy).not.toBe("");
  });

  it("keeps the sound entries beside a faulty one", () => {
    const { register } = written(
      `${LAND}people:\n  - { id: a, name: A B, pronoun: it }\n  - { id: b, name: B C, pronoun: she }\n`,
    );
    expect(register.principals.map(({ id }) => id)).toEqual(["ruritania", "b"]);
  });

  it("is empty where the file is missing, and says so", () => {
    const { register, problems } = readRegister(join(tmpdir(), "no-such-register.yaml"));
    expect(register.principals).toEqual([]);
    expect(problems[0]?.says).toContain("cannot be read");
  });
});
