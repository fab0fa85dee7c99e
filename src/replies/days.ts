/** January to December. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

interface Day {
  readonly year: string;
  /** From 1; null where only the year is given. */
  readonly month: number | null;
  readonly day: number | null;
}

/** "2014-05-28" → "28 May 2014", "2015-03" → "March 2015", "2015" → "2015"; anything else comes back as it is. */
export function dayWords(day: string): string {
  return words(day, (month) => month);
}

/** "2014-05-28" → "Wed 28 May 2014"; months are cut to three letters. A month or year has no weekday. */
export function weekdayWords(day: string): string {
  const weekday = weekdayOf(day);
  return weekday === null ? dayWords(day) : `${weekday} ${shortDayWords(day)}`;
}

/** "2014-03-12" → "12 Mar 2014". */
export function shortDayWords(day: string): string {
  return words(day, (month) => month.slice(0, 3));
}

/** "2014-03-12" → "12 Mar": for lists that stand under their year. */
export function dayInYearWords(day: string): string {
  return shortDayWords(day).replace(/ \d{4}$/, "");
}

/** "18–19 March 2013" → "18–19 Mar 2013": names of months cut to three letters. */
export function withShortMonths(when: string): string {
  return when.replace(new RegExp(`\\b(?:${MONTHS.join("|")})\\b`, "g"), (month) => month.slice(0, 3));
}

/** "2013-03-18/2013-03-19" → "18–19 March 2013"; what is not a range is written as a day. */
export function rangeWords(range: string): string {
  const [from = "", to] = range.split("/");
  if (to === undefined || to === from) return dayWords(from);
  const [first, last] = [readDay(from), readDay(to)];
  if (first === null || last === null) return `${dayWords(from)} – ${dayWords(to)}`;
  const sameYear = first.year === last.year;
  if (sameYear && first.month === last.month && first.day !== null && last.day !== null)
    return `${first.day}–${dayWords(to)}`;
  const start = sameYear ? dayWords(from).replace(/ \d{4}$/, "") : dayWords(from);
  return `${start} – ${dayWords(to)}`;
}

/** "2014-05-28" → day 28, month "May", year "2014"; of a range, its beginning; null for what is no date. */
export function dateParts(
  day: string,
): { readonly day: number | null; readonly month: string | null; readonly year: string } | null {
  const read = readDay(day.split("/")[0] ?? "");
  if (read === null) return null;
  return {
    day: read.day,
    month: read.month === null ? null : (MONTHS[read.month - 1] ?? null),
    year: read.year,
  };
}

function words(day: string, monthWord: (name: string) => string): string {
  const read = readDay(day);
  if (read === null) return day;
  if (read.month === null) return read.year;
  const month = monthWord(MONTHS[read.month - 1] ?? "");
  return read.day === null ? `${month} ${read.year}` : `${read.day} ${month} ${read.year}`;
}

function weekdayOf(day: string): string | null {
  const read = readDay(day);
  if (read === null || read.month === null || read.day === null) return null;
  return WEEKDAYS[new Date(Date.UTC(Number(read.year), read.month - 1, read.day)).getUTCDay()] ?? null;
}

/** Reads an ISO day, month or year; marks of uncertainty at the end (`~`, `?`, `%`) say nothing here. */
function readDay(day: string): Day | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(day);
  if (found?.[1] === undefined) return null;
  const month = found[2] === undefined ? null : Number(found[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  return { year: found[1], month, day: found[3] === undefined ? null : Number(found[3]) };
}
