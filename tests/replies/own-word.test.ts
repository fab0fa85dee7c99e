import { describe, expect, it } from "vitest";
import { withShortMonths } from "../../src/replies/days.ts";
import { whoseWordOf } from "../../src/replies/own-word.ts";
import { lineText as shown } from "../../src/replies/plain-text.ts";
import type { Line } from "../../src/replies/reply.ts";
import { aContact, account, anArticle, aRecord, evidenceIn } from "./build-record.ts";

const lineText = (line: Line): string => shown(line, () => 1);
const ARTICLE = anArticle(
  "2020-03-09",
  "The Russian Foreign Ministry said on Saturday that Lavrov had spoken with Kerry. It was the Americans who rang. Both agreed to go on. Moscow asked for it, according to the ministry.",
);
const ministry = { kind: "institution", name: "Russian Foreign Ministry" } as const;
const call = aContact(ARTICLE, { accounts: [account(ARTICLE, ["Moscow"], ministry, "had spoken")] });
const record = aRecord([ARTICLE], [call]);
const word = (words: string): string => lineText(whoseWordOf([evidenceIn(ARTICLE, words)], call, record));

describe("whose word a line is", () => {
  it.each(["who rang", "agreed to go on"])("is the article's own where it names no source: %s", (words) => {
    expect(word(words)).toBe(
      "for this, the article itself, no source named; for the call, the Russian Foreign Ministry (Moscow).",
    );
  });

  it.each(["had spoken", "Moscow asked"])("is that of the contact where a source is named: %s", (words) => {
    expect(word(words)).toBe("the Russian Foreign Ministry (Moscow).");
  });

  it("is that of the contact where no line is singled out", () => {
    expect(lineText(whoseWordOf([], call, record))).toBe("the Russian Foreign Ministry (Moscow).");
  });

  it("is only the article's where nobody else vouches for the contact", () => {
    const bare = aContact(ARTICLE, { accounts: [account(ARTICLE, [], {}, "had spoken")] });
    expect(lineText(whoseWordOf([evidenceIn(ARTICLE, "who rang")], bare, record))).toBe(
      "the article itself, no source named.",
    );
  });
});

describe("days of several in a list", () => {
  it("have short months, as single days have", () => {
    expect(withShortMonths("30 December – 2 January")).toBe("30 Dec – 2 Jan");
    expect(withShortMonths("18–19 March")).toBe("18–19 Mar");
  });
});
