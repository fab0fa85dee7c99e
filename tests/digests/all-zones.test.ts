import { Cron } from "croner";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { nextSlots } from "../../src/digests/delivery/slots.ts";

// Every change of clocks from 2025 to 2028, in every zone there is, held against an independent scheduler.

const ZONES = Intl.supportedValuesOf("timeZone");
const END = Temporal.Instant.from("2029-01-01T00:00:00Z");
const HOUR = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

interface Change {
  readonly zone: string;
  /** The first instant of the new offset. */
  readonly at: number;
  /** Local times of the day that matter: in the middle of what is skipped or comes twice, at its edges, and an hour off. */
  readonly times: readonly string[];
  /** What is skipped runs to midnight: there the independent scheduler leaves the day out, and Readout takes its last instant. */
  readonly toMidnight: boolean;
}

function changesOf(zone: string): Change[] {
  const changes: Change[] = [];
  let here = Temporal.Instant.from("2025-01-01T00:00:00Z").toZonedDateTimeISO(zone);
  for (;;) {
    const next = here.getTimeZoneTransition("next");
    if (next === null || Temporal.Instant.compare(next.toInstant(), END) > 0) return changes;
    const shift = next.offsetNanoseconds - next.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    const minutes = shift / 60e9;
    // Where clocks go forward this is the first local time that never comes, where they go back the first that comes again.
    const edge = next.toPlainDateTime().subtract({ minutes: Math.max(minutes, 0) });
    const at = (offset: number) =>
      edge.add({ minutes: offset }).toPlainTime().toString({ smallestUnit: "minute" });
    const middle = Math.trunc(Math.abs(minutes) / 2);
    changes.push({
      zone,
      at: next.epochMilliseconds,
      toMidnight: !edge.toPlainDate().equals(next.toPlainDate()),
      times: [at(-60), at(0), at(middle), at(Math.abs(minutes) - 1), at(Math.abs(minutes)), at(middle + 60)],
    });
    here = next;
  }
}

/** How the next three digests at a time of day differ from what the independent scheduler says; null: they do not. */
function difference({ zone, at, toMidnight }: Change, time: string): string | null {
  const from = new Date(at - 30 * HOUR);
  const [hour, minute] = time.split(":").map(Number);
  const cron = new Cron(`0 ${minute} ${hour} * * *`, { timezone: zone, paused: true });
  const theirs = cron.nextRuns(3, from).map((date) => date.toISOString());
  const all = nextSlots({ cadence: { every: "day" }, time, zone }, from, 4).map((date) => date.toISOString());
  const leavesOut = toMidnight && !theirs.includes(iso(at));
  const ours = all.filter((one) => !(leavesOut && one === iso(at))).slice(0, 3);
  return theirs.join() === ours.join() ? null : `${zone} ${time}: ${ours} and not ${theirs}`;
}

const CHANGES = ZONES.flatMap(changesOf);

describe("the instants at which a digest is due", () => {
  it("are looked at in more than four hundred zones, over more than a thousand changes of clocks", () => {
    expect(ZONES.length).toBeGreaterThan(400);
    expect(CHANGES.length).toBeGreaterThan(1_000);
  });

  it("fall on midnight where the hour before it is skipped", () => {
    const nuuk = { cadence: { every: "day" } as const, time: "23:30", zone: "America/Godthab" };
    const slots = nextSlots(nuuk, new Date("2028-03-25T12:00:00Z"), 2).map((date) => date.toISOString());
    expect(slots).toEqual(["2028-03-26T01:00:00.000Z", "2028-03-27T00:30:00.000Z"]);
  });

  const years = [2025, 2026, 2027, 2028];
  it.each(years)(
    "are those of an independent scheduler around every change of clocks of %i",
    (year) => {
      const inYear = CHANGES.filter((one) => new Date(one.at).getUTCFullYear() === year);
      const wrong = inYear.flatMap((change) => change.times.map((time) => difference(change, time)));
      expect(wrong.filter((one) => one !== null)).toEqual([]);
    },
    300_000,
  );
});
