import type { Spellings } from "../../search/spellings.ts";
import type { Asks } from "../parse/asks.ts";
import type { AskedDay } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { CUES, cuesOf } from "./cues.ts";
import { cameOutThen } from "./day-asked.ts";
import { OCCASION_CUES, occasionCuesOf } from "./occasion-cues.ts";
import { hasPhrases } from "./phrases.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { speaks } from "./speakers.ts";
import { VOICES, voicesOf } from "./voices.ts";

/** What is asked, as far as the choice of a sentence goes. */
export interface Wanted {
  readonly asks: Asks;
  /** The question as it was read. */
  readonly words: string;
  readonly terms: readonly AskedTerm[];
  /** Terms of the one whose words are asked for; empty where nobody's are. */
  readonly speaker: readonly string[];
  /** The days, months and years named. */
  readonly days: readonly AskedDay[];
}

/** Where a sentence stands among the candidates. */
export interface Surroundings {
  /** Score of its passage over that of the best passage, 0–1. */
  readonly passage: number;
  /** Sentences of the same paragraph, and the one before it in the article. */
  readonly near: readonly SentenceFacts[];
  readonly title: ReadonlySet<string>;
  readonly spellings: Spellings;
  /** The sentences before it in the article, nearest last; two at most. */
  readonly before: readonly SentenceFacts[];
}

/** Names of the features, in the order of the weights. */
export const FEATURES = [
  "coverage",
  "echoes",
  "synonyms",
  "prefixes",
  "context",
  "title",
  "bm25",
  "passage",
  "bigrams",
  "proximity",
  "rarest",
  "verbs",
  "names",
  "missing name",
  "precision",
  "length",
  "first in article",
  "first in paragraph",
  ...CUES,
  "is a question",
  "nothing new",
  "borrowed names",
  "goes on without them",
  "number missing",
  "spoken by the one asked about",
  ...OCCASION_CUES,
  "came out when it was",
  ...VOICES,
] as const;

const MATCH = { same: 1, echo: 0.8, synonym: 0.6, prefix: 0.5, none: 0 } as const;
export type MatchSort = keyof typeof MATCH;

const known = new WeakMap<AskedTerm, WeakMap<SentenceFacts, MatchSort>>();

/** How a term of the question is met by a sentence. Remembered as long as the question: it is asked many times. */
export function matchOf(term: AskedTerm, facts: SentenceFacts): MatchSort {
  const own = known.get(term) ?? new WeakMap<SentenceFacts, MatchSort>();
  known.set(term, own);
  const before = own.get(facts);
  if (before !== undefined) return before;
  const found = compare(term, facts);
  own.set(facts, found);
  return found;
}

function compare(term: AskedTerm, facts: SentenceFacts): MatchSort {
  if (facts.counts.has(term.term)) return "same";
  if (
    facts.echoes.has(term.term) ||
    facts.asked.has(term.term) ||
    term.alike.some((one) => facts.echoes.has(one))
  )
    return "echo";
  if (term.groups.some((group) => facts.groups.has(group)) || inPhrase(term.term, facts)) return "synonym";
  if (term.readings.some((one) => facts.counts.has(one) || inPhrase(one, facts))) return "synonym";
  if (term.alike.some((one) => facts.counts.has(one)) || facts.initials.has(term.term)) return "synonym";
  if (term.term.length < 5) return "none";
  for (const own of facts.counts.keys()) if (sharePrefix(own, term.term)) return "prefix";
  return "none";
}

function inPhrase(term: string, facts: SentenceFacts): boolean {
  return hasPhrases(term) && facts.phrases.has(term);
}

/** Whether two stems begin alike enough to be forms of one word: "crimea", "crimean". */
export function sharePrefix(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < 4) return false;
  const wanted = Math.max(5, Math.ceil(Math.max(a.length, b.length) * 0.7));
  return a.slice(0, wanted) === b.slice(0, wanted) || (least >= 5 && (a.startsWith(b) || b.startsWith(a)));
}

/** Share of the question's weight that a sentence covers, synonyms and word forms counted in part: 0–1. */
export function coverageOf(terms: readonly AskedTerm[], facts: SentenceFacts): number {
  return share(terms, (term) => MATCH[matchOf(term, facts)]);
}

function share(terms: readonly AskedTerm[], value: (term: AskedTerm) => number): number {
  let sum = 0;
  let all = 0;
  for (const term of terms) {
    sum += term.weight * value(term);
    all += term.weight;
  }
  return all === 0 ? 0 : sum / all;
}

