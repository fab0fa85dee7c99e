import { join } from "node:path";
import type { SavedFolder } from "./articles/saved-lines.ts";
import type { ContactKeeper } from "./contacts/keep-contacts.ts";
import { makeRecord } from "./contacts/make-record.ts";
import type { ContactRecord } from "./contacts/record.ts";
import { type LibraryMemory, libraryMemory } from "./library-memory.ts";
import { toTheEnd } from "./pieces.ts";
import type { Problem } from "./problem.ts";
import { checkBriefing, readBriefings } from "./read-briefings.ts";
import type { PassageIndex } from "./search/passage-index.ts";

/** Everything Readout knows: each briefing with its record. */
export interface Library {
  readonly shelves: readonly Shelf[];
  /** What was wrong in the files; one broken file never takes the others down. */
  readonly problems: readonly Problem[];
}

export interface Shelf {
  readonly record: ContactRecord;
}

/** A library as it was read: also with the indexes of its passages, which questions need. */
export interface ReadLibrary extends Library {
  readonly shelves: readonly ReadShelf[];
}

export interface ReadShelf extends Shelf {
  readonly index: PassageIndex;
}

export interface LibraryFolders {
  /** Holds `principals.yaml`, `topics.yaml` and a folder for each briefing. */
  readonly briefings: string;
  /** Holds imported articles, a folder for each briefing. */
  readonly archive: string;
  /** Holds what was worked out, from one start to the next; null or left out: nothing is kept. */
  readonly saved?: SavedFolder | null;
}

/** Reads all briefings, finds their contacts and builds their indexes. */
export function readLibrary(folders: LibraryFolders, memory = libraryMemory(folders.saved)): ReadLibrary {
  return toTheEnd(readingLibrary(folders, memory));
}

/** Reads all briefings and finds their contacts, for whoever asks no questions. */
export function readRecords(folders: LibraryFolders): Library {
  const memory = libraryMemory(folders.saved);
  return toTheEnd(readingRecords(folders, memory, memory.contacts));
}

/** Reads all briefings with their articles and no contacts, for whoever only adds articles to them. */
export function readHoldings(folders: LibraryFolders): Library {
  return toTheEnd(readingRecords(folders, libraryMemory(folders.saved), NO_CONTACTS));
}

const NO_CONTACTS: ContactKeeper = {
  *open() {
    yield* [];
  },
  find: () => [],
  *save() {
    yield* [];
  },
};

/**
 * Reads the library piece by piece, with what is remembered of an earlier reading: whoever drives it may do other work
 * between two pieces.
 */
export function* readingLibrary(
  folders: LibraryFolders,
  memory: LibraryMemory,
): Generator<void, ReadLibrary> {
  const { shelves, problems } = yield* readingRecords(folders, memory, memory.contacts);
  const read: ReadShelf[] = [];
  for (const { record } of shelves) {
    const index = yield* memory.indexes.bringUpToDate(record.briefing.name, record.articles, {
      register: record.register,
      vocabulary: record.vocabulary,
    });
    read.push({ record, index });
  }
  return { shelves: read, problems };
}

function* readingRecords(
  folders: LibraryFolders,
  memory: LibraryMemory,
  contacts: ContactKeeper,
): Generator<void, Library> {
  const register = memory.readRegister(join(folders.briefings, "principals.yaml"));
  const vocabulary = memory.readVocabulary(join(folders.briefings, "topics.yaml"));
  yield* memory.articles.open();
  const { readings, problems } = readBriefings(folders, memory.readArticle);
  const people = new Set(register.register.principals.map((principal) => principal.id));
  const topics = new Set(vocabulary.vocabulary.topics.map((topic) => topic.id));
  const rules = { register: register.register, vocabulary: vocabulary.vocabulary };
  const shelves: Shelf[] = [];
  yield* contacts.open(rules);
  for (const { briefing, articles } of readings) {
    for (const article of articles) {
      contacts.find(article);
      yield;
    }
    const record = makeRecord(briefing, rules.register, rules.vocabulary, articles, contacts.find);
    shelves.push({ record });
  }
  yield* memory.articles.save();
  yield* contacts.save(readings.flatMap(({ articles }) => articles));
  const references = readings.flatMap(({ briefing }) =>
    checkBriefing(briefing, people, topics, join(folders.briefings, briefing.name, "briefing.yaml")),
  );
  const corrections = shelves.flatMap(({ record }) => record.problems);
  const found = [...register.problems, ...vocabulary.problems, ...problems, ...references, ...corrections];
  return { shelves, problems: found };
}

/** The shelf of a briefing by its name or its command. */
export function shelfOf<S extends Shelf>(
  library: { readonly shelves: readonly S[] },
  name: string,
): S | undefined {
  return library.shelves.find(
    ({ record: { briefing } }) => briefing.name === name || briefing.command === name,
  );
}
