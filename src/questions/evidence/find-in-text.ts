import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { statement } from "../spans/clauses.ts";
import { cutSpan } from "../spans/cut-span.ts";
import { type AnswerSpan, spanOf } from "../spans/span.ts";
import { type AskedTerm, askedTerms } from "./asked-terms.ts";
import { handedOn } from "./handed-on.ts";
import { withWordsQuoted } from "./in-quotation-marks.ts";
import { firstOnTheMatter } from "./on-the-matter.ts";
import { isPlainlyTold } from "./plainly-told.ts";
import { isPlainlyToldAlone } from "./plainly-told-alone.ts";
import { nearest, type Ranked } from "./rank.ts";
import { isRuledOut } from "./ruled-out.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { isInSoManyWords, isUndescribed, thoseInSoManyWords } from "./so-many-words.ts";
import { speaks } from "./speakers.ts";
import { termKnown } from "./subject-known.ts";
import { asksForSubjects } from "./subjects-told.ts";
import { type Contender, isEnough, surenessOf } from "./sureness.ts";
import { wantedBy } from "./wanted.ts";

/** A sentence that answers, and the answer in it. */
export interface Found {
  readonly sentence: Ranked;
  readonly span: AnswerSpan;
}

/** What the articles say to a question, or what is missing. */
export interface Findings {
  readonly terms: readonly AskedTerm[];
  /** Best first; also where nothing answers: then they are the nearest. */
  readonly ranked: readonly Ranked[];
  /** The sentence that answers, and the answer in it. */
  readonly best: Found | null;
  /** Others that answer where the best tells no subject and subjects are asked for, within one article. */
  readonly more: readonly Found[];
  /** Sentences that may answer, best first, with how sure that is; what cannot answer is left out. */
  readonly near: readonly { readonly sentence: Ranked; readonly sureness: number }[];
  /** Names and subjects of the question that stand nowhere in the archive. */
  readonly unknown: readonly string[];
  /** Why nothing answers. */
  readonly missing: "subject" | "detail" | "speaker" | null;
}

/** A sentence further down may still answer where it holds what is asked for and the first does not. */
const LOOK_AT = 5;
const MARGIN = 5;
/** How sure it has to be of a sentence further down that answers in the place of one that turns out not to. */
const SURE_IN_ITS_PLACE = 0.6;
/** A figure or a day is either there or not: further down, a sentence that has one beats a nearer one without. */
const MARGIN_TYPED = 8;
const TYPED: readonly Question["asks"][] = ["how many", "how long", "when"];

/**
 * Looks for the sentence that answers a question; abstains where what is asked for is not said. A follow-up says which
 * sentences may answer it: those of what was talked of.
 */
export function findInText(
  question: Question,
  scope: Scope,
  favoured: ReadonlySet<string>,
  mayAnswer: (facts: SentenceFacts) => boolean = () => true,
): Findings {
  const { terms, ranked, contenders } = contendersFor(question, scope, favoured, mayAnswer);
  const unknown = terms.filter((term) => !termKnown(term, question, scope)).map((term) => term.printed);
  const near = contenders
    .filter((one) => !isRuledOut(one))
    .map((one) => ({ sentence: one.sentence, sureness: surenessOf(one, scope) }));
  const none = { terms, ranked, best: null, more: [], near, unknown };
  if (terms.length === 0 || ranked.length === 0 || unknown.length > 0) return { ...none, missing: "subject" };
  const enough = contenders.filter(
    (one) =>
      !isUndescribed({ ...one, facts: one.sentence.facts }) &&
      (isEnough(one, scope) || (isPlain(one, scope) && !isRuledOut(one))),
  );
  const handed = handedOn(contenders, ranked, scope);
  const isWho = question.asks === "who";
  const whole =
    handed && ((isWho ? cutSpan({ question, terms, facts: handed.facts }) : null) ?? statement(handed.facts));
  if (handed && whole) return { ...none, best: { sentence: handed, span: whole }, missing: null };
  const able = enough.filter(({ hasAnswer }) => hasAnswer);
  const best = firstOnTheMatter(able.length > 0 ? able : enough);
  const span = best && answerIn(best);
  const isMore = scope.article !== undefined && asksForSubjects(question.words);
  const more = (isMore ? enough : [])
    .filter((one) => one !== best && surenessOf(one, scope) >= SURE_IN_ITS_PLACE)
    .flatMap((one): Found[] => {
      const own = answerIn(one);
      return own ? [{ sentence: one.sentence, span: own }] : [];
    });
  if (best && span) return { ...none, best: { sentence: best.sentence, span }, more, missing: null };
  const isSpoken = contenders.some(({ spoken }) => spoken !== 0);
  return { ...none, missing: isSpoken ? "detail" : "speaker" };
}

