import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { cutSpan } from "../spans/cut-span.ts";
import type { AnswerSpan } from "../spans/span.ts";
import { type AskedTerm, askedTerms } from "./asked-terms.ts";
import { nearest, type Ranked } from "./rank.ts";
import { factsOf } from "./sentence-facts.ts";
import { speakerTerms } from "./speaker-asked.ts";
import { speaks } from "./speakers.ts";
import { termKnown } from "./subject-known.ts";
import { isEnough } from "./sureness.ts";

/** What the articles say to a question, or what is missing. */
export interface Findings {
  readonly terms: readonly AskedTerm[];
  /** Best first; also where nothing answers: then they are the nearest. */
  readonly ranked: readonly Ranked[];
  /** The sentence that answers, and the answer in it. */
  readonly best: { readonly sentence: Ranked; readonly span: AnswerSpan } | null;
  /** Names and subjects of the question that stand nowhere in the archive. */
  readonly unknown: readonly string[];
  /** Why nothing answers. */
  readonly missing: "subject" | "detail" | "speaker" | null;
}

/** A sentence further down may still answer where it holds what is asked for and the first does not. */
const LOOK_AT = 5;
const MARGIN = 5;
/** A figure or a day is either there or not: further down, a sentence that has one beats a nearer one without. */
const MARGIN_TYPED = 8;
const TYPED: readonly Question["asks"][] = ["how many", "how long", "when"];

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
  const margin = TYPED.includes(question.asks) ? MARGIN_TYPED : MARGIN;
  const near = ranked.filter((one, i) => i < LOOK_AT && top - one.score <= margin);
  const spoken = near.filter((one) => speaker.length === 0 || speakerValue(one, speaker, scope) > 0);
  for (const sentence of spoken.filter((one) => isEnough(question, terms, one, scope))) {
    const span = cutSpan({ question, terms, facts: sentence.facts });
    if (span) return { ...none, best: { sentence, span }, missing: null };
  }
  return { ...none, missing: spoken.length > 0 ? "detail" : "speaker" };
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
