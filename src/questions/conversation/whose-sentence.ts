import { outletOf } from "../../articles/address.ts";
import { articleIn } from "../../contacts/record.ts";
import { dayWords } from "../../replies/days.ts";
import type { About, Answered } from "../answered.ts";
import { compose, evidenceParts } from "../answers/compose.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";

/** "Who said so?" after a sentence that no contact rests on: the article that has it, and the sentence, which names who speaks. */
export function whoseSentence(question: Question, about: About, scope: Scope): Answered | null {
  const { articles } = scope.record;
  const article = articleIn({ articles }, about.sentence?.article);
  const start = about.sentence?.start;
  const sentence = article?.sentences.find((one) => one.start === start);
  if (article === undefined || sentence === undefined) return null;
  const { end } = sentence;
  const quote = article.text.slice(sentence.start, end);
  const evidence = [{ article: article.id, start: sentence.start, end, quote }];
  const outlet = outletOf(article) ?? article.title;
  const by = article.published === null ? outlet : `${outlet} of ${dayWords(article.published)}`;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: outlet,
    headline: `${by}, in this sentence: it names whoever else says so.`,
    parts: evidenceParts(evidence, articles),
    evidence,
  });
}
