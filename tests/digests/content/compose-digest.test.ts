import { describe, expect, it } from "vitest";
import { composeDigest } from "../../../src/digests/content/compose-digest.ts";
import { arrivalKeys } from "../../../src/digests/content/corrected.ts";
import type { DigestRequest } from "../../../src/digests/content/issue.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { account, anArticle, aRecord, dated, field, position } from "../../replies/build-record.ts";
import { at, callArticle, heldArticle, LATER, planArticle, RECORD } from "../build-digest.ts";

const arrivals = new Map([
  [callArticle.id, at("2026-11-22T10:00:00Z")],
  [planArticle.id, at("2026-12-03T10:00:00Z")],
  [heldArticle.id, at("2026-12-09T10:00:00Z")],
]);
const PLAIN = {
  address: "slack:T1/C2",
  placeName: "#russia-desk",
  zone: "Europe/Berlin",
  filter: "",
  style: "compact",
  onThisDay: false,
  timeline: false,
} as const;
const request = (more: Partial<DigestRequest>): DigestRequest => ({
  record: RECORD,
  arrivals,
  subscription: PLAIN,
  since: null,
  until: at("2026-12-07T08:00:00Z"),
  late: null,
  missed: [],
  posted: [],
  next: at("2026-12-14T08:00:00Z"),
  ...more,
});
const compose = (more: Partial<DigestRequest> = {}) => composeDigest(request(more));
const parent = (more: Partial<DigestRequest> = {}) => plainText(compose(more).parent);
const thread = (more: Partial<DigestRequest> = {}) => {
  const digest = compose(more);
  return digest.threads.length === 0 ? null : digest.threads.map(plainText).join("\n\n");
};
const SECOND = { since: at("2026-11-30T08:00:00Z") };
const THIRD = {
  record: LATER,
  since: at("2026-12-07T08:00:00Z"),
  until: at("2026-12-14T08:00:00Z"),
  next: null,
};

describe("a first digest", () => {
  it("is the record so far, as history, with what is open and whose word there is", () => {
    expect(parent()).toBe(`Kerry–Lavrov: the record so far
First digest for #russia-desk · Mon 7 Dec 2026, 09:00 Europe/Berlin

Two contacts in two articles: one reported as held, one only planned. From history, not news: the latest article is of 11 May 2015.

2014
• 28 May · telephone call · Syria · Washington's account only [1]

2015
• 12 May · meeting, Sochi · PLANNED, not known whether held · Iran · unnamed diplomatic source [2]

At whose initiative: stated for none.
Not yet checked by a person: both entries.
Open: meeting, Sochi, planned for Tue 12 May 2015; nothing in the archive, whose newest article is of 11 May 2015, says whether it took place [2].

What each side said: in the thread. Next digest: Mon 14 Dec 2026, 09:00.

[1] The Example Times, Fri 30 May 2014, “Kerry spoke with Lavrov by”
[2] The Example Times, Mon 11 May 2015, “Lavrov and Kerry will meet”
Summaries; only words in “ ” are the article's.
Archive: 2 articles, 1 outlet, published 30 May 2014 – 11 May 2015. A sample, not a full record.`);
    expect(thread()).toContain(
      "Wed 28 May 2014, telephone call [1]\nWashington (Kerry, says Psaki): the convoy must pass.",
    );
  });

  it("leaves out what arrived after it was due", () => {
    const early = parent({ until: at("2026-11-30T08:00:00Z") });
    expect(early).toContain("One contact in one article, reported as held.");
    expect(early).not.toContain("Sochi");
  });

  it("keeps to its filter and says so", () => {
    const filtered = parent({ subscription: { ...PLAIN, filter: "syria" } });
    expect(filtered).toContain("Filter: Syria");
    expect(filtered).toContain("One contact that fits the filter in two articles, reported as held.");
    expect(filtered).not.toContain("Sochi");
  });

  it("tells in its thread what was said on the subject of its filter, and nothing else", () => {
    const [call] = RECORD.contacts;
    const positions = [
      ...(call?.positions ?? []),
      position(callArticle, "Washington", ["John Kerry"], "He said the convoy must pass", {
        topics: ["ukraine"],
      }),
    ];
    const record = { ...RECORD, contacts: [{ ...call!, positions }] };
    const filtered = thread({ record, subscription: { ...PLAIN, filter: "syria" } });
    expect(filtered).toContain("Kerry–Lavrov: what each side said on Syria\n");
    expect(filtered).toContain("the convoy must pass");
    expect(filtered).not.toContain("He said");
    expect(thread({ record })).toContain("He said");
  });

  it("of a long record tells the latest contacts that leave room for the rest, those without a date last", () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      anArticle(
        `2014-06-${String(i + 1).padStart(2, "0")}`,
        "Kerry and Lavrov spoke by telephone about Iran, with a very long headline behind it.",
      ),
    );
    const contacts = many.map((article, i) => ({
      ...RECORD.contacts[0]!,
      id: `c-${i}`,
      accounts: [account(article, [], {})],
      date: i >= 15 ? null : dated(article, article.published ?? "", ""),
    }));
    const record = aRecord([...many, planArticle], [...contacts, RECORD.contacts[1]!]);
    const digest = composeDigest(
      request({
        record,
        arrivals: new Map(record.articles.map(({ id }) => [id, at("2026-11-22T10:00:00Z")])),
      }),
    );
    const text = plainText(digest.parent);
    expect(text.length).toBeLessThanOrEqual(3_000);
    expect(text).toMatch(/The latest \d+ follow; all of them: \/kerry-lavrov log/);
    expect(text).toContain("• 15 Jun · telephone call");
    expect(text).not.toContain("Date not");
    expect(text).toContain("Open: meeting, Sochi");
    const told = (words: string) => new Set(words.match(/\b\d{1,2} Jun\b/g));
    const inThread = told(digest.threads.map(plainText).join("\n"));
    expect([...told(text)].filter((day) => !inThread.has(day))).toEqual([]);
  });

  it("says that an archive is empty", () => {
    expect(parent({ record: aRecord([], []) })).toContain("The archive has no articles yet.");
  });
});

