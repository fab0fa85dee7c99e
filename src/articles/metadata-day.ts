import { dayIn } from "./clean/written-days.ts";
import { dayOf, isDay, toInstant } from "./days.ts";
import { fold } from "./fold.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Forms that feeds and meta elements use besides those that people write. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
  // 20190530   20190530T120000Z
  [/^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/, (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3]))],
  // 30 May 19 12:00 (RFC 822)   30-May-19 (RFC 850)
  [
    /^(?:\p{L}+,? )?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{2})(?: |$)/iu,
    (m) => dayOf(2000 + Number(m[3]), MONTHS.indexOf((m[2] ?? "").toLowerCase()) + 1, Number(m[1])),
  ],
  // Thu May 30 12:00:00 2019 (asctime)
  [
    /^\p{L}{3} ([a-z]{3}) +(\d{1,2}) [\d:]{5,8} (?:[A-Z]{3,4} )?(\d{4})$/iu,
    (m) => dayOf(Number(m[3]), MONTHS.indexOf((m[1] ?? "").toLowerCase()) + 1, Number(m[2])),
  ],
  // seconds or milliseconds since 1970, from 2001 on
  [/^(1\d{9})(?:\d{3})?$/, (m) => new Date(Number(m[1]) * 1000).toISOString().slice(0, 10)],
];

/**
 * The day that metadata or a feed gives, or null where it cannot be read: the date as printed, not shifted to another
 * zone.
 */
export function dayOfMetadata(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const trimmed = value.trim();
  const day = trimmed.slice(0, 10);
  if (isDay(day) && (trimmed.length === 10 || /^[T ]/.test(trimmed.slice(10)) || toInstant(trimmed) !== null))
    return day;
  for (const [form, dayOfMatch] of FORMS) {
    const match = form.exec(trimmed);
    const found = match === null ? null : dayOfMatch(match);
    if (found !== null) return found;
  }
  return dayIn(fold(trimmed))?.day ?? null;
}
