import type { PassageIndex } from "../../search/passage-index.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { featuresOf, type Wanted } from "./features.ts";
import { WEIGHTS } from "./weights.ts";

/** A candidate with its score, and what the score is made of. */
export interface Ranked extends Candidate {
  readonly score: number;
}

/** Candidates by weighted features, best first; the order of the archive decides ties. */
function rank(wanted: Wanted, candidates: readonly Candidate[]): Ranked[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      score: scoreOf(featuresOf(wanted, candidate.facts, candidate.around)),
    }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(features: readonly number[]): number {
  return features.reduce((sum, value, i) => sum + value * (WEIGHTS[i] ?? 0), 0);
}

/** The sentences nearest to a question, best first. */
export function nearest(words: string, wanted: Wanted, index: PassageIndex, article?: string): Ranked[] {
  return rank(wanted, candidatesFor(words, index, article));
}
