import { readQuestion } from "../parse/read-question.ts";
import type { Scope } from "../scope.ts";
import { FEATURES, featuresOf } from "./features.ts";
import { contendersFor } from "./find-in-text.ts";
import { unknownNames } from "./subject-known.ts";
import { type Contender, leastFor, SURENESS, surenessFeatures, surenessOf } from "./sureness.ts";
import { SURENESS_WEIGHTS } from "./sureness-weights.ts";
import { wantedBy } from "./wanted.ts";
import { WEIGHTS } from "./weights.ts";

/** Sentences that are explained. */
const SHOWN = 3;

/** Why a sentence comes first and whether it is given as an answer: what each feature adds, for the best three. */
export function explainEvidence(typed: string, scope: Scope): string {
  const question = readQuestion(typed, scope.record, scope.index);
  const { terms, contenders } = contendersFor(question, scope, new Set());
  const unknown = unknownNames(question, scope);
  const wanted = wantedBy(question, terms);
  const head = [
    `Asks: ${question.asks}${question.focus === null ? "" : ` (${question.focus})`}`,
    `Terms: ${terms.map((term) => `${term.printed} ${term.weight.toFixed(1)}`).join(", ")}`,
    ...(unknown.length > 0 ? [`Nowhere in what may answer: ${unknown.join(", ")}`] : []),
    `Least chance to be given as an answer: ${leastFor(question, scope)}`,
  ];
  const sentences = contenders.slice(0, SHOWN).map((one, i) => explainOne(one, i, wanted, scope));
  return [...head, ...sentences].join("\n");
}

function explainOne(
  contender: Contender,
  place: number,
  wanted: Parameters<typeof featuresOf>[0],
  scope: Scope,
): string {
  const { facts, around, score } = contender.sentence;
  return [
    "",
    `${place + 1}. ${facts.text}`,
    `   score ${score.toFixed(2)}: ${added(FEATURES, featuresOf(wanted, facts, around), WEIGHTS)}`,
    `   chance ${surenessOf(contender, scope).toFixed(2)}: ${added(SURENESS, surenessFeatures(contender, scope), SURENESS_WEIGHTS)}`,
  ].join("\n");
}

/** "coverage +1.20, length +0.80": what counts for something, most first. */
function added(names: readonly string[], values: readonly number[], weights: readonly number[]): string {
  return names
    .map((name, i) => ({ name, sum: (values[i] ?? 0) * (weights[i] ?? 0) }))
    .filter(({ sum }) => Math.abs(sum) >= 0.01)
    .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum))
    .map(({ name, sum }) => `${name} ${sum < 0 ? "" : "+"}${sum.toFixed(2)}`)
    .join(", ");
}
