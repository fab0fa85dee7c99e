import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/articles/article.ts";
import { importPage } from "../src/articles/import-page.ts";
import type { Scope } from "../src/questions/scope.ts";
import { briefs, type Case, SHARED, scopeOver, type World } from "./evidence-sets.ts";

/** A question with what a careful reader would answer. */
export interface Asked {
  readonly question: string;
  /** Any of these is right; null: cannot be answered. */
  readonly answers: readonly string[] | null;
  readonly supports: (quote: string, article: Article) => boolean;
}

export interface QuestionCase {
  readonly asked: Asked;
  readonly scope: Scope;
}

interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly questions: readonly { q: string; a: string | readonly string[]; support_starts: string }[];
  readonly unanswerable: readonly { q: string }[];
}

interface ArchiveQuestion {
  readonly q: string;
  readonly a: readonly string[] | string | null;
  readonly article?: readonly string[];
  readonly has?: string;
  readonly articles?: readonly string[];
  /** Several where more than one sentence answers. */
  readonly support_starts?: string | readonly string[];
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * Lines of JSON on the five articles: `q`, `a` (null: not stated; several, or `|` between them), and of the sentence
 * either `article` (days of publication) and `has` (words in it, `|` between), or `articles` (pages of the seeds) and
 * `support_starts`, which a brief, told in other words, is not held to.
 */
function archiveQuestions(file: string, isBrief: boolean): Asked[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.filter(Boolean).map((line) => {
    const one = JSON.parse(line) as ArchiveQuestion;
    const answers = typeof one.a === "string" ? one.a.split(" | ") : one.a;
    return { question: one.q, answers, supports: supportOf(one, isBrief) };
  });
}

function supportOf(one: ArchiveQuestion, isBrief: boolean): Asked["supports"] {
  const words = (one.has ?? "").split("|").map((word) => word.toLowerCase());
  const days =
    one.article ?? seeds().flatMap(({ id, published }) => (one.articles?.includes(id) ? published : []));
  const starts = one.support_starts === undefined ? [] : [one.support_starts].flat();
  return (quote, from) => {
    const own = squeezed(quote.replace(/\u00a0/g, " "));
    if (!days.includes(from.published ?? "")) return false;
    if (starts.length > 0) return isBrief || starts.some((start) => own.includes(squeezed(start)));
    return words.some((word) => own.toLowerCase().includes(word));
  };
}

function linesOf<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** A folder with `gold.jsonl` and `pages/`: each question asked of its own page alone; nothing where there is none. */
export function pageQuestions(folder: string, world: World): QuestionCase[] {
  return linesOf<GoldPage>(join(folder, "gold.jsonl")).flatMap((page) => casesOf(page, folder, world));
}

/** The project's own questions on the pages of the development set. */
export function developmentQuestions(world: World): QuestionCase[] {
  const folder = join(SHARED, "devset");
  const own = linesOf<GoldPage>(join(import.meta.dirname, "questions-development.jsonl"));
  return linesOf<GoldPage>(join(folder, "gold.jsonl")).flatMap((page) => {
    const asked = own.find(({ id }) => id === page.id);
    return asked ? casesOf({ ...page, ...asked }, folder, world) : [];
  });
}

/** Questions on the five articles, asked of all of them: as briefs, and where the folder is present as pages. */
export function fiveQuestions(file: string, world: World): { name: string; cases: QuestionCase[] }[] {
  const sets = [
    { name: "five briefs", articles: briefs(), isBrief: true },
    { name: "five raw pages", articles: rawPages(), isBrief: false },
  ];
  if (!existsSync(file)) return [];
  return sets
    .filter(({ articles }) => articles.length > 0)
    .map(({ name, articles, isBrief }) => {
      const scope = scopeOver(articles, world, false);
      return { name, cases: archiveQuestions(file, isBrief).map((asked) => ({ asked, scope })) };
    });
}

/** Questions as what the choice of a sentence is fitted and measured on. */
export function evidenceCases(set: string, cases: readonly QuestionCase[]): Case[] {
  return cases.map(({ asked, scope }) => {
    const { articles } = scope.record;
    const supports: NonNullable<Case["isRight"]> = (id, start, end) => {
      const article = articles.find((one) => one.id === id);
      return article !== undefined && asked.supports(article.text.slice(start, end), article);
    };
    const isNone = asked.answers === null;
    return {
      set: isNone ? `${set}, not stated` : set,
      group: scope.article ?? asked.question,
      question: asked.question,
      scope,
      isRight: isNone ? null : supports,
    };
  });
}

/** All questions on news at hand: those of the project, of the development set, and of further folders. */
export function newsCases(world: World, folders: readonly string[]): Case[] {
  const own = fiveQuestions(join(import.meta.dirname, "questions-kerry-lavrov.jsonl"), world);
  return [
    ...own.flatMap(({ name, cases }) => evidenceCases(`own, ${name}`, cases)),
    ...evidenceCases("development set", pageQuestions(join(SHARED, "devset"), world)),
    ...evidenceCases("own, development set", developmentQuestions(world)),
    ...folders.flatMap((folder) => [
      ...fiveQuestions(join(folder, "five.jsonl"), world)
        .filter(({ name }) => name !== "five briefs")
        .flatMap(({ name, cases }) => evidenceCases(`given, ${name}`, cases)),
      ...evidenceCases("given pages", pageQuestions(folder, world)),
    ]),
  ];
}

function casesOf(page: GoldPage, folder: string, world: World): QuestionCase[] {
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
  const scope = { ...scopeOver([article], world, false), article: article.id };
  return [
    ...page.questions.map(({ q, a, support_starts }) => ({
      scope,
      asked: {
        question: q,
        answers: typeof a === "string" ? a.split(/; or | \| /) : a,
        supports: (quote: string) => squeezed(quote).includes(squeezed(support_starts)),
      },
    })),
    ...page.unanswerable.map(({ q }) => ({
      scope,
      asked: { question: q, answers: null, supports: () => false },
    })),
  ];
}

interface Seed {
  readonly file: string;
  /** The first three digits of its name. */
  readonly id: string;
  readonly published: string;
  readonly url: string;
}

/** The pages of the five articles, with what their archive addresses say of them; nothing where the folder is absent. */
function seeds(): Seed[] {
  const table = join(SHARED, "seeds/facts.md");
  if (!existsSync(table)) return [];
  const rows = readFileSync(table, "utf8").matchAll(
    /\| `(\S+\.txt)` \| .*? \| (\d{4}-\d\d-\d\d) \| (\S+) \|/g,
  );
  return [...rows].map(([, file = "", published = "", url = ""]) => ({
    file,
    id: file.slice(0, 3),
    published,
    url,
  }));
}

/** The five articles as their pages have them. */
export function rawPages(): Article[] {
  return seeds()
    .map(({ file, published, url }) => {
      const text = readFileSync(join(SHARED, "seeds", file), "utf8");
      return importPage({ source: file, text, published, url, outlet: "The Moscow Times" }, []).article;
    })
    .sort((a, b) => (a.published ?? "").localeCompare(b.published ?? ""));
}
