import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { whatItIs } from "../../src/questions/parse/what-it-is.ts";
import { onePage } from "./one-page.ts";

const PAGE = [
  "The crisis has set Norway against Denmark over the fate of Grimsvik, a self-governing Norwegian province with a small Danish minority.",
  "Late last month Denmark took Grimsvik, a hilly peninsula in northern Norway that had seen protests.",
  "Holm urged Denmark to speak with Aksel Brandt, a timber magnate who on Sunday was elected mayor.",
  "The town of Torsby in eastern Norway is held by militiamen.",
  "The army retook a bridge in Lomvik, a village near the militia stronghold of Torsby.",
  "The ministers will meet in Norway's North Sea resort of Skagen on Tuesday, Avisen reported.",
  "They last met in Turku, Finland, to discuss fish.",
];
const scope = onePage("Ministers speak", PAGE);
const short = (asked: string): string => answerQuestion(asked, scope).answer ?? "";

describe("A question on what something is", () => {
  it.each([
    "status of Grimsvik",
    "grimsvik status before the vote",
    "Grimsvik before the vote, status?",
    "what was the legal status of Grimsvik",
    "what kind of place is Grimsvik",
    "what was Grimsvik legally",
  ])("is answered by how it stands in law where that is asked: %s", (asked) => {
    expect(short(asked)).toMatch(/^A self-governing Norwegian province/);
  });

  it.each([
    "what does Brandt sell",
    "how did Brandt make his money",
    "Brandt made his fortune in what",
    "what business was Brandt in",
    "brandt job before the election",
    "what did Brandt do before he became mayor",
  ])("is answered by a trade where that is asked: %s", (asked) => {
    expect(short(asked)).toMatch(/^A timber magnate/);
  });

  it("is not answered by an age", () => {
    const page = onePage("Ministers", ["Ida Holm, who is 52, likes fish."]);
    expect(answerQuestion("who is Holm", page).answer).not.toMatch(/^Who is 52/);
  });

  it("leaves out what goes on to tell of something else", () => {
    expect(short("what is Grimsvik")).not.toContain("that had seen");
  });

  it.each([
    "what does Denmark sell",
    "what is Avisen",
    "what is Denmark",
    "where is Holm",
    "where is Lund",
    "where is Holm from",
  ])("is refused where the page only names it: %s", (asked) => {
    expect(answerQuestion(asked, scope).kind).toBe("nothing-found");
  });
});

describe("A question on where something lies", () => {
  it.each([
    ["where is Torsby", "Eastern Norway"],
    ["where's torsby", "Eastern Norway"],
    ["which part of Norway is Torsby in", "Eastern Norway"],
    ["where is Grimsvik", "In northern Norway"],
    ["where is Lomvik", "Near the militia stronghold of Torsby"],
    ["where is Skagen", "Norway's North Sea resort"],
    ["where is Turku", "Finland"],
  ])("is answered by the land beside its name: %s", (asked, place) => {
    expect(short(asked)).toBe(place);
  });
});

describe("Words that ask for no description", () => {
  it.each([
    "what did Holm say",
    "where were the inspectors held",
    "how long did the call last",
    "who met in Paris",
    "what's the status",
    "how was the meeting described",
    "how is the mood described",
    "where is Holm from",
    "what did Brandt do before he was in Turku",
  ])("stay as they are: %s", (asked) => {
    expect(whatItIs(asked)).toBe(asked);
  });
});

describe("Somebody who was met in a town", () => {
  it("lies nowhere", () => {
    const page = onePage("Ministers speak", ["Holm met Lund in Bergen on Monday and spoke of fish."]);
    expect(answerQuestion("where is Lund", page).answer).not.toBe("Bergen");
  });
});
