import { join } from "node:path";
import type { Article } from "../src/articles/article.ts";
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
  /** Questions of one page stay in one fold. */
  readonly group: string;
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

/** The five briefs that ship. */
export function briefs(): readonly Article[] {
  return readBriefings({ briefings: join(ROOT, "briefings"), archive: "" }).readings[0]?.articles ?? [];
}
