import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LibraryFolders } from "./library.ts";
import type { Settings } from "./settings.ts";

/**
 * Where the library lies. What was worked out is kept where something is kept already: a command that only looks makes no
 * folder of its own. `mayWrite`: false for a dry run.
 */
export function libraryFolders({ briefings, data }: Settings, mayWrite = true): LibraryFolders {
  const archive = join(data, "articles");
  const isUsed = existsSync(archive) || existsSync(join(data, "readout.db"));
  return { briefings, archive, saved: isUsed ? { folder: join(data, "index"), mayWrite } : null };
}
