import type { Contact, ContactKind, ContactStatus } from "../contact.ts";
import type { CorrectableField } from "./correction.ts";

export const KINDS: readonly ContactKind[] = [
  "telephone call",
  "video call",
  "meeting",
  "visit",
  "letter",
  "joint statement",
  "consultation",
];

export const STATUSES: readonly ContactStatus[] = [
  "held",
  "planned",
  "proposed",
  "requested",
  "refused",
  "cancelled",
  "postponed",
  "not held",
  "denied",
];

/** What a contact says in a field, as corrections write it; null where nobody states it. */
export function fieldText(contact: Contact, field: CorrectableField): string | null {
  switch (field) {
    case "kind":
    case "status":
      return contact[field].value;
    case "date":
      return contact.date?.edtf ?? null;
    case "participants":
      return listText(contact.participants.map(({ name }) => name));
    case "topics":
      return listText(contact.topics.map(({ value }) => value));
    case "place":
    case "initiator":
    case "duration":
    case "outcome":
      return contact[field]?.value ?? null;
  }
}

function listText(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...values].sort().join(", ");
}
