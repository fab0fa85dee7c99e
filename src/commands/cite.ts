import type { Article } from "../articles/article.ts";
import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { checkedWords } from "../replies/checked.ts";
import { capital } from "../replies/counted.ts";
import { plain } from "../replies/plain.ts";
import type { Action, Part, Reply } from "../replies/reply.ts";
import { contactDateWords, dayWords, kindWords, statusWords } from "../replies/words.ts";

type Cite = Extract<Action, { do: "cite" }>;

/** Contacts (or, where there are none, articles) as citations that survive pasting into a document. */
export function citeReply(record: ContactRecord, { contacts, articles }: Cite, now: Date): Reply {
  const day = now.toISOString().slice(0, 10);
  const found = [...record.contacts, ...record.others].filter((contact) => contacts.includes(contact.id));
  const texts =
    found.length > 0
      ? found.map((contact) => citeContact(contact, record, day))
      : citeArticles(record, articles, day);
  const parts = texts.map((text): Part => ({ kind: "copy", text }));
  const headline = texts.length === 0 ? "There is nothing to cite any more." : "To copy:";
  return { headline, parts, archive: null, buttons: [] };
}

function citeContact(contact: Contact, record: ContactRecord, day: string): string {
  const names = contact.participants.map((participant) => participant.name).join(" and ");
  const initiative = contact.initiator
    ? `, at the initiative of ${initiatorWords(contact.initiator.value)}`
    : "";
  const place = contact.place ? `, ${contact.place.value}` : "";
  const sources = contact.accounts.flatMap(({ article }) => {
    const found = record.articles.find((one) => one.id === article);
    return found ? [citeArticle(found)] : [];
  });
  const what = capital(`${kindWords(contact)}, ${names}${place}, ${contactDateWords(contact)}${initiative}`);
  return plain(
    `${what}; ${statusWords(contact)}. ${sources.join("; ")}. Readout record ${contact.id}, as of ${dayWords(day)}, ${checkedWords(contact)}.`,
  );
}

function citeArticles(record: ContactRecord, ids: readonly string[], day: string): string[] {
  const found = record.articles.filter((article) => ids.includes(article.id));
  return found.map((article) => plain(`${citeArticle(article)}. Readout archive, as of ${dayWords(day)}.`));
}

function citeArticle({ outlet, title, published, url }: Article): string {
  const parts = [outlet, `“${title}”`, published ? dayWords(published) : "undated", url];
  return parts.filter((part) => part !== null).join(", ");
}

/** "United States" takes an article in a sentence. */
function initiatorWords(name: string): string {
  return /^(?:United|Netherlands|Philippines)/.test(name) ? `the ${name}` : name;
}
