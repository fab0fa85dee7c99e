import { evidencePart } from "../../replies/line.ts";
import type { Answered } from "../answered.ts";
import { type AskedTerm, askedTerms } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import { factsOf, type SentenceFacts } from "../evidence/sentence-facts.ts";
import { asksForStatementDay, saysOnADay } from "../evidence/statement-days.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { daySpan } from "../spans/days.ts";
import { compose } from "./compose.ts";
import { sourceOf } from "./text-answer.ts";

/** What is asked of the statement itself, not what it is about. */
const OF_IT =
  /^(?:statements?|communiqu\w+|read-?outs?|press|releases?|released?|issued?|publish\w*|put|out|come|came|made|make|day|date|when|ministry|minister|department|foreign|state|office|side|calls?|talks?|phone|meeting)$/i;
/** In a larger archive the texts are not looked through. */
const LARGE = 1_000;

/**
 * "What day did the ministry put out its statement on the call": the day beside "said" or "statement" in the one article
 * that has most of what the statement is about. Null for all else, and where several articles may be meant.
 */
export function statementDayAnswer(question: Question, scope: Scope): Answered | null {
  const { record, index } = scope;
  if (!asksForStatementDay(question.words) || record.articles.length > LARGE) return null;
  const terms = askedTerms(question.words, null, index).filter(({ printed }) => !OF_IT.test(printed));
  const told = record.articles
    .filter(({ id }) => scope.article === undefined || id === scope.article)
    .map((article) => factsOf(article, index.spellings))
    .flatMap((facts) => {
      const dated = facts.find(saysOnADay);
      return dated ? [{ dated, covered: coverage(terms, facts) }] : [];
    })
    .sort((a, b) => b.covered - a.covered);
  const [best, second] = told;
  if (best === undefined || best.covered < ENOUGH || second?.covered === best.covered) return null;
  return composed(question, best.dated, scope);
}

/** Share of what the statement is about that its article has to have. */
const ENOUGH = 0.6;

function coverage(terms: readonly AskedTerm[], facts: readonly SentenceFacts[]): number {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const met = terms.filter((term) => facts.some((one) => matchOf(term, one) !== "none"));
  return all === 0 ? 1 : met.reduce((sum, { weight }) => sum + weight, 0) / all;
}

function composed(question: Question, facts: SentenceFacts, scope: Scope): Answered | null {
  const span = daySpan({
    question: { ...question, asks: "when", words: "when was it said" },
    terms: [],
    facts,
  });
  if (span === null || !/\d/.test(span.text)) return null;
  const { article, sentence } = facts;
  const quote = article.text.slice(sentence.start, sentence.end);
  // Two days in it, and the whole sentence for an answer: the reader sees which is which.
  const isWhole = span.end - span.start > facts.text.length / 2;
  return compose({
    question,
    scope,
    kind: "answer",
    answer: span.text,
    headline: `${span.text}${isWhole ? "" : ", the day of the statement"} (${sourceOf(article)}).`,
    parts: [evidencePart(article, quote)],
    evidence: [{ article: article.id, start: sentence.start, end: sentence.end, quote }],
  });
}
