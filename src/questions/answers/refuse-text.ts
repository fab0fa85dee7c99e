import type { Answered } from "../answered.ts";
import type { Findings } from "../evidence/find-in-text.ts";
import { END_ASKED } from "../parse/details.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { noneMentions, refuse } from "./refusal.ts";

/** A refusal where no sentence answers, with what is missing and the nearest sentences. */
export function refuseText(question: Question, scope: Scope, findings: Findings): Answered {
  const nearest = findings.ranked.slice(0, 2);
  const where = scope.article === undefined ? "the archive" : "the article";
  const unknown = findings.unknown.join(", ");
  const whether = question.asks === "whether" ? "Not known. " : "";
  if (findings.missing === "subject" && unknown !== "")
    return refuse({
      question,
      scope,
      headline: `${whether}Nothing in ${where} on ${unknown}.`,
      reason: noneMentions(unknown, scope),
      nearest,
    });
  if (findings.missing === "speaker")
    return refuse({
      question,
      scope,
      headline: `Not stated in ${where}.`,
      reason: `Nothing that they said on this is in ${where}.`,
      nearest,
    });
  return refuse({
    question,
    scope,
    headline: `${whether}Nothing in ${where} answers this.`,
    reason: reasonFor(question),
    nearest,
  });
}

function reasonFor({ asks, words }: Question): string {
  if (HOUR.test(words)) return "The hour is not stated.";
  if (END_ASKED.test(words)) return "When it ended is not stated.";
  return REASON[asks] ?? "What is asked is not stated.";
}

const HOUR = /^(?:at )?(?:what|which) (?:time|hour)\b/i;
const REASON: Readonly<Partial<Record<Question["asks"], string>>> = {
  when: "The day is not stated.",
  where: "The place is not stated.",
  who: "Who it was is not stated.",
  "how many": "No figure for it is stated.",
  "how long": "How long it lasted is not stated.",
  why: "No reason is stated.",
  how: "How is not stated.",
};
