import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readArticle } from "../../../src/articles/read-articles.ts";
import { articleFile } from "../../../src/articles/write-article.ts";
import { makeRecord } from "../../../src/contacts/make-record.ts";
import type { ContactRecord } from "../../../src/contacts/record.ts";
import { KERRY_LAVROV, register, vocabulary } from "../finding/scene.ts";

const TEXT =
  "U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Vienna on Wednesday to discuss Syria, the State Department said.\n\nOfficials in Geneva were waiting for a longer encounter of the two men that nobody had announced.";
const BY = ["    by: A. Weber", "    on: 2026-11-27"];

/** The record of one article file whose front matter has these lines under `corrections`. */
function recordWith(lines: readonly string[]): ContactRecord {
  const folder = mkdtempSync(join(tmpdir(), "corrections-"));
  const head = [
    'title: "Kerry Meets Lavrov"',
    "outlet: Example Times",
    "published: 2014-06-06",
    "retrieved: 2014-06-07",
    "language: en",
    "kind: full",
  ];
  const block = lines.length === 0 ? [] : ["corrections:", ...lines];
  writeFileSync(join(folder, "one.md"), ["---", ...head, ...block, "---", "", TEXT, ""].join("\n"));
  const { article, problems } = readArticle(folder, "one.md");
  if (article === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return makeRecord(KERRY_LAVROV, register, vocabulary, [article]);
}

let id = "";
beforeAll(() => {
  const { contacts } = recordWith([]);
  id = contacts[0]?.id ?? "";
  expect(contacts.map(({ place, date }) => [place?.value, date?.edtf])).toEqual([["Vienna", "2014-06-04"]]);
});

const setting = (set: string, was: string, ...more: string[]): string[] => [
  `  - contact: ${id}`,
  `    set: { ${set} }`,
  `    was: { ${was} }`,
  "    because: The hosts named the town.",
  ...BY,
  ...more,
];

describe("a correction in the front matter of an article", () => {
  it("sets a field, and keeps beside it what was extracted, why, who and when", () => {
    const { contacts, problems } = recordWith(setting("place: Geneva", "place: Vienna"));
    expect(problems).toEqual([]);
    expect(contacts[0]?.place?.value).toBe("Geneva");
    expect(contacts[0]?.id).toBe(id);
    expect(contacts[0]?.corrections).toEqual([
      {
        field: "place",
        was: "Vienna",
        is: "Geneva",
        because: "The hosts named the town.",
        by: "A. Weber",
        on: "2026-11-27",
      },
    ]);
  });

  it("gives a corrected day the basis “corrected”", () => {
    const { contacts } = recordWith(setting("date: 2014-06-03", "date: 2014-06-04"));
    expect(contacts[0]?.date).toMatchObject({ edtf: "2014-06-03", precision: "day", basis: "corrected" });
  });

  it.each([
    ["kind: visit", "kind: meeting", ["kind", "visit"]],
    ["status: cancelled", "status: held", ["status", "cancelled"]],
    ["initiator: united-states", "initiator: not stated", ["initiator", "United States"]],
    ["topics: [iran]", "topics: syria", ["topics", "iran"]],
    [
      "participants: [sergei-lavrov, john-kerry]",
      "participants: [John Kerry, Sergei Lavrov]",
      ["participants", "John Kerry, Sergei Lavrov"],
    ],
    ["place: not stated", "place: Vienna", ["place", null]],
    ["outcome: to meet again", "outcome: not stated", ["outcome", "to meet again"]],
  ])("can set %s where it was %s", (set, was, [field, is]) => {
    const { contacts, problems } = recordWith(setting(set as string, was as string));
    expect(problems).toEqual([]);
    expect(contacts[0]?.corrections).toMatchObject([{ field, is }]);
  });

  it("rests on the sentence that holds the words it gives", () => {
    const words = "    evidence: waiting for a longer encounter";
    const { contacts } = recordWith(setting("place: Geneva", "place: Vienna", words));
    expect(contacts[0]?.place?.evidence.quote).toMatch(/^Officials in Geneva/);
  });

  it("confirms an entry, with who and when", () => {
    const { contacts } = recordWith([`  - contact: ${id}`, "    confirm: true", ...BY]);
    expect(contacts[0]?.confirmed).toEqual({ by: "A. Weber", on: "2026-11-27" });
    expect(contacts[0]?.corrections).toEqual([]);
  });

  it("takes out what is no contact, and keeps what was extracted", () => {
    const lines = [`  - contact: ${id}`, "    reject: true", "    because: A rehearsal.", ...BY];
    const { contacts, rejected } = recordWith(lines);
    expect(contacts).toEqual([]);
    expect(rejected).toMatchObject([{ because: "A rehearsal.", by: "A. Weber", contact: { id } }]);
  });

  it("adds a contact that the rules did not find, on words of the article", () => {
    const lines = [
      "  - add: { kind: meeting, status: planned, participants: [john-kerry, sergei-lavrov], place: Geneva }",
      "    evidence: waiting for a longer encounter of the two men",
      "    because: The sentence means these two.",
      ...BY,
    ];
    const { contacts, problems } = recordWith(lines);
    expect(problems).toEqual([]);
    expect(contacts).toHaveLength(2);
    const added = contacts.find((contact) => contact.id !== id);
    expect(added).toMatchObject({ status: { value: "planned" }, place: { value: "Geneva" } });
    expect(added?.accounts[0]?.evidence.quote).toMatch(/^Officials in Geneva/);
    expect(added?.corrections).toMatchObject([{ field: "contact", is: "added" }]);
  });

  it("survives being written to a file and read again", () => {
    const folder = mkdtempSync(join(tmpdir(), "corrections-"));
    const corrections = [
      {
        contact: id,
        set: { place: "Geneva" },
        was: { place: "Vienna" },
        because: "x",
        by: "y",
        on: "2026-11-27",
      },
    ];
    const [article] = recordWith([]).articles;
    writeFileSync(join(folder, "one.md"), articleFile({ ...article!, corrections }));
    const again = readArticle(folder, "one.md").article;
    const { contacts, problems } = makeRecord(KERRY_LAVROV, register, vocabulary, [again!]);
    expect(problems).toEqual([]);
    expect(contacts[0]?.place?.value).toBe("Geneva");
  });
});

describe("a correction that does not fit", () => {
  it.each<[string, () => string[], RegExp]>([
    [
      "names a contact that is not there",
      () => [`  - contact: c-0000000000`, "    confirm: true", ...BY],
      /no contact c-0000000000/,
    ],
    [
      "expects what is no longer extracted",
      () => setting("place: Geneva", "place: Paris"),
      /place is now “Vienna”, no longer “Paris”/,
    ],
    ["sets a field that there is not", () => setting("weather: fine", "weather: bad"), /weather/],
    [
      "sets a day that there is not",
      () => setting("date: 2014-02-30", "date: 2014-06-04"),
      /“2014-02-30” is no date/,
    ],
    ["sets a kind that there is not", () => setting("kind: summit", "kind: meeting"), /“summit” is no kind/],
    [
      "sets a topic that there is not",
      () => setting("topics: [weather]", "topics: syria"),
      /“weather” is no topic/,
    ],
    [
      "sets an initiator that there is not",
      () => setting("initiator: nobody-at-all", "initiator: not stated"),
      /“nobody-at-all” is nobody/,
    ],
    [
      "names a participant whom the article does not",
      () => setting("participants: [john-kerry, Ivan Nobody]", "participants: [John Kerry, Sergei Lavrov]"),
      /“Ivan Nobody”/,
    ],
    [
      "leaves one participant",
      () => setting("participants: john-kerry", "participants: [John Kerry, Sergei Lavrov]"),
      /at least two/,
    ],
    [
      "does not say what was there",
      () => [`  - contact: ${id}`, "    set: { place: Geneva }", "    because: x", ...BY],
      /was lacks place/,
    ],
    ["gives no reason", () => [`  - contact: ${id}`, "    reject: true", ...BY], /because of what/],
    ["has no author", () => [`  - contact: ${id}`, "    confirm: true", "    on: 2026-11-27"], /“by”/],
    [
      "has no day",
      () => [`  - contact: ${id}`, "    confirm: true", "    by: A. Weber", "    on: today"],
      /“on”/,
    ],
    ["does nothing", () => [`  - contact: ${id}`, ...BY], /none of set, add, reject and confirm/],
    [
      "rejects and confirms",
      () => [`  - contact: ${id}`, "    reject: true", "    confirm: true", "    because: x", ...BY],
      /rejected and confirmed/,
    ],
    [
      "adds without evidence",
      () => [
        "  - add: { kind: meeting, status: held, participants: [john-kerry, sergei-lavrov] }",
        "    because: x",
        ...BY,
      ],
      /needs evidence/,
    ],
    [
      "adds on words that the article has not",
      () => [
        "  - add: { kind: meeting, status: held, participants: [john-kerry, sergei-lavrov] }",
        "    evidence: they danced",
        "    because: x",
        ...BY,
      ],
      /does not stand in the article/,
    ],
    ["is no list", () => ["  contact: x"], /no list/],
  ])("because it %s is a fault with its line, and changes nothing", (_title, lines, says) => {
    const before = recordWith([]);
    const { contacts, rejected, problems } = recordWith(lines());
    expect(problems).toHaveLength(1);
    expect(problems[0]?.says).toMatch(says);
    expect(problems[0]?.weight).toBe("fault");
    expect(problems[0]?.line).toBeGreaterThanOrEqual(8);
    expect(contacts).toEqual(before.contacts);
    expect(rejected).toEqual([]);
  });
});
