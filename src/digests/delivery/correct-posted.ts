import type { ContactRecord } from "../../contacts/record.ts";
import { strong, text } from "../../replies/line.ts";
import type { Line, Part, Reply } from "../../replies/reply.ts";
import { composeFor } from "../content/compose-for.ts";
import { type Corrected, correctedWords, correctionsIn } from "../content/corrected.ts";
import type { Message } from "../content/issue.ts";
import { withPicture } from "../content/picture.ts";
import type { ArrivalOf } from "../content/record-as-of.ts";
import type { Delivery, Subscription } from "../subscription.ts";
import type { Delivering } from "./delivering.ts";
import { platformOf } from "./delivering.ts";
import { markerOf, NOTE_PARTS, newDelivery } from "./plan.ts";
import { noteArrivals } from "./planner.ts";

/** A correction older than this has changed what it was to change. */
const FRESH_MS = 7 * 86_400_000;
/** Of each subscription so many of the last digests are changed. */
const LOOKED_BACK = 12;
const OPENING = "Corrected since this was posted:";

/**
 * Makes what changes digests that were posted, where an editor has set right what they told: the message is changed and
 * says so, and so does a note in its thread. What could not be done is tried again at the next call.
 */
export function makeCorrecting(context: Delivering): () => Promise<void> {
  const done = new Set<string>();
  return async () => {
    const fresh = await freshCorrections(context, done);
    if (fresh.size === 0) return;
    const all = await context.store.subscriptions.all();
    const mine = all.filter(({ address }) => context.serves(platformOf(address)));
    let isAllDone = true;
    for (const one of mine) {
      const of = fresh.get(one.briefing);
      if (of !== undefined && !(await correctOf(one, of, context))) isAllDone = false;
    }
    const keys = isAllDone ? [...fresh.values()].flatMap((one) => one.keys) : [];
    for (const key of keys) done.add(key);
  };
}

interface Fresh {
  readonly record: ContactRecord;
  readonly arrivals: ArrivalOf;
  readonly keys: readonly string[];
}

/** By briefing, the corrections that were first seen lately and have not been dealt with by this process. */
async function freshCorrections(context: Delivering, done: ReadonlySet<string>): Promise<Map<string, Fresh>> {
  const fresh = new Map<string, Fresh>();
  const corrected = context
    .records()
    .filter((record) => correctionsIn(record).some(({ key }) => !done.has(key)));
  if (corrected.length === 0) return fresh;
  const arrived = await noteArrivals(context);
  const since = context.now().getTime() - FRESH_MS;
  for (const record of corrected) {
    const arrivals = arrived.get(record.briefing.name) ?? new Map<string, Date>();
    const keys = correctionsIn(record).map(({ key }) => key);
    const late = keys.filter((key) => !done.has(key) && (arrivals.get(key)?.getTime() ?? 0) > since);
    if (late.length > 0) fresh.set(record.briefing.name, { record, arrivals, keys: late });
  }
  return fresh;
}

/** True where all that is to be changed of a subscription's digests is. */
async function correctOf(subscription: Subscription, fresh: Fresh, context: Delivering): Promise<boolean> {
  const posted = (await context.store.deliveries.of(subscription.id, LOOKED_BACK)).filter(
    // One that was found after a backup was brought back has no words to compare with.
    ({ state, receipt, payload }) => state === "sent" && receipt !== null && payload !== null,
  );
  let isDone = true;
  for (const delivery of posted) {
    const later = correctionsIn(fresh.record).filter(
      ({ key }) => (fresh.arrivals.get(key) ?? delivery.slot) > (delivery.attemptAt ?? delivery.slot),
    );
    if (later.length > 0)
      isDone = (await correctOne(delivery, subscription, later, fresh, context)) && isDone;
  }
  return isDone;
}

