import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const WEATHER = "The strait was calm, and the ferries ran on time.";

describe("a detail that a page does not state of what it tells", () => {
  it.each([
    // Nobody's words: only that there was a contact.
    [
      "What did Holm say in the call?",
      "Ida Holm asked for a telephone call with Olaf Lund, and they had it on Friday.",
    ],
    [
      "What did Holm tell Lund?",
      "Ida Holm said she had spoken by telephone with only one man, the mayor Olaf Lund.",
    ],
    ["What did Lund answer?", "Olaf Lund received a call from Ida Holm on Monday evening."],
    ["What did Dahl say to Holm?", "Jens Dahl met Ida Holm at the harbour on Monday, his office said."],
    // Said to nobody, or about something else.
    [
      "What did Holm tell Lund about Narvik?",
      "Ida Holm and Olaf Lund met in June. Narvik was not their only worry. She said that the ferries to Bergen needed new engines.",
    ],
    [
      "What did Dahl answer Holm?",
      "Jens Dahl answered that the weather would hold. Ida Holm lives in Narvik.",
    ],
    [
      "What did Holm tell Lund?",
      'Ida Holm met Olaf Lund on Monday. "It was a hard talk," Holm told reporters.',
    ],
    // Agreed long before.
    [
      "What did Holm and Lund agree?",
      "Ida Holm and Olaf Lund met in Bergen on Monday. The two towns have had an agreement on herring since 1998.",
    ],
    [
      "What did Holm and Lund agree to do?",
      "Ida Holm and Olaf Lund met in Bergen. It was Lund's first visit since the two towns concluded their ferry accord.",
    ],
    // A way, or a figure, of somebody or something else.
    [
      "Where is Lund going?",
      "Olaf Lund lives in Bergen. The harbour spokesman, Jens Dahl, said that Ida Holm would travel to Narvik.",
    ],
    ["How old is Lund?", "Ida Holm is 70 years old and likes boats. Olaf Lund has none."],
    [
      "How heavy is the bridge?",
      "The bridge over the strait, 19 kilometers long, was closed for five hours.",
    ],
    ["How far is the bridge from Narvik?", "The bridge over the strait is 19 kilometers long."],
    // A result, a doer, a name.
    [
      "What was the result of the Narvik meeting?",
      "The mayors had met in Narvik with people from three harbours before that.",
    ],
    [
      "Who will lead the harbour talks?",
      "Narvik is to open harbour talks, Ida Holm said after seeing the fishery chief Olaf Lund.",
    ],
    [
      "Who will open the regatta?",
      "Two big regattas are coming to the strait next month, one of them for children.",
    ],
    ["Who painted the ferry?", "The ferry of the old line lay at the quay with flags around it."],
    [
      "Who will be the next harbour master?",
      "The two sides talked about how the next harbour master is to be chosen, the board said.",
    ],
    [
      "Which Norwegian diplomat made the remark?",
      "Holm stayed at home, angry at a remark by a senior Norwegian diplomat about the ferry.",
    ],
    [
      "Which of the two placed the call?",
      "The ferry and the pier were among the things that the two took up, the release says.",
    ],
    [
      "Which side asked for the delay?",
      "In a note sent out on Wednesday, Ida Holm said the regatta would be held later.",
    ],
    [
      "What did Lund reply to Holm's worry?",
      "Ida Holm had rung Olaf Lund in May to voice worry about the ferry.",
    ],
    [
      "Whom will Holm meet in Narvik?",
      "Ida Holm will be in Bergen on Tuesday to talk with Olaf Lund about the crisis in the north.",
    ],
    ["When did Holm leave Bergen?", "Ida Holm met Olaf Lund in Bergen on Sunday night."],
    [
      "When will Holm and Lund meet instead?",
      "There will be no talks between Ida Holm and Olaf Lund today, the board said.",
    ],
    [
      "Why could Holm not come on 16 May?",
      "Ida Holm was also asked to the meeting on 16 May, but was unable to come.",
    ],
    [
      "Who are the paper's sources?",
      "The story was pure fiction, Jens Dahl answered on Monday the report of the paper.",
    ],
  ])("is refused: %s", (question, paragraph) => {
    const answered = answerQuestion(question, onePage("Harbour News", [paragraph, WEATHER]));
    expect(answered.kind).toBe("nothing-found");
    expect(answered.answer).toBeNull();
  });

  it.each([
    [
      "What did Holm say in the call?",
      "In a call with Olaf Lund on Friday, Ida Holm said that the ferry was too old.",
      /too old/,
    ],
    ["What did Holm tell Lund?", "Ida Holm told Olaf Lund that the ferry was too old.", /too old/],
    [
      "What did Holm tell Lund?",
      "Ida Holm and Olaf Lund talked on Monday. The ferry was too old, Holm told him.",
      /too old/,
    ],
    [
      "What did Dahl answer Holm?",
      "Jens Dahl answered Ida Holm that the weather would hold.",
      /weather would hold/,
    ],
    [
      "What did Holm tell Lund about Narvik?",
      "Ida Holm told Olaf Lund that Narvik needed new engines.",
      /new engines/,
    ],
    [
      "What was the result of the Narvik meeting?",
      "The meeting in Narvik ended without a result.",
      /without a result/,
    ],
    ["Who will lead the harbour talks?", "Olaf Lund will lead the harbour talks for Narvik.", /Lund/],
    [
      "Who leads the fishermen?",
      "Next in line are the fishermen of Olaf Lund, head of nothing else.",
      /Lund/,
    ],
    ["Who will open the regatta?", "Ida Holm is to open the regatta on Sunday.", /Holm/],
    ["Who painted the ferry?", "The old ferry was painted by Olaf Lund.", /Lund/],
    [
      "Who will be the next harbour master?",
      "The next harbour master will be Olaf Lund, the board said.",
      /Lund/,
    ],
    [
      "Which Norwegian diplomat made the remark?",
      "The remark was made by a senior Norwegian diplomat, Olaf Lund.",
      /Lund/,
    ],
  ])("is told where the page has it: %s", (question, paragraph, told) => {
    const answered = answerQuestion(question, onePage("Harbour News", [paragraph, WEATHER]));
    expect(answered.kind).toBe("answer");
    expect(answered.evidence[0]?.evidence.quote).toMatch(told);
  });
});

describe("“according to”", () => {
  it("names an article, not a speaker, where an article follows it", () => {
    const scope = onePage("Narvik", [
      "Narvik, a town in the north with a deep harbour, wants ferries.",
      WEATHER,
    ]);
    expect(answerQuestion("what kind of town is Narvik according to the June story", scope).kind).toBe(
      "answer",
    );
  });

  it("is no place where somebody is", () => {
    const scope = onePage("Narvik", ["The inspectors were held in June, according to Lund.", WEATHER]);
    expect(answerQuestion("where were the inspectors held", scope).kind).toBe("nothing-found");
  });
});
