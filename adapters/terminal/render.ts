import type { Colors } from "picocolors/types.js";
import { numberCitations, sourceWords, summaryNote } from "../../src/replies/citations.ts";
import { plain } from "../../src/replies/plain.ts";
import type { Line, Part, Reply, Span } from "../../src/replies/reply.ts";
import { standsApart } from "../../src/replies/spacing.ts";
import { wrap } from "./wrap.ts";

export interface Paper {
  /** Columns; lines are wrapped at it. */
  readonly width: number;
  readonly colors: Colors;
}

interface Draw extends Paper {
  numberOf(article: string): number;
}

/** Draws a reply for a terminal: the headline bold, evidence after `>`, sources numbered, buttons as letters to type. */
export function renderForTerminal(reply: Reply, paper: Paper): string {
  const numbers = new Map(numberCitations(reply).map(({ number, citation }) => [citation.article, number]));
  const draw: Draw = { ...paper, numberOf: (article) => numbers.get(article) ?? 0 };
  const body = reply.parts.flatMap((part, i) => {
    const drawn = drawPart(part, draw);
    return standsApart(reply.parts, i) ? ["", drawn] : [drawn];
  });
  const headline = paper.colors.bold(wrap(plain(reply.headline), paper.width));
  return [headline, ...body, ...foot(reply, draw), ...buttonLines(reply, paper)].join("\n");
}

function drawPart(part: Part, draw: Draw): string {
  const { width, colors } = draw;
  switch (part.kind) {
    case "heading":
    case "paragraph":
      return wrap(lineText(part.text, draw), width);
    case "list":
      return part.items
        .map((item, i) => wrap(lineText(item, draw), width, part.ordered ? `${i + 1}. ` : "• "))
        .join("\n");
    case "evidence":
      return wrap(`${lineText(part.text, draw)} [${draw.numberOf(part.from.article)}]`, width, "> ", "> ");
    case "facts":
      return part.facts
        .map(({ label, value }) => wrap(`${plain(label)}: ${lineText(value, draw)}`, width))
        .join("\n");
    case "notice":
      return colors.dim(wrap(lineText(part.text, draw), width));
    case "copy":
      // Not wrapped: a line break would be copied with it.
      return plain(part.text);
  }
}

function lineText(line: Line, draw: Draw): string {
  return line.map((span) => spanText(span, draw)).join("");
}

function spanText(span: Span, { colors, numberOf }: Draw): string {
  switch (span.kind) {
    case "text":
      return span.text;
    case "strong":
      return colors.bold(span.text);
    case "printed":
      return `“${span.text}”`;
    case "cite":
      return `[${numberOf(span.citation.article)}]`;
  }
}

function foot(reply: Reply, draw: Draw): string[] {
  const { width, colors } = draw;
  const sources = numberCitations(reply).flatMap(({ number, citation }) => [
    wrap(lineText(sourceWords(citation), draw), width, `[${number}] `),
    ...(citation.url ? [colors.dim(`    ${plain(citation.url)}`)] : []),
  ]);
  const notes = [summaryNote(reply), reply.archive].filter((note) => note !== null);
  const lines = [...sources, ...notes.map((note) => colors.dim(wrap(plain(note), width)))];
  return lines.length > 0 ? ["", ...lines] : [];
}

const LETTERS = "abcde";

function buttonLines(reply: Reply, { width, colors }: Paper): string[] {
  if (reply.buttons.length === 0) return [];
  const offers = reply.buttons.map((button, i) => `${LETTERS[i]}) ${plain(button.label)}`).join("   ");
  return ["", colors.cyan(wrap(`Type a letter: ${offers}`, width))];
}
