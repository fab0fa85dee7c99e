import type { Answered } from "../answered.ts";
import { findInText } from "../evidence/find-in-text.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { answerFromText } from "./text-answer.ts";

/**
 * Of one article, a sentence that says in plain words that they did not: better than that the record leaves it open. Null
 * where there is none, or the record does not leave it open.
 */
export function plainNo(question: Question, scope: Scope, answered: Answered): Answered | null {
  if (question.asks !== "whether" || scope.article === undefined || answered.answer !== "Not known")
    return null;
  const told = answerFromText(question, scope, findInText(question, scope, new Set()));
  return told.answer === "No" ? told : null;
}
