import { describe, expect, it } from "vitest";
import type { Contact, ContactDate } from "../../src/contacts/contact.ts";
import { contactLine, daggerNote, durationWords, otherPairLine } from "../../src/replies/contact-line.ts";
import { contactParts } from "../../src/replies/contact-parts.ts";
import { lineText, plainText } from "../../src/replies/plain-text.ts";
import type { Line, Part } from "../../src/replies/reply.ts";
import { sidesParts } from "../../src/replies/sides.ts";
import { basisWords, contactDateWords } from "../../src/replies/words.ts";
import {
  aContact,
  account,
  anArticle,
  aRecord,
  dated,
  evidenceIn,
  field,
  LAVROV,
  position,
  STEINMEIER,
} from "./build-record.ts";

const CALL = anArticle(
  "2020-03-06",
  `Kerry spoke by telephone with Lavrov on Wednesday, spokeswoman Jen Psaki said. Kerry told Lavrov that the convoy "must get through" to Syria. Both agreed to speak again.`,
);
const call = aContact(CALL, {
  date: dated(CALL, "2020-03-04", "on Wednesday"),
  topics: [field("syria", CALL, "Syria")],
  accounts: [account(CALL, ["Washington"], { kind: "person", name: "Jen Psaki" })],
  positions: [
    position(CALL, "Washington", ["Jen Psaki", "John Kerry"], `the convoy "must get through" to Syria`, {
      act: "demands",
      topics: ["syria"],
    }),
  ],
});
const PLAN = anArticle(
  "2020-03-09",
  "Lavrov and Kerry will meet in Oslo on Tuesday to talk about Iran, a diplomatic source told the Baltic Agency. They last met at the end of February. The ministry spoke on Saturday of a contact.",
);
const plan = aContact(PLAN, {
  kind: field("meeting", PLAN, "meet"),
  status: field("planned", PLAN, "will meet"),
  date: dated(PLAN, "2020-03-10", "on Tuesday"),
  place: field("Oslo", PLAN),
  topics: [field("iran", PLAN, "Iran")],
  accounts: [account(PLAN, [], { kind: "unnamed", name: "a diplomatic source", through: "Baltic Agency" })],
});
const MINISTRY = anArticle(
  "2020-03-09",
  `The Russian Foreign Ministry said in a statement on Saturday that Lavrov had spoken with Kerry. The contact was "at the initiative of the U.S."`,
);
const reported = aContact(MINISTRY, {
  kind: field("consultation", MINISTRY, "spoken"),
  date: dated(MINISTRY, "2020-03-07", "on Saturday", { basis: "report" }),
  initiator: field("United States", MINISTRY, "initiative"),
  accounts: [account(MINISTRY, ["Moscow"], { kind: "institution", name: "Russian Foreign Ministry" })],
});
const steinmeier = aContact(MINISTRY, { participants: [LAVROV, STEINMEIER], date: reported.date });
const record = aRecord([CALL, PLAN, MINISTRY], [call, reported, plan], [steinmeier]);

const drawn = (parts: readonly Part[]) =>
  plainText({ headline: "", parts, archive: null, buttons: [] }).trim();
const words = (line: Line) => lineText(line, () => 1);

