import type { Paragraph, Sentence } from "./article.ts";
import { analyse } from "./language.ts";

/** The paragraphs of a text: stretches between blank lines, without the spaces around them. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const printed = match[0];
    const start = match.index + (printed.length - printed.trimStart().length);
    const end = start + printed.trim().length;
    if (end > start) paragraphs.push({ start, end });
  }
  return paragraphs;
}

/** The sentences of a folded text, paragraph by paragraph; closing quotation marks belong to the sentence they end. */
export function findSentences(folded: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    for (const span of sentenceSpans(folded.slice(start, end))) {
      sentences.push({
        index: sentences.length,
        paragraph,
        start: start + span.start,
        end: start + span.end,
      });
    }
  }
  return sentences;
}

interface Span {
  start: number;
  end: number;
}

function sentenceSpans(text: string): Span[] {
  const { tokens, sentenceStarts } = analyse(text);
  const spans: Span[] = [];
  for (const [i, first] of sentenceStarts.entries()) {
    const last = (sentenceStarts[i + 1] ?? tokens.length) - 1;
    const start = tokens[first]?.start;
    const end = tokens[last]?.end;
    if (start === undefined || end === undefined) continue;
    const previous = spans.at(-1);
    if (previous && joins(text, previous, start, end)) previous.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A sentence goes on where the next piece is only closing marks, begins in lower case, or a quotation is still open. */
function joins(text: string, previous: Span, start: number, end: number): boolean {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) return true;
  if (/^[\p{Ll}]/u.test(piece) && !/[.!?]["')\]]*$/.test(text.slice(previous.start, previous.end)))
    return true;
  return /^["')\]]+\s*[\p{Ll}]/u.test(piece);
}
