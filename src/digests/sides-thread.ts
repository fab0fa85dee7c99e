import type { Contact } from "../contacts/contact.ts";
import { pointers } from "../replies/contact-line.ts";
import { contactFacts } from "../replies/contact-parts.ts";
import { strong, text } from "../replies/line.ts";
import type { Part, Reply } from "../replies/reply.ts";
import { dayAndHow, sideFacts } from "../replies/sides.ts";
import { type Issue, MOST_LINES } from "./issue.ts";

/** What is said of a contact under its sides; the rest stands in the parent message. */
const IN_THREAD: readonly string[] = ["At whose initiative", "Outcome", "Not stated", "Day"];

/** The thread of a digest: what each side said, contact by contact; null where no contact is new or changed. */
export function sidesThread(issue: Issue): Reply | null {
  const { contacts, changes } = issue.news;
  const marked: [Contact, string][] = [
    ...contacts
      .slice(-MOST_LINES)
      .map((contact): [Contact, string] => [contact, issue.since === null ? "" : " · new"]),
    ...changes.map(({ now }): [Contact, string] => [now, " · changed"]),
  ];
  if (marked.length === 0) return null;
  return {
    headline: `${issue.record.briefing.title}: what each side said`,
    parts: marked.flatMap(([contact, mark]) => contactInThread(contact, mark, issue)),
    archive: null,
    buttons: [],
  };
}

function contactInThread(contact: Contact, mark: string, { news: { now } }: Issue): Part[] {
  const more = contactFacts(contact, now).filter(
    ({ label }) => IN_THREAD.includes(label) || label.startsWith("Accounts differ"),
  );
  return [
    {
      kind: "heading",
      text: [
        strong(dayAndHow(contact, now)),
        ...pointers(contact, now),
        ...(mark === "" ? [] : [text(mark)]),
      ],
    },
    { kind: "facts", facts: [...sideFacts(contact, now), ...more] },
  ];
}
