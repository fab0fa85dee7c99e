import { statSync } from "node:fs";
import { join } from "node:path";
import { type ArticleKeeper, keepArticles } from "./articles/keep-articles.ts";
import type { ArticleReader } from "./articles/read-articles.ts";
import type { SavedFolder } from "./articles/saved-lines.ts";
import { type ContactKeeper, keepContacts } from "./contacts/keep-contacts.ts";
import { readRegister } from "./contacts/register.ts";
import { readVocabulary } from "./contacts/vocabulary.ts";
import { type IndexKeeper, keepIndexes } from "./search/keep-indexes.ts";

/**
 * What reading a library anew need not work out anew: articles of files that did not change, which hold as long as a
 * file's size and time stay as they are, the contacts found in them, which cost most, and the indexes of their passages.
 */
export interface LibraryMemory {
  readonly readArticle: ArticleReader;
  readRegister: typeof readRegister;
  readVocabulary: typeof readVocabulary;
  readonly articles: Pick<ArticleKeeper, "open" | "save">;
  readonly contacts: ContactKeeper;
  readonly indexes: IndexKeeper;
}

/** `saved`: the folder in which cut articles, contacts and indexes are remembered from one start to the next; null: nowhere. */
export function libraryMemory(saved: SavedFolder | null = null): LibraryMemory {
  const articles = keepArticles(saved);
  const read = new Map<string, { readonly stamp: string; readonly read: ReturnType<ArticleReader> }>();
  return {
    readRegister: byFile(readRegister),
    readVocabulary: byFile(readVocabulary),
    articles,
    contacts: keepContacts(saved),
    indexes: keepIndexes(saved),
    readArticle(folder, name) {
      const file = join(folder, name);
      const stamp = stampOf(file);
      const before = read.get(file);
      if (before !== undefined && before.stamp === stamp) return before.read;
      const now = articles.read(folder, name);
      read.set(file, { stamp, read: now });
      return now;
    },
  };
}

/** Reads a file again only when it changed, so that what was read of it is the same object. */
function byFile<T>(read: (file: string) => T): (file: string) => T {
  let last: { readonly file: string; readonly stamp: string; readonly value: T } | null = null;
  return (file) => {
    const stamp = stampOf(file);
    if (last === null || last.file !== file || last.stamp !== stamp)
      last = { file, stamp, value: read(file) };
    return last.value;
  };
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? "" : `${found.mtimeMs} ${found.size} ${found.ino}`;
}
