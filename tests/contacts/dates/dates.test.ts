import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/articles/language.ts";
import { findDates } from "../../../src/contacts/dates/find-dates.ts";
import { resolveDate } from "../../../src/contacts/dates/resolve-date.ts";
import { tenseAt } from "../../../src/contacts/dates/tense-at.ts";

/** What a sentence published on Wednesday 12 March 2014 dates, in the tense of each clause. */
function dated(sentence: string, published: string | null = "2014-03-12"): string {
  const { tokens } = analyse(sentence);
  return findDates(sentence)
    .map((mention) => {
      const { edtf, modifier, partOfDay } = resolveDate(mention, {
        published,
        tense: tenseAt(sentence, mention.start, tokens),
      });
      return [edtf ?? "?", modifier, partOfDay].filter(Boolean).join(" ");
    })
    .join(", ");
}

describe("a weekday", () => {
  it.each([
    ["The envoys met on Tuesday in Rome.", "2014-03-11"],
    ["The envoys met on Wednesday in Rome.", "2014-03-12"],
    ["The envoys will meet on Tuesday in Rome.", "2014-03-18"],
    ["Envoys to Meet Friday in Rome", "2014-03-14"],
    ["Premier Hosts Envoys Thursday", "2014-03-13"],
    ["Premier Hosts Envoys on Tuesday", "2014-03-11"],
    ["They are due to meet on Friday.", "2014-03-14"],
    ["A round is scheduled for Friday.", "2014-03-14"],
    ["They agreed to meet on Saturday.", "2014-03-15"],
    ["The minister is flying to Oslo on Thursday.", "2014-03-13"],
    ["The office said on Friday that the two would meet on Monday.", "2014-03-07, 2014-03-17"],
    ["They met on Tuesday and will meet again on Thursday.", "2014-03-11, 2014-03-13"],
    ["The envoy arrived in Rome to hold talks on Tuesday.", "2014-03-11"],
    ["He managed to reach her by phone on Sunday.", "2014-03-09"],
    ["She could have met him on Monday.", "2014-03-10"],
    ["a man who on Sunday was elected president", "2014-03-09"],
    ["He met her, and on Friday will fly to Oslo.", "2014-03-14"],
    ["The talks on Friday will be about gas.", "2014-03-14"],
    ["In Thursday's call he asked for calm.", "2014-03-06"],
    ["He saw her last Thursday.", "2014-03-06"],
    ["They will meet next Thursday.", "2014-03-20"],
    ["They met on Monday of last week.", "2014-03-03"],
    ["Talks ran from Monday to Wednesday.", "2014-03-10/2014-03-12"],
  ])("is counted from publication by the tense of its clause: %s → %s", (sentence, date) => {
    expect(dated(sentence)).toBe(date);
  });

  it.each([
    ["They met on Sunday night.", "2014-03-09 night"],
    ["Late Tuesday in Rome, they sat down to dinner.", "2014-03-11 evening"],
    ["They spoke on Tuesday morning.", "2014-03-11 morning"],
    ["They spoke early Tuesday.", "2014-03-11 morning"],
  ])("keeps its part of the day: %s", (sentence, date) => {
    expect(dated(sentence)).toBe(date);
  });

  it.each([
    ["He was due to speak on Thursday.", "2014-03-13"],
    ["He was due to speak on Monday but fell ill.", "2014-03-10"],
    ["The talks, planned for Thursday, were called off.", "2014-03-13"],
  ])("of a plan told in the past is the nearest: %s", (sentence, date) => {
    expect(dated(sentence)).toBe(date);
  });
});

