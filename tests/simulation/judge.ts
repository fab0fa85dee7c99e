import { newDelivery } from "../../src/digests/delivery/plan.ts";
import type { Delivery, Subscription } from "../../src/digests/subscription.ts";
import type { Store } from "../../src/store/store.ts";
import type { Message } from "./platform.ts";

export interface Findings {
  readonly seed: number;
  readonly due: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Not posted, and said so. */
  readonly skipped: number;
}

export interface Evidence {
  readonly seed: number;
  readonly store: Store;
  readonly subscriptions: readonly Subscription[];
  /** Ids of subscriptions whose owners were told of trouble. */
  readonly told: readonly string[];
  readonly wishes: readonly { readonly address: string; readonly at: number }[];
  /** When a process was running; null where other things kept digests back too. */
  readonly awake: readonly { readonly from: number; readonly until: number }[] | null;
  readonly messages: readonly Message[];
  /** From here on nothing goes wrong any more. */
  readonly calmFrom: number;
}

const DAY = 86_400_000;
/** What runs undisturbed for so long after a slot has posted it. */
const ENOUGH_MS = 30 * 60_000;

/** Holds what arrived on the platforms against what was due, and against what the store says became of it. */
export async function judge(evidence: Evidence): Promise<Findings> {
  const { seed, subscriptions, messages } = evidence;
  const lost: string[] = [];
  let [due, skipped] = [0, 0];
  for (const subscription of subscriptions) {
    for (const slot of slotsOf(subscription)) {
      due += 1;
      const { fault, isPosted } = await becameOf(slot, subscription, evidence);
      if (!isPosted) skipped += 1;
      if (fault !== null) lost.push(`${subscription.address} ${slot.toISOString()}: ${fault}`);
    }
  }
  const markers = new Set(messages.map(({ marker }) => marker));
  const twice = [...markers].filter((marker) => countOf(marker, evidence) > 1);
  const doubled = [...twice.map((marker) => `${marker} came twice`), ...tooMany(evidence)];
  return { seed, due, lost, doubled, skipped };
}

/** Whether a digest was posted, and what is wrong with that. */
async function becameOf(slot: Date, subscription: Subscription, evidence: Evidence) {
  const rows = await evidence.store.deliveries.of(subscription.id, 99);
  const row = rows.find((one) => +one.slot === +slot);
  if (row === undefined) return { isPosted: false, fault: "never planned" };
  const isThere = countOf(newDelivery(subscription, slot).id.slice(0, 25), evidence) > 0;
  if (row.state === "sent")
    return {
      isPosted: true,
      fault: isThere
        ? await faultOfThread(slot, subscription, evidence)
        : "said to be sent, and is not there",
    };
  const what = `${row.state} (${row.says})`;
  if (row.state !== "skipped" && row.state !== "failed") return { isPosted: false, fault: `left as ${what}` };
  if (row.says === null) return { isPosted: false, fault: "nobody knows why" };
  if (isThere && row.state === "skipped") return { isPosted: false, fault: `${what}, and is there` };
  return { isPosted: false, fault: isExcused(row, subscription, evidence) ? null : `${what} for no reason` };
}

async function faultOfThread(slot: Date, subscription: Subscription, evidence: Evidence) {
  const thread = await evidence.store.deliveries.get(newDelivery(subscription, slot, 1).id);
  if (thread === null || (thread.state === "sent" && countOf(thread.id.slice(0, 25), evidence) > 0))
    return null;
  return `its second part is ${thread.state} (${thread.says})`;
}

function countOf(marker: string, { messages }: Evidence): number {
  return messages.filter((one) => one.marker === marker).length;
}

/** By hand, and not by the planner: the subscriptions are daily, at a time in UTC. */
function slotsOf({ time }: Subscription): Date[] {
  return ["2026-11-30", "2026-12-01"].map((day) => new Date(`${day}T${time}:00.000Z`));
}

/** Whether a slot may have been left out: nothing ran long enough after it, its owner knows of a refusal, or what was wished for covers it. */
function isExcused(row: Delivery, { id, address }: Subscription, evidence: Evidence): boolean {
  const { awake, calmFrom, told, wishes } = evidence;
  const gaveWay = row.says?.startsWith("it gave way") && wishes.some((one) => one.address === address);
  if (told.includes(id) || gaveWay) return true;
  if (awake === null) return +row.slot < calmFrom;
  const until = +row.slot + DAY / 4;
  return !awake.some((one) => Math.min(one.until, until) - Math.max(one.from, +row.slot) > ENOUGH_MS);
}

/** No more messages in a place than were due or wished for. */
function tooMany({ subscriptions, messages, wishes }: Evidence): string[] {
  return subscriptions.flatMap((one) => {
    const first = messages.filter(({ address, thread }) => address === one.address && thread === null).length;
    const most = slotsOf(one).length + wishes.filter(({ address }) => address === one.address).length;
    return first > most ? [`${one.address}: ${first} digests where ${most} were due or wished for`] : [];
  });
}
