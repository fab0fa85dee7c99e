import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MiniSearch from "minisearch";
import type { Article } from "../src/articles/article.ts";
import type { ReadingRules } from "../src/contacts/rules-fingerprint.ts";
import { toTheEnd } from "../src/pieces.ts";
import { emptyIndex, passageIndex } from "../src/search/build-index.ts";
import { loadingIndex, savingIndex } from "../src/search/index-file.ts";
import type { Indexed } from "../src/search/indexed.ts";
import { updating } from "../src/search/update-index.ts";
import { cpu, heapMegabytes, said, type Timed, timed } from "./measure.ts";
import { asArticles, judgedSet, newsQuestions, newsTexts } from "./passages.ts";
import { fullTextSearch, plainMiniSearch, type Rival, stemmedMiniSearch } from "./rivals.ts";

const TEN = 10;
const ASKED = 60;
/** Plain MiniSearch takes seconds for a question over 100,000 passages: a rival is cut off after so much CPU. */
const BUDGET_MS = 60_000;

/** Ours as a rival: numbers of the best ten. */
function asRival(indexed: Indexed, articles: readonly Article[], rules: ReadingRules): Rival {
  const index = passageIndex(indexed, articles, rules.register, rules.vocabulary);
  const ask = (question: string): number[] =>
    index.search(question, TEN).map(({ passage }) => Number(passage.article.id.slice(1)));
  return { name: "Readout", ask };
}

interface Own {
  readonly rival: Rival;
  readonly indexed: Indexed;
  readonly buildMs: number;
  /** False where the loaded index finds other passages than the one that was saved. */
  readonly isSame: boolean;
}

/** Builds, saves and loads the index; prints what that takes. */
async function own(
  articles: readonly Article[],
  questions: readonly string[],
  rules: ReadingRules,
): Promise<Own> {
  const before = heapMegabytes();
  const indexed = emptyIndex(rules.register, rules.vocabulary);
  const built = await cpu(() => toTheEnd(updating(indexed, articles)));
  const heap = heapMegabytes() - before;
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const file = join(folder, "bench.index");
  const saved = await cpu(() => toTheEnd(savingIndex(file, indexed, "bench")));
  const again = emptyIndex(rules.register, rules.vocabulary);
  let longest = 0;
  const loaded = await cpu(() => {
    const work = loadingIndex(file, again, "bench");
    for (let began = performance.now(); work.next().done !== true; began = performance.now())
      longest = Math.max(longest, performance.now() - began);
    return toTheEnd(updating(again, articles));
  });
  const megabytes = statSync(file).size / 1e6;
  rmSync(folder, { recursive: true });
  const [first, second] = [asRival(indexed, articles, rules), asRival(again, articles, rules)];
  const isSame = questions.every((one) => first.ask(one).join() === second.ask(one).join());
  console.log(
    `  Readout: build ${sec(built.ms)}, heap ${heap.toFixed(0)} MB; save ${sec(saved.ms)}, file ${megabytes.toFixed(0)} MB; load ${sec(loaded.ms)} = ${(loaded.ms / built.ms).toFixed(2)} × build, longest piece ${longest.toFixed(0)} ms; loaded finds the same: ${isSame ? "yes" : "NO"}`,
  );
  return { rival: first, indexed, buildMs: built.ms, isSame };
}

const sec = (ms: number): string => `${(ms / 1000).toFixed(1)} s CPU`;

/** How many questions get other scores from the search in two phases than from MiniSearch's own over the same terms. */
function differing({ indexed }: Own, questions: readonly string[]): number {
  const { engine } = indexed;
  return questions.filter((question) => {
    const terms = [...new Set(engine.termsIn(question))];
    const theirs = engine
      .search(terms.join(" "), { tokenize: () => terms })
      .map(({ score, queryTerms }) => score / Math.max(1, queryTerms.length));
    const ours = engine.nearest(terms, TEN).map(({ score }) => score);
    for (const scores of [theirs, ours]) scores.sort((a, b) => b - a);
    return theirs.slice(0, TEN).some((score, i) => Math.abs(score - (ours[i] ?? 0)) > 1e-9);
  }).length;
}

