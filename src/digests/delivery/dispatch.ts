import { setImmediate as breathe } from "node:timers/promises";
import type { Delivery } from "../subscription.ts";
import { deliver } from "./deliver.ts";
import { type Delivering, LEASE_MS } from "./delivering.ts";
import { UNLIMITED } from "./pacer.ts";

/** Delivers what is open, platform by platform. */
export interface Dispatch {
  /** Claims and delivers until nothing is due any more; joins the run that is under way. */
  run(): Promise<void>;
  /** Takes one step for a delivery that is claimed already. */
  one(claimed: Delivery): Promise<Delivery>;
  /** Claims nothing more and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

interface Work {
  readonly context: Delivering;
  /** Ids of what this process works on. */
  readonly underWay: Set<string>;
  isStopping: boolean;
  /** Resolves when it is to stop. */
  readonly stopped: Promise<void>;
}

/** What comes due within this is waited for; for the rest the next tick is early enough. */
const LINGER_MS = 2_500;

export function makeDispatch(context: Delivering): Dispatch {
  let wake = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const work: Work = { context, underWay: new Set(), isStopping: false, stopped };
  const lanes = new Map<string, Promise<void>>();
  const wanted = new Set<string>();
  /** One run a platform at a time; who comes meanwhile has it look once more. */
  const runLane = (platform: string): Promise<void> => {
    wanted.add(platform);
    const running = lanes.get(platform);
    if (running !== undefined) return running;
    const again = async () => {
      while (wanted.delete(platform)) await lane(platform, work);
    };
    const run = again().finally(() => lanes.delete(platform));
    lanes.set(platform, run);
    return run;
  };
  return {
    one: (claimed) => one(claimed, work),
    run: async () => {
      const platforms = await context.store.deliveries.openPlatforms();
      await Promise.all(platforms.filter((platform) => context.serves(platform)).map(runLane));
    },
    stop: async () => {
      work.isStopping = true;
      wake();
      await Promise.allSettled([...lanes.values()]);
    },
  };
}

/** Works off a platform's open deliveries, as many at once as it has hands for. */
async function lane(platform: string, work: Work): Promise<void> {
  const atOnce = work.context.adapterOf(`${platform}:`)?.pace?.atOnce ?? UNLIMITED.atOnce;
  const hands = new Set<Promise<unknown>>();
  while (!work.isStopping) {
    const claimed = await claim(platform, atOnce - hands.size, work);
    for (const delivery of claimed) {
      const hand: Promise<unknown> = one(delivery, work).finally(() => hands.delete(hand));
      hands.add(hand);
      // Composing takes a while: people who ask something meanwhile come in between.
      await breathe();
    }
    if (hands.size >= atOnce || (claimed.length === 0 && hands.size > 0)) await Promise.race(hands);
    else if (claimed.length === 0 && !(await lingers(platform, work))) break;
  }
  await Promise.all(hands);
}

/** Claims as many as there are hands free; nothing that this process still works on, though its lease be over. */
async function claim(platform: string, limit: number, { context, underWay }: Work): Promise<Delivery[]> {
  const now = context.now();
  const until = new Date(now.getTime() + LEASE_MS);
  const { owner, store } = context;
  return [...(await store.deliveries.claim({ owner, platform, now, until, limit, except: [...underWay] }))];
}

async function one(claimed: Delivery, { context, underWay }: Work): Promise<Delivery> {
  underWay.add(claimed.id);
  try {
    return await deliver(claimed, context);
  } catch (error) {
    // The row tells where it stands; the next claim goes on from there.
    const why = error instanceof Error ? error.name : "";
    context.log.error({ delivery: claimed.id, error: why }, "a delivery was interrupted");
    return claimed;
  } finally {
    underWay.delete(claimed.id);
  }
}

/** Waits for what is due in a moment, such as a thread after its parent; false: there is nothing. */
async function lingers(platform: string, { context, stopped }: Work): Promise<boolean> {
  const next = (await context.store.deliveries.dueNext(platform))?.getTime() ?? 0;
  const inMs = next - context.now().getTime();
  if (inMs <= 0 || inMs > LINGER_MS) return false;
  await Promise.race([context.timer.sleep(inMs), stopped]);
  return true;
}
