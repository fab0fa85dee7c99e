import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "../../../adapters/terminal/wrap.ts";

describe("wrapping for a terminal", () => {
  it("keeps words whole and hangs what follows under the first line", () => {
    expect(wrap("one two three four five six", 20, "• ")).toBe("• one two three four\n  five six");
  });

  it("marks each line of a quotation", () => {
    expect(wrap("one two three four five six", 20, "> ", "> ")).toBe("> one two three four\n> five six");
  });

  it("counts no columns for colours", () => {
    const bold = "\u001b[1mone two three four\u001b[22m";
    expect(wrap(bold, 20)).toBe(bold);
  });

  it("gives a word that is longer than the line a line of its own", () => {
    expect(wrap(`see ${"x".repeat(30)} there`, 20)).toBe(`see\n${"x".repeat(30)}\nthere`);
  });

  it("loses no word, whatever the text and the width", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-я0-9]{1,12}$/), { maxLength: 40 }),
        fc.integer({ min: 1, max: 80 }),
        (words, width) => {
          expect(wrap(words.join(" "), width).split(/\s+/).filter(Boolean)).toEqual(words);
        },
      ),
    );
  });
});
