import { capital } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import { refuse } from "../answers/refusal.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";

/** Refuses a day that no calendar has: an answer about its year alone would be one to another question. */
export function refuseDay(day: string, typed: string, scope: Scope): Answered {
  const name = day.replace(/\p{L}+/gu, (word) => (word.length > 2 ? capital(word) : word));
  return refuse({
    question: plainQuestion(typed),
    scope,
    headline: `There is no ${name}.`,
    reason: "No calendar has that day. Write it as 31 March 2014, or as 2014-03-31.",
  });
}
