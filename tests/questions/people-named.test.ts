import { describe, expect, it } from "vitest";
import { makeRecord } from "../../src/contacts/make-record.ts";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { peopleIn } from "../../src/questions/parse/people.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { anArticle } from "./an-article.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

const { article: _, ...page } = onePage("Calls from Beijing", [
  "Foreign Minister Wang Yi spoke by telephone with Secretary of State Mike Pompeo on Tuesday about trade.",
  "Iranian Foreign Minister Mohammad Javad Zarif met Sergei Lavrov in Moscow on Monday.",
]);
const archive: Scope = page;
const ask = (question: string, scope: Scope = archive) => answerOnRecord(question, scope).reply.headline;

describe("a person whom a question names", () => {
  it.each([
    ["all of Wang Yi's contacts", "One contact, reported as held; it is of another pair."],
    ["Wang Yi's calls", "One telephone call, reported as held; it is of another pair."],
    ["wang's calls with pompeo", "One telephone call, reported as held; it is of another pair."],
    ["Zarif's meetings", "One meeting, reported as held; it is of another pair."],
  ])("has contacts listed by name and noun: %s", (question, first) => {
    expect(ask(question)).toBe(first);
  });

  it("is no month, though somebody is called May", () => {
    const { register } = shippedScope().record;
    expect(peopleIn("calls in may 2017", register, [])).toEqual([]);
    expect(peopleIn("calls of theresa may in 2017", register, [])).toEqual(["theresa-may"]);
  });

  it("is another than the one who bears the same surname, named in full or met", () => {
    expect(ask("who did Wang Yi speak with")).toMatch(/: Mike Pompeo\.$/);
    expect(ask("who did Wang speak with")).toMatch(/: Mike Pompeo\.$/);
    expect(ask("who did Wang Wenbin speak with")).not.toMatch(/Pompeo\.$/);
  });

  it("is no slip for a common word, even where the archive does not know the name", () => {
    expect(ask("who did Wang Yi speak with", shippedScope())).toBe("Nothing in the archive on Wang Yi.");
  });
});

describe("those who took part in a contact", () => {
  const { briefing, register, vocabulary } = archive.record;
  const articles = [
    anArticle("a", "Talks in Minsk", ["John Kerry met Sergei Lavrov in Minsk on Monday for two hours."]),
    anArticle("b", "No Finns", ["The report is odd: no representative of Finland took part in the drill."]),
  ];
  const talks: Scope = {
    record: makeRecord(briefing, register, vocabulary, articles),
    index: buildIndex(articles, register, vocabulary),
  };
  it.each([
    "minsk meeting who was there",
    "who took part in the minsk meeting",
    "minsk meeting participants",
  ])("are found also where only another article speaks of taking part: %s", (question) => {
    expect(ask(question, talks)).toMatch(/: John Kerry and Sergei Lavrov\.$/);
  });
});

describe("everybody's contacts", () => {
  it.each(["all contacts of all pairs", "every contact in the archive", "list contacts between anybody"])(
    "are listed for: %s",
    (question) => {
      expect(ask(question)).toBe("Two contacts, both reported as held; all of them of other pairs.");
    },
  );
});

describe("a surname in another spelling", () => {
  const presidents = onePage("A summit in Astana", [
    "Ilham Aliyev and Robert Kocharian, the presidents of Azerbaijan and Armenia, are to meet in Astana in June.",
  ]);
  it.each(["Where are Kocharian and Aliyev to meet?", "where are Kocharyan and Aliyev to meet"])(
    "is that of the one whom the page names in full: %s",
    (question) => {
      expect(ask(question, presidents)).toMatch(/Astana/);
    },
  );
});
