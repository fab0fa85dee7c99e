import type { Adapter, Outcome, Posting, Sighting } from "../../src/adapter.ts";
import { type Timer, UNLIMITED } from "../../src/digests/delivery/pacer.ts";

export interface Message {
  readonly address: string;
  readonly marker: string;
  readonly thread: string | null;
  readonly receipt: string;
  /** By the platform's clock. */
  readonly at: number;
}

/** A platform that takes its time, loses answers, shows messages late and is away at times. */
export interface Platform {
  readonly adapter: Adapter;
  readonly messages: readonly Message[];
  /** Addresses that refuse for good. */
  readonly closed: Set<string>;
  /** Chance that a call goes wrong in some way; 0: all is well. */
  trouble: number;
  /** Nobody answers at all. */
  isAway: boolean;
}

export interface PlatformParts {
  readonly name: string;
  readonly knowsMarkers: boolean;
  readonly timer: Timer;
  random(): number;
  /** The platform's clock. */
  now(): number;
}

/** As long as Discord remembers a nonce. */
const REMEMBERED_MS = 180_000;
/** A message of which the sender has heard nothing is there by then: what the quiet time rests on. */
const LATEST_COMMIT_MS = 100_000;

export function makePlatform({ name, knowsMarkers, timer, random, now }: PlatformParts): Platform {
  const messages: Message[] = [];
  const between = (least: number, most: number) => least + random() * (most - least);

  function commit(address: string, { marker, thread }: Posting): string {
    const known = messages.find((one) => one.marker === marker && now() - one.at < REMEMBERED_MS);
    if (knowsMarkers && known !== undefined) return known.receipt;
    const receipt = `${name}-${messages.length + 1}`;
    messages.push({ address, marker, thread: thread ?? null, receipt, at: now() });
    return receipt;
  }

  async function post(address: string, posting: Posting): Promise<Outcome> {
    await timer.sleep(between(5, 400));
    if (platform.isAway) return notSent("nobody answers");
    if (platform.closed.has(address)) return { ...notSent("not in the channel"), permanent: true };
    if (random() >= platform.trouble) {
      const receipt = commit(address, posting);
      await timer.sleep(between(5, 800));
      return { outcome: "sent", receipt };
    }
    return await goWrong(address, posting);
  }

  async function goWrong(address: string, posting: Posting): Promise<Outcome> {
    const which = random();
    if (which < 0.15) return { ...notSent("too many messages"), retryAfterMs: between(1_000, 60_000) };
    if (which < 0.3) return notSent("could not be reached");
    if (which < 0.45) return unknown("the connection broke off");
    if (which < 0.6) {
      void timer.sleep(between(0, LATEST_COMMIT_MS)).then(() => commit(address, posting));
      await timer.sleep(15_000);
      return unknown("no answer in time");
    }
    commit(address, posting);
    if (which < 0.75) throw new Error("the answer was garbled");
    if (which < 0.85) return await new Promise(() => {});
    await timer.sleep(between(0, 15_000));
    return unknown("the answer broke off");
  }

  async function find(address: string, marker: string, since: Date): Promise<Sighting> {
    await timer.sleep(between(5, 900));
    if (platform.isAway || random() < platform.trouble) return { seen: "cannot tell", says: "no answer" };
    const seen = messages.find(
      (one) => one.address === address && one.marker === marker && one.at >= since.getTime(),
    );
    return seen === undefined ? { seen: "absent" } : { seen: "found", receipt: seen.receipt };
  }

  const platform: Platform = {
    messages,
    closed: new Set(),
    trouble: 0,
    isAway: false,
    adapter: {
      platform: name,
      pace: {
        ...UNLIMITED,
        perSecond: 5,
        findsPerSecond: 2,
        channelEveryMs: 1_000,
        repeatWithinMs: knowsMarkers ? 60_000 : 0,
      },
      start: async () => undefined,
      stop: async () => undefined,
      post,
      find,
    },
  };
  return platform;
}

function notSent(says: string) {
  return { outcome: "not sent", permanent: false, says, remedy: "Type /invite @Readout there." } as const;
}

function unknown(says: string): Outcome {
  return { outcome: "unknown", says };
}
