import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Paths below the data folder, with `/`, of what a backup holds beside the store: imported articles, the state of feeds. */
export function filesIn(data: string): string[] {
  const articles = join(data, "articles");
  const below = existsSync(articles)
    ? readdirSync(articles, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(data.length + 1)
            .replaceAll("\\", "/"),
        )
    : [];
  return [...below, ...(existsSync(join(data, "feeds.json")) ? ["feeds.json"] : [])];
}

/** A path that a backup may hold: nothing that leads out of the data folder. */
export function isBackupPath(path: string): boolean {
  if (path === "feeds.json") return true;
  const parts = path.split("/");
  const isPlain = (part: string): boolean =>
    part !== "" && part !== "." && part !== ".." && !/[\\:\0]/.test(part);
  return parts.length > 1 && parts[0] === "articles" && parts.every(isPlain);
}

/** Writes a file of a backup below a folder. */
export function writeBelow(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, ...path.split("/"));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
