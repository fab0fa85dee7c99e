import { filterWords } from "../../contacts/filters/filter-words.ts";
import { parseFilters } from "../../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { capital } from "../../replies/counted.ts";
import { firstOnNew } from "../delivery/on-new.ts";
import { nextSlots } from "../delivery/slots.ts";
import type { Cadence, Subscription } from "../subscription.ts";
import { localDay, momentWords } from "../zone-words.ts";

type When = Pick<Subscription, "cadence" | "time" | "zone">;

/** "every Monday at 09:00, Europe/Berlin". */
export function whenWords({ cadence, time, zone }: When): string {
  if (cadence.every === "new") return `whenever articles came in (at most once an hour; times in ${zone})`;
  return `${everyWords(cadence)} at ${time}, ${zone}`;
}

/** "Mondays 09:00 Europe/Berlin": for a line in the channel. */
export function shortWhenWords({ cadence, time, zone }: When): string {
  if (cadence.every === "new") return "whenever articles came in";
  const days =
    cadence.every === "week" ? `${capital(cadence.on)}s` : cadence.every === "weekday" ? "weekdays" : "daily";
  return `${days} ${time} ${zone}`;
}

/** "all contacts, no filter", "contacts that fit: Syria, not Iran". */
export function includesWords(subscription: Pick<Subscription, "filter">, record: ContactRecord): string {
  if (subscription.filter.trim() === "") return "all contacts, no filter";
  return `contacts that fit: ${filterWords(parseFilters(subscription.filter, record.register, record.vocabulary).filter)}`;
}

/** The next three runs, each line with its label: "First: Mon 30 Nov 2026, 09:00 (the record so far). Then: …". */
export function runsWords(
  subscription: Pick<Subscription, "cadence" | "time" | "zone" | "createdAt">,
  after: Date,
  isFirst: boolean,
): [label: string, words: string][] {
  const { zone } = subscription;
  if (subscription.cadence.every === "new") {
    const first = momentWords(firstOnNew(subscription), zone);
    const then = "when articles came in, at most once an hour.";
    return isFirst ? [["First", `${first} (the record so far). Then: ${then}`]] : [["Next", then]];
  }
  const slots = nextSlots(subscription, after, 3).map((slot) => momentWords(slot, zone));
  const [first = "", ...others] = slots;
  const label = isFirst ? "First" : "Next";
  const record = isFirst ? " (the record so far)" : "";
  return [[label, `${first}${record}. Then: ${laterWords(others, first)}.`]];
}

/** "Mon 7 Dec, Mon 14 Dec, both 09:00": the year where it is another one, the time of day once where it is the same. */
function laterWords(moments: readonly string[], first: string): string {
  const year = / \d{4}(?=,)/.exec(first)?.[0] ?? "";
  const short = moments.map((one) => one.replace(year, ""));
  const times = new Set(short.map((one) => one.slice(-5)));
  if (times.size !== 1 || short.length !== 2) return short.join("; ");
  return `${short.map((one) => one.replace(/, \d\d:\d\d$/, "")).join(", ")}, both ${[...times][0]}`;
}

/** "Mon 30 Nov 2026, 09:00"; "when articles come in". */
export function nextRunWords(subscription: When, after: Date): string {
  if (subscription.cadence.every === "new") return "when articles came in";
  const next = nextSlots(subscription, after, 1)[0];
  return next === undefined ? "" : momentWords(next, subscription.zone);
}

/** The ISO day of the first run, in the zone of the subscription. */
export function firstDay(subscription: When & Pick<Subscription, "createdAt">, after: Date): string | null {
  const first =
    subscription.cadence.every === "new" ? firstOnNew(subscription) : nextSlots(subscription, after, 1)[0];
  return first === undefined ? null : localDay(first, subscription.zone);
}

function everyWords(cadence: Cadence): string {
  if (cadence.every === "week") return `every ${capital(cadence.on)}`;
  return cadence.every === "weekday" ? "every weekday" : "every day";
}