async function against(
  make: () =>
    | Promise<Rival & { engine?: MiniSearch; close?(): void }>
    | (Rival & { engine?: MiniSearch; close?(): void }),
  questions: readonly string[],
  ours: Own,
): Promise<void> {
  const before = heapMegabytes();
  const { ms, result: rival } = await cpu(make);
  const heap = heapMegabytes() - before;
  const load = rival.engine ? await loadOf(rival.engine) : null;
  const theirs = await timed(questions, rival.ask, BUDGET_MS);
  const asked = questions.slice(0, theirs.asked);
  const own: Timed = await timed(asked, ours.rival.ask);
  const cut =
    asked.length < questions.length
      ? `, cut off after ${sec(BUDGET_MS)}: ${asked.length} of ${questions.length} questions`
      : "";
  const loads = load === null ? "" : `; load ${sec(load)} (one JSON string)`;
  console.log(
    `  ${rival.name}: build ${sec(ms)} (Readout ${(ours.buildMs / ms).toFixed(2)} ×), heap ${heap.toFixed(0)} MB${loads}`,
  );
  console.log(
    `    ${asked.length} full questions: ${said(theirs)}; Readout ${said(own)} = ${(own.cpuMs / theirs.cpuMs).toFixed(3)} × its CPU${cut}`,
  );
  rival.close?.();
}

/** Null where its JSON is longer than a string can be. */
async function loadOf(engine: MiniSearch): Promise<number | null> {
  try {
    const json = JSON.stringify(engine);
    return (await cpu(() => MiniSearch.loadJSON(json, { fields: ["title", "text"] }))).ms;
  } catch {
    return null;
  }
}

/** Index and search of so many news passages beside the others; false where something is wrong. */
export async function benchSearch(count: number, rules: ReadingRules): Promise<boolean> {
  const texts = await newsTexts(count);
  const questions = newsQuestions(texts).slice(0, ASKED);
  console.log(`\nIndex and search, ${texts.length} passages`);
  const ours = await own(asArticles(texts), questions, rules);
  const wrong = differing(ours, questions);
  console.log(
    `  the best ten by two phases and by scoring everything differ in ${wrong} of ${questions.length}`,
  );
  await against(() => stemmedMiniSearch(texts), questions, ours);
  await against(() => fullTextSearch(texts), questions, ours);
  await against(() => plainMiniSearch(texts), questions, ours);
  return ours.isSame && wrong === 0;
}

/** Share of questions whose paragraph is found first, or among the first five. */
function hits(
  rival: Rival,
  questions: readonly { readonly q: string; readonly para: number }[],
): [number, number] {
  const found = questions.map(({ q, para }) => rival.ask(q).indexOf(para));
  const share = (within: number): number =>
    found.filter((at) => at >= 0 && at < within).length / found.length;
  return [share(1), share(5)];
}

/** Quality of the order on paragraphs with judged questions; false where MiniSearch with stop words and stems is better. */
export async function benchQuality(most: number, rules: ReadingRules): Promise<boolean> {
  const set = judgedSet(most);
  if (set === null) {
    console.log("\nQuality of the order: no judged questions here.");
    return true;
  }
  console.log(
    `\nQuality of the order, ${set.questions.length} questions over ${set.texts.length} paragraphs: first, among five`,
  );
  const articles = asArticles(set.texts);
  const indexed = emptyIndex(rules.register, rules.vocabulary);
  toTheEnd(updating(indexed, articles));
  const stemmed = stemmedMiniSearch(set.texts);
  const rivals = [
    asRival(indexed, articles, rules),
    stemmed,
    await fullTextSearch(set.texts),
    plainMiniSearch(set.texts),
  ];
  const scores = rivals.map((rival) => hits(rival, set.questions));
  for (const [i, [first, five]] of scores.entries())
    console.log(`  ${rivals[i]?.name}: ${first.toFixed(3)}, ${five.toFixed(3)}`);
  const [ours = [0, 0], theirs = [1, 1]] = scores;
  return ours[0] >= theirs[0] && ours[1] >= theirs[1];
}
