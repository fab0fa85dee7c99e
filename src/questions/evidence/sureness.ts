import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { type MatchSort, matchOf } from "./features.ts";
import { LACKS, lacksOf } from "./lacks.ts";
import { OCCASION_DOUBTS, occasionDoubts } from "./occasion-doubts.ts";
import type { Ranked } from "./rank.ts";
import { DOUBTS, doubtsAbout, isRuledOut, meetsSubject } from "./ruled-out.ts";
import { factsOf } from "./sentence-facts.ts";
import { SHAPE, shapeOf } from "./shape.ts";
import { LEAST_SURE, SURENESS_WEIGHTS } from "./sureness-weights.ts";
import { TELLER_DOUBTS, tellerDoubts } from "./teller-doubts.ts";

/** What the decision to answer rests on, in the order of the weights. */
export const SURENESS = [
  "always",
  "met in the sentence",
  "met around it",
  "met elsewhere",
  "met nowhere",
  "verbs met",
  "verbs nowhere",
  "nouns met",
  "names met or near",
  "rarest met",
  "rarest nowhere",
  "number unknown",
  "score",
  "margin",
  "terms",
  "of the sort asked for",
  "not of the sort asked for",
  "spoken by the one asked about",
  "not spoken by the one asked about",
  "subject of speech not met",
  "name not met, yes or no",
  "yes or no",
  "no question",
  "detail of a contact",
  "name unknown",
  "met nowhere, yes or no",
  "met nowhere, whole archive",
  "what it turns on met",
  "what it turns on hardly met",
  ...LACKS,
  ...DOUBTS,
  ...OCCASION_DOUBTS,
  ...TELLER_DOUBTS,
  ...SHAPE,
] as const;

/** A sentence that may answer, among the best ones. */
export interface Contender {
  readonly question: Question;
  readonly terms: readonly AskedTerm[];
  readonly sentence: Ranked;
  /** Score of the best other sentence. */
  readonly rival: number;
  /** Whether something of the sort asked for can be cut out of it. */
  readonly hasAnswer: boolean;
  /** How well it gives the words of the one whose words are asked for, 0–1; null where nobody's are. */
  readonly spoken: number | null;
}

/** Whether a sentence says enough of what is asked to be an answer; if none does, the question is refused. */
export function isEnough(contender: Contender, scope: Scope): boolean {
  return !isRuledOut(contender) && surenessOf(contender, scope) >= leastFor(contender.question, scope);
}

/** The least chance at which a sentence is given as the answer. */
export function leastFor({ asks }: Pick<Question, "asks">, { article }: Scope): number {
  if (article === undefined) return LEAST_SURE.archive;
  return EASILY_ANOTHERS.has(asks) ? LEAST_SURE.article : LEAST_SURE.articleElse;
}

/** A day, a figure or somebody's words near what is asked may well be those of something or somebody else. */
const EASILY_ANOTHERS: ReadonlySet<Question["asks"]> = new Set(["when", "how many", "what said"]);

