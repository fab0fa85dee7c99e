import { fold } from "../../articles/fold.ts";
import type { Register } from "../principals.ts";
import type { Vocabulary } from "../topics.ts";
import { type Item, runsFrom } from "./alternatives.ts";
import type { Condition, Filter, Test } from "./filter.ts";
import { readWord } from "./filter-fields.ts";
import type { Known } from "./filter-values.ts";
import { splitWords, type Word } from "./filter-words-split.ts";

export interface ParsedFilters {
  readonly filter: Filter;
  /** Words that are no filter, in their order. */
  readonly rest: string;
  /** Each names the value and the remedy. */
  readonly problems: string[];
}

/**
 * Reads filter words: `from: to: on: with: account: how: status: place: topic: initiator:`, bare topics, names, ways,
 * outcomes, years and months, `OR` between alternatives, `-` before what is not wanted. Several topics or people must all
 * be there; several ways, outcomes, places or times are alternatives. `today` (ISO day) is needed for "last week".
 */
export function parseFilters(
  words: string,
  register: Register,
  vocabulary: Vocabulary,
  today: string | null = null,
): ParsedFilters {
  const known: Known = { register, vocabulary, today };
  const split = splitWords(fold(words));
  const rest: string[] = [];
  const problems: string[] = [];
  const items: Item[] = [];
  for (let at = 0; at < split.length; ) {
    const joints = jointsFrom(split, at, items.length > 0, known);
    const begin = at + joints.length;
    const { tests, taken, problem } = readWord(split, begin, known);
    at = begin + taken;
    if (problem) problems.push(problem);
    else if (tests.length === 0) rest.push(split[begin]?.printed ?? "");
    else items.push({ tests: joints.includes("not") ? tests.map(turned) : tests, or: joints.includes("or") });
  }
  return { filter: { conditions: conditionsOf(items) }, rest: rest.join(" "), problems };
}

function conditionsOf(items: readonly Item[]): Condition[] {
  const conditions: Condition[] = [];
  for (let at = 0; at < items.length; ) {
    const runs = runsFrom(items, at);
    const item = items[at];
    if (runs) conditions.push(...runs.conditions);
    else if (item) add(conditions, item.tests, item.or);
    at += runs ? 2 * runs.length : 1;
  }
  return conditions;
}

function turned(test: Test): Test {
  return { ...test, not: !test.not };
}

type Joint = "or" | "and" | "not";

/** "OR", "and", "not" that stand before a filter: "syria or not iran". */
function jointsFrom(split: readonly Word[], from: number, begun: boolean, known: Known): Joint[] {
  const joints: Joint[] = [];
  for (let at = from; at < split.length; at += 1) {
    const joint = jointOf(split, at, begun);
    if (!joint) break;
    joints.push(joint);
  }
  const next = from + joints.length;
  const follows = split[next]?.key || readWord(split, next, known).tests.length > 0;
  return follows ? joints : [];
}

function jointOf(split: readonly Word[], at: number, begun: boolean): Joint | null {
  const word = split[at];
  if (!word || word.key || word.quoted) return null;
  if (begun && ["or", "|"].includes(word.value)) return "or";
  if (begun && ["and", "&"].includes(word.value)) return "and";
  const status = word.value === "not" && ["held", "stated"].includes(split[at + 1]?.value ?? "");
  return ["not", "without", "except", "excluding"].includes(word.value) && !status ? "not" : null;
}

/** Topics and people are looked for together; of the other fields a contact has one value, so several are alternatives. */
const TOGETHER = new Set(["topic", "with"]);

function add(conditions: Condition[], tests: readonly Test[], joining: boolean): void {
  const last = conditions.at(-1);
  if (joining && last) {
    conditions[conditions.length - 1] = [...last, ...tests];
    return;
  }
  const field = tests[0]?.of.field;
  const negative = tests.some(({ not }) => not);
  const same = conditions.findIndex((condition) =>
    condition.every(({ of, not }) => of.field === field && !not),
  );
  const alternative = field !== undefined && !TOGETHER.has(field) && field !== "from" && field !== "to";
  if (alternative && !negative && same >= 0) conditions[same] = [...(conditions[same] ?? []), ...tests];
  else if (negative) conditions.push(...tests.map((test): Condition => [test]));
  else conditions.push(tests);
}
