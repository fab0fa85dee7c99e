/**
 * Fits the weights of the evidence features on questions whose answer stands at a known place (`newwiki.json`), by
 * softmax over the candidate sentences of a question, and prints them with what they reach on held-out articles.
 *
 *   npx tsx bench/fit-evidence.ts [folder of corpora]
 *
 * What is printed goes to `src/questions/evidence/weights.ts` by hand, with the day.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/articles/article.ts";
import { makeArticle } from "../src/articles/make-article.ts";
import type { Register } from "../src/contacts/principals.ts";
import type { Vocabulary } from "../src/contacts/topics.ts";
import { askedTerms } from "../src/questions/evidence/asked-terms.ts";
import { candidatesFor } from "../src/questions/evidence/candidates.ts";
import { FEATURES, featuresOf } from "../src/questions/evidence/features.ts";
import { WEIGHTS } from "../src/questions/evidence/weights.ts";
import { askedFor, withoutLeadIn } from "../src/questions/parse/asks.ts";
import { buildIndex } from "../src/search/build-index.ts";

const NO_ONE: Register = {
  principals: [],
  byId: () => undefined,
  holders: () => [],
  capital: () => null,
  countryName: () => null,
};
const NO_TOPICS: Vocabulary = { topics: [], byId: () => undefined, find: () => [], within: () => [] };

interface Corpus {
  readonly paras: readonly { id: number; title: string; text: string }[];
  readonly qs: readonly { q: string; para: number; off: readonly [number, string][]; imp: boolean }[];
}

/** A question with the features of its candidates; `right` says which of them hold the answer. */
interface Example {
  readonly title: string;
  readonly features: number[][];
  readonly right: boolean[];
  readonly paragraph: boolean[];
}

const folder = process.argv[2] ?? join(import.meta.dirname, "../../shared/corpora");
const MOST_QUESTIONS = Number(process.env.FIT_QUESTIONS ?? 3000);

function articlesOf(corpus: Corpus): {
  articles: Article[];
  place: Map<number, { article: string; start: number; end: number }>;
} {
  const byTitle = new Map<string, (typeof corpus.paras)[number][]>();
  for (const para of corpus.paras) byTitle.set(para.title, [...(byTitle.get(para.title) ?? []), para]);
  const place = new Map<number, { article: string; start: number; end: number }>();
  const articles = [...byTitle].map(([title, paras]) => {
    let text = "";
    for (const para of paras) {
      const bare = para.text.replace(/\s/g, " ");
      place.set(para.id, { article: title, start: text.length, end: text.length + bare.length });
      text += `${bare}\n\n`;
    }
    return makeArticle({
      id: title,
      title: title.replaceAll("_", " "),
      outlet: null,
      url: null,
      published: null,
      publishedBasis: "unknown",
      arrived: "2000-01-01T00:00:00Z",
      language: "en",
      kind: "full",
      author: null,
      text,
      file: null,
    });
  });
  return { articles, place };
}

function examplesOf(corpus: Corpus): Example[] {
  const { articles, place } = articlesOf(corpus);
  const index = buildIndex(articles, NO_ONE, NO_TOPICS);
  const examples: Example[] = [];
  const questions = corpus.qs.filter((one) => !one.imp && one.off.length > 0 && one.q.length > 8);
  const step = Math.max(1, questions.length / MOST_QUESTIONS);
  for (let i = 0; i < questions.length; i += step) {
    const asked = questions[Math.floor(i)];
    if (!asked) continue;
    const at = place.get(asked.para);
    if (!at) continue;
    const starts = asked.off.map(([offset]) => at.start + offset);
    const { asks, focus } = askedFor(asked.q);
    const words = withoutLeadIn(asked.q);
    const wanted = { asks, terms: askedTerms(words, focus, index) };
    const candidates = candidatesFor(words, index);
    const inPara = (c: (typeof candidates)[number]): boolean =>
      c.facts.article.id === at.article &&
      c.facts.sentence.start >= at.start &&
      c.facts.sentence.end <= at.end + 1;
    const right = candidates.map(
      (c) => inPara(c) && starts.some((s) => s >= c.facts.sentence.start && s < c.facts.sentence.end),
    );
    examples.push({
      title: at.article,
      features: candidates.map((c) => featuresOf(wanted, c.facts, c.around)),
      right,
      paragraph: candidates.map(inPara),
    });
  }
  return examples;
}

function fitWeights(examples: readonly Example[], rounds: number): number[] {
  const weights = new Array<number>(FEATURES.length).fill(0);
  const usable = examples.filter((one) => one.right.includes(true));
  const speed = new Array<number>(FEATURES.length).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Array<number>(FEATURES.length).fill(0);
    for (const example of usable) addGradient(gradient, example, weights);
    for (const [j, sum] of gradient.entries()) {
      const slope = sum / usable.length - 0.0005 * (weights[j] ?? 0);
      speed[j] = (speed[j] ?? 0) + slope * slope;
      weights[j] = (weights[j] ?? 0) + (0.5 * slope) / Math.sqrt(speed[j] ?? 1);
    }
  }
  return weights;
}

const dot = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** Pulls towards the sentences that hold the answer, away from all by how likely each looks now. */
function addGradient(gradient: number[], { features, right }: Example, weights: readonly number[]): void {
  const scores = features.map((one) => dot(one, weights));
  const top = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - top));
  const all = powers.reduce((a, b) => a + b, 0);
  const good = powers.reduce((a, power, i) => a + (right[i] ? power : 0), 0);
  for (const [i, one] of features.entries()) {
    const power = powers[i] ?? 0;
    const pull = (right[i] ? power / good : 0) - power / all;
    if (Math.abs(pull) < 1e-6) continue;
    for (const [j, value] of one.entries()) gradient[j] = (gradient[j] ?? 0) + pull * value;
  }
}

function score(examples: readonly Example[], weights: readonly number[]): string {
  let one = 0;
  let three = 0;
  let inside = 0;
  for (const { features, right, paragraph } of examples) {
    const order = features.map((one, i) => ({ i, s: dot(one, weights) })).sort((a, b) => b.s - a.s);
    if (right[order[0]?.i ?? -1]) one++;
    if (order.slice(0, 3).some(({ i }) => right[i])) three++;
    if (right[order.find(({ i }) => paragraph[i])?.i ?? -1]) inside++;
  }
  const share = (count: number): string => (count / examples.length).toFixed(3);
  return `sentence at 1 ${share(one)}, at 3 ${share(three)}, within the right paragraph ${share(inside)} (${examples.length} questions)`;
}

const file = join(folder, "newwiki.json");
if (!existsSync(file)) throw new Error(`${file} is not there; give the folder of the corpora as an argument`);
const examples = examplesOf(JSON.parse(readFileSync(file, "utf8")) as Corpus);
const titles = [...new Set(examples.map((one) => one.title))].sort();
const held = new Set(titles.filter((_, i) => i % 4 === 0));
const train = examples.filter((one) => !held.has(one.title));
const test = examples.filter((one) => held.has(one.title));
console.log(`kept weights, held-out articles: ${score(test, WEIGHTS)}`);
const weights = fitWeights(train, 150);
console.log(`new weights, held-out articles:  ${score(test, weights)}`);
console.log(`new weights, fitted articles:    ${score(train, weights)}`);
console.log(FEATURES.map((name, i) => `  ${(weights[i] ?? 0).toFixed(2)}, // ${name}`).join("\n"));
