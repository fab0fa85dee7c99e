import MiniSearch from "minisearch";
import { stem } from "../src/articles/language.ts";
import { STOP_WORDS } from "../src/search/stop-words.ts";
import { openSqlite } from "../src/store/open-sqlite.ts";
import type { Text } from "./passages.ts";

// What search is measured against: MiniSearch as it comes, MiniSearch without stop words and with stems, SQLite's FTS5.

export interface Rival {
  readonly name: string;
  /** Numbers of the best ten texts. */
  ask(question: string): number[];
}

const TEN = 10;

/** MiniSearch with its own settings. */
export function plainMiniSearch(texts: readonly Text[]): Rival & { readonly engine: MiniSearch } {
  return rival("plain MiniSearch", texts, new MiniSearch({ fields: ["title", "text"] }));
}

/** MiniSearch as one would set it up for English. */
export function stemmedMiniSearch(texts: readonly Text[]): Rival & { readonly engine: MiniSearch } {
  const processTerm = (term: string): string | null => {
    const word = term.toLowerCase();
    return STOP_WORDS.has(word) ? null : stem(word);
  };
  return rival(
    "MiniSearch, stop words and stems",
    texts,
    new MiniSearch({ fields: ["title", "text"], processTerm }),
  );
}

function rival(
  name: string,
  texts: readonly Text[],
  engine: MiniSearch,
): Rival & { readonly engine: MiniSearch } {
  engine.addAll(texts.map(({ title, text }, id) => ({ id, title, text })));
  return {
    name,
    engine,
    ask: (question) =>
      engine
        .search(question)
        .slice(0, TEN)
        .map(({ id }) => id as number),
  };
}

/** FTS5 with Porter's stems, in memory; stop words are dropped from the question, since it has no list of them. */
export async function fullTextSearch(texts: readonly Text[]): Promise<Rival & { close(): void }> {
  const database = await openSqlite(":memory:");
  const run = (sql: string): unknown => database.prepare(sql).run([]);
  run("create virtual table passages using fts5(title, text, tokenize = 'porter unicode61')");
  run("begin");
  const insert = database.prepare("insert into passages (rowid, title, text) values (?, ?, ?)");
  for (const [i, { title, text }] of texts.entries()) insert.run([i + 1, title, text]);
  run("commit");
  const select = database.prepare(
    `select rowid from passages where passages match ? order by bm25(passages, 0.7, 1) limit ${TEN}`,
  );
  return {
    name: "SQLite FTS5",
    ask(question) {
      const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const telling = [...new Set(words.filter((word) => !STOP_WORDS.has(word)))];
      if (telling.length === 0) return [];
      const rows = select.all([telling.map((word) => `"${word}"`).join(" OR ")]) as { rowid: number }[];
      return rows.map(({ rowid }) => Number(rowid) - 1);
    },
    close: () => database.close(),
  };
}
