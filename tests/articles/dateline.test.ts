import { describe, expect, it } from "vitest";
import { datelineLength } from "../../src/articles/dateline.ts";

describe("a dateline", () => {
  it.each([
    "OSLO - ",
    "PARIS — ",
    "OSLO/BERGEN, July 19 - ",
    "OSLO, July 19 /AGENCY/. ",
    "OSLO. May 3 (Agency) - ",
    "OSLO, Feb. 27 (AG) -- ",
    "BERGEN, Norway (AG) -- ",
    "OSLO (Post News / Agency - 12th February, 2022) ",
    "OSLO, FEBRUARY 12, AGENCY. ",
    "Oslo, Feb 12 (AG): ",
    "Oslo (Agency) - ",
    "(Agency) — ",
    "NEW YORK: ",
    "3 May 2014 -- ",
    "May 3, 2014 — ",
  ])("%s opens a report", (dateline) => {
    expect(datelineLength(`${dateline}The ministers met.`)).toBe(dateline.length);
  });

  it.each([
    "The ministry said: no.",
    "Berg: we will stay.",
    "NATO said so. Then it left.",
    "Today, July 3 - the day",
    "U.S. ministers met (twice) and left.",
    "Berg - Dahl talks were held.",
    "3 May 2014 was a Saturday.",
  ])("%s has none", (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});
