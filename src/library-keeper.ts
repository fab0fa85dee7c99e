import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { isFolder, namesIn } from "./articles/safe-files.ts";
import { type Library, type LibraryFolders, readLibrary } from "./library.ts";
import { type LibraryMemory, libraryMemory } from "./library-memory.ts";
import { readBriefings } from "./read-briefings.ts";

/** Holds the library of a running service and reads it anew when a file was added, changed or taken away. */
export interface LibraryKeeper {
  current(): Library;
  /** Looks at the files; true if they had changed and the library was read anew. Gives way to other work meanwhile. */
  refresh(): Promise<boolean>;
}

export function keepLibrary(folders: LibraryFolders): LibraryKeeper {
  const memory = libraryMemory();
  let seen = [...filesOf(folders)].join("\n");
  let library = readLibrary(folders, memory);
  return {
    current: () => library,
    async refresh() {
      const now = (await inPieces(filesOf(folders), FILES_AT_A_STRETCH)).join("\n");
      if (now === seen) return false;
      await inPieces(readAhead(folders, memory), 1);
      library = readLibrary(folders, memory);
      seen = now;
      return true;
    },
  };
}

/** Files looked at between two breaths: some milliseconds' work. */
const FILES_AT_A_STRETCH = 200;

/** Works off a generator, giving way to other work after each stretch. */
async function inPieces<T>(work: Iterable<T>, stretch: number): Promise<T[]> {
  const done: T[] = [];
  for (const one of work) {
    done.push(one);
    if (done.length % stretch === 0) await setImmediate();
  }
  return done;
}

/** Reads what changed and finds its contacts, file by file, so that reading the library then takes it from memory. */
function* readAhead(folders: LibraryFolders, memory: LibraryMemory): Generator<void> {
  for (const folder of articleFolders(folders)) {
    for (const name of names(folder).filter((one) => one.endsWith(".md"))) {
      memory.readArticle(folder, name);
      yield;
    }
  }
  const { register } = memory.readRegister(join(folders.briefings, "principals.yaml"));
  const { vocabulary } = memory.readVocabulary(join(folders.briefings, "topics.yaml"));
  for (const { articles } of readBriefings(folders, memory.readArticle).readings) {
    for (const article of articles) {
      memory.findContacts(article, register, vocabulary);
      yield;
    }
  }
}

function articleFolders({ briefings, archive }: LibraryFolders): string[] {
  const shipped = subfolders(briefings).map((name) => join(briefings, name, "articles"));
  return [...shipped, ...subfolders(archive).map((name) => join(archive, name))].filter(isFolder);
}

function subfolders(folder: string): string[] {
  return names(folder).filter((name) => isFolder(join(folder, name)));
}

/** Names in a folder; none where it cannot be read, which the reading of the library reports. */
function names(folder: string): string[] {
  try {
    return namesIn(folder);
  } catch {
    return [];
  }
}

/** Names, sizes and times of all files: one of them changes when any file does. */
function* filesOf({ briefings, archive }: LibraryFolders): Generator<string> {
  for (const folder of [briefings, archive]) {
    for (const name of namesBelow(folder)) {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      if (found !== undefined) yield `${name} ${found.mtimeMs} ${found.size} ${found.ino}`;
    }
  }
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  } catch {
    // The archive folder appears with the first import.
    return [];
  }
}
