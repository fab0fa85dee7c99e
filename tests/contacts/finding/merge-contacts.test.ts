import { describe, expect, it } from "vitest";
import { codesOf } from "../../../src/contacts/codes.ts";
import type { Contact } from "../../../src/contacts/contact.ts";
import { contactJson } from "../../../src/contacts/contact-json.ts";
import { findContacts } from "../../../src/contacts/find-contacts.ts";
import { mergeContacts } from "../../../src/contacts/merge-contacts.ts";
import { isContradiction, isDisputed } from "../../../src/contacts/merging/differences.ts";
import { articleOf, register, vocabulary } from "./scene.ts";

function found(...articles: readonly [string, string][]): Contact[] {
  return articles.flatMap(([on, text], index) =>
    findContacts(articleOf(text, on, `article-${index}`), register, vocabulary),
  );
}

describe("accounts of several articles", () => {
  it("are one contact when people, kind and day agree", () => {
    const all = found(
      ["2014-07-19", "Kerry called Lavrov on Friday to discuss Syria, the State Department said."],
      [
        "2014-07-20",
        "Lavrov and Kerry spoke by phone on Friday about Iran, the Russian Foreign Ministry said.",
      ],
    );
    const merged = mergeContacts(all);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.id).toBe(all[0]?.id);
    expect(merged[0]?.accounts.map(({ sides }) => sides)).toEqual([["Washington"], ["Moscow"]]);
    expect(merged[0]?.topics.map(({ value }) => value)).toEqual(["syria", "iran"]);
  });

  it("stay apart when days differ", () => {
    const all = found(
      ["2014-07-19", "Kerry called Lavrov on Friday."],
      ["2014-07-21", "Kerry called Lavrov on Sunday."],
    );
    expect(mergeContacts(all)).toHaveLength(2);
  });

  it("turn a plan into a contact that was held, and keep both", () => {
    const [contact, ...rest] = mergeContacts(
      found(
        ["2014-07-16", "Lavrov will meet Kerry in Vienna on Friday."],
        ["2014-07-19", "Lavrov met Kerry in Vienna on Friday."],
      ),
    );
    expect(rest).toEqual([]);
    expect(contact?.status.value).toBe("held");
    expect(contact?.accounts.map(({ status }) => status)).toEqual(["planned", "held"]);
  });

  it("turn a plan into one that was cancelled", () => {
    const [contact] = mergeContacts(
      found(
        ["2014-07-16", "Lavrov will meet Kerry in Vienna on Friday."],
        ["2014-07-17", "Friday's meeting between Lavrov and Kerry has been cancelled."],
      ),
    );
    expect(contact?.status.value).toBe("cancelled");
  });

  it("keep side by side what they differ in", () => {
    const [contact] = mergeContacts(
      found(
        ["2014-07-19", "Kerry and Lavrov spoke by phone on Friday at the initiative of the U.S."],
        ["2014-07-19", "Kerry and Lavrov spoke by phone on Friday at the request of Russia."],
      ),
    );
    expect(contact?.differences).toMatchObject([
      { field: "initiator", values: [{ value: "United States" }, { value: "Russia" }] },
    ]);
  });
});

/** The articles' contacts merged, with the days of publication known. */
function merged(...articles: readonly [string, string][]): Contact[] {
  const publishedOf = new Map(articles.map(([on], index) => [`article-${index}`, on]));
  return mergeContacts(found(...articles), { publishedOf, countryName: register.countryName });
}

const dayAndAccounts = ({ date, accounts }: Contact) => `${date?.edtf ?? "-"} ${accounts.length}`;

