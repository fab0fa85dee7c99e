/**
 * Fits the weights of the evidence features (softmax over the candidate sentences of a question) and of the decision to
 * answer (logistic over what the best sentence meets), prints them with what they reach, and the refusals at several
 * thresholds. Three quarters of the titles of `newwiki.json`, the development set and the project's own questions.
 *
 *   npx tsx bench/fit-evidence.ts [ranking|sureness] [folders as for accuracy-questions.ts …]
 *
 * What is printed goes to `src/questions/evidence/{weights,sureness-weights}.ts` by hand, with the day.
 */
import { isNoAnswer } from "../src/questions/answers/no-answer.ts";
import { askedTerms } from "../src/questions/evidence/asked-terms.ts";
import { candidatesFor } from "../src/questions/evidence/candidates.ts";
import { FEATURES, featuresOf } from "../src/questions/evidence/features.ts";
import { contendersFor } from "../src/questions/evidence/find-in-text.ts";
import { LACKS } from "../src/questions/evidence/lacks.ts";
import { OCCASION_DOUBTS } from "../src/questions/evidence/occasion-doubts.ts";
import { DOUBTS, isRuledOut } from "../src/questions/evidence/ruled-out.ts";
import { SHAPE } from "../src/questions/evidence/shape.ts";
import { unknownNames } from "../src/questions/evidence/subject-known.ts";
import { SURENESS, surenessFeatures } from "../src/questions/evidence/sureness.ts";
import { TELLER_DOUBTS } from "../src/questions/evidence/teller-doubts.ts";
import { wantedBy } from "../src/questions/evidence/wanted.ts";
import { WEIGHTS } from "../src/questions/evidence/weights.ts";
import { readQuestion } from "../src/questions/parse/read-question.ts";
import { type Case, readWorld } from "./evidence-sets.ts";
import { newWikiCases } from "./evidence-wiki.ts";
import { chance, dot, type Example, fitChance, fitRanking, type Outcome } from "./fit.ts";
import { newsCases } from "./question-sets.ts";

const MOST_QUESTIONS = Number(process.env.QUESTIONS ?? 900);
/** How much a question of the development set counts beside one on encyclopaedic text. */
const PAGE_WEIGHT = 4;
const ROUNDS = 150;
/** Questions that cannot be answered are few in these sets. */
const UNSTATED_WEIGHT = 2;
/** Encyclopaedic questions are many, and near misses of another kind. */
const NEWS_WEIGHT = 6;

const world = readWorld();
const wiki = newWikiCases(world, false, MOST_QUESTIONS);
const held = newWikiCases(world, true, MOST_QUESTIONS / 3);
const pages = newsCases(world, process.argv.slice(3));
const FOLDS = 5;

/** Questions of one page are fitted on together or measured together. */
function foldOf(group: string): number {
  let sum = 0;
  for (const letter of group) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % FOLDS;
}

function exampleOf({ question: typed, scope, isRight }: Case, weight: number): Example[] {
  if (!isRight) return [];
  const question = readQuestion(typed, scope.record, scope.index);
  const terms = askedTerms(question.words, question.focus, scope.index);
  const wanted = wantedBy(question, terms);
  const candidates = candidatesFor(question.words, scope.index, scope.article);
  const right = candidates.map(({ facts: { article, sentence } }) =>
    isRight(article.id, sentence.start, sentence.end),
  );
  return [{ features: candidates.map((one) => featuresOf(wanted, one.facts, one.around)), right, weight }];
}

function ranked<T extends Example>(
  name: string,
  examples: readonly T[],
  weightsFor: (example: T) => readonly number[],
): void {
  let first = 0;
  let three = 0;
  for (const example of examples) {
    const { features, right } = example;
    const weights = weightsFor(example);
    const order = features.map((one, i) => ({ i, s: dot(one, weights) })).sort((a, b) => b.s - a.s);
    if (right[order[0]?.i ?? -1]) first++;
    if (order.slice(0, 3).some(({ i }) => right[i])) three++;
  }
  const share = (count: number): string => (count / examples.length).toFixed(3);
  console.log(`${name}: at 1 ${share(first)}, at 3 ${share(three)} (${examples.length} questions)`);
}

