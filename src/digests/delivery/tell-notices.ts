import { createHash } from "node:crypto";
import type { Logger } from "pino";
import { type Adapter, type Outcome, personAddress } from "../../adapter.ts";
import type { Reply } from "../../replies/reply.ts";
import type { Store } from "../../store/store.ts";
import type { Subscription } from "../subscription.ts";
import type { Notice } from "./notice.ts";

interface Context {
  readonly store: Store;
  readonly log: Logger;
  now(): Date;
  adapterOf(address: string): Adapter | undefined;
}

/** Tells owners of trouble: kept first, so that a restart or a platform that does not answer loses no notice. */
export interface NoticeTelling {
  tell(subscription: Subscription, reply: Reply): Promise<void>;
  /** Tries once more what could not be told. */
  run(): Promise<void>;
}

const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 60 * 60_000;
/** About two days of trying. */
const MOST_TRIES = 50;

export function makeNoticeTelling(context: Context): NoticeTelling {
  return {
    tell: async (subscription, reply) => {
      const notice = noticeOf(subscription, reply, context.now());
      if (await context.store.notices.add(notice)) await tryToTell(notice, context);
    },
    run: async () => {
      for (const notice of await context.store.notices.due(context.now())) await tryToTell(notice, context);
    },
  };
}

function noticeOf({ id, address, owner }: Subscription, reply: Reply, now: Date): Notice {
  const to = personAddress(address, owner.id);
  // A digest that fails again on another day is told again.
  const named = [id, to, reply.headline, now.toISOString().slice(0, 10)].join(" ");
  return {
    id: createHash("sha256").update(named).digest("base64url"),
    subscription: id,
    address: to,
    place: address,
    reply,
    madeAt: now,
    notBefore: now,
    tries: 0,
    state: "waiting",
    says: null,
  };
}

async function tryToTell(notice: Notice, context: Context): Promise<void> {
  const adapter = context.adapterOf(notice.address);
  const marker = notice.id.slice(0, 25);
  const outcome: Outcome = (await adapter
    ?.post(notice.address, { marker, reply: notice.reply })
    .catch((): Outcome => ({ outcome: "unknown", says: "the platform's answer was lost" }))) ?? {
    outcome: "not sent",
    permanent: false,
    says: "not connected",
    remedy: "",
  };
  const next = afterTry(notice, outcome, context.now());
  await context.store.notices.put(next);
  if (next.state === "not told")
    context.log.error(
      { subscription: notice.subscription, says: next.says },
      "nobody could be told of trouble",
    );
  if (next.address !== notice.address) await tryToTell(next, context);
}

/** What becomes of a notice: told, tried again later, or taken to the digest's own place where its owner is out of reach. */
function afterTry(notice: Notice, outcome: Outcome, now: Date): Notice {
  if (outcome.outcome === "sent") return { ...notice, state: "told" };
  const tries = notice.tries + 1;
  const isFinal = (outcome.outcome === "not sent" && outcome.permanent) || tries >= MOST_TRIES;
  if (isFinal && notice.address !== notice.place)
    return { ...notice, address: notice.place, tries: 0, says: outcome.says };
  if (isFinal) return { ...notice, tries, state: "not told", says: outcome.says };
  const waitMs = Math.min(FIRST_RETRY_MS * 2 ** (tries - 1), LONGEST_RETRY_MS);
  return { ...notice, tries, says: outcome.says, notBefore: new Date(now.getTime() + waitMs) };
}
