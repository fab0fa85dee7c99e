import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pauses } from "../pauses.ts";
import { channelGate } from "../rate-gate.ts";
import { type Faults, planFaults } from "./faults.ts";
import { takeUpload } from "./file-methods.ts";
import { openPeople, type People } from "./people.ts";
import { openResponseUrls } from "./response-urls.ts";
import { openSockets, type Sockets } from "./socket-mode.ts";
import { answerCall } from "./web-api.ts";
import { type FakeMessage, makeWorkspace, type Workspace } from "./workspace.ts";

/** A local look-alike of Slack, which the real Bolt app runs against. */
export interface FakeSlack {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly workspace: Workspace;
  readonly faults: Faults;
  readonly sockets: Sockets;
  /** People of the workspace: what they type and press reaches the app over its socket, or over HTTP at `appUrl`. */
  readonly people: People;
  readonly violations: readonly string[];
  /** A new address for answers to a person in a channel. */
  newResponseUrl(channel: string, user: string): string;
  /** Messages of the app, in order. */
  said(): readonly FakeMessage[];
  calls(method: string): number;
  /** Resolves when the app has done something and then nothing more for a moment, or nothing at all for a while. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

export interface FakeOptions {
  readonly scopes?: readonly string[];
  /** How long an acknowledgement may take; Slack's 3,000 ms if not said. */
  readonly deadlineMs?: number;
  readonly now?: () => number;
  readonly pauses?: Pauses;
  /** Postings a second that the workspace takes; without it, any number. */
  readonly perSecond?: number;
}

export async function startFakeSlack(options: FakeOptions = {}): Promise<FakeSlack> {
  const workspace = makeWorkspace(options.scopes);
  if (options.now) workspace.now = options.now;
  const gate = options.perSecond === undefined ? null : channelGate(options.perSecond);
  const faults = planFaults();
  const server = createServer();
  const sockets = openSockets(server, workspace, options.deadlineMs);
  const urls = openResponseUrls(workspace, faults);
  let port = 0;
  const newSocketUrl = () => `ws://127.0.0.1:${port}/link/?ticket=${sockets.newTicket()}`;

  server.on("request", (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const method = /^\/api\/([\w.]+)$/.exec(pathname)?.[1];
    const upload = /^\/upload\/v1\/(\w+)$/.exec(pathname)?.[1];
    const answered =
      upload !== undefined
        ? takeUpload(workspace, upload, request, response)
        : method === undefined
          ? urls.answer(pathname, request, response)
          : answerCall(
              { workspace, faults, newSocketUrl, pauses: options.pauses ?? null, gate },
              method,
              request,
              response,
            );
    answered.catch((error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
      if (!String(error).includes("aborted")) workspace.violations.push(`the fake failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  const base = `http://127.0.0.1:${port}`;
  workspace.uploadBase = `${base}/upload/v1/`;

  return {
    apiUrl: `${base}/api/`,
    workspace,
    faults,
    sockets,
    people: openPeople(
      workspace,
      sockets,
      (channel, user, source) => base + urls.make(channel, user, source),
    ),
    violations: workspace.violations,
    newResponseUrl: (channel, user) => base + urls.make(channel, user),
    said: () => workspace.messages.filter(({ botId }) => botId === workspace.bot.botId),
    calls: (method) => workspace.calls.filter((call) => call.method === method).length,
    quiet: () => quiet(workspace),
    async stop() {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const SILENCE_MS = 150;
const NOTHING_MS = 900;

async function quiet(workspace: Workspace): Promise<void> {
  const began = Date.now();
  const before = workspace.calls.length;
  for (;;) {
    await sleep(20);
    const still = Date.now() - workspace.lastActivity;
    const acted = workspace.calls.length > before;
    if (acted ? still > SILENCE_MS : Date.now() - began > NOTHING_MS) return;
  }
}
