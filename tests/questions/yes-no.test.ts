import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

function asked(question: string, ...paragraphs: readonly string[]): string | null {
  return answerQuestion(question, onePage("Harbour Talks in Bergen", paragraphs)).answer;
}

describe("yes or no, from what a page says in words of its own", () => {
  it.each([
    [
      "Was a fisherman at the table in Bergen?",
      "The ferry talks in Bergen did not include a fisherman, the harbour board said.",
    ],
    [
      "Did anyone from Denmark attend the Bergen meeting?",
      "No envoy of Denmark took part in the meeting, the harbour board in Bergen said.",
    ],
    [
      "Did Norway support buying the ferry?",
      "Denmark may buy the ferry, but Norway and other northern countries are still against that.",
    ],
    [
      "Was the night ferry discussed?",
      "The night ferry was not on the agenda, the harbour board said on Monday.",
    ],
    [
      "Did Ida Holm speak to Per Lund?",
      "The conversation that Ida Holm sought with Per Lund has not taken place so far, her office said.",
    ],
    [
      "Did Ida Holm call Per Lund back?",
      "Per Lund asked for a call in May, and Ida Holm did not call Per Lund back.",
    ],
  ])("is No to “%s” where it is said not to be so", (question, sentence) => {
    expect(asked(question, sentence)).toBe("No");
  });

  it("is No to whether they had met before where it was their first meeting", () => {
    const first = "Ida Holm met Per Lund in Bergen. It was the first meeting of the two.";
    expect(asked("Had Holm and Lund met before?", first)).toBe("No");
  });

  it("stays open where it was the first meeting since another", () => {
    const since = "Ida Holm met Per Lund in Bergen. It was the first meeting of the two since the strike.";
    expect(asked("Had Holm and Lund met before?", since)).not.toBe("No");
  });

  it("is Yes to whether it was the first where it is said to be", () => {
    const first = "For Ida Holm it was the first trip to Bergen as chairwoman of the board.";
    expect(asked("Was it Holm's first trip to Bergen as chairwoman?", first)).toBe("Yes");
  });

  it("is No where a short sentence denies what the one before is about", () => {
    const page = "Per Lund was said to have asked for a new ferry. He has not asked.";
    expect(asked("Has Lund asked for a new ferry?", page)).toBe("No");
  });

  it("is Yes to whether somebody denies it", () => {
    const page = "Ida Holm has denied that she plans to close the night ferry.";
    expect(asked("Is Holm denying a plan to close the ferry?", page)).toBe("Yes");
  });

  it("stays open where a word stands in the sentence and is said of something else", () => {
    const page = "The chairwoman will see the Danish envoy on Friday, a source told the harbour board.";
    expect(asked("Is the source Danish?", page)).not.toBe("Yes");
  });

  it("takes nobody who denies for one who does not rule out", () => {
    const page = "Ida Holm has denied that the board means to close the night ferry.";
    expect(asked("Does Holm rule out closing the night ferry?", page)).not.toBe("No");
  });

  it("takes no talks for a verb", () => {
    const page = "Talks about the night ferry have not been set for Friday, the harbour board made clear.";
    expect(asked("Are talks about the ferry set for Friday?", page)).toBe("No");
  });

  it.each([
    [
      "Did Per Lund reopen the pier?",
      "Ida Holm urged Per Lund to sell two boats, reopen the pier and lower the fees.",
    ],
    [
      "Did the board lower the fees?",
      "Ida Holm said that the board should meet the crews and lower the fees.",
    ],
    [
      "Was the old crane repaired?",
      "The port will open in May if the crews return and the old crane is repaired.",
    ],
    ["Did the city pay the crews?", "Ida Holm wants a loan, so that the city pays the crews."],
    ["Did the crews return to work?", "It is important that the crews return to work, Ida Holm said."],
    [
      "Did Per Lund ask the board for a loan?",
      "Ida Holm asked the board for a loan, and told Per Lund of it.",
    ],
    [
      "Did Ida Holm tell Per Lund that the fees are too high?",
      "Ida Holm will tell Per Lund that the fees are too high.",
    ],
  ])(
    "stays open on “%s” where that is only asked for, foreseen, or told of another",
    (question, sentence) => {
      expect(asked(question, sentence)).toBe("Not known");
    },
  );

  it.each([
    [
      "Did the board raise the fees?",
      "Per Lund sees the fees as a burden, but Ida Holm has denied that the board means to shut the pier.",
    ],
    [
      "Did the board shut the pier?",
      "The board is rich, but Ida Holm has denied that the board means to shut the pier.",
    ],
  ])("is no No to “%s” where something else is denied", (question, sentence) => {
    expect(asked(question, sentence)).toMatch(/^Not known/);
  });

  it.each([
    [
      "Did Ida Holm ask Per Lund to lower the fees?",
      "Ida Holm told Per Lund that the board should lower the fees.",
    ],
    [
      "Did Ida Holm press Per Lund to reopen the pier?",
      "Ida Holm pressed Per Lund to sell two boats and reopen the pier.",
    ],
    [
      "Did Holm deny plans to shut the pier?",
      "Per Lund is worried, but Ida Holm has denied that the board means to shut the pier.",
    ],
  ])("is Yes to “%s”, which asks for just what was said", (question, sentence) => {
    expect(asked(question, sentence)).toBe("Yes");
  });

  it("takes no absence from one meeting for that from another", () => {
    const page = "No envoy of Denmark took part in the meeting, the harbour board in Bergen said.";
    expect(asked("Did anyone from Denmark attend the Oslo meeting?", page)).not.toBe("No");
  });

  it("takes nobody who is against another thing for one against what is asked", () => {
    const page = "Denmark may buy the ferry, but Norway is against higher fees.";
    expect(asked("Did Norway support buying the ferry?", page)).not.toBe("No");
  });
});

