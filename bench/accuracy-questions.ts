/**
 * Accuracy of answers: evidence at 1 and 3, short answers, refusals; on the shipped briefs, and where the folders are
 * present on the raw pages and the development set (each of its pages alone). Prints every miss.
 *
 *   npx tsx bench/accuracy-questions.ts [--quiet] [--questions <folder>]
 *
 * A folder may hold `gold.jsonl` with `pages/`, as the development set has them, and `five.jsonl`, as
 * `questions-kerry-lavrov.jsonl` is written; then it alone is asked.
 */
import { join } from "node:path";
import { answerQuestion } from "../src/questions/answer-question.ts";
import type { Answered } from "../src/questions/answered.ts";
import { termsOf } from "../src/search/terms.ts";
import { readWorld, SHARED } from "./evidence-sets.ts";
import {
  type Asked,
  developmentQuestions,
  fiveQuestions,
  pageQuestions,
  type QuestionCase,
} from "./question-sets.ts";

export interface Score {
  readonly name: string;
  answerable: number;
  first: number;
  three: number;
  short: number;
  refusedWrongly: number;
  unanswerable: number;
  refused: number;
  readonly misses: string[];
}

/** Runs questions against a scope and counts. */
export function scoreQuestions(name: string, cases: readonly QuestionCase[]): Score {
  const score: Score = {
    name,
    answerable: 0,
    first: 0,
    three: 0,
    short: 0,
    refusedWrongly: 0,
    unanswerable: 0,
    refused: 0,
    misses: [],
  };
  for (const { asked, scope } of cases) {
    const answered = answerQuestion(asked.question, scope);
    if (asked.answers === null) countUnanswerable(score, asked, answered);
    else countAnswerable(score, asked, asked.answers, answered);
  }
  return score;
}

function countUnanswerable(score: Score, asked: Asked, answered: Answered): void {
  score.unanswerable++;
  const honest = answered.kind === "nothing-found" || answered.answer === "Not known";
  if (honest) score.refused++;
  else score.misses.push(`should refuse: ${asked.question}\n      said: ${answered.reply.headline}`);
}

function countAnswerable(score: Score, asked: Asked, answers: readonly string[], answered: Answered): void {
  score.answerable++;
  const right = answered.evidence.map(({ evidence, article }) => asked.supports(evidence.quote, article));
  if (right[0]) score.first++;
  if (right.slice(0, 3).includes(true)) score.three++;
  const isShort = answers.some((answer) => fits(answer, answered));
  if (isShort) score.short++;
  const refused = answered.kind === "nothing-found" && !answers.includes("not stated");
  if (refused) score.refusedWrongly++;
  const faults = [right[0] ? "" : "evidence", isShort ? "" : "answer", refused ? "refused" : ""].filter(
    Boolean,
  );
  if (faults.length > 0)
    score.misses.push(
      `${faults.join(" + ")}: ${asked.question}\n      want: ${answers.join(" | ")}\n      said: ${answered.answer ?? answered.reason}\n      from: ${answered.evidence[0]?.evidence.quote ?? "-"}`,
    );
}

/** Lenient: the words of the expected answer, stemmed, numbers as digits, are all in the short answer or (nearly) so. */
function fits(expected: string, answered: Answered): boolean {
  if (expected === "not stated") return answered.kind === "nothing-found";
  const given = answered.answer ?? "";
  const polar = /^(yes|no|not known)\b/i.exec(expected)?.[1];
  if (polar && expected.length < 60 && /^(?:yes|no\b|not known)/i.test(given))
    return new RegExp(`^${polar}\\b`, "i").test(given);
  const wanted = termsOf(expected).map((one) => one.term);
  const own = new Set(termsOf(given).map((one) => one.term));
  if (wanted.length === 0) return given.toLowerCase().includes(expected.toLowerCase());
  const met = wanted.filter((term) => own.has(term)).length / wanted.length;
  return met >= (wanted.length <= 2 ? 1 : wanted.length <= 4 ? 0.5 : 0.4);
}

function printScore(score: Score, quiet: boolean): void {
  const share = (count: number, of: number): string =>
    of === 0 ? "-" : `${((100 * count) / of).toFixed(1)} %`;
  console.log(
    `${score.name}: evidence at 1 ${share(score.first, score.answerable)}, at 3 ${share(score.three, score.answerable)}, short answers ${share(score.short, score.answerable)}, ` +
      `refused wrongly ${share(score.refusedWrongly, score.answerable)} (${score.answerable} questions); refused of what cannot be answered ${share(score.refused, score.unanswerable)} (${score.unanswerable})`,
  );
  if (!quiet) for (const miss of score.misses) console.log(`   ${miss}`);
}

/** Harder than what is judged: printed, but held against no bar. */
const UNBARRED = "own questions on the development set";

/** All reports that the folders at hand allow; with a folder, those on its questions alone. */
export function reportQuestions(quiet = false, folder: string | null = null): Score[] {
  const world = readWorld();
  const scores: Score[] = [];
  const run = (name: string, cases: readonly QuestionCase[]): void => {
    if (cases.length === 0) return;
    const score = scoreQuestions(name, cases);
    printScore(score, quiet);
    if (name !== UNBARRED) scores.push(score);
  };
  const own = join(
    folder ?? import.meta.dirname,
    folder === null ? "questions-kerry-lavrov.jsonl" : "five.jsonl",
  );
  for (const { name, cases } of fiveQuestions(own, world)) run(name, cases);
  if (folder === null) run(UNBARRED, developmentQuestions(world));
  run(
    folder === null ? "development set, each page alone" : "pages, each alone",
    pageQuestions(folder ?? join(SHARED, "devset"), world),
  );
  return scores;
}

/** The folder after `--questions`, null where there is none. */
export function folderAsked(): string | null {
  const at = process.argv.indexOf("--questions");
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

if (process.argv[1]?.endsWith("accuracy-questions.ts"))
  reportQuestions(process.argv.includes("--quiet"), folderAsked());