describe("a day of the calendar", () => {
  it.each([
    ["He called her on May 10th, 2013.", "2013-05-10"],
    ["They spoke on 8 March 2014.", "2014-03-08"],
    ["They spoke on the 8th of March.", "2014-03-08"],
    ["They met on Oct. 14.", "2013-10-14"],
    ["They met on July 17.", "2013-07-17"],
    ["They will meet on July 17.", "2014-07-17"],
    ["They will meet on January 9.", "2015-01-09"],
    ["On Saturday, March 8, they talked at length.", "2014-03-08"],
    ["They are due to meet on March 18-19.", "2014-03-18/2014-03-19"],
    ["They are due to meet on March 18\u201319.".replace("\u2013", "-"), "2014-03-18/2014-03-19"],
    ["They met between March 3 and March 5.", "2014-03-03/2014-03-05"],
    ["They met from 30 December 2013 to 2 January 2014.", "2013-12-30, 2014-01-02"],
    ["The 2014-03-11 call was short.", "2014-03-11"],
    ["They met on 11-Mar-2014.", "2014-03-11"],
    ["They met on March the 11th.", "2014-03-11"],
  ])("takes its year from publication where it has none: %s → %s", (sentence, date) => {
    expect(dated(sentence)).toBe(date);
  });

  it("says what does not fit", () => {
    const conflict = (sentence: string) => {
      const [mention] = findDates(sentence);
      return mention && resolveDate(mention, { published: "2014-03-12", tense: "past" });
    };
    expect(conflict("They met on February 30.")).toMatchObject({ edtf: null, precision: "unknown" });
    expect(conflict("They met on February 30.")?.conflict).toContain("no day 30");
    expect(conflict("They met on Sunday, March 8, 2014.")?.conflict).toBe("2014-03-08 was no Sunday");
    expect(conflict("They met from March 8 to 6, 2014.")?.conflict).toBe("2014-03-06 is before 2014-03-08");
    expect(conflict("They met on Saturday, March 8, 2014.")?.conflict).toBeUndefined();
  });
});

describe("weeks, months and years", () => {
  it.each([
    ["They talked last week.", "2014-03-03/2014-03-09"],
    ["They talked earlier this week.", "2014-03-10/2014-03-16"],
    ["They will talk early next week.", "2014-03-17/2014-03-23 start"],
    ["They spoke over the weekend.", "2014-03-08/2014-03-09"],
    ["They will speak over the weekend.", "2014-03-15/2014-03-16"],
    ["They spoke last weekend.", "2014-03-08/2014-03-09"],
    ["Earlier this month they met.", "2014-03"],
    ["They met last month.", "2014-02"],
    ["A meeting was to take place last September.", "2013-09"],
    ["They met last February.", "2014-02"],
    ["They will meet next September.", "2014-09"],
    ["They will meet next February.", "2015-02"],
    ["They last met at the end of January.", "2014-01 end"],
    ["They met in late February.", "2014-02 end"],
    ["They met at the end of March.", "2013-03 end"],
    ["They will meet at the end of March.", "2014-03 end"],
    ["They met in early June.", "2013-06 start"],
    ["A summit is planned for mid-May.", "2014-05 mid"],
    ["They met in March 2013.", "2013-03"],
    ["The February call was tense.", "2014-02"],
    ["In 2009 they began again.", "2009"],
    ["They spoke three weeks ago.", "2014-02-17/2014-02-23 approximate"],
  ])("are as exact as they are told: %s → %s", (sentence, date) => {
    expect(dated(sentence)).toBe(date);
  });
});

describe("days counted from publication", () => {
  it.each([
    ["They spoke today.", "2014-03-12"],
    ["They spoke yesterday evening.", "2014-03-11 evening"],
    ["They will speak tomorrow.", "2014-03-13"],
    ["They spoke this afternoon.", "2014-03-12 afternoon"],
    ["They spoke last night.", "2014-03-11 night"],
    ["They spoke two days ago.", "2014-03-10"],
  ])("%s → %s", (sentence, date) => {
    expect(dated(sentence)).toBe(date);
  });
});

describe("what is no date", () => {
  it.each([
    "Fighting went on for a second day.",
    "The two may visit Rome.",
    "Theresa May and her guest talked.",
    "Every Friday they pray.",
    "They meet on Fridays.",
    "The Sunday Times said so.",
    "More than 10,000 people marched; it was a four-day visit.",
    "The vote was 11-2 and the index rose by 3.5 percent.",
    "These days they seldom talk.",
  ])("is not taken for one: %s", (sentence) => {
    expect(findDates(sentence)).toEqual([]);
  });
});

