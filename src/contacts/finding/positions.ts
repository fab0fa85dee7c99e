import type { Article } from "../../articles/article.ts";
import type { Position, SpeechAct } from "../contact.ts";
import type { Register } from "../principals.ts";
import type { Reading } from "../reading/unit.ts";
import { wordsOf } from "../reading/unit.ts";
import { ACTS, NO_ACT, TOLD_THAT } from "../rules/acts.ts";
import type { Attribution } from "./attributions.ts";
import { evidenceOf } from "./draft.ts";
import type { Topics } from "./subjects.ts";

/** What somebody in a sentence holds, before it is known to which contact it belongs. */
export interface Stance extends Position {
  /** Key of the party that holds it, or null. */
  readonly holderKey: string | null;
  readonly country: string | null;
  /** Key of whoever is spoken to, or null. */
  readonly addressee: string | null;
}

/** The positions that a sentence reports, each with its chain of attribution, outermost first. */
export function findStances(
  reading: Reading,
  attributions: readonly Attribution[],
  article: Article,
  register: Register,
  topics: Topics,
): Stance[] {
  const outer = attributions.filter(({ tail }) => tail);
  const inner = attributions.filter(({ tail }) => !tail && !isAgency(attributions, tail));
  const frames = [...inner, ...actFrames(reading, attributions)].sort((a, b) => a.at - b.at);
  const stances = frames.flatMap((frame) => stanceOf(reading, frame, outer, article, register, topics));
  if (stances.length > 0) return distinct(stances);
  return outer.slice(0, 1).flatMap((frame) => tailStance(reading, frame, article, register, topics));
}

function isAgency(_all: readonly Attribution[], _tail: boolean): boolean {
  return false;
}

/** Acts that are no verbs of saying: "pressed @ to …", "urged # to …", "has raised concerns". */
function actFrames(reading: Reading, known: readonly Attribution[]): Attribution[] {
  return reading.units.flatMap((unit, at) => {
    if (known.some((one) => one.at === at) || unit.pos === "NOUN" || unit.pos === "ADP") return [];
    if (!actAt(reading, at)) return [];
    const holder = holderBefore(reading, at);
    if (!holder) return [];
    return [
      {
        source: {
          kind: holder.kind === "person" ? "person" : "institution",
          name: holder.name,
          through: null,
        },
        country: holder.country,
        party: holder,
        at,
        tail: false,
      } satisfies Attribution,
    ];
  });
}

function holderBefore(reading: Reading, at: number) {
  const clause = reading.clauseOf[at];
  for (let i = at - 1; i >= 0; i -= 1) {
    const shared =
      reading.clauses[clause ?? 0]?.opener === "and-verb" &&
      reading.clauseOf[i] === reading.clauses[clause ?? 0]?.parent;
    if (reading.clauseOf[i] !== clause && !shared) continue;
    const unit = reading.units[i];
    if (!unit || unit.parties.length !== 1) continue;
    if (reading.units[i - 1]?.pos === "ADP") continue;
    return unit.parties[0];
  }
  return undefined;
}

function actAt(reading: Reading, at: number): SpeechAct | null {
  const words = wordsOf(reading, at, at + 3);
  const before = wordsOf(reading, at - 3, at);
  if (NO_ACT.test(before)) return null;
  const act = ACTS.find(({ pattern }) => pattern.test(words))?.act ?? null;
  return act === "demands" && TOLD_THAT.test(wordsOf(reading, at, at + 8)) ? "asserts" : act;
}

function stanceOf(
  reading: Reading,
  frame: Attribution,
  outer: readonly Attribution[],
  article: Article,
  register: Register,
  topics: Topics,
): Stance[] {
  if (frame.source.kind === "newspaper") return [];
  const act = actAt(reading, frame.at) ?? "asserts";
  const addressee = addresseeOf(reading, frame.at);
  const start = contentStart(reading, frame.at, addressee?.unit ?? -1);
  const end = contentEnd(reading, frame.at, start);
  const chain = outer.filter(({ at }) => at !== frame.at).map(({ source }) => source.name ?? "");
  return build(
    reading,
    frame,
    { act, start, end, chain, addressee: addressee?.key ?? null },
    article,
    register,
    topics,
  );
}

/** "[content], the ministry said." */
function tailStance(
  reading: Reading,
  frame: Attribution,
  article: Article,
  register: Register,
  topics: Topics,
): Stance[] {
  if (frame.source.kind === "newspaper") return [];
  const clause = reading.clauseOf[frame.at];
  const first = reading.clauseOf.indexOf(clause ?? 0);
  const end = reading.units[Math.max(0, first - 1)]?.end ?? 0;
  return build(
    reading,
    frame,
    { act: "asserts", start: 0, end, chain: [], addressee: null },
    article,
    register,
    topics,
  );
}

