import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { shippedScope } from "./shipped.ts";
import { last } from "./turns.ts";

const scope = shippedScope();

const headline = (...turns: readonly string[]): string => last(...turns).reply.headline;

describe("the last question with another part", () => {
  it.each([
    [["who initiated the march call", "and in May 2014?", "and in March?"], /^The United States/],
    [["who called whom in march 2014", "in May?"], /not stated, for either contact of May 2014/],
    [["who called whom in march 2014", "no, in 2015"], /for either contact of 2015/],
    [["how many meetings were there", "and calls?"], /^Three telephone calls/],
    [["how many contacts in 2014", "and in 2015"], /^Two contacts/],
    [["when was the Paris meeting", "and Sochi?"], /Sochi.*12 May 2015/],
    [
      ["what was agreed in Paris", "what about May?"],
      /^The outcome is not stated, for either contact of May/,
    ],
    [["the 28 may call", "the other side?"], /^No account of the telephone call of 28 May 2014 from Moscow/],
    [
      ["when was the paris meeting", "and Iran?", "who said so?"],
      /^No source to name: the archive has no answer/,
    ],
    [["when did kery meet lavrof in pariss"], /^The Paris meeting: Sunday 30 March 2014/],
    [["the 28 may call", "since when?"], /Wednesday 28 May 2014/],
    [["when did they meet in paris and how long"], /30 March 2014.*four hours/],
    [["what about the 28 may call"], /^The telephone call of 28 May 2014/],
    [
      ["did they agree to continue consultations on ukraine"],
      /^(?:Yes, by the account of Moscow alone|Not known)/,
    ],
    [["what did Kerry want of Russia", "and what did he say about Syria?"], /Syria/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("says in one line what was kept, with the year that it was given", () => {
    const said = plainText(last("who initiated the March 2014 call", "and in may?").reply);
    expect(said).toContain("About: who initiated · May 2014 (2014 kept from your last question) · clear");
  });
});

describe("a detail of what was just talked of", () => {
  it.each([
    [["Paris", "how long did it last?"], /four hours/],
    [["the Paris meeting", "who was there?"], /Lavrov and John Kerry|Kerry and Sergei Lavrov/],
    [["the Paris meeting", "did they agree on anything?"], /agreed/],
    [["have they met in Sochi?", "who said so?"], /RIA Novosti/],
    [["what did Putin say about the peace process", "says who?"], /^Vladimir Putin/],
    [["how many calls did they have", "when?"], /^Three contacts|^The telephone call/],
    [["how many contacts in 2015", "which ones?"], /^Two contacts/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("is of all contacts of a short answer, the planned one too", () => {
    expect(headline("iran", "who said so?")).toMatch(/Lausanne.*Sochi.*unnamed diplomatic source/);
  });

  it("is not looked for in other articles where the contact has none", () => {
    expect(headline("the call of 10 May 2015", "what did they talk about?")).toMatch(/not stated/);
  });

  it("of a sentence that no contact rests on is the article's, with the sentence", () => {
    const { about } = last("who initiated the march call");
    const [article] = scope.record.articles;
    const sentence = { article: article?.id ?? "", start: article?.sentences[1]?.start ?? 0 };
    const asked = answerOnRecord("who says so?", { ...scope, about: { ...about, contacts: [], sentence } });
    expect(asked.reply.headline).toMatch(/^The Moscow Times of 12 Mar/);
    expect(asked.evidence[0]?.evidence.start).toBe(sentence.start);
  });
});

describe("the other side", () => {
  it.each([
    [["who initiated the march call", "and in Washington?"], /^No account of the telephone call.*Washington/],
    [["the call of 28 May 2014", "and the Russians?"], /^No account.*from Moscow/],
    [["the call of 28 May 2014", "and the U.S.?"], /^The archive has the account of Washington/],
    [["the call of 28 May 2014", "what about the other side?"], /^No account.*from Moscow/],
    [["what did Lavrov say about Crimea", "and Kerry?"], /^No account of the telephone call.*Washington/],
    [["the call of 28 May 2014", "and in Washington?", "and Moscow?"], /^No account.*from Moscow/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("is shown alone where the archive has it", () => {
    const said = plainText(last("the Paris meeting", "and in Washington?").reply);
    expect(said).toMatch(/^Washington \(/m);
    expect(said).not.toMatch(/^Moscow \(/m);
  });
});

describe("the contact before or after", () => {
  it.each([
    [["last contact", "and the one before that?"], /^The Lausanne meeting/],
    [["have they met in Sochi", "and before that?", "and before that?"], /^The Lausanne meeting/],
    [["have they met in Sochi", "and before that?", "then?"], /Sochi/],
    [["the call of 28 May 2014", "the previous meeting?"], /^The Paris meeting/],
    [["first contact", "and before that?"], /^Nothing in the archive before/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });
});

describe("a list", () => {
  it.each([
    [["contacts in 2014", "only calls"], /^Two contacts \(telephone calls, 2014\)/],
    [["calls about Syria in 2014, not Iran", "and in 2015?"], /fits: Syria, telephone calls, 2015, not Iran/],
    [["calls in 2014", "and in May?"], /\(telephone calls, May 2014\)/],
    [["contacts in 2014", "without Syria"], /2014, not Syria/],
    [["syria", "and in 2014?"], /^One contact \(Syria, 2014\)/],
    [["syria", "and Iran?"], /^Iran: two contacts/],
  ])("%s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });
});

describe("more, and something else", () => {
  it("is all that there is on the contact of the last answer, what was said in it included", () => {
    const answered = last("when was the Paris meeting", "anything else?");
    expect(answered.reply.headline).toBe("All that the archive has on the Paris meeting of 30 March 2014.");
    expect(plainText(answered.reply)).toMatch(/Washington \(/);
  });

  it("is said to be all where the answer was a list", () => {
    expect(headline("how many calls did they have", "anything else?")).toMatch(/^Those were all of them/);
  });

  it("of a subject is the subject", () => {
    expect(headline("the Paris meeting", "anything else on Syria?")).toMatch(/^Syria: two contacts/);
  });

  it("not that one: offers the others that were meant, each with the same question", () => {
    const answered = last("who initiated the march call", "no, not that one");
    expect(answered.reply.headline).toBe("Which one do you mean? Name its day, place or kind.");
    const [first] = answered.reply.buttons;
    expect(first?.label).toMatch(/^Who initiated the .*\?$/);
    expect(answered.reply.buttons.every(({ label }) => !label.includes("11 March"))).toBe(true);
  });

  it("the other one: is told where only one is left", () => {
    expect(headline("when was the last call in May", "no, the other one")).toMatch(
      /^Then it is the telephone call of 28 May 2014/,
    );
  });
});

describe("words that lean on nothing", () => {
  it.each([
    ["and Iran?", /Iran/],
    ["what about May?", /May of any year/],
    ["is there anything on Yemen?", /^Yemen: one contact/],
  ])("“%s” as the first thing said stands for what it names", (typed, expected) => {
    const answered = last(typed);
    expect(answered.kind).toBe("contacts");
    expect(answered.reply.headline).toMatch(expected);
  });

  it("that are not understood do not end the conversation", () => {
    expect(headline("the Paris meeting", "qwertz uiop", "how long did it last?")).toMatch(/four hours/);
  });
});

describe("slips in a name or a subject alone", () => {
  it.each([
    ["Lavorv", /^Seven contacts \(with Sergei Lavrov\)/],
    ["Crimae", /^Status of Crimea/],
    ["calls with Kery", /contacts? \(with John Kerry, telephone calls\)|contacts \(telephone calls/],
  ])("“%s” is read as what it stands for, and says so", (typed, expected) => {
    const answered = last(typed);
    expect(answered.reply.headline).toMatch(expected);
    expect(plainText(answered.reply)).toMatch(/Read '.*' as/);
  });
});

describe("a contact named alone", () => {
  it.each([
    ["the Paris meeting", /^The Paris meeting of 30 March 2014, reported as held\.$/],
    ["Sochi", /^The planned Sochi meeting/],
    ["the may call", /^Two contacts/],
  ])("“%s” is shown in full, several as a list", (typed, expected) => {
    expect(headline(typed)).toMatch(expected);
  });
});

describe("the last contact found", () => {
  it.each([
    [["the Lausanne meeting", "and on 2 April?", "where was it?"], /Lausanne/],
    [["how long did the Paris meeting last?", "and in June 2016?", "who was there?"], /Kerry/],
  ])("stays the subject after a refusal: %s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it.each([
    [["what is planned for Sochi?", "did it take place in the end?"], /^Not known\. .*plan/],
    [["the Paris meeting", "was it held?"], /^Yes, as reported: the Paris meeting/],
    [["the planned Sochi meeting", "was it cancelled?"], /^Not known\./],
  ])("may have been held or not: %s", (turns, expected) => {
    expect(headline(...turns)).toMatch(expected);
  });

  it("is not meant by a question about another kind of contact", () => {
    expect(headline("the 28 May call", "where did they meet?")).toMatch(/Paris.*Lausanne/);
    expect(headline("the 28 May call", "when did they talk?")).toContain("28 May 2014");
  });

  it("is asked for where nothing was found at all", () => {
    expect(headline("who won the world cup?", "what was it about?")).toBe("Which contact do you mean?");
    expect(headline("who won the world cup?", "who says so?")).toMatch(/^No source to name/);
  });

  it("has others of its kind, to choose from", () => {
    const said = plainText(last("the 28 May call", "and the other one?").reply);
    expect(said).toMatch(/^Which one do you mean\?/);
    expect(said).not.toContain("Lausanne");
  });
});

describe("the same the other way round", () => {
  it.each([
    ["and what did Kerry tell Lavrov?", /^In a telephone call .* Kerry pressed/],
    ["and Kerry to Lavrov?", /^In a telephone call .* Kerry pressed/],
    ["and the other way round?", /^In a telephone call .* Kerry pressed/],
  ])("%s", (turn, expected) => {
    const answered = last("what did Lavrov tell Kerry in May 2014?", turn);
    expect(answered.reply.headline).toMatch(expected);
    expect(plainText(answered.reply)).toContain("About: what was said · Kerry and Lavrov · May 2014 · clear");
  });

  it("is not filled with what was said in the first direction", () => {
    expect(headline("what did Kerry tell Lavrov on 28 May 2014?", "and what did Lavrov tell Kerry?")).toMatch(
      /^Not stated/,
    );
  });
});

describe("the article of the last answer", () => {
  it.each([
    [["the 28 May call", "which newspaper was it in?"], /^The Moscow Times of 30 May 2014\.$/],
    [["what did Lavrov say about Crimea?", "can I have the link?"], /12 March 2014/],
    [["where was the planned meeting?", "when was that published?"], /11 May 2015/],
    [["the Paris meeting", "which article?", "and the link, please?"], /31 March 2014/],
  ])("%s", (turns, expected) => {
    const answered = last(...turns);
    expect(answered.reply.headline).toMatch(expected);
    expect(plainText(answered.reply)).toMatch(/\[1\] The Moscow Times/);
  });

  it("leaves the conversation where it was", () => {
    expect(headline("the Paris meeting", "give me the link", "how long did it last?")).toContain(
      "four hours",
    );
  });
});
