import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { contact, initiator, selection } from "../exports/build-selection.ts";
import { shippedScope } from "./shipped.ts";

const TODAY = "2026-05-28";
const say = (words: string, today = TODAY) => {
  const answered = answerOnRecord(words, { ...shippedScope(), today });
  return { ...answered, text: plainText(answered.reply) };
};

const TEN = Array.from({ length: 10 }, (_, i) => {
  const day = `2014-${String(i + 1).padStart(2, "0")}-11`;
  return contact(
    `c-${i}`,
    day,
    i < 2 ? initiator("United States") : {},
    {},
    { id: `a-${i}`, published: day },
  );
});

describe("rhythm", () => {
  const { record } = selection(TEN);
  const scope = {
    ...shippedScope(),
    record,
    index: buildIndex(record.articles, record.register, record.vocabulary),
  };
  const said = plainText(answerOnRecord("rhythm", { ...scope, today: TODAY }).reply);

  it("gives figures of this archive beside its articles, and says that they are no more", () => {
    expect(said).toContain("In this archive: 10 contacts reported as held, in 10 months with 10 articles.");
    expect(said).toContain("May 2014: 1 contact, 1 article");
    expect(said).toContain("How often they really spoke cannot be told from it.");
  });

  it("has a row of its own for what is not stated", () => {
    expect(said).toContain("• The United States: 2\n• Not stated: 8");
  });

  it("gives days, gaps and runs", () => {
    expect(said).toContain("Since the last contact: 4247 days, Sat 11 Oct 2014.");
    expect(said).toContain("Longest gap between two known days: 31 days, from");
    expect(said).toContain("Longest run of months with a contact: 10, January 2014 to October 2014.");
  });

  it("gives none of ten contacts or fewer, and says so", () => {
    const { text, kind } = say("rhythm");
    expect(kind).toBe("nothing-found");
    expect(text).toContain("Too few contacts for figures of rhythm: seven contacts");
  });
});

describe("on this day", () => {
  it.each(["on-this-day", "on this day", "on this day 28 may", "on-this-day May 28"])(
    "finds earlier years' contacts, labelled as from the archive: %s",
    (words) => {
      const { text, contacts } = say(words);
      expect(text).toContain("On this day of the year (28 May), from the archive: one contact.");
      expect(text).toContain("From the archive, not news");
      expect(contacts).toHaveLength(1);
    },
  );

  it("says of the day of a statement that it is one", () => {
    expect(say("on-this-day", "2026-03-11").text).toContain("Reported Tue 11 Mar 2014");
  });

  it("says that there is nothing, and what there is", () => {
    const { text } = say("on-this-day", "2026-11-27");
    expect(text).toContain("Nothing in the archive on this day of the year (27 Nov).");
    expect(text).toContain("28 May 2014");
  });
});

describe("this week of another year", () => {
  it.each(["this-week 2014", "this week in 2014"])(
    "names its days and finds what is in them: %s",
    (words) => {
      expect(say(words).text).toContain(
        "This week in 2014 (26 May – 1 June 2014), from the archive: one contact.",
      );
    },
  );

  it("takes the latest earlier year where none is given, and a leap day as it can", () => {
    expect(say("this-week").text).toContain("this week in 2015");
    expect(say("this-week 2014", "2028-02-29").text).toContain("24 February – 2 March 2014");
  });
});

describe("compare", () => {
  const { text, contacts } = say("compare ukraine paris and 28 may 2014");

  it("sets each side's sentences of two contacts side by side, then and now", () => {
    expect(contacts.map(({ place }) => place?.value ?? null)).toEqual(["Paris", null]);
    expect(text).toMatch(
      /^Ukraine, then and now: Sun 30 Mar 2014, meeting, Paris.*; and Wed 28 May 2014, telephone call/,
    );
    const [, moscow = "", washington = ""] = /\nMoscow\n([\s\S]*)\nWashington\n([\s\S]*)/.exec(text) ?? [];
    expect(moscow).toMatch(
      /30 Mar 2014[\s\S]*\nMoscow \(Lavrov\): [\s\S]*28 May 2014, telephone call: nothing on this/,
    );
    expect(washington).toMatch(
      /30 Mar 2014[\s\S]*\nWashington \(Kerry\): [\s\S]*28 May 2014, telephone call:[\s\S]*\nWashington \(Kerry, says/,
    );
    expect(moscow).not.toContain("Kerry");
    expect(text).toContain("Whether a position has changed is for the reader to say");
  });

  it("takes contacts by number, in any order", () => {
    const ids = contacts.map(({ id }) => id).reverse();
    expect(say(`compare ukraine ${ids.join(" ")}`).text).toBe(text);
  });

  it("asks which, each by its place or day, where two are not named or more than one fits", () => {
    for (const words of [
      "compare ukraine",
      "compare ukraine 2014 and paris",
      "compare ukraine paris and paris",
    ]) {
      const asked = say(words);
      expect(asked.text).toContain("Which two contacts on Ukraine?");
      expect(asked.text).toContain("Paris: Sun 30 Mar 2014, meeting, Paris");
      expect(asked.text).not.toMatch(/\bc-[0-9a-f]{8}/);
      expect(asked.reply.buttons[0]?.label).toContain("Compare ukraine 11 mar 2014 and sochi");
    }
  });

  it("says what it needs, and of what there is nothing", () => {
    expect(say("compare").text).toContain("Compare what?");
    expect(say("compare paris and sochi").text).toContain(
      "It needs a subject: compare ukraine paris and sochi",
    );
    expect(say("compare march and may 2014").text).toContain("It needs a subject");
    expect(say("compare yemen").text).toContain("no two contacts on Yemen");
  });
});
