import { termsOf } from "../../search/terms.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { cutSpan } from "../spans/cut-span.ts";
import type { AnswerSpan } from "../spans/span.ts";
import { type AskedTerm, askedTerms } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import { nearest, type Ranked } from "./rank.ts";
import { factsOf } from "./sentence-facts.ts";
import { speaks } from "./speakers.ts";
import { termKnown } from "./subject-known.ts";

/** What the articles say to a question, or what is missing. */
export interface Findings {
  readonly terms: readonly AskedTerm[];
  /** Best first; also where nothing answers: then they are the nearest. */
  readonly ranked: readonly Ranked[];
  /** The sentence that answers, and the answer in it. */
  readonly best: { readonly sentence: Ranked; readonly span: AnswerSpan; readonly sure: number } | null;
  /** Names and subjects of the question that stand nowhere in the archive. */
  readonly unknown: readonly string[];
  /** Why nothing answers. */
  readonly missing: "subject" | "detail" | "speaker" | null;
}

/** A sentence further down may still answer where it holds what is asked for and the first does not. */
const LOOK_AT = 4;
const MARGIN = 4;

/** Looks for the sentence that answers a question; abstains where what is asked for is not said. */
export function findInText(question: Question, scope: Scope, favoured: ReadonlySet<string>): Findings {
  const { index } = scope;
  const terms = askedTerms(question.words, question.focus, index);
  const unknown = terms.filter((term) => !termKnown(term, question, scope)).map((term) => term.printed);
  const speaker = speakerTerms(question, terms);
  const ranked = nearest(question.words, { asks: question.asks, terms }, index, scope.article)
    .map((one) => ({ ...one, score: one.score + bonus(one, { speaker, favoured, scope }) }))
    .sort((a, b) => b.score - a.score);
  const none = { terms, ranked, best: null, unknown };
  if (terms.length === 0 || ranked.length === 0) return { ...none, missing: "subject" };
  if (unknown.length > 0) return { ...none, missing: "subject" };
  const top = ranked[0]?.score ?? 0;
  let spoken = speaker.length === 0;
  for (const sentence of ranked.slice(0, LOOK_AT)) {
    if (top - sentence.score > MARGIN) break;
    if (speaker.length > 0 && speakerValue(sentence, speaker, scope) === 0) continue;
    spoken = true;
    const sure = surenessOf(question, terms, sentence, scope);
    if (sure < leastSure(question, scope) || !meetsMain(question, terms, sentence)) continue;
    if (question.details.includes("initiator") && !INITIATIVE.test(sentence.facts.text)) continue;
    const span = cutSpan({ question, terms, facts: sentence.facts });
    if (span) return { ...none, best: { sentence, span, sure }, missing: null };
  }
  return { ...none, missing: spoken ? "detail" : "speaker" };
}

function speakerTerms(question: Question, terms: readonly AskedTerm[]): string[] {
  if (question.asks !== "what said") return [];
  const match =
    /\bwhat (?:else )?(?:do|does|did|has|have|had|will|would|is|was)\s+(?:the\s+)?(.+?)\s+(?:also\s+)?(?:say|said|want|tell|told|ask|deny|claim|propose|demand|think|believe|insist|reply|respond|answer|urge|call|suggest|stress|warn|expect|hope|complain|fear|argue|promise|offer|reject|accuse|request|raise|bring|press|describe|announce|report|explain|add|see|view)/i.exec(
      question.words,
    );
  const named = termsOf(match?.[1] ?? "").map((one) => one.term);
  return terms
    .filter((term) => named.includes(term.term) || (match?.[1] ?? "").includes(term.printed))
    .map((term) => term.term);
}

interface Bonus {
  readonly speaker: readonly string[];
  readonly favoured: ReadonlySet<string>;
  readonly scope: Scope;
}

/** Set by hand: the corpora that the weights are fitted on know no speakers and no contacts. */
const SPEAKER = 3;
const FAVOURED = 5;

function bonus(sentence: Ranked, { speaker, favoured, scope }: Bonus): number {
  const said = speaker.length === 0 ? 0 : SPEAKER * speakerValue(sentence, speaker, scope);
  return said + (favoured.has(sentence.facts.article.id) ? FAVOURED : 0);
}

function speakerValue({ facts }: Ranked, speaker: readonly string[], { index }: Scope): number {
  const all = factsOf(facts.article, index.spellings);
  return speaks(speaker, facts, all.slice(0, facts.sentence.index), index.spellings);
}

/** Share of the question that a sentence and what stands around it cover: 0–1. */
export function surenessOf(
  question: Question,
  terms: readonly AskedTerm[],
  { facts, around }: Ranked,
  scope: Scope,
): number {
  const article = factsOf(facts.article, scope.index.spellings);
  let sum = 0;
  let all = 0;
  for (const term of terms) {
    if (term.printed.toLowerCase() === question.focus) continue;
    const sort = matchOf(term, facts);
    const nearby = around.near.some((one) => matchOf(term, one) !== "none");
    const anywhere = around.title.has(term.term) || article.some((one) => matchOf(term, one) === "same");
    const value = sort === "same" ? 1 : sort !== "none" ? 0.85 : nearby ? 0.55 : anywhere ? 0.4 : 0;
    sum += term.weight * value;
    all += term.weight;
  }
  return all === 0 ? 0.5 : sum / all;
}

/** How articles tell at whose initiative a contact was; nothing less is an answer to that. */
const INITIATIVE =
  /\b(?:initiative|initiated|request of|at .{3,40} request|asked for|requested|sought|placed the call)\b/i;

/** What a question turns on, verbs more than nouns, has to stand in the sentence itself for this share at least. */
const LEAST_MAIN = 0.38;
const VERB_COUNTS = 1.5;

function meetsMain(question: Question, terms: readonly AskedTerm[], { facts }: Ranked): boolean {
  if (question.asks === "subject") return true;
  let met = 0;
  let all = 0;
  for (const term of terms) {
    if (term.sort === "name" || term.light || term.printed.toLowerCase() === question.focus) continue;
    const weight = term.weight * (term.sort === "verb" ? VERB_COUNTS : 1);
    all += weight;
    if (matchOf(term, facts) !== "none") met += weight;
  }
  return all === 0 || met / all >= LEAST_MAIN;
}

/** Chosen on the development set and questions of our own: lower answers more, and more wrongly. */
function leastSure(question: Question, { article }: Scope): number {
  if (article !== undefined) return 0.3;
  return question.asks === "subject" ? 0.4 : 0.42;
}
