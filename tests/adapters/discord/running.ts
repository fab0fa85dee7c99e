import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterEach } from "vitest";
import { discordAdapter } from "../../../adapters/discord/discord-adapter.ts";
import type { Adapter, Answer, CommandSpec, Desk } from "../../../src/adapter.ts";
import type { Part, Reply } from "../../../src/replies/reply.ts";
import type { Inbox } from "../../../src/store/store.ts";
import { type FakeDiscord, type FakeOptions, startFakeDiscord } from "../../fakes/discord/fake-discord.ts";
import { memoryInbox } from "../../fakes/discord/harness.ts";

/** An adapter that is connected to the look-alike, and what it logged. */
export interface Running {
  readonly fake: FakeDiscord;
  readonly adapter: Adapter;
  readonly desk: Desk;
  /** Lines of the log, as JSON. */
  readonly logged: string[];
  /** Errors for which the process had better end. */
  readonly fatal: Error[];
}

export interface RunOptions extends FakeOptions {
  readonly desk?: Partial<Desk>;
  readonly token?: string;
  readonly inbox?: Inbox;
  /** Changes the world before the adapter connects. */
  before?(fake: FakeDiscord): void;
}

const running: Running[] = [];

afterEach(async () => {
  for (const { adapter, fake } of running.splice(0)) {
    await adapter.stop();
    await fake.stop();
  }
});

/** A connected adapter; it is stopped after the test. */
export async function run(options: RunOptions = {}): Promise<Running> {
  const one = await prepare(options);
  await one.adapter.start(one.desk);
  return one;
}

/** As `run`, but not started. */
export async function prepare(options: RunOptions = {}): Promise<Running> {
  const fake = await startFakeDiscord(options);
  options.before?.(fake);
  const logged: string[] = [];
  const fatal: Error[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void logged.push(line) });
  const settings = { token: options.token ?? fake.world.token, apiUrl: fake.apiUrl };
  const onFatal = (error: Error) => void fatal.push(error);
  const adapter = discordAdapter(settings, options.inbox ?? memoryInbox(), log, { onFatal });
  const one = { fake, adapter, desk: deskOf(options.desk), logged, fatal };
  running.push(one);
  return one;
}

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "kerry-lavrov",
    description: "The Kerry–Lavrov record",
    hint: "syria · log · help",
    subcommands: [],
  },
  {
    name: "readout",
    description: "Digests, and questions over all records",
    hint: "help",
    subcommands: [
      {
        name: "subscribe",
        description: "A digest for this channel",
        option: { name: "when", description: "weekly monday 09:00 Europe/Berlin", required: true },
        manages: true,
      },
      { name: "post now", description: "Post the digest now", option: null, manages: true },
      { name: "list", description: "Digests of this channel", option: null, manages: false },
    ],
  },
];

/** A desk that repeats what it heard. */
function deskOf(desk: Partial<Desk> = {}): Desk {
  return {
    commands: COMMANDS,
    command: async (name, { text }) => [{ to: "asker", reply: line(`/${name} ${text}`) }],
    message: async ({ text }) => [{ to: "place", reply: line(`Heard: ${text}`) }],
    press: async (button) => [{ to: "asker", reply: line(`Pressed: ${button}`) }],
    suggest: async (_, typed) => [`${typed} and Iran`],
    placeChanged: async () => undefined,
    ...desk,
  };
}

export function line(headline: string, ...parts: Part[]): Reply {
  return { headline, parts, archive: null, buttons: [] };
}

export function toAsker(headline: string): Answer {
  return [{ to: "asker", reply: line(headline) }];
}

/** Waits until something holds; fails after five seconds with what was waited for. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await sleep(10);
  }
}
