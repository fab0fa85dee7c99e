import type { Article } from "../../articles/article.ts";
import { clauseWords, type Reading } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { dateAt, statedDate } from "./when.ts";

/** The day that a text spoke of last before some place in it: what "that day" and "the next day" are counted from. */
export type AnchorBefore = (sentence: number, unit: number) => string | null;

interface Spoken {
  readonly sentence: number;
  readonly unit: number;
  readonly day: string;
  /** The day on which something was said. */
  readonly isSaid?: boolean;
  /** Told beside the story: what had been before, in a relative clause, in what somebody said. */
  readonly isAside?: boolean;
}

const FOLLOWS_STORY =
  /^(?!.*that day)(?:.*same (?:day|morning|afternoon|evening|night)|.*(?:later|earlier) (?:on )?in the .*|.*that (?:morning|afternoon|evening|night))$/i;
const AHEAD =
  /(?:^| )(?:will|'ll|would|is to|are to|was to|were to|due|expected|planned|plans|scheduled)(?: |$)/;

/** "The same day @ saw @", "Earlier in the day": counted from the story that is told, and in the past never from a day ahead. */
function isOfStory(reading: Reading | undefined, unit: number): boolean {
  return FOLLOWS_STORY.test(reading?.units[unit]?.date?.text ?? "");
}

/** A day that is told beside the story. */
function isBeside(reading: Reading, unit: number): boolean {
  const clause = reading.clauseOf[unit] ?? 0;
  const { opener = "", reported = false, relative = false } = reading.clauses[clause] ?? {};
  return (
    reported ||
    relative ||
    /^(?:since|after|before|because|as|if|while|until)$/.test(opener) ||
    / had (?:(?:[a-z]+ly|last|not|already|also) )?[a-z]+(?:ed|en|t|d|de|ne|ld|ung|um|wn|ought) /.test(
      ` ${clauseWords(reading, clause, 0, reading.units.length)} `,
    )
  );
}

/** "@, who had met @ a day earlier, was received on %": the day of the main clause, from where its relative clause begins. */
function mainDay(article: Article, reading: Reading, candidates: readonly Candidate[]): Spoken[] {
  const relative = candidates.find(
    ({ found, date }) =>
      reading.clauses[found.clause]?.relative === true &&
      reading.units[date]?.date?.expression.kind === "anchored",
  );
  const parent = relative ? reading.clauses[relative.found.clause]?.parent : undefined;
  const main = candidates.find(
    ({ found, date }) => found.clause === parent && date > (relative?.date ?? date),
  );
  const date = main ? statedDate(article, main, null) : null;
  if (!relative || date?.precision !== "day" || !date.edtf) return [];
  return [
    {
      sentence: reading.sentence.index,
      unit: reading.clauseOf.indexOf(relative.found.clause),
      day: date.edtf,
    },
  ];
}

/** The last day of the story before a unit; for what is told in the past none that is still to come. */
function storyDay(
  reading: Reading,
  unit: number,
  spoken: readonly Spoken[],
  { published }: Article,
): string | null {
  const ahead = AHEAD.test(clauseWords(reading, reading.clauseOf[unit] ?? 0, 0, reading.units.length));
  const { index } = reading.sentence;
  const day = spoken.findLast(
    (one) =>
      (one.sentence < index || (one.sentence === index && one.unit < unit)) &&
      !one.isAside &&
      (ahead || published === null || one.day <= published),
  )?.day;
  return day ?? null;
}

/** Gathers the days that the sentences speak of, of contacts and of statements, in the order of the text. */
export function makeAnchors(article: Article, sentences: readonly SentenceFinds[]): AnchorBefore {
  const spoken: Spoken[] = [];
  const readings = new Map(sentences.map(({ reading }) => [reading.sentence.index, reading]));
  const before: AnchorBefore = (sentence, unit) => {
    const here = (one: Spoken) => one.sentence === sentence && one.unit < unit;
    // "Nothing is planned for May 5, a source said on Tuesday after reports of a meeting on that day": the one in May.
    const told = spoken.findLast((one) => here(one) && !one.isSaid);
    const reading = readings.get(sentence);
    const story = reading && isOfStory(reading, unit) ? storyDay(reading, unit, spoken, article) : null;
    if (story) return story;
    return (told ?? spoken.findLast((one) => one.sentence < sentence || here(one)))?.day ?? null;
  };
  for (const { reading, candidates, statementDates, otherDates } of sentences) {
    for (const day of mainDay(article, reading, candidates)) spoken.push(day);
    const { index } = reading.sentence;
    const days = [
      ...candidates.map((candidate) => ({
        unit: candidate.date,
        isSaid: false,
        resolve: () => statedDate(article, candidate, before(index, candidate.date)),
      })),
      ...[...statementDates, ...otherDates].map((unit) => ({
        unit,
        isSaid: statementDates.includes(unit),
        resolve: () => dateAt(article, reading, unit, "past", "report", before(index, unit)),
      })),
    ];
    for (const { unit, isSaid, resolve } of days.sort((a, b) => a.unit - b.unit)) {
      const date = unit < 0 ? null : resolve();
      if (date?.edtf && date.precision === "day")
        spoken.push({
          sentence: index,
          unit,
          day: date.edtf,
          isSaid,
          isAside: !isSaid && isBeside(reading, unit),
        });
    }
  }
  return before;
}
