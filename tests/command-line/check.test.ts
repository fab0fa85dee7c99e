import { describe, expect, it } from "vitest";
import { check } from "../../src/command-line/check.ts";
import { unlistedSubjects } from "../../src/contacts/review-list.ts";
import type { Library } from "../../src/library.ts";
import { ARCHIVE, archiveRecord } from "../contacts/archive/read-archive.ts";

const PROBLEM = { file: "topics.yaml", line: 3, says: "Twice.", remedy: "Join.", weight: "fault" } as const;

function libraryOf(problems: Library["problems"]): Library {
  return { shelves: [{ record: archiveRecord }], problems };
}

describe("check", () => {
  const reviewed = unlistedSubjects([archiveRecord]);

  it("lists the subjects without a topic, each with its count, article and sentence, and no fault", () => {
    expect(reviewed.map(({ subject }) => subject)).toContain("violence in Kiev");
    const { text, exitCode } = check(libraryOf([]));
    expect(text).toContain(
      "no topic for: violence in Kiev (2 contacts; Harbour Post, 16 February 2014: “Secretary of State John Kerry called",
    );
    expect(text).toContain("No faults.");
    expect(exitCode).toBe(0);
  });

  it("says the same as JSON, with faults and what people reported as wrong", () => {
    const { text, exitCode } = check(libraryOf([PROBLEM]), ["the date of c-1"], { json: true });
    const said = JSON.parse(text);
    expect(exitCode).toBe(1);
    expect(said.problems).toEqual([PROBLEM]);
    expect(said.reports).toEqual(["the date of c-1"]);
    expect(said.subjectsWithoutTopic).toHaveLength(reviewed.length);
    expect(said.subjectsWithoutTopic).toContainEqual(
      expect.objectContaining({
        subject: "violence in Kiev",
        contacts: 2,
        article: "harbour-post-2014-02-16",
      }),
    );
    expect(said.records).toEqual([
      { briefing: "kerry-lavrov", articles: ARCHIVE.length, contacts: 43, others: 3, reposts: 1, undated: 0 },
    ]);
  });

  it("counts a subject once for each contact, whatever its capitals", () => {
    const [first] = archiveRecord.contacts;
    if (!first) throw new Error("no contact");
    const evidence = first.status.evidence;
    const about = (id: string, ...values: string[]) => ({
      ...first,
      id,
      unlisted: values.map((value) => ({ value, evidence })),
    });
    const contacts = [about("a", "Salmon quotas"), about("b", "salmon quotas", "amber"), about("c")];
    expect(
      unlistedSubjects([{ ...archiveRecord, contacts, others: [] }]).map(
        ({ subject, contacts: count }) => `${subject} ${count}`,
      ),
    ).toEqual(["Salmon quotas 2", "amber 1"]);
  });
});
