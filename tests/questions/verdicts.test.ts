import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

type Case = readonly [question: string, page: string];

function answered(question: string, page: string) {
  return answerQuestion(question, onePage("Harbour Talks in Bergen", [page]));
}

const verdict = (question: string, page: string): string => {
  const { answer, kind } = answered(question, page);
  return kind === "nothing-found"
    ? "Not known"
    : (/^(?:Yes|No(?: |$)|Not known)/.exec(answer ?? "")?.[0] ?? "none").trim();
};

const YES: readonly Case[] = [
  ["Did the board close the night ferry?", "The harbour board closed the night ferry on Monday."],
  ["Was the night ferry closed?", "The night ferry was closed by the harbour board on Monday."],
  ["Was the night ferry closed by the board?", "On Monday the harbour board closed the night ferry."],
  [
    "Did Ida Holm mention the old crane?",
    "Ida Holm voiced her concern about the old crane in a letter to the board.",
  ],
  ["Did Ida Holm raise the fees with Per Lund?", "Ida Holm told Per Lund of her concern about the fees."],
  [
    "Is Ida Holm the chairwoman of the board?",
    "Ida Holm, the chairwoman of the harbour board, left Bergen on Friday.",
  ],
  [
    "Are fishermen a majority on the board?",
    "The ferry has split the board, on which fishermen are a narrow majority.",
  ],
  [
    "Was Lund elected in the first round?",
    "Per Lund was elected harbour master in a single round of voting.",
  ],
  ["Did the Norwegian parliament approve the loan?", "Norway's parliament approved the loan on Tuesday."],
  ["Does Denmark oppose the loan?", "Sweden may grant a loan, but Denmark is still against that."],
  ["Did the board accept the plan?", "The board refused the offer, but accepted the plan."],
  ["Was Lund's remark odd?", "The paper found the remark of Per Lund odd, since no captain was in the room."],
  [
    "Have fees been imposed on the crews?",
    "The harbour board has imposed fees on the crews, which led to a strike.",
  ],
  ["Did Ida Holm stay away from the dinner?", "Ida Holm skipped the dinner in Bergen."],
  ["Did they agree on the fees?", "Ida Holm and Per Lund agreed on the fees on Friday."],
  [
    "Was there a breakthrough?",
    "Ida Holm spoke of a breakthrough after the talks: there was a breakthrough on Friday, she said.",
  ],
  [
    "Did Ida Holm urge the board to talk to the crews?",
    "Ida Holm also urged the board to engage with the crews.",
  ],
];

const NO: readonly Case[] = [
  ["Did the board accept the offer?", "The board refused the offer, but accepted the plan."],
  ["Did Ida Holm attend the dinner?", "Ida Holm stayed away from the dinner in Bergen."],
  [
    "Did they make progress in Bergen?",
    "When Ida Holm and Per Lund met in Bergen they made no headway on the fees.",
  ],
  ["Was the captain named?", "The captain, who was not named, spoke of a strike."],
  ["Is the captain named?", "The unnamed captain spoke of a strike."],
  ["Is the source identified?", "The source, who spoke on condition of anonymity, expects a strike."],
  ["Was there a joint statement?", "There was no joint statement after the dinner."],
  ["Was a joint statement issued?", "The two parted without a joint statement."],
  ["Is the strike legal?", "The harbour board says that the strike is illegal."],
  ["Did the board accept the offer?", "The harbour board turned down the offer on Monday."],
  ["Did the crews stop the strike?", "The crews continued the strike on Monday."],
  ["Were journalists present?", "Journalists were not allowed into the room."],
  ["Did the talks succeed?", "The talks failed, Ida Holm said."],
];

