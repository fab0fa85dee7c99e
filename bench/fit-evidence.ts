/**
 * Fits the weights of the evidence features (softmax over the candidate sentences of a question) and of the decision to
 * answer (logistic over what the best sentence meets), prints them with what they reach, and the refusals at several
 * thresholds. Three quarters of the titles of `newwiki.json`, the development set and the project's own questions.
 *
 *   npx tsx bench/fit-evidence.ts [ranking|sureness] [folder with gold.jsonl, pages/ and tune.txt]
 *
 * What is printed goes to `src/questions/evidence/{weights,sureness-weights}.ts` by hand, with the day.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askedTerms } from "../src/questions/evidence/asked-terms.ts";
import { candidatesFor } from "../src/questions/evidence/candidates.ts";
import { FEATURES, featuresOf } from "../src/questions/evidence/features.ts";
import { contendersFor } from "../src/questions/evidence/find-in-text.ts";
import { LACKS } from "../src/questions/evidence/lacks.ts";
import { speakerTerms } from "../src/questions/evidence/speaker-asked.ts";
import { unknownNames } from "../src/questions/evidence/subject-known.ts";
import { SURENESS, surenessFeatures } from "../src/questions/evidence/sureness.ts";
import { WEIGHTS } from "../src/questions/evidence/weights.ts";
import { readQuestion } from "../src/questions/parse/read-question.ts";
import { briefs, type Case, ownCases, pageCases, readWorld, SHARED } from "./evidence-sets.ts";
import { newWikiCases } from "./evidence-wiki.ts";
import { chance, dot, type Example, fitChance, fitRanking, type Outcome } from "./fit.ts";

const MOST_QUESTIONS = Number(process.env.QUESTIONS ?? 900);
/** How much a question of the development set counts beside one on encyclopaedic text. */
const PAGE_WEIGHT = 3;
/** Questions that cannot be answered are few in these sets. */
const UNSTATED_WEIGHT = 2.5;

const world = readWorld();
const folder = process.argv[3];
const tune = folder === undefined ? null : join(folder, "tune.txt");
const ids =
  tune && existsSync(tune) ? new Set(readFileSync(tune, "utf8").split(/\s+/).filter(Boolean)) : null;

const wiki = newWikiCases(world, false, MOST_QUESTIONS);
const held = newWikiCases(world, true, MOST_QUESTIONS / 3);
const pages = [
  ...pageCases("development set", join(SHARED, "devset"), world),
  ...(folder === undefined ? [] : pageCases("given folder", folder, world, ids)),
  ...ownCases("own questions", briefs(), world),
];

function exampleOf({ question: typed, scope, isRight }: Case, weight: number): Example[] {
  if (!isRight) return [];
  const question = readQuestion(typed, scope.record, scope.index);
  const terms = askedTerms(question.words, question.focus, scope.index);
  const wanted = { asks: question.asks, terms, speaker: speakerTerms(question, terms) };
  const candidates = candidatesFor(question.words, scope.index, scope.article);
  const right = candidates.map(({ facts: { article, sentence } }) =>
    isRight(article.id, sentence.start, sentence.end),
  );
  return [{ features: candidates.map((one) => featuresOf(wanted, one.facts, one.around)), right, weight }];
}

function ranked(name: string, examples: readonly Example[], weights: readonly number[]): void {
  let first = 0;
  let three = 0;
  for (const { features, right } of examples) {
    const order = features.map((one, i) => ({ i, s: dot(one, weights) })).sort((a, b) => b.s - a.s);
    if (right[order[0]?.i ?? -1]) first++;
    if (order.slice(0, 3).some(({ i }) => right[i])) three++;
  }
  const share = (count: number): string => (count / examples.length).toFixed(3);
  console.log(`${name}: at 1 ${share(first)}, at 3 ${share(three)} (${examples.length} questions)`);
}

function fitTheRanking(): void {
  const train = wiki.flatMap((one) => exampleOf(one, 1));
  const own = pages.flatMap((one) => exampleOf(one, PAGE_WEIGHT));
  const test = held.flatMap((one) => exampleOf(one, 1));
  const weights = fitRanking([...train, ...own], 150);
  for (const [name, list] of [
    ["kept", WEIGHTS],
    ["new", weights],
  ] as const) {
    ranked(`${name} weights, held-out titles`, test, list);
    ranked(`${name} weights, fitted titles`, train, list);
    ranked(`${name} weights, pages and own questions`, own, list);
  }
  console.log(FEATURES.map((name, i) => `  ${(weights[i] ?? 0).toFixed(2)}, // ${name}`).join("\n"));
}

interface Decision extends Outcome {
  readonly set: string;
  readonly answerable: boolean;
}

function decisionOf({ question: typed, scope, isRight, set }: Case, weight: number): Decision[] {
  const question = readQuestion(typed, scope.record, scope.index);
  if (unknownNames(question, scope).length > 0) return [];
  const { contenders } = contendersFor(question, scope, new Set());
  const best = contenders[0];
  if (!best) return [];
  const { article, sentence } = best.sentence.facts;
  const good = isRight?.(article.id, sentence.start, sentence.end) ?? false;
  // A wrong sentence to a question that can be answered teaches nothing about refusing.
  if (isRight && !good)
    return [{ set, answerable: true, features: surenessFeatures(best, scope), good, weight: 0 }];
  return [{ set, answerable: isRight !== null, features: surenessFeatures(best, scope), good, weight }];
}

/** What is refused at several thresholds; of what can be answered, only where the right sentence comes first. */
function curve(decisions: readonly Decision[], weights: readonly number[]): void {
  for (const set of new Set(decisions.map((one) => one.set))) {
    const own = decisions.filter((one) => one.set === set && (one.good || !one.answerable));
    const refused = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7].map((least) => {
      const count = own.filter((one) => chance(one.features, weights) < least).length;
      return `${least}: ${((100 * count) / own.length).toFixed(0)} %`;
    });
    console.log(`${set} (${own.length}), refused below ${refused.join(", ")}`);
  }
}

/** What is met can only speak for an answer, what is lacking only against it. */
function signOf(name: (typeof SURENESS)[number]): number {
  if ((LACKS as readonly string[]).includes(name)) return -1;
  if (/nowhere|unknown|not |elsewhere|hardly/.test(name)) return -1;
  return /met|score|margin|spoken|of the sort/.test(name) && !/around/.test(name) ? 1 : 0;
}

function fitTheDecision(): void {
  const train = wiki.flatMap((one) => decisionOf(one, /other subject/.test(one.set) ? 0.5 : 1));
  const own = pages.flatMap((one) => decisionOf(one, PAGE_WEIGHT * (one.isRight ? 1 : UNSTATED_WEIGHT)));
  const weights = fitChance(
    [...train, ...own].filter((one) => one.weight > 0),
    600,
    SURENESS.map(signOf),
  );
  console.log("held-out titles");
  curve(
    held.flatMap((one) => decisionOf(one, 1)),
    weights,
  );
  console.log("pages and own questions");
  curve(own, weights);
  console.log(SURENESS.map((name, i) => `  ${(weights[i] ?? 0).toFixed(2)}, // ${name}`).join("\n"));
}

if (process.argv[2] !== "sureness") fitTheRanking();
if (process.argv[2] !== "ranking") fitTheDecision();