describe("yes or no on contacts of the record", () => {
  const said = (question: string): string => answerOnRecord(question, shippedScope()).reply.headline;

  it("says at whose initiative a call was rather than Yes to whether one called the other", () => {
    expect(said("did Lavrov call Kerry in March 2014?")).toMatch(
      /^Not known who called whom\. .* at the initiative of the United States\.$/,
    );
  });

  it("is Yes to whether one called the other where the call was his side's", () => {
    expect(said("did Kerry call Lavrov in March 2014?")).toMatch(/^Yes, as reported: .*United States\.$/);
  });

  it("says so where only a headline has one call the other", () => {
    expect(said("did Kerry phone Lavrov on 28 May 2014?")).toMatch(
      /^Not known who called whom; only a headline has Kerry call\. They spoke by telephone: /,
    );
    expect(said("did Lavrov phone Kerry on 28 May 2014?")).toMatch(/^Not known/);
  });

  it("takes a meeting in a place for a visit there, and a plan for no yes", () => {
    expect(said("did Lavrov visit Paris?")).toMatch(/^Yes, as reported: the Paris meeting/);
    expect(said("did Kerry visit Sochi?")).toMatch(/^Not known\. The archive has only a plan: .*Sochi/);
  });

  it("names what it has of a place at another time", () => {
    expect(said("did Kerry visit Sochi in May 2014?")).toMatch(
      /^Not known\. .*there it has only .*12 May 2015/,
    );
  });

  it.each([
    ["is it true that Lavrov and Kerry met in Paris?", "did Lavrov and Kerry meet in Paris?"],
    ["is it true that Crimea was annexed by Russia?", "was Crimea annexed by Russia?"],
    [
      "is it true that Kerry urged Russia to engage with Poroshenko?",
      "did Kerry urge Russia to engage with Poroshenko?",
    ],
  ])("answers “%s” as it does without its first words", (long, short) => {
    expect(said(long)).toBe(said(short));
    expect(said(long)).toMatch(/^Yes/);
  });

  it("takes what was agreed in another article for no reply to what was just answered", () => {
    const asked = answerOnRecord("did Lavrov ask Kerry to influence Kiev?", shippedScope());
    const next = answerOnRecord("did Kerry agree?", { ...shippedScope(), about: asked.about });
    expect(asked.answer).toBe("Yes");
    expect(next.reply.headline).toBe(
      "Not known. Whether Kerry did is not stated for the contact reported on 3 May 2014.",
    );
  });
});