describe("a contact in full", () => {
  it("gives heading, evidence, whose word, the missing side, how the day is known, and what is not stated", () => {
    expect(
      drawn(contactParts(call, record)),
    ).toBe(`Telephone call, Wed 4 Mar 2020 · reported as held · not yet checked
> Kerry spoke by telephone with Lavrov on Wednesday, spokeswoman Jen Psaki said. [1]
Whose word: Jen Psaki (Washington).
Moscow: no account in the archive.
Day: “on Wednesday”, counted from publication on Fri 6 Mar 2020.
Subject: Syria.
Not stated: at whose initiative, outcome.

[1] The Example Times, Fri 6 Mar 2020, “Kerry spoke by telephone with”
Lines after > are summaries; only words in “ ” are the article's.`);
  });

  it("takes the sentence on the topic as evidence, with only printed words in quotation marks", () => {
    expect(drawn(contactParts(call, record, { topics: ["syria"] }))).toContain(
      "> Kerry told Lavrov that the convoy “must get through” to Syria. [1]",
    );
  });

  it("never tells a plan as a meeting, and puts an unnamed source on no side", () => {
    const text = drawn(contactParts(plan, record));
    expect(text).toContain(
      "Meeting, Oslo, for Tue 10 Mar 2020 · planned when reported; whether it took place is not in the archive · not yet checked",
    );
    expect(text).toContain("Whose word: an unnamed diplomatic source, through Baltic Agency.");
    expect(text).toContain("Moscow and Washington: no account in the archive.");
    expect(text).not.toContain("outcome");
  });

  it("has no article for several unnamed sources", () => {
    const accounts = [account(CALL, [], { kind: "unnamed", name: "Turkish ministry sources" })];
    const text = drawn(contactParts({ ...call, accounts }, record));
    expect(text).toContain("Whose word: unnamed Turkish ministry sources.");
  });

  it("says that only the day of a statement is known, and that the channel is not stated", () => {
    const text = drawn(contactParts(reported, record));
    expect(text).toMatch(/^Reported Sat 7 Mar 2020, how they spoke not stated · reported as held/);
    expect(text).toContain(
      "Day: Sat 7 Mar 2020 is the day of the statement (“on Saturday”, counted from publication on Mon 9 Mar 2020). The day of the contact itself is not stated.",
    );
    expect(text).toContain("At whose initiative: the United States [1].");
  });

  it("names the people of another pair, and who checked an entry and when", () => {
    const confirmed = { ...steinmeier, confirmed: { by: "ed", on: "2026-11-01" } };
    expect(drawn(contactParts(confirmed, record))).toMatch(
      /^Telephone call, Sergei Lavrov and Frank-Walter Steinmeier, reported Sat 7 Mar 2020 · reported as held · checked by ed, 1 November 2026\n/,
    );
  });

  it("says what a person has corrected, what stood there, why, who and when", () => {
    const change = { because: "The ministry names it.", by: "A. *Weber*", on: "2026-11-27" };
    const corrected = {
      ...call,
      corrections: [
        { field: "place" as const, was: null, is: "Geneva", ...change },
        { field: "date" as const, was: "2020-03-04", is: "2020-03-03", ...change },
        { field: "kind" as const, was: "consultation", is: "telephone call", ...change },
        { field: "contact" as const, was: null, is: "added", ...change },
      ],
    };
    const said = drawn(contactParts(corrected, record));
    const who = "because The ministry names it (A. *Weber*, 27 November 2026).";
    expect(said).toContain("corrected in part, not yet checked as a whole");
    expect(said).toContain(`Corrected: place was not stated, is Geneva, ${who}`);
    expect(said).toContain(`Corrected: day was 4 March 2020, is 3 March 2020, ${who}`);
    expect(said).toContain(`Corrected: how they spoke was not stated, is telephone call, ${who}`);
    expect(said).toContain(`Corrected: this contact was added by a person, ${who}`);
  });

  it("shows on what accounts differ", () => {
    const differing = {
      ...call,
      differences: [{ field: "place" as const, values: [field("Oslo", PLAN), field("Syria", CALL)] }],
    };
    expect(drawn(contactParts(differing, record))).toContain(
      "Accounts differ on place: Oslo [2]; Syria [1].",
    );
  });
});

