import type { Article } from "../../articles/article.ts";
import type { Seen } from "./history.ts";

/**
 * Key of the person who speaks the quotation around an offset, so far as the sentence says: named before its opening mark,
 * or after its closing one. Null outside quotations.
 */
export function speakerAround(
  article: Article,
  sentence: number,
  at: number,
  seen: readonly Seen[],
): string | null {
  const bounds = article.sentences[sentence];
  if (!bounds) return null;
  const text = article.folded.slice(bounds.start, bounds.end);
  const before = text.slice(0, at - bounds.start);
  if ((before.match(/"/g)?.length ?? 0) % 2 === 0) return null;
  const opening = bounds.start + before.lastIndexOf('"');
  const speaker = seen.findLast(
    (entry) =>
      entry.sentence === sentence && entry.start < opening && entry.subject && entry.refs.length === 1,
  );
  return speaker?.refs[0]?.key ?? null;
}
