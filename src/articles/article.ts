/**
 * An article: one published item, with its body cut into paragraphs and sentences.
 *
 * Offsets are UTF-16 units, end exclusive, into `text`. `folded` has the same length as `text` (see `fold.ts`), so one
 * offset serves both: rules read `folded`, quotations are cut from `text`.
 */
export interface Article {
  /** Stable: the publication day and a slug of the headline, `2014-05-30-kerry-calls-lavrov…`. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO day, or null where it is not known: then relative dates stay unresolved. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  /** ISO instant of arrival in the archive; digests go by it, not by the publication date. */
  readonly arrived: string;
  readonly language: string;
  /** `brief`: an article's facts told in Readout's own words; its sentences are summaries, never quotations. */
  readonly kind: ArticleKind;
  readonly author: string | null;
  readonly text: string;
  readonly folded: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** Id of the article that it repeats word for word: its contacts are further accounts of that article's, never others. */
  readonly repostOf?: string;
  /** The file it was read from, for messages about it. */
  readonly file: string | null;
  /** What the front matter says under `corrections`, as read. */
  readonly corrections?: unknown;
}

export type ArticleKind = "full" | "brief";
export type PublishedBasis = "given" | "front matter" | "metadata" | "address" | "dateline" | "unknown";

export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  /** Position in the article, from 0. */
  readonly index: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence as printed, byte for byte. */
export function sentenceText(article: Article, sentence: Sentence): string {
  return article.text.slice(sentence.start, sentence.end);
}
