import { type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";

/** The day of something else, and how far the occasion is from it. */
export interface DayFrom {
  /** Unit of the date. */
  readonly at: number;
  readonly shift: number;
}

const COUNTS: Readonly<Record<string, number>> = { the: 1, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };
const FROM = /(?:^| )(the|a|one|two|three|four|five) days? (after|before|following)(?: |$)/;

/** "Two days after his conversation with @, @ spoke this morning": counted back from the day of what came after. */
const AFTER_IT =
  /(?:^| )(an?|one|two|three|four|five) days? after (?:his|her|their|the|an?|@(?: 's)?)(?: [^ @#%,]+){0,3}$/;

function dayBack({
  reading,
  from,
  to,
  trigger,
}: Pick<Found, "reading" | "from" | "to" | "trigger">): DayFrom | null {
  const match = trigger.form === "noun" ? AFTER_IT.exec(` ${wordsOf(reading, from - 9, from)}`) : null;
  const at = match ? reading.units.findIndex(({ date }, i) => i >= to && date !== null) : -1;
  if (at < 0 || !/ , /.test(wordsOf(reading, to, at))) return null;
  return { at, shift: -(COUNTS[match?.[1] ?? ""] ?? 1) };
}

/** "Three days before @ and @ met on %, @ had spoken with @": counted from the day of what the clause in front tells. */
function dayInFront({ reading, from }: Pick<Found, "reading" | "from">): DayFrom | null {
  const match = /^(?:only |just )?(the|a|one|two|three|four|five) days? (after|before) /.exec(reading.line);
  if (!match) return null;
  const { units, clauseOf } = reading;
  const opened = units.findIndex(({ word }) => word === match[2]);
  const at = units.findIndex(({ date }, i) => i > opened && date !== null);
  const isFront =
    clauseOf[opened] !== clauseOf[from] && at > 0 && at < from && clauseOf[at] === clauseOf[opened];
  if (!isFront || units[at + 1]?.word !== ",") return null;
  const days = COUNTS[match[1] ?? ""] ?? 1;
  return { at, shift: match[2] === "before" ? -days : days };
}

/** "spoke the day after the jet was shot down on %", "met two days before the vote of %": a day counted from another. */
export function dayFrom(found: Pick<Found, "reading" | "from" | "to" | "trigger">): DayFrom | null {
  const { reading, to } = found;
  const back = dayBack(found) ?? dayInFront(found);
  if (back) return back;
  const at = reading.units.findIndex(({ date }, i) => i >= to && date !== null);
  if (at < 0 || at > to + 22) return null;
  const match = FROM.exec(wordsOf(reading, to, at));
  if (!match || /[;:"]/.test(wordsOf(reading, to, at)) || isAnother(reading, to, at)) return null;
  const days = COUNTS[match[1] ?? ""] ?? 1;
  return { at, shift: match[2] === "before" ? -days : days };
}

/** A comma and a new subject, or "and": the day belongs to what is told next. */
function isAnother(reading: Reading, from: number, at: number): boolean {
  return /(?:^| )(?:and|but|while)(?: |$)/.test(wordsOf(reading, from, at));
}
