import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Library, type LibraryFolders, readLibrary } from "./library.ts";

/** Holds the library of a running service and reads it anew when a file was added, changed or taken away. */
export interface LibraryKeeper {
  current(): Library;
  /** Looks at the files; true if they had changed and the library was read anew. */
  refresh(): boolean;
}

export function keepLibrary(folders: LibraryFolders): LibraryKeeper {
  let seen = fingerprint(folders);
  let library = readLibrary(folders);
  return {
    current: () => library,
    refresh() {
      const now = fingerprint(folders);
      if (now === seen) return false;
      library = readLibrary(folders);
      seen = now;
      return true;
    },
  };
}

/** Names, sizes and times of all files: changes when any of them does. */
function fingerprint({ briefings, archive }: LibraryFolders): string {
  return [briefings, archive].flatMap(filesIn).join("\n");
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort().map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    });
  } catch {
    // The archive folder appears with the first import; a file may vanish while it is being looked at.
    return [];
  }
}
