import type { Article } from "../articles/article.ts";
import { dayWords } from "../replies/days.ts";
import { plain } from "../replies/plain.ts";
import { type Cited, type CitedContact, citedOf } from "./citation-item.ts";
import type { Exported, Selection } from "./export.ts";
import { webAddress } from "./say.ts";

/**
 * Citations as BibTeX, in UTF-8: `@misc` for a contact, `@article` for an article. Titles stand in double braces, so that
 * styles do not change their capitals.
 */
export function bibtexOf(selection: Selection): Exported {
  const cited = citedOf(selection);
  const entries = [
    ...cited.contacts.map((contact) => contactEntry(contact, cited)),
    ...cited.articles.map(articleEntry),
  ];
  return { text: `${entries.join("\n\n")}\n`, leftOut: [] };
}

type Field = readonly [name: string, value: string | null, raw?: "raw"];

function contactEntry(
  { contact, title, articles, checked }: CitedContact,
  { recordName, asOf }: Cited,
): string {
  return entry("misc", contact.id, [
    ["title", title],
    ["howpublished", `Readout, ${recordName}, no. ${contact.id}`],
    ["note", `As of ${dayWords(asOf)}, ${checked}; rests on ${articles.map(({ id }) => id).join(", ")}`],
    ["url", articles.map(webAddress).find((one) => one !== null) ?? null, "raw"],
    ["urldate", asOf],
  ]);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function articleEntry(article: Article): string {
  const [year, month, day] = (article.published ?? "").split("-");
  const name = MONTHS[Number(month) - 1];
  return entry("article", article.id, [
    ["author", article.author === null ? null : plain(article.author)],
    ["title", plain(article.title)],
    ["journal", article.outlet === null ? null : plain(article.outlet)],
    ["year", year || null],
    ["month", name ?? null],
    ["day", day === undefined ? null : String(Number(day))],
    ["url", webAddress(article), "raw"],
  ]);
}

function entry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value, raw]) =>
    value === null ? [] : [`  ${name} = ${written(name, value, raw === "raw")}`],
  );
  return `@${type}{${key.replace(/[^\w:.-]/g, "-")},\n${lines.join(",\n")}\n}`;
}

/** A month is a macro of BibTeX; an address stays as it is but for braces; what is text has its signs guarded. */
function written(name: string, value: string, raw: boolean): string {
  if (name === "month") return value;
  if (raw) return `{${value.replace(/[{}\\]/g, encodeURIComponent)}}`;
  return name === "title" || name === "author" ? `{{${guarded(value)}}}` : `{${guarded(value)}}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function guarded(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
