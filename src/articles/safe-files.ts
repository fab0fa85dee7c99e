import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";
import type { Problem } from "../problem.ts";

/** Names of briefings, and so of their folders. */
export const BRIEFING_NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** Ids of articles, and so their file names without `.md`: a day and a slug are longer than a briefing's name. */
export const ARTICLE_ID = /^[a-z0-9][a-z0-9-]{0,95}$/;

/** Files larger than this are no articles. */
const MAX_BYTES = 5_000_000;

interface ReadText {
  readonly text: string | null;
  readonly problem: Problem | null;
}

/** Reads a text file inside a folder: UTF-8, not too large, and not a link that leads out of the folder. */
export function readInside(folder: string, file: string): ReadText {
  try {
    if (!isInside(folder, file)) {
      return refused(file, "The file is a link that leads outside its folder.", "Put the file itself there.");
    }
    const size = statSync(file).size;
    if (size > MAX_BYTES) {
      return refused(
        file,
        `The file has ${size} bytes; the most is ${MAX_BYTES}.`,
        "Keep one article to a file.",
      );
    }
    return { text: decode(readFileSync(file)), problem: null };
  } catch (error) {
    if (error instanceof TypeError) {
      return refused(file, "The file is not UTF-8 text.", "Save it as plain text in the encoding UTF-8.");
    }
    return refused(
      file,
      `The file cannot be read (${reasonOf(error)}).`,
      "Check that it exists and may be read.",
    );
  }
}

/** UTF-8 bytes as text, with line feeds alone; throws a TypeError where they are no UTF-8. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
}

/** Whether a path, links followed, lies within a folder, links followed. */
export function isInside(folder: string, path: string): boolean {
  const root = realpathSync(folder);
  const real = realpathSync(path);
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Names in a folder, sorted; none where it does not exist. Throws where it may not be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (reasonOf(error) === "ENOENT") return [];
    throw error;
  }
}

/** Whether something of that name is there and is a folder (or a link to one). */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether something of that name is there, a dangling link included. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** "ENOENT", "EACCES"…, or the message of an error. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
  return String(error);
}

function refused(file: string, says: string, remedy: string): { text: null; problem: Problem } {
  return { text: null, problem: { file, line: null, says, remedy, weight: "fault" } };
}
