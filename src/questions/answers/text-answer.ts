import type { Article } from "../../articles/article.ts";
import { dayWords } from "../../replies/days.ts";
import { evidencePart } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import type { Findings } from "../evidence/find-in-text.ts";
import type { Ranked } from "../evidence/rank.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { compose } from "./compose.ts";
import { evidenceOfRanked, noneMentions, refuse } from "./refusal.ts";
import { judge } from "./yes-no.ts";

/** Sentences given to programs beside the best one. */
const MOST_EVIDENCE = 5;

/** An answer from the best sentence of the articles, or a refusal that names what is missing. */
export function answerFromText(question: Question, scope: Scope, findings: Findings): Answered {
  const { best } = findings;
  if (best === null) return refuseText(question, scope, findings);
  if (question.asks === "whether") return answerYesNo(question, scope, findings);
  const { article } = best.sentence.facts;
  const short = best.span.text;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: short,
    headline: `${short.replace(/[.]$/, "")}, as reported by ${outletAndDay(article)}.`,
    parts: evidenceOf(best.sentence),
    evidence: evidenceOfRanked(bestFirst(findings, best.sentence)),
    contacts: [],
  });
}

function answerYesNo(question: Question, scope: Scope, findings: Findings): Answered {
  const best = findings.best;
  if (!best) return refuseText(question, scope, findings);
  const verdict = judge(question, findings.terms, best.sentence.facts);
  const { article } = best.sentence.facts;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: verdict.word,
    headline: `${verdict.word}${verdict.because === "" ? "" : `: ${verdict.because}`}, as reported by ${outletAndDay(article)}.`,
    parts: evidenceOf(best.sentence),
    evidence: evidenceOfRanked(bestFirst(findings, best.sentence)),
  });
}

/** "The Moscow Times on 11 May 2015". */
function outletAndDay(article: Article): string {
  const outlet = article.outlet ?? "the article";
  return article.published === null ? outlet : `${outlet} on ${dayWords(article.published)}`;
}

function evidenceOf({ facts: { article, sentence } }: Ranked): Part[] {
  return [evidencePart(article, article.text.slice(sentence.start, sentence.end))];
}

function bestFirst({ ranked }: Findings, best: Ranked): Ranked[] {
  return [best, ...ranked.filter((one) => one.facts !== best.facts)].slice(0, MOST_EVIDENCE);
}

function refuseText(question: Question, scope: Scope, findings: Findings): Answered {
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
    reason: REASON[question.asks] ?? "What is asked is not stated.",
    nearest,
  });
}

const REASON: Readonly<Partial<Record<Question["asks"], string>>> = {
  when: "The day is not stated.",
  where: "The place is not stated.",
  who: "Who it was is not stated.",
  "how many": "No figure for it is stated.",
  "how long": "How long it lasted is not stated.",
  why: "No reason is stated.",
  how: "How is not stated.",
};
