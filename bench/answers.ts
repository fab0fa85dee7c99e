/**
 * How good short answers are where the right sentence is given, so that only the cut is judged: the share that holds the
 * expected answer, how long they are, and how many are narrow and wrong (cut down to less than the sentence, without
 * the expected answer in it).
 *
 *   npx tsx bench/answers.ts [--misses] [--only=asks] [folder with gold.jsonl and pages/ …]
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { importPage } from "../src/articles/import-page.ts";
import type { Register } from "../src/contacts/principals.ts";
import type { Vocabulary } from "../src/contacts/topics.ts";
import { askedTerms } from "../src/questions/evidence/asked-terms.ts";
import { factsOf, type SentenceFacts } from "../src/questions/evidence/sentence-facts.ts";
import { askedFor, withoutLeadIn } from "../src/questions/parse/asks.ts";
import { daysIn } from "../src/questions/parse/days.ts";
import { plainQuestion } from "../src/questions/question.ts";
import { cutSpan } from "../src/questions/spans/cut-span.ts";
import { buildIndex } from "../src/search/build-index.ts";
import type { PassageIndex } from "../src/search/passage-index.ts";
import { termsOf } from "../src/search/terms.ts";
import { asArticle } from "./as-article.ts";

const NO_ONE: Register = {
  principals: [],
  byId: () => undefined,
  holders: () => [],
  capital: () => null,
  countryName: () => null,
};
const NO_TOPICS: Vocabulary = { topics: [], byId: () => undefined, find: () => [], within: () => [] };
const SHARED = join(import.meta.dirname, "../../shared");
/** A short answer is narrow where it leaves out more than this share of its sentence. */
const NARROW = 0.75;

/** Where nothing of the sort is there, these are refused; all others are given as the sentence tells it. */
const TYPED: readonly string[] = ["how many", "how long", "when"];

interface Case {
  readonly question: string;
  readonly facts: SentenceFacts;
  readonly index: PassageIndex;
  readonly isRight: (answer: string) => boolean;
  readonly wanted: string;
}

interface Tally {
  all: number;
  none: number;
  right: number;
  narrow: number;
  narrowWrong: number;
  readonly lengths: number[];
  readonly misses: string[];
}

function judge(one: Case, tally: Tally): void {
  const words = withoutLeadIn(one.question.replace(/[?\s]+$/, ""));
  const { asks, focus } = askedFor(words);
  const question = { ...plainQuestion(one.question), words, asks, focus, days: daysIn(words) };
  const cut = cutSpan({ question, terms: askedTerms(words, focus, one.index), facts: one.facts });
  const span = cut ?? (TYPED.includes(asks) ? null : { text: one.facts.text });
  tally.all++;
  if (!cut) tally.none++;
  if (!span) {
    tally.misses.push(
      `${asks} NONE: ${one.question}\n      want: ${one.wanted}\n      from: ${one.facts.text}`,
    );
    return;
  }
  const right = one.isRight(span.text);
  const narrow = span.text.length < NARROW * one.facts.text.length;
  if (right) tally.right++;
  if (narrow) tally.narrow++;
  tally.lengths.push(span.text.length / one.facts.text.length);
  if (right) return;
  if (narrow) tally.narrowWrong++;
  tally.misses.push(
    `${asks}${narrow ? " NARROW" : ""}: ${one.question}\n      want: ${one.wanted}\n      said: ${span.text}\n      from: ${one.facts.text}`,
  );
}

function print(name: string, cases: readonly Case[], only: string | undefined): void {
  const kinds = new Map<string, Tally>();
  const empty = (): Tally => ({
    all: 0,
    none: 0,
    right: 0,
    narrow: 0,
    narrowWrong: 0,
    lengths: [],
    misses: [],
  });
  const total = empty();
  for (const one of cases) {
    const asks = askedFor(one.question).asks;
    if (only !== undefined && asks !== only) continue;
    const own = kinds.get(asks) ?? empty();
    kinds.set(asks, own);
    judge(one, own);
    judge(one, total);
  }
  const row = (label: string, tally: Tally): string => {
    const share = (count: number): string => `${((100 * count) / tally.all).toFixed(1)} %`.padStart(7);
    const middle = [...tally.lengths].sort((a, b) => a - b)[Math.floor(tally.lengths.length / 2)] ?? 0;
    return `${label.padEnd(12)} ${String(tally.all).padStart(5)}  right ${share(tally.right)}  narrow ${share(tally.narrow)}  narrow and wrong ${share(tally.narrowWrong)}  nothing of the sort ${share(tally.none)}  median length ${middle.toFixed(2)} of the sentence`;
  };
  console.log(`\n${name}\n${row("all", total)}`);
  for (const [asks, tally] of [...kinds].sort((a, b) => b[1].all - a[1].all)) console.log(row(asks, tally));
  if (process.argv.includes("--misses")) for (const miss of total.misses) console.log(`   ${miss}`);
}

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

