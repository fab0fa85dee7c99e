import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/contacts/dates/calendar.ts";
import type { Office } from "../../src/contacts/principals.ts";
import { readRegister } from "../../src/contacts/register.ts";

const { register } = readRegister(join(import.meta.dirname, "../../briefings/principals.yaml"));
const FIRST = "2004-01-01";
const LAST = "2026-11-27";

type Role = Office["role"];
type Held = readonly [role: Role, of: string];
const each = (role: Role, of: string): Held[] => of.split(" ").map((one) => [role, one]);

/** Of these somebody holds each, on each day from 2004 on. */
const COVERED: readonly Held[] = [
  ...each("foreign minister", "USA RUS CHN FRA GBR DEU UKR TUR IRN SYR ISR european-union"),
  ...each("head of state", "USA RUS CHN FRA GBR DEU UKR TUR IRN SYR ISR"),
  ...each("head of government", "RUS CHN FRA GBR DEU UKR TUR ISR"),
  ...each("head of organization", "united-nations nato european-commission"),
];

/** Days on which nobody holds an office that the register knows for certain, both ends included, and why. */
const GAPS: readonly (readonly [gap: string, why: string])[] = [
  ["USA foreign minister 2017-01-21/2017-01-31", "until the Senate's consent"],
  ["USA foreign minister 2018-04-01/2018-04-25", "until the Senate's consent"],
  ["USA foreign minister 2021-01-21/2021-01-25", "until the Senate's consent"],
  ["FRA foreign minister 2005-06-01/2005-06-01", "between two governments"],
  ["FRA foreign minister 2007-05-16/2007-05-17", "between two governments"],
  ["FRA foreign minister 2017-05-11/2017-05-16", "between two governments"],
  ["UKR foreign minister 2007-01-31/2007-03-20", "acting minister"],
  ["UKR foreign minister 2009-03-04/2009-10-08", "acting minister"],
  ["SYR foreign minister 2020-11-17/2020-11-21", "after the minister's death"],
  ["ISR foreign minister 2012-12-19/2013-11-10", "kept open by the prime minister"],
  ["DEU head of state 2010-06-01/2010-06-29", "after a resignation"],
  ["DEU head of state 2012-02-18/2012-03-17", "after a resignation"],
  ["IRN head of state 2024-05-20/2024-07-27", "acting president"],
  ["SYR head of state 2024-12-09/2025-01-28", "after the fall of the government"],
  ["ISR head of state 2007-07-02/2007-07-14", "acting president"],
  ["RUS head of government 2004-02-25/2004-03-04", "acting prime minister"],
  ["FRA head of government 2007-05-16/2007-05-16", "between two governments"],
  ["FRA head of government 2017-05-11/2017-05-14", "between two governments"],
  ["UKR head of government 2005-01-01/2005-02-03", "acting prime minister"],
  ["UKR head of government 2005-09-09/2005-09-21", "acting prime minister"],
  ["UKR head of government 2010-03-05/2010-03-10", "acting prime minister"],
  ["UKR head of government 2014-01-29/2014-02-26", "acting prime minister"],
  ["TUR head of government 2018-07-10/", "the office was abolished"],
  ["nato head of organization 2004-01-01/2004-01-04", "acting secretary general"],
];

interface Day {
  readonly day: string;
  readonly names: readonly string[];
}

/** Stretches of days on which something is so: "2010-05-31/2010-06-30"; open at its end where it still is. */
function stretches(days: readonly Day[], isSo: (day: Day) => boolean): string[] {
  const found: string[] = [];
  let from: string | null = null;
  for (const one of days) {
    if (isSo(one)) from ??= one.day;
    else if (from) {
      found.push(`${from}/${addDays(one.day, -1)}`);
      from = null;
    }
  }
  return from ? [...found, `${from}/`] : found;
}

describe("the offices that such news speaks of", () => {
  const all: string[] = [];
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) all.push(day);
  const held = COVERED.map(([role, of]) => ({
    office: `${of} ${role}`,
    days: all.map((day): Day => ({ day, names: register.holders(role, of, day).map(({ name }) => name) })),
  }));

  it("have a holder on each day since 2004, apart from gaps that are named", () => {
    const found = held.flatMap(({ office, days }) =>
      stretches(days, ({ names }) => names.length === 0).map((gap) => `${office} ${gap}`),
    );
    expect(found).toEqual(GAPS.map(([gap]) => gap));
  });

  it("have one holder at a time, apart from the day or month in which one follows another", () => {
    const doubled = held.flatMap(({ office, days }) =>
      stretches(days, ({ names }) => new Set(names).size > 1)
        .filter((stretch) => {
          const [from = "", to = ""] = stretch.split("/");
          // Where only the month of a change is certain, it counts in full for both.
          return from.slice(0, 7) !== to.slice(0, 7);
        })
        .map((stretch) => `${office} ${stretch}`),
    );
    expect(doubled).toEqual([]);
  });
});
