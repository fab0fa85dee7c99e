import type { Article } from "../../articles/article.ts";
import type { SentenceFinds } from "./candidates.ts";
import { dateAt, statedDate } from "./when.ts";

/** The day that a text spoke of last before some place in it: what "that day" and "the next day" are counted from. */
export type AnchorBefore = (sentence: number, unit: number) => string | null;

interface Spoken {
  readonly sentence: number;
  readonly unit: number;
  readonly day: string;
}

/** Gathers the days that the sentences speak of, of contacts and of statements, in the order of the text. */
export function makeAnchors(article: Article, sentences: readonly SentenceFinds[]): AnchorBefore {
  const spoken: Spoken[] = [];
  const before: AnchorBefore = (sentence, unit) =>
    spoken.findLast((one) => one.sentence < sentence || (one.sentence === sentence && one.unit < unit))
      ?.day ?? null;
  for (const { reading, candidates, statementDates } of sentences) {
    const { index } = reading.sentence;
    const days = [
      ...candidates.map((candidate) => ({
        unit: candidate.date,
        resolve: () => statedDate(article, candidate, before(index, candidate.date)),
      })),
      ...statementDates.map((unit) => ({
        unit,
        resolve: () => dateAt(article, reading, unit, "past", "report", before(index, unit)),
      })),
    ];
    for (const { unit, resolve } of days.sort((a, b) => a.unit - b.unit)) {
      const date = unit < 0 ? null : resolve();
      if (date?.edtf && date.precision === "day") spoken.push({ sentence: index, unit, day: date.edtf });
    }
  }
  return before;
}
