import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import type { Contact } from "../../../src/contacts/contact.ts";
import { composeDigest } from "../../../src/digests/content/compose-digest.ts";
import type { DigestRequest } from "../../../src/digests/content/issue.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { aContact, account, anArticle, aRecord, dated, field, position } from "../../replies/build-record.ts";

// Digests of a record that grows with the news of these days, and not with history.

const PLAN = anArticle(
  "2026-12-01",
  "Kerry and Lavrov will meet in Vienna on 21 December, the ministry said.",
);
const CALL = anArticle("2026-12-07", "Kerry telephoned Lavrov on Monday, said Jen Psaki.");
const OLD = anArticle("2014-03-12", "Lavrov met Kerry in Paris on Monday, the ministry said.");
const STRIKE = anArticle("2026-12-07", "Dock workers walked out for a second week.");

const ministry = { kind: "institution", name: "Russian Foreign Ministry" } as const;
const plan = aContact(PLAN, {
  id: "plan",
  kind: field("meeting", PLAN, "meet"),
  status: field("planned", PLAN, "will meet"),
  date: dated(PLAN, "2026-12-21", "on 21 December"),
  place: field("Vienna", PLAN),
  accounts: [{ ...account(PLAN, ["Moscow"], ministry), status: "planned" }],
});
const call = aContact(CALL, {
  id: "call",
  date: dated(CALL, "2026-12-07", "on Monday"),
  topics: [field("syria", CALL, "Monday")],
  accounts: [account(CALL, ["Washington"], { kind: "person", name: "Jen Psaki" })],
});
const old = aContact(OLD, {
  id: "old",
  kind: field("meeting", OLD, "met"),
  date: dated(OLD, "2014-03-10", "on Monday"),
  accounts: [account(OLD, ["Moscow"], ministry)],
});

const at = (day: string) => new Date(`${day}T08:00:00Z`);
/** Each article arrives on the evening before a day. */
function digest(
  arrived: readonly (readonly [Article, string])[],
  contacts: readonly Contact[],
  window: { since: string; until: string; next?: string },
  subscription: Partial<DigestRequest["subscription"]> = {},
) {
  return composeDigest({
    record: aRecord(
      arrived.map(([article]) => article),
      contacts,
    ),
    arrivals: new Map(arrived.map(([{ id }, day]) => [id, new Date(at(day).getTime() - 12 * 3_600_000)])),
    subscription: {
      address: "slack:T1/C2",
      placeName: "#desk",
      zone: "Europe/Berlin",
      filter: "",
      style: "compact",
      onThisDay: false,
      timeline: false,
      ...subscription,
    },
    since: at(window.since),
    until: at(window.until),
    late: null,
    missed: [],
    posted: [],
    next: window.next === undefined ? null : at(window.next),
  });
}
const text = (...of: Parameters<typeof digest>) => plainText(digest(...of).parent);

