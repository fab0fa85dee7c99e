import { numberCitations, sourceWords, summaryNote } from "../../src/replies/citations.ts";
import type { Line, Part, Reply, Span } from "../../src/replies/reply.ts";
import { standsApart } from "../../src/replies/spacing.ts";
import { codeBlockText, escapeMarkdown, guardLineStart } from "./escape-markdown.ts";
import { hostLink } from "./link.ts";

type NumberOf = (article: string) => number;

/** The texts of a reply in Discord's Markdown, one for each block that stands apart; none is empty. */
export interface Texts {
  readonly body: readonly string[];
  /** Sources, how to read them, and the archive line; empty where there are none. */
  readonly foot: string;
}

export function textsOf(reply: Reply): Texts {
  const numbered = numberCitations(reply);
  const numbers = new Map(numbered.map(({ number, citation }) => [citation.article, number]));
  const numberOf: NumberOf = (article) => numbers.get(article) ?? 0;
  const blocks: string[][] = [headline(reply)];
  for (const [index, part] of reply.parts.entries()) {
    const lines = partLines(part, numberOf);
    if (index === 0 || standsApart(reply.parts, index)) blocks.push(lines);
    else blocks.at(-1)?.push(...lines);
  }
  return {
    body: blocks.map((lines) => lines.join("\n")).filter((text) => text.trim() !== ""),
    foot: foot(reply),
  };
}

/** A reply that is one line only needs no heading. */
function headline(reply: Reply): string[] {
  const line = guardLineStart(escapeMarkdown(reply.headline)).trimEnd();
  if (line === "") return [];
  return [reply.parts.length === 0 ? line : `### ${line}`];
}

function partLines(part: Part, numberOf: NumberOf): string[] {
  switch (part.kind) {
    case "paragraph":
      return [drawLine(part.text, numberOf)];
    case "heading":
      return [drawHeading(part.text, numberOf)];
    case "list":
      return part.items.map((item, i) => `${part.ordered ? `${i + 1}.` : "-"} ${drawLine(item, numberOf)}`);
    case "evidence":
      return [`> ${drawLine(part.text, numberOf)} ${mark(numberOf(part.from.article))}`];
    case "facts":
      return part.facts.map(({ label, value }) => `${strong(`${label}:`)} ${drawLine(value, numberOf)}`);
    case "notice":
      return [`${isSmall(part.tone) ? "-# " : ""}${drawLine(part.text, numberOf)}`];
    case "copy":
      return [`\`\`\`\n${codeBlockText(part.text)}\n\`\`\``];
  }
}

function isSmall(tone: (Part & { kind: "notice" })["tone"]): boolean {
  return tone === "understood" || tone === "left-out" || tone === "note";
}

function drawLine(line: Line, numberOf: NumberOf): string {
  return guardLineStart(line.map((span) => drawSpan(span, numberOf)).join("")).trimEnd();
}

/** Bold as a whole, unless the heading itself says which of its words are. */
function drawHeading(line: Line, numberOf: NumberOf): string {
  const drawn = drawLine(line, numberOf);
  const hasOwn = line.some((span) => span.kind === "strong" && span.text.trim() !== "");
  return drawn === "" || hasOwn ? drawn : `**${drawn}**`;
}

function drawSpan(span: Span, numberOf: NumberOf): string {
  switch (span.kind) {
    case "text":
      return escapeMarkdown(span.text);
    case "strong":
      return strong(span.text);
    case "printed":
      return `“${escapeMarkdown(span.text)}”`;
    case "cite":
      return mark(numberOf(span.citation.article));
  }
}

/** Spaces at the ends stay outside of the bold words. */
function strong(words: string): string {
  return escapeMarkdown(words).replace(/^(\s*)(.*\S)/, "$1**$2**");
}

/** The number of a source; it is no link, for a link must show where it leads, and the source below does. */
function mark(number: number): string {
  return `\\[${number}\\]`;
}

function foot(reply: Reply): string {
  const sources = numberCitations(reply).map(({ number, citation }) => {
    const link = hostLink(citation.url);
    const words = drawLine(sourceWords(citation), () => number);
    return `${mark(number)} ${words}${link === null ? "" : ` · ${link}`}`;
  });
  const notes = [summaryNote(reply), reply.archive].flatMap((note) =>
    note === null ? [] : [guardLineStart(escapeMarkdown(note))],
  );
  return [...sources, ...notes].map((line) => `-# ${line}`).join("\n");
}
