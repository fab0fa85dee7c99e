import type { Contact } from "../../contacts/contact.ts";
import { listed } from "../../replies/counted.ts";
import { plainText } from "../../replies/plain-text.ts";
import type { Part, Reply } from "../../replies/reply.ts";
import { contactDetails } from "./contact-details.ts";
import { freshFirst, latest } from "./fresh-first.ts";
import { type Issue, MOST_LINES } from "./issue.ts";

/** Letters of plain text, sources included, that are sure to fit one message on every platform (Discord takes 4,000, markup included). */
export const FITS = 3_000;

/** What each side said, contact by contact, in as many messages as it takes; none where no contact is new or changed. */
export function sidesThreads(issue: Issue): Reply[] {
  const { contacts, changes } = issue.news;
  const { fresh, history } = freshFirst(issue);
  const inOrder = issue.since === null ? latest(contacts, MOST_LINES) : [...fresh, ...history];
  const mark = issue.since === null ? null : "new";
  const marked: [Contact, string | null][] = [
    ...inOrder.map((contact): [Contact, string | null] => [contact, mark]),
    ...changes.map((change): [Contact, string | null] => [change.now, "changed"]),
  ];
  const pages: Part[][] = [];
  for (const [contact, how] of marked) {
    const details = contactDetails(contact, issue, { mark: how });
    const longer = [...(pages.at(-1) ?? []), ...details];
    if (pages.length > 0 && plainText(messageOf(longer, issue)).length <= FITS)
      pages[pages.length - 1] = longer;
    else pages.push(details);
  }
  return pages.map((parts, index) =>
    messageOf(parts, issue, pages.length > 1 ? ` (${index + 1} of ${pages.length})` : ""),
  );
}

function messageOf(parts: readonly Part[], { record, topics }: Issue, page = ""): Reply {
  const on = topics === null ? "" : ` on ${topicsWords(topics, record)}`;
  return {
    headline: `${record.briefing.title}: what each side said${on}${page}`,
    parts,
    archive: null,
    buttons: [],
  };
}

/** The widest of the topics by their labels: "Syria". */
function topicsWords(topics: ReadonlySet<string>, { vocabulary }: Issue["record"]): string {
  const widest = [...topics].flatMap((id) => vocabulary.byId(id) ?? []);
  return listed(
    widest
      .filter(({ broader }) => broader === null || !topics.has(broader))
      .map(({ prefLabel }) => prefLabel),
  );
}
