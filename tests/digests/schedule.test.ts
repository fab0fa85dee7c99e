import { Cron } from "croner";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSubscription, type Wanted } from "../../src/digests/asking/parse-subscription.ts";
import type { NotRead } from "../../src/digests/asking/parse-words.ts";
import { isPausedAt, newDelivery, planSubscription } from "../../src/digests/delivery/plan.ts";
import { nextSlots } from "../../src/digests/delivery/slots.ts";
import type { Cadence, Subscription } from "../../src/digests/subscription.ts";

const at = (iso: string) => new Date(iso);
const iso = (dates: readonly Date[]) => dates.map((date) => date.toISOString().replace(":00.000Z", "Z"));
const DAILY: Cadence = { every: "day" };

describe("the instants at which a digest is due", () => {
  it("fall on the instant of the change where clocks skip the local time", () => {
    const berlin = { cadence: DAILY, time: "02:30", zone: "Europe/Berlin" };
    expect(iso(nextSlots(berlin, at("2026-03-28T00:00:00Z"), 3))).toEqual([
      "2026-03-28T01:30Z",
      "2026-03-29T01:00Z",
      "2026-03-30T00:30Z",
    ]);
    const cairo = { cadence: DAILY, time: "00:00", zone: "Africa/Cairo" };
    expect(iso(nextSlots(cairo, at("2026-04-23T00:00:00Z"), 1))).toEqual(["2026-04-23T22:00Z"]);
  });

  it("fall on the first of two where clocks go back", () => {
    const newYork = { cadence: DAILY, time: "01:30", zone: "America/New_York" };
    expect(iso(nextSlots(newYork, at("2026-11-01T00:00:00Z"), 2))).toEqual([
      "2026-11-01T05:30Z",
      "2026-11-02T06:30Z",
    ]);
  });

  it("keep to weekdays, and to one day of the week, in the subscription's zone", () => {
    const kathmandu = { cadence: { every: "weekday" } as const, time: "08:30", zone: "Asia/Kathmandu" };
    expect(iso(nextSlots(kathmandu, at("2026-11-27T03:00:00Z"), 2))).toEqual([
      "2026-11-30T02:45Z",
      "2026-12-01T02:45Z",
    ]);
    const monday = {
      cadence: { every: "week", on: "monday" } as const,
      time: "09:00",
      zone: "Pacific/Auckland",
    };
    expect(iso(nextSlots(monday, at("2026-11-27T00:00:00Z"), 1))).toEqual(["2026-11-29T20:00Z"]);
  });

  const zones = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Cairo",
    "Pacific/Chatham",
    "America/St_Johns",
  ];
  it.each(zones)("are those of an independent scheduler in %s from 2025 to 2028", (zone) => {
    for (const [hour, minute] of [
      [0, 0],
      [1, 30],
      [2, 15],
    ] as const) {
      const time = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
      const from = at("2025-01-01T00:00:00Z");
      const oracle = new Cron(`0 ${minute} ${hour} * * *`, { timezone: zone, paused: true }).nextRuns(
        1400,
        from,
      );
      expect(iso(nextSlots({ cadence: DAILY, time, zone }, from, 1400))).toEqual(iso(oracle));
    }
  });
});

const subscription: Subscription = {
  id: "3",
  briefing: "kerry-lavrov",
  address: "slack:T1/C2",
  placeName: "#desk",
  cadence: DAILY,
  time: "09:00",
  zone: "Europe/Berlin",
  filter: "",
  style: "compact",
  whenEmpty: null,
  onThisDay: false,
  timeline: false,
  owner: { id: "U1", name: "Ann" },
  createdAt: at("2026-11-27T12:00:00Z"),
  plannedUntil: at("2026-11-30T08:00:00Z"),
  pausedUntil: null,
  pausedBecause: null,
};
const planned = (more: Partial<Subscription>, now: string) =>
  planSubscription({ ...subscription, ...more }, at(now))?.deliveries.map(
    ({ slot, state }) => `${slot.toISOString().slice(5, 16)} ${state}`,
  ) ?? [];

