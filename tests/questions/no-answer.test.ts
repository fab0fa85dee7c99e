import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

const shipped = shippedScope();

describe("a sentence that is near and does not hold what is asked", () => {
  const pages: readonly (readonly [string, string])[] = [
    [
      "What did Holm and Lund talk about?",
      "Ida Holm and Olaf Lund talked by telephone on the eve of the strike.",
    ],
    ["What did Holm promise the sailors?", "Ida Holm voiced concern about the sailors and the old ferry."],
    [
      "Who attended the launch of the ferry?",
      "The mayor and the chairwoman of the board skipped the launch of the ferry.",
    ],
    [
      "Whom will Holm meet in Oslo?",
      "Ida Holm will hold talks in Oslo on Wednesday, the harbour board said.",
    ],
    [
      "What is the name of the harbour master?",
      "The harbour master has talks with Ida Holm from time to time.",
    ],
    [
      "How many inspectors were hurt?",
      "The inspectors of whom Ida Holm spoke were hurt when 8 percent of the cargo fell.",
    ],
    ["How long did Holm and Lund talk?", "Two days later Ida Holm and Olaf Lund talked about the strike."],
    [
      "Where exactly in Oslo did the board meet?",
      "The harbour board met in Oslo on Monday to hear Ida Holm.",
    ],
  ];

  it.each(pages)("is no answer to “%s”", (question, sentence) => {
    const answered = answerQuestion(question, onePage("Harbour News", [sentence]));
    expect(answered.reply.headline).toMatch(/Nothing in the article|not stated/i);
    expect(answered.kind).toBe("nothing-found");
  });

  it.each([
    [
      "What did Holm and Lund talk about?",
      "Ida Holm and Olaf Lund talked about the old ferry on Monday.",
      /old ferry/,
    ],
    ["What did Holm promise the sailors?", "Ida Holm promised the sailors a new ferry by June.", /new ferry/],
    ["Whom will Holm meet in Oslo?", "Ida Holm will hold talks with Olaf Lund in Oslo on Wednesday.", /Lund/],
    [
      "How long did Holm and Lund talk?",
      "Ida Holm and Olaf Lund talked for two hours about the strike.",
      /two hours/i,
    ],
    [
      "What is the name of the harbour master?",
      "The harbour master, Jens Dahl, has talks with Ida Holm from time to time.",
      /Dahl/,
    ],
  ])("is one to “%s” where it does", (question, sentence, expected) => {
    expect(answerQuestion(question, onePage("Harbour News", [sentence])).reply.headline).toMatch(expected);
  });

  it.each([
    "who else will be at the sochi table",
    "who else was in Paris",
    "which leaders did attend the parade",
    "what did Kerry promise on chemical weapons",
    "name of the diplomatic source in the sochi story",
    "cost of the paris meeting",
    "who holds kramatorsk",
    "what share of the vote did poroshenko get",
    "who came second in the election",
    "meetings in geneva",
    "where did kerry and lavrov meet on march 14",
    "how did the lausanne meeting end",
  ])("is none to “%s”, of the shipped record", (question) => {
    expect(answerOnRecord(question, shipped).kind).toBe("nothing-found");
  });
});

describe("of one article, what the record of its contacts does not hold", () => {
  it("is looked for in its sentences where it is how long they spoke", () => {
    const page = onePage("Lavrov and Kerry Talk", [
      "Sergei Lavrov called John Kerry on Monday about the ferry.",
      "Their advisers talked for three hours in Bergen.",
    ]);
    expect(answerQuestion("How long did the advisers talk?", page).answer).toMatch(/three hours/i);
  });

  it("is no day to come where the contact has been", () => {
    const page = onePage("Lavrov and Kerry Meet", ["Sergei Lavrov met John Kerry in Bergen on Monday."]);
    expect(answerQuestion("When will Lavrov and Kerry meet again?", page).kind).toBe("nothing-found");
  });

  it("is no town where the place in the town is asked for", () => {
    expect(answerQuestion("where in paris did they meet", shipped).answer).not.toBe("Paris");
    expect(answerQuestion("where exactly did they meet in paris", shipped).kind).toBe("nothing-found");
  });
});

