import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Answer, Asked } from "../../../src/adapter.ts";
import { answerDigestCommand } from "../../../src/digests/asking/digest-desk.ts";
import { readPauseEnd } from "../../../src/digests/asking/pause-end.ts";
import { makeDigestPost } from "../../../src/digests/delivery/digest-post.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { asked, at, type Scene, scene } from "../build-digest.ts";

let store: Store;
let stage: Scene;

beforeEach(async () => {
  store = await openStore(":memory:");
  stage = scene(store);
});
afterEach(() => store.close());

async function answer(words: string, more: Partial<Asked> = {}): Promise<Answer> {
  return (
    (await answerDigestCommand(words, asked(more), {
      ...stage,
      now: () => stage.clock,
      post: makeDigestPost(stage),
    })) ?? []
  );
}
async function say(words: string, more: Partial<Asked> = {}): Promise<string> {
  return (await answer(words, more)).map(({ to, reply }) => `${to}: ${plainText(reply)}`).join("\n\n");
}
/** What was posted after the line that told of the subscription. */
const headlines = () => stage.adapter.accepted.slice(1).map(({ posting }) => posting.reply.headline);
const WEEKLY = "subscribe weekly monday 09:00 Europe/Berlin";

describe("subscribing", () => {
  it("confirms exactly what was saved, the next runs, and how old the archive is", async () => {
    expect(
      await say(WEEKLY),
    ).toBe(`asker: Saved: Kerry–Lavrov digest in #russia-desk, every Monday at 09:00, Europe/Berlin.

Includes: all contacts, no filter · Form: one line per contact, details in the thread
When nothing is new: one short line (weekly digests always appear; change it below)
First: Mon 30 Nov 2026, 09:00 (the record so far). Then: Mon 7 Dec, Mon 14 Dec, both 09:00.
If posting fails: you get a direct message. The digest belongs to the channel and stays if you leave.

Before you rely on it: the newest article is of 11 May 2015, and no feed is set up for this archive. A digest will have something new only after somebody adds an article.
Digests follow new articles. “On this day” adds what the archive has for these days of the year, labelled as from the archive: /readout change 1 on this day`);
    expect(stage.adapter.accepted.map(({ address, posting }) => [address, posting.reply.headline])).toEqual([
      [
        "slack:T1/C2",
        "Kerry–Lavrov digest switched on by Ann: Mondays 09:00 Europe/Berlin, first on 30 Nov 2026. See /readout list",
      ],
    ]);
    expect(await store.subscriptions.get("1")).toMatchObject({
      address: "slack:T1/C2",
      zone: "Europe/Berlin",
      plannedUntil: stage.clock,
    });
  });

  it("offers undo, preview, change and posting at once", async () => {
    const [first] = await answer(WEEKLY);
    expect(
      first?.reply.buttons.map(({ label, action }) => `${label}: ${action.do === "ask" && action.text}`),
    ).toEqual([
      "Undo: unsubscribe 1",
      "Preview: preview 1",
      "Change: change 1",
      "Post the first one now: post now 1",
      "Add “on this day”: change 1 on this day",
    ]);
  });

  it("offers no “on this day” where a feed brings articles, or where it was asked for", async () => {
    expect(await say(`${WEEKLY} on this day`)).not.toContain("Digests follow new articles");
    const feeds = [{ url: "https://fjord.example/feed", everyMinutes: 60 }];
    stage.record = { ...stage.record, briefing: { ...stage.record.briefing, feeds } };
    expect(await say("subscribe daily 10:00 UTC")).not.toContain("Digests follow new articles");
  });

  it("saves nothing where it may not write, and says so with the remedy at once", async () => {
    const refused = { says: "Slack refuses it: not_in_channel.", remedy: "Invite it: /invite @Readout." };
    stage.adapter.script.push({
      outcome: { outcome: "not sent", permanent: true, ...refused },
      accepts: false,
    });
    expect(await say(WEEKLY)).toBe(
      "asker: Not saved: Readout cannot write in #russia-desk.\n\nWhy: Slack refuses it: not_in_channel.\nRemedy: Invite it: /invite @Readout.",
    );
    expect(await store.subscriptions.all()).toEqual([]);
  });

  it("keeps what was saved where nobody can tell whether it may write, and says that it could not try", async () => {
    stage.adapter.script.push({ outcome: { outcome: "unknown", says: "no answer" }, accepts: false });
    expect(await say(WEEKLY)).toContain("Whether Readout may write in #russia-desk could not be tried");
    expect(await store.subscriptions.all()).toHaveLength(1);
  });

  it("says where no contact fits the filter so far, and only there", async () => {
    const says = "Nothing in the archive fits “how:letter” so far";
    expect(await say("subscribe daily 10:00 UTC how:letter")).toContain(says);
    expect(await say("subscribe daily 11:00 UTC with:kerry")).not.toContain("so far:");
    expect(await say("change 2 how:letter")).toContain(says);
  });

  it("saves form, what comes when nothing is new, and “on this day”", async () => {
    const said = await say("subscribe daily 09:00 Europe/Berlin full only when new on this day -iran");
    expect(said).toContain(
      "Includes: contacts that fit: not Iran · Form: all in one message where it fits, otherwise details in the thread · with “on this day” from the archive",
    );
    expect(said).toContain("When nothing is new: nothing is posted\n");
    expect(await store.subscriptions.get("1")).toMatchObject({
      filter: "-iran",
      style: "full",
      whenEmpty: "silence",
      onThisDay: true,
    });
  });

  it("saves the wish for the timeline, in the confirmation, the list and the way back", async () => {
    const wish = "with the timeline as a picture when something is new";
    expect(await say("subscribe daily 09:00 Europe/Berlin syria timeline")).toContain(
      `Includes: contacts that fit: Syria · Form: one line per contact, details in the thread · ${wish}`,
    );
    expect(await store.subscriptions.get("1")).toMatchObject({ filter: "syria", timeline: true });
    expect(await say("list")).toContain(wish);
    expect(await say("change 1 full")).toContain(wish);
    const [changed] = await answer("change 1 no timeline");
    expect(plainText(changed!.reply)).not.toContain(wish);
    expect(await store.subscriptions.get("1")).toMatchObject({ filter: "syria", timeline: false });
    const undo = changed?.reply.buttons[0]?.action;
    expect(await say(undo?.do === "ask" ? undo.text : "")).toContain(wish);
  });

  it("takes “on new” for whenever articles came in, the first at once but late enough to be undone", async () => {
    const said = await say("subscribe on new Europe/Berlin");
    expect(said).toContain(
      "First: Fri 27 Nov 2026, 13:10 (the record so far). Then: when articles came in, at most once an hour.",
    );
    expect(await store.subscriptions.get("1")).toMatchObject({ cadence: { every: "new" } });
  });

  it("says what it assumed, and takes the zone of the asker where there is one", async () => {
    expect(await say("subscribe daily 9:00", { zone: "Asia/Tokyo" })).toContain(
      "Not typed, so assumed: the zone (Asia/Tokyo, yours).",
    );
    expect(await say("subscribe")).toContain(
      "Not typed, so assumed: how often (weekly), the time (09:00) and the zone (UTC, because none was given; name one like Europe/Berlin).",
    );
  });

  it("saves a filter and shows how it reads", async () => {
    expect(await say("subscribe kerry-lavrov daily 09:00 Europe/Berlin syria -iran")).toContain(
      "Includes: contacts that fit: Syria, not Iran",
    );
  });

  it.each([
    ["daily 09:00 Europe/Berln", /no time zone “Europe\/Berln”/],
    ["daily 24:00 UTC", /There is no time “24:00”/],
    ["daily 9:00 UTC topic:gardening", /gardening/],
    ["daily 9:00 UTC xyzzy", /“xyzzy” is neither a time nor something to filter by/],
    ["daily 9:00 UTC syrai", /Did you mean Syria\?/],
    ["hourly UTC", /“hourly” is faster than a digest may come. The limit is once a day[^.]*once an hour/],
    ["every 15 minutes", /faster than a digest may come/],
    ["monthly 9:00", /“monthly” is not a rhythm of digests/],
  ])("saves nothing of %s and says why", async (words, says) => {
    expect(await say(`subscribe ${words}`)).toMatch(says);
    expect(await store.subscriptions.all()).toEqual([]);
  });

  it("makes the same digest only once, and not more than ten in a place", async () => {
    await say(WEEKLY);
    expect(await say(WEEKLY)).toContain("Already there: digest 1");
    for (let hour = 10; hour < 19; hour++) await say(`subscribe daily ${hour}:00 UTC`);
    expect(await say("subscribe daily 20:00 UTC")).toContain(
      "#russia-desk has 10 digests, which is the most a place can have.",
    );
  });

  it("is not for everybody", async () => {
    expect(await say(WEEKLY, { mayManage: false })).toContain(
      "You may not change the digests of #russia-desk.",
    );
    expect(await store.subscriptions.all()).toEqual([]);
  });

  it("tells nobody else in direct messages", async () => {
    const place = { address: "slack:T1/D1", name: "your direct messages", kind: "direct" } as const;
    expect((await answer(WEEKLY, { place })).map(({ to }) => to)).toEqual(["asker"]);
    expect(stage.adapter.accepted).toEqual([]);
  });

  it("in direct messages belongs to the person, wherever Readout may write to them", async () => {
    const place = { address: "slack:T1/D1", name: "your direct messages", kind: "direct" } as const;
    await say(WEEKLY, { place });
    expect(await store.subscriptions.get("1")).toMatchObject({ address: "slack:T1/@U1" });
    expect(await say("list", { place: { ...place, address: "slack:T1/D9" } })).toContain("1 · Kerry–Lavrov");
  });
});

