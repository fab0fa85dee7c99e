import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { figuresAsDays, noSuchDay } from "../../src/questions/parse/figures.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { shippedScope } from "./shipped.ts";

describe("days in figures", () => {
  it.each([
    ["did they talk on 17/9/2013?", "did they talk on 17 September 2013?"],
    ["did they talk on 9/17/2013?", "did they talk on 17 September 2013?"],
    ["calls since 17.9.13", "calls since 17 September 2013"],
    ["a letter of 17-9-1998.", "a letter of 17 September 1998."],
    ["log on:2013/9/17", "log on:17 September 2013"],
    ["who rang on 17/9", "who rang on 17 September"],
    ["between 2/9/2013 and 17/9/2013", "between 2 September 2013 and 17 September 2013"],
    ["between 9/2/2013 and 9/17/2013", "between 2 September 2013 and 17 September 2013"],
    ["on 7/7/2013", "on 7 July 2013"],
  ])("%s is %s", (typed, read) => {
    expect(figuresAsDays(typed)).toEqual({ text: read, slips: [] });
  });

  it.each([
    ["on 4/8/2013", "4 August 2013 or 8 April 2013"],
    ["on 4-8-2013", "4 August 2013 or 8 April 2013"],
    ["on 4.8.2013", "4 August 2013"],
  ])("%s, which can be read in two ways, says how it was read", (typed, read) => {
    expect(figuresAsDays(typed)).toEqual({ text: `on ${read}`, slips: [{ typed: typed.slice(3), read }] });
  });

  it.each([
    "when are they there 24/7",
    "on 2013-09-17",
    "the server 10.1.20.14",
    "spent on 1.5 million",
    "resolution 1/2/2013/5",
    "the 2013/14 season",
  ])("%s stays as it is", (typed) => {
    expect(figuresAsDays(typed)).toEqual({ text: typed, slips: [] });
  });
});

describe("a day that no calendar has", () => {
  it.each([
    ["calls on 31.4.2013", "31.4.2013"],
    ["calls on 14/14/2013", "14/14/2013"],
    ["calls on 2013-04-31", "2013-04-31"],
    ["calls on 31 April", "31 April"],
    ["log on:31 apr 2013", "31 apr 2013"],
  ])("%s", (typed, day) => {
    expect(noSuchDay(figuresAsDays(typed).text)).toBe(day);
  });

  it.each(["31 March 2013", "the 40 may call again", "on 2013-04-30", "29 February 2012"])(
    "is not found in %s",
    (typed) => {
      expect(noSuchDay(typed)).toBeNull();
    },
  );
});

describe("questions with a day in figures", () => {
  const scope = shippedScope();
  const asked = (typed: string): string => plainText(answerOnRecord(typed, scope).reply);

  it("are answered for that day alone, never for its year", () => {
    expect(asked("did they talk on 5/27/2014?")).toMatch(/^Not known\. Nothing .* 27 May 2014/);
    expect(asked("did they talk on 28.05.2014?")).toMatch(
      /^Yes, as reported: the telephone call of 28 May 2014/,
    );
    expect(asked("log on:28/5/2014")).toMatch(/^One contact \(28 May 2014\)/);
  });

  it("say how a day was read that may be another one", () => {
    expect(asked("was there a call on 10/5/2015?")).toContain(
      "Read '10/5/2015' as '10 May 2015 or 5 October 2015'.",
    );
  });

  it("are refused where there is no such day", () => {
    expect(asked("did they meet on 31.6.2014?")).toMatch(/^There is no 31\.6\.2014\./);
  });
});
