import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggest } from "../../src/commands/suggest.ts";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { shippedLibrary } from "./people.ts";

const offered = (typed: string): readonly string[] => suggest("kerry-lavrov", typed, shippedLibrary());

describe("completions", () => {
  it.each([
    ["par", "Paris"],
    ["syria par", "syria place:Paris"],
    ["place:so", "place:Sochi"],
    ["syria -ira", "syria -Iran"],
    ["stein", "Frank-Walter Steinmeier"],
    ["held with:ker", "held with:Kerry"],
    ["march", "March 2014"],
    ["log held 20", "log held 2014"],
    ["sides syr", "sides Syria"],
    ["export ics ukr", "export ics Ukraine"],
    ["who ini", "who initiated the March 2014 call?"],
    ["tim", "timeline"],
    ["lavorv", "Sergei Lavrov"],
  ])("of “%s” begin with “%s”", (typed, first) => {
    expect(offered(typed)[0]).toBe(first);
  });

  it("begin with what leads to most, of every sort, when nothing is typed yet", () => {
    const first = offered("").slice(0, 10).join(" · ");
    for (const one of ["Ukraine", "Sergei Lavrov", "Paris", "2014", "calls"]) expect(first).toContain(one);
  });

  it("put what still leads to a contact before what does not", () => {
    const after = offered("lausanne ");
    expect(after.indexOf("lausanne Iran")).toBeLessThan(after.indexOf("lausanne Ukraine"));
  });

  it("offer to sides a subject and nothing else", () => {
    expect(offered("sides ").join()).not.toMatch(/with:|place:|held|2014/);
  });

  it("of /readout ask are those of all records", () => {
    expect(suggest("readout", "lavr", shippedLibrary())).toEqual(["Sergei Lavrov"]);
  });

  it("lead somewhere, every one that is offered first", () => {
    const [shelf] = shippedLibrary().shelves;
    if (shelf === undefined) throw new Error("no briefing");
    for (const typed of ["", "syria ", "held ", "log ", "kerry "])
      for (const line of offered(typed).slice(0, 5))
        expect(answerOnRecord(line, shelf).kind, line).not.toBe("nothing-found");
  });

  it("are at most 25 of at most 100 characters, and never fail, whatever is typed", () => {
    const words = fc.constantFrom(
      ..."syria par -iran place: with:ker ( \\ * [ 😀 log sides who 2014 \" '".split(" "),
    );
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const lines = offered(text);
        expect(lines.length).toBeLessThanOrEqual(25);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