describe("a digest of these days' news", () => {
  it("does not say of a plan for a day to come that nobody knows whether it was held", () => {
    const said = digest([[PLAN, "2026-12-02"]], [plan], { since: "2026-12-01", until: "2026-12-02" });
    expect(plainText(said.parent)).toContain("meeting, Vienna · PLANNED · subject not stated");
    expect(plainText(said.threads[0]!)).toContain("Mon 21 Dec 2026, meeting, Vienna, planned [1] · new");
    const later = text([[PLAN, "2026-12-23"]], [plan], { since: "2026-12-22", until: "2026-12-23" });
    expect(later).toContain("PLANNED, not known whether held");
  });

  const both = [
    [PLAN, "2026-12-02"],
    [CALL, "2026-12-08"],
  ] as const;
  it("reminds of a plan in the week before it, a weekly one in the two weeks before", () => {
    const daily = (until: string, next: string) =>
      text([both[0], [CALL, until]], [plan, call], { since: "2026-12-05", until, next });
    expect(daily("2026-12-13", "2026-12-14")).not.toContain("Planned:");
    expect(daily("2026-12-14", "2026-12-15")).toContain("Planned: meeting, Vienna, for Mon 21 Dec 2026 [2].");
    expect(daily("2026-12-07", "2026-12-14")).toContain("Planned: meeting, Vienna");
    expect(daily("2026-12-06", "2026-12-13")).not.toContain("Planned:");
  });

  it("says once that a plan's day has passed without a report, when reports have had two days to come", () => {
    const posted = (since: string, until: string) =>
      text([both[0], [CALL, until]], [plan, call], { since, until });
    const open = "Open: meeting, Vienna, planned for Mon 21 Dec 2026;";
    expect(posted("2026-12-21", "2026-12-22")).not.toContain(open);
    expect(posted("2026-12-23", "2026-12-24")).toContain(open);
    expect(posted("2026-12-24", "2026-12-25")).not.toContain(open);
    expect(
      text([both[0]], [plan], { since: "2026-12-18", until: "2026-12-25", next: "2027-01-01" }),
    ).toContain(open);
  });

  it("tells first what has just happened, and then what old articles brought", () => {
    const said = text(
      [
        [OLD, "2026-12-08"],
        [CALL, "2026-12-08"],
      ],
      [old, call],
      { since: "2026-12-07", until: "2026-12-08" },
    );
    expect(said).toMatch(
      /• Mon 7 Dec 2026 · telephone call.*\n+From old articles\n• Mon 10 Mar 2014 · meeting/,
    );
  });

  it("takes an article that tells of no contact for no news, and names it in the next issue", () => {
    const strike = [STRIKE, "2026-12-08"] as const;
    const window = { since: "2026-12-07", until: "2026-12-08" };
    expect(digest([strike], [], window).hasNews).toBe(false);
    expect(text([strike], [], window)).toMatch(
      /one article came in, no contact new to the record[\s\S]*It tells of no contact for this record \[1\]\./,
    );
    const said = text([strike, both[1]], [call], window);
    expect(said).toContain("Two articles came in. One tells of no contact for this record [1].");
    expect(said).toContain("[1] The Example Times, Mon 7 Dec 2026, “Dock workers walked out for” · added");
  });

  it("with a filter says of how many articles nothing fits", () => {
    const said = text(
      [both[1], [STRIKE, "2026-12-08"]],
      [call],
      { since: "2026-12-07", until: "2026-12-08" },
      { filter: "syria" },
    );
    expect(said).toContain("Two articles came in. One tells of no contact that fits the filter.");
  });

  it("keeps a plan a plan where a further article tells more of it", () => {
    const more = anArticle("2026-12-07", "The meeting of Kerry and Lavrov will last two days.");
    const told = {
      ...plan,
      accounts: [...plan.accounts, { ...account(more, [], {}), status: "planned" as const }],
    };
    expect(
      text([both[0], [more, "2026-12-08"]], [told], { since: "2026-12-07", until: "2026-12-08" }),
    ).toContain("meeting, Vienna · PLANNED · SECOND ACCOUNT:");
  });

  it("does not take who announced a contact for one who told how it went", () => {
    const held = anArticle("2026-12-22", "Kerry met Lavrov in Vienna on Monday, said Jen Psaki.");
    const met = {
      ...plan,
      status: field("held" as const, held, "met"),
      accounts: [...plan.accounts, account(held, ["Washington"], { kind: "person", name: "Jen Psaki" })],
    };
    expect(
      text([both[0], [held, "2026-12-23"]], [met], { since: "2026-12-22", until: "2026-12-23" }),
    ).toContain("NOW REPORTED AS HELD · Washington's account only [1] (plan: [2], 1 Dec 2026)");
  });

  it("in full says what each contact is about, and keeps what concerns all apart", () => {
    const said = text([both[1]], [call], { since: "2026-12-07", until: "2026-12-08" }, { style: "full" });
    expect(said).toContain("Mon 7 Dec 2026, telephone call [1]\nSubject: Syria.\n");
    expect(said).toMatch(/Not stated: [^\n]*\n+Beside these\n(?:.*\n)*Not yet checked by a person/);
  });

  it("says once what a repost says again", () => {
    const repost = { ...CALL, id: "repost", outlet: "The Evening Example" };
    const said = (article: Article) =>
      position(article, "Washington", ["Jen Psaki"], "Kerry telephoned Lavrov");
    const twice = {
      ...call,
      accounts: [...call.accounts, account(repost, ["Washington"], { kind: "person", name: "Jen Psaki" })],
      positions: [said(CALL), said(repost)],
    };
    const { threads } = digest([both[1], [repost, "2026-12-08"]], [twice], {
      since: "2026-12-07",
      until: "2026-12-08",
    });
    expect(plainText(threads[0]!)).toContain("Washington (Psaki): Kerry telephoned Lavrov.\n");
  });
});
