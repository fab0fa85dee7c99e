import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Pauses, pause } from "../pauses.ts";
import { secondGate } from "../rate-gate.ts";
import { makeTroubles, type Trouble, type Troubles } from "./faults.ts";
import { startGateway } from "./gateway.ts";
import { type Asked, readRequest, type Told } from "./http.ts";
import { makePeople, type People } from "./people.ts";
import { serve } from "./rest.ts";
import type { Fake } from "./state.ts";
import { makeWorld } from "./world.ts";

export interface FakeDiscord extends Omit<Fake, "gatewayUrl" | "sessionsLeft" | "now"> {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** How often it was asked faster than it allows. */
  tooFast(): number;
  readonly people: People;
  readonly troubles: Troubles;
  stop(): Promise<void>;
}

export interface FakeOptions {
  /** 41 s at Discord. */
  readonly heartbeatMs?: number;
  readonly lateGuild?: boolean;
  readonly sessionsLeft?: number;
  readonly now?: () => number;
  readonly pauses?: Pauses;
  /** Postings a second that the bot may make; without it, any number. */
  readonly perSecond?: number;
}

/**
 * A local Discord: REST and gateway as platforms.md §2.3 found them. It does what it accepted even if the client has died
 * meanwhile, answers with Discord's own errors, and records every body that Discord would refuse.
 */
export async function startFakeDiscord(options: FakeOptions = {}): Promise<FakeDiscord> {
  const now = options.now ?? Date.now;
  const world = makeWorld(now);
  const gate = options.perSecond === undefined ? null : secondGate(options.perSecond);
  const http = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const gateway = startGateway(http, world, {
    heartbeatMs: options.heartbeatMs ?? 41_250,
    lateGuild: options.lateGuild ?? false,
    url: gatewayUrl,
  });
  const fake: Fake = {
    world,
    gateway,
    troubles: makeTroubles(),
    deadlines: { firstMs: 3_000, tokenMs: 900_000 },
    interactions: new Map(),
    violations: [],
    requests: [],
    gatewayUrl,
    sessionsLeft: () => options.sessionsLeft ?? 999,
    now,
  };
  let tooFast = 0;
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(request).catch(() => null);
    if (asked === null) return;
    const isPosting = asked.method === "post" && /^\/channels\/\d+\/messages$/.test(asked.path);
    const tooFastMs = isPosting ? (gate?.enter() ?? 0) : 0;
    if (tooFastMs > 0) {
      tooFast += 1;
      write(response, limited(tooFastMs / 1000, true));
      return;
    }
    await pause(isPosting ? options.pauses?.before("post") : 0);
    const told = answer(fake, asked);
    await pause(isPosting ? options.pauses?.after("post") : 0);
    told(response);
  }
  return {
    ...fake,
    apiUrl: `http://127.0.0.1:${port}/api`,
    people: makePeople(fake),
    tooFast: () => tooFast,
    async stop() {
      gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Does what is asked, and gives how it is to be answered. */
function answer(fake: Fake, asked: Asked): (response: ServerResponse) => void {
  fake.requests.push(asked);
  const trouble = fake.troubles.take(asked.method, asked.path);
  if (trouble === undefined) {
    const told = serve(fake, asked);
    return (response) => write(response, told);
  }
  if (trouble.kind === "truncated" || ("after" in trouble && trouble.after === true)) serve(fake, asked);
  return (response) => makeTrouble(response, trouble);
}

function makeTrouble(response: ServerResponse, trouble: Trouble): void {
  switch (trouble.kind) {
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "silence":
      return;
    case "status":
      response.writeHead(trouble.status, { "content-type": "text/html" }).end("<html>upstream</html>");
      return;
    case "truncated":
      response.writeHead(200, { "content-type": "application/json" }).end('{"id": "12');
      return;
    case "limited":
      write(response, limited(trouble.retryAfter, trouble.global === true));
  }
}

function limited(retryAfter: number, global: boolean): Told {
  const headers: Record<string, string> = {
    "retry-after": String(retryAfter),
    "x-ratelimit-scope": global ? "global" : "user",
  };
  if (global) headers["x-ratelimit-global"] = "true";
  return {
    status: 429,
    headers,
    body: { message: "You are being rate limited.", retry_after: retryAfter, global },
  };
}

function write(response: ServerResponse, { status, body, headers }: Told): void {
  const json = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...(json === undefined ? {} : { "content-type": "application/json" }),
    ...headers,
  });
  response.end(json);
}
