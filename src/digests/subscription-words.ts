import { filterWords } from "../contacts/filters/filter-words.ts";
import { parseFilters } from "../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { capital } from "../replies/counted.ts";
import { nextSlots } from "./slots.ts";
import type { Cadence, Subscription } from "./subscription.ts";
import { localDay, momentWords } from "./zone-words.ts";

type When = Pick<Subscription, "cadence" | "time" | "zone">;

/** "every Monday at 09:00, Europe/Berlin". */
export function whenWords({ cadence, time, zone }: When): string {
  return `${everyWords(cadence)} at ${time}, ${zone}`;
}

/** "Mondays 09:00 Europe/Berlin": for a line in the channel. */
export function shortWhenWords({ cadence, time, zone }: When): string {
  const days =
    cadence.every === "week" ? `${capital(cadence.on)}s` : cadence.every === "weekday" ? "weekdays" : "daily";
  return `${days} ${time} ${zone}`;
}

/** "all contacts, no filter", "contacts that fit: Syria, not Iran". */
export function includesWords(subscription: Pick<Subscription, "filter">, record: ContactRecord): string {
  if (subscription.filter.trim() === "") return "all contacts, no filter";
  return `contacts that fit: ${filterWords(parseFilters(subscription.filter, record.register, record.vocabulary).filter)}`;
}

/** "First: Mon 30 Nov 2026, 09:00", and the two after it: "Then: Mon 7 Dec 2026, Mon 14 Dec 2026". */
export function nextRunsWords(
  subscription: When,
  after: Date,
): { readonly first: string; readonly later: string } {
  const [first, ...others] = nextSlots(subscription, after, 3);
  const time = (at: Date) =>
    momentWords(at, subscription.zone).replace(new RegExp(`, ${subscription.time}$`), "");
  return {
    first: first === undefined ? "" : momentWords(first, subscription.zone),
    later: `${others.map(time).join(", ")}, ${others.length === 2 ? "both " : ""}${subscription.time}`,
  };
}

/** The ISO day of the first run, in the zone of the subscription. */
export function firstDay(subscription: When, after: Date): string | null {
  const first = nextSlots(subscription, after, 1)[0];
  return first === undefined ? null : localDay(first, subscription.zone);
}

function everyWords(cadence: Cadence): string {
  if (cadence.every === "week") return `every ${capital(cadence.on)}`;
  return cadence.every === "weekday" ? "every weekday" : "every day";
}