interface Span {
  readonly act: SpeechAct;
  readonly start: number;
  readonly end: number;
  readonly chain: readonly string[];
  readonly addressee: string | null;
}

function build(
  reading: Reading,
  frame: Attribution,
  span: Span,
  article: Article,
  register: Register,
  topics: Topics,
): Stance[] {
  const [start, end] = trimmed(reading.text, span.start, span.end);
  if (end - start < 12) return [];
  const from = reading.sentence.start + start;
  const printed = article.text.slice(from, reading.sentence.start + end);
  const unnamed = frame.source.kind === "unnamed";
  const through = frame.source.through && frame.source.kind !== "newspaper" ? [frame.source.through] : [];
  const chain = [...new Set([...through, ...span.chain, frame.source.name ?? ""])].filter(
    (name) => name !== "",
  );
  return [
    {
      side: unnamed || !frame.country ? null : register.capital(frame.country),
      holder: unnamed ? null : frame.source.name,
      chain,
      act: span.act,
      text: unquoted(printed),
      quoted: /^["“].*["”]$/.test(printed),
      topics: topics.in(reading, start, end),
      evidence: evidenceOf(article, reading.sentence),
      holderKey: frame.party?.key ?? null,
      country: frame.country,
      addressee: span.addressee,
    },
  ];
}

function unquoted(printed: string): string {
  return /^["“][^"“”]*["”]$/.test(printed) ? printed.slice(1, -1) : printed;
}

function addresseeOf(reading: Reading, at: number): { key: string; unit: number } | null {
  for (let i = at + 1; i <= Math.min(at + 4, reading.units.length - 1); i += 1) {
    const unit = reading.units[i];
    if (unit && unit.parties.length > 0) return { key: unit.parties[0]?.key ?? "", unit: i };
    if (unit && !/^(?:DET|ADJ|NOUN|PROPN|ADP|PRON)$/.test(unit.pos)) return null;
  }
  return null;
}

/** Behind the verb, its addressee, a day and "that". */
function contentStart(reading: Reading, at: number, addressee: number): number {
  const verb = /^(?:told|tell|tells|informed|assured|reminded|warned)$/.test(reading.units[at]?.word ?? "");
  let i = verb && addressee >= 0 ? addressee + 1 : at + 1;
  const that = reading.units.findIndex(
    (unit, index) => index > at && index <= at + 9 && unit.word === "that",
  );
  if (that >= 0 && reading.clauses[reading.clauseOf[that] ?? 0]?.opener === "that") i = that + 1;
  while (/^[,:%]$/.test(reading.units[i]?.word ?? "")) i += 1;
  return reading.units[i]?.start ?? reading.text.length;
}

/** The end of the sentence, or where another speaker's clause or the attribution begins. */
function contentEnd(reading: Reading, at: number, start: number): number {
  const own = reading.clauseOf[at];
  for (let i = at + 1; i < reading.units.length; i += 1) {
    const unit = reading.units[i];
    if (!unit || unit.start < start) continue;
    const clause = reading.clauses[reading.clauseOf[i] ?? 0];
    const opens = reading.clauseOf[i] !== reading.clauseOf[i - 1];
    if (opens && clause?.opener === "said") return unit.start;
    if (opens && /^(?:while|whereas|but|although|though|;)$/.test(clause?.opener ?? "")) return unit.start;
    if (opens && clause?.opener === "and-verb" && clause.parent === own && actAt(reading, i + 1))
      return unit.start;
    if (unit.word === "," && reading.units[i + 1]?.word === "according") return unit.start;
  }
  return reading.text.length;
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:]/.test(text[from] ?? "")) from += 1;
  while (to > from && /[\s,;:.]/.test(text[to - 1] ?? "")) to -= 1;
  const piece = text.slice(from, to);
  if ((piece.match(/"/g)?.length ?? 0) % 2 === 1 && text[to] === '"') to += 1;
  else if ((piece.match(/"/g)?.length ?? 0) % 2 === 1 && /^[.,]"/.test(text.slice(to))) to += 2;
  return [from, to];
}

function distinct(stances: readonly Stance[]): Stance[] {
  const kept: Stance[] = [];
  for (const stance of stances)
    if (
      !kept.some(
        ({ holder, text }) =>
          holder === stance.holder && (text.includes(stance.text) || stance.text.includes(text)),
      )
    )
      kept.push(stance);
  return kept;
}
