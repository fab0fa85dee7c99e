import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { replyJson } from "../../src/questions/reply-json.ts";
import { lineText, plainText } from "../../src/replies/plain-text.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const ask = (question: string) => answerQuestion(question, scope);

describe("answers from the record", () => {
  it.each([
    ["who initiated the march call", /united states/i],
    ["when was the Paris meeting", /Sunday 30 March 2014, at night/],
    ["whn did kery and lavrof meet in paris?", /30 March 2014/],
    ["how long did they talk in Paris", /^Four hours/],
    ["where was their last official meeting before Sochi", /Lausanne/],
    ["when did they last talk by phone", /10 May 2015/],
    ["who did lavrov phone besides kerry", /Steinmeier/],
    ["how many phone calls did they have", /^3$/],
    ["what was the Lausanne meeting about", /Iran/],
    ["when are they meeting again", /^Tuesday 12 May 2015$/],
  ])("%s", (question, answer) => {
    const answered = ask(question);
    expect(answered.answer).toMatch(answer);
    expect(answered.evidence.length).toBeGreaterThan(0);
  });

  it("answers several questions of one line together", () => {
    expect(ask("when and where was the Paris meeting, how long did it last?").answer).toMatch(
      /30 March 2014.*Paris.*four hours/,
    );
  });

  it("sets printed words in quotation marks in each line of a list as in the first", () => {
    const shown = plainText(ask("what did they agree on in march 2014").reply);
    expect(shown.match(/“intense consultations”/g)?.length).toBeGreaterThanOrEqual(2);
    expect(shown).not.toContain('"intense');
  });

  it("says that the end of a contact is not stated, where its day alone is known", () => {
    const { answer, reason } = ask("when did the paris meeting end");
    expect(answer).toBeNull();
    expect(reason).toContain("When it ended is not stated.");
  });

  it("says that only the day of a statement is known", () => {
    expect(ask("when was the march 2014 call").answer).toMatch(/^Reported on .*11 March 2014.*not stated/);
  });

  it.each([
    ["on which day did they phone in march 2014", /^The day is not stated for the telephone call reported/],
    ["what time of day was the call of 28 may 2014", /^Nothing in the archive answers this/],
    ["who attended the lausanne meeting besides them", /^Who took part is not stated/],
    ["what did steinmeier tell kerry", /^Nothing in the archive on a contact of Kerry and Steinmeier/],
    ["what did putin promise kerry in sochi", /^Nothing in the archive on a contact of Kerry and Putin/],
    ["who took notes at the paris meeting", /^Nothing in the archive answers this/],
  ])("does not take less for an answer: %s", (question, headline) => {
    const { kind, reply } = ask(question);
    expect(kind).toBe("nothing-found");
    expect(reply.headline).toMatch(headline);
  });

  it("finds whom one of the two spoke to in a country of neither", () => {
    expect(ask("who did Lawrow phone in Germany").answer).toBe("Frank-Walter Steinmeier");
  });

  it("counts with what is not counted, and why", () => {
    const text = plainText(ask("how many phone calls did they have?").reply);
    expect(text).toContain("Not counted");
    expect(text).toContain("Steinmeier");
    expect(text).toContain("cannot be told from it");
  });
});

describe("answers from sentences", () => {
  it.each([
    ["how many troops are near the border", /40,000/],
    ["who was elected president of Ukraine", /Poroshenko/],
    ["how much of the chemical weapons material was left", /8 percent/],
    ["how many people have been killed", /6,100/],
    ["which newspaper reported the number of troops near Ukraine", /Guardian/],
    ["why did leaders stay away from the parade", /protest/],
    ["what did Putin say about the peace process", /moving forward/],
    ["what is Right Sector", /ultranationalist/],
  ])("%s", (question, answer) => {
    expect(ask(question).answer).toMatch(answer);
  });
});

