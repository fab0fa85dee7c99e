import type { Answered } from "../answered.ts";
import { refuse } from "../answers/refusal.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";

const REPLIED =
  /^did (\p{L}+(?: \p{L}+)?) (?:agree|accept(?: (?:it|that))?|refuse|comply|reply|respond|answer)$/iu;

/**
 * "Did she agree?" after a sentence: whether she agreed to just that. What was agreed in another article is of another
 * contact and no answer. Null for any other words.
 */
export function replyOfOne(
  said: string,
  typed: string,
  scope: Scope,
  answer: (question: Question) => Answered,
): Answered | null {
  const { about } = scope;
  const who = REPLIED.exec(said)?.[1];
  if (who === undefined || !about?.sentence) return null;
  const question = readQuestion(typed, scope.record, scope.index);
  const answered = answer(question);
  const talkedOf = [...scope.record.contacts, ...scope.record.others].filter(({ id }) =>
    about.contacts.includes(id),
  );
  const articles = talkedOf.flatMap(({ accounts }) => accounts.map((one) => one.article));
  const [best] = answered.evidence;
  if (best === undefined || [about.sentence.article, ...articles].includes(best.article.id)) return answered;
  return refuse({
    question,
    scope,
    headline: `Not known. Whether ${who} did is not stated.`,
    reason: "The article that the last answer is from tells of no reply.",
  });
}
