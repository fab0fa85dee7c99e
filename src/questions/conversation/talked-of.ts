import type { Contact } from "../../contacts/contact.ts";
import type { RecordScope } from "../scope.ts";

/** More contacts than these are a list: "it" and "there" are none of them. */
export const MOST_MEANT = 3;

/** The contacts of the last answer in the order in which it showed them; where it found none, those talked of before. */
export function contactsTalkedOf({ about, record }: RecordScope): readonly Contact[] {
  if (!about) return [];
  const ids = about.contacts.length > 0 ? about.contacts : (about.before ?? []);
  return contactsById(ids, record);
}

/** Contacts of whatever pair, in the order of their ids. */
export function contactsById(
  ids: readonly string[],
  { contacts, others }: RecordScope["record"],
): readonly Contact[] {
  const all = [...contacts, ...others];
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}
