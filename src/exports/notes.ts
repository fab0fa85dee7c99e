import { articleNote, citedOf, contactNote } from "./citation-item.ts";
import type { Exported, Selection } from "./export.ts";

/** Citations as plain text in the notes style of the Chicago Manual, a line each: contacts, then the articles they rest on. */
export function notesOf(selection: Selection): Exported {
  const cited = citedOf(selection);
  const contacts = cited.contacts.map((contact) => contactNote(contact, cited));
  const articles = cited.articles.map((article) => `${articleNote(article)}.`);
  return { text: `${[...contacts, "", ...articles].join("\n")}\n`, leftOut: [] };
}
