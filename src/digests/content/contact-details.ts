import type { Contact } from "../../contacts/contact.ts";
import { pointers } from "../../replies/contact-line.ts";
import { contactFacts } from "../../replies/contact-parts.ts";
import { strong, text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { dayAndHow, sideFacts } from "../../replies/sides.ts";
import type { Issue } from "./issue.ts";
import { isPast } from "./what-is-new.ts";

/** What is said of a contact under its sides; the rest stands in its line. */
const UNDER_SIDES: readonly string[] = [
  "Also took part",
  "At whose initiative",
  "Outcome",
  "Not stated",
  "Day",
];

export interface DetailsOf {
  /** "new": how it comes to be in this digest. */
  readonly mark?: string | null;
  /** No line of its own tells what it is about. */
  readonly withSubject?: boolean;
}

/** A contact in full: when and how, what each side said on what the filter asks for, how its day is known, what is not stated. */
export function contactDetails(
  contact: Contact,
  { news: { now: record }, today, topics }: Pick<Issue, "news" | "today" | "topics">,
  { mark = null, withSubject = false }: DetailsOf = {},
): Part[] {
  const all = contactFacts(contact, record);
  const more = all.filter(({ label }) => UNDER_SIDES.includes(label) || label.startsWith("Accounts differ"));
  const subject = withSubject ? all.filter(({ label }) => label === "Subject") : [];
  return [
    {
      kind: "heading",
      text: [
        strong(dayAndHow(contact, record, !isPast(contact, today, record))),
        ...pointers(contact, record),
        ...(mark === null ? [] : [text(` · ${mark}`)]),
      ],
    },
    { kind: "facts", facts: [...subject, ...sideFacts(contact, record, topics), ...more] },
  ];
}
