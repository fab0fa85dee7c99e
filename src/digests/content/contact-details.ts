import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { pointers } from "../../replies/contact-line.ts";
import { contactFacts } from "../../replies/contact-parts.ts";
import { strong, text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { dayAndHow, sideFacts } from "../../replies/sides.ts";

/** What is said of a contact under its sides; the rest stands in its line. */
const UNDER_SIDES: readonly string[] = ["At whose initiative", "Outcome", "Not stated", "Day"];

/** A contact in full: when and how, what each side said, how its day is known, what is not stated. `mark`: "new". */
export function contactDetails(contact: Contact, mark: string | null, record: ContactRecord): Part[] {
  const more = contactFacts(contact, record).filter(
    ({ label }) => UNDER_SIDES.includes(label) || label.startsWith("Accounts differ"),
  );
  return [
    {
      kind: "heading",
      text: [
        strong(dayAndHow(contact, record)),
        ...pointers(contact, record),
        ...(mark === null ? [] : [text(` · ${mark}`)]),
      ],
    },
    { kind: "facts", facts: [...sideFacts(contact, record), ...more] },
  ];
}
