/**
 * The plain part of YAML: maps and lists, in blocks or on one line, of words, whole numbers and quoted text. Large files
 * that people keep are read many times faster this way than with their positions, which only a fault needs.
 */

interface Line {
  readonly indent: number;
  readonly text: string;
}

interface State {
  readonly lines: Line[];
  at: number;
}

/** Thrown inside where a file holds more than the plain part; it never leaves this file. */
const MORE = new Error("more than plain YAML");

/** The value of a source, or undefined where it holds anything but plain YAML: then a full reader has to tell. */
export function readPlainYaml(source: string): unknown {
  const lines = source.split("\n").flatMap((line): Line[] => {
    const text = line.trim();
    return text === "" || text.startsWith("#")
      ? []
      : [{ indent: line.length - line.trimStart().length, text }];
  });
  const state: State = { lines, at: 0 };
  try {
    if (source.includes("\t") || source.includes("\r") || lines.length === 0) return undefined;
    const value = block(state, 0);
    return state.at === lines.length ? value : undefined;
  } catch (error) {
    if (error === MORE) return undefined;
    throw error;
  }
}

function block(state: State, indent: number): unknown {
  const line = state.lines[state.at];
  if (line?.indent !== indent) throw MORE;
  return line.text.startsWith("- ") ? sequence(state, indent) : mapping(state, indent);
}

function sequence(state: State, indent: number): unknown[] {
  const items: unknown[] = [];
  for (let line = state.lines[state.at]; line && line.indent === indent; line = state.lines[state.at]) {
    if (!line.text.startsWith("- ")) break;
    const rest = line.text.slice(2).trimStart();
    const inner = indent + line.text.length - rest.length;
    if (KEY.test(rest)) {
      state.lines[state.at] = { indent: inner, text: rest };
      items.push(mapping(state, inner));
    } else {
      items.push(inline(rest));
      state.at += 1;
    }
  }
  return items;
}

const KEY = /^([A-Za-z][\w-]*):(?: +(.+))?$/;

function mapping(state: State, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = state.lines[state.at]; line && line.indent === indent; line = state.lines[state.at]) {
    const [, key, rest] = KEY.exec(line.text) ?? [];
    if (key === undefined || Object.hasOwn(map, key) || key === "__proto__") throw MORE;
    state.at += 1;
    map[key] = rest === undefined ? below(state, indent) : inline(rest);
  }
  if ((state.lines[state.at]?.indent ?? 0) > indent) throw MORE;
  return map;
}

/** What stands on the lines under a key. */
function below(state: State, indent: number): unknown {
  const next = state.lines[state.at];
  const listed = next?.indent === indent && next.text.startsWith("- ");
  if (!next || (next.indent <= indent && !listed)) throw MORE;
  return block(state, next.indent);
}

function inline(text: string): unknown {
  const [value, rest] = flow(text, /^[^#]+$/);
  if (rest.trim() !== "") throw MORE;
  return value;
}

/** The value that a text begins with, and what follows it. */
function flow(text: string, plain: RegExp): [unknown, string] {
  if (text.startsWith("[")) return list(text.slice(1).trimStart());
  if (text.startsWith("{")) return pairs(text.slice(1).trimStart());
  const quoted = /^"([^"\\]*)"|^'([^']*)'(?!')/.exec(text);
  if (quoted) return [quoted[1] ?? quoted[2], text.slice(quoted[0].length)];
  const word = plain.exec(text)?.[0] ?? "";
  return [scalar(word.trim()), text.slice(word.length)];
}

/** A word inside brackets ends before a comma or a bracket. */
const INSIDE = /^[^,[\]{}#]+/;

function list(text: string): [unknown[], string] {
  const items: unknown[] = [];
  let rest = text;
  while (!rest.startsWith("]")) {
    const [value, after] = flow(rest, INSIDE);
    items.push(value);
    rest = next(after, "]");
  }
  return [items, rest.slice(1)];
}

function pairs(text: string): [Record<string, unknown>, string] {
  const map: Record<string, unknown> = {};
  let rest = text;
  while (!rest.startsWith("}")) {
    const [printed = "", key = ""] = /^([A-Za-z][\w-]*): +/.exec(rest) ?? [];
    if (printed === "" || Object.hasOwn(map, key)) throw MORE;
    const [value, after] = flow(rest.slice(printed.length), INSIDE);
    map[key] = value;
    rest = next(after, "}");
  }
  return [map, rest.slice(1)];
}

/** What follows a comma, or the closing bracket. */
function next(text: string, close: string): string {
  const rest = text.trimStart();
  if (rest.startsWith(close)) return rest;
  if (!rest.startsWith(",")) throw MORE;
  return rest.slice(1).trimStart();
}

/** Words that begin with a letter ("10 Downing Street" too), days and whole numbers; what YAML may take for a number, a truth or nothing is left to it. */
function scalar(word: string): string | number {
  if (/^[1-9]\d{0,8}$/.test(word)) return Number(word);
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(word)) return word;
  const odd = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(word) || /:(?: |$)/.test(word);
  if (odd || !/^(?:\d+ )?\p{L}/u.test(word)) throw MORE;
  return word;
}
