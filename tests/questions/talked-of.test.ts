import { describe, expect, it } from "vitest";
import { plainText } from "../../src/replies/plain-text.ts";
import { fjordScope } from "./fjord.ts";
import { last, lastIn } from "./turns.ts";

const fjord = fjordScope();

const headline = (...turns: readonly string[]): string => last(...turns).reply.headline;
const inFjord = (...turns: readonly string[]): string => lastIn(fjord, turns).reply.headline;

describe("who was there", () => {
  it.each([
    [
      ["when did Putin meet Merkel?", "was Lavrov there?"],
      /^Not known\. .*Putin and Angela Merkel; whether Lav/,
    ],
    [["when did Putin meet Merkel?", "was Lavrov there?", "and where was it?"], /Moscow\.$/],
    [["the Paris meeting", "did Kerry take part?"], /^Yes, as reported: John Kerry took part/],
    [["the Paris meeting", "who else was there?"], /^The Paris meeting .* and nobody else is named\.$/],
    [["have they met in Sochi?", "is Kerry going?"], /^Not known\. The archive has only a plan/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it.each([
    [["did Zarif and Maas speak?", "was Le Drian there?"], /^Not known\. .*Zarif and Heiko Maas/],
    [["when was the Beijing meeting?", "was Maas invited?"], /^Not known\. .*Wang Yi and Jean-Yves Le Drian/],
    [
      ["when was the Beijing meeting?", "were the fishermen present?"],
      /^Not known\. .*the fishermen took part/,
    ],
  ])("of other people: %s", (turns, expected) => {
    expect(inFjord(...turns)).toMatch(expected);
  });
});

describe("a question that points back", () => {
  it.each([
    [
      ["did Kerry and Lavrov speak in May 2014?", "did they agree?"],
      /^Not known\. The outcome is not stated/,
    ],
    [
      ["did Kerry and Lavrov speak in May 2014?", "did Russia answer?"],
      /^Not known\. Whether Russia did is not stated for/,
    ],
    [["did Kerry and Lavrov speak in May 2014?", "was it friendly?"], /^Not known\. That is not stated for/],
    [["how long did the Paris meeting last?", "did they shake hands?"], /^Not known\./],
    [["the Lausanne meeting", "why?"], /^The reason is not stated for the Lausanne meeting/],
    [["the call of 28 May 2014", "was it by phone?", "did Moscow confirm it?"], /^Not known\./],
  ])("is answered from the contact alone: %s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it.each([
    [["did Zarif and Maas speak?", "was it friendly?"], /^Not known\./],
    [["did Zarif and Maas speak?", "did they sign a letter?"], /^Not known\./],
    [
      ["what did Maas say?", "did Tehran reply?"],
      /^Not known\. Whether Tehran did is not stated for the Zarif–Maas/,
    ],
    [["when was the Beijing meeting?", "did they agree?"], /^Not known\. The outcome/],
  ])("of other people: %s", (turns, expected) => {
    expect(inFjord(...turns)).toMatch(expected);
  });

  it("is not decided by a word that is not asked for", () => {
    const days = "how long between the Paris meeting and the call of 28 May?";
    expect(headline(days, "was it friendly?")).toMatch(/^Not known\./);
    expect(headline("the call of 28 May 2014", "did Lavrov accept?")).toMatch(
      /^Not known\. Whether Lavrov did/,
    );
    expect(headline("the call of 28 May 2014", "did Lavrov accept?", "and the Chechens?")).toMatch(
      /^Not known\./,
    );
  });

  it("is a yes where the contact's own sentence says it", () => {
    expect(headline("the Paris meeting", "was it open to the press?")).toMatch(/^No: At a closed meeting/);
  });

  it("is no new question for a plan", () => {
    expect(headline("have they met in Sochi?", "what was on the agenda?")).toMatch(
      /^The planned Sochi meeting/,
    );
    expect(headline("have they met in Sochi?", "so did they meet?")).toMatch(/^Not known\. .*only a plan/);
  });
});

describe("what a side said of it", () => {
  it.each([
    [
      ["did they talk about Syria?", "what did Lavrov say?"],
      /^No account of the telephone call of 28 May.*Moscow/,
    ],
    [["did they talk about Syria?", "what did Kerry say?"], /^Kerry, .*28 May 2014: .*Syria/],
    [
      ["when was the Paris meeting?", "who was there?", "and what did Kerry say?"],
      /^Kerry, the Paris meeting/,
    ],
    [["when was the Paris meeting?", "and Lavrov?"], /^Lavrov, the Paris meeting/],
    [
      ["did they talk in april 2014", "and in may?", "which one was by phone?", "what did washington want?"],
      /^Washington, the telephone call of 28 May 2014/,
    ],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("is asked for by name where “he” may be two", () => {
    expect(headline("did Putin and Merkel talk about Ukraine?", "what did she say?")).toBe(
      "Who is meant: Putin or Merkel?",
    );
    expect(inFjord("when was the Beijing meeting?", "what did he say?")).toBe(
      "Who is meant: Wang or Le Drian?",
    );
  });

  it.each([
    [
      ["when was the Beijing meeting?", "what did France want?"],
      /^Paris, the Beijing meeting .*harbours to French/,
    ],
    [
      ["when was the Beijing meeting?", "the one after that?", "what did Paris say?"],
      /^No account .* from Paris/,
    ],
  ])("of other people: %s", (turns, expected) => {
    expect(inFjord(...turns)).toMatch(expected);
  });

  it("is not what another pair's minister said to somebody else", () => {
    expect(headline("tell me about the Steinmeier call", "did Kerry speak with him?")).toBe(
      "Not known. Nothing in the archive on a contact of Kerry and Steinmeier.",
    );
    expect(headline("tell me about the Steinmeier call", "when?")).toMatch(
      /^The Lavrov–Steinmeier telephone call/,
    );
  });
});

describe("an entry of the list just shown", () => {
  it.each([
    [["how many calls did they have?", "the first one?"], /reported on 11 March 2014/],
    [["how many calls did they have?", "2"], /of 28 May 2014/],
    [["how many calls did they have?", "the first one?", "and the last?"], /of 10 May 2015/],
    [["contacts in 2014", "when was the second one?"], /30 March 2014/],
    [["contacts in 2014", "the third one", "who said so?"], /^The Russian Foreign Ministry.*3 May 2014/],
    [["May 2014", "the first", "and the other one?"], /of 28 May 2014/],
    [["how many contacts in 2015", "how many of them were calls?", "and meetings?"], /^Two meetings/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("is none where the list is not that long", () => {
    expect(headline("how many calls did they have?", "7")).toBe("There is nothing to choose by 7 here.");
  });
});

describe("another place in the last question", () => {
  it.each([
    [["when was the paris meeting", "and london"], /^Nothing in the archive on a meeting in London/],
    [
      ["when was the paris meeting", "and sochi", "and vienna"],
      /^Nothing in the archive on a meeting in Vienna/,
    ],
    [["did they meet in London?", "and in Paris?"], /^Yes, as reported: the Paris meeting/],
    [
      ["who initiated the march call?", "and the paris one?"],
      /^At whose initiative is not stated for the Paris/,
    ],
    [
      ["who initiated the march call?", "and the paris one?", "and sochi?"],
      /not stated for the planned Sochi/,
    ],
    [
      ["the Lausanne meeting", "who initiated it?", "and the Sochi one?", "did it happen?"],
      /^Not known\. .*plan/,
    ],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("that the record does not have leaves the conversation where it was", () => {
    expect(headline("when was the paris meeting", "and london", "how long did it last?")).toMatch(
      /four hours/,
    );
    expect(inFjord("when was the Beijing meeting?", "and in Oslo?")).toMatch(/in Oslo\.$/);
  });

  it("is named in the line on what the answer is about", () => {
    const said = plainText(last("who initiated the march call?", "and sochi?").reply);
    expect(said).toContain("About: who initiated · Sochi · clear");
  });
});

describe("a subject, of what was just talked of", () => {
  it.each([
    [["the Paris meeting", "did they talk about Syria there?"], /^Not known\. .*Syria came up there/],
    [
      ["the Paris meeting", "did they talk about Syria there?", "and Iran?"],
      /^Not known\. .*Iran came up there/,
    ],
    [["who initiated the march call?", "and Iran?"], /^Not known\. .*Iran came up there/],
    [["May 2014", "which of them was a call?", "was it about Syria?", "and about Iran?"], /^Not known\. /],
    [["have they met in Sochi?", "did Kerry talk about Syria there?"], /^Not known\. .*only a plan/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });
});

describe("words that point at nothing, or at one of many", () => {
  it.each([
    [["was Putin there?"], /^Which contact do you mean\?/],
    [["contacts in 2014", "was Putin there?"], /^Which of them do you mean\?/],
    [
      ["contacts in 2014", "was Putin there?", "the second", "was Putin there?"],
      /^Not known\. For the Paris/,
    ],
    [["when was the Paris meeting?", "the second one"], /^The last answer shows one contact/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });
});

describe("what was agreed", () => {
  it("is told, and is no yes to what else was said", () => {
    expect(headline("the Paris meeting", "did they agree there?")).toMatch(/agreed that their talks/);
    expect(headline("the Paris meeting", "did Lavrov agree to that?")).toMatch(/^Not known\./);
  });
});

describe("before and after a contact of another pair", () => {
  it("are the record's own by their days", () => {
    expect(headline("when did Putin meet Merkel?", "and the next meeting?")).toMatch(
      /^The planned Sochi meeting/,
    );
    expect(headline("first contact", "what came before?", "and before?", "and after that?")).toMatch(/Paris/);
  });
});
