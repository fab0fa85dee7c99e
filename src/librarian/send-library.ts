import { createHash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { isSameRules, type ReadingRules } from "../contacts/rules-fingerprint.ts";
import type { Library } from "../library.ts";
import type { Item, LibraryPiece, SentShelf } from "./messages.ts";

/** Characters of text in a piece, about: a millisecond or two to take in. */
const PIECE = 60_000;

/** Cuts libraries into pieces to send, one library after the other: only what changed since the last is sent again. */
export function librarySender(): (library: Library) => Generator<LibraryPiece, void> {
  let sentMarks = new Map<string, unknown>();
  let sentRules: ReadingRules | null = null;
  return function* send({ shelves, problems }) {
    const rules = shelves[0]?.record;
    if (rules && (sentRules === null || !isSameRules(sentRules, rules))) {
      sentRules = rules;
      yield { rules: { principals: rules.register.principals, topics: rules.vocabulary.topics } };
    }
    const all = shelves.map(({ record }) => ({ record, lists: keyed(record) }));
    const items = all.flatMap(({ lists }) => Object.values(lists).flat());
    const marks = new Map(items.map(([key, item]) => [key, markOf(item)]));
    const fresh = items.filter(([key]) => sentMarks.get(key) !== marks.get(key));
    for (const piece of cut(fresh)) yield { items: piece };
    yield { shelves: all.map(({ record, lists }) => shelfOf(record, lists)), problems };
    sentMarks = marks;
  };
}

function* cut(items: readonly [string, Item][]): Generator<[string, Item][], void> {
  let piece: [string, Item][] = [];
  let size = 0;
  for (const [key, item] of items) {
    piece.push([key, item]);
    size += sizeOf(item);
    if (size < PIECE) continue;
    yield piece;
    piece = [];
    size = 0;
  }
  if (piece.length > 0) yield piece;
}

type Keyed = Record<keyof SentShelf["lists"], [string, Item][]>;

function keyed(record: ContactRecord): Keyed {
  const keys = new Map<string, number>();
  const named = (list: string, items: readonly Item[]): [string, Item][] =>
    items.map((item) => {
      const name = `${record.briefing.name} ${list} ${item.id}`;
      const times = keys.get(name) ?? 0;
      keys.set(name, times + 1);
      return [`${name} ${times}`, item];
    });
  return {
    articles: named("articles", record.articles),
    contacts: named("contacts", record.contacts),
    others: named("others", record.others),
  };
}

function shelfOf({ briefing, rejected, problems }: ContactRecord, lists: Keyed): SentShelf {
  const keysOf = (list: keyof Keyed): string[] => lists[list].map(([key]) => key);
  const keys = { articles: keysOf("articles"), contacts: keysOf("contacts"), others: keysOf("others") };
  return { briefing, rejected, problems, lists: keys };
}

const isArticle = (item: Article | Contact): item is Article => "text" in item;

/** What tells whether an item is the one that was sent: articles stay the same object, contacts are joined anew each time. */
function markOf(item: Item): unknown {
  return isArticle(item) ? item : createHash("sha256").update(JSON.stringify(item)).digest("base64url");
}

function sizeOf(item: Item): number {
  return isArticle(item) ? 2 * item.text.length : 4_000;
}
