import type { Logger } from "pino";
import type { Adapter } from "../adapter.ts";
import type { ContactRecord } from "../contacts/record.ts";
import type { DrawElsewhere } from "../pictures/timeline.ts";
import type { Reply } from "../replies/reply.ts";
import type { Store } from "../store/store.ts";
import type { Timer } from "./delivery/pacer.ts";
import type { Delivery, Subscription } from "./subscription.ts";

/** What digests are composed from. */
export interface DigestSources {
  readonly store: Store;
  /** The injected clock. */
  now(): Date;
  /** The records of all briefings, as they are now. */
  records(): readonly ContactRecord[];
  /** Draws without holding up who asks; left out: where it is asked. */
  readonly draw?: DrawElsewhere;
}

/** What digests are delivered with. */
export interface DeliveryContext extends DigestSources {
  /** The adapter of an address; undefined where its platform is not connected. */
  adapterOf(address: string): Adapter | undefined;
  /** Tells a subscription's owner in private; may fail, it is then logged and shown by `/readout status`. */
  tellOwner(subscription: Subscription, reply: Reply): Promise<void>;
  /** Whether this process posts what goes to a platform; others leave it to theirs. */
  serves(platform: string): boolean;
  /** True where a lock makes this the only service on its store: what others had claimed is free at once. */
  readonly isAlone: boolean;
  /** Left out: the machine's. */
  readonly timer?: Timer;
  readonly log: Logger;
}

/** What the digest part of `/readout` works with. */
export interface DigestDeskContext extends DigestSources {
  readonly post: { postNow(subscription: Subscription): Promise<Delivery> };
  adapterOf(address: string): Adapter | undefined;
}

export function recordOf(sources: DigestSources, briefing: string): ContactRecord | undefined {
  return sources.records().find((record) => record.briefing.name === briefing);
}
