import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { expect } from "vitest";
import type { SlackSettings } from "../../../adapters/slack/settings.ts";
import { slackAdapter } from "../../../adapters/slack/slack-adapter.ts";
import type { Adapter, Answer, Asked, Desk, PlaceChange } from "../../../src/adapter.ts";
import type { Part, Reply } from "../../../src/replies/reply.ts";
import { type FakeOptions, type FakeSlack, startFakeSlack } from "../../fakes/slack/fake-slack.ts";
import { memoryInbox } from "../../fakes/slack/memory-inbox.ts";
import { type SeenMessage, seenOf } from "../../fakes/slack/seen.ts";
import type { FakeMessage } from "../../fakes/slack/workspace.ts";

/** What a test lets the desk say; it hears everything. */
type Script = (heard: Heard) => Answer | Promise<Answer>;

interface Heard {
  readonly by: "command" | "message" | "button";
  /** The command's name or the button's id. */
  readonly name: string;
  readonly asked: Asked;
}

export interface Running {
  readonly fake: FakeSlack;
  readonly adapter: Adapter;
  readonly heard: Heard[];
  /** What it was told of places. */
  readonly changes: PlaceChange[];
  /** What was written to the log, as lines of JSON. */
  readonly log: string[];
  /** What people see of all that Readout said so far. */
  seen(): SeenMessage[];
  said(): readonly FakeMessage[];
  /** Stops everything, and fails on anything that Slack would have refused. */
  stop(): Promise<void>;
}

export function reply(headline: string, parts: readonly Part[] = []): Reply {
  return { headline, parts, archive: "Archive: 1 article. A sample, not a full record.", buttons: [] };
}

export function paragraph(text: string, detail = false): Part {
  return { kind: "paragraph", text: [{ kind: "text", text }], detail };
}

const echo: Script = ({ by, name, asked }) => [{ to: "asker", reply: reply(`${by} ${name}: ${asked.text}`) }];

export interface RunOptions extends FakeOptions {
  readonly script?: Script;
  readonly http?: boolean;
  readonly settings?: Partial<SlackSettings>;
  readonly expectViolations?: boolean;
}

export async function run(options: RunOptions = {}): Promise<Running> {
  const { fake, adapter, heard, changes, log, desk, port } = await prepare(options);
  await adapter.start(desk);
  if (options.http) fake.people.appUrl = `http://127.0.0.1:${port}/slack/events`;
  return {
    fake,
    adapter,
    heard,
    changes,
    log,
    seen: () =>
      fake.said().map((one) => seenOf(one, fake.workspace.channels.get(one.channel)?.kind === "im")),
    said: () => fake.said(),
    async stop() {
      await adapter.stop();
      await fake.stop();
      if (!options.expectViolations) expect(fake.violations).toEqual([]);
    },
  };
}

/** All that `run` makes, not yet started. */
export async function prepare(options: RunOptions = {}) {
  const fake = await startFakeSlack(options);
  const heard: Heard[] = [];
  const changes: PlaceChange[] = [];
  const log: string[] = [];
  const port = options.http ? await freePort() : 0;
  const { botToken, appToken, signingSecret } = fake.workspace;
  const settings: SlackSettings = {
    botToken,
    mode: options.http ? { signingSecret, port } : { appToken },
    apiUrl: fake.apiUrl,
    pingTimeoutMs: 300,
    ...options.settings,
  };
  const logger = pino({ level: "trace" }, { write: (line: string) => void log.push(line) });
  const adapter = slackAdapter(settings, memoryInbox(), logger);
  return { fake, adapter, heard, log, port, changes, desk: makeDesk(heard, changes, options.script ?? echo) };
}

function makeDesk(heard: Heard[], changes: PlaceChange[], script: Script): Desk {
  const hear = async (by: Heard["by"], name: string, asked: Asked): Promise<Answer> => {
    heard.push({ by, name, asked });
    return script({ by, name, asked });
  };
  const command = (name: string) => ({
    name,
    description: `All about ${name}`,
    hint: "a topic · help",
    subcommands: [],
  });
  return {
    commands: [command("kerry-lavrov"), command("readout")],
    command: (name, asked) => hear("command", name, asked),
    message: (asked) => hear("message", "", asked),
    press: (button, asked) => hear("button", button, asked),
    suggest: async () => [],
    placeChanged: async (change) => {
      changes.push(change);
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