/** Told in so many words, however sure the model is; of one article alone a little less will do. */
function isPlain(contender: Contender, { article }: Scope): boolean {
  const { question, terms, sentence } = contender;
  if (isPlainlyTold(contender) || isInSoManyWords({ question, terms, facts: sentence.facts })) return true;
  return article !== undefined && isPlainlyToldAlone(contender);
}

/** The sentences nearest to a question, and those of them that may answer it. */
export function contendersFor(
  question: Question,
  scope: Scope,
  favoured: ReadonlySet<string>,
  mayAnswer: (facts: SentenceFacts) => boolean = () => true,
): { terms: readonly AskedTerm[]; ranked: readonly Ranked[]; contenders: readonly Contender[] } {
  const { index } = scope;
  const terms = askedTerms(question.words, question.focus, index);
  const wanted = wantedBy(question, terms);
  const { speaker } = wanted;
  const all = nearest(question.words, wanted, index, scope.article);
  const ranked = withWordsQuoted(question.words, all)
    .filter(({ facts }) => isOfTime(question, facts, favoured) && mayAnswer(facts))
    .map((one) => ({ ...one, score: one.score + (favoured.has(one.facts.article.id) ? FAVOURED : 0) }))
    .sort((a, b) => b.score - a.score);
  const isTyped = TYPED.includes(question.asks);
  const described = thoseInSoManyWords(question, terms, ranked);
  const top = described[0]?.score ?? 0;
  const near = described
    .filter((one, i) => i < LOOK_AT && top - one.score <= (isTyped ? MARGIN_TYPED : MARGIN))
    .map((sentence) => ({
      sentence,
      hasAnswer: cutSpan({ question, terms, facts: sentence.facts }) !== null,
    }));
  // Where some of them hold a figure or a day, the others are out of the running.
  const able = isTyped && near.some((one) => one.hasAnswer) ? near.filter((one) => one.hasAnswer) : near;
  const scores = able.map(({ sentence }) => sentence.score);
  const contenders = able.map(({ sentence, hasAnswer }, i) => {
    const spoken = speaker.length === 0 ? null : speakerValue(sentence, speaker);
    return {
      question,
      terms,
      sentence: spoken === 0 ? withoutFavour(sentence, favoured) : sentence,
      rival: (i === 0 ? (scores[1] ?? (isTyped ? 0 : ranked[1]?.score)) : scores[0]) ?? 0,
      hasAnswer,
      spoken,
    };
  });
  return { terms, ranked, contenders };
}

/**
 * "In March 2014" binds: an article that came out then or reports a contact of then, or a sentence that names the month
 * or the year itself. Limits ("since March 2014") and months without a year do not.
 */
function isOfTime(
  { days, bounds }: Question,
  { article, text }: SentenceFacts,
  favoured: ReadonlySet<string>,
): boolean {
  const bound = days.filter(({ year, month }) => year !== null && month !== null);
  if (bound.length === 0 || bounds !== null || favoured.has(article.id)) return true;
  return bound.some(({ year }) => text.includes(String(year)));
}

/** A day or a figure has to be there; anything else that cannot be cut out is given as the sentence tells it. */
function answerIn({ question, terms, sentence: { facts } }: Contender): AnswerSpan | null {
  const span = cutSpan({ question, terms, facts });
  if (span || TYPED.includes(question.asks)) return span;
  return spanOf(facts, 0, facts.text.length);
}

/** Set by hand: the corpora that the weights are fitted on know no contacts. */
const FAVOURED = 5;

/** That an article reports the contact that is meant makes nobody else's words there those of the one asked about. */
function withoutFavour(sentence: Ranked, favoured: ReadonlySet<string>): Ranked {
  const isFavoured = favoured.has(sentence.facts.article.id);
  return isFavoured ? { ...sentence, score: sentence.score - FAVOURED } : sentence;
}

function speakerValue({ facts, around }: Ranked, speaker: readonly string[]): number {
  return speaks(speaker, facts, around.before, around.spellings);
}
