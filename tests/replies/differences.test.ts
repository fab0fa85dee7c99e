import { describe, expect, it } from "vitest";
import { historyLines } from "../../src/exports/say.ts";
import { contactLine, statusMark } from "../../src/replies/contact-line.ts";
import { contactFacts } from "../../src/replies/contact-parts.ts";
import { lineText } from "../../src/replies/plain-text.ts";
import { statusWords } from "../../src/replies/words.ts";
import { archiveRecord } from "../contacts/archive/read-archive.ts";

function onDay(day: string) {
  const contact = archiveRecord.contacts.find(({ date }) => date?.edtf === day);
  if (!contact) throw new Error(`No contact of ${day}`);
  return contact;
}

/** The lines about a contact, each article's number being that of its account. */
function factsOf(day: string): string[] {
  const contact = onDay(day);
  const numberOf = (article: string) => contact.accounts.findIndex((one) => one.article === article) + 1;
  return contactFacts(contact, archiveRecord).map(
    ({ label, value }) => `${label}: ${lineText(value, numberOf)}`,
  );
}

describe("a contact that several articles tell differently", () => {
  it("has its history: the plan, and what came of it, each with its articles", () => {
    expect(factsOf("2014-07-15")).toContain(
      "History: planned (Fri 11 Jul 2014) [1]; then postponed (Mon 14 Jul 2014) [2].",
    );
    expect(historyLines(onDay("2014-07-15"), archiveRecord)).toEqual([
      "History: planned (Fri 11 Jul 2014) (The Quayside); then postponed (Mon 14 Jul 2014) (Harbour Post).",
    ]);
    expect(factsOf("2014-10-14").filter((fact) => fact.startsWith("History"))).toEqual([]);
  });

  it("shows side by side what contradicts, and by account what does not", () => {
    expect(factsOf("2014-07-18")).toContain(
      "Accounts differ on whose initiative: United States [1]; Sergei Lavrov [2].",
    );
    expect(factsOf("2014-12-14")).toContain("Day, by account: Sun 14 Dec 2014 [1]; 13–14 December 2014 [2].");
    expect(factsOf("2014-03-05")).toContain("Subject, by account: Ukraine [1]; Syria [2].");
  });

  it("is never simply held where a side denies it", () => {
    const call = onDay("2014-06-12");
    expect(statusWords(call)).toBe("reported as held, and denied");
    expect(statusMark(call)).toBe("REPORTED AS HELD, AND DENIED");
    expect(lineText(contactLine(call, archiveRecord), () => 1)).toContain("REPORTED AS HELD, AND DENIED");
    expect(factsOf("2014-06-12")).toContain(
      "Accounts differ on whether it was held: reported as held [1]; denied [2].",
    );
  });
});