describe("the plan", () => {
  it("has nothing until the next slot has come, then exactly that", () => {
    expect(planned({}, "2026-12-01T07:59:59Z")).toEqual([]);
    expect(planned({}, "2026-12-01T08:00:00Z")).toEqual(["12-01T08:00 planned"]);
    expect(planSubscription(subscription, at("2026-12-01T08:00:30Z"))?.plannedUntil).toEqual(
      at("2026-12-01T08:00:00Z"),
    );
  });

  it("makes one digest of several missed slots", () => {
    expect(planned({}, "2026-12-03T10:00:00Z")).toEqual([
      "12-01T08:00 skipped",
      "12-02T08:00 skipped",
      "12-03T08:00 planned",
    ]);
  });

  it("gives a daily digest up after 6 hours, a weekly one after 2 days", () => {
    expect(planned({}, "2026-12-01T14:00:00Z")).toEqual(["12-01T08:00 planned"]);
    expect(planned({}, "2026-12-01T14:00:01Z")).toEqual(["12-01T08:00 skipped"]);
    const weekly: Partial<Subscription> = { cadence: { every: "week", on: "monday" } };
    expect(planned(weekly, "2026-12-09T08:00:00Z")).toEqual(["12-07T08:00 planned"]);
    expect(planned(weekly, "2026-12-09T08:00:01Z")).toEqual(["12-07T08:00 skipped"]);
  });

  it("stays as it is when the clock goes back", () => {
    expect(planned({}, "2026-11-29T08:00:00Z")).toEqual([]);
  });

  it("posts nothing during a pause, and goes on after it", () => {
    expect(planned({ pausedUntil: "resumed by hand" }, "2026-12-02T08:00:00Z")).toEqual([
      "12-01T08:00 skipped",
      "12-02T08:00 skipped",
    ]);
    expect(planned({ pausedUntil: at("2026-12-02T00:00:00Z") }, "2026-12-02T08:00:00Z")).toEqual([
      "12-01T08:00 skipped",
      "12-02T08:00 planned",
    ]);
    expect(isPausedAt(subscription, at("2026-12-01T08:00:00Z"))).toBe(false);
  });

  it("follows the clock of its zone over both changes", () => {
    expect(planned({ plannedUntil: at("2027-03-27T08:00:00Z") }, "2027-03-28T07:00:00Z")).toEqual([
      "03-28T07:00 planned",
    ]);
    expect(planned({ plannedUntil: at("2027-10-30T07:00:00Z") }, "2027-10-31T07:59:00Z")).toEqual([]);
    expect(planned({ plannedUntil: at("2027-10-30T07:00:00Z") }, "2027-10-31T08:00:00Z")).toEqual([
      "10-31T08:00 planned",
    ]);
  });

  it("comes to the same slots however often it is made", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 * 3600 }), { minLength: 1, maxLength: 60 }),
        (steps) => {
          let [now, until] = [subscription.plannedUntil.getTime(), subscription.plannedUntil];
          const seen: string[] = [];
          for (const step of steps) {
            now += step * 1000;
            const plan = planSubscription({ ...subscription, plannedUntil: until }, new Date(now));
            seen.push(...(plan?.deliveries.map(({ id }) => id) ?? []));
            until = plan?.plannedUntil ?? until;
          }
          const whole = planSubscription(subscription, new Date(now))?.deliveries.map(({ id }) => id) ?? [];
          expect(seen).toEqual(whole);
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("marks a delivery by subscription, slot and part", () => {
    const slot = at("2026-12-01T08:00:00Z");
    const ids = [
      newDelivery(subscription, slot),
      newDelivery(subscription, slot, 1),
      newDelivery({ ...subscription, id: "4" }, slot),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(newDelivery(subscription, slot).id).toBe(ids[0]);
  });
});

