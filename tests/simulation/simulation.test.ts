import { describe, expect, it } from "vitest";
import { simulate } from "./run.ts";

// Each seed is a run of its own; `npm run simulate -- --runs 1 --seed N` has one of them again.
const SEEDS = Array.from({ length: 10 }, (_, tens) =>
  Array.from({ length: 20 }, (__, one) => 20 * tens + one + 1),
);

describe("digests in two mornings of which the first is stormy", () => {
  it.each(SEEDS.map((seeds) => [seeds[0], seeds.at(-1), seeds] as const))(
    "arrive once each, or it is said why not, in runs %i to %i",
    async (_first, _last, seeds) => {
      for (const seed of seeds) {
        const { due, lost, doubled } = await simulate(seed);
        expect({ seed, due, lost, doubled }).toEqual({ seed, due: 8, lost: [], doubled: [] });
      }
    },
    600_000,
  );
});