describe("the digests of a place", () => {
  beforeEach(async () => {
    await say(WEEKLY);
  });

  it("are listed with their next run and who made them", async () => {
    expect(await say("list")).toContain(
      "• 1 · Kerry–Lavrov · every Monday at 09:00, Europe/Berlin · all contacts, no filter · one line per contact, details in the thread · next Mon 30 Nov 2026, 09:00 · Ann is told of trouble",
    );
    expect(
      await say("list", { place: { address: "slack:T1/C9", name: "#other", kind: "channel" } }),
    ).toContain("No digest in #other.");
  });

  it("are taken away and brought back", async () => {
    expect(await say("unsubscribe")).toMatch(
      /Taken away: Kerry–Lavrov digest in #russia-desk[\s\S]*place: Kerry–Lavrov digest switched off by Ann/,
    );
    expect(await say("list")).toContain("No digest in #russia-desk.");
    expect(
      await say("undo 1", { place: { address: "slack:T1/C9", name: "#other", kind: "channel" } }),
    ).toContain("nothing to undo");
    expect(await say("undo 1")).toContain(
      "Back: Kerry–Lavrov digest in #russia-desk, every Monday at 09:00, Europe/Berlin. Next: Mon 30 Nov 2026, 09:00.",
    );
    expect(await store.subscriptions.all()).toHaveLength(1);
  });

  it("are named by number where there are several", async () => {
    await say("subscribe daily 10:00 UTC");
    expect(await say("unsubscribe")).toContain("#russia-desk has 2 digests. Which one?");
    expect(await say("unsubscribe 7")).toContain("#russia-desk has no digest 7.");
    expect(await say("remove #2")).toContain(
      "Taken away: Kerry–Lavrov digest in #russia-desk, every day at 10:00, UTC.",
    );
  });

  it("are previewed as they will be posted, for the asker alone", async () => {
    const seen = await answer("preview");
    expect(seen.map(({ to }) => to)).toEqual(["asker", "asker", "asker"]);
    await makeDigestPost(stage).tick();
    stage.clock = at("2026-11-30T08:00:00Z");
    await makeDigestPost(stage).tick();
    const posted = stage.adapter.accepted.slice(1).map(({ posting }) => posting.reply);
    expect(seen[0]?.reply.headline).toBe(
      "Preview, for you alone: the digest for #russia-desk due Mon 30 Nov 2026, 09:00, if nothing more comes in.",
    );
    expect(seen.slice(1, 3).map(({ reply }) => reply)).toEqual(posted);
  });

  it("say in a preview why each contact is in or left out", async () => {
    expect(await say("preview")).toContain(
      "Why each contact is in them or left out:\n\nIn:\n• Wed 28 May 2014, telephone call: the first issue holds the whole record",
    );
    await say("subscribe daily 10:00 UTC syria");
    await say("subscribe daily 11:00 UTC -iran");
    const filtered = await say("preview 2");
    expect(filtered).toContain("it fits the filter (Syria)");
    expect(filtered).toContain(
      "Left out:\n• Tue 12 May 2015, meeting, Sochi, planned, not known whether held: the filter asks for Syria",
    );
    expect(await say("preview 3")).toContain(
      "Sochi, planned, not known whether held: the filter leaves out Iran",
    );
    await say("post now 1 yes");
    expect(await say("preview 1")).toContain("telephone call: it was told before and has not changed since");
  });

  it("are posted at once when asked for, and the answer names where", async () => {
    const [question] = await answer("post now");
    expect(question?.reply.headline).toBe(
      "Post the Kerry–Lavrov digest 1 in #russia-desk now, for everybody there to see?",
    );
    expect(question?.reply.buttons[0]).toMatchObject({
      label: "Post in #russia-desk now",
      action: { do: "ask", command: "readout", text: "post now 1 yes" },
    });
    expect(headlines()).toHaveLength(0);
    expect(await say("post now 1 yes")).toBe(
      "asker: Posted: digest 1 in #russia-desk, for everybody there. The regular ones go on as before.",
    );
    expect(headlines()).toHaveLength(2);
    expect(await say("post now 1 yes")).toContain("Posted: digest 1");
    expect(headlines()).toHaveLength(2);
    stage.clock = at("2026-11-27T12:05:00Z");
    stage.adapter.script.push({
      outcome: { outcome: "not sent", permanent: true, says: "The channel is archived.", remedy: "x" },
      accepts: false,
    });
    expect(await say("post-now 1 yes")).toContain(
      "Not posted: digest 1 in #russia-desk. The channel is archived.",
    );
  });

  it("are changed, keeping what is not typed anew", async () => {
    stage.clock = at("2026-11-27T13:00:00Z");
    expect(await say("change 1 10:30")).toContain(
      "Changed: digest 1 now comes every Monday at 10:30, Europe/Berlin.",
    );
    expect(await say("change 1 daily Asia/Tokyo syria")).toContain("every day at 10:30, Asia/Tokyo");
    expect(await say("change 1")).toContain("Now: every day at 10:30, Asia/Tokyo, filter: syria.");
    expect(await say("change 1 11:00")).toContain("Includes: contacts that fit: Syria");
    expect(await say("change 1 no filter")).toContain("Includes: all contacts, no filter");
    expect(await say("change 1 25:00")).toContain("There is no time “25:00”");
  });

  it("are changed back by one press", async () => {
    await say("change 1 syria -iran full only when new on this day");
    const before = await store.subscriptions.get("1");
    const [changed] = await answer(
      "change 1 weekdays 07:15 Asia/Tokyo no filter compact always no on this day",
    );
    expect(await store.subscriptions.get("1")).toMatchObject({
      style: "compact",
      filter: "",
      onThisDay: false,
    });
    const undo = changed?.reply.buttons[0]?.action;
    await say(undo?.do === "ask" ? undo.text : "");
    expect(await store.subscriptions.get("1")).toEqual(before);
  });

  it("keep their place in the week when only their form is changed", async () => {
    stage.clock = at("2026-11-30T08:00:00Z");
    await say("change 1 full");
    await makeDigestPost(stage).tick();
    expect(headlines()).toEqual(["Kerry–Lavrov: the record so far"]);
  });

  it("get another owner, who is told of trouble from then on", async () => {
    const asker = { id: "U2", name: "Bob" };
    expect(await say("change 1 owner me", { asker })).toContain("From now on you are told");
    expect(await store.subscriptions.get("1")).toMatchObject({ owner: asker });
  });

  it("take the new name of their channel", async () => {
    const place = { address: "slack:T1/C2", name: "#eurasia-desk", kind: "channel" } as const;
    expect(await say("unsubscribe", { place })).toContain("digest in #eurasia-desk");
  });

  it("are paused and resumed", async () => {
    expect(await say("pause 1 until 14 December")).toContain("Paused until 14 December 2026: digest 1");
    expect(await say("list")).toContain("paused, next Mon 14 Dec 2026, 09:00");
    expect(await say("pause until yesterday")).toContain("2026-11-26 is not in the future.");
    expect(await say("pause until whenever")).toContain("“whenever” is no day that I can read.");
    expect(await say("pause")).toContain("Paused until somebody resumes it");
    stage.clock = at("2026-12-01T12:00:00Z");
    expect(await say("resume")).toContain(
      "Resumed: digest 1, every Monday at 09:00, Europe/Berlin. Next: Mon 7 Dec 2026, 09:00.",
    );
    await makeDigestPost(stage).tick();
    expect(headlines()).toEqual([]);
  });

  it("show in the status what became of the last ones", async () => {
    await say("post now 1 yes");
    await makeDigestPost(stage).tick();
    const status = await say("status", { mayManage: false });
    expect(status).toContain("• On request, Fri 27 Nov 2026, 13:00: posted");
    expect(status).toMatch(
      /Connection: Slack connected\nRunning since: [\s\S]*Kerry–Lavrov: 2 articles, 1 outlet[\s\S]*Time zone data: 20\d\d/,
    );
  });
});

