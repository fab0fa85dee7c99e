import { deliveryWords } from "../digests/asking/delivery-words.ts";
import { nextRunWords, whenWords } from "../digests/asking/subscription-words.ts";
import type { Subscription } from "../digests/subscription.ts";
import { momentWords } from "../digests/zone-words.ts";
import type { Finding } from "../finding.ts";
import type { Library } from "../library.ts";
import { counted } from "../replies/counted.ts";
import type { Store } from "../store/store.ts";

/** A service that beats three times a minute and has been silent for so long is not running. */
const SILENT_AFTER_MS = 150_000;
/** Of each digest so many of the last issues. */
const RECENT = 3;

/**
 * Whether a service is running and connected, and of each digest: when it comes next, what became of the last ones, who
 * was not told. `isLocked`: a service holds the data folder; a chat beside it gives signs of life too.
 */
export async function digestFindings(
  store: Store,
  library: Library,
  now: Date,
  isLocked: boolean,
): Promise<Finding[]> {
  const all = await store.subscriptions.all();
  const isAlive = await beats(store, now);
  const each = await Promise.all(all.map((one) => digestFinding(one, store, library, now)));
  return [
    ...(isAlive && !isLocked && all.every(isOfTerminal)
      ? [await chatFinding(store, now)]
      : await serviceFindings(store, all, isLocked && isAlive, now)),
    ...(all.length === 0 ? [{ about: "digests", is: "note", says: "none" } as const] : each),
    ...(await untoldFindings(store)),
  ];
}

async function beats(store: Store, now: Date): Promise<boolean> {
  const run = await store.uptime.latest();
  return run !== null && now.getTime() - run.aliveAt.getTime() <= SILENT_AFTER_MS;
}

const isOfTerminal = ({ address }: Subscription): boolean => address.startsWith("terminal:");

/** Digests of the terminal are posted by a chat, which may have been closed a moment ago. */
async function chatFinding(store: Store, now: Date): Promise<Finding> {
  const run = await store.uptime.latest();
  const says = `none; a chat gave its last sign of life ${utc(run?.aliveAt ?? now)}`;
  return { about: "service", is: "note", says };
}

async function serviceFindings(
  store: Store,
  all: readonly Subscription[],
  isRunning: boolean,
  now: Date,
): Promise<Finding[]> {
  const run = await store.uptime.latest();
  if (!isRunning) {
    const says = run === null ? "has never run" : `not running; last sign of life ${utc(run.aliveAt)}`;
    return all.length === 0
      ? [{ about: "service", is: "note", says }]
      : [
          {
            about: "service",
            is: "broken",
            says,
            remedy: "Start it: npm start. Digests are posted only while it runs.",
          },
        ];
  }
  const platforms = [...new Set(all.map(({ address }) => address.split(":")[0] ?? ""))];
  const connections = await Promise.all(
    platforms
      .filter((platform) => platform !== "terminal")
      .map((platform) => connectionFinding(platform, store, now)),
  );
  return [{ about: "service", is: "works", says: `running since ${utc(run?.since ?? now)}` }, ...connections];
}

/** The service notes at each round that a connection stands. */
async function connectionFinding(platform: string, store: Store, now: Date): Promise<Finding> {
  const about = `connection to ${platform}`;
  const seen = await store.marks.get(`connected ${platform}`);
  if (seen !== null && now.getTime() - seen.getTime() <= SILENT_AFTER_MS)
    return { about, is: "works", says: "stands" };
  const says = seen === null ? "was never seen to stand" : `last seen to stand ${utc(seen)}`;
  return {
    about,
    is: "broken",
    says,
    remedy: "See the log of the service, and the lines on its token above.",
  };
}

async function digestFinding(
  one: Subscription,
  store: Store,
  { shelves }: Library,
  now: Date,
): Promise<Finding> {
  const about = `digest ${one.id} in ${one.placeName}`;
  const recent = (await store.deliveries.of(one.id, RECENT)).map((delivery) => deliveryWords(delivery, one));
  const history = recent.length === 0 ? "Nothing posted yet." : `${recent.join(". ")}.`;
  if (!shelves.some(({ record }) => record.briefing.name === one.briefing))
    return {
      about,
      is: "broken",
      says: `its record ${one.briefing} is not there any more`,
      remedy: `Bring the folder back, or take the digest away: /readout unsubscribe ${one.id}`,
    };
  if (one.pausedBecause !== null)
    return {
      about,
      is: "broken",
      says: `paused: ${one.pausedBecause} ${history}`,
      remedy: `Once that is put right: /readout resume ${one.id} in that channel.`,
    };
  const paused = one.pausedUntil === null ? "" : "paused by a person; ";
  return {
    about,
    is: "works",
    says: `${paused}${whenWords(one)}, next ${nextRunWords(one, now)}. ${history}`,
  };
}

async function untoldFindings(store: Store): Promise<Finding[]> {
  const untold = await store.notices.untold();
  const [given, waiting] = [
    untold.filter(({ state }) => state === "not told"),
    untold.filter(({ state }) => state === "waiting"),
  ];
  return [
    ...(waiting.length === 0
      ? []
      : [
          {
            about: "notices",
            is: "note",
            says: `${counted(waiting.length, "notice")} to owners, being tried again`,
          } as const,
        ]),
    ...given.map(
      ({ subscription, reply, says, madeAt }): Finding => ({
        about: `digest ${subscription}`,
        is: "broken",
        says: `nobody could be told, ${utc(madeAt)}: ${reply.headline} (${says ?? "no reason is known"})`,
        remedy: `Somebody who will be told instead: /readout change ${subscription} owner me`,
      }),
    ),
  ];
}

function utc(at: Date): string {
  return `${momentWords(at, "UTC")} UTC`;
}
