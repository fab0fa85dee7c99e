import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { shippedLibrary } from "../commands/people.ts";
import { emptyData, start } from "./program.ts";

/** The built program, serving as a process of its own. */
export interface Serving {
  readonly data: string;
  /** All of standard error so far. */
  log(): string;
  signal(name: "SIGTERM" | "SIGINT" | "SIGKILL"): void;
  /** Resolves with the exit code (null after a kill) when the process has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it as an operator would, and returns its exit code. */
  stop(): Promise<number | null>;
}

const serving = new Set<Serving>();

afterAll(() => {
  for (const one of serving) one.signal("SIGKILL");
});

/** Starts the program, and does not wait for anything. */
export function serve(env: Readonly<Record<string, string>>, data = emptyData()): Serving {
  const program = start([], { READOUT_DATA: data, ...env });
  let err = "";
  program.stderr?.on("data", (piece: Buffer) => {
    err += piece.toString();
  });
  const ended = once(program, "close").then(([code]: (number | null)[]) => code ?? null);
  const one: Serving = {
    data,
    log: () => err,
    signal: (name) => void program.kill(name),
    ended,
    async stop() {
      program.kill("SIGTERM");
      return await ended;
    },
  };
  serving.add(one);
  void ended.then(() => serving.delete(one));
  return one;
}

/** Starts the program and waits until it says that it is connected to as many platforms. */
export async function connected(
  env: Readonly<Record<string, string>>,
  data?: string,
  platforms: readonly RegExp[] = [],
): Promise<Serving> {
  const one = serve(env, data);
  await until(
    "the program is connected",
    () => platforms.every((said) => said.test(one.log())),
    120_000,
  ).catch((error: Error) => Promise.reject(new Error(`${error.message}\n${one.log()}`)));
  return one;
}

/** Waits until something is there and returns it; on a slow machine that may take long, and then it is said what is missing. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false,
  limitMs = 60_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${limitMs / 1000} s in vain: ${what}`);
    await sleep(25);
  }
}

/** `HH:MM` in UTC of a minute that has not begun, and does not begin in the next ten seconds. */
export function soon(): string {
  return new Date(Date.now() + 70_000).toISOString().slice(11, 16);
}

const HOUR = 3_600_000;

/** Writes into a data folder that its channel subscribed two hours ago to a digest that was due a minute ago. */
export async function subscribedSince(data: string, address: string): Promise<void> {
  const store = await openStore(join(data, "readout.db"));
  const then = new Date(Date.now() - 2 * HOUR);
  const { shelves } = shippedLibrary();
  const articles = shelves.flatMap(({ record }) => record.articles.map(({ id }) => id));
  await store.arrivals.note("kerry-lavrov", articles, then);
  await store.subscriptions.add({
    briefing: "kerry-lavrov",
    address,
    placeName: "#russia-desk",
    cadence: { every: "day" },
    time: new Date(Date.now() - 60_000).toISOString().slice(11, 16),
    zone: "UTC",
    filter: "",
    style: "compact",
    whenEmpty: null,
    onThisDay: false,
    timeline: true,
    owner: { id: "U1ANN", name: "ann" },
    createdAt: then,
    plannedUntil: then,
    pausedUntil: null,
    pausedBecause: null,
  });
  await store.close();
}
