import { clockLine } from "../clean/page-days.ts";
import { fold } from "../fold.ts";
import type { DomDocument, DomElement } from "./html-dom.ts";

/** Names of meta elements for the day of publication, small and without marks between their words, best first. */
const NAMES = [
  /^(?:og)?(?:article)?published(?:time|date|at|on)?$/,
  /^(?:[a-z]+)?datepublished$/,
  /^articlepublished$/,
  /^(?:[a-z]+)?(?:publication|publish|pub)(?:date|time)$/,
  /(?:first|date|article)published$|publishedtime$|parselypubdate$|sailthrudate$|^cxenseparserecspublishtime$/,
  /^(?:dc|dcterms|citation)(?:date)?(?:issued|created|available)?(?:date)?$/,
  /^(?:date|article(?:date|datetime)?|displaydate|dateissued|issuedate|release(?:date)?|timestamp|originalpublicationdate)$/,
];

/** What the meta elements of a page say of its day of publication, the best name first. */
export function metaDates(document: DomDocument): string[] {
  const given = [...document.querySelectorAll("meta[content]")].flatMap((meta) => {
    const name = ["property", "name", "itemprop"].map((key) => meta.getAttribute(key)).find(Boolean);
    const content = meta.getAttribute("content")?.trim();
    if (!name || !content || content.length > 80) return [];
    return [{ name: name.toLowerCase().replace(/[^a-z]/g, ""), content }];
  });
  return NAMES.flatMap((pattern) => given.filter(({ name }) => pattern.test(name)))
    .map(({ content }) => content)
    .filter((content) => /\d{4}/.test(content));
}

const MARKED =
  '[itemprop~="datePublished"], [property="datePublished"], [property="schema:datePublished"], [property~="dc:date"], [property~="dc:created"]';

/** The day that an element with a mark of its own gives, or the page's `time`: machine-readable, or as a reader sees it. */
export function timeOf(document: DomDocument): string | null {
  for (const element of document.querySelectorAll(MARKED)) {
    const value = dayOfElement(element);
    if (value !== null) return value;
  }
  const times = [
    ...document.querySelectorAll("article time, main time"),
    ...document.querySelectorAll("time"),
  ];
  const named = (pattern: RegExp): DomElement | undefined =>
    times.find((time) => pattern.test(`${time.getAttribute("class")} ${time.getAttribute("itemprop")}`));
  for (const time of [named(/publish|created|posted/i), named(/date/i), ...times]) {
    const value = time === undefined ? null : dayOfElement(time);
    if (value !== null && !/updated|modified/i.test(String(time?.getAttribute("class")))) return value;
  }
  return stampIn(document);
}

const STAMPS = ["data-timestamp", "data-datetime", "data-time", "data-date", "data-published", "time"];

/** The instant that a script is to print, where the article has one: seconds since 1970, or as ISO writes it. */
function stampIn(document: DomDocument): string | null {
  const within = STAMPS.map((name) => `article [${name}], main [${name}], header [${name}]`).join(", ");
  for (const element of document.querySelectorAll(within)) {
    const values = STAMPS.map((name) => element.getAttribute(name)?.trim() ?? "");
    const stamp = values.find((value) => /^1\d{9}(?:\d{3})?$|^(?:19|20)\d{2}-\d{2}-\d{2}(?:T|$)/.test(value));
    if (stamp !== undefined) return stamp;
  }
  return null;
}

function dayOfElement(element: DomElement): string | null {
  const machine = (element.getAttribute("datetime") ?? element.getAttribute("content"))?.trim();
  if (machine && /\d{4}/.test(machine)) return machine;
  const seen = (element.textContent ?? "").replace(/\s+/g, " ").trim();
  return seen !== "" && clockLine(fold(seen)) !== null ? seen : null;
}
