import type { Contact } from "./contact.ts";
import type { ContactRecord } from "./record.ts";

/**
 * Contacts of earlier years that fall on some days of the year, oldest first. Only days
 * that are stated or counted, and days of a statement, which their line then calls that; never a month or "end of March".
 */
export function contactsOfTheseDays(
  record: ContactRecord,
  days: readonly string[],
  wanted: (contact: Contact) => boolean,
): Contact[] {
  const ofYear = new Set(days.map((day) => day.slice(5)));
  const [today = ""] = days;
  return record.contacts.filter(({ date, ...rest }) => {
    const day = date?.precision === "day" ? date.edtf : null;
    return (
      day !== null &&
      day !== undefined &&
      ofYear.has(day.slice(5)) &&
      day.slice(0, 4) < today.slice(0, 4) &&
      wanted({ date, ...rest })
    );
  });
}