describe("yes, no or not known", () => {
  it.each([
    ["have they met in Sochi?", "Not known"],
    ["has the Sochi meeting happened yet?", "Not known"],
    ["has the meeting in Sochi taken place?", "Not known"],
    ["has the Paris meeting taken place?", "Yes"],
    ["did Kerry and Lavrov meet in Paris", "Yes"],
    ["did they discuss Syria?", "Yes"],
    ["has Kerry visited Kiev?", "Not known"],
    ["did they speak by phone on 3 May 2014", "Not known"],
    ["does Russia arm the separatists", "Not known"],
    ["has Washington given arms to Ukraine", "Not known"],
    ["did the source expect a breakthrough", "No"],
    ["did Russia annex Crimea", "Yes"],
    ["did the leaders attend the parade", "No"],
    ["was Syria the only subject of the May 28 call", "Not known"],
    ["did Steinmeier agree that the violence should stop", "Yes"],
    ["did they talk about Libya", "Not known"],
  ])("%s %s", (question, opening) => {
    expect(ask(question).reply.headline.startsWith(opening)).toBe(true);
  });
});

describe("refusals", () => {
  it.each([
    "did they talk about Libya",
    "how long did the march 2014 call last?",
    "who initiated the Paris meeting?",
    "what did Kerry reply to Lavrov about Crimea",
    "which hotel did they meet at in Paris",
    "what was agreed in Sochi?",
    "who initiated the call of 28 May 2014",
    "when did they meet in June 2014",
    "what did Obama tell Putin",
  ])("%s", (question) => {
    const answered = ask(question);
    expect(answered.kind).toBe("nothing-found");
    expect(answered.answer).toBeNull();
    expect(answered.reason).toBeTruthy();
    expect(answered.reply.archive).toContain("A sample");
  });

  it("name what is missing and offer three questions that are answered", () => {
    const answered = ask("did they talk about Libya");
    expect(plainText(answered.reply)).toContain("Libya");
    expect(answered.reply.buttons).toHaveLength(3);
    for (const { action } of answered.reply.buttons) {
      if (action.do !== "ask") throw new Error("not a question");
      expect(answerOnRecord(action.text, scope).kind, action.text).not.toBe("nothing-found");
    }
  });
});

describe("subjects and filters that no contact has", () => {
  it.each([
    "libya",
    "gaza",
    "from:2016",
    "zanzibar",
    "half-moon",
    "cancelled",
    "letters",
    "letters about Yemen",
    "sides libya",
  ])("“%s” is refused like a question", (typed) => {
    const answered = answerOnRecord(typed, scope);
    const text = plainText(answered.reply);
    expect(answered.kind).toBe("nothing-found");
    expect(answered.reason).toBeTruthy();
    expect(answered.reply.headline).toMatch(/^Nothing in the archive/);
    expect(text).toContain("Subjects in the archive: Ukraine");
    expect(text).toContain("The archive can answer:");
    expect(answered.reply.buttons).toHaveLength(3);
  });
});

describe("a word alone", () => {
  it.each([
    ["cancelled", "Nothing in the archive fits: cancelled."],
    ["zanzibar", "Nothing in the archive on zanzibar."],
    ["this-and-that", "Nothing in the archive on this-and-that."],
    ["syira", "Syria: two contacts. One reported as held, one only planned."],
    ["de-escalation", "De-escalation in Ukraine: three contacts. Three reported as held."],
  ])("“%s” is a subject, what became of contacts, or a slip: %s", (typed, first) => {
    expect(answerOnRecord(typed, scope).reply.headline).toBe(first);
  });

  it("says how a slip was read", () => {
    expect(plainText(answerOnRecord("syira", scope).reply)).toContain("Read 'syira' as 'Syria'.");
  });

  it("that names somebody who took part in nothing tells what is said of him", () => {
    const answered = answerOnRecord("poroshenko", scope);
    expect(answered.kind).toBe("answer");
    expect(answered.reply.headline).toContain("Poroshenko");
  });
});

