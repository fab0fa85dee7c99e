const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const NAMED = /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\b\.?/i;
const NAMED_IN_FULL = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/;

/** Number of the weekday that a folded line names first, Sunday being 0, or null; "Fri" does for lines, not for prose. */
export function weekdayIn(folded: string, inFull = false): number | null {
  const name = (inFull ? NAMED_IN_FULL : NAMED).exec(folded)?.[1];
  return name === undefined ? null : NAMES.indexOf(name.slice(0, 3).toLowerCase());
}

/** How many days before a day the last such weekday was, 0 where it is that day itself. */
export function daysSince(weekday: number, day: string): number {
  return (new Date(day).getUTCDay() - weekday + 7) % 7;
}