describe("a later digest", () => {
  it("tells what is new to the record, by arrival and not by date", () => {
    const text = parent(SECOND);
    expect(text).toMatch(
      /^Kerry–Lavrov: one contact new to the record\nMon 30 Nov, 09:00 – Mon 7 Dec 2026, 09:00 Europe\/Berlin\n/,
    );
    expect(text).toContain(
      "One article came in. It is old (11 May 2015): new to the record, not a new event.",
    );
    expect(text).toContain("First on Iran: the record had nothing on it before.");
    expect(text).toContain("“Lavrov and Kerry will meet” · added 3 Dec");
    expect(text).toContain("Archive: now 2 articles (was 1), 1 outlet, 2 contacts (was 1), published");
    expect(text).not.toContain("28 May");
    expect(thread(SECOND)).toContain(
      "Tue 12 May 2015, meeting, Sochi, planned, not known whether held [1] · new",
    );
  });

  it("tells when a plan is reported as held, with both articles", () => {
    const text = parent(THIRD);
    expect(text).toMatch(/^Kerry–Lavrov: one contact changed\n/);
    expect(text).toContain(
      "• Tue 12 May 2015 · meeting, Sochi · WAS PLANNED, NOW REPORTED AS HELD · Moscow's account only [1] (plan: [2], 11 May 2015)",
    );
    expect(text).not.toContain("Open:");
    expect(thread(THIRD)).toContain("· changed");
  });

  it("tells of a second account", () => {
    const calls = LATER.contacts.slice(0, 1).map((one) => ({
      ...one,
      accounts: [...one.accounts, ...LATER.contacts.slice(1).flatMap(({ accounts }) => accounts.slice(1))],
    }));
    const text = parent({ ...THIRD, record: { ...LATER, contacts: calls } });
    expect(text).toContain(
      "Wed 28 May 2014 · telephone call · SECOND ACCOUNT: Moscow, The Example Times, Wed 13 May 2015 [1]\n",
    );
  });

  it("shows side by side on what a second account differs", () => {
    const [call] = LATER.contacts;
    const values = [field("Sochi", planArticle), field("Sochi on Tuesday", heldArticle)];
    const contacts = [
      {
        ...call!,
        accounts: [
          ...call!.accounts,
          ...LATER.contacts.slice(1).flatMap(({ accounts }) => accounts.slice(1)),
        ],
        differences: [{ field: "place", values } as const],
      },
    ];
    expect(parent({ ...THIRD, record: { ...LATER, contacts } })).toContain(
      "[1] · differs on: place: Sochi [2], Sochi on Tuesday [1]\n",
    );
  });

  it("reminds of plans for days to come, as long as they are to come", () => {
    const fresh = anArticle("2015-05-10", "Nothing about the two today.");
    const record = { ...RECORD, articles: [...RECORD.articles, fresh] };
    const seen = new Map([
      [callArticle.id, at("2015-04-01T00:00:00Z")],
      [planArticle.id, at("2015-05-01T00:00:00Z")],
      [fresh.id, at("2015-05-10T12:00:00Z")],
    ]);
    const window = { record, arrivals: seen, since: at("2015-05-09T07:00:00Z"), next: null };
    expect(parent({ ...window, until: at("2015-05-11T07:00:00Z") })).toContain(
      "Planned: meeting, Sochi, for Tue 12 May 2015",
    );
    expect(parent({ ...window, until: at("2015-05-13T07:00:00Z") })).not.toContain("Planned:");
  });

  it("tells to which day a plan was put off", () => {
    const contacts = LATER.contacts.map((one) =>
      one.id === "sochi"
        ? {
            ...one,
            status: field("postponed" as const, heldArticle, "received"),
            accounts: one.accounts.map((account) =>
              account.article === heldArticle.id ? { ...account, status: "postponed" as const } : account,
            ),
          }
        : one,
    );
    const text = parent({ ...THIRD, record: { ...LATER, contacts } });
    expect(text).toContain("WAS PLANNED, NOW REPORTED AS POSTPONED · Moscow's account only [1] (plan: [2],");
  });

  it("tells what an editor has set right since, of what was told before, and which digest was changed", () => {
    const [call, ...others] = RECORD.contacts;
    const corrections = [
      {
        field: "place",
        was: null,
        is: "Geneva",
        because: "the ministry names it",
        by: "A. Weber",
        on: "2026-12-09",
      },
    ] as const;
    const record = { ...RECORD, contacts: [{ ...call!, corrections }, ...others] };
    const seen = new Map([
      ...arrivals,
      ...arrivalKeys(record)
        .slice(2)
        .map((key) => [key, at("2026-12-09T12:00:00Z")] as const),
    ]);
    const posted = [at("2026-12-07T08:00:00Z"), at("2026-11-30T08:00:00Z")];
    const window = { since: at("2026-12-07T08:00:00Z"), until: at("2026-12-14T08:00:00Z"), posted };
    const text = parent({ ...window, record, arrivals: seen });
    expect(text).toMatch(/^Kerry–Lavrov: one contact corrected\n/);
    expect(text).toContain(
      "• CORRECTED 9 Dec 2026: Wed 28 May 2014, telephone call: place was not stated, is Geneva, because the ministry names it (A. Weber, 9 December 2026). The digest of 30 Nov has been changed and says so.",
    );
    const before = { ...window, until: at("2026-12-09T11:00:00Z") };
    expect(compose({ ...before, record, arrivals: seen }).hasNews).toBe(false);
  });

  it("tells that an entry was taken out of the record", () => {
    const [call, ...others] = RECORD.contacts;
    const rejected = [{ contact: call!, because: "a habit, no contact", by: "A. Weber", on: "2026-12-09" }];
    const record = { ...RECORD, contacts: others, rejected };
    const seen = new Map([
      ...arrivals,
      ...arrivalKeys(record)
        .slice(2)
        .map((key) => [key, at("2026-12-09T12:00:00Z")] as const),
    ]);
    expect(parent({ ...THIRD, record, arrivals: seen })).toContain(
      "• TAKEN OUT 9 Dec 2026: Wed 28 May 2014, telephone call: this entry was taken out of the record, because a habit, no contact (A. Weber).",
    );
  });

  it("in full has what each side said in the message, and no thread", () => {
    const digest = compose({ ...SECOND, subscription: { ...PLAIN, style: "full" } });
    expect(digest.threads).toEqual([]);
    expect(plainText(digest.parent)).toContain(
      "Tue 12 May 2015, meeting, Sochi, planned, not known whether held [1]\nSubject: Iran.\nUnnamed diplomatic source, through Baltic Agency:",
    );
    expect(plainText(digest.parent)).not.toContain("in the thread");
  });

  it("in full that fits no message comes in brief, with the details in the thread", () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ ...RECORD.contacts[0]!, id: `call-${n}` }));
    const digest = compose({
      record: { ...RECORD, contacts: many },
      subscription: { ...PLAIN, style: "full" },
    });
    expect(digest.threads.length).toBeGreaterThan(0);
    expect(plainText(digest.parent)).toContain("What each side said: in the thread.");
  });

  it("spreads a long thread over several messages, none of them longer than a platform takes", () => {
    const long = { ...RECORD.contacts[0]! };
    const many = Array.from({ length: 18 }, (_, n) => ({ ...long, id: `call-${n}` }));
    const { threads } = compose({ record: { ...RECORD, contacts: many } });
    expect(threads.length).toBeGreaterThan(1);
    expect(threads[0]?.headline).toBe(`Kerry–Lavrov: what each side said (1 of ${threads.length})`);
    expect(Math.max(...threads.map((one) => plainText(one).length))).toBeLessThan(3_200);
    const told = threads
      .map(plainText)
      .join("\n")
      .match(/telephone call \[/g);
    expect(told).toHaveLength(18);
  });

  it("adds these days of the year, as from the archive, where that is wished", () => {
    const subscription = { ...PLAIN, onThisDay: true };
    const may = {
      since: at("2027-05-03T07:00:00Z"),
      until: at("2027-05-10T07:00:00Z"),
      next: at("2027-05-17T07:00:00Z"),
    };
    const quiet = compose({ ...may, subscription });
    expect(quiet).toMatchObject({ hasNews: false, hasOnThisDay: true });
    expect(plainText(quiet.parent)).toMatch(
      /nothing new came in[\s\S]*From the archive, on these days of the year \(10 May – 16 May\), not news\n• Tue 12 May 2015 · meeting, Sochi · PLANNED/,
    );
    expect(plainText(compose({ ...may, subscription: PLAIN }).parent)).not.toContain("From the archive");
    const other = { ...may, until: at("2027-05-17T07:00:00Z"), next: at("2027-05-24T07:00:00Z") };
    expect(compose({ ...other, subscription }).hasOnThisDay).toBe(false);
  });

  it("calls an article of these days no history, and an article without contacts just that", () => {
    const fresh = anArticle("2026-12-05", "Nothing about the two today.");
    const record = { ...RECORD, articles: [...RECORD.articles, fresh] };
    const text = parent({
      record,
      arrivals: new Map([
        ...arrivals,
        [planArticle.id, at("2026-11-01T00:00:00Z")],
        [fresh.id, at("2026-12-06T00:00:00Z")],
      ]),
      ...SECOND,
    });
    expect(text).toMatch(/^Kerry–Lavrov: one article came in, no contact new to the record\n/);
    expect(text).toContain("One article came in. It tells of no contact for this record [1].\n");
    expect(text).not.toContain("old (");
  });

  it("says that nothing new came in, and that this says nothing about the two", () => {
    const digest = compose({
      since: at("2026-12-07T08:00:00Z"),
      until: at("2026-12-14T08:00:00Z"),
      next: at("2026-12-21T08:00:00Z"),
    });
    expect(digest.hasNews).toBe(false);
    expect(digest.threads).toEqual([]);
    expect(plainText(digest.parent)).toBe(`Kerry–Lavrov: nothing new came in
Mon 7 Dec, 09:00 – Mon 14 Dec 2026, 09:00 Europe/Berlin

No article was added and no contact changed. That says nothing about whether the two spoke: no feed is set up, and the last article was added on Thu 3 Dec 2026.

Next digest: Mon 21 Dec 2026, 09:00. To get a post only when something is new: /readout change

Archive: 2 articles, 1 outlet, 2 contacts, published 30 May 2014 – 11 May 2015. A sample, not a full record.`);
  });

  it("with feeds says that those may not tell of everything", () => {
    const feeds = [{ url: "https://fjord.example/feed", everyMinutes: 60 }];
    const record = { ...RECORD, briefing: { ...RECORD.briefing, feeds } };
    const quiet = { since: at("2026-12-07T08:00:00Z"), until: at("2026-12-14T08:00:00Z"), record };
    expect(plainText(compose(quiet).parent)).toContain(
      "That says nothing about whether the two spoke: 1 feed is read and may not tell of it, and the last article",
    );
  });

  it("says how late it is and why, and that it is whole", () => {
    const text = parent({
      ...SECOND,
      late: { postedAt: at("2026-12-07T10:40:00Z"), why: "Readout was not running from 08:52 to 11:38" },
    });
    expect(text.split("\n").slice(0, 3)).toEqual([
      "Kerry–Lavrov: one contact new to the record · LATE",
      "Due Mon 7 Dec 2026, 09:00; posted 11:40 Europe/Berlin. Readout was not running from 08:52 to 11:38.",
      "Covers Mon 30 Nov, 09:00 – Mon 7 Dec 2026, 09:00 Europe/Berlin, in full. Nothing is missing, and this issue was not posted before.",
    ]);
  });

  it("says which issues were not posted, and covers them", () => {
    const missed = [
      { slot: at("2026-12-07T08:00:00Z"), why: "Readout was not running from 6 Dec, 22:10 to 8 Dec, 17:45" },
    ];
    const text = parent({ since: at("2026-11-30T08:00:00Z"), until: at("2026-12-14T08:00:00Z"), missed });
    expect(text).toContain(
      "The issue of 7 Dec was not posted (Readout was not running from 6 Dec, 22:10 to 8 Dec, 17:45); what it would have said is in this one.",
    );
    const many = Array.from({ length: 9 }, (_, day) => ({
      slot: at(`2026-12-0${day + 1}T08:00:00Z`),
      why: "paused",
    }));
    expect(parent({ ...SECOND, missed: many })).toContain(
      "9 issues (1 Dec – 9 Dec) were not posted (paused)",
    );
  });
});
