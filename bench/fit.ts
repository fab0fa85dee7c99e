/** A question with the features of its candidates; `right` says which of them hold the answer. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** A yes-or-no case. */
export interface Outcome {
  readonly features: readonly number[];
  readonly good: boolean;
  readonly weight: number;
}

/** Pulls weights downhill, each feature at its own pace (Adagrad); a little towards zero. */
function descend(
  size: number,
  rounds: number,
  shrink: number,
  slopes: (weights: readonly number[]) => number[],
  signs: readonly number[] = [],
): number[] {
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(1e-8);
  for (let round = 0; round < rounds; round++)
    for (const [j, sum] of slopes(weights).entries()) {
      const slope = sum - shrink * (weights[j] ?? 0);
      speed[j] = (speed[j] ?? 0) + slope * slope;
      const moved = (weights[j] ?? 0) + (0.5 * slope) / Math.sqrt(speed[j] ?? 1);
      weights[j] = moved * (signs[j] ?? 0) < 0 ? 0 : moved;
    }
  return weights;
}

export const dot = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** Weights under which right candidates come first: softmax over the candidates of each question. */
export function fitRanking(examples: readonly Example[], rounds: number): number[] {
  const usable = examples.filter((one) => one.right.includes(true));
  const size = usable[0]?.features[0]?.length ?? 0;
  const all = usable.reduce((sum, one) => sum + one.weight, 0);
  return descend(size, rounds, 0.0005, (weights) => {
    const gradient = new Array<number>(size).fill(0);
    for (const example of usable) addGradient(gradient, example, weights);
    return gradient.map((sum) => sum / all);
  });
}

/** Pulls towards the sentences that hold the answer, away from all by how likely each looks now. */
function addGradient(
  gradient: number[],
  { features, right, weight }: Example,
  weights: readonly number[],
): void {
  const scores = features.map((one) => dot(one, weights));
  const top = Math.max(...scores);
  const powers = scores.map((one) => Math.exp(one - top));
  const all = powers.reduce((a, b) => a + b, 0);
  const good = powers.reduce((a, power, i) => a + (right[i] ? power : 0), 0);
  for (const [i, one] of features.entries()) {
    const power = powers[i] ?? 0;
    const pull = weight * ((right[i] ? power / good : 0) - power / all);
    if (Math.abs(pull) < 1e-6) continue;
    for (const [j, value] of one.entries()) gradient[j] = (gradient[j] ?? 0) + pull * value;
  }
}

/** Logistic weights for the chance that a case is good; where a sign is given (1, -1), a weight of the other sign becomes 0. */
export function fitChance(
  outcomes: readonly Outcome[],
  rounds: number,
  signs: readonly number[] = [],
): number[] {
  const size = outcomes[0]?.features.length ?? 0;
  const all = outcomes.reduce((sum, one) => sum + one.weight, 0);
  return descend(
    size,
    rounds,
    0.001,
    (weights) => {
      const gradient = new Array<number>(size).fill(0);
      for (const { features, good, weight } of outcomes) {
        const pull = (weight * ((good ? 1 : 0) - chance(features, weights))) / all;
        for (const [j, value] of features.entries()) gradient[j] = (gradient[j] ?? 0) + pull * value;
      }
      return gradient;
    },
    signs,
  );
}

export const chance = (features: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-dot(features, weights)));
