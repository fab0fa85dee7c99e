import type { Asks } from "../parse/asks.ts";
import type { Question } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const SORTS: readonly Asks[] = [
  "when",
  "where",
  "who",
  "how many",
  "how long",
  "why",
  "how",
  "which",
  "what said",
  "what",
  "whether",
  "subject",
];

/** How a question and a sentence are made, whatever they are about: some sorts of questions are answered more often than others. */
export const SHAPE = [
  ...SORTS.map((asks) => `asks ${asks}` as const),
  "words left over",
  "no word left over",
  "a name left over",
  "several words left over",
  "length of the sentence",
  "a single word asked",
  "two words asked",
] as const;

/** Characters of a long sentence. */
const LONG = 300;
const MOST_LEFT = 3;

/** The shape of a question and a sentence, in the order of `SHAPE`; `isAlone`: of one article, where few words are enough. */
export function shapeOf(
  { asks, focus }: Question,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  isAlone: boolean,
): number[] {
  const left = terms.filter((term) => matchOf(term, facts) === "none");
  const words = left.filter(
    ({ light, sort, printed }) => !light && sort !== "name" && printed.toLowerCase() !== focus,
  ).length;
  return [
    ...SORTS.map((one) => Number(one === asks)),
    Math.min(MOST_LEFT, words) / MOST_LEFT,
    Number(words === 0),
    Number(left.some(({ sort }) => sort === "name")),
    Number(words > 1),
    Math.min(1, facts.text.length / LONG),
    Number(isAlone && terms.length <= 1),
    Number(isAlone && terms.length === 2),
  ];
}
