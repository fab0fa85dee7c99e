import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const scope = onePage("Ministers speak of the strait", [
  "Norway's foreign minister Ida Holm has told her Danish counterpart Jens Lund that Denmark should use its influence to make the fishermen leave the strait, the Norwegian ministry said.",
  "Lund pressed Norway to open its ports, release the crews and drop the fines, his spokesman said.",
  "On Saturday the coast guard said it was pressing on with its search and had recaptured a trawler and two boats near Bergen.",
  "The unrest began after the ouster of Mayor Aksel Brandt in late June.",
  "Denmark is at odds with the ousted mayor and harbour ally Aksel Brandt.",
  "Holm also urged Denmark to deal with Peder Krag, a timber magnate who on Sunday was elected mayor.",
  "Crews should be removed from the strait, Lund said.",
]);
const answer = (asked: string) => answerQuestion(asked, scope);
const first = (asked: string): string => answer(asked).evidence[0]?.evidence.quote ?? "";

describe("Whom something was done to", () => {
  it.each(["who was ousted", "who got ousted", "who was toppled", "who was overthrown"])(
    "is whom the text has it done to, and nobody to whom it only should be done: %s",
    (asked) => {
      expect(answer(asked).answer).toMatch(/Aksel Brandt$/);
    },
  );

  it("is named before what describes him", () => {
    expect(answer("who was elected on sunday").answer).toBe("Peder Krag");
  });
});

describe("What was not done to anybody, or only should be", () => {
  it.each([
    ["who was arrested", "Police have not arrested Nils Ek, the mayor said."],
    ["who was arrested", "Jens Lund called for the arrest of Nils Ek."],
    ["who was ousted", "Jens Lund denied that the board had ousted Mayor Nils Ek."],
    ["who was elected", "The party may yet elect Nils Ek."],
    ["who was invited", "Nils Ek was not invited to the talks."],
  ])("names nobody: %s: %s", (asked, told) => {
    expect(answerQuestion(asked, onePage("Harbour", [told])).kind).toBe("nothing-found");
  });

  it.each([
    ["who was arrested", "Police said that two men arrested in Bergen had carried knives.", "Bergen"],
    ["who was asked", "Ida Holm asked about Jens Lund at the press conference.", "Jens Lund"],
  ])("is not to whom a place or a subject belongs: %s: %s", (asked, told, wrong) => {
    expect(answerQuestion(asked, onePage("Harbour", [told])).answer).not.toBe(wrong);
  });
});

describe("What somebody wants another to do", () => {
  it.each([
    "what did Holm want Denmark to do",
    "what should Denmark do",
    "what does Holm want denmark to do",
  ])("is told where that other is said to have to do it: %s", (asked) => {
    expect(first(asked)).toMatch(/Denmark should use|urged Denmark to/);
  });

  it("is not what he wants himself", () => {
    expect(first("what did Lund want Norway to do")).toContain("pressed Norway to open");
  });
});

describe("What somebody did", () => {
  it.each(["what did the coast guard recapture", "what had the coast guard recaptured"])(
    "is told by the sentence with just that verb: %s",
    (asked) => {
      expect(answer(asked).answer).toMatch(/^A trawler and two boats/);
    },
  );
});

describe("A number of things that is asked for", () => {
  it.each([
    "what 3 things did Lund press Norway to do",
    "what three things lund pressed norway to do",
    "what did Lund press Norway to do",
  ])("need not be told as a number: %s", (asked) => {
    expect(first(asked)).toContain("open its ports");
  });
});