const NOT_KNOWN: readonly Case[] = [
  ["Did the board close the quay?", "Ida Holm wanted to close the quay, but the board refused."],
  [
    "Did Ida Holm and Per Lund talk by telephone?",
    "The fees were the subject of a conversation between Ida Holm and Per Lund.",
  ],
  ["Is the captain named?", "The captain called the strike very important."],
  ["Is the source identified?", "The source recognised the dangers of a strike."],
  [
    "Was there a joint statement?",
    "The paper finds that statement odd, since no captain took part in the dinner.",
  ],
  [
    "Is a dinner in Oslo likely?",
    "The source called the dinner in Oslo important but played down the chances of a loan.",
  ],
  [
    "Did the board refuse to recognise the union?",
    "The crews of the union do not accept the new harbour board as lawful.",
  ],
  ["Did Ida Holm refuse the loan?", "Per Lund refused the loan that Ida Holm had spoken of."],
  ["Did they agree on the fees?", "Ida Holm and Per Lund agreed that their talks on the fees would go on."],
  ["Did they agree on the fees?", "Ida Holm and Per Lund agreed to meet again on the fees."],
  ["Did Ida Holm buy the ferry?", "Per Lund bought the ferry after he had seen Ida Holm."],
  ["Did Ida Holm buy the ferry?", "Ida Holm wants to buy the ferry."],
  ["Did Ida Holm buy the ferry?", "Ida Holm would buy the ferry if the board lowered the fees."],
  ["Did Ida Holm buy the ferry?", "Reports that Ida Holm bought the ferry could not be confirmed."],
  ["Did Ida Holm warn Per Lund?", "Per Lund warned Ida Holm of a strike."],
  ["Did the captain bring a letter?", "The crews hope that the captain will bring a letter."],
  ["Did the captain bring something new?", "The captain also voiced concern about the new ferry."],
  ["Has the ferry been sold?", "The ferry sold tickets to two hundred people."],
  ["Was Ida Holm invited?", "Ida Holm invited the crews to a dinner."],
  ["Did Denmark close the pier?", "The pier in Denmark closed its restaurant, the board said."],
  ["Did Per Lund threaten the crews?", "Ida Holm says that the crews threatened Per Lund."],
  ["Did the crews leave Bergen?", "Per Lund left Bergen when the crews came."],
  ["Did anyone refuse the dinner?", "The board does not accept the new fees."],
  ["Were journalists present?", "Ida Holm said that the present board should take part in the dinner."],
];

const WHY: readonly (readonly [...Case, reason: RegExp])[] = [
  [
    "Why did Ida Holm skip the dinner?",
    "Ida Holm stayed away from the dinner in protest against the fees.",
    /in protest against the fees/,
  ],
  ["Why did the crews strike?", "The crews went on strike over the new fees.", /over the new fees/],
  ["Why was the pier closed?", "The pier was closed so as to save the old crane.", /save the old crane/],
  [
    "Why did Per Lund resign?",
    "Per Lund resigned because the board would not pay the crews.",
    /would not pay/,
  ],
  ["Why are the crews angry?", "The crews are angry because Norway left the pact in March.", /left the pact/],
  ["Why did Per Lund resign?", "Per Lund resigned on Monday. He blamed the fees.", /blamed the fees/],
];

const NO_REASON: readonly Case[] = [
  ["Why did Norway leave the pact?", "Fishermen in Bergen are angry because Norway left the pact in March."],
  [
    "Why was Ida Holm in Bergen?",
    "At a dinner in Bergen Ida Holm said that the board should lower the fees, so as to keep the crews.",
  ],
  ["Why do they meet at night?", "At a meeting on Friday night Ida Holm pressed Per Lund to lower the fees."],
  [
    "Why did Ida Holm ask for fewer boats?",
    "Per Lund likes the ferry, while Ida Holm asked for fewer boats in that harbour.",
  ],
  [
    "Why did the source play down the dinner?",
    "The source spoke of a hope that the captain would come to the dinner with a letter.",
  ],
];

describe("the verdict of a sentence on a question", () => {
  it.each(YES)("is Yes to “%s”, told of that very one in one clause as done: %s", (question, page) => {
    expect(verdict(question, page)).toBe("Yes");
  });

  it.each(NO)("is No to “%s”, where just that is negated or its opposite told: %s", (question, page) => {
    expect(verdict(question, page)).toBe("No");
  });

  it.each(NOT_KNOWN)("stays open on “%s”, since it is not what is said: %s", (question, page) => {
    expect(verdict(question, page)).toBe("Not known");
  });

  it("names who denies it where one side alone does, and says neither Yes nor No", () => {
    const { reply } = answered("Did the board shut the pier?", "The board denies that it shut the pier.");
    expect(reply.headline).toMatch(/^Not known\. The board denies it/);
  });

  it.each(WHY)(
    "gives the reason for “%s” that stands in or right after its clause: %s",
    (question, page, reason) => {
      const { kind, evidence } = answered(question, page);
      expect(kind).toBe("answer");
      expect(evidence[0]?.evidence.quote).toMatch(reason);
    },
  );

  it.each(NO_REASON)(
    "finds no reason for “%s” in a sentence that gives none for it: %s",
    (question, page) => {
      expect(answered(question, page).kind).toBe("nothing-found");
    },
  );
});
