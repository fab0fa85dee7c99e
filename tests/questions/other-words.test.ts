import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const PAGE = [
  "Ida Holm, the Norwegian trade minister, will not fly to Riga on Friday, her office said.",
  "She was to have unveiled a statue of a fisherman there and to have met Mayor Per Lund.",
  "The fees were scrapped in March. Lund gave in only after a night of talks.",
  "Lund urged the savings banks to lend more to small firms. Most of the lenders are held back by fear of the regulator.",
  "The summit of the ports would go ahead, Lund told reporters, only if the fees were settled first.",
  "Their crews will work together on the safety of the lighthouse.",
  "The strike created a mood of gloom, Holm said.",
  "The Council for Baltic Ports should get a larger role in settling the row, said Kari Moe.",
  "Olaf Berg was driven from power last spring. At Holm's side were Admiral Nils Foss and a clerk.",
  "The task of the neighbours, Moe said, was to keep the strait clear.",
  "Latvia should cut its fees by June.",
] as const;
const scope = onePage("Ports and Fees", PAGE);

/** The sentence that answers; "refused" where none does. */
function ask(question: string): string {
  const answered = answerQuestion(question, scope);
  return answered.kind === "nothing-found" ? "refused" : (answered.evidence[0]?.evidence.quote ?? "");
}

describe("what is told in other words than it is asked in", () => {
  it.each([
    ["What was Holm going to open in Riga?", /unveiled/],
    ["What was abolished in March?", /scrapped/],
    ["What did Lund make the summit depend on?", /only if/],
    ["On what does the summit depend, in the view of Lund?", /only if/],
    ["On what will the crews cooperate?", /work together/],
    ["Who was toppled last spring?", /driven from power/],
    ["Which politician was forced out of office last spring?", /driven from power/],
  ])("is found: %s", (question, sentence) => {
    expect(ask(question)).toMatch(sentence);
  });

  it.each(["What was Holm going to sign in Riga?", "What do the crews sign?", "What did Lund buy in March?"])(
    "is not found where only the names or those who do it are the same: %s",
    (question) => {
      expect(ask(question)).toBe("refused");
    },
  );
});

describe("a question", () => {
  it.each([
    ["What kind of mood did the strike create?", /gloom/],
    ["Which body did Moe want to see play a bigger part?", /Council for Baltic Ports/],
    ["Which officer was at Holm's side?", /Admiral/],
    ["What, in Moe's view, should the neighbours do?", /keep the strait clear/],
    ["What should the neighbours do, in the opinion of Moe?", /keep the strait clear/],
    ["What does the author advise Latvia to do?", /cut its fees/],
    ["What holds the lenders back?", /held back by fear/],
  ])(
    "may ask for a sort by what is of it, aside for a view, or with a verb after what: %s",
    (question, sentence) => {
      expect(ask(question)).toMatch(sentence);
    },
  );

  it("takes no word in small letters for the surname that it looks like", () => {
    expect(ask("Who was driven from power in spring?")).toMatch(/Olaf Berg/);
    expect(ask("Which body did Berg chair?")).toBe("refused");
  });
});

describe("how long people talked", () => {
  const talks = onePage("Ports and Fees", [
    "Ida Holm and Per Lund saw Kari Moe on Thursday, and on Friday night they sat with Olaf Berg in the old customs house for almost three hours.",
  ]);
  it("is told by how long they sat with somebody", () => {
    expect(answerQuestion("How long did Holm and Lund talk with Berg?", talks).answer).toBe(
      "Almost three hours",
    );
  });
});

describe("a day that is told by another", () => {
  const visits = onePage("Ports and Fees", [
    "Three days after her visit to the yard of Per Lund, Ida Holm wrote this morning to Olaf Berg.",
    "A week before the dinner with Kari Moe, Nils Foss sold his boat.",
  ]);
  const day = (question: string): string | null => answerQuestion(question, visits).answer;

  it("is counted from the day of the other", () => {
    expect(day("When did Holm visit Lund's yard?")).toBe("9 June 2019");
  });

  it("is that of the other where the other is asked about", () => {
    expect(day("When did Holm write to Berg?")).toMatch(/^12 June 2019/);
  });

  it("is not told where that of the other is not", () => {
    expect(answerQuestion("When was the dinner with Moe?", visits).kind).toBe("nothing-found");
  });
});

describe("a figure in a date of long ago", () => {
  const ropes = onePage("Rope Law", [
    "It was in this Norwegian town that Duke Harald decreed on April 2, 1612, what rope may be made of: hemp, flax and tar.",
    "The makers employ 40 workers.",
  ]);
  it("counts nothing", () => {
    expect(answerQuestion("How much rope do Norwegians buy a year?", ropes).kind).toBe("nothing-found");
    expect(answerQuestion("How many workers do the makers employ?", ropes).answer).toBe("40 workers");
  });
});

describe("whoever is asked to do something", () => {
  const page = onePage("Ministers to Meet", [
    "Sergei Lavrov and John Kerry are to meet in Washington on Friday.",
    "Lavrov urged Washington to stop the sale of rope.",
  ]);
  it("is no place", () => {
    expect(answerQuestion("What did Lavrov ask Washington to do?", page).evidence[0]?.evidence.quote).toMatch(
      /rope/,
    );
  });
});
