import { describe, expect, it } from "vitest";
import type { Contact } from "../../src/contacts/contact.ts";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();

/** The shipped record with so many contacts, each on a day of its own. */
function longScope(count: number): Scope {
  const [first] = scope.record.contacts;
  const contacts = Array.from({ length: count }, (_, index): Contact => {
    const day = new Date(Date.UTC(2014, 0, 1 + index)).toISOString().slice(0, 10);
    const date = { ...first!.date!, edtf: day, basis: "stated" as const, precision: "day" as const };
    return { ...first!, id: `c-${String(index).padStart(10, "0")}`, date };
  });
  return { ...scope, record: { ...scope.record, contacts } };
}

describe("the log", () => {
  it("reads a place behind its key with a space as without", () => {
    const places = (question: string) =>
      answerOnRecord(question, scope).contacts.map(({ place }) => place?.value);
    expect(places("log place: Paris")).toEqual(["Paris"]);
    expect(places("log place:paris")).toEqual(["Paris"]);
  });
});

describe("the log of a long record", () => {
  it("comes a page at a time, oldest first, with a button to the next", () => {
    const { reply, contacts } = answerOnRecord("log", longScope(40));
    expect(plainText(reply)).toContain("40 contacts, all reported as held.");
    expect(plainText(reply)).toContain("1 to 15 of 40, oldest first.");
    expect(contacts).toHaveLength(15);
    expect(reply.buttons.map(({ action }) => action)).toMatchObject([{ do: "ask", text: "log page 2" }]);
  });

  it("keeps its filters from page to page, and leads back", () => {
    const { reply, contacts } = answerOnRecord("log held page 3", longScope(40));
    expect(contacts.map(({ date }) => date?.edtf).at(-1)).toBe("2014-02-09");
    expect(contacts).toHaveLength(10);
    expect(reply.buttons.map(({ action }) => action)).toMatchObject([{ do: "ask", text: "log held page 2" }]);
  });

  it("shows the last page for one that is too far", () => {
    expect(plainText(answerOnRecord("log page 99", longScope(40)).reply)).toContain("31 to 40 of 40");
  });

  it("has no pages where one holds all", () => {
    expect(plainText(answerOnRecord("log", scope).reply)).not.toMatch(/oldest first|page/);
  });

  it("gives way to the newest contacts in the record so far", () => {
    const said = plainText(answerOnRecord("", longScope(40)).reply);
    expect(said).toContain("40 contacts in five articles");
    expect(said).toContain("The latest 15 of 40; all of them: /kerry-lavrov log");
    expect(said).toContain("9 Feb");
    expect(said).toContain("stated for 40 of the 40");
    expect(said).not.toMatch(/• 1 Jan/);
  });
});

describe("open", () => {
  it("lists the weakest links: plans, one side's word, days of statements, unnamed sources", () => {
    const said = plainText(answerOnRecord("open", scope).reply);
    expect(said).toMatch(
      /^Weakest links of the Kerry–Lavrov record: one plan without an outcome, five contacts/,
    );
    expect(said).toContain("Planned Sochi meeting of 12 May 2015: nothing says whether it took place");
    expect(said).toContain("Telephone call reported on 11 March 2014: nothing from Washington");
    expect(said).toContain("Contact reported on 3 May 2014: only the day of a statement");
    expect(said).toContain("Planned Sochi meeting of 12 May 2015: unnamed diplomatic source");
    expect(said).not.toContain("Paris meeting");
  });

  it("says so where nothing is open", () => {
    const contacts = scope.record.contacts.filter(({ place }) => place?.value === "Paris");
    const said = plainText(answerOnRecord("open", { ...scope, record: { ...scope.record, contacts } }).reply);
    expect(said).toContain("has no open ends");
  });

  it("is a word like any other in a question", () => {
    expect(answerOnRecord("open fire on Slovyansk?", scope).reply.headline).not.toContain("Weakest");
  });
});

describe("sides and open", () => {
  const headline = (typed: string): string => answerOnRecord(typed, scope).reply.headline;

  it.each([
    ["sides lausanne", ["Lausanne"]],
    ["sides 2015", ["Lausanne", undefined, "Sochi"]],
    ["sides iran 2015", ["Lausanne", "Sochi"]],
    ["sides march 2014", [undefined, "Paris"]],
  ])("are narrowed by place and time: %s", (typed, places) => {
    expect(answerOnRecord(typed, scope).contacts.map(({ place }) => place?.value.split(",")[0])).toEqual(
      places,
    );
  });

  it("say what they were narrowed by", () => {
    expect(headline("sides March 2014")).toContain("in two contacts (March 2014).");
    expect(headline("open 2014")).toMatch(/^Weakest links of the Kerry–Lavrov record \(2014\): /);
    expect(headline("open lausanne")).toContain("(in Lausanne)");
  });

  it("refuse what nothing fits", () => {
    expect(headline("sides 2009")).toMatch(/^Nothing in the archive/);
    expect(headline("open 2009")).toMatch(/^Nothing in the archive/);
    expect(headline("open blarg")).toBe("Nothing in the archive on blarg.");
  });

  it.each([
    ["federalization", /^Federalisation of Ukraine came up in one contact/],
    ["osce", /^OSCE role in Ukraine came up in one contact/],
    ["chemical weapons", /^Syrian chemical weapons came up in one contact/],
    ["separatists", /^Support for separatists in Ukraine came up in one contact/],
    ["right sector", /^Right Sector: named in what was said in one contact/],
    ["poroshenko", /^Poroshenko: named in what was said in one contact/],
    ["flurb", /^Nothing in the archive/],
  ])("take a subject by the words that the log knows, or a word that was said: %s", (words, first) => {
    expect(headline(`sides ${words}`)).toMatch(first);
  });
});

describe("a command of other programs", () => {
  it.each(["show", "/cite", "print 2", "search"])("%s is none here, and help is shown", (typed) => {
    const { reply, kind } = answerOnRecord(typed, scope);
    expect(reply.headline).toMatch(/^There is no command \w+\.$/);
    expect(plainText(reply)).toContain("In your own words:");
    expect(kind).toBe("nothing-found");
  });

  it("does not end a conversation", () => {
    const { about } = answerOnRecord("the Paris meeting", scope);
    const then = answerOnRecord("4", { ...scope, about });
    expect(then.reply.headline).toBe("There is nothing to choose by 4 here.");
    expect(answerOnRecord("how long did it last?", { ...scope, about: then.about }).reply.headline).toContain(
      "four hours",
    );
  });

  it.each(["Paris", "2014", "show the meetings of 2014", "list the calls"])(
    "%s is no such thing",
    (typed) => {
      expect(answerOnRecord(typed, scope).reply.headline).not.toContain("There is no");
    },
  );
});
