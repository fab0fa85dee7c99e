import { type Asked, personAddress } from "../../adapter.ts";
import type { Store } from "../../store/store.ts";
import type { Subscription } from "../subscription.ts";

/**
 * Where the digests of a place go. Those of a person go to the person: a command may be typed in messages between two
 * people, where Readout cannot write.
 */
export function homeOf({ place, asker }: Pick<Asked, "place" | "asker">): string {
  return place.kind === "direct" ? personAddress(place.address, asker.id) : place.address;
}

/** The subscriptions of a place, with its present name. */
export async function subscriptionsHere(asked: Asked, store: Store): Promise<readonly Subscription[]> {
  const addresses = [...new Set([homeOf(asked), asked.place.address])];
  const there = await Promise.all(addresses.map((address) => store.subscriptions.at(address)));
  const { name } = asked.place;
  const isNamed = name.startsWith("#");
  return await Promise.all(
    there.flat().map(async (one) => {
      if (!isNamed || one.placeName === name) return one;
      return (await store.subscriptions.change(one.id, { placeName: name })) ?? one;
    }),
  );
}

/** True for a subscription of the place that a command was typed in. */
export function isHere({ address }: Pick<Subscription, "address">, asked: Asked): boolean {
  return address === homeOf(asked) || address === asked.place.address;
}
