import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Article } from "./article.ts";
import { fold } from "./fold.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { programFingerprint } from "./program-fingerprint.ts";
import { type ArticleReader, parseArticle, readArticle } from "./read-articles.ts";
import { readingLines, type SavedFolder, writingLines } from "./saved-lines.ts";

/**
 * Articles as they were cut into paragraphs and sentences, kept in a file from one start to the next: to cut them is most
 * of what a start costs. The text itself is read from the article's own file each time.
 */
export interface ArticleKeeper {
  /** Reads what was saved, once. */
  open(): Generator<void, void>;
  readonly read: ArticleReader;
  /** Saves what was cut where enough is new; what was not read since the start is left out. */
  save(): Generator<void, void>;
}

/** Saved when one article of so many is new. */
const WORTH_SAVING = 50;
/** The form of the file; another form is not read. */
const FORM = 1;
const FILE = "articles.cut";

/** `saved`: where they are saved; null: nowhere. */
export function keepArticles(saved: SavedFolder | null): ArticleKeeper {
  const path = saved === null ? null : join(saved.folder, FILE);
  let known = new Map<string, Cut>();
  const used = new Map<string, Cut>();
  let unsaved = 0;
  let isOpen = false;
  let canSave = saved?.mayWrite === true;
  const parse = (text: string, id: string, file: string): ReturnType<typeof parseArticle> => {
    const key = keyOf(id, text);
    const before = used.get(key) ?? known.get(key);
    if (before !== undefined) {
      used.set(key, before);
      return { article: joined(before, splitFrontMatter(text).body, file), problems: [] };
    }
    const read = parseArticle(text, id, file);
    // What has faults is read anew, to tell them again; corrections are whatever their author wrote.
    if (read.article !== null && read.problems.length === 0 && read.article.corrections === undefined) {
      used.set(key, cutOf(read.article));
      unsaved += 1;
    }
    return read;
  };
  return {
    *open() {
      if (path !== null && !isOpen) known = yield* loading(path);
      isOpen = true;
    },
    read: (folder, name) => readArticle(folder, name, path === null ? parseArticle : parse),
    *save() {
      if (path === null || !canSave || unsaved * WORTH_SAVING <= used.size) return;
      try {
        yield* writingLines(path, linesOf(used));
        unsaved = 0;
      } catch {
        // No room, or no permission: they are cut anew at the next start.
        canSave = false;
      }
    },
  };
}

type Facts = Omit<
  Article,
  "text" | "folded" | "paragraphs" | "sentences" | "file" | "repostOf" | "corrections"
>;

/** Facts; the article that it repeats; starts and ends of paragraphs; paragraph, start and end of each sentence. */
type Cut = readonly [facts: Facts, repostOf: string | null, paragraphs: number[], sentences: number[]];

function cutOf(article: Article): Cut {
  const { text: _text, folded: _folded, file: _file, paragraphs, sentences, repostOf, ...facts } = article;
  return [
    facts,
    repostOf ?? null,
    paragraphs.flatMap(({ start, end }) => [start, end]),
    sentences.flatMap(({ paragraph, start, end }) => [paragraph, start, end]),
  ];
}

/** The article of which `cut` was made, with its facts in the order in which reading it gives them. */
function joined([facts, repostOf, paragraphs, sentences]: Cut, text: string, file: string): Article {
  return {
    ...facts,
    text,
    file,
    folded: fold(text),
    paragraphs: inGroups(paragraphs, 2).map(([start = 0, end = 0]) => ({ start, end })),
    sentences: inGroups(sentences, 3).map(([paragraph = 0, start = 0, end = 0], index) => ({
      index,
      paragraph,
      start,
      end,
    })),
    ...(repostOf === null ? {} : { repostOf }),
  };
}

function inGroups(numbers: readonly number[], size: number): number[][] {
  return Array.from({ length: numbers.length / size }, (_, i) => numbers.slice(i * size, (i + 1) * size));
}

type Line = { readonly cut: number; readonly madeWith: string } | readonly [string, Cut];

function* linesOf(cuts: ReadonlyMap<string, Cut>): Generator<Line, void> {
  yield { cut: FORM, madeWith: programFingerprint() };
  yield* cuts;
}

/** What the file holds; nothing where it is missing, damaged or made by another program. */
function* loading(path: string): Generator<void, Map<string, Cut>> {
  const cuts = new Map<string, Cut>();
  const isWhole = yield* readingLines(path, (value) => {
    const line = value as Line;
    if (!("cut" in line)) cuts.set(...line);
    else if (line.cut !== FORM || line.madeWith !== programFingerprint())
      throw new Error("made by another program");
  });
  return isWhole ? cuts : new Map();
}

/** Of all that an article rests on: its id and its file's text. */
function keyOf(id: string, text: string): string {
  return createHash("sha256").update(`${id}\n`).update(text).digest("base64url").slice(0, 22);
}