describe("how a day is known", () => {
  const dates: [string, Partial<ContactDate>, string, string][] = [
    [
      "2020-05-10",
      { text: "May 10th", calendar: true },
      "Sun 10 May 2020",
      "printed as “May 10th”; the year is that of publication.",
    ],
    ["2020-05-10", { text: "10 May 2020", calendar: true }, "Sun 10 May 2020", "printed as “10 May 2020”."],
    [
      "2020-02",
      { text: "at the end of February", precision: "part of month", modifier: "end" },
      "end of February 2020 (day not stated)",
      "“at the end of February”, counted from publication on Fri 6 Mar 2020.",
    ],
    [
      "2019",
      { precision: "year", modifier: "start" },
      "early 2019 (day not stated)",
      "“on Wednesday”, counted from publication on Fri 6 Mar 2020.",
    ],
    [
      "2013-03-18/2013-03-19",
      { precision: "range" },
      "18–19 March 2013",
      "“on Wednesday”, counted from publication on Fri 6 Mar 2020.",
    ],
    [
      "2013-12-30/2014-01-02",
      { precision: "range" },
      "30 December 2013 – 2 January 2014",
      "“on Wednesday”, counted from publication on Fri 6 Mar 2020.",
    ],
    [
      "2020-03-02/2020-03-08",
      { precision: "week" },
      "week of 2 March 2020 (day not stated)",
      "“on Wednesday”, counted from publication on Fri 6 Mar 2020.",
    ],
    [
      "2020-03-06",
      { basis: "publication" },
      "reported Fri 6 Mar 2020",
      "only the day of publication is known; the day of the call itself is not stated.",
    ],
    ["2020-03-06", { basis: "corrected" }, "Fri 6 Mar 2020", "corrected by a person."],
  ];
  it.each(dates)("reads %s with %j as %s", (edtf, more, date, basis) => {
    const contact = { ...call, date: { ...dated(CALL, edtf, "on Wednesday"), ...more } };
    expect([contactDateWords(contact), words(basisWords(contact, record))]).toEqual([date, basis]);
  });

  it("admits that a day cannot be told", () => {
    const contact = { ...call, date: dated(CALL, null, "on Wednesday", { precision: "unknown" }) };
    const undated = aRecord([{ ...CALL, published: null }], [contact]);
    expect(contactDateWords(contact)).toBe("date not known");
    expect(words(basisWords(contact, undated))).toMatch(
      /^“on Wednesday”; which day that was is not known, because/,
    );
    expect(contactDateWords({ date: null })).toBe("date not stated");
  });
});

describe("a contact on one line", () => {
  it("names day, channel, subject and whose account it is", () => {
    expect(words(contactLine(call, record))).toBe(
      "Wed 4 Mar 2020 · telephone call · Syria · Washington's account only [1]",
    );
    expect(words(contactLine(call, record, { inYear: true }))).toBe(
      "4 Mar · telephone call · Syria · Washington's account only [1]",
    );
  });

  it("marks plans, and days on which only a statement was made", () => {
    expect(words(contactLine(plan, record, { inYear: true }))).toBe(
      "10 Mar · meeting, Oslo · PLANNED, not known whether held · Iran · unnamed diplomatic source [1]",
    );
    expect(words(contactLine(reported, record, { inYear: true }))).toBe(
      "7 Mar† · how they spoke not stated · subject not stated · at U.S. initiative · Moscow's account only [1]",
    );
    expect(daggerNote([call, reported])).toMatch(
      /^† Day of the statement; the day of the contact is not stated\./,
    );
    expect(daggerNote([call])).toBeNull();
  });

  it("shortens a time longer than a day to its year's heading", () => {
    const lausanne = {
      ...plan,
      status: field("held" as const, PLAN, ""),
      date: dated(PLAN, "2020-02", "at the end of February", { precision: "part of month", modifier: "end" }),
      accounts: [account(PLAN, [], {})],
    };
    expect(words(contactLine(lausanne, record, { inYear: true }))).toBe(
      "End of February, day not stated · meeting, Oslo · Iran · neither side's account [1]",
    );
  });

  it("names another pair, also among what is not counted", () => {
    expect(words(contactLine(steinmeier, record))).toMatch(
      /^Reported Sat 7 Mar 2020 · Lavrov–Steinmeier · telephone call/,
    );
    expect(words(otherPairLine(steinmeier, record))).toBe(
      "Lavrov–Steinmeier, telephone call, reported Sat 7 Mar 2020 [1]",
    );
  });

  it("reads a printed duration as a length of time", () => {
    expect(["four-hour", "one-hour", "20-minute", "an hour and a half"].map(durationWords)).toEqual([
      "four hours",
      "one hour",
      "20 minutes",
      "an hour and a half",
    ]);
  });
});

