import type { PlaceChange } from "../../adapter.ts";
import type { DeliveryContext } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { tellGone, tellPaused } from "./tell-owner.ts";

/**
 * Takes note of what became of a place, so that no digest is lost silently: it follows its channel under another name or
 * address, is paused where nothing can be posted, and is taken away where the place is gone. Its owner is told.
 */
export async function placeChanged(change: PlaceChange, context: DeliveryContext): Promise<void> {
  const { address } = change;
  const all = await context.store.subscriptions.all();
  const there = all.filter((one) =>
    address.endsWith("/") ? one.address.startsWith(address) : one.address === address,
  );
  if (there.length > 0)
    context.log.info({ became: change.became, digests: there.length }, "a place of digests has changed");
  for (const one of there) await changed(one, change, context);
}

async function changed(one: Subscription, change: PlaceChange, context: DeliveryContext): Promise<void> {
  const { subscriptions } = context.store;
  switch (change.became) {
    case "named":
      if (one.placeName !== change.name) await subscriptions.change(one.id, { placeName: change.name });
      return;
    case "moved":
      await subscriptions.change(one.id, { address: change.to });
      return;
    case "closed":
      if (one.pausedBecause !== null) return;
      await subscriptions.pause(one.id, "resumed by hand", `${change.says} ${change.remedy}`);
      await tellPaused(one, change, context);
      return;
    case "gone":
      await subscriptions.remove(one.id, context.now());
      await tellGone(one, change.says, context);
  }
}