interface Corpus {
  readonly paras: readonly { id: number; title: string; text: string }[];
  readonly qs: readonly { q: string; para: number; off: readonly [number, string][]; imp: boolean }[];
}

/** Every third answerable question; the sentence is the one that holds most of the expected answers. */
function corpusCases(file: string): Case[] {
  const corpus = JSON.parse(readFileSync(file, "utf8")) as Corpus;
  const articles = corpus.paras.map((para) =>
    asArticle(String(para.id), String(para.id), para.text.replace(/\s/g, " ")),
  );
  const index = buildIndex(articles, NO_ONE, NO_TOPICS);
  return corpus.qs
    .filter((one, i) => i % 3 === 0 && !one.imp && one.q.length > 8)
    .flatMap((one): Case[] => {
      const article = articles[one.para];
      const facts = article === undefined ? [] : factsOf(article, index.spellings);
      const inside = (at: SentenceFacts) =>
        one.off.filter(
          ([start, answer]) =>
            start >= at.sentence.start && start + answer.trim().length <= at.sentence.end + 1,
        );
      const best = [...facts].sort((a, b) => inside(b).length - inside(a).length)[0];
      const answers = best === undefined ? [] : inside(best).map(([, answer]) => squeezed(answer));
      if (best === undefined || answers.length === 0) return [];
      return [
        {
          question: one.q,
          facts: best,
          index,
          wanted: answers.join(" | "),
          isRight: (given) => answers.some((answer) => squeezed(given).includes(answer)),
        },
      ];
    });
}

interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly questions: readonly { q: string; a: string; support_starts: string }[];
}

/** Pages with expected answers in other words: right where most words of one stand in the answer. */
function pageCases(folder: string): Case[] {
  const list = join(folder, "tune.txt");
  const ids = existsSync(list) ? new Set(readFileSync(list, "utf8").split(/\s+/)) : null;
  const pages = readFileSync(join(folder, "gold.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldPage);
  return pages
    .filter(({ id }) => ids === null || ids.has(id))
    .flatMap((page) => {
      const { article } = importPage(
        {
          source: `${page.id}.txt`,
          text: readFileSync(join(folder, "pages", `${page.id}.txt`), "utf8"),
          url: page.url,
          outlet: page.publisher,
          ...(page.published ? { published: page.published } : {}),
        },
        [],
      );
      const index = buildIndex([article], NO_ONE, NO_TOPICS);
      return page.questions.flatMap(({ q, a, support_starts }): Case[] => {
        const facts = factsOf(article, index.spellings).find((one) =>
          article.text
            .slice(one.sentence.start, one.sentence.end)
            .replace(/\s+/g, " ")
            .includes(support_starts),
        );
        if (!facts) return [];
        return [{ question: q, facts, index, wanted: a, isRight: (given) => fits(a, given) }];
      });
    });
}

/** The words of one expected answer, stemmed, are nearly all in the given one. */
function fits(expected: string, given: string): boolean {
  return expected.split("; or ").some((one) => {
    const wanted = termsOf(one).map(({ term }) => term);
    const own = new Set(termsOf(given).map(({ term }) => term));
    const met = wanted.filter((term) => own.has(term)).length / Math.max(1, wanted.length);
    return met >= (wanted.length <= 2 ? 1 : wanted.length <= 4 ? 0.5 : 0.4);
  });
}

const only = process.argv.find((one) => one.startsWith("--only="))?.slice(7);
const folders = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const file = join(SHARED, "corpora/newwiki.json");
if (existsSync(file) && !process.argv.includes("--pages"))
  print("encyclopaedia: the right sentence given", corpusCases(file), only);
for (const folder of [join(SHARED, "devset"), ...folders].filter((one) =>
  existsSync(join(one, "gold.jsonl")),
))
  print(`${basename(folder)}: the right sentence given`, pageCases(folder), only);
