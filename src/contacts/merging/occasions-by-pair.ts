import type { Contact } from "../contact.ts";
import type { ToldContact } from "./told-contact.ts";

/** An occasion while its accounts are gathered; `told` grows. */
export interface Occasion {
  told: ToldContact;
}

/** Occasions by the people who took part, so that one of thousands is found without looking at all. */
export interface OccasionsByPair {
  /** Those that have two people of this contact in common, in the order in which they were put. */
  near(contact: Contact): readonly Occasion[];
  put(told: ToldContact): void;
  /** Takes up what an occasion has become. */
  update(occasion: Occasion, told: ToldContact): void;
  drop(occasion: Occasion): void;
  all(): readonly Occasion[];
}

export function occasionsByPair(): OccasionsByPair {
  const known = new Set<Occasion>();
  const byPair = new Map<string, Set<Occasion>>();
  const enter = (occasion: Occasion) => {
    for (const pair of pairsOf(occasion.told.contact)) {
      const shelf = byPair.get(pair) ?? new Set();
      byPair.set(pair, shelf.add(occasion));
    }
  };
  return {
    near: (contact) => [...new Set(pairsOf(contact).flatMap((pair) => [...(byPair.get(pair) ?? [])]))],
    put: (told) => {
      const occasion = { told };
      known.add(occasion);
      enter(occasion);
    },
    update: (occasion, told) => {
      occasion.told = told;
      enter(occasion);
    },
    drop: (occasion) => {
      known.delete(occasion);
      for (const pair of pairsOf(occasion.told.contact)) byPair.get(pair)?.delete(occasion);
    },
    all: () => [...known],
  };
}

function pairsOf({ participants }: Contact): string[] {
  const names = [...new Set(participants.map(({ principal, name }) => principal ?? name))].sort();
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one}\n${other}`));
}
