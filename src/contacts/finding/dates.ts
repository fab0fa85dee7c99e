import { type Reading, wordsOf } from "../reading/unit.ts";
import { SAY, STATEMENT } from "../rules/speech.ts";
import { isOtherGathering } from "./where-held.ts";

const SAYS = new RegExp(`^(?:${SAY})$`);
const STATEMENTS = new RegExp(`^(?:${STATEMENT})$`);
const SPEAKING = /^(?:speaking|asked|commenting|citing|according)$/;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A verb of saying or a noun for a statement: days beside it are days of the statement. */
export function isSpeechHead(reading: Reading, i: number): boolean {
  const unit = reading.units[i];
  if (!unit) return false;
  if (STATEMENTS.test(unit.word)) return unit.pos !== "VERB";
  return (SAYS.test(unit.word) || SPEAKING.test(unit.word)) && unit.pos !== "NOUN";
}

export interface DateUse {
  /** Unit of the date. */
  readonly at: number;
  /** Index into the triggers given, or -1: the day of a statement; -2: the day of something else. */
  readonly owner: number;
}

/** To which trigger of the sentence each of its dates belongs. */
export function ownDates(reading: Reading, triggers: readonly Span[]): DateUse[] {
  return reading.units.flatMap((unit, at) => {
    if (!unit.date) return [];
    if (unit.date.bound !== null && unit.date.bound !== "after")
      return unit.date.bound === "since" && opensWhen(reading, at) ? [{ at, owner: -2 }] : [];
    if (isSince(reading, at)) return [{ at, owner: -2 }];
    const owner = ownerOf(reading, triggers, at);
    return [{ at, owner: isQuotedApart(reading, at, triggers[owner]) ? -2 : owner }];
  });
}

/** "the first since %, when @ called @": what happened on that day. */
function opensWhen(reading: Reading, at: number): boolean {
  return /^(?:, )?when(?: |$)/.test(wordsOf(reading, at + 1, at + 3));
}

/** "'I was to leave on %,' @ told @": a day within what is quoted is not that of the telling. */
function isQuotedApart({ units }: Reading, at: number, trigger: Span | undefined): boolean {
  if (!trigger || !units.some(({ word }) => word === '"')) return false;
  const quotes = (to: number) => units.slice(0, to).filter(({ word }) => word === '"').length;
  if (quotes(at) % 2 === 0 || quotes(at) === quotes(trigger.from)) return false;
  const opened = units.findLastIndex(({ word }, i) => i < at && word === '"');
  return units.slice(opened + 1, at).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}

/** "the first visit since that of @ in %": the day of the other one. */
function isSince(reading: Reading, at: number): boolean {
  const since = reading.units.findLastIndex(({ word }, i) => i < at && word === "since");
  if (since < 0 || at - since > 12) return false;
  return reading.units.slice(since + 1, at).every(({ word, pos }) => word !== "," && pos !== "VERB");
}

/** Of a time ("the afternoon of %") or of what happens; of anything else the day is its own: "the agreements of %". */
const OF_TIME =
  /^(?:mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekends?|months?|years?|end|beginning|start|middle|close|early|late|half|hours?|eve|dawn|rest|course|summer|autumn|winter|spring|fall)$/;

function isOfSomethingElse(reading: Reading, triggers: readonly Span[], at: number): boolean {
  const { units } = reading;
  const noun = units[at - 2];
  if (units[at - 1]?.word !== "of" || noun?.pos !== "NOUN" || OF_TIME.test(noun.word)) return false;
  return !triggers.some(({ from, to }) => at - 2 >= from && at - 2 < to) && !isSpeechHead(reading, at - 2);
}

/** "the summit due in # in %": the day of the summit. */
function isOfGathering(reading: Reading, at: number): boolean {
  const before = wordsOf(reading, at - 11, at).replace(
    /(?: (?:in|at) [^ @%,]+(?: [^ @%,]+)?)?(?: (?:in|on|for))?$/,
    "",
  );
  return isOtherGathering(before);
}

function ownerOf(reading: Reading, triggers: readonly Span[], at: number): number {
  const opening = /^(?:after|before|following|like|unlike)(?: (?!(?:,|that|which)(?: |$))[^ ]+){1,3}$/.test(
    wordsOf(reading, 0, at),
  );
  if (opening && triggers.every(({ from }) => from > at)) return -2;
  const next = reading.units[at + 1];
  if (next?.word === "'s" || next?.word === "'") return possessed(reading, triggers, at + 2);
  if (isOfSomethingElse(reading, triggers, at) || isOfGathering(reading, at)) return -2;
  const adjacent = triggers.findIndex(
    ({ from, to }) => from > at && from <= at + 3 && to > at && isModifier(reading, at, from),
  );
  if (adjacent >= 0 && !/^(?:on|in|at|late)\b/i.test(reading.units[at]?.date?.text ?? "")) return adjacent;
  const clause = reading.clauseOf[at] ?? 0;
  const left = headLeft(reading, triggers, at, clause);
  if (left !== null) return left;
  return headRight(reading, triggers, at, clause);
}

