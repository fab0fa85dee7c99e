import type { Colors } from "picocolors/types.js";
import { numberCitations, sourceWords, summaryNote } from "../../src/replies/citations.ts";
import { plain } from "../../src/replies/line.ts";
import type { Line, Part, Reply } from "../../src/replies/reply.ts";
import { wrap } from "./wrap.ts";

export interface Paper {
  /** Columns; lines are wrapped at it. */
  readonly width: number;
  readonly colors: Colors;
}

/** Draws a reply for a terminal: the headline bold, evidence after `>`, sources numbered, buttons as letters to type. */
export function renderForTerminal(reply: Reply, paper: Paper): string {
  const numbers = new Map(numberCitations(reply).map(({ number, citation }) => [citation.article, number]));
  const draw: Draw = { ...paper, numberOf: (article) => numbers.get(article) ?? 0 };
  const blocks = [paper.colors.bold(wrap(plain(reply.headline), paper.width)), ...reply.parts.map((part) => drawPart(part, draw))];
  return [...spaced(reply.parts, blocks), ...foot(reply, draw), ...buttonLines(reply, paper)].join("\n");
}

interface Draw extends Paper {
  numberOf(article: string): number;
}

/** A blank line before each heading, list and first block; lines that belong together stay together. */
function spaced(parts: readonly Part[], blocks: readonly string[]): string[] {
  return blocks.flatMap((block, i) => {
    const part = parts[i - 1];
    const opens = part !== undefined && (i === 1 || part.kind === "heading" || part.kind === "list" || part.kind === "copy");
    return opens ? ["", block] : [block];
  });
}

function drawPart(part: Part, draw: Draw): string {
  const { width, colors } = draw;
  switch (part.kind) {
    case "heading":
      return wrap(lineText(part.text, draw), width);
    case "paragraph":
      return wrap(lineText(part.text, draw), width);
    case "list":
      return part.items
        .map((item, i) => wrap(lineText(item, draw), width, part.ordered ? `${i + 1}. ` : "• "))
        .join("\n");
    case "evidence":
      return wrap(`${lineText(part.text, draw)} [${draw.numberOf(part.from.article)}]`, width, "> ", "> ");
    case "facts":
      return part.facts.map(({ label, value }) => wrap(`${plain(label)}: ${lineText(value, draw)}`, width)).join("\n");
    case "notice":
      return colors.dim(wrap(lineText(part.text, draw), width));
    case "copy":
      return wrap(plain(part.text), width, "    ", "    ");
  }
}

function lineText(line: Line, draw: Draw): string {
  return line
    .map((span) => {
      switch (span.kind) {
        case "text":
          return plain(span.text);
        case "strong":
          return draw.colors.bold(plain(span.text));
        case "printed":
          return `“${plain(span.text)}”`;
        case "cite":
          return `[${draw.numberOf(span.citation.article)}]`;
      }
    })
    .join("");
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
