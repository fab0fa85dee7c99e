import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { WebSocket, WebSocketServer } from "ws";
import { guildJson, userJson } from "./shapes.ts";
import type { Json, World } from "./world.ts";

const GUILDS = 1;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
const MESSAGE_CONTENT = 1 << 15;
/** Members, presences, message content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: Json }[];
  socket: WebSocket | null;
}

export interface Gateway {
  /** Sends an event to everybody connected whose intents ask for it, and keeps it for those who resume. */
  dispatch(event: string, data: Json): void;
  /** Cuts the connections; 0: without a word. */
  drop(code?: number): void;
  /** Tells the clients to reconnect (op 7). */
  askToReconnect(): void;
  /** Ends the sessions: who resumes is told to identify anew (op 9). */
  forgetSessions(): void;
  /** No heartbeat is acknowledged any more until somebody resumes. */
  muteAcks(): void;
  readonly identified: readonly Json[];
  readonly resumed: readonly Json[];
  heartbeats(): number;
  close(): void;
}

export interface GatewayOptions {
  readonly heartbeatMs: number;
  /** Lists the server in READY but never sends it. */
  readonly lateGuild?: boolean;
  url(): string;
}

export function startGateway(http: Server, world: World, options: GatewayOptions): Gateway {
  const server = new WebSocketServer({ server: http, path: "/gateway" });
  const sessions = new Map<string, Session>();
  const identified: Json[] = [];
  const resumed: Json[] = [];
  let [beats, muted] = [0, false];
  const send = (socket: WebSocket, payload: Json): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
  };
  const emit = (session: Session, t: string, d: Json): void => {
    const event = { s: session.events.length + 1, t, d };
    session.events.push(event);
    if (session.socket !== null) send(session.socket, { op: 0, ...event });
  };

  const identify = (socket: WebSocket, d: Json): void => {
    identified.push(d);
    const intents = d.intents as number;
    const why = turnedDown(world, String(d.token), intents);
    if (why !== null) {
      socket.close(why, why === 4004 ? "Authentication failed." : "Disallowed intent(s).");
      return;
    }
    const session: Session = { id: randomUUID(), intents, events: [], socket };
    sessions.set(session.id, session);
    const inGuild = world.botIsMember && (intents & GUILDS) !== 0;
    emit(session, "READY", {
      v: 10,
      user: userJson(world.bot),
      guilds: inGuild ? [{ id: world.guild, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard: [0, 1],
      application: { id: world.bot.id, flags: 0 },
    });
    if (inGuild && options.lateGuild !== true) emit(session, "GUILD_CREATE", guildJson(world));
  };

  const resume = (socket: WebSocket, d: Json): void => {
    resumed.push(d);
    const session = sessions.get(String(d.session_id));
    if (session === undefined || d.token !== world.token) {
      send(socket, { op: 9, d: false });
      return;
    }
    muted = false;
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > Number(d.seq)))
      send(socket, { op: 0, ...event });
    emit(session, "RESUMED", {});
  };

  server.on("connection", (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: options.heartbeatMs } });
    socket.on("message", (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Json };
      if (op === 1) beats += 1;
      if (op === 1 && !muted) send(socket, { op: 11 });
      if (op === 2) identify(socket, d);
      if (op === 6) resume(socket, d);
    });
    socket.on("close", (code) => {
      const session = [...sessions.values()].find((one) => one.socket === socket);
      if (session === undefined) return;
      session.socket = null;
      // A client that says goodbye (1000, 1001) ends its session.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
  });

  return {
    identified,
    resumed,
    heartbeats: () => beats,
    dispatch: (t, d) => {
      for (const session of sessions.values()) {
        const data = asSeenBy(world, session.intents, t, d);
        if (data !== null) emit(session, t, data);
      }
    },
    drop: (code = 0) => {
      for (const socket of server.clients) code === 0 ? socket.terminate() : socket.close(code);
    },
    askToReconnect: () => {
      for (const socket of server.clients) send(socket, { op: 7, d: null });
    },
    forgetSessions: () => sessions.clear(),
    muteAcks: () => {
      muted = true;
    },
    close: () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

/** Discord's close code for who may not identify, or null. */
function turnedDown(world: World, token: string, intents: number): 4004 | 4014 | null {
  if (world.turnsDown !== null) return world.turnsDown;
  if (token !== world.token) return 4004;
  return (intents & PRIVILEGED & ~world.privilegedIntents) === 0 ? null : 4014;
}

/** What a session gets of an event: nothing without the intent, a message without its text where it may not be read. */
function asSeenBy(world: World, intents: number, event: string, data: Json): Json | null {
  if (event !== "MESSAGE_CREATE") return data;
  const isDirect = data.guild_id === undefined;
  if ((intents & (isDirect ? DIRECT_MESSAGES : GUILD_MESSAGES)) === 0) return null;
  const author = data.author as Json;
  const isNamed = (data.mentions as Json[]).some(({ id }) => id === world.bot.id);
  const mayRead = isDirect || isNamed || author.id === world.bot.id || (intents & MESSAGE_CONTENT) !== 0;
  return mayRead ? data : { ...data, content: "", embeds: [], attachments: [], components: [] };
}