async function correctOne(
  delivery: Delivery,
  subscription: Subscription,
  later: readonly Corrected[],
  { record, arrivals }: Fresh,
  context: Delivering,
): Promise<boolean> {
  // As it was composed, with what is known now of the articles that it had.
  const then = { ...context, now: () => delivery.attemptAt ?? delivery.slot };
  const anew = await composeFor(subscription, delivery.slot, delivery, then);
  if (anew === null) return true;
  const told = later.filter((one) => isToldBy(one, anew.since, delivery.slot, arrivals));
  const old = JSON.parse(delivery.payload ?? "null") as Reply;
  const threads = await changedThreads(delivery, subscription, anew.threads, context);
  if (told.length === 0 || (isSame(anew.parent, old) && threads.length === 0)) return true;
  const lines = told.map((one): Line => lineOf(one, record));
  const parent = { ...anew.parent, parts: [...correctedParts(lines), ...anew.parent.parts] };
  const known = JSON.stringify(old);
  const isKnown = ({ says }: Corrected) => known.includes(JSON.stringify(says).slice(1, -1));
  const fresh = told.filter((one) => !isKnown(one)).map((one): Line => lineOf(one, record));
  if (fresh.length > 0) await planNote(delivery, subscription, noteOf(fresh, record), lines.length, context);
  const isParentDone = JSON.stringify(parent) === known || (await replace(delivery, parent, record, context));
  for (const { part, reply } of threads) await replace(part, reply, record, context);
  return isParentDone;
}

/** Written before the message is changed, so that it is said whatever happens in between; the same one is not written twice. */
async function planNote(
  delivery: Delivery,
  subscription: Subscription,
  note: Reply,
  count: number,
  { store, now }: Delivering,
): Promise<void> {
  const planned = {
    ...newDelivery(subscription, delivery.slot, NOTE_PARTS + count),
    notBefore: now(),
    payload: JSON.stringify(note),
  };
  await store.subscriptions.plan(subscription.id, [planned], subscription.plannedUntil);
}

/** The messages of its thread that would now say something else. */
async function changedThreads(
  parent: Delivery,
  subscription: Subscription,
  threads: readonly Reply[],
  { store }: Delivering,
): Promise<{ readonly part: Delivery; readonly reply: Reply }[]> {
  const parts = await Promise.all(
    threads.map(async (reply, index) => ({
      reply,
      part: await store.deliveries.get(newDelivery(subscription, parent.slot, index + 1).id),
    })),
  );
  return parts.flatMap(({ part, reply }) =>
    part?.state === "sent" && part.payload !== JSON.stringify(reply) ? [{ part, reply }] : [],
  );
}

/** True for a contact of which an article came into the window of a digest. */
function isToldBy({ contact }: Corrected, since: Date | null, slot: Date, arrivals: ArrivalOf): boolean {
  return contact.accounts.some(({ article }) => {
    const arrived = arrivals.get(article);
    return arrived !== undefined && arrived < slot && (since === null || arrived >= since);
  });
}

/** Equal but for the lines that tell of earlier corrections. */
function isSame(anew: Reply, old: Reply): boolean {
  return JSON.stringify(anew.parts) === JSON.stringify(old.parts.slice(isCorrected(old) ? 2 : 0));
}

function isCorrected({ parts: [first] }: Reply): boolean {
  return first?.kind === "paragraph" && JSON.stringify(first.text).includes(OPENING);
}

function correctedParts(lines: readonly Line[]): Part[] {
  return [
    { kind: "paragraph", text: [strong(OPENING)] },
    { kind: "list", items: lines },
  ];
}

function lineOf(corrected: Corrected, record: ContactRecord): Line {
  const [opening, rest] = correctedWords(corrected, record);
  return [strong(opening), text(rest)];
}

function noteOf(lines: readonly Line[], { briefing }: ContactRecord): Reply {
  return {
    headline: `${briefing.title}: this digest has been corrected`,
    parts: [{ kind: "list", items: lines }],
    archive: null,
    buttons: [],
  };
}

/** Changes a message, and keeps what it says now. False: it is to be tried again. */
async function replace(
  delivery: Delivery,
  message: Message,
  { briefing }: ContactRecord,
  context: Delivering,
): Promise<boolean> {
  const adapter = context.adapterOf(delivery.address);
  if (adapter === undefined || delivery.receipt === null) return false;
  const reply = await withPicture(message, briefing.name, delivery.slot, context);
  const posting = { marker: markerOf(delivery), reply, replaces: delivery.receipt };
  const change = async (start: () => Promise<void>) => {
    await start();
    return await adapter.post(delivery.address, posting).catch(() => null);
  };
  const outcome = await context.pacerOf(delivery.address).inTurn(delivery.address, false, change);
  context.log.info(
    { delivery: delivery.id, outcome: outcome?.outcome ?? "unknown" },
    "a digest was corrected",
  );
  // A message that somebody has deleted cannot be changed, and need not be.
  const isGone = outcome?.outcome === "not sent" && outcome.permanent;
  if (outcome?.outcome !== "sent" && !isGone) return false;
  await context.store.deliveries.settle(delivery, { ...delivery, payload: JSON.stringify(message) });
  return true;
}
