import { readFileSync } from "node:fs";
import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { ZodError } from "zod";
import type { Problem } from "../problem.ts";
import { readPlainYaml } from "./plain-yaml.ts";

/** A YAML file that was read, and the line each of its values stands on. */
export interface YamlFile {
  readonly value: unknown;
  /** Line (from 1) of the value at a path, or of the nearest value above it. */
  lineOf(path: readonly PropertyKey[]): number | null;
  readonly problems: readonly Problem[];
}

/** Reads a YAML file; one that cannot be read or parsed gives `value: undefined` and says why. */
export function readYaml(file: string): YamlFile {
  let source: string;
  try {
    source = readFileSync(file, "utf8");
  } catch (error) {
    const says = `The file cannot be read (${error instanceof Error && "code" in error ? error.code : "unknown reason"}).`;
    return broken([fault(file, null, says, "Create it, or restore it from the project.")]);
  }
  const plain = readPlainYaml(source);
  if (plain === undefined) return readWhole(file, source);
  let whole: YamlFile | null = null;
  const lineOf = (path: readonly PropertyKey[]) => {
    whole ??= readWhole(file, source);
    return whole.lineOf(path);
  };
  return { value: plain, lineOf, problems: [] };
}

/** Reads any YAML, and knows where everything stands. */
function readWhole(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0)
    return broken(
      document.errors.map((error) =>
        fault(
          file,
          lines.linePos(error.pos[0]).line,
          `Broken YAML: ${firstLine(error.message)}`,
          "Check indentation and quotes on that line.",
        ),
      ),
    );
  return {
    value: document.toJS({ maxAliasCount: 100 }),
    lineOf: (path) => lineOf(document, lines, path),
    problems: [],
  };
}

function broken(problems: Problem[]): YamlFile {
  return { value: undefined, lineOf: () => null, problems };
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

export function fault(file: string, line: number | null, says: string, remedy: string): Problem {
  return { file, line, says, remedy, weight: "fault" };
}

/** The faults that a schema found in one entry, each with its line. */
export function schemaFaults(
  file: string,
  yaml: YamlFile,
  at: readonly PropertyKey[],
  error: ZodError,
): Problem[] {
  return error.issues.map((issue) => {
    const path = [...at, ...issue.path];
    const field = issue.path.length > 0 ? `“${issue.path.join(".")}”` : "The entry";
    return fault(
      file,
      yaml.lineOf(path),
      `${field}: ${issue.message}.`,
      "The entry is left out until it is mended.",
    );
  });
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message)
    .replace(/ at line \d+, column \d+:?$/, "")
    .replace(/[.:]?$/, ".");
}
