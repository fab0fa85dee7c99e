import { describe, expect, it } from "vitest";
import type { ContactDate } from "../../src/contacts/contact.ts";
import { daySpan } from "../../src/contacts/day-span.ts";
import { dated } from "../replies/build-record.ts";
import { article } from "./build-selection.ts";

const source = article("2014-06-01");
const span = (edtf: string | null, more: Partial<ContactDate> = {}) => {
  const found = daySpan(dated(source, edtf, "on Tuesday", more));
  return found && `${found.first} ${found.last} ${found.known}`;
};

describe("the days of a contact", () => {
  it.each([
    ["a day", "2014-05-28", {}, "2014-05-28 2014-05-28 day"],
    ["several days", "2013-03-18/2013-03-19", { precision: "range" }, "2013-03-18 2013-03-19 day"],
    ["a month", "2015-02", { precision: "month" }, "2015-02-01 2015-02-28 approximate"],
    [
      "the beginning of a month",
      "2015-03",
      { precision: "part of month", modifier: "start" },
      "2015-03-01 2015-03-10 approximate",
    ],
    [
      "the middle of a month",
      "2015-03",
      { precision: "part of month", modifier: "mid" },
      "2015-03-11 2015-03-21 approximate",
    ],
    [
      "the end of a month",
      "2015-02",
      { precision: "part of month", modifier: "end" },
      "2015-02-20 2015-02-28 approximate",
    ],
    [
      "early in a year",
      "2015",
      { precision: "year", modifier: "start" },
      "2015-01-01 2015-05-02 approximate",
    ],
    ["a week", "2014-W22", { precision: "week" }, "2014-05-26 2014-06-01 approximate"],
    ["about a day", "2014-05-28", { modifier: "approximate" }, "2014-05-25 2014-05-31 approximate"],
    ["a statement's day", "2014-05-03", { basis: "report" }, "2014-05-03 2014-05-03 report"],
    ["a day that an editor set", "2014-05-03", { basis: "corrected" }, "2014-05-03 2014-05-03 day"],
  ] as [string, string, Partial<ContactDate>, string][])("are, of %s, %s", (_what, edtf, more, expected) => {
    expect(span(edtf, more)).toBe(expected);
  });

  it("are none where no day is known", () => {
    expect([span(null), daySpan(null), span("someday")]).toEqual([null, null, null]);
  });
});