describe("what each side said", () => {
  it("gives each side's words with who says so, and names the side that is missing", () => {
    expect(
      drawn(sidesParts([call], record))
        .split("\n")
        .slice(0, 3),
    ).toEqual([
      "Wed 4 Mar 2020, telephone call [1]",
      "Washington (Kerry, says Psaki): demands: the convoy “must get through” to Syria.",
      "Moscow: no account in the archive.",
    ]);
  });

  it("keeps to a topic, and tells silence on it from a missing account", () => {
    expect(drawn(sidesParts([call], record, "iran"))).toContain(
      "Washington: nothing on this in its account.",
    );
  });

  it("gives an unnamed source's words under no capital", () => {
    const text = drawn(sidesParts([plan], record));
    expect(text).toContain("Unnamed diplomatic source, through Baltic Agency: Lavrov and Kerry will meet");
    expect(text).toContain("Moscow and Washington on the record: nothing in the archive.");
  });

  it("does not let a position that only an unnamed source gives count for a side", () => {
    const claimed = {
      ...plan,
      positions: [position(PLAN, "Moscow", ["a diplomatic source"], "talk about Iran")],
    };
    const text = drawn(sidesParts([claimed], record));
    expect(text).not.toContain("Moscow (");
    expect(text).toContain("Unnamed diplomatic source, through Baltic Agency: talk about Iran.");
  });

  it("keeps the words that take certainty away from what is said", () => {
    const article = anArticle(
      "2020-03-06",
      "Kerry spoke of reports that fighters cross the border, said Jen Psaki.",
    );
    const worried = aContact(article, {
      positions: [position(article, "Washington", ["Jen Psaki", "John Kerry"], "fighters cross the border")],
    });
    expect(drawn(sidesParts([worried], aRecord([article], [worried])))).toContain(
      "Washington (Kerry, says Psaki): reports that fighters cross the border.",
    );
  });

  it.each([
    [
      "Kerry called Lavrov. Kerry urged Russia to open the road to Homs.",
      "Russia to open the road to Homs",
      "wants Russia to open the road to Homs.",
    ],
    [
      "Kerry called Lavrov. Kerry demanded an end to the shelling.",
      "an end to the shelling",
      "demands: an end to the shelling.",
    ],
    ["Kerry called Lavrov. Kerry demanded to see the list.", "to see the list", "demands: to see the list."],
  ])("reads as a sentence what is wanted of somebody: %s", (words, held, reads) => {
    const article = anArticle("2020-03-06", words);
    const positions = [position(article, "Washington", ["John Kerry"], held, { act: "demands" })];
    const urged = aContact(article, { positions });
    expect(drawn(sidesParts([urged], aRecord([article], [urged])))).toContain(`Washington (Kerry): ${reads}`);
  });

  it("does not say twice that somebody is concerned", () => {
    const article = anArticle("2020-03-06", "Kerry voiced concern about the bridge.");
    const act = { act: "is concerned" as const };
    const positions = [position(article, "Washington", ["John Kerry"], "concern about the bridge", act)];
    const worried = aContact(article, { positions });
    expect(drawn(sidesParts([worried], aRecord([article], [worried])))).toContain(
      "Washington (Kerry): concern about the bridge.",
    );
  });

  it("keeps the judgement on which what is held depends", () => {
    const article = anArticle("2020-03-06", "Kerry called it vital that the bridge be open by May.");
    const positions = [position(article, "Washington", ["John Kerry"], "the bridge be open by May")];
    const judged = aContact(article, { positions });
    expect(drawn(sidesParts([judged], aRecord([article], [judged])))).toContain(
      "Washington (Kerry): it is vital that the bridge be open by May.",
    );
  });

  it("counts among what was said on a subject words that mean it once it is known what is talked about", () => {
    const article = anArticle(
      "2020-03-06",
      "Kerry told Lavrov that the convoy must get through. He spoke of Syria.",
    );
    const positions = [position(article, "Washington", ["John Kerry"], "the convoy must get through")];
    const told = aContact(article, { topics: [field("syria", article, "Syria")], positions });
    const of = aRecord([article], [told]);
    expect(drawn(sidesParts([told], of, "syria"))).toContain("the convoy must get through");
    expect(drawn(sidesParts([told], of, "iran"))).toContain("nothing on this in its account");
  });

  it("gives of a plan the sentence on the subject that was asked for", () => {
    const article = anArticle(
      "2020-03-09",
      "Lavrov and Kerry will meet in Oslo, a diplomatic source said. They will talk about Iran too.",
    );
    const accounts = [account(article, [], { kind: "unnamed", name: "a diplomatic source" })];
    const topics = [field("iran", article, "Iran")];
    const planned = aContact(article, { ...plan, topics, accounts, positions: [] });
    expect(drawn(sidesParts([planned], aRecord([article], [planned]), "iran"))).toContain(
      "The newspaper on Kerry and Lavrov, no source named: They will talk about Iran too.",
    );
  });

  it("takes what a country holds in general, and words beside a plan, for no account", () => {
    const general = {
      ...call,
      accounts: plan.accounts,
      positions: [position(CALL, "Washington", ["United States"], "get through")],
    };
    const beside = { ...plan, positions: [position(PLAN, "Washington", ["John Kerry"], "talk about Iran")] };
    for (const contact of [general, beside])
      expect(words(contactLine(contact, record))).toContain("unnamed diplomatic source");
  });

  it("gives the sentence of an account whose words were not taken apart", () => {
    expect(drawn(sidesParts([reported], record))).toContain(
      "Moscow (Russian Foreign Ministry): The Russian Foreign Ministry said",
    );
  });

  it("gives the account of what came of it, not that of the plan, also where both sides are quoted", () => {
    const before = anArticle("2020-03-06", "The Russian Foreign Ministry announced the meeting.");
    const after = anArticle("2020-03-09", "The two met for an hour, the Russian Foreign Ministry said.");
    const ministry = { kind: "institution", name: "Russian Foreign Ministry" } as const;
    const accounts = [
      { ...account(before, ["Moscow"], ministry), status: "planned" as const },
      account(after, ["Moscow", "Washington"], ministry),
    ];
    const held = aContact(after, { accounts, positions: [] });
    const said = drawn(sidesParts([held], aRecord([before, after], [held])));
    expect(said).toContain("Moscow (Russian Foreign Ministry): The two met for an hour");
    expect(said).not.toContain("Ministry): The Russian Foreign Ministry announced");
  });

  it("takes for no side's own what an official of another one, without a name, says of it", () => {
    const article = anArticle("2020-03-06", "Lavrov denied the siege. Kerry demanded an end to it.");
    const chain = (who: string) => ["a senior United States official", who];
    const positions = [
      position(article, "Moscow", chain("Sergei Lavrov"), "the siege", { act: "denies" }),
      position(article, "Washington", chain("John Kerry"), "an end to it", { act: "demands" }),
    ];
    const accounts = [account(article, [], { kind: "unnamed", name: "a senior United States official" })];
    const told = aContact(article, { positions, accounts });
    const said = drawn(sidesParts([told], aRecord([article], [told])));
    expect(said).toContain(
      "Moscow, as others tell it (Lavrov, says an unnamed senior United States official)",
    );
    expect(said).toContain("Washington (Kerry, says an unnamed senior United States official)");
    expect(said).toContain(
      "Washington on the record: nothing in the archive; through an unnamed source only.",
    );
    expect(said).toContain("Moscow: no account in the archive.");
  });

  it("says by whose account something was agreed, where both sides are quoted", () => {
    const article = anArticle("2020-03-06", "Both spoke. They agreed to meet, the ministry said.");
    const positions = [
      position(article, "Moscow", ["Sergei Lavrov"], "Both"),
      position(article, "Washington", ["John Kerry"], "spoke"),
    ];
    const outcome = { ...field("agreed to meet", article), told: "Moscow" };
    const facts = (contact: Contact) => drawn(contactParts(contact, aRecord([article], [contact])));
    expect(facts(aContact(article, { positions, outcome }))).toMatch(
      /Outcome: agreed to meet \[\d\], by Moscow's account\./,
    );
    expect(
      facts(aContact(article, { positions: positions.slice(0, 1), accounts: [], outcome })),
    ).not.toContain("by Moscow's account.");
  });

  it("quotes a full article, and summarises a brief", () => {
    const full = { ...CALL, kind: "full" as const };
    expect(evidenceIn(full, "convoy").quote).toContain("convoy");
    expect(drawn(sidesParts([call], aRecord([full], [call])))).toContain(
      "demands: “the convoy ‘must get through’ to Syria”.",
    );
  });
});
