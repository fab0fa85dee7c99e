import { type Client, Events, RESTEvents, Status } from "discord.js";
import type { Logger } from "pino";
import type { Adapter, Desk } from "../../src/adapter.ts";
import type { Inbox } from "../../src/store/store.ts";
import { atMost, type UnderWay, underWay } from "../../src/under-way.ts";
import { failureOf, failureWords } from "./calls.ts";
import { makeClient } from "./client.ts";
import type { Connection } from "./connection.ts";
import { find } from "./find.ts";
import { onInteraction } from "./interactions.ts";
import { listenToLifeCycle } from "./life-cycle.ts";
import { closedForGood, logIn } from "./login.ts";
import { lookAt } from "./look.ts";
import { onMessage } from "./messages.ts";
import { post } from "./post.ts";
import { registerCommands } from "./register.ts";
import { DISCORD_PACE, type DiscordSettings } from "./settings.ts";

export interface DiscordHooks {
  /** Discord has ended the connection and will take no other: the process had better end too, and say why. */
  onFatal?(error: Error): void;
}

/** What is under way gets this long when Readout stops; the whole program must end within five seconds. */
const FINISH_MS = 3_000;
const DESTROY_MS = 1_000;

/** Readout on Discord. */
export function discordAdapter(
  settings: DiscordSettings,
  inbox: Inbox,
  log: Logger,
  hooks: DiscordHooks = {},
): Adapter {
  const client = makeClient(settings);
  const work = underWay();
  let stopped: Promise<void> | null = null;
  async function end(): Promise<void> {
    await work.settled(FINISH_MS);
    await atMost(client.destroy(), DESTROY_MS);
  }
  return {
    platform: "discord",
    isConnected: () => client.isReady() && client.ws.status === Status.Ready,
    pace: DISCORD_PACE,
    async start(desk: Desk) {
      let isUp = false;
      // Until then, what ends the connection ends the start, which says so.
      watch(client, log, hooks, () => isUp && stopped === null);
      const connection = () => connectionOf(client, { desk, inbox, log });
      listen(client, connection, work, () => stopped !== null);
      await logIn(client, settings);
      const { rest, application } = connection();
      await registerCommands(rest, application, desk.commands, log).catch(async (error: unknown) => {
        await atMost(client.destroy(), DESTROY_MS);
        throw error;
      });
      isUp = true;
      watchToken(client, log, hooks);
      log.info({ application }, "connected to Discord");
    },
    post: (address, posting) => work.follow(post(client.rest, address, posting)),
    find: (address, marker, since) => work.follow(find(client, address, marker, since)),
    look: (address) => lookAt(client, address),
    stop() {
      stopped ??= end();
      return stopped;
    },
  };
}

/** Who Readout is on Discord is known once it is logged in, which is before the first event. */
function connectionOf(client: Client, core: Pick<Connection, "desk" | "inbox" | "log">): Connection {
  const self = client.user?.id ?? "0";
  return { ...core, rest: client.rest, self, application: client.application?.id ?? self };
}

/** What happens to the connection: told in the log, and fatal ends passed on. discord.js resumes dropped ones itself. */
function watch(client: Client, log: Logger, hooks: DiscordHooks, isUp: () => boolean): void {
  client.on(Events.Error, (error) => log.error({ why: error.name }, "discord.js reports an error"));
  client.on(Events.ShardError, (error) =>
    log.warn({ why: error.name }, "the connection to Discord had an error"),
  );
  client.on(Events.ShardReconnecting, () => log.info("reconnecting to Discord"));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, "connection to Discord resumed"));
  client.on(Events.ShardDisconnect, ({ code }) => {
    const why = closedForGood(code);
    if (why !== null && isUp()) end(new Error(why), log, hooks);
  });
}

/** After one 401 discord.js has no token any more, and would stay connected without being able to say anything. */
function watchToken(client: Client, log: Logger, hooks: DiscordHooks): void {
  let told = false;
  client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
    if (status !== 401 || data.auth === false || told) return;
    told = true;
    end(new Error(closedForGood(4004) ?? ""), log, hooks);
  });
}

function end(error: Error, log: Logger, { onFatal }: DiscordHooks): void {
  if (onFatal) onFatal(error);
  else log.fatal(error.message);
}

/** Each event is worked on by itself; what goes wrong in one is logged and touches no other. */
function listen(
  client: Client,
  connection: () => Connection,
  work: UnderWay,
  isStopped: () => boolean,
): void {
  const handle = (what: string, run: (connection: Connection) => Promise<void>): void => {
    if (isStopped()) return;
    const now = connection();
    work.follow(run(now)).catch((error: unknown) => {
      now.log.error({ what, why: failureWords(failureOf(error)) }, "an event could not be handled");
    });
  };
  client.on(Events.InteractionCreate, (one) => handle("interaction", (now) => onInteraction(now, one)));
  client.on(Events.MessageCreate, (one) => handle("message", (now) => onMessage(now, one)));
  listenToLifeCycle(client, (change) => handle("change of a place", ({ desk }) => desk.placeChanged(change)));
}
