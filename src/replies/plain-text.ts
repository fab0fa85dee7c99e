import { numberCitations, sourceWords, summaryNote } from "./citations.ts";
import type { Line, Part, Reply, Span } from "./reply.ts";
import { standsApart } from "./spacing.ts";

/** The number of an article's citation. */
type NumberOf = (article: string) => number;

/** A reply as plain text, for programs, notifications and screen readers: all of it, without any markup. */
export function plainText(reply: Reply): string {
  const numbered = numberCitations(reply);
  const numbers = new Map(numbered.map(({ number, citation }) => [citation.article, number]));
  const numberOf: NumberOf = (article) => numbers.get(article) ?? 0;
  const lines = [reply.headline];
  for (const [index, part] of reply.parts.entries()) {
    if (standsApart(reply.parts, index)) lines.push("");
    lines.push(...partLines(part, numberOf));
  }
  const end = [
    ...numbered.map(({ number, citation }) => `[${number}] ${lineText(sourceWords(citation), numberOf)}`),
    ...[summaryNote(reply), reply.archive].filter((line) => line !== null),
  ];
  return [...lines, ...(end.length === 0 ? [] : ["", ...end])].join("\n");
}

/** A line as plain text; citations are drawn as `[1]`. */
export function lineText(line: Line, numberOf: NumberOf): string {
  return line.map((span) => spanText(span, numberOf)).join("");
}

function partLines(part: Part, numberOf: NumberOf): readonly string[] {
  switch (part.kind) {
    case "paragraph":
    case "heading":
    case "notice":
      return [lineText(part.text, numberOf)];
    case "list":
      return part.items.map(
        (item, index) => `${part.ordered ? `${index + 1}.` : "•"} ${lineText(item, numberOf)}`,
      );
    case "evidence":
      return [`> ${lineText(part.text, numberOf)} [${numberOf(part.from.article)}]`];
    case "facts":
      return part.facts.map(({ label, value }) => `${label}: ${lineText(value, numberOf)}`);
    case "copy":
      return [part.text];
  }
}

function spanText(span: Span, numberOf: NumberOf): string {
  switch (span.kind) {
    case "text":
    case "strong":
      return span.text;
    case "printed":
      return `“${span.text}”`;
    case "cite":
      return `[${numberOf(span.citation.article)}]`;
  }
}
