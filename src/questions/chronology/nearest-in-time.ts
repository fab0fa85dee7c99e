import type { Contact } from "../../contacts/contact.ts";
import { byTime } from "./contact-time.ts";

/** Contacts by how near they were to a day (ISO); in their own order where no day is known. */
export function nearestInTime(contacts: readonly Contact[], day: string | null): readonly Contact[] {
  if (day === null) return contacts;
  const at = Date.parse(day);
  const away = (first: string, last: string): number =>
    Math.max(0, Date.parse(first) - at, at - Date.parse(last));
  return byTime(contacts)
    .map(({ contact, time }) => ({ contact, away: away(time.first, time.last) }))
    .sort((a, b) => a.away - b.away)
    .map(({ contact }) => contact);
}
