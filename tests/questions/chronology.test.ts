import { describe, expect, it } from "vitest";
import { plainText } from "../../src/replies/plain-text.ts";
import { last } from "./turns.ts";

const headline = (...turns: readonly string[]): string => last(...turns).reply.headline;

describe("two contacts that are named", () => {
  it.each([
    [
      "was the Paris meeting before the March call?",
      /^No: the telephone call was reported on 11 March 2014 and the Paris meeting was on 30 March 2014\.$/,
    ],
    [
      "was the Lausanne meeting later than the Paris meeting?",
      /^Yes: the Paris meeting was on 30 March 2014 and the Lausanne meeting was at the end of March 2015/,
    ],
    ["did the May 28 call come after the Lausanne meeting?", /^No: /],
    [
      "which came first, Paris or Lausanne?",
      /^The Paris meeting of 30 March 2014; the Lausanne meeting was at the end/,
    ],
    ["what was later: the 10 May call or Lausanne?", /^The telephone call of 10 May 2015/],
    ["was Lausanne or Paris earlier?", /^The Paris meeting of 30 March 2014/],
  ])("%s", (question, expected) => {
    expect(headline(question)).toMatch(expected);
  });

  it("are no yes where one of them is only planned", () => {
    expect(headline("was the Sochi meeting after the 10 May call?")).toMatch(
      /^Not known: .*planned Sochi meeting was for 12 May 2015/,
    );
  });

  it("says where a day is only that of a statement", () => {
    expect(plainText(last("was the Paris meeting before the March call?").reply)).toContain(
      "the day of the contact itself is not stated",
    );
  });
});

describe("the neighbour of a contact", () => {
  it.each([
    ["what was their next contact after Paris?", /^The contact reported on 3 May 2014, reported as held/],
    ["when did they speak after the Paris meeting?", /^The contact reported on 3 May 2014/],
    ["when did they next meet after Paris?", /^The Lausanne meeting/],
    ["what was the last contact before the Paris meeting?", /^The telephone call reported on 11 March 2014/],
    ["what came after the Lausanne meeting?", /^The telephone call of 10 May 2015/],
    ["next contact after 28 May 2014", /^The Lausanne meeting/],
    ["which call came before 10 May 2015?", /^The telephone call of 28 May 2014/],
    ["next meeting after paris, when", /^The Lausanne meeting/],
    ["the first call after Paris", /^The telephone call of 28 May 2014/],
    [
      "what came before the March call?",
      /^No such contact in the archive before the telephone call reported on 11 March 2014/,
    ],
  ])("%s", (question, expected) => {
    expect(headline(question)).toMatch(expected);
  });

  it("is not what was said before or after it", () => {
    expect(headline("what did Lavrov say after the Paris meeting?")).not.toMatch(
      /^The contact reported on 3 May/,
    );
  });
});

