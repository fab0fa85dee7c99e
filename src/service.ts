import type { Logger } from "pino";
import type { Adapter, Desk } from "./adapter.ts";
import { makeDesk } from "./commands/desk.ts";
import type { DeliveryContext } from "./digests/desk-context.ts";
import { makeDigestPost } from "./digests/digest-post.ts";
import { startSchedule } from "./digests/schedule.ts";
import { makeNoticeTelling } from "./digests/tell-notices.ts";
import { type FeedPolling, pollFeeds } from "./feed-polling.ts";
import type { LibraryKeeper } from "./library-keeper.ts";
import type { Store } from "./store/store.ts";
import { atMost } from "./under-way.ts";

/** A running Readout: adapters listening, digests on their schedule. */
export interface Service {
  /** Lets what is under way finish, then disconnects and closes the store; safe to call twice. */
  stop(): Promise<void>;
}

export interface ServiceParts {
  readonly keeper: LibraryKeeper;
  readonly store: Store;
  readonly adapters: readonly Adapter[];
  readonly log: Logger;
  /** Where imports go, and who is named to the servers of feeds. */
  readonly feeds: { readonly archive: string; readonly stateFile: string; readonly contact: string | null };
  now(): Date;
  /** Whether digests for a platform are this process's to post. */
  serves(platform: string): boolean;
  /** True where a lock makes sure that no other service uses the store. */
  readonly isAlone: boolean;
  /** Wakes what is to be done again and again; left out: the schedule, three times a minute. */
  readonly schedule?: typeof startSchedule;
}

/** Connects all adapters, then begins the schedule. If one adapter cannot start, the others are stopped and its error is thrown. */
export async function startService(parts: ServiceParts): Promise<Service> {
  const { keeper, store, adapters, log, now } = parts;
  const notices = makeNoticeTelling({
    store,
    log,
    now,
    adapterOf: (address) => adapterOf(address, adapters),
  });
  const digests: DeliveryContext = {
    store,
    now,
    log,
    records: () => keeper.current().shelves.map(({ record }) => record),
    serves: parts.serves,
    isAlone: parts.isAlone,
    adapterOf: (address) => adapterOf(address, adapters),
    tellOwner: notices.tell,
  };
  const post = makeDigestPost(digests);
  const desk = makeDesk({ library: keeper.current, store, now, log, digests, post });
  await startAll(adapters, desk, parts);
  const feeds = startFeeds(parts);
  const schedule = (parts.schedule ?? startSchedule)({
    log,
    tick: async () => {
      await keeper.refresh();
      void feeds.tick();
      void notices
        .run()
        .catch((error: unknown) => log.error({ error: nameOf(error) }, "notices were interrupted"));
      // Delivering to thousands takes minutes; what else is to be done does not wait for it.
      post.tick().catch((error: unknown) => log.error({ error: nameOf(error) }, "digests were interrupted"));
    },
  });
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    // Side by side: a digest that is being posted must not keep the adapters listening.
    await Promise.all([schedule.stop(), post.stop(), feeds.stop(), stopAll(adapters, log)]);
    await store.close();
  };
  return {
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

/** Feeds are read beside the digests, and never hold them up. */
function startFeeds({ keeper, feeds: { contact, ...places }, log, now }: ServiceParts): FeedPolling {
  return pollFeeds({
    ...places,
    records: () => keeper.current().shelves.map(({ record }) => record),
    // Read in when a feed is due: most starts need nothing of it.
    fetch: async (address, options) =>
      (await import("./articles/fetch/fetch-page.ts")).fetchPage(address, { ...options, contact }),
    now,
    random: Math.random,
    tell: ({ problem, ...event }) =>
      problem === null
        ? log.info(event, "a feed brought articles")
        : log.warn({ ...event, problem }, "a feed could not be read"),
  });
}

/** Once one platform has refused, the others are given so long to come up before they are stopped again. */
const OTHERS_MS = 3_000;

async function startAll(
  adapters: readonly Adapter[],
  desk: Desk,
  { store, log }: ServiceParts,
): Promise<void> {
  const starting = adapters.map((adapter) => adapter.start(desk));
  try {
    await Promise.all(starting);
  } catch (failure) {
    await atMost(Promise.allSettled(starting), OTHERS_MS);
    await stopAll(adapters, log);
    await store.close();
    throw failure;
  }
}

async function stopAll(adapters: readonly Adapter[], log: Logger): Promise<void> {
  const stopped = await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
  for (const [i, one] of stopped.entries()) {
    if (one.status === "rejected")
      log.warn({ platform: adapters[i]?.platform }, "an adapter did not stop cleanly");
  }
}

function adapterOf(address: string, adapters: readonly Adapter[]): Adapter | undefined {
  return adapters.find(({ platform }) => address.startsWith(`${platform}:`));
}
