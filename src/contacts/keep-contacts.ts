import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Article } from "../articles/article.ts";
import { readingLines, type SavedFolder, writingLines } from "../articles/saved-lines.ts";
import type { Contact } from "./contact.ts";
import { findContacts } from "./find-contacts.ts";
import { isSameRules, type ReadingRules, rulesFingerprint } from "./rules-fingerprint.ts";

/** The contacts found in each article, kept from one reading of the archive to the next, and in a file between two starts. */
export interface ContactKeeper {
  /** Takes up these rules; what was found by others is forgotten, and what was saved with these is read. */
  open(rules: ReadingRules): Generator<void, void>;
  /** The contacts of an article: as found before, as long as nothing of it changed. */
  find(article: Article): Contact[];
  /** Saves what was found where enough is new; articles that are not among `articles` any more are left out. */
  save(articles: readonly Article[]): Generator<void, void>;
}

/** Saved when one article of so many is new. */
const WORTH_SAVING = 50;
/** The form of the file; another form is not read. */
const FORM = 1;

/** The file of all contacts in the folder of what was worked out. */
const FILE = "contacts.found";

/** `saved`: where they are saved; null: nowhere. */
export function keepContacts(saved: SavedFolder | null): ContactKeeper {
  const path = saved === null ? null : join(saved.folder, FILE);
  let rules: ReadingRules | null = null;
  let found = new Map<string, Contact[]>();
  let unsaved = 0;
  let canSave = saved?.mayWrite === true;
  return {
    *open(now) {
      if (rules !== null && isSameRules(rules, now)) return;
      rules = now;
      unsaved = 0;
      found = path === null ? new Map() : yield* loading(path, rulesFingerprint(now));
    },
    find(article) {
      const key = keyOf(article);
      const before = found.get(key);
      if (before !== undefined) return before;
      if (rules === null) throw new Error("No rules were taken up.");
      const contacts = findContacts(article, rules.register, rules.vocabulary);
      found.set(key, contacts);
      unsaved += 1;
      return contacts;
    },
    *save(articles) {
      if (path === null || rules === null || !canSave) return;
      if (unsaved * WORTH_SAVING <= articles.length) return;
      const still = new Set(articles.map(keyOf));
      for (const key of found.keys()) if (!still.has(key)) found.delete(key);
      try {
        yield* writingLines(path, linesOf(found, rulesFingerprint(rules)));
        unsaved = 0;
      } catch {
        // No room, or no permission: they are found anew at the next start.
        canSave = false;
      }
    },
  };
}

type Line = { readonly contacts: number; readonly madeWith: string } | readonly [string, Contact[]];

function* linesOf(found: ReadonlyMap<string, Contact[]>, madeWith: string): Generator<Line, void> {
  yield { contacts: FORM, madeWith };
  yield* found;
}

/** What the file holds; nothing where it is missing, damaged or made by other rules. */
function* loading(path: string, madeWith: string): Generator<void, Map<string, Contact[]>> {
  const found = new Map<string, Contact[]>();
  let isOurs = false;
  const isWhole = yield* readingLines(path, (value) => {
    const line = value as Line;
    if ("contacts" in line) isOurs = line.contacts === FORM && line.madeWith === madeWith;
    else if (isOurs) found.set(...line);
    if (!isOurs) throw new Error("made by other rules");
  });
  return isWhole ? found : new Map();
}

const keys = new WeakMap<Article, string>();

/** Of all that an article's contacts can rest on: its facts and its text; where its file lies does not matter. */
function keyOf(article: Article): string {
  const known = keys.get(article);
  if (known !== undefined) return known;
  const { folded: _folded, paragraphs: _paragraphs, sentences: _sentences, file: _file, ...facts } = article;
  const key = createHash("sha256").update(JSON.stringify(facts)).digest("base64url").slice(0, 22);
  keys.set(article, key);
  return key;
}
