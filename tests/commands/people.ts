import { join } from "node:path";
import { pino } from "pino";
import type { Adapter, Asked } from "../../src/adapter.ts";
import type { CommandContext } from "../../src/commands/context.ts";
import { makeDigestPost } from "../../src/digests/delivery/digest-post.ts";
import type { DeliveryContext } from "../../src/digests/desk-context.ts";
import { type ReadLibrary, readLibrary, shelfOf } from "../../src/library.ts";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { openStore } from "../../src/store/open-store.ts";
import { emptyData } from "../program/program.ts";

let shipped: ReadLibrary | undefined;

/** The briefings that come with Readout, read once for all tests of a file. */
export function shippedLibrary(): ReadLibrary {
  shipped ??= readLibrary({ briefings: join(import.meta.dirname, "../../briefings"), archive: emptyData() });
  return shipped;
}

/** The commands' library, and how they answer from it, without a thread. */
export function answeringFrom(library: () => ReadLibrary): Pick<CommandContext, "library" | "answer"> {
  return {
    library,
    answer: async (briefing, typed, about) => {
      const shelf = shelfOf(library(), briefing);
      return shelf ? answerOnRecord(typed, { ...shelf, about }) : null;
    },
  };
}

export interface Surroundings extends CommandContext {
  /** What was posted, by address. */
  readonly posted: { readonly address: string; readonly reply: Reply }[];
}

/** A desk's surroundings with a store of its own, a platform that takes everything, and a clock that stands still. */
export async function newContext(now = new Date("2026-11-27T10:00:00Z")): Promise<Surroundings> {
  const store = await openStore(":memory:");
  const posted: { address: string; reply: Reply }[] = [];
  const platform: Adapter = {
    platform: "slack",
    start: async () => undefined,
    post: async (address, { reply }) => {
      posted.push({ address, reply });
      return { outcome: "sent", receipt: String(posted.length) };
    },
    find: async () => ({ seen: "absent" }),
    stop: async () => undefined,
  };
  const log = pino({ level: "silent" });
  const digests: DeliveryContext = {
    store,
    log,
    now: () => now,
    records: () => shippedLibrary().shelves.map(({ record }) => record),
    serves: () => true,
    isAlone: true,
    adapterOf: () => platform,
    tellOwner: async () => undefined,
  };
  return {
    ...answeringFrom(shippedLibrary),
    store,
    now: () => now,
    log,
    digests,
    post: makeDigestPost(digests),
    posted,
  };
}

const ANN = { id: "U1", name: "Ann" };

/** Ann, in #russia-desk, typing. */
export function inChannel(text: string): Asked {
  const place = { address: "slack:T1/C1", name: "#russia-desk", kind: "channel" } as const;
  return { platform: "slack", text, asker: ANN, place, zone: "Europe/Berlin", mayManage: true };
}

/** Ann, in her direct messages. */
export function inMessages(text: string): Asked {
  const place = { address: "slack:T1/D1", name: "your direct messages", kind: "direct" } as const;
  return { platform: "slack", text, asker: ANN, place, zone: "Europe/Berlin", mayManage: true };
}