describe("what is one occasion", () => {
  it.each([
    [
      "a month and the only meeting there in that month",
      ["2014-03-15", "Lavrov met Kerry in London on Friday."],
      ["2014-05-20", "Lavrov and Kerry met in London in March."],
      "2014-03-14",
    ],
    [
      "several days of talks and one of them",
      ["2014-03-15", "Lavrov met Kerry in London on Friday."],
      ["2014-03-17", "Lavrov and Kerry held talks in London on March 14-15."],
      "2014-03-14/2014-03-15",
    ],
    [
      "a weekend and its Sunday",
      ["2014-12-14", "Lavrov met Kerry in Rome on Sunday."],
      ["2014-12-15", "Kerry and Lavrov met in Rome over the weekend, a spokesman said."],
      "2014-12-14",
    ],
    [
      "a plan, and the report that it came a day later in the same town",
      ["2014-08-19", "Lavrov will meet Kerry in Vienna on Thursday."],
      ["2014-08-23", "Lavrov met Kerry in Vienna on Friday."],
      "2014-08-22",
    ],
    [
      "a call late at night in one capital and on the next day in the other",
      [
        "2014-08-23",
        "Kerry spoke by phone with Lavrov on Friday night about Syria, the State Department said.",
      ],
      [
        "2014-08-23",
        "Lavrov and Kerry spoke by phone on August 23 about Syria, the Russian Foreign Ministry said.",
      ],
      "2014-08-22",
    ],
    [
      "a plan for the coming days without a place, and the one call that came",
      ["2014-08-20", "Lavrov said that he would speak with Kerry in the coming days about a prisoner swap."],
      ["2014-08-23", "Lavrov and Kerry spoke by telephone on Friday about a prisoner swap."],
      "2014-08-22",
    ],
    [
      "a plan, and what the two said after hours of talks",
      ["2014-08-19", "Lavrov will meet Kerry in Vienna on Friday."],
      [
        "2014-08-23",
        "After more than ten hours of talks in Vienna, Lavrov and Kerry said late on Friday that much was left.",
      ],
      "2014-08-22",
    ],
    [
      "a plan without a day and the meeting in that town",
      ["2014-08-01", "Lavrov plans to meet Kerry in Vienna, a source said."],
      ["2014-08-23", "Lavrov met Kerry in Vienna on Friday."],
      "2014-08-22",
    ],
    [
      "a plan, and that it was called off, where no day is printed again",
      ["2014-08-19", "Lavrov will meet Kerry in Vienna on Friday."],
      ["2014-08-20", "Kerry has cancelled a meeting with Lavrov in Vienna."],
      "2014-08-22",
    ],
    [
      "the day of a ministry's statement and the day that the other side tells",
      ["2014-01-15", "Kerry telephoned Lavrov on Tuesday, Jen Psaki said."],
      [
        "2014-01-15",
        "The Russian Foreign Ministry said on Wednesday that Lavrov and Kerry had spoken by phone.",
      ],
      "2014-01-14",
    ],
    [
      "talks and a telephone call",
      ["2014-01-15", "Kerry telephoned Lavrov on Tuesday about Syria."],
      ["2014-01-15", "Lavrov and Kerry discussed Syria on Tuesday, the Russian Foreign Ministry said."],
      "2014-01-14",
    ],
  ] as const)("joins %s", (_, first, second, day) => {
    expect(merged([...first], [...second]).map(dayAndAccounts)).toEqual([`${day} 2`]);
  });

  it.each([
    [
      "a call and a second one of that day on another subject",
      ["2014-07-18", "Kerry called Lavrov on Thursday to discuss Gaza, the State Department said."],
      [
        "2014-07-18",
        "Lavrov spoke by phone with Kerry on Thursday for the second time that day, about Ukraine.",
      ],
    ],
    [
      "calls of two evenings, each told by the same side",
      [
        "2014-07-19",
        "Kerry spoke by phone with Lavrov on Friday night about Syria, the State Department said.",
      ],
      ["2014-07-20", "Kerry spoke by phone with Lavrov on Saturday about Syria, the State Department said."],
    ],
    [
      "the month's only call on another subject",
      ["2014-03-15", "Kerry called Lavrov on Friday about Syria."],
      ["2014-03-30", "Kerry called Lavrov earlier this month about Iran."],
    ],
    [
      "a call and a meeting of one day",
      ["2014-03-15", "Kerry called Lavrov on Friday about Syria."],
      ["2014-03-15", "Kerry met Lavrov in Paris on Friday."],
    ],
    [
      "a call of the morning and one of the evening",
      ["2014-02-16", "Lavrov and Kerry spoke by phone on Saturday morning."],
      ["2014-02-16", "Kerry called Lavrov on Saturday evening."],
    ],
    [
      "a plan for one town and a meeting in another a day later",
      ["2014-08-19", "Lavrov will meet Kerry in Vienna on Thursday."],
      ["2014-08-23", "Lavrov met Kerry in Geneva on Friday."],
    ],
  ] as const)("keeps apart %s", (_, first, second) => {
    expect(merged([...first], [...second])).toHaveLength(2);
  });

  it("keeps apart two calls that one article tells of one day, and gives the other account to the one it fits", () => {
    const calls = merged(
      [
        "2014-02-16",
        "Lavrov and Kerry spoke by phone on Saturday morning about Syria. Late on Saturday evening Kerry called Lavrov again to discuss Ukraine.",
      ],
      ["2014-02-16", "Kerry called Lavrov on Saturday evening, the State Department said."],
    );
    expect(calls.map(({ date, accounts }) => [date?.partOfDay, accounts.length])).toEqual([
      ["morning", 1],
      ["evening", 2],
    ]);
  });

  it("leaves a month alone where two meetings were in it", () => {
    const all = merged(
      ["2014-03-06", "Lavrov met Kerry in Paris on Wednesday."],
      ["2014-03-31", "Lavrov met Kerry in Paris on Sunday."],
      ["2014-05-20", "Lavrov and Kerry met in Paris in March."],
    );
    expect(all.map(dayAndAccounts)).toEqual(["2014-03-05 1", "2014-03-30 1", "2014-03 1"]);
  });

  it("does not give talks whose channel nobody states to a call or a meeting of that day", () => {
    const all = merged(
      ["2014-03-15", "Kerry called Lavrov on Friday."],
      ["2014-03-15", "Kerry met Lavrov on Friday."],
      ["2014-03-15", "Lavrov and Kerry discussed Syria on Friday."],
    );
    expect(all.map(({ kind }) => kind.value)).toEqual(["telephone call", "meeting", "consultation"]);
  });

  it("says of those who failed to agree that they met, and nothing else", () => {
    const all = merged([
      "2014-03-06",
      "Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry met in Paris on Wednesday but failed to agree on a way out of the crisis.",
    ]);
    expect(all.map(({ kind, status }) => `${kind.value} ${status.value}`)).toEqual(["meeting held"]);
  });
});

