import { type Document, isMap, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../problem.ts";

/** A text file cut at its front matter: the YAML between two lines `---` at the very top, and what follows. */
export interface FrontMatter {
  /** Null where the file has none, or does not close it. */
  readonly yaml: string | null;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Cuts a file at its front matter. Only the plain fence is known: `---js` and the like are ordinary text, so front
 * matter is never anything but data. One empty line after the fence and the last line feed belong to the file, not to
 * the body.
 */
export function splitFrontMatter(file: string): FrontMatter {
  const lines = file.split("\n");
  const close = FENCE.test(lines[0] ?? "") ? lines.findIndex((line, i) => i > 0 && FENCE.test(line)) : -1;
  if (close < 0) return { yaml: null, body: file, bodyLine: 1 };
  const first = lines[close + 1] === "" && close + 2 < lines.length ? close + 2 : close + 1;
  const body = lines.slice(first).join("\n");
  return {
    yaml: lines.slice(1, close).join("\n"),
    body: body.endsWith("\n") ? body.slice(0, -1) : body,
    bodyLine: first + 1,
  };
}

/** Data read from YAML, with the line each key stands on. */
export interface YamlData {
  /** Every scalar is a string: `2014-05-30` and `09:00` stay as written. Null where the YAML is broken. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Line of a key path in the file, from 1; that of the nearest enclosing key where it has none. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Aliases beyond this many are a bomb, not a bibliography. */
const MAX_ALIASES = 20;

/** Reads YAML as data and nothing else: no tags, no types but string, list and map, no key twice, few aliases. */
export function readYaml(yaml: string, file: string, firstLine = 1): YamlData {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: "failsafe",
    uniqueKeys: true,
    stringKeys: true,
    lineCounter: counter,
    prettyErrors: false,
    logLevel: "silent",
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const problems = [...document.errors, ...document.warnings].map((error) =>
    broken(file, lineAt(error.pos[0]), error.message),
  );
  const lineOf = (path: readonly PropertyKey[]): number => {
    const offset = offsetOf(document, path);
    return offset === null ? firstLine : lineAt(offset);
  };
  if (problems.length > 0) return { value: null, problems, lineOf };
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), problems: [], lineOf };
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return { value: null, problems: [broken(file, firstLine, says)], lineOf };
  }
}

function broken(file: string, line: number, message: string): Problem {
  return {
    file,
    line,
    says: `The YAML is broken: ${message.replace(/\s+/g, " ").replace(/[.:]?$/, ".")}`,
    remedy: "Write plain `key: value` lines; put a value with a colon or a quotation mark between quotes.",
    weight: "fault",
  };
}

/** Where a key path begins in the YAML, or the longest part of it that is there. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | null | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return null;
}
