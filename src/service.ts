import { join } from "node:path";
import type { Logger } from "pino";
import type { Adapter, Desk } from "./adapter.ts";
import { makeDesk } from "./commands/desk.ts";
import { libraryFolders } from "./data-folder.ts";
import { makeDigestPost } from "./digests/delivery/digest-post.ts";
import { type LookingAfter, makeLookingAfter } from "./digests/delivery/look-after.ts";
import { makeNoticeTelling } from "./digests/delivery/tell-notices.ts";
import type { DeliveryContext } from "./digests/desk-context.ts";
import { startSchedule } from "./digests/schedule.ts";
import type { FeedEvent } from "./feed-polling.ts";
import type { Health } from "./health.ts";
import type { Librarian, LibrarianParts } from "./librarian/librarian.ts";
import type { Settings } from "./settings.ts";
import type { Store } from "./store/store.ts";
import { atMost } from "./under-way.ts";

/** A running Readout: adapters listening, digests on their schedule. */
export interface Service {
  /** Lets what is under way finish, then disconnects and closes the store; safe to call twice. */
  stop(): Promise<void>;
  readonly health: Health;
}

export interface ServiceParts {
  readonly librarian: Librarian;
  readonly store: Store;
  readonly adapters: readonly Adapter[];
  readonly log: Logger;
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
  const { librarian, store, adapters, log, now } = parts;
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
    records: () => librarian.current().shelves.map(({ record }) => record),
    draw: (timeline, dark) => librarian.draw(timeline, dark),
    serves: parts.serves,
    isAlone: parts.isAlone,
    adapterOf: (address) => adapterOf(address, adapters),
    tellOwner: notices.tell,
  };
  const post = makeDigestPost(digests);
  const { current: library, answer } = librarian;
  const desk = makeDesk({ library, answer, store, now, log, digests, post });
  await startAll(adapters, desk, parts);
  const looking = makeLookingAfter(digests);
  const upkeep = dailyUpkeep(parts, looking);
  let lastRound = now();
  const schedule = (parts.schedule ?? startSchedule)({
    log,
    tick: async () => {
      lastRound = now();
      await noteConnections(parts);
      // What came in is in the digest that is due now, unless it is so much that it would hold the digest up.
      await atMost(librarian.look(), LOOK_WITHIN_MS);
      void notices
        .run()
        .catch((error: unknown) => log.error({ error: nameOf(error) }, "notices were interrupted"));
      void upkeep();
      // Delivering to thousands takes minutes; what else is to be done does not wait for it.
      post.tick().catch((error: unknown) => log.error({ error: nameOf(error) }, "digests were interrupted"));
    },
  });
  const health = healthOf(parts, () => lastRound);
  // Side by side: a digest that is being posted must not keep the adapters listening.
  const stop = async (): Promise<void> => {
    looking.stop();
    await Promise.all([schedule.stop(), post.stop(), librarian.stop(), stopAll(adapters, log)]);
    await store.close();
  };
  return { health, stop: once(stop) };
}

const DAY_MS = 24 * 60 * 60_000;

/** After a start, first what is due is posted. */
const FIRST_UPKEEP_MS = 120_000;

/** Soon after the start and then once a day: takes away what the store needs no more, and looks at the places of digests. */
function dailyUpkeep({ store, now, log }: ServiceParts, looking: LookingAfter): () => Promise<void> {
  let next = now().getTime() + FIRST_UPKEEP_MS;
  const or = (undone: string) => (error: unknown) => log.error({ error: nameOf(error) }, undone);
  return async () => {
    const at = now();
    if (at.getTime() < next) return;
    next = at.getTime() + DAY_MS;
    await Promise.all([
      store.tidy(at).catch(or("the store was not tidied")),
      looking.run().catch(or("the places of digests were not looked at")),
    ]);
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/** The schedule wakes three times a minute; a process that missed so many turns is stuck. */
const STUCK_AFTER_MS = 180_000;

function healthOf({ adapters, store, now }: ServiceParts, lastRound: () => Date): Health {
  return {
    isAlive: () => now().getTime() - lastRound().getTime() < STUCK_AFTER_MS,
    readiness: async () => ({
      store: await store.marks.get("restored").then(
        () => true,
        () => false,
      ),
      ...Object.fromEntries(adapters.map((one) => [one.platform, one.isConnected?.() ?? true])),
    }),
  };
}

/** For `doctor`, which is another process: it sees how old the last sign of a connection is. */
async function noteConnections({ adapters, store, now }: ServiceParts): Promise<void> {
  for (const { platform, isConnected } of adapters)
    if (isConnected?.() === true) await store.marks.set(`connected ${platform}`, now());
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

/** Writes down what happened to feeds. */
function feedLog(log: Logger): (event: FeedEvent) => void {
  return ({ problem, ...event }) =>
    problem === null
      ? log.info(event, "a feed brought articles")
      : log.warn({ ...event, problem }, "a feed could not be read");
}

/** New articles are waited for so long before digests go out without them. */
const LOOK_WITHIN_MS = 15_000;

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

/** What the librarian needs of the settings. */
export function librarianParts(read: Settings, log: Logger): LibrarianParts {
  return {
    folders: libraryFolders(read),
    feeds: { stateFile: join(read.data, "feeds.json"), contact: read.contact },
    tell: feedLog(log),
    onRestart: ({ name, message }) => log.error({ error: name, message }, "reading and answering begin anew"),
  };
}