describe("an expression", () => {
  it("is kept as printed, with its place", () => {
    const sentence = "They met on Sunday night in Rome.";
    const [mention] = findDates(sentence);
    expect(mention?.text).toBe("on Sunday night");
    expect(sentence.slice(mention?.start, mention?.end)).toBe("on Sunday night");
  });

  it.each([
    ["It must be signed by Friday.", "by"],
    ["They have met since Wednesday.", "since"],
    ["They will stay until March 20.", "until"],
    ["They met on Friday.", null],
  ])("knows that it is only a limit: %s", (sentence, bound) => {
    expect(findDates(sentence)[0]?.bound).toBe(bound);
  });

  it.each([
    ["They met on May 10th.", true],
    ["They met on Wednesday.", false],
    ["They met at the end of March.", true],
    ["They met last week.", false],
  ])("knows whether it names the day itself: %s", (sentence, calendar) => {
    const [mention] = findDates(sentence);
    expect(mention && resolveDate(mention, { published: "2014-03-12", tense: "past" }).calendar).toBe(
      calendar,
    );
  });

  it.each([
    ["They met on Wednesday.", "?"],
    ["They met on May 10.", "?"],
    ["They met on May 10, 2013.", "2013-05-10"],
    ["They met in 2009.", "2009"],
  ])("stays unresolved without a day of publication, unless it is complete: %s → %s", (sentence, date) => {
    expect(dated(sentence, null)).toBe(date);
  });

  it("is counted from another date where it refers to one", () => {
    const [mention] = findDates("They met again the next day.");
    const context = { published: "2014-03-12", tense: "past" } as const;
    expect(mention && resolveDate(mention, context).edtf).toBeNull();
    expect(mention && resolveDate(mention, { ...context, anchor: "2014-02-28" }).edtf).toBe("2014-03-01");
  });

  it.each([
    ["The previous evening they had dined.", "2014-02-27"],
    ["They had spoken the night before.", "2014-02-27"],
    ["The next morning he flew on.", "2014-03-01"],
    ["They met again that same evening.", "2014-02-28"],
    ["Two days before, they had spoken.", "2014-02-26"],
    ["A day after the talks, he called again.", "2014-03-01"],
  ])("counts from another date of the text: %s → %s", (sentence, day) => {
    const [mention] = findDates(sentence);
    const context = { published: "2014-03-12", tense: "past", anchor: "2014-02-28" } as const;
    expect(mention && resolveDate(mention, context).edtf).toBe(day);
  });

  it.each(["He left the night before the talks.", "It came two days before the vote."])(
    "finds no day that is counted from something else: %s",
    (sentence) => {
      expect(findDates(sentence)).toEqual([]);
    },
  );
});

describe("dates of any text", () => {
  it("have offsets that lie in it, in order and without overlaps", () => {
    const words = fc.constantFrom(
      "on",
      "May",
      "10",
      "Sunday",
      "night",
      "last",
      "week",
      "2014",
      "the",
      "end",
      "of",
      "March",
      "18-19",
      ",",
      "early",
      "next",
      "they",
      "met",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (chosen) => {
        const text = chosen.join(" ");
        let from = 0;
        for (const mention of findDates(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          resolveDate(mention, { published: "2016-02-29", tense: "past" });
          from = mention.end;
        }
      }),
    );
  });

  it("of the past lie on or before publication, and those of the future on or after it, for weekdays", () => {
    const days = fc.date({ min: new Date("2004-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    const names = fc.constantFrom(
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    );
    fc.assert(
      fc.property(days, names, (date, name) => {
        const published = date.toISOString().slice(0, 10);
        const [mention] = findDates(`on ${name}`);
        if (!mention) throw new Error("no date found");
        const past = resolveDate(mention, { published, tense: "past" }).edtf ?? "";
        const future = resolveDate(mention, { published, tense: "future" }).edtf ?? "";
        expect(past <= published && published <= future).toBe(true);
      }),
    );
  });
});
