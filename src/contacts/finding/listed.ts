import type { Party, Reading, Unit } from "../reading/unit.ts";

/** Somebody whom a list adds to those named first, and where he stands in the sentence. */
export interface Further {
  readonly parties: readonly Party[];
  /** From which unit on the sentence speaks of him: "then, in # on %, @". */
  readonly from: number;
  readonly at: number;
}

/** What leads from one of a list to the next. */
const JOINT = /^(?:(?:,|and|then|followed by|as well as|plus) )+/;
/** One after the other: "first @, then @ and finally @". */
const STEP = /^(?:then|finally|lastly|afterwards|separately|subsequently)$/;
/** How often or when, beside each of a list: "again", "later". */
const TIME = /^(?:also|later|earlier|again|first|after|that|another|one|shortly|afterward|once|more)$/;
const wordsFrom = (own: readonly Unit[], at: number) =>
  `${own
    .slice(at, at + 8)
    .map(({ word }) => word)
    .join(" ")} `;
/** "in the afternoon": which part of a day is said of each. */
const PART_OF_DAY = /^(?:morning|afternoon|evening|night|noon|midday)$/;
const TITLE_WORDS = 3;
const TOWN_WORDS = 3;

/** What one of a list says of when and where, and where that ends. */
interface Aside {
  readonly end: number;
  readonly own: boolean;
  readonly step: boolean;
}

/**
 * Those whom a list adds one by one: "with @ and, separately, with @", "@ on %, @ on % and @ on %", "in # with @ on %, and in # with
 * @". What stands behind the joint, before the name, is said of the one named next.
 */
export function furtherParties(found: {
  readonly reading: Reading;
  readonly clause: number;
  readonly to: number;
  readonly other: readonly Party[];
}): Further[] {
  const { reading, clause, to, other } = found;
  const own = ownUnits(reading, clause, to);
  const first = own.findIndex(({ parties }) => parties.length > 0 && parties === other);
  const further: Further[] = [];
  const indexOf = (at: number) => reading.units.indexOf(own[at] as Unit);
  for (let last = first; last >= 0; ) {
    const next = nextOf(own, last);
    const parties = next ? (own[next.at]?.parties ?? []) : [];
    // ", the first president of # to come": more of the same one.
    if (!next || parties.every(({ key }) => other.some((before) => before.key === key))) break;
    further.push({ parties, from: indexOf(next.from), at: indexOf(next.at) });
    last = next.at;
  }
  return further;
}

/** The next of the list: its unit, and from where on what stands there is said of it. */
function nextOf(own: readonly Unit[], last: number): { readonly from: number; readonly at: number } | null {
  const tail = tailAt(own, withoutState(own, last) + 1);
  const end = tail.end + subjectLength(own, tail.end);
  const joint = JOINT.exec(wordsFrom(own, end))?.[0];
  if (joint === undefined) return null;
  const step = / ?then /.test(joint);
  const from = end + joint.trim().split(" ").length;
  const lead = asideAt(own, from, true);
  const again = /^(?:with|to)$/.test(own[lead.end]?.word ?? "");
  const at = nameAt(own, again ? lead.end + 1 : lead.end);
  if (at < 0) return null;
  if (again) return { from, at };
  if (end > tail.end) return null;
  // Without a preposition of his own he needs a day, a town or a step that sets him apart from the one before.
  const apart = tail.own || lead.own || lead.step || step;
  return apart && !goesOn(own, at) ? { from, at } : null;
}

/** "about the war" between a name and "and with @", in units. */
function subjectLength(own: readonly Unit[], at: number): number {
  if (!/^(?:about|over|on|regarding)$/.test(own[at]?.word ?? "")) return 0;
  const end = own.findIndex(
    ({ word, pos }, i) => i > at && (word === "and" || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)),
  );
  return own[end]?.word === "and" && /^(?:with|to)$/.test(own[end + 1]?.word ?? "") ? end - at : 0;
}

