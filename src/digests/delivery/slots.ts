import { Temporal } from "temporal-polyfill";
import type { Cadence, Weekday } from "../subscription.ts";

/** When digests are due: a cadence, a local time and an IANA zone. */
export interface Times {
  readonly cadence: Cadence;
  /** `HH:MM`. */
  readonly time: string;
  readonly zone: string;
}

const DAY_NUMBERS: Readonly<Record<Weekday, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** The first `count` instants after a moment at which a digest is due; none of one that follows new articles. */
export function nextSlots(times: Times, after: Date, count: number): Date[] {
  if (times.cadence.every === "new") return [];
  return take(times, after, (slots) => slots.length < count);
}

/** The instants in (after, until] at which a digest is due; at most the last 400 days of them. */
export function slotsBetween(times: Times, after: Date, until: Date): Date[] {
  if (times.cadence.every === "new") return [];
  const earliest = new Date(Math.max(after.getTime(), until.getTime() - 400 * 86_400_000));
  const slots = take(times, earliest, (found) => (found.at(-1)?.getTime() ?? 0) <= until.getTime());
  return slots.filter((slot) => slot <= until);
}

function take(times: Times, after: Date, wantsMore: (slots: readonly Date[]) => boolean): Date[] {
  const from = Temporal.Instant.fromEpochMilliseconds(after.getTime());
  let day = from.toZonedDateTimeISO(times.zone).toPlainDate().subtract({ days: 1 });
  const slots: Date[] = [];
  while (wantsMore(slots)) {
    const slot = isDue(times.cadence, day.dayOfWeek) ? slotOn(day, times) : null;
    if (slot !== null && slot > after) slots.push(slot);
    day = day.add({ days: 1 });
  }
  return slots;
}

function isDue(cadence: Cadence, dayOfWeek: number): boolean {
  switch (cadence.every) {
    case "day":
      return true;
    case "weekday":
      return dayOfWeek <= 5;
    case "week":
      return dayOfWeek === DAY_NUMBERS[cadence.on];
    case "new":
      return false;
  }
}

/**
 * A local time on a day as an instant. Where clocks go back and the time comes twice, the first; where they go forward
 * and it never comes, the instant of the change (02:30 becomes 03:00; Temporal alone would give 03:30).
 */
function slotOn(day: Temporal.PlainDate, { time, zone }: Times): Date {
  const wanted = day.toPlainDateTime(Temporal.PlainTime.from(time));
  const found = wanted.toZonedDateTime(zone, { disambiguation: "earlier" });
  const isThere = found.toPlainDateTime().equals(wanted);
  const slot = isThere ? found : (found.getTimeZoneTransition("next") ?? found);
  return new Date(slot.epochMilliseconds);
}
