import type { Reading } from "../reading/unit.ts";
import type { Vocabulary } from "../topics.ts";

/** Looks topics up in stretches of a sentence. */
export interface Topics {
  /** Topic ids named between two offsets of a sentence, its parties' names and offices left out. */
  in(reading: Reading, start: number, end: number): readonly string[];
}

export function makeTopics(vocabulary: Vocabulary): Topics {
  const known = new WeakMap<Reading, ReturnType<Vocabulary["find"]>>();
  return {
    in: (reading, start, end) => {
      const mentions = known.get(reading) ?? vocabulary.find(masked(reading));
      known.set(reading, mentions);
      const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
      return [...new Set(inside.map(({ topic }) => topic))];
    },
  };
}

/** The sentence with persons and institutions blanked: "envoy for Syria" is no subject. */
function masked(reading: Reading): string {
  let text = reading.text;
  for (const { start, end, parties, date } of reading.units)
    if (date || parties.some(({ kind }) => kind === "person"))
      text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  return text;
}

/** The stretch of a sentence that its relative clauses leave: what stands in them is background. */
export function withoutRelatives(reading: Reading): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const [i, unit] of reading.units.entries()) {
    const clause = reading.clauses[reading.clauseOf[i] ?? 0];
    if (clause?.relative) continue;
    const last = spans.at(-1);
    if (last && last[1] === (reading.units[i - 1]?.end ?? -1)) last[1] = unit.end;
    else spans.push([unit.start, unit.end]);
  }
  return spans;
}
