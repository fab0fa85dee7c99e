import type { PassageIndex } from "../../search/passage-index.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { FEATURES, featuresOf, type Wanted } from "./features.ts";
import { WEIGHTS } from "./weights.ts";

/** A candidate with its score, and what the score is made of. */
export interface Ranked extends Candidate {
  readonly score: number;
}

/** Candidates by weighted features, best first; the order of the archive decides ties. */
export function rank(wanted: Wanted, candidates: readonly Candidate[]): Ranked[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      score: scoreOf(featuresOf(wanted, candidate.facts, candidate.around)),
    }))
    .sort((a, b) => b.score - a.score);
}

export function scoreOf(features: readonly number[]): number {
  return features.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), 0);
}

/** The sentences nearest to a question, best first. */
export function nearest(words: string, wanted: Wanted, index: PassageIndex, article?: string): Ranked[] {
  return rank(wanted, candidatesFor(words, index, article));
}

/** What made a sentence win: every feature with its value and its part of the score, largest first. */
export function explain(
  wanted: Wanted,
  { facts, around }: Candidate,
): { feature: string; value: number; adds: number }[] {
  return featuresOf(wanted, facts, around)
    .map((value, i) => ({ feature: FEATURES[i] ?? "", value, adds: value * (WEIGHTS[i] ?? 0) }))
    .filter((one) => one.value !== 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
}