describe("a place in the order", () => {
  it.each([
    [["what was the first contact?"], /^The telephone call reported on 11 March 2014, reported as held/],
    [["what was the first contact?", "and the next one?"], /^The Paris meeting of 30 March 2014/],
    [
      ["what was the first contact?", "and the next one?", "and the one after that?"],
      /^The contact reported on 3 May 2014/,
    ],
    [["what was their last contact?"], /^The telephone call of 10 May 2015/],
    [["which meeting was last?"], /^The Lausanne meeting/],
    [["when was the first time they spoke?"], /^The telephone call: reported on Tuesday 11 March 2014/],
    [["when was the second call?"], /Wednesday 28 May 2014\.$/],
    [["what was the fifth meeting?"], /^No fifth in the archive: 2 contacts fit/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("is no subject: what the first contact was about is answered as before", () => {
    expect(headline("what was the last call about?")).not.toMatch(
      /^The telephone call of 10 May 2015, reported as held/,
    );
  });
});

describe("the contacts of a time", () => {
  it.each([
    [
      "what happened between March and June 2014?",
      /^Four contacts between March and June 2014, all reported as held/,
      4,
    ],
    ["what happened between the Paris meeting and Lausanne?", /^Two contacts between the Paris meeting/, 2],
    ["what happened before April 2014?", /^Two contacts before April 2014, both/, 2],
    ["which contacts came after Lausanne?", /^Two contacts after the Lausanne meeting/, 2],
    ["which calls were there between April 2014 and June 2015?", /^Two telephone calls between/, 2],
  ])("%s", (question, expected, count) => {
    const answered = last(question);
    expect(answered.reply.headline).toMatch(expected);
    expect(answered.contacts).toHaveLength(count);
  });

  it("show what is nearest in time where there is none", () => {
    const said = plainText(last("did they speak on 11 May 2015?").reply);
    expect(said).toMatch(/^Not known\. Nothing in the archive on a contact of 11 May 2015\./);
    expect(said).toMatch(/Nearest, not an answer:[\s\S]*10 May 2015/);
    expect(said).not.toContain("30 Mar 2014 ·");
  });

  it("end after they begin", () => {
    expect(headline("log from:2015 to:2014")).toBe(
      "The beginning (from:2015) is later than the end (to:2014): turn them round.",
    );
    expect(headline("log from:2014 to:2014")).toMatch(/^Four contacts/);
  });
});

describe("contacts of which something is asked", () => {
  it.each([
    [
      "which contacts were initiated by the US?",
      /^One contact at the initiative of the United States: the telephone call reported on 11 March 2014/,
    ],
    ["which contacts did Washington initiate?", /^One contact at the initiative of/],
    [
      "which contacts were initiated by Russia?",
      /^No contact in the archive is known to be one at the initiative of Russia/,
    ],
    [
      "which contacts rest on an unnamed source?",
      /^One contact resting on an unnamed source: the planned Sochi meeting/,
    ],
    ["which contacts have both sides?", /^One contact with words of both sides: the Paris meeting/],
    [
      "which contacts have no day?",
      /^Three contacts whose own day is not stated: .*11 March.*3 May.*Lausanne/,
    ],
    ["which contacts are told by Washington?", /^Two contacts with Washington's account/],
    [
      "which contacts are told only by Washington?",
      /^One contact with Washington's account alone: the telephone call of 28 May 2014/,
    ],
    ["who initiated the calls?", /^Stated for one of three telephone calls: the United States/],
  ])("%s", (question, expected) => {
    expect(headline(question)).toMatch(expected);
  });

  it.each(["which meetings were closed?", "which contacts were frobnicated?", "which contacts were secret?"])(
    "%s: never all of them",
    (question) => {
      const answered = last(question);
      expect(answered.kind).toBe("nothing-found");
      expect(answered.reply.headline).toMatch(/^Nothing in the record tells which contacts fit this/);
    },
  );

  it.each([
    [
      ["how many contacts in 2014", "and in 2015", "how many of them were calls?"],
      /^One telephone call among them: the telephone call of 10 May 2015/,
    ],
    [["contacts in 2014", "which of those was first?"], /^The telephone call reported on 11 March 2014/],
    [
      ["contacts in 2014", "how many were initiated by the US?"],
      /^One contact at the initiative of the United States, among them/,
    ],
    [["contacts in 2014", "how many of them were red?"], /^Nothing in the record tells/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });
});

describe("days between two contacts", () => {
  it.each([
    [
      "how many days passed from the March call to the Paris meeting?",
      /^19 days between .* counted from the day of a statement/,
    ],
    ["how long after Paris was the 28 May call?", /^59 days between/],
    [
      "how many days between Lausanne and Sochi?",
      /^Not stated exactly: between 42 and 52 days, as the day of the Lausanne meeting of the end of March 2015 is not stated/,
    ],
  ])("%s", (question, expected) => {
    expect(headline(question)).toMatch(expected);
  });
});

describe("what is not counted", () => {
  it("lies in the time that is asked for", () => {
    const said = (question: string): string => plainText(last(question).reply);
    expect(said("how many contacts in 2014?")).toContain("Steinmeier");
    expect(said("how many contacts in 2014?")).not.toContain("Merkel");
    expect(said("how many contacts in 2015?")).not.toContain("Steinmeier");
  });
});
