import { createHash } from "node:crypto";
import { generateAtomFeed } from "feedsmith";
import type { Contact } from "../contacts/contact.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { contactDateWords } from "../replies/words.ts";
import { changeOf, type Exported, type Selection } from "./export.ts";
import { articlesOf, contactLines, contactTitle, subjectLabels, webAddress } from "./say.ts";

/** Contacts as an Atom feed (RFC 4287), those first that changed last; an entry links to the article it rests on. */
export function feedOf(selection: Selection): Exported {
  const { record, contacts, now } = selection;
  const latest = Math.max(...contacts.map((contact) => changeOf(contact, selection).changedAt.getTime()), 0);
  const text = generateAtomFeed({
    id: urnOf(`feed ${record.briefing.name}`),
    title: { value: `${record.briefing.title} contacts` },
    subtitle: { value: archiveLine(record) },
    updated: latest === 0 ? now : new Date(latest),
    authors: [{ name: "Readout" }],
    generator: { text: "Readout" },
    entries: inOrder(selection).map((contact) => entryOf(contact, selection)),
  });
  return { text, leftOut: [] };
}

function inOrder(selection: Selection): Contact[] {
  const when = (contact: Contact): number => changeOf(contact, selection).changedAt.getTime();
  return [...selection.contacts].reverse().sort((a, b) => when(b) - when(a));
}

function entryOf(contact: Contact, selection: Selection) {
  const { record } = selection;
  const { changedAt } = changeOf(contact, selection);
  const articles = articlesOf(contact, record);
  const arrived = articles.map((article) => article.arrived).sort()[0];
  return {
    id: urnOf(`${record.briefing.name} ${contact.id}`),
    title: { value: `${contactTitle(contact, record)}, ${contactDateWords(contact)}` },
    updated: changedAt,
    ...(arrived === undefined ? {} : { published: new Date(arrived) }),
    links: articles.flatMap((article, index) => {
      const href = webAddress(article);
      return href === null ? [] : [{ href, rel: index === 0 ? "alternate" : "related", type: "text/html" }];
    }),
    categories: subjectLabels(contact, record).map((term) => ({ term })),
    content: { value: contactLines(contact, record).join("\n"), type: "text" },
  };
}

/** A name that stays the same for as long as what it is made of: a UUID of version 8 (RFC 9562). */
function urnOf(name: string): string {
  const hex = createHash("sha256").update(`readout ${name}`).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
