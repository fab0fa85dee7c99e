/**
 * Accuracy of answers: evidence at 1 and 3, short answers, refusals; on the shipped briefs, and where the folders are
 * present on the raw pages and the development set (each of its pages alone). Prints every miss.
 *
 *   npx tsx bench/accuracy-questions.ts [--quiet]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/articles/article.ts";
import { importPage } from "../src/articles/import-page.ts";
import { makeRecord } from "../src/contacts/make-record.ts";
import type { Register } from "../src/contacts/principals.ts";
import { readRegister } from "../src/contacts/register.ts";
import type { Vocabulary } from "../src/contacts/topics.ts";
import { readVocabulary } from "../src/contacts/vocabulary.ts";
import { answerQuestion } from "../src/questions/answer-question.ts";
import type { Answered } from "../src/questions/answered.ts";
import type { Scope } from "../src/questions/scope.ts";
import { readBriefings } from "../src/read-briefings.ts";
import { buildIndex } from "../src/search/build-index.ts";
import { termsOf } from "../src/search/terms.ts";

const ROOT = join(import.meta.dirname, "..");
const SHARED = join(ROOT, "../shared");

interface Asked {
  readonly question: string;
  /** Any of these is right; null: cannot be answered. */
  readonly answers: readonly string[] | null;
  readonly supports: (quote: string, article: Article) => boolean;
}

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
export function scoreQuestions(name: string, cases: readonly { asked: Asked; scope: Scope }[]): Score {
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

interface World {
  readonly register: Register;
  readonly vocabulary: Vocabulary;
}

function scopeOf(articles: readonly Article[], { register, vocabulary }: World, article?: string): Scope {
  const { briefing } = readBriefings({ briefings: join(ROOT, "briefings"), archive: "" }).readings[0]!;
  return {
    record: makeRecord(briefing, register, vocabulary, articles),
    index: buildIndex(articles, register, vocabulary),
    ...(article === undefined ? {} : { article }),
  };
}

interface OwnQuestion {
  readonly q: string;
  readonly a: readonly string[] | null;
  readonly article?: readonly string[];
  readonly has?: string;
}

function ownQuestions(): Asked[] {
  const lines = readFileSync(join(import.meta.dirname, "questions-kerry-lavrov.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const { q, a, article = [], has = "" } = JSON.parse(line) as OwnQuestion;
    const words = has.split("|");
    return {
      question: q,
      answers: a,
      supports: (quote, from) =>
        article.includes(from.published ?? "") &&
        words.some((word) =>
          quote
            .replace(/\u00a0/g, " ")
            .toLowerCase()
            .includes(word.toLowerCase()),
        ),
    };
  });
}

/** The raw pages of the five articles, with what their archive addresses say of them. */
function rawPages(): Article[] {
  const folder = join(SHARED, "seeds");
  const rows = readFileSync(join(folder, "facts.md"), "utf8").matchAll(
    /\| `(\S+\.txt)` \| .*? \| (\d{4}-\d\d-\d\d) \| (\S+) \|/g,
  );
  return [...rows]
    .map(
      ([, page = "", published = "", url = ""]) =>
        importPage(
          {
            source: page,
            text: readFileSync(join(folder, page), "utf8"),
            published,
            url,
            outlet: "The Moscow Times",
          },
          [],
        ).article,
    )
    .sort((a, b) => (a.published ?? "").localeCompare(b.published ?? ""));
}

interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly questions: readonly { q: string; a: string; support_starts: string }[];
  readonly unanswerable: readonly { q: string }[];
}

function developmentSet(world: World): { asked: Asked; scope: Scope }[] {
  const folder = join(SHARED, "devset");
  const pages = readFileSync(join(folder, "gold.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldPage);
  return pages.flatMap((page) => {
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
    const scope = scopeOf([article], world, article.id);
    return [
      ...page.questions.map(({ q, a, support_starts }) => ({
        scope,
        asked: {
          question: q,
          answers: a.split("; or "),
          supports: (quote: string) =>
            quote.replace(/\s+/g, " ").startsWith(support_starts) ||
            quote.replace(/\s+/g, " ").includes(support_starts),
        },
      })),
      ...page.unanswerable.map(({ q }) => ({
        scope,
        asked: { question: q, answers: null, supports: () => false },
      })),
    ];
  });
}

/** All reports that the folders at hand allow. */
export function reportQuestions(quiet = false): Score[] {
  const world: World = {
    register: readRegister(join(ROOT, "briefings/principals.yaml")).register,
    vocabulary: readVocabulary(join(ROOT, "briefings/topics.yaml")).vocabulary,
  };
  const briefs =
    readBriefings({ briefings: join(ROOT, "briefings"), archive: "" }).readings[0]?.articles ?? [];
  const own = ownQuestions();
  const scores: Score[] = [];
  const run = (name: string, cases: readonly { asked: Asked; scope: Scope }[]): void => {
    const score = scoreQuestions(name, cases);
    printScore(score, quiet);
    scores.push(score);
  };
  const onBriefs = scopeOf(briefs, world);
  run(
    "five briefs",
    own.map((asked) => ({ asked, scope: onBriefs })),
  );
  if (existsSync(join(SHARED, "seeds"))) {
    const raw = scopeOf(rawPages(), world);
    run(
      "five raw pages",
      own.map((asked) => ({ asked, scope: raw })),
    );
  }
  if (existsSync(join(SHARED, "devset"))) run("development set, each page alone", developmentSet(world));
  return scores;
}

if (process.argv[1]?.endsWith("accuracy-questions.ts")) reportQuestions(process.argv.includes("--quiet"));