describe("other words", () => {
  it("are left to others", async () => {
    expect(
      await answerDigestCommand("ask lavrov steinmeier", asked(), { ...stage, post: makeDigestPost(stage) }),
    ).toBeNull();
  });
});

describe("the end of a pause", () => {
  const end = (words: string) => readPauseEnd(words, "Europe/Berlin", at("2026-11-27T12:00:00Z"));
  it.each([
    ["until 4 January", "2027-01-03T23:00:00.000Z"],
    ["until Dec 1st", "2026-11-30T23:00:00.000Z"],
    ["2027-07-01", "2027-06-30T22:00:00.000Z"],
    ["until friday", "2026-12-03T23:00:00.000Z"],
    ["till Monday", "2026-11-29T23:00:00.000Z"],
    ["for two weeks", "2026-12-10T23:00:00.000Z"],
    ["a month", "2026-12-26T23:00:00.000Z"],
    ["for 10 days", "2026-12-06T23:00:00.000Z"],
    ["until tomorrow", "2026-11-27T23:00:00.000Z"],
  ])("reads %s", (words, iso) => expect(end(words)).toEqual({ at: at(iso) }));
  it.each([
    "until 31 February",
    "until 2026-11-27",
    "until soon",
    "until 2026-13-01",
    "for two weeks or so",
    "for ages",
  ])("refuses %s", (words) => {
    expect(end(words)).toHaveProperty("says");
  });
});
