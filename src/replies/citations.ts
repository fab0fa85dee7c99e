import { outletOf } from "../articles/address.ts";
import type { Article } from "../articles/article.ts";
import { weekdayWords } from "./days.ts";
import { plain, plainSpan } from "./plain.ts";
import type { Citation, Line, Part, Reply, Span } from "./reply.ts";

export interface NumberedCitation {
  /** From 1, in order of first mention. */
  readonly number: number;
  readonly citation: Citation;
}

/** Where an article stands. */
export function citationOf(article: Article): Citation {
  const outlet = outletOf(article);
  return {
    article: article.id,
    outlet: outlet === null ? null : plain(outlet),
    title: plain(article.title),
    published: article.published,
    url: article.url,
    kind: article.kind,
    ...(article.repostOf === undefined ? {} : { remark: "repost" }),
  };
}

/** A pointer to an article: drawn as its number, `[1]`. */
export function cite(article: Article): Span {
  return { kind: "cite", citation: citationOf(article) };
}

/** The articles a reply cites, numbered in order of first mention; renderers draw `[1]` and the sources from it. */
export function numberCitations(reply: Pick<Reply, "parts">): readonly NumberedCitation[] {
  const first = new Map<string, Citation>();
  for (const citation of reply.parts.flatMap(citationsIn)) {
    if (!first.has(citation.article)) first.set(citation.article, citation);
  }
  return [...first.values()].map((citation, index) => ({ number: index + 1, citation }));
}

/** "The Moscow Times, Fri 30 May 2014, “Kerry Calls Lavrov …”", without its number. */
export function sourceWords(citation: Citation): Line {
  const outlet = citation.outlet ?? "Outlet not known";
  const published = citation.published === null ? "date not known" : weekdayWords(citation.published);
  const line: Span[] = [
    { kind: "text", text: plainSpan(`${outlet}, ${published}, `) },
    { kind: "printed", text: plain(citation.title) },
  ];
  if (citation.remark !== undefined) line.push({ kind: "text", text: plainSpan(` · ${citation.remark}`) });
  return line;
}

/** What a reader must know where a cited article is there only as a brief; null where none is. */
export function summaryNote(reply: Pick<Reply, "parts">): string | null {
  if (!numberCitations(reply).some(({ citation }) => citation.kind === "brief")) return null;
  const evidence = reply.parts.filter((part) => part.kind === "evidence");
  if (!evidence.some((part) => part.from.kind === "brief"))
    return "Summaries; only words in “ ” are the article's.";
  return evidence.some((part) => part.printed)
    ? "Lines after > without “ ” are summaries; only words in “ ” are the article's."
    : "Lines after > are summaries; only words in “ ” are the article's.";
}

/** The citations of a part, in reading order. */
export function citationsIn(part: Part): readonly Citation[] {
  switch (part.kind) {
    case "paragraph":
    case "heading":
    case "notice":
      return citationsOnLine(part.text);
    case "evidence":
      return [...citationsOnLine(part.text), part.from];
    case "list":
      return part.items.flatMap(citationsOnLine);
    case "facts":
      return part.facts.flatMap((fact) => citationsOnLine(fact.value));
    case "copy":
      return [];
  }
}

function citationsOnLine(line: Line): readonly Citation[] {
  return line.flatMap((span) => (span.kind === "cite" ? [span.citation] : []));
}
