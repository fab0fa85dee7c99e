import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanPage } from "../../src/articles/clean/clean-page.ts";

const partsOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, "furniture", `${name}.txt`), "utf8")
    .trim()
    .split("\n====\n");

/** Reports of several shapes, each with its headline. */
const REPORTS = partsOf("bodies").map((report) => {
  const [title = "", ...paragraphs] = report.split("\n\n");
  return { title, paragraphs };
});

const page = (...parts: readonly string[]): string => parts.join("\n\n");

describe("what a page says of itself, whatever its outlet", () => {
  it.each(partsOf("tails"))("is left out below a report: %s", (tail) => {
    for (const { title, paragraphs } of REPORTS) {
      for (const below of [tail, tail.replaceAll("\n", "\n\n"), `Share\nPrint\n\n${tail}`]) {
        expect(cleanPage(page(title, ...paragraphs, below)).paragraphs).toEqual(paragraphs);
      }
    }
  });

  it.each(partsOf("heads"))("is left out above a report: %s", (head) => {
    for (const { title, paragraphs } of REPORTS) {
      expect(cleanPage(page(title, head, ...paragraphs)).paragraphs).toEqual(paragraphs);
      expect(cleanPage([title, head, ...paragraphs].join("\n")).paragraphs).toEqual(paragraphs);
    }
  });

  it.each(partsOf("middles"))("is left out between two paragraphs: %s", (middle) => {
    for (const { title, paragraphs } of REPORTS.filter((report) => report.paragraphs.length > 3)) {
      const parts = [title, paragraphs[0] ?? "", middle, ...paragraphs.slice(1)];
      expect(cleanPage(page(...parts)).paragraphs).toEqual(paragraphs);
      expect(cleanPage(parts.join("\n")).paragraphs).toEqual(paragraphs);
    }
  });

  it("is listed where it is left out", () => {
    const [report = { title: "", paragraphs: [] }] = REPORTS;
    const tail = "The Beacon is not responsible for what other websites contain.";
    expect(cleanPage(page(report.title, ...report.paragraphs, tail)).dropped).toEqual([tail]);
  });
});

describe("the last paragraph of a report", () => {
  it.each(partsOf("endings"))("stays where its words only sound like the page's: %s", (ending) => {
    for (const { title, paragraphs } of REPORTS) {
      const whole = [...paragraphs, ending];
      expect(cleanPage(page(title, ...whole)).paragraphs).toEqual(whole);
      expect(cleanPage(page(title, ...whole, "Share\nPrint", "Comments are closed.")).paragraphs).toEqual(
        whole,
      );
    }
  });
});

describe("a short paragraph between two others", () => {
  it.each(partsOf("within"))("stays where its words only sound like the page's: %s", (one) => {
    for (const { title, paragraphs } of REPORTS) {
      const whole = [...paragraphs.slice(0, 2), one, ...paragraphs.slice(2)];
      expect(cleanPage(page(title, ...whole)).paragraphs).toEqual(whole);
    }
  });
});
