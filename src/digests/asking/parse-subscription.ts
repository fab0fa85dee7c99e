import type { DigestDefaults } from "../../briefing.ts";
import type { Cadence } from "../subscription.ts";
import { readZone, type ZoneRead } from "../zones.ts";
import { type Choices, cutChoices } from "./choices.ts";
import { type CadenceWord, cadenceOf, cutCadence, misspeltCadence } from "./parse-cadence.ts";
import { type Cut, isNotRead, type NotRead, without } from "./parse-words.ts";

/** When a digest is wanted and about what, as read from words. */
export interface Wanted {
  readonly cadence: Cadence;
  /** `HH:MM`. */
  readonly time: string;
  readonly zone: string;
  /** What was not typed but taken from elsewhere, to be said in the confirmation. */
  readonly assumed: readonly ("cadence" | "weekday" | "time" | "zone of the asker" | "UTC")[];
  readonly choices: Choices;
  /** What is left: words to filter by. */
  readonly filter: string;
}

export interface WantedDefaults extends DigestDefaults {
  /** IANA zone of the asker, where the platform tells it. */
  readonly zone?: string;
}

/** Reads "weekly monday 9:00 Europe/Berlin syria -iran"; what is missing comes from the defaults, and is named. */
export function parseSubscription(words: string, defaults: WantedDefaults): Wanted | NotRead {
  const { choices, rest: withoutChoices } = cutChoices(words);
  const all = ` ${withoutChoices} `;
  const cadence = cutCadence(all);
  if (isNotRead(cadence)) return cadence;
  const afterCadence = cadence?.rest ?? all;
  const time = cutTime(afterCadence);
  if (isNotRead(time)) return time;
  const afterTime = time?.rest ?? afterCadence;
  const zone = cutZone(afterTime, time !== null);
  if (isNotRead(zone)) return zone;
  const filter = (zone?.rest ?? afterTime).trim().replace(/\s+/g, " ");
  const wrong = cadence === null ? misspeltCadence(filter) : null;
  return wrong ?? { ...filledIn(cadence?.value, time?.value, zone?.value, defaults), choices, filter };
}

/** What was read, with the defaults for what was not. */
function filledIn(
  cadence: CadenceWord | undefined,
  time: string | undefined,
  zone: string | undefined,
  defaults: WantedDefaults,
): Omit<Wanted, "filter" | "choices"> {
  const assumed: Wanted["assumed"][number][] = [];
  if (cadence === undefined) assumed.push("cadence");
  if (cadence === "week without a day") assumed.push("weekday");
  if (time === undefined && cadence !== "as articles come") assumed.push("time");
  if (zone === undefined) assumed.push(defaults.zone === undefined ? "UTC" : "zone of the asker");
  return {
    cadence: cadenceOf(cadence ?? defaults.cadence),
    time: time ?? defaults.time,
    zone: zone ?? defaults.zone ?? "UTC",
    assumed,
  };
}

function cutTime(words: string): Cut<string> {
  const named = /\s(?:at )?(noon|midnight)(?=\s)/i.exec(words);
  if (named !== null)
    return { value: /noon/i.test(named[0]) ? "12:00" : "00:00", rest: without(words, named) };
  const found =
    /\s(?:at )?(\d{1,2})[:.h](\d{1,2})? ?(am|pm)?(?=\s)/i.exec(words) ??
    /\s(?:at )?(\d{1,2})() ?(am|pm)(?=\s)/i.exec(words) ??
    /\sat (\d{1,2})()()(?=\s)/i.exec(words);
  if (found === null) return null;
  const [minute, half] = [Number(found[2] || 0), found[3]?.toLowerCase()];
  const hour = clockHour(Number(found[1]), half);
  if (hour === null || minute > 59 || found[2]?.length === 1)
    return {
      says: `There is no time “${found[0].replace(/^ (at )?/i, "").trim()}”.`,
      remedy: "Write hours and minutes from 00:00 to 23:59, for example 09:00.",
    };
  return {
    value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
    rest: without(words, found),
  };
}

function clockHour(hour: number, half: string | undefined): number | null {
  if (half === undefined || half === "") return hour > 23 ? null : hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === "pm" ? 12 : 0);
}

/** A zone has a slash, or is the name of a city right after the time. */
function cutZone(words: string, afterTime: boolean): Cut<string> {
  const tokens = words.trim().split(" ");
  const slashed = tokens.findIndex(
    (token) => /^[a-z_]+\/[a-z_/+-]+$/i.test(token) || /^(?:utc|gmt)(?:[+-].*)?$/i.test(token),
  );
  const at = slashed >= 0 ? slashed : 0;
  const lengths = slashed >= 0 ? [1] : afterTime ? [3, 2, 1] : [];
  for (const length of lengths) {
    const word = tokens.slice(at, at + length).join(" ");
    const zone = word === "" ? null : readZone(word);
    if (zone !== null) return zoneCut(zone, [...tokens.slice(0, at), ...tokens.slice(at + length)].join(" "));
  }
  return null;
}

function zoneCut(read: ZoneRead, rest: string): Cut<string> {
  if ("zone" in read) return { value: read.zone, rest };
  const nearest = read.nearest.length === 0 ? "" : `Did you mean ${read.nearest.join(" or ")}? `;
  return {
    says: `There is no time zone “${read.unknown}”.`,
    remedy: `${nearest}Zones are named by a city, for example Europe/Berlin or America/New_York.`,
  };
}
