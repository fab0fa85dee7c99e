import type { Contact } from "../../contacts/contact.ts";

const WEEKDAY = /\b(?:on|late|early) (sun|mon|tues|wednes|thurs|fri|satur)day\b/i;
const WEEK = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];

/** The weekday on which something is asked to have been, from Sunday on; null where none is named. */
export function weekdayAsked(words: string): number | null {
  const day = WEEK.indexOf(WEEKDAY.exec(words)?.[1]?.toLowerCase() ?? "");
  return day < 0 ? null : day;
}

/** Whether the record has a contact on a day, of a weekday or any. */
export function isOnDay({ date }: Contact, weekday: number | null = null): boolean {
  if (date?.precision !== "day" || date.edtf === null || date.edtf.length !== 10) return false;
  return weekday === null || new Date(`${date.edtf}T00:00:00Z`).getUTCDay() === weekday;
}

/** "Where do they meet on Tuesday": the contacts of a Tuesday, where there are any; all where no weekday is named. */
export function onWeekday(words: string, contacts: readonly Contact[]): readonly Contact[] {
  const day = weekdayAsked(words);
  if (day === null) return contacts;
  const fitting = contacts.filter((one) => isOnDay(one, day));
  return fitting.length > 0 ? fitting : contacts;
}

/** Whether a question is about one weekday and the record has each of some contacts on another. */
export function areOfOtherDays(words: string, contacts: readonly Contact[]): boolean {
  const day = weekdayAsked(words);
  return day !== null && contacts.every((one) => isOnDay(one) && !isOnDay(one, day));
}
