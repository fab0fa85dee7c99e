import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/articles/article.ts";
import { importPage } from "../src/articles/import-page.ts";
import { makeRecord } from "../src/contacts/make-record.ts";
import type { Register } from "../src/contacts/principals.ts";
import { readRegister } from "../src/contacts/register.ts";
import type { Vocabulary } from "../src/contacts/topics.ts";
import { readVocabulary } from "../src/contacts/vocabulary.ts";
import type { Scope } from "../src/questions/scope.ts";
import { readBriefings } from "../src/read-briefings.ts";
import { buildIndex } from "../src/search/build-index.ts";

const ROOT = join(import.meta.dirname, "..");
export const SHARED = join(ROOT, "../shared");

/** A question in a scope; `isRight` is null where the scope cannot answer it. */
export interface Case {
  readonly set: string;
  readonly question: string;
  readonly scope: Scope;
  /** Whether the sentence of an article (by its id) that begins at `start` answers. */
  readonly isRight: ((article: string, start: number, end: number) => boolean) | null;
}

export interface World {
  readonly register: Register;
  readonly vocabulary: Vocabulary;
}

/** The shipped register and topics. */
export function readWorld(): World {
  return {
    register: readRegister(join(ROOT, "briefings/principals.yaml")).register,
    vocabulary: readVocabulary(join(ROOT, "briefings/topics.yaml")).vocabulary,
  };
}

const { briefing } = readBriefings({ briefings: join(ROOT, "briefings"), archive: "" }).readings[0]!;

/** A scope over articles; `bare`: without contacts, for texts that are about none. */
export function scopeOver(articles: readonly Article[], world: World, bare: boolean): Scope {
  const { register, vocabulary } = world;
  const record = bare
    ? { briefing, register, vocabulary, articles, contacts: [], others: [], rejected: [], problems: [] }
    : makeRecord(briefing, register, vocabulary, articles);
  return { record, index: buildIndex(articles, register, vocabulary) };
}

interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly questions: readonly { q: string; a: string; support_starts: string }[];
  readonly unanswerable: readonly { q: string }[];
}

/** A folder with `gold.jsonl` and `pages/`: its questions, each asked of its own page alone. `ids`: only these pages. */
export function pageCases(
  set: string,
  folder: string,
  world: World,
  ids: ReadonlySet<string> | null = null,
): Case[] {
  const file = join(folder, "gold.jsonl");
  if (!existsSync(file)) return [];
  const pages = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldPage)
    .filter(({ id }) => ids === null || ids.has(String(id)));
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
    const scope = { ...scopeOver([article], world, false), article: article.id };
    return [
      ...page.questions.map(({ q, support_starts }) => ({
        set,
        question: q,
        scope,
        isRight: (_: string, start: number, end: number) =>
          squeezed(article.text.slice(start, end)).includes(squeezed(support_starts)),
      })),
      ...page.unanswerable.map(({ q }) => ({ set: `${set}, not stated`, question: q, scope, isRight: null })),
    ];
  });
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The project's own questions on the five articles of the briefing, in the briefs or (`raw`) the pages themselves. */
export function ownCases(set: string, articles: readonly Article[], world: World): Case[] {
  const scope = scopeOver(articles, world, false);
  const lines = readFileSync(join(import.meta.dirname, "questions-kerry-lavrov.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const {
      q,
      a,
      article = [],
      has = "",
    } = JSON.parse(line) as {
      q: string;
      a: readonly string[] | null;
      article?: readonly string[];
      has?: string;
    };
    const isRight = (id: string, start: number, end: number): boolean => {
      const from = articles.find((one) => one.id === id);
      const quote = from?.folded.slice(start, end).toLowerCase() ?? "";
      return (
        article.includes(from?.published ?? "") &&
        has.split("|").some((word) => quote.includes(word.toLowerCase()))
      );
    };
    return a === null
      ? { set: `${set}, not stated`, question: q, scope, isRight: null }
      : { set, question: q, scope, isRight };
  });
}

/** The five briefs that ship. */
export function briefs(): readonly Article[] {
  return readBriefings({ briefings: join(ROOT, "briefings"), archive: "" }).readings[0]?.articles ?? [];
}