describe("what accounts differ in", () => {
  const CALL = "Kerry and Lavrov spoke by phone on Friday";

  it("is whether it was held, where one side denies it", () => {
    const [call, ...rest] = merged(
      ["2014-07-19", `${CALL}, a State Department official said.`],
      [
        "2014-07-20",
        "The Russian Foreign Ministry denied that Lavrov had spoken by phone with Kerry on Friday.",
      ],
    );
    expect(rest).toEqual([]);
    expect(call?.status.value).toBe("denied");
    expect(call && isDisputed(call)).toBe(true);
    expect(call?.accounts.map(({ status }) => status)).toEqual(["held", "denied"]);
  });

  it("is never a minister against his own country, nor a plan against what came of it", () => {
    const [call] = merged(
      ["2014-07-16", "Kerry and Lavrov will speak by phone on Friday."],
      ["2014-07-19", "Kerry called Lavrov on Friday."],
      ["2014-07-19", `${CALL} at the initiative of the U.S.`],
    );
    expect(call?.accounts).toHaveLength(3);
    expect(call?.differences).toEqual([]);
  });

  it("is the subjects, by account, which do not contradict each other", () => {
    const [call] = merged(["2014-07-19", `${CALL} about Syria.`], ["2014-07-19", `${CALL} about Iran.`]);
    const [subjects] = call?.differences ?? [];
    expect(subjects).toMatchObject({ field: "topics", values: [{ value: "syria" }, { value: "iran" }] });
    expect(call && subjects && isContradiction(subjects, call)).toBe(false);
  });

  it("is the town, where both tell the same day", () => {
    const [meeting] = merged(
      ["2014-07-19", "Kerry met Lavrov in Vienna on Friday."],
      ["2014-07-19", "Kerry met Lavrov in Geneva on Friday."],
    );
    const [place] = meeting?.differences ?? [];
    expect(place).toMatchObject({ field: "place", values: [{ value: "Vienna" }, { value: "Geneva" }] });
    expect(meeting && place && isContradiction(place, meeting)).toBe(true);
  });
});

describe("codes", () => {
  const codes = (text: string, on = "2014-07-19") => {
    const [contact] = found([on, text]);
    return contact ? codesOf(contact) : null;
  };

  it("come from kind and status", () => {
    expect(codes("Kerry called Lavrov on Friday.")).toEqual({
      cameo: ["041"],
      plover: { event: "CONSULT", mode: "phone" },
    });
    expect(codes("Kerry will meet Lavrov on Monday.")).toEqual({
      cameo: ["036"],
      plover: { event: "AGREE", mode: null },
    });
    expect(codes("Obama cancelled a meeting with Putin.")).toEqual({
      cameo: ["161"],
      plover: { event: "SANCTION", mode: "withdraw" },
    });
    expect(codes("Putin refused to speak with Erdogan by phone.")).toEqual({
      cameo: ["125"],
      plover: { event: "REJECT", mode: "meet" },
    });
  });
});

describe("a contact as JSON", () => {
  it("has people by full name, the date as printed and the codes", () => {
    const [contact] = found(["2014-07-19", "Kerry called Lavrov on Friday about Syria."]);
    expect(contact && contactJson(contact)).toMatchObject({
      kind: "telephone call",
      status: "held",
      date: { edtf: "2014-07-18", basis: "stated", text: "on Friday" },
      place: null,
      participants: ["John Kerry", "Sergei Lavrov"],
      initiator: "John Kerry",
      topics: ["syria"],
      codes: { cameo: ["041"] },
    });
  });
});
