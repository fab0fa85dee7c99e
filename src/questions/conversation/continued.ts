import type { Answered } from "../answered.ts";
import { askBack } from "../answers/ask-back.ts";
import { refuse } from "../answers/refusal.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { bareDetail } from "./bare-questions.ts";
import { besideLast } from "./beside-last.ts";
import { completeFollowUp, leansOnNothing } from "./follow-up.ts";
import { moreOnLast } from "./more-on-last.ts";
import { narrowList } from "./narrow-list.ts";
import { notThatOne } from "./not-that-one.ts";
import { ofThem } from "./of-them.ts";
import { meansOtherSide, noAccountOf, otherSide } from "./other-side.ts";
import { replyOfOne } from "./reply-of-one.ts";
import { takeApart } from "./said.ts";
import { whichArticle } from "./which-article.ts";
import { whoseSentence } from "./whose-sentence.ts";

/**
 * Answers words that lean on what was said before: another side, the contact before or after, more of the same, the last
 * question with another day, subject or person. Null where they stand alone.
 */
export function continued(
  typed: string,
  scope: Scope,
  answer: (question: Question) => Answered,
): Answered | null {
  const said = takeApart(typed);
  if (leansOnNothing(said, scope)) return askBack(readQuestion(typed, scope.record, scope.index), scope);
  if (!scope.about?.question) return null;
  return (
    replyOfOne(said.rest, typed, scope, answer) ??
    notThatOne(said.bare, scope) ??
    (said.rest === said.bare ? null : notThatOne(said.rest, scope)) ??
    whichArticle(said.rest, typed, scope) ??
    moreOnLast(said.rest, scope) ??
    ofThem(said.rest, typed, scope) ??
    besideLast(said.rest, scope) ??
    (said.leans || meansOtherSide(said.rest)
      ? (otherSide(said.rest, typed, scope) ?? narrowList(said.rest, typed, scope))
      : null) ??
    completed(completeFollowUp(said, typed, scope), scope, answer)
  );
}

/** "Who said so?" after a refusal. */
function nobodySaidSo(question: Question, scope: Scope): Answered {
  return refuse({
    question,
    scope,
    headline: "Nobody: the archive has no answer to your last question.",
    reason: "There is nothing of which to name the source.",
  });
}

function completed(
  question: Question | null,
  scope: Scope,
  answer: (question: Question) => Answered,
): Answered | null {
  if (question === null) return null;
  const { about } = scope;
  const isWhose = about?.contacts.length === 0 && bareDetail(takeApart(question.typed).rest) === "source";
  const whose = isWhose ? whoseSentence(question, about, scope) : null;
  if (whose) return whose;
  if (isWhose && !about.sentence) return nobodySaidSo(question, scope);
  const answered = answer(question);
  const isSaying = question.asks === "what said" && answered.kind === "nothing-found";
  return (isSaying ? noAccountOf(question, question.typed, scope) : null) ?? answered;
}
