import { describe, expect, it } from "vitest";
import type { Position } from "../../src/contacts/contact.ts";
import { accountWords, sideOf } from "../../src/replies/accounts.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { sidesParts } from "../../src/replies/sides.ts";
import { openingOf } from "../../src/replies/speech-acts.ts";
import { archiveRecord } from "../contacts/archive/read-archive.ts";

const on = (day: string) => archiveRecord.contacts.filter(({ date }) => date?.edtf === day);

/** The lines on the contacts of a day, without heading and sources. */
function lines(day: string, topic?: string): string[] {
  const parts = sidesParts(on(day), archiveRecord, topic);
  const text = plainText({ headline: "", parts, sources: [], archive: "", buttons: [] } as never);
  return text.split("\n").filter((line) => / .*: |\.$/.test(line) && !/^\[/.test(line));
}

describe("what each side said, of several articles", () => {
  it("stands an unnamed official with his side, and says that nothing of it is on the record", () => {
    const said = lines("2014-07-27", "ukraine").join("\n");
    expect(said).toContain("Washington (Kerry, says an unnamed State Department official): ");
    expect(said).toContain(
      "Washington on the record: nothing in the archive; through an unnamed source only.",
    );
    expect(on("2014-07-27").map((one) => accountWords(one, archiveRecord))).toEqual([
      "Moscow's account; an unnamed State Department official",
    ]);
  });

  it("gives a side's account at the sentence that is on the subject", () => {
    expect(lines("2016-10-05", "ukraine")[0]).toBe(
      "Moscow (Russian Foreign Ministry): “They touched upon Syria, Ukraine and North Korea.”",
    );
  });

  it("takes words on a country's capital or people for words on the country", () => {
    expect(lines("2014-03-30", "ukraine").join("\n")).toContain(
      "no decision could be taken without the government in Kiev",
    );
  });

  it("names all sides without an account in one line", () => {
    expect(lines("2013-11-23", "iran")).toContain(
      "Beijing, Berlin, London, Paris and Washington: no account in the archive.",
    );
  });

  it("shows the article's own sentence where neither side said anything on the subject", () => {
    expect(lines("2016-12-02", "syria")[0]).toBe(
      "The article itself: “They spoke of Aleppo for about an hour.”",
    );
  });
});

describe("a position", () => {
  const position = (chain: string[], side: string | null) => ({ chain, side }) as unknown as Position;

  it.each([
    [["a senior U.S. official", "John Kerry"], "Washington", "Washington"],
    [["officials in Washington"], "Washington", "Washington"],
    [["a diplomatic source"], "Moscow", null],
    [["Jen Psaki", "John Kerry"], "Washington", "Washington"],
  ] as const)("told by %j is on a side only where it is somebody's official", (chain, side, expected) => {
    expect(sideOf(position([...chain], side))).toBe(expected);
  });

  it.each([
    ["Russia had to stop arming the separatists", ""],
    ["Russia needed to honour the agreements", ""],
    ["Russia to honour the agreements", "wants "],
    ["an end to the siege", "demands: "],
    ["he had to leave", "demands: "],
  ])("that something be done says so by itself or is introduced: %s", (text, opening) => {
    expect(openingOf({ act: "demands", text }, "asserts")).toBe(opening);
  });

  it("has a verb before a list of clauses", () => {
    const text = "that the convoy was late and that it carried no food";
    expect(openingOf({ act: "asserts", text }, "asserts")).toBe("says ");
  });

  it.each([
    ["Kerry voiced concern about the siege.", "the siege", "is concerned about "],
    ["Kerry was worried that the siege would last.", "the siege would last", "is concerned that "],
    [
      "Kerry voiced concern about the siege and about the heat.",
      "about the siege and about the heat",
      "is concerned ",
    ],
    ["Kerry raised the siege.", "the siege", "raises "],
    ["Kerry pressed Lavrov on the siege.", "the siege", "raises "],
  ])("is a worry only where its sentence has one: %s", (quote, text, opening) => {
    expect(openingOf({ act: "is concerned", text, evidence: { quote } }, "asserts")).toBe(opening);
  });

  it.each([
    ["a lasting truce", "supports "],
    ["the observers should stay", "agrees: "],
    ["to meet again", "agrees: "],
  ])("is support of a thing, and agreement on what is to be done: %s", (text, opening) => {
    expect(openingOf({ act: "agrees", text }, "asserts")).toBe(opening);
  });
});