describe("first lines", () => {
  it("put into quotation marks what the article printed", () => {
    const { reply, evidence } = answerOnRecord("what did moscow say about crimea", scope);
    expect(reply.headline).toContain("“determine their own future”");
    expect(evidence[0]?.evidence.quote).toContain('"determine their own future"');
  });

  it.each([
    [
      "when and where was the Paris meeting, how long did it last?",
      "The Paris meeting: Sunday 30 March 2014, at night, four hours.",
    ],
    [
      "how many phone calls did they have?",
      "Three telephone calls in the archive, all reported as held. A fourth contact may have been a call.",
    ],
    ["who initiated the march call", "The United States, for the telephone call reported on 11 March 2014."],
    [
      "how many days between the Paris meeting and the May 2014 call?",
      "59 days between the Paris meeting of 30 March 2014 and the telephone call of 28 May 2014.",
    ],
  ])("%s", (question, headline) => {
    expect(ask(question).reply.headline).toBe(headline);
  });

  it("name both counts of days where two contacts fit", () => {
    const { headline } = ask("how many days between the Paris meeting and the May call?").reply;
    expect(headline).toMatch(/^59 days .*28 May 2014, or 406 days .*10 May 2015\.$/);
  });

  it("say how a loosely named occasion was read", () => {
    expect(plainText(ask("who initiated the march call").reply)).toContain(
      "Read as: that call, the only one the archive places in a March.",
    );
  });

  it("keep whoever says it beside what is claimed", () => {
    expect(ask("what did Lavrov say about Crimea").reply.headline).toMatch(/Lavrov.*12 March 2014\)\.$/);
  });
});

describe("follow-ups", () => {
  it("ask back where nothing was talked of before", () => {
    const answered = ask("who says so?");
    expect(answered.reply.headline).toBe("Which contact do you mean?");
    expect(answered.answer).toBeNull();
  });

  it("keep the question and the year, visibly", () => {
    const first = ask("who initiated the March 2014 call");
    const next = answerQuestion("and in may?", { ...scope, about: first.about });
    expect(plainText(next.reply)).toContain("About:");
    expect(plainText(next.reply)).toContain("2014 kept");
    expect(next.kind).toBe("nothing-found");
  });

  it("ask of the contact that was last talked of", () => {
    const first = ask("have they met in Sochi?");
    const source = answerQuestion("who says so?", { ...scope, about: first.about });
    expect(source.answer).toMatch(/RIA Novosti/);
    expect(answerQuestion("when?", { ...scope, about: source.about }).answer).toMatch(/12 May 2015/);
  });
});

describe("what is typed after the command", () => {
  it.each([
    "log",
    "contacts",
    "all",
    "sides ukraine",
    "sources",
    "articles",
    "help",
    "",
    "syria",
    "held",
    "how:phone",
  ])("“%s” is answered", (text) => {
    const answered = answerOnRecord(text, scope);
    expect(answered.kind).not.toBe("nothing-found");
    expect(answered.reply.headline).not.toBe("");
  });

  it("gives the contacts that touched a subject, and says which was only planned", () => {
    expect(answerOnRecord("syria", scope).reply.headline).toBe(
      "Syria: two contacts. One reported as held, one only planned.",
    );
  });

  it("asks back where a command is misspelt", () => {
    const answered = answerOnRecord("sdies ukraine", scope);
    expect(answered.reply.headline).toContain("Did you mean: sides ukraine?");
    expect(answered.reply.buttons).toHaveLength(1);
  });

  it("names a filter that cannot be read", () => {
    expect(plainText(answerOnRecord("log with:nobodyatall", scope).reply)).toContain("nobodyatall");
  });
});

describe("every answer", () => {
  const words = fc.constantFrom(
    ..."who when where why how many did will not Kerry Lavrov Ukraine Syria call meeting in may 2014 before Sochi said agreed , ? and besides Минск 😀".split(
      " ",
    ),
  );

  it("quotes byte for byte, and never fails, whatever is typed", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 12 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(typed, (question) => {
        const answered = answerOnRecord(question, scope);
        for (const { evidence, article } of answered.evidence)
          expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(answered.answer === null || answered.kind !== "nothing-found").toBe(true);
        expect(replyJson(answered).text).not.toBe("");
      }),
      { numRuns: 150 },
    );
  });

  it("keeps curly quotes to the words that articles printed", () => {
    for (const question of [
      "",
      "log",
      "syria",
      "sides",
      "who initiated the march call",
      "when did they meet",
      "Minsk",
      "kery",
    ]) {
      const { reply } = answerOnRecord(question, scope);
      expect(reply.headline).not.toMatch(/[“”]/);
      for (const part of reply.parts)
        if ("text" in part && typeof part.text !== "string")
          expect(
            part.text.filter((span) => span.kind === "text" && /[“”]/.test(span.text)),
            lineText(part.text, () => 0),
          ).toEqual([]);
    }
  });

  it("says that a long question was cut", () => {
    expect(plainText(ask(`who initiated the march call ${"really ".repeat(100)}`).reply)).toContain(
      "400 characters",
    );
  });
});
