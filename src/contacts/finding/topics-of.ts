import type { Evidence, Field } from "../contact.ts";
import type { Reading } from "../reading/unit.ts";
import { pointedAt } from "./backward.ts";
import type { ReadSentence, Scene } from "./complete.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import type { Stance } from "./positions.ts";
import { withoutRelatives } from "./subjects.ts";

/** Subjects named where the contact is told, relative clauses left out, and in the positions taken in it. */
export function topicsOf(
  draft: Draft,
  told: readonly ReadSentence[],
  stances: readonly Stance[],
  scene: Scene,
): Field<string>[] {
  const found = new Map<string, Field<string>>();
  const enter = (topics: readonly string[], evidence: Evidence) => {
    for (const topic of topics) if (!found.has(topic)) found.set(topic, { value: topic, evidence });
  };
  const parties = draft.parties.map(({ key }) => key);
  for (const sentence of told) {
    const { reading } = sentence;
    const spans = isAlone(draft, sentence) ? withoutRelatives(reading) : clauseSpans(draft, reading);
    for (const [start, end] of spans)
      enter(
        scene.topics.in(reading, start, end, draft.place?.value, parties),
        evidenceOf(scene.article, reading.sentence),
      );
  }
  for (const { topics, evidence } of stances) enter(topics, evidence);
  for (const { reading } of backward(draft, told, scene))
    for (const [start, end] of withoutRelatives(reading))
      enter(scene.topics.in(reading, start, end, null, parties), evidenceOf(scene.article, reading.sentence));
  return [...found.values()];
}

/** What the sentences that tell the contact itself only point back at. */
function backward(draft: Draft, told: readonly ReadSentence[], scene: Scene): ReadSentence[] {
  return told.flatMap((sentence) =>
    draft.sentences.has(sentence.reading.sentence.index) ? (pointedAt(sentence, scene) ?? []) : [],
  );
}

/** No other contact is told in the sentence. */
function isAlone(draft: Draft, { candidates, reading }: ReadSentence): boolean {
  return candidates.every(
    ({ parties, found: { trigger } }) =>
      parties.length < 2 ||
      draft.candidates.some(({ found }) => found.trigger === trigger && found.reading === reading),
  );
}

/** The clauses of a sentence in which this contact, not another one, is told. */
function clauseSpans(draft: Draft, reading: Reading): [number, number][] {
  const clauses = new Set(
    draft.candidates.flatMap(({ found }) => (found.reading === reading ? [found.clause] : [])),
  );
  return reading.units.flatMap((unit, i): [number, number][] =>
    clauses.has(reading.clauseOf[i] ?? -1) ? [[unit.start, unit.end]] : [],
  );
}
