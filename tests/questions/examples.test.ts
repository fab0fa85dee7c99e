import { describe, expect, it } from "vitest";
import { shelfOf } from "../../src/library.ts";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { examplesFrom } from "../../src/questions/examples.ts";
import { twoBriefings } from "../commands/two-briefings.ts";

const library = twoBriefings();

describe("the examples of help", () => {
  it.each(["kerry-lavrov", "rice-steinmeier"])("are answered by %s itself, every one", (command) => {
    const shelf = shelfOf(library, command);
    if (shelf === undefined) throw new Error("no such briefing");
    const { questions, subject, sides, list } = examplesFrom(shelf.record);
    const typed = [...questions, subject, sides && `sides ${sides}`, list, `log ${list}`, "open", "sources"];
    expect(questions.length).toBeGreaterThan(1);
    for (const one of typed.filter((each) => each !== null)) {
      const answered = answerOnRecord(one, shelf);
      expect(answered.kind, one).toMatch(/^(?:answer|contacts)$/);
      if (one.endsWith("?")) expect(answered.answer, one).not.toBe("Not known");
    }
  });

  it("name what the record has: people who are in no other record's examples, and its own places", () => {
    const shelf = shelfOf(library, "rice-steinmeier");
    const said = JSON.stringify(shelf && examplesFrom(shelf.record));
    expect(said).toContain("Oslo");
    expect(said).not.toMatch(/Kerry|Paris|ukraine/);
  });

  it("go on with a follow-up that finds another contact", () => {
    const shelf = shelfOf(library, "kerry-lavrov");
    if (shelf === undefined) throw new Error("no such briefing");
    const { questions, next } = examplesFrom(shelf.record);
    const { about } = answerOnRecord(questions[0] ?? "", shelf);
    expect(next).toBe("and in May?");
    expect(answerOnRecord(next ?? "", { ...shelf, about }).reply.headline).toContain("May 2014");
  });
});
