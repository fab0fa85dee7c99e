import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isFolder, namesIn } from "./articles/safe-files.ts";
import { type LibraryFolders, type ReadLibrary, readingLibrary, readLibrary } from "./library.ts";
import { type LibraryMemory, libraryMemory } from "./library-memory.ts";
import { inPieces, toTheEnd } from "./pieces.ts";

/** Holds the library of a running service and reads it anew when a file was added, changed or taken away. */
export interface LibraryKeeper {
  current(): ReadLibrary;
  /** Looks at the files; true if they had changed and the library was read anew. Gives way to other work meanwhile. */
  refresh(): Promise<boolean>;
}

export function keepLibrary(folders: LibraryFolders): LibraryKeeper {
  const memory = libraryMemory(folders.saved);
  let seen = toTheEnd(fingerprint(folders));
  let library = readLibrary(folders, memory);
  return {
    current: () => library,
    async refresh() {
      const now = await inPieces(fingerprint(folders), FILES_AT_A_STRETCH);
      if (now === seen) return false;
      await inPieces(readAhead(folders, memory), 1);
      library = await inPieces(readingLibrary(folders, memory), 1);
      seen = now;
      return true;
    },
  };
}

/** Files looked at between two breaths: some milliseconds' work. */
const FILES_AT_A_STRETCH = 200;

/** Reads the files that changed, one by one, so that reading the library then takes them from memory. */
function* readAhead(folders: LibraryFolders, memory: LibraryMemory): Generator<void, void> {
  for (const folder of articleFolders(folders)) {
    for (const name of names(folder).filter((one) => one.endsWith(".md"))) {
      memory.readArticle(folder, name);
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

/** Names, sizes and times of all files: it changes when any of them does. */
function* fingerprint({ briefings, archive }: LibraryFolders): Generator<void, string> {
  const files: string[] = [];
  for (const folder of [briefings, archive]) {
    for (const name of namesBelow(folder)) {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      if (found !== undefined) files.push(`${name} ${found.mtimeMs} ${found.size} ${found.ino}`);
      yield;
    }
  }
  return files.join("\n");
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  } catch {
    // The archive folder appears with the first import.
    return [];
  }
}
