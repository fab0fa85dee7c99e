import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import type { Ranked } from "./rank.ts";
import { factsOf } from "./sentence-facts.ts";

/** Whether a sentence says enough of what is asked to be an answer; if none does, the question is refused. */
export function isEnough(
  question: Question,
  terms: readonly AskedTerm[],
  sentence: Ranked,
  scope: Scope,
): boolean {
  if (question.details.includes("initiator") && !INITIATIVE.test(sentence.facts.text)) return false;
  if (!meetsSubject(question, terms, sentence)) return false;
  return (
    surenessOf(question, terms, sentence, scope) >= leastSure(question, scope) &&
    meetsMain(question, terms, sentence, scope.article === undefined ? LEAST_MAIN : LEAST_MAIN_ALONE)
  );
}

/** "… say about the rebels": the sentence has to be about them; "will Russia stop …": about Russia. */
function meetsSubject(question: Question, terms: readonly AskedTerm[], { facts, around }: Ranked): boolean {
  const isMet = (term: AskedTerm): boolean => matchOf(term, facts) !== "none";
  if (question.asks === "whether")
    return terms
      .filter((term) => term.sort === "name")
      .every((term) => isMet(term) || around.near.some((one) => one.counts.has(term.term)));
  const about = question.asks === "what said" ? /\babout (.+)$/i.exec(question.words)?.[1] : undefined;
  const subject =
    about === undefined
      ? []
      : terms.filter((term) => !term.light && about.includes(term.printed) && !OCCASION.test(term.printed));
  return subject.length === 0 || subject.some(isMet);
}

/** "… about the rebels in the call": where it was said is not what it was about. */
const OCCASION = /^(?:calls?|meetings?|talks|conversation|statement|phone|telephone)$/i;

/** What a match is worth by where it is found; found by trial on the development set and questions of our own. */
const WORTH = { same: 1, like: 0.85, near: 0.55, elsewhere: 0.4, none: 0 } as const;

/** Share of the question that a sentence and what stands around it cover: 0–1. */
function surenessOf(question: Question, terms: readonly AskedTerm[], sentence: Ranked, scope: Scope): number {
  const asked = terms.filter((term) => term.printed.toLowerCase() !== question.focus);
  const all = asked.reduce((sum, term) => sum + term.weight, 0);
  if (all === 0) return 0.5;
  return asked.reduce((sum, term) => sum + term.weight * WORTH[whereMet(term, sentence, scope)], 0) / all;
}

function whereMet(term: AskedTerm, { facts, around }: Ranked, { index }: Scope): keyof typeof WORTH {
  const sort = matchOf(term, facts);
  if (sort === "same") return "same";
  if (sort !== "none") return "like";
  if (around.near.some((one) => matchOf(term, one) !== "none")) return "near";
  const article = factsOf(facts.article, index.spellings);
  return around.title.has(term.term) || article.some((one) => one.counts.has(term.term))
    ? "elsewhere"
    : "none";
}

/** How articles tell at whose initiative a contact was; nothing less is an answer to that. */
const INITIATIVE =
  /\b(?:initiative|initiated|request of|at .{3,40} request|asked for|requested|sought|placed the call)\b/i;

/** What a question turns on, verbs more than nouns, has to stand in the sentence itself for this share at least. */
const LEAST_MAIN = 0.38;
/** Within one article that was asked for, less is needed: it is known to be about the matter. */
const LEAST_MAIN_ALONE = 0.28;
const VERB_COUNTS = 1.5;
/** The sort of thing asked for need not be named; where it is, it counts as a rather common noun. */
const FOCUS_COUNTS = 1.5;

function meetsMain(
  question: Question,
  terms: readonly AskedTerm[],
  { facts }: Ranked,
  least: number,
): boolean {
  if (question.asks === "subject") return true;
  let met = 0;
  let all = 0;
  for (const term of terms) {
    const isMet = matchOf(term, facts) !== "none";
    const isFocus = term.printed.toLowerCase() === question.focus;
    if (term.sort === "name" || term.light || (isFocus && !isMet)) continue;
    const weight = isFocus ? FOCUS_COUNTS : term.weight * (term.sort === "verb" ? VERB_COUNTS : 1);
    all += weight;
    if (isMet) met += weight;
  }
  return all === 0 || met / all >= least;
}

/** Chosen on the development set and questions of our own: lower answers more, and more wrongly. */
function leastSure(question: Question, { article }: Scope): number {
  if (article !== undefined) return 0.3;
  return question.asks === "subject" ? 0.4 : 0.42;
}