/** Chance that a sentence answers, 0–1, as the model sees it; comparable within one scope only. */
export function surenessOf(contender: Contender, scope: Scope): number {
  const sum = surenessFeatures(contender, scope).reduce(
    (all, value, i) => all + value * (SURENESS_WEIGHTS[i] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}

type Where = "same" | "like" | "near" | "elsewhere" | "none";
const IN_SENTENCE: readonly Where[] = ["same", "like"];

/** The features of the decision, in the order of `SURENESS`. */
export function surenessFeatures(contender: Contender, scope: Scope): number[] {
  const { question, terms, sentence, rival, hasAnswer, spoken } = contender;
  const asked = terms.filter((term) => term.printed.toLowerCase() !== question.focus);
  const where: Places = new Map(asked.map((term) => [term, whereMet(term, sentence, scope)]));
  const is = (asks: Question["asks"]): number => (question.asks === asks ? 1 : 0);
  const typed = TYPED.has(question.asks);
  const main = mainShare(contender, where);
  return [
    1,
    ...meetings(asked, where),
    sentence.score / 10,
    Math.max(-0.5, Math.min(1, (sentence.score - rival) / 5)),
    Math.min(1, asked.length / 10),
    typed && hasAnswer ? 1 : 0,
    typed && !hasAnswer ? 1 : 0,
    spoken ?? 0,
    spoken === 0 ? 1 : 0,
    meetsSubject(question, terms, sentence.facts) ? 0 : 1,
    is("whether") * (meetsNames(terms, sentence) ? 0 : 1),
    is("whether"),
    is("subject"),
    question.details.some((detail) => detail !== "outcome" && detail !== "topics") ? 1 : 0,
    asked.some((term) => term.sort === "name" && where.get(term) === "none") ? 1 : 0,
    is("whether") * share(asked, where, ["none"], 0),
    scope.article === undefined ? share(asked, where, ["none"], 0) : 0,
    main,
    main < 0.3 ? 1 : 0,
    ...lacksOf(question, terms, sentence.facts),
    ...doubtsAbout(contender),
    ...occasionDoubts(question, terms, sentence.facts),
    ...tellerDoubts(question, terms, sentence.facts),
    ...shapeOf(question, terms, sentence.facts, scope.article !== undefined),
  ];
}

/** How much a verb counts beside a noun in what a question turns on. */
const VERB_COUNTS = 1.5;

/** Share met in the sentence of what a question turns on: its words but for names and those that carry little. */
function mainShare({ terms, question, sentence }: Contender, where: Places): number {
  const weightOf = (term: AskedTerm): number => term.weight * (term.sort === "verb" ? VERB_COUNTS : 1);
  const isMet = (term: AskedTerm): boolean =>
    IN_SENTENCE.includes(where.get(term) ?? "none") || matchOf(term, sentence.facts) !== "none";
  const main = terms.filter(
    (term) =>
      term.sort !== "name" && !term.light && (term.printed.toLowerCase() !== question.focus || isMet(term)),
  );
  const all = main.reduce((sum, term) => sum + weightOf(term), 0);
  const met = main.filter(isMet).reduce((sum, term) => sum + weightOf(term), 0);
  return all === 0 ? 0.5 : met / all;
}

type Places = ReadonlyMap<AskedTerm, Where>;

/** Where the terms of a question are met: the features from "met in the sentence" to "number unknown". */
function meetings(asked: readonly AskedTerm[], where: Places): number[] {
  const sort = (wanted: AskedTerm["sort"]): AskedTerm[] =>
    asked.filter((term) => term.sort === wanted && !term.light);
  const [rarest] = [...asked].sort((a, b) => b.weight - a.weight);
  const rare = rarest && where.get(rarest);
  return [
    share(asked, where, ["same"], 0.5) + 0.85 * share(asked, where, ["like"], 0),
    share(asked, where, ["near"], 0),
    share(asked, where, ["elsewhere"], 0),
    share(asked, where, ["none"], 0),
    share(sort("verb"), where, IN_SENTENCE, 0.5),
    share(sort("verb"), where, ["none"], 0),
    share(sort("noun"), where, IN_SENTENCE, 0.5),
    share(sort("name"), where, ["same", "like", "near"], 0.5),
    rare !== undefined && IN_SENTENCE.includes(rare) ? 1 : 0,
    rare === "none" ? 1 : 0,
    asked.some((term) => /^\d/.test(term.term) && where.get(term) === "none") ? 1 : 0,
  ];
}

/** Share by weight of the terms that are met at one of some places; `empty` where there are no terms. */
function share(of: readonly AskedTerm[], where: Places, places: readonly Where[], empty: number): number {
  const all = of.reduce((sum, term) => sum + term.weight, 0);
  const met = of.filter((term) => places.includes(where.get(term) ?? "none"));
  return all === 0 ? empty : met.reduce((sum, term) => sum + term.weight, 0) / all;
}

/** Questions to which not every sentence can be an answer. */
const TYPED: ReadonlySet<Question["asks"]> = new Set([
  "when",
  "where",
  "who",
  "how many",
  "how long",
  "why",
  "which",
]);

/** "Will Russia stop …": Russia has to be there. */
function meetsNames(terms: readonly AskedTerm[], { facts, around }: Ranked): boolean {
  return terms
    .filter((term) => term.sort === "name")
    .every((term) => matchOf(term, facts) !== "none" || around.near.some((one) => one.counts.has(term.term)));
}

function whereMet(term: AskedTerm, { facts, around }: Ranked, { index }: Scope): Where {
  const sort: MatchSort = matchOf(term, facts);
  if (sort === "same") return "same";
  if (sort !== "none") return "like";
  if (around.near.some((one) => matchOf(term, one) !== "none")) return "near";
  const article = factsOf(facts.article, index.spellings);
  return around.title.has(term.term) || article.some((one) => matchOf(term, one) !== "none")
    ? "elsewhere"
    : "none";
}
