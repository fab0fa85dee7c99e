import { distance } from "../spelling.ts";

/** Abbreviations that people type for a zone; most of them know no summer time, so they are never taken as they are. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  cet: ["Europe/Berlin", "Europe/Paris"],
  cest: ["Europe/Berlin", "Europe/Paris"],
  mez: ["Europe/Berlin"],
  bst: ["Europe/London"],
  eet: ["Europe/Kyiv", "Europe/Helsinki"],
  msk: ["Europe/Moscow"],
  est: ["America/New_York"],
  edt: ["America/New_York"],
  et: ["America/New_York"],
  cst: ["America/Chicago", "Asia/Shanghai"],
  ct: ["America/Chicago"],
  mst: ["America/Denver"],
  mt: ["America/Denver"],
  pst: ["America/Los_Angeles"],
  pdt: ["America/Los_Angeles"],
  pt: ["America/Los_Angeles"],
  ist: ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"],
  jst: ["Asia/Tokyo"],
  aest: ["Australia/Sydney"],
};
const MOST_SUGGESTED = 3;
const KNOWN: readonly string[] = Intl.supportedValuesOf("timeZone");

/** A zone as typed, or the nearest ones where there is no such zone; null where the word does not look like a zone. */
export type ZoneRead =
  | { readonly zone: string }
  | { readonly unknown: string; readonly nearest: readonly string[] };

/** Reads an IANA zone name in any case ("europe/berlin"), or a city that names one ("Berlin", "new york"). */
export function readZone(word: string): ZoneRead | null {
  const typed = word.trim().replace(/\s+/g, "_");
  if (/^(?:utc|gmt|z)$/i.test(typed)) return { zone: "UTC" };
  const abbreviated = ABBREVIATIONS[typed.toLowerCase()];
  if (abbreviated !== undefined) return { unknown: word, nearest: abbreviated };
  if (/^(?:utc|gmt)?[+-]\d/i.test(typed)) return { unknown: word, nearest: [] };
  const known = KNOWN.find((zone) => zone.toLowerCase() === typed.toLowerCase());
  if (known !== undefined) return { zone: known };
  if (!typed.includes("/")) {
    const city = KNOWN.find((zone) => cityOf(zone) === typed.toLowerCase());
    return city === undefined ? null : { zone: city };
  }
  if (isZone(typed)) return { zone: titled(typed) };
  return { unknown: word, nearest: nearestZones(typed) };
}

/** True for the name of a zone that this Node knows, also one that is only another name of a zone. */
function isZone(zone: string): boolean {
  if (!/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}$|^UTC$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The zones whose names are nearest to what was typed, nearest first. */
function nearestZones(typed: string): readonly string[] {
  const wanted = typed.toLowerCase();
  const city = cityOf(wanted);
  return KNOWN.map((zone) => ({
    zone,
    steps: Math.min(distance(wanted, zone.toLowerCase()), 1 + distance(city, cityOf(zone))),
  }))
    .filter(({ steps }) => steps <= Math.max(2, city.length / 2))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, MOST_SUGGESTED)
    .map(({ zone }) => zone);
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).toLowerCase();
}

function titled(zone: string): string {
  return zone
    .toLowerCase()
    .replace(/(^|[/_-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
