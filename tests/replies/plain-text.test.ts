import { describe, expect, it } from "vitest";
import { button } from "../../src/replies/button.ts";
import { numberCitations, sourceWords, summaryNote } from "../../src/replies/citations.ts";
import { fitReply } from "../../src/replies/fit-reply.ts";
import { plain, printed, strong, text } from "../../src/replies/line.ts";
import { lineText, plainText } from "../../src/replies/plain-text.ts";
import type { Citation, Part, Reply } from "../../src/replies/reply.ts";

const ARCHIVE =
  "Archive: 2 articles, 1 outlet, published 1 Mar 2020 – 4 Mar 2020. A sample, not a full record.";

function source(article: string, kind: Citation["kind"] = "brief"): Citation {
  return {
    article,
    outlet: "The Example Times",
    title: `About ${article}`,
    published: "2020-03-04",
    url: null,
    kind,
  };
}

const evidence = (words: string, from: Citation): Part => ({
  kind: "evidence",
  text: [from.kind === "full" ? printed(words) : text(words)],
  printed: from.kind === "full",
  from,
});
const reply = (parts: readonly Part[]): Reply => ({
  headline: "Two contacts.",
  parts,
  archive: ARCHIVE,
  buttons: [],
});

describe("a reply as plain text", () => {
  it("has headline, how it was read, evidence, facts, lists, sources, note and archive in the order and spacing of a memo", () => {
    const parts: Part[] = [
      { kind: "notice", tone: "understood", text: [text("Read as: both calls.")] },
      { kind: "heading", text: [strong("Telephone call, Tue 3 Mar 2020"), text(" · reported as held")] },
      evidence("They spoke.", source("b")),
      {
        kind: "facts",
        facts: [{ label: "Day", value: [printed("on Tuesday"), text(", counted from publication.")] }],
      },
      { kind: "paragraph", text: [text("Not counted:")] },
      {
        kind: "list",
        items: [[text("A habit. "), { kind: "cite", citation: source("a") }], [text("A plan.")]],
      },
      { kind: "paragraph", text: [text("This counts two articles.")] },
    ];
    expect(plainText(reply(parts))).toBe(`Two contacts.
Read as: both calls.

Telephone call, Tue 3 Mar 2020 · reported as held
> They spoke. [1]
Day: “on Tuesday”, counted from publication.

Not counted:
• A habit. [2]
• A plan.

This counts two articles.

[1] The Example Times, Wed 4 Mar 2020, “About b”
[2] The Example Times, Wed 4 Mar 2020, “About a”
Lines after > are summaries; only words in “ ” are the article's.
${ARCHIVE}`);
  });

  it("numbers sources by first mention, each once", () => {
    const numbered = numberCitations(
      reply([evidence("x", source("b")), evidence("y", source("a")), evidence("z", source("b"))]),
    );
    expect(numbered.map(({ number, citation }) => [number, citation.article])).toEqual([
      [1, "b"],
      [2, "a"],
    ]);
  });

  it("says what a source does not tell, and what is remarked on it", () => {
    const words = sourceWords({ ...source("a"), outlet: null, published: null, remark: "added 2 Dec 2026" });
    expect(lineText(words, () => 0)).toBe("Outlet not known, date not known, “About a” · added 2 Dec 2026");
  });

  it("notes summaries only where a brief is cited", () => {
    expect(summaryNote(reply([evidence("x", source("a", "full"))]))).toBeNull();
    expect(summaryNote(reply([evidence("x", source("a", "full")), evidence("y", source("b"))]))).toContain(
      "without “ ”",
    );
    const list: Part = { kind: "list", items: [[{ kind: "cite", citation: source("a") }]] };
    expect(summaryNote(reply([list]))).toBe("Summaries; only words in “ ” are the article's.");
  });
});

describe("untrusted text", () => {
  it("becomes one line without control, direction and invisible characters", () => {
    expect(plain("a\r\nb\tc\u2028d\u0007\u202Ee\u200Bf\uFEFFg\u{E0041}\uD800h")).toBe("a b c d efg\uFFFDh");
    expect(text(" kept\n")).toEqual({ kind: "text", text: " kept " });
  });

  it("keeps letters, emoji and typographic marks as they are", () => {
    expect(plain("“Київ” – naïve 🇺🇦 *b* <@U1>")).toBe("“Київ” – naïve 🇺🇦 *b* <@U1>");
  });
});

describe("a button", () => {
  it("has an id that depends only on what it does", () => {
    const one = button("and Iran?", { do: "ask", command: null, text: "and Iran?" });
    const other = button("Iran", { text: "and Iran?", command: null, do: "ask" });
    expect(one.id).toMatch(/^[\w-]{16}$/);
    expect(other.id).toBe(one.id);
    expect(button("x", { do: "keep", command: null, text: "and Iran?" }).id).not.toBe(one.id);
  });

  it("cuts a label that no platform would show", () => {
    expect([...button("é".repeat(90), { do: "clear" }).label]).toHaveLength(75);
  });
});

describe("fitting a reply into a platform's room", () => {
  const fitsIn = (most: number) => (one: Reply) => plainText(one).length <= most;
  const long = reply([
    { kind: "notice", tone: "understood", text: [text("Read as: all.")] },
    { kind: "heading", text: [text("First")] },
    evidence("The first sentence of all.", source("a")),
    { kind: "paragraph", text: [text("A detail. ".repeat(20))], detail: true },
    { kind: "heading", text: [text("Second")] },
    evidence("The second sentence of all.", source("b")),
    { kind: "list", items: Array.from({ length: 30 }, (_, i) => [text(`Line ${i} of a list`)]) },
  ]);

  it("leaves a reply that fits as it is", () => {
    expect(fitReply(long, () => true)).toBe(long);
  });

  it("leaves details out first, then lines from the end, and says how many", () => {
    const fitted = plainText(fitReply(long, fitsIn(700)));
    expect(fitted.length).toBeLessThanOrEqual(700);
    expect(fitted).not.toContain("A detail.");
    expect(fitted).toContain("Line 0 of a list");
    expect(fitted).not.toContain("Line 29");
    const left = 30 - (fitted.match(/Line \d+ of/g)?.length ?? 0) + 1;
    expect(fitted).toContain(`Left out for lack of room: ${left} lines.`);
  });

  it("keeps all sources, also those that only left-out lines name, and the archive line", () => {
    const fitted = plainText(fitReply(long, (one) => !plainText(one).includes("Second")));
    expect(fitted).not.toContain("Second");
    expect(fitted).toContain("> The first sentence of all. [1]");
    expect(fitted).toMatch(/among them all from \[2\]\./);
    expect(fitted).toContain("[2] The Example Times");
    expect(fitted.endsWith(ARCHIVE)).toBe(true);
  });

  it("never cuts an evidence line, and keeps how the question was read longest", () => {
    const one = reply([
      { kind: "notice", tone: "understood", text: [text("Read as: all.")] },
      evidence("word ".repeat(200), source("a")),
    ]);
    const fitted = fitReply(one, fitsIn(400));
    expect(fitted.parts.map((part) => part.kind)).toEqual(["notice", "notice"]);
    expect(plainText(fitted)).toContain("Read as: all.");
  });

  it("gives headline and archive line where nothing else fits", () => {
    const fitted = fitReply(long, () => false);
    expect(plainText(fitted)).toBe(`Two contacts.\nLeft out for lack of room: 36 lines.\n\n${ARCHIVE}`);
  });
});
