import { App, HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import type { Logger } from "pino";
import { SettingsError } from "../../src/adapter.ts";
import { atMost } from "../../src/under-way.ts";
import { boltLog } from "./bolt-log.ts";
import { type Identity, onceOnly, startError } from "./identity.ts";
import { patientFetch, type SocketState } from "./patient-fetch.ts";
import {
  type HttpMode,
  PING_TIMEOUT_MS,
  type SlackSettings,
  type SocketMode,
  START_TIMEOUT_MS,
} from "./settings.ts";
import { BODY_LIMIT, passWholeBodies } from "./whole-bodies.ts";
import { passWholeMessages } from "./whole-messages.ts";

/** The way in which events come from Slack: a socket that we open, or requests that Slack signs. */
export interface Connection {
  readonly app: App;
  open(): Promise<void>;
  /** Events come in at this moment. */
  isOpen(): boolean;
  /** No more events after this; resolves when the other side has let go. */
  close(): Promise<void>;
}

export function connect(settings: SlackSettings, identity: Identity, log: Logger): Connection {
  return "appToken" in settings.mode
    ? overSocket(settings, settings.mode, identity, log)
    : overHttp(settings, settings.mode, identity, log);
}

function overSocket(settings: SlackSettings, mode: SocketMode, identity: Identity, log: Logger): Connection {
  const stopping = new AbortController();
  const state: SocketState = { everOpen: false, refusal: null, stopped: stopping.signal };
  const receiver = new SocketModeReceiver({
    appToken: mode.appToken,
    logger: boltLog(log),
    clientPingTimeout: settings.pingTimeoutMs ?? PING_TIMEOUT_MS,
    // Its own options: those of the app would give the socket no retries, and one failure would end the program.
    installerOptions: {
      clientOptions: {
        ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
        allowAbsoluteUrls: false,
        retryConfig: { retries: 0 },
        fetch: patientFetch(state, log),
      },
    },
  });
  passWholeMessages(receiver.client, log);
  const reconnects = calmReconnects(receiver, state);
  const isOpen = watchSocket(receiver);
  const app = makeApp(settings, identity, receiver, log);
  return {
    app,
    isOpen,
    async open() {
      const opened = receiver
        .start()
        .catch((error) => Promise.reject(startError("SLACK_APP_TOKEN", state.refusal, error)));
      if (!(await atMost(opened, START_TIMEOUT_MS))) {
        throw new SettingsError(
          `Slack's socket did not open within ${START_TIMEOUT_MS / 1000} seconds. Check the network.`,
        );
      }
      await opened;
      state.everOpen = true;
    },
    async close() {
      stopping.abort();
      await atMost(reconnects.latest(), SETTLE_MS);
      await receiver.client.disconnect();
    },
  };
}

/** Whether the socket is open, by what its client tells. */
function watchSocket({ client }: SocketModeReceiver): () => boolean {
  let isOpen = false;
  client.on("connected", () => {
    isOpen = true;
  });
  for (const event of ["connecting", "reconnecting", "disconnecting", "disconnected"])
    client.on(event, () => {
      isOpen = false;
    });
  return () => isOpen;
}

/** A socket that is closed while it opens holds the program for 30 seconds: it is given so long to open first. */
const SETTLE_MS = 1_000;

/**
 * The client reconnects inside a timer, where a rejection would end the program: stopping in the middle of a reconnect
 * is one. Only the first start has somebody who waits for it.
 */
function calmReconnects({ client }: SocketModeReceiver, state: SocketState): { latest(): Promise<unknown> } {
  const start = client.start.bind(client);
  let latest: Promise<unknown> = Promise.resolve();
  client.start = () => {
    const opened = start().catch((error) => (state.everOpen ? { ok: false } : Promise.reject(error)));
    latest = opened;
    return opened;
  };
  return { latest: () => latest };
}

/** Where Slack sends events, commands and buttons, as its app's settings say. */
const EVENTS = "/slack/events";

function overHttp(settings: SlackSettings, mode: HttpMode, identity: Identity, log: Logger): Connection {
  const receiver = new HTTPReceiver({
    signingSecret: mode.signingSecret,
    port: mode.port,
    endpoints: [EVENTS],
    bodyLimit: BODY_LIMIT,
    logger: boltLog(log),
  });
  passWholeBodies(receiver, EVENTS, log);
  let server: { closeAllConnections(): void } | undefined;
  return {
    app: makeApp(settings, identity, receiver, log),
    isOpen: () => server !== undefined,
    async open() {
      try {
        server = await receiver.start(mode.port);
      } catch (error) {
        throw portError(mode.port, error);
      }
    },
    async close() {
      if (server === undefined) return;
      const closed = receiver.stop();
      // Everything is acknowledged at once: a request that is still open by then does not come to an end.
      const cut = setTimeout(() => server?.closeAllConnections(), 500);
      await closed.finally(() => clearTimeout(cut));
    },
  };
}

function portError(port: number, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EADDRINUSE") {
    return new SettingsError(`PORT ${port} is in use by another program. Choose another one.`, {
      cause: error,
    });
  }
  if (code === "EACCES") {
    return new SettingsError(`PORT ${port} may not be opened by this user. Choose one above 1023.`, {
      cause: error,
    });
  }
  return error instanceof Error ? error : new Error(String(error));
}

/** `authorize` answers from what we know: with a token of its own, Bolt would ask Slack again and die of a refusal. */
function makeApp(
  settings: SlackSettings,
  { userId, botId, team }: Identity,
  receiver: SocketModeReceiver | HTTPReceiver,
  log: Logger,
): App {
  return new App({
    receiver,
    authorize: async () => ({ botToken: settings.botToken, botUserId: userId, botId, teamId: team }),
    clientOptions: onceOnly(settings, log),
    logger: boltLog(log),
    convoStore: false,
  });
}