function fitTheRanking(): void {
  const train = wiki.flatMap((one) => exampleOf(one, 1));
  const own = pages.flatMap((one) =>
    exampleOf(one, PAGE_WEIGHT).map((example) => ({ ...example, set: one.set, fold: foldOf(one.group) })),
  );
  const test = held.flatMap((one) => exampleOf(one, 1));
  const sets = [...new Set(own.map(({ set }) => set))];
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitRanking([...train, ...own.filter((one) => one.fold !== fold)], ROUNDS),
  );
  for (const set of sets)
    ranked(
      `kept weights, ${set}`,
      own.filter((one) => one.set === set),
      () => WEIGHTS,
    );
  for (const set of sets)
    ranked(
      `cross-validated, ${set}`,
      own.filter((one) => one.set === set),
      ({ fold }) => folds[fold] ?? [],
    );
  const weights = fitRanking([...train, ...own], ROUNDS);
  ranked("kept weights, held-out titles", test, () => WEIGHTS);
  ranked("new weights, held-out titles", test, () => weights);
  ranked("new weights, all news", own, () => weights);
  console.log(FEATURES.map((name, i) => `  ${(weights[i] ?? 0).toFixed(2)}, // ${name}`).join("\n"));
}

interface Decision extends Outcome {
  readonly set: string;
  readonly answerable: boolean;
  readonly fold: number;
}

function decisionOf({ question: typed, scope, isRight, set, group }: Case, weight: number): Decision[] {
  const question = readQuestion(typed, scope.record, scope.index);
  if (unknownNames(question, scope).length > 0) return [];
  const { contenders, terms } = contendersFor(question, scope, new Set());
  const best = contenders.find((one) => !isRuledOut(one));
  if (!best || isNoAnswer({ question, terms, sentence: best.sentence, record: scope.record })) return [];
  const { article, sentence } = best.sentence.facts;
  const good = isRight?.(article.id, sentence.start, sentence.end) ?? false;
  const features = surenessFeatures(best, scope);
  const answerable = isRight !== null;
  // A wrong sentence to a question that can be answered teaches nothing about refusing.
  return [{ set, answerable, fold: foldOf(group), features, good, weight: answerable && !good ? 0 : weight }];
}

/** What is refused at several thresholds; of what can be answered, only where the right sentence comes first. */
function curve(decisions: readonly Decision[], weightsFor: (one: Decision) => readonly number[]): void {
  for (const set of new Set(decisions.map((one) => one.set))) {
    const own = decisions.filter((one) => one.set === set && (one.good || !one.answerable));
    const refused = LEASTS.map((least) => {
      const count = own.filter((one) => chance(one.features, weightsFor(one)) < least).length;
      return `${least}: ${((100 * count) / own.length).toFixed(0)} %`;
    });
    console.log(`${set} (${own.length}), refused below ${refused.join(", ")}`);
  }
}

const LEASTS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

/** What is met can only speak for an answer, what is lacking only against it. */
function signOf(name: (typeof SURENESS)[number]): number {
  if (SHAPE.some((one) => one === name)) return 0;
  if ([...LACKS, ...DOUBTS, ...OCCASION_DOUBTS, ...TELLER_DOUBTS].some((one) => one === name)) return -1;
  if (/nowhere|unknown|not |elsewhere|hardly/.test(name)) return -1;
  return /met|score|margin|spoken|of the sort/.test(name) && !/around/.test(name) ? 1 : 0;
}

function fitTheDecision(): void {
  const train = wiki.flatMap((one) => decisionOf(one, /other subject/.test(one.set) ? 0.5 : 1));
  const own = pages.flatMap((one) => decisionOf(one, NEWS_WEIGHT * (one.isRight ? 1 : UNSTATED_WEIGHT)));
  const signs = SURENESS.map(signOf);
  const fitted = (decisions: readonly Decision[]): number[] =>
    fitChance(
      decisions.filter((one) => one.weight > 0),
      600,
      signs,
    );
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitted([...train, ...own.filter((one) => one.fold !== fold)]),
  );
  console.log("cross-validated");
  curve(own, ({ fold }) => folds[fold] ?? []);
  const alone = (one: Decision): string => (/five/.test(one.set) ? "archive" : "article");
  curve(
    own.map((one) => ({ ...one, set: `${alone(one)}${one.answerable ? "" : ", not stated"}` })),
    ({ fold }) => folds[fold] ?? [],
  );
  const weights = fitted([...train, ...own]);
  console.log("held-out titles");
  curve(
    held.flatMap((one) => decisionOf(one, 1)),
    () => weights,
  );
  console.log(SURENESS.map((name, i) => `  ${(weights[i] ?? 0).toFixed(2)}, // ${name}`).join("\n"));
}

if (process.argv[2] !== "sureness") fitTheRanking();
if (process.argv[2] !== "ranking") fitTheDecision();
