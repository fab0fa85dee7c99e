import { dirname } from "node:path";
import { readYaml, splitFrontMatter } from "./front-matter.ts";
import { isThere, readInside } from "./safe-files.ts";

/** Line on which a key of an article file's front matter stands, from 1; null where the file cannot be read any more. */
export function frontMatterLine(file: string, path: readonly PropertyKey[]): number | null {
  if (!isThere(file)) return null;
  const { text } = readInside(dirname(file), file);
  const { yaml } = splitFrontMatter(text ?? "");
  return yaml === null ? null : readYaml(yaml, file, 2).lineOf(path);
}
