import { statSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "./articles/article.ts";
import { type ArticleReader, readArticle } from "./articles/read-articles.ts";
import type { Contact } from "./contacts/contact.ts";
import { findContacts } from "./contacts/find-contacts.ts";
import type { Register } from "./contacts/principals.ts";
import { readRegister } from "./contacts/register.ts";
import type { Vocabulary } from "./contacts/topics.ts";
import { readVocabulary } from "./contacts/vocabulary.ts";
import { type IndexKeeper, keepIndexes } from "./search/keep-indexes.ts";

/**
 * What reading a library anew need not work out anew: articles of files that did not change, and the contacts found in
 * them, which cost most. Both hold as long as a file's size and time stay as they are; contacts also only for the register
 * and the topics they were found with.
 */
export interface LibraryMemory {
  readonly readArticle: ArticleReader;
  findContacts(article: Article, register: Register, vocabulary: Vocabulary): Contact[];
  readRegister: typeof readRegister;
  readVocabulary: typeof readVocabulary;
  readonly indexes: IndexKeeper;
}

/** `saved`: the folder of what is remembered from one start to the next; null: nothing is. */
export function libraryMemory(saved: string | null = null): LibraryMemory {
  const register = byFile(readRegister);
  const vocabulary = byFile(readVocabulary);
  const read = new Map<string, { readonly stamp: string; readonly read: ReturnType<ArticleReader> }>();
  let found = new WeakMap<object, Found>();
  let foundWith: readonly [Register?, Vocabulary?] = [];
  return {
    readRegister: register,
    readVocabulary: vocabulary,
    indexes: keepIndexes(saved),
    readArticle(folder, name) {
      const file = join(folder, name);
      const stamp = stampOf(file);
      const before = read.get(file);
      if (before !== undefined && before.stamp === stamp) return before.read;
      const now = readArticle(folder, name);
      read.set(file, { stamp, read: now });
      return now;
    },
    findContacts(article, people, topics) {
      if (foundWith[0] !== people || foundWith[1] !== topics) {
        found = new WeakMap();
        foundWith = [people, topics];
      }
      const before = found.get(article.sentences);
      if (before !== undefined && isSame(before.article, article)) return before.contacts;
      const contacts = findContacts(article, people, topics);
      found.set(article.sentences, { article, contacts });
      return contacts;
    },
  };
}

interface Found {
  readonly article: Article;
  readonly contacts: Contact[];
}

/** An original is another object at each reading, since it takes over its summary's id; its sentences are the same. */
function isSame(a: Article, b: Article): boolean {
  return (["id", "outlet", "url", "published", "language", "kind"] as const).every(
    (key) => a[key] === b[key],
  );
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
