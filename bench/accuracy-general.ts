import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import type { Article } from "../src/articles/article.ts";
import { answerQuestion } from "../src/questions/answer-question.ts";
import { askedTerms } from "../src/questions/evidence/asked-terms.ts";
import { nearest, type Ranked } from "../src/questions/evidence/rank.ts";
import { wantedBy } from "../src/questions/evidence/wanted.ts";
import { readQuestion } from "../src/questions/parse/read-question.ts";
import type { Scope } from "../src/questions/scope.ts";
import { asArticle } from "./as-article.ts";
import { CORPORA, pooledWiki } from "./evidence-pooled.ts";
import { scopeOver, type World } from "./evidence-sets.ts";

// The choice of evidence on public questions about anything at all, beside plain MiniSearch over sentences. Of the
// encyclopaedic set only the quarter of the titles that no weight was fitted on is asked, over the paragraphs of all titles.

/** A sentence by its article and where it begins. */
interface Found {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

interface Hits {
  asked: number;
  /** Right among the first 1, 3, 5. */
  readonly within: number[];
}

const FIRST = [1, 3, 5];
const newHits = (): Hits => ({ asked: 0, within: FIRST.map(() => 0) });

function note(hits: Hits, found: readonly boolean[]): void {
  hits.asked += 1;
  for (const [i, most] of FIRST.entries())
    if (found.slice(0, most).includes(true)) hits.within[i] = (hits.within[i] ?? 0) + 1;
}

const shareOf = ({ asked, within }: Hits, i = 0): number => (within[i] ?? 0) / Math.max(1, asked);
const shares = (hits: Hits): string => FIRST.map((_, i) => shareOf(hits, i).toFixed(3)).join(" / ");

/** The sentences of a scope, best first, without any decision to abstain. */
function rankedFor(typed: string, scope: Scope): Ranked[] {
  const question = readQuestion(typed, scope.record, scope.index);
  const terms = askedTerms(question.words, question.focus, scope.index);
  return nearest(question.words, wantedBy(question, terms), scope.index, scope.article);
}

/** Plain MiniSearch, a document a sentence. */
function overSentences(articles: readonly Article[]): (question: string) => Found[] {
  const sentences = articles.flatMap(({ id, text, sentences }) =>
    sentences.map(({ start, end }) => ({ article: id, start, end, text: text.slice(start, end) })),
  );
  const engine = new MiniSearch({ fields: ["text"] });
  engine.addAll(sentences.map(({ text }, id) => ({ id, text })));
  return (question) =>
    engine
      .search(question)
      .slice(0, 5)
      .flatMap(({ id }) => sentences[Number(id)] ?? []);
}

/** Evidence over all paragraphs of the encyclopaedic set; null where the set is absent. */
function wikiAccuracy(world: World, most: number): General | null {
  const cases = pooledWiki(world, "aside", most);
  const [first] = cases;
  if (first === undefined) return null;
  const { articles } = first.scope.record;
  const plain = overSentences(articles);
  const [ours, said, theirs, paragraphs] = [newHits(), newHits(), newHits(), newHits()];
  for (const { question, scope, article, isRight } of cases) {
    const right = ({ article: id, start, end }: Found): boolean => isRight(id, start, end);
    const found = rankedFor(question, scope).map(({ facts: { article: own, sentence } }) => ({
      article: own.id,
      start: sentence.start,
      end: sentence.end,
    }));
    const ids = [...new Set(found.map((one) => one.article))];
    const { evidence } = answerQuestion(question, scope);
    const quoted = evidence.map((one) => ({ ...one.evidence, article: one.article.id }));
    note(ours, found.map(right));
    note(
      paragraphs,
      ids.map((id) => id === article),
    );
    note(theirs, plain(question).map(right));
    note(said, quoted.map(right));
  }
  console.log(
    `\nEncyclopaedia, ${ours.asked} questions over ${articles.length} paragraphs, right among the first 1 / 3 / 5:`,
  );
  console.log(`  paragraph ${shares(paragraphs)}`);
  console.log(`  sentence ${shares(ours)}; in the reply, refusals counted as misses, ${shares(said)}`);
  console.log(
    `  plain MiniSearch over sentences ${shares(theirs)}; at 1: ${(shareOf(ours) / shareOf(theirs)).toFixed(3)} × plain`,
  );
  return { right: ours.within[0] ?? 0, plain: theirs.within[0] ?? 0 };
}

interface Candidates {
  readonly q: string;
  readonly c: readonly (readonly [string, number])[];
}

/** Ties are broken by a shuffle that is the same each time: some sets list what is right first. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = [...list];
  let state = seed + 1;
  for (let i = order.length - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

/** Mean of the precisions at each right one. */
function averagePrecision(right: readonly boolean[]): number {
  let hits = 0;
  let sum = 0;
  for (const [i, one] of right.entries()) {
    if (!one) continue;
    hits += 1;
    sum += hits / (i + 1);
  }
  return hits === 0 ? 0 : sum / hits;
}

/** Answer-sentence selection: the candidates of each question, each an article of one sentence. */
function selectionAccuracy(name: string, file: string, world: World, most: number): void {
  const path = join(CORPORA, file);
  if (!existsSync(path)) return;
  const { dev, train } = JSON.parse(readFileSync(path, "utf8")) as Record<"train" | "dev", Candidates[]>;
  const both = [...dev, ...train].filter(
    ({ c }) => c.some(([, label]) => label === 1) && c.some(([, label]) => label === 0),
  );
  let [ours, theirs, count] = [0, 0, 0];
  for (const [at, { q, c }] of both.slice(0, most).entries()) {
    const candidates = shuffled(
      c.map(([text, label]) => ({ text: printed(text), right: label === 1 })),
      at,
    );
    const articles = candidates.map(({ text }, i) => asArticle(`c${i}`, "", text));
    const scope = scopeOver(articles, world, true);
    const order = rankedFor(printed(q), scope).map(({ facts }) => Number(facts.article.id.slice(1)));
    ours += averagePrecision(labels(order, candidates));
    const engine = new MiniSearch({ fields: ["text"] });
    engine.addAll(candidates.map(({ text }, id) => ({ id, text })));
    theirs += averagePrecision(
      labels(
        engine.search(q).map(({ id }) => Number(id)),
        candidates,
      ),
    );
    count += 1;
  }
  console.log(
    `${name}, ${count} questions: MAP ${(ours / count).toFixed(3)}, plain MiniSearch ${(theirs / count).toFixed(3)}`,
  );
}

/** Whether each candidate is right, those that were found first; each once. */
function labels(order: readonly number[], candidates: readonly { readonly right: boolean }[]): boolean[] {
  const all = new Set([...order, ...candidates.keys()]);
  return [...all].map((i) => candidates[i]?.right ?? false);
}

/** "washington 's ( d.c. )" as people write it. */
function printed(tokens: string): string {
  return tokens
    .replaceAll("-LRB-", "(")
    .replaceAll("-RRB-", ")")
    .replace(/``|''/g, '"')
    .replace(/ (?=[.,;:!?)%]|'s\b|n't\b|'\w)/g, "")
    .replace(/(?<=[($]) /g, "")
    .trim();
}

/** Questions whose right sentence comes first here, and with plain MiniSearch. */
export interface General {
  readonly right: number;
  readonly plain: number;
}

/** Reports on the public sets beside the project; what has a bar, or null where they are absent. */
export function reportGeneral(world: World, most: number): General | null {
  selectionAccuracy("WikiQA", "wikiqa-train-dev.json", world, most);
  selectionAccuracy("TrecQA", "trecqa-train-dev.json", world, most);
  return wikiAccuracy(world, most);
}