/** The features of a sentence for a question, in the order of `FEATURES`. */
export function featuresOf(wanted: Wanted, facts: SentenceFacts, around: Surroundings): number[] {
  const { terms } = wanted;
  const sorts = new Map(terms.map((term) => [term, matchOf(term, facts)]));
  const is = (sort: MatchSort) => (term: AskedTerm) => (sorts.get(term) === sort ? 1 : 0);
  const unmet = (term: AskedTerm): boolean => sorts.get(term) === "none";
  const nearby = (term: AskedTerm): boolean => around.near.some((one) => matchOf(term, one) !== "none");
  const rarest = [...terms].sort((a, b) => b.weight - a.weight)[0];
  const names = terms.filter((term) => term.sort === "name");
  const verbs = terms.filter((term) => term.sort === "verb");
  const met = terms.filter((term) => sorts.get(term) !== "none").length;
  const before = around.before.at(-1);
  const covered = (["same", "echo", "synonym"] as const).map((sort) => share(terms, is(sort)));
  const carried = share(terms, (term) => (unmet(term) && isMetIn(term, before) ? 1 : 0));
  return [
    ...covered,
    share(terms, is("prefix")),
    share(terms, (term) => (unmet(term) && nearby(term) ? 1 : 0)),
    share(terms, (term) => (unmet(term) && !nearby(term) && around.title.has(term.term) ? 1 : 0)),
    bm25(terms, facts),
    around.passage,
    bigrams(terms, facts),
    proximity(terms, facts),
    rarest && sorts.get(rarest) === "same" ? 1 : 0,
    share(verbs, (term) => MATCH[sorts.get(term) ?? "none"]),
    share(names, (term) => MATCH[sorts.get(term) ?? "none"]),
    share(names, (term) => (unmet(term) && !nearby(term) && !around.title.has(term.term) ? 1 : 0)),
    facts.counts.size === 0 ? 0 : met / facts.counts.size,
    Math.log(1 + facts.counts.size) / 4,
    facts.sentence.index === 0 ? 1 : 0,
    around.near[0] === facts ? 1 : 0,
    ...cuesOf(wanted, facts),
    facts.isQuestion ? 1 : 0,
    terms.length > 0 && facts.counts.size <= met ? 1 : 0,
    facts.goesOn ? share(names, (term) => (unmet(term) && isMetIn(term, before) ? 1 : 0)) : 0,
    facts.goesOn && names.length === 0 ? 1 : 0,
    terms.some((term) => /^\d/.test(term.term) && unmet(term)) ? 1 : 0,
    wanted.speaker.length === 0 ? 0 : speaks(wanted.speaker, facts, around.before, around.spellings),
    ...occasionCuesOf(wanted, facts, { covered: sum(covered), carried }),
    cameOutThen(facts.article.published, wanted.days) ? 1 : 0,
    ...voicesOf(wanted, facts),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const isMetIn = (term: AskedTerm, facts: SentenceFacts | undefined): boolean =>
  facts !== undefined && matchOf(term, facts) !== "none";

/** Sum of idf with term frequency damped, over what the question could reach: 0–1. */
function bm25(terms: readonly AskedTerm[], facts: SentenceFacts): number {
  const k = 1.2 * (0.3 + (0.7 * facts.terms.length) / 12);
  return share(terms, (term) => {
    const count = facts.counts.get(term.term) ?? 0;
    return (count * 2.2) / (count + k) / 2.2;
  });
}

/** Share of neighbouring pairs of the question that stand side by side (one word between at most) in the sentence. */
function bigrams(terms: readonly AskedTerm[], facts: SentenceFacts): number {
  if (terms.length < 2) return 0;
  let found = 0;
  for (let i = 0; i + 1 < terms.length; i++) {
    const [a, b] = [terms[i]?.term, terms[i + 1]?.term];
    if (
      facts.terms.some(
        ({ term }, at) => term === a && facts.terms.slice(at + 1, at + 3).some((next) => next.term === b),
      )
    )
      found++;
  }
  return found / (terms.length - 1);
}

/** How close together the matched terms stand: matched terms over the words they span. */
function proximity(terms: readonly AskedTerm[], facts: SentenceFacts): number {
  const wanted = new Set(terms.map((term) => term.term));
  const places = facts.terms.flatMap(({ term }, i) => (wanted.has(term) ? [i] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || places.length < 2) return 0;
  return places.length / (last - first + 1);
}