const defaults = { cadence: "weekly", time: "09:00" } as const;
const wanted = (words: string, zone?: string) =>
  parseSubscription(words, zone === undefined ? defaults : { ...defaults, zone }) as Wanted;
const refused = (words: string) => {
  const { says, remedy } = parseSubscription(words, defaults) as NotRead;
  return `${says} ${remedy}`;
};
const short = ({ cadence, time, zone, filter }: Wanted) =>
  `${cadence.every === "week" ? cadence.on : cadence.every} ${time} ${zone} ${filter}`.trim();

describe("words for a subscription", () => {
  it.each([
    ["daily 09:00 Europe/Berlin", "day 09:00 Europe/Berlin"],
    ["weekly monday 9:00 europe/berlin", "monday 09:00 Europe/Berlin"],
    ["weekdays at 8.30 Asia/Kathmandu", "weekday 08:30 Asia/Kathmandu"],
    ["mon 9:00 America/New_York", "monday 09:00 America/New_York"],
    ["every Thursday at 5pm Berlin syria -iran", "thursday 17:00 Europe/Berlin syria -iran"],
    ["Weekly on Fri 12:15 am New York from:2014-05 held", "friday 00:15 America/New_York from:2014-05 held"],
    ["every day at noon UTC", "day 12:00 UTC"],
    ["Europe/Kyiv 7h daily", "day 07:00 Europe/Kyiv"],
    ["working days 18:45 Asia/Kolkata account:moscow", "weekday 18:45 Asia/Kolkata account:moscow"],
  ])("reads %s", (words, read) => expect(short(wanted(words))).toBe(read));

  it("says what it took from elsewhere", () => {
    expect(wanted("daily 9:00", "Asia/Tokyo")).toMatchObject({
      zone: "Asia/Tokyo",
      assumed: ["zone of the asker"],
    });
    expect(wanted("daily 9:00")).toMatchObject({ zone: "UTC", assumed: ["UTC"] });
    expect(wanted("weekly 9:00 UTC")).toMatchObject({
      cadence: { every: "week", on: "monday" },
      assumed: ["weekday"],
    });
    expect(wanted("")).toMatchObject({ time: "09:00", filter: "", assumed: ["cadence", "time", "UTC"] });
    expect(wanted("syria")).toMatchObject({ filter: "syria", assumed: ["cadence", "time", "UTC"] });
  });

  it.each([
    ["daily 09:00 Europe/Berln", /no time zone “Europe\/Berln”\. Did you mean Europe\/Berlin\b/],
    ["daily 09:00 Europe/Moskow", /Did you mean Europe\/Moscow\b/],
    ["daily 09:00 EST", /no time zone “EST”\. Did you mean America\/New_York\?/],
    ["daily 09:00 UTC+2", /no time zone “UTC\+2”.*Europe\/Berlin/],
    ["daily 25:00 UTC", /There is no time “25:00”\. Write hours and minutes from 00:00 to 23:59/],
    ["daily 9:75", /There is no time “9:75”/],
    ["weekly monday 13pm", /There is no time “13pm”/],
    ["hourly", /“hourly” is faster than a digest may come\. The limit is once a day/],
    ["every 5 minutes", /“every 5 minutes” is faster than a digest may come/],
    ["every two weeks", /“every two weeks” is not a rhythm of digests: they come daily/],
    ["dayly 9:00", /“dayly” is not a rhythm of digests\. Did you mean daily\?/],
  ])("refuses %s and says what to write", (words, says) => expect(refused(words)).toMatch(says));

  it("reads anything without failing, and never a zone that does not exist", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        const read = parseSubscription(words, defaults);
        if ("zone" in read)
          expect(() => new Intl.DateTimeFormat("en", { timeZone: read.zone })).not.toThrow();
        else expect(read.remedy.length).toBeGreaterThan(10);
      }),
      { numRuns: 300 },
    );
  });
});