/** "Sunday's four-hour meeting". */
function possessed(reading: Reading, triggers: readonly Span[], from: number): number {
  for (let i = from; i < from + 4; i += 1) {
    const hit = triggers.findIndex((trigger) => i >= trigger.from && i < trigger.to);
    if (hit >= 0) return hit;
    if (reading.units[i]?.pos !== "ADJ" && reading.units[i]?.pos !== "NOUN" && reading.units[i]?.word !== "@")
      return -2;
  }
  return -2;
}

function isModifier(reading: Reading, at: number, from: number): boolean {
  return reading.units
    .slice(at + 1, from)
    .every(({ pos, word }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos) || word === "-");
}

function headLeft(reading: Reading, triggers: readonly Span[], at: number, clause: number): number | null {
  for (let i = at - 1; i >= 0; i -= 1) {
    if (reading.clauseOf[i] !== clause) continue;
    const hit = triggers.findIndex(({ from, to }) => i >= from && i < to);
    if (hit >= 0) return isRecord(reading, triggers[hit]?.from ?? i) ? -2 : hit;
    if (isSpeechHead(reading, i)) return -1;
    const unit = reading.units[i];
    if (unit?.pos === "VERB" && !TRANSPARENT.test(unit.word)) return verbOwner(reading, triggers, i, clause);
  }
  return null;
}

/** "the transcript of the call": a day behind it is when it came out. */
function isRecord({ units }: Reading, from: number): boolean {
  const before = units
    .slice(Math.max(0, from - 4), from)
    .map(({ word }) => word)
    .join(" ");
  return /(?:^| )(?:transcripts?|readouts?|records?|recordings?|summary|details|accounts?|notes|text|memo) of (?:[^ ]+ ){0,2}[^ ]*$/.test(
    before,
  );
}

/** Verbs that only carry a trigger: a date behind them is that of the trigger. */
const TRANSPARENT =
  /^(?:held|hold|holds|holding|had|have|take|takes|took|taken|place|dated|began|begin|begins|managed|used|made|make|went|go|due|set|scheduled|planned|expected|conducted|opened|ended|resumed|concluded|started|arranged|occurred|happened|came|come|fell|coming|taking|hosted|attended|attend)$/;

/** A date behind another verb belongs to the trigger of the same clause that the verb leads to, if there is one. */
function verbOwner(reading: Reading, triggers: readonly Span[], verb: number, clause: number): number {
  const behind = triggers.findIndex(
    ({ from }) => from > verb && reading.clauseOf[from] === clause && !isOnWhat(reading, verb, from),
  );
  if (behind >= 0) return behind;
  const before = triggers.findIndex(({ from }) => from < verb && reading.clauseOf[from] === clause);
  return before >= 0 && !isNextStep(reading, triggers[before]?.to ?? verb, verb) ? before : -2;
}

/** "reports on % on what @ told him": what was told then is not told on that day. */
function isOnWhat({ units }: Reading, verb: number, from: number): boolean {
  return units.slice(verb, from).some(({ word }, i) => word === "what" && units[verb + i - 1]?.pos === "ADP");
}

/** "greeted @, before going on to # to open a plant %": what somebody did next has a day of its own. */
function isNextStep(reading: Reading, from: number, verb: number): boolean {
  return /(?:^| )(?:before|after) \w+ing(?: |$)/.test(wordsOf(reading, from, verb + 1));
}

function headRight(reading: Reading, triggers: readonly Span[], at: number, clause: number): number {
  for (let i = at + 1; i < reading.units.length; i += 1) {
    if (reading.clauseOf[i] !== clause) continue;
    const hit = triggers.findIndex(({ from, to }) => i >= from && i < to);
    if (hit >= 0) return hit;
    if (isSpeechHead(reading, i)) return -1;
    const unit = reading.units[i];
    if (unit?.pos === "VERB" && !TRANSPARENT.test(unit.word)) return verbOwner(reading, triggers, i, clause);
  }
  const before = triggers.findIndex(({ from }) => from < at && reading.clauseOf[from] === clause);
  return before >= 0 ? before : -2;
}
