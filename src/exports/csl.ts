import type { Article } from "../articles/article.ts";
import { plain } from "../replies/plain.ts";
import { type Cited, type CitedContact, citedOf } from "./citation-item.ts";
import type { Exported, Selection } from "./export.ts";
import { webAddress } from "./say.ts";

/** Citations as CSL JSON (citationstyles.org, schema 1.0.2), which Zotero and other reference managers read. */
export function cslOf(selection: Selection): Exported {
  const cited = citedOf(selection);
  const items = [
    ...cited.contacts.map((contact) => contactItem(contact, cited)),
    ...cited.articles.map(articleItem),
  ];
  return { text: `${JSON.stringify(items, null, 2)}\n`, leftOut: [] };
}

function contactItem(
  { contact, title, articles, checked }: CitedContact,
  { recordName, asOf }: Cited,
): object {
  const url = articles.map(webAddress).find((one) => one !== null);
  return {
    id: contact.id,
    type: "entry",
    title,
    "container-title": recordName,
    publisher: "Readout",
    number: contact.id,
    accessed: date(asOf),
    note: `${checked}; rests on ${articles.map(({ id }) => id).join(", ")}`,
    ...(url === undefined ? {} : { URL: url }),
  };
}

function articleItem(article: Article): object {
  const url = webAddress(article);
  return {
    id: article.id,
    type: "article-newspaper",
    title: plain(article.title),
    ...(article.author === null ? {} : { author: [{ literal: plain(article.author) }] }),
    ...(article.outlet === null ? {} : { "container-title": plain(article.outlet) }),
    ...(article.published === null ? {} : { issued: date(article.published) }),
    ...(url === null ? {} : { URL: url }),
    language: article.language,
  };
}

function date(day: string): object {
  return { "date-parts": [day.split("-").map(Number)] };
}