describe("the word of a side that has given none", () => {
  it("is said to be missing, of the one contact that is meant", () => {
    expect(answerQuestion("what does washington say on the march call", shipped).reply.headline).toMatch(
      /^No account of the telephone call reported on 11 March 2014 from Washington/,
    );
    expect(answerQuestion("what did Lavrov say in the call of 28 may", shipped).kind).toBe("nothing-found");
  });

  it("is told where it has", () => {
    expect(answerQuestion("what did Kerry say in Paris", shipped).kind).toBe("answer");
  });
});

describe("a subject that no contact has", () => {
  it("is not said to be in no article where one speaks of it", () => {
    const { reply, reason } = answerQuestion("did they discuss sanctions in Paris?", shipped);
    expect(reply.headline).toBe("Not known. No contact in the archive touched on sanctions.");
    expect(reason).not.toMatch(/none of the/i);
    expect(answerQuestion("did they discuss Libya in Paris?", shipped).reason).toMatch(/none of the/i);
  });

  it("is looked for at the place that is named, at the day that is named", () => {
    expect(answerQuestion("did they meet in Paris on 28 May 2014?", shipped).reply.headline).toMatch(
      /in Paris on 28 May 2014; there it has only the Paris meeting/,
    );
    expect(answerQuestion("did they meet in Paris in 2015?", shipped).reply.headline).toMatch(
      /in Paris in 2015; there it has only the Paris meeting/,
    );
  });

  it("is named with its article of grammar", () => {
    expect(
      answerQuestion("did they discuss the status of Crimea in Lausanne?", shipped).reply.headline,
    ).toContain("that the status of Crimea came up");
  });
});

describe("a number of things done by somebody", () => {
  const page = onePage("Fishing Fleet Waits", [
    "The inspectors found 12 percent of the nets torn.",
    "Norway sent 40 trawlers to Bergen.",
  ]);

  it("is no share of something else", () => {
    expect(answerQuestion("how many nets did Denmark buy?", page).kind).toBe("nothing-found");
    expect(answerQuestion("how many weapons did Russia hand over?", shipped).kind).toBe("nothing-found");
  });

  it("is told where the deed is", () => {
    expect(answerQuestion("how many trawlers did Norway send?", page).answer).toMatch(/40 trawlers/);
  });
});

describe("what each side said", () => {
  it("is told of the contact that is named by place, or of those on a subject", () => {
    const paris = answerQuestion("what did each side say in Paris?", shipped);
    expect(paris.kind).toBe("contacts");
    expect(paris.contacts).toHaveLength(1);
    expect(answerQuestion("both sides on Crimea", shipped).contacts).toHaveLength(1);
    expect(answerQuestion("what did the two sides say about Syria?", shipped).contacts).toHaveLength(2);
  });

  it("is not told of other contacts where none is there", () => {
    expect(answerQuestion("what did each side say in Geneva?", shipped).kind).toBe("nothing-found");
  });
});

describe("questions on the archive itself", () => {
  it("are answered by its articles", () => {
    expect(answerQuestion("how many articles are there?", shipped).reply.headline).toMatch(/^Five articles/);
    expect(answerQuestion("which article mentions Poroshenko?", shipped).answer).toMatch(/30 May 2014/);
    expect(answerQuestion("how many stories mention Syria?", shipped).answer).toBe("2");
    expect(answerQuestion("which newspaper wrote about Chechens?", shipped).answer).toBe("The Moscow Times");
  });

  it("are not those on a paper that an article names", () => {
    expect(answerQuestion("which paper reported the troop numbers?", shipped).answer).toMatch(/Guardian/);
  });

  it("say that none has it", () => {
    expect(answerQuestion("which articles mention herring?", shipped).kind).toBe("nothing-found");
  });
});

describe("a sentence that begins with he or she", () => {
  it("is given with the name of the one who speaks before", () => {
    const page = onePage("Lavrov on Ferries", [
      "Sergei Lavrov said that the ferry would sail.",
      "He added that “no harbour” was closed to trawlers.",
    ]);
    const { headline } = answerQuestion("what did Lavrov say about trawlers?", page).reply;
    expect(headline).toMatch(/^Lavrov: He added that “no harbour” was closed/);
  });

  it("is given as it is where two may be meant", () => {
    const page = onePage("Lavrov and Kerry on Ferries", [
      "Sergei Lavrov said that the ferry would sail, and John Kerry said that it would not.",
      "He added that the harbour was closed to trawlers.",
    ]);
    expect(answerQuestion("what was closed to trawlers?", page).reply.headline).not.toMatch(/^\w+: He/);
  });
});