/** "and @ on % called it a step", "and @, later in #, called it one": whoever is named next acts himself. */
function goesOn(own: readonly Unit[], at: number): boolean {
  const isVerb = (i: number): boolean => /^(?:VERB|AUX)$/.test(own[i]?.pos ?? "");
  const beside = asideAt(own, at + 1, true).end;
  if (own[at + 1]?.word === "," && isVerb(beside) && !/ing$/.test(own[beside]?.word ?? "")) return true;
  return [at + 1, asideAt(own, at + 1).end].some(
    (i) =>
      isVerb(own[i]?.pos === "ADV" || own[i]?.word === "," ? i + 1 : i) || /^'s?$/.test(own[i]?.word ?? ""),
  );
}

/** When and where it was said to be, behind a name: "@ in # on %", "her colleague @, in # on %". */
function tailAt(own: readonly Unit[], at: number): Aside {
  const behind = own[at]?.word === "," ? asideAt(own, at + 1) : null;
  return behind?.own ? behind : asideAt(own, at);
}

/** When and where, from a unit on: "on %", "in the Swiss town of #", "later"; before a name also between commas. */
function asideAt(own: readonly Unit[], begin: number, commas = false): Aside {
  let [end, isOwn, step] = [begin, false, false];
  for (let length = 1; length > 0; end += length) {
    const word = own[end]?.word ?? "";
    const one = word === "%" || STEP.test(word) || TIME.test(word) || (commas && word === ",");
    length = one ? 1 : placeLength(own, end) || partOfDay(own, end);
    isOwn ||= word === "%" || length > 1;
    step ||= STEP.test(word);
  }
  return { end, own: isOwn, step };
}

/** "in Geneva", "at the Elysee Palace", in units. */
function placeLength(own: readonly Unit[], at: number): number {
  if (!/^(?:in|at)$/.test(own[at]?.word ?? "")) return 0;
  if (own[at + 1]?.word === "#") return 2;
  let end = own[at + 1]?.pos === "DET" ? at + 2 : at + 1;
  const begin = end;
  while (own[end]?.pos === "PROPN" && own[end]?.parties.length === 0 && end < begin + TOWN_WORDS) end += 1;
  return end === begin ? 0 : end - at;
}

function partOfDay(own: readonly Unit[], at: number): number {
  if (!/^(?:in|at)$/.test(own[at]?.word ?? "")) return 0;
  const noun = own[at + 1]?.pos === "DET" ? at + 2 : at + 1;
  return PART_OF_DAY.test(own[noun]?.word ?? "") ? noun + 1 - at : 0;
}

/** Whoever is named from a unit on, "his [visiting] [Turkish] counterpart" before him; -1 where it is somebody else. */
function nameAt(own: readonly Unit[], begin: number): number {
  for (let at = begin; at <= begin + TITLE_WORDS; at += 1) {
    const unit = own[at];
    if (unit?.word === "@") return at;
    if (!unit || !/^(?:DET|ADJ|NOUN|PRON|PROPN)$/.test(unit.pos) || unit.parties.length > 0) return -1;
  }
  return -1;
}

/** The last unit of somebody with his country: "@ of France". */
function withoutState(own: readonly Unit[], at: number): number {
  let last = at;
  while (/^(?:of|the|from)$/.test(own[last + 1]?.word ?? "")) last += 1;
  if (last === at) return at;
  return own[last + 1]?.word === "#" || own[last + 1]?.pos === "PROPN" ? last + 1 : at;
}

/** The units of a clause from one on, without the relative clauses between them, up to another clause. */
function ownUnits(reading: Reading, clause: number, from: number): Unit[] {
  const own: Unit[] = [];
  for (let i = from; i < reading.units.length; i += 1) {
    const here = reading.clauseOf[i] ?? 0;
    const unit = reading.units[i];
    const closes = unit?.word === "," && own.at(-1)?.word === ",";
    if (here === clause && unit && !closes) own.push(unit);
    else if (closes) continue;
    else if (!reading.clauses[here]?.relative) break;
  }
  return own;
}
