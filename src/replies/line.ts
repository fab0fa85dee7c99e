import type { Article } from "../articles/article.ts";
import { fold } from "../articles/fold.ts";
import { citationOf } from "./citations.ts";
import { plain, plainSpan } from "./plain.ts";
import type { Line, Part, Span } from "./reply.ts";

export { plain } from "./plain.ts";

/** Own wording, or untrusted words outside of quotation marks. */
export function text(words: string): Span {
  return { kind: "text", text: plainSpan(words) };
}

export function strong(words: string): Span {
  return { kind: "strong", text: plainSpan(words) };
}

/** Words that an article printed; drawn in “ ”, so that what they quote themselves stands in ‘ ’. */
export function printed(words: string): Span {
  return { kind: "printed", text: plain(words).replace(/["“]([^"“”]*)["”]/g, "‘$1’") };
}

/**
 * Words of an article as they may be shown: of a full article they are its printed words; of a brief they are
 * Readout's own summary, in which only the bits between quotation marks were printed by the article.
 */
export function wordsOf(article: Article, words: string): Line {
  return article.kind === "full" ? [printed(words)] : summaryLine(words);
}

/** A sentence of an article as an evidence line. */
export function evidenceLine(article: Article, sentence: string): Line {
  return wordsOf(article, sentence);
}

/** A sentence of an article as a part of a reply, with its citation. */
export function evidencePart(article: Article, sentence: string): Part {
  return {
    kind: "evidence",
    text: evidenceLine(article, sentence),
    printed: article.kind === "full",
    from: citationOf(article),
  };
}

/** Puts lines together with a separator between them. */
export function joinLines(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [text(separator), ...line]));
}

function summaryLine(words: string): Line {
  const folded = fold(words);
  const line: Span[] = [];
  let at = 0;
  for (const quoted of folded.matchAll(/"([^"]+)"/g)) {
    const before = words.slice(at, quoted.index);
    if (before !== "") line.push(text(before));
    line.push(printed(words.slice(quoted.index + 1, quoted.index + quoted[0].length - 1)));
    at = quoted.index + quoted[0].length;
  }
  const rest = words.slice(at);
  if (rest !== "") line.push(text(rest));
  return line;
}
