import type { Paragraph, Sentence } from "./article.ts";
import { datelineLength } from "./dateline.ts";
import { analyse } from "./language.ts";
import { isWrapped } from "./lines.ts";

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

/** The sentences of a folded paragraph. Lines that are no mere wrapping (a list, a headline on top) end a sentence. */
function sentenceSpans(paragraph: string): Span[] {
  const lines = paragraph.split("\n");
  if (lines.length === 1 || isWrapped(lines)) return proseSpans(paragraph);
  const spans: Span[] = [];
  let at = 0;
  for (const line of lines) {
    const offset = at + (line.length - line.trimStart().length);
    for (const span of proseSpans(line.trim()))
      spans.push({ start: offset + span.start, end: offset + span.end });
    at += line.length + 1;
  }
  return spans;
}

function proseSpans(text: string): Span[] {
  const { tokens, sentenceStarts } = analyse(text);
  const dateline = datelineLength(text);
  const spans: Span[] = [];
  for (const [i, first] of sentenceStarts.entries()) {
    const last = (sentenceStarts[i + 1] ?? tokens.length) - 1;
    const span = trimmed(text, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
    if (span === null) continue;
    const previous = spans.at(-1);
    if (previous && (span.start <= dateline || joins(text, previous, span))) previous.end = span.end;
    else spans.push(span);
  }
  return spans.flatMap((span) => cutAfterInitials(text, span));
}

/** `… the U.S." The minister left.`: initials that a closing mark and a word that opens sentences follow end one. */
const AFTER_INITIALS =
  /(?<=(?:\p{Lu}\.){2,}["')]+) +(?=(?:The|A|An|He|She|It|They|We|I|This|That|These|Those|His|Her|Its|Their|But|And|In|On|At|As|After|Before|When|While|If|Both|There|Earlier|Later|However)\b)/gu;

function cutAfterInitials(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(AFTER_INITIALS)];
  const starts = [start, ...cuts.map((cut) => start + cut.index + cut[0].length)];
  return starts.map((from, at) => ({ start: from, end: start + (cuts[at]?.index ?? end - start) }));
}

function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = start + piece.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}

const SAYS =
  "said|says|asked|added|told|replied|answered|wrote|tweeted|insisted|warned|noted|stressed|declared|stated|continued|explained|exclaimed";
/** A speaker after a quoted question or exclamation: "Why?" Berg asked. */
const SPEAKER = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'-]* ){1,5}(?:${SAYS})\\b|^(?:the|a) (?:[\\p{L}-]+ ){1,4}(?:${SAYS})\\b`,
  "u",
);

/** An office whose first word looks like the beginning of a sentence: "U.S. Under Secretary". */
const OFFICE = /^(?:Under|Assistant|Deputy)[ -](?:\p{Lu}\p{Ll}+ )?(?:Secretary|Attorney|Prime)/u;

/**
 * A sentence goes on where the next piece is closing marks alone, begins in lower case or with the office of a country
 * in initials, or names who said what it ends with.
 */
function joins(text: string, previous: Span, { start, end }: Span): boolean {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) return true;
  if (/^["')\]]*\s*\p{Ll}/u.test(piece)) return true;
  if (/(?:\p{Lu}\.){2,}$/u.test(text.slice(previous.start, previous.end)) && OFFICE.test(piece)) return true;
  return /[?!]["'][\s]*$/.test(text.slice(previous.start, start)) && SPEAKER.test(piece);
}
