import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { isObject } from "./rules/checker.ts";
import { touch, type Workspace } from "./workspace.ts";

export type EnvelopeType = "events_api" | "slash_commands" | "interactive";

export interface Sockets {
  newTicket(): string;
  readonly open: ReadonlySet<WebSocket>;
  /** Sends an envelope over any open socket and resolves when it is acknowledged; rejects when it is not, or with no socket open. */
  deliver(type: EnvelopeType, payload: object, retry?: { attempt: number; reason: string }): Promise<Ack>;
  /** Asks every socket to be opened anew, as Slack does every few hours. */
  refresh(reason?: "refresh_requested" | "warning"): void;
  /** Cuts every socket without a word. */
  drop(): void;
  /** Resolves when a socket is open that was not before. */
  nextConnection(): Promise<void>;
  close(): void;
}

export interface Ack {
  readonly payload: unknown;
  readonly afterMs: number;
}

/** Slack waits so long for an acknowledgement. */
const DEADLINE_MS = 3_000;

interface Waiting {
  readonly at: number;
  readonly timer: NodeJS.Timeout;
  resolve(ack: Ack): void;
}

/** The socket side of Slack: tickets, hello, envelopes, and the deadline that Bolt itself does not watch. */
export function openSockets(server: Server, workspace: Workspace, deadlineMs = DEADLINE_MS): Sockets {
  const wss = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const open = new Set<WebSocket>();
  const waiting = new Map<string, Waiting>();
  const watchers: (() => void)[] = [];

  server.on("upgrade", (request: IncomingMessage, socket, head) => {
    const ticket = new URL(request.url ?? "/", "http://localhost").searchParams.get("ticket") ?? "";
    if (!tickets.delete(ticket)) return void socket.end("HTTP/1.1 401 Unauthorized\r\n\r\n");
    wss.handleUpgrade(request, socket, head, (ws) => {
      open.add(ws);
      ws.on("close", () => open.delete(ws));
      ws.on("error", () => open.delete(ws));
      ws.on("message", (data) => heard(String(data)));
      ws.send(
        JSON.stringify({
          type: "hello",
          num_connections: open.size,
          connection_info: { app_id: workspace.appId },
        }),
      );
      touch(workspace);
      for (const tell of watchers.splice(0)) tell();
    });
  });

  function heard(text: string): void {
    touch(workspace);
    const message: unknown = JSON.parse(text);
    const id = isObject(message) ? String(message.envelope_id) : "";
    const one = waiting.get(id);
    if (!isObject(message) || one === undefined)
      return void workspace.violations.push(`ack of an unknown envelope: ${text.slice(0, 100)}`);
    waiting.delete(id);
    clearTimeout(one.timer);
    one.resolve({ payload: message.payload, afterMs: Date.now() - one.at });
  }

  return {
    open,
    newTicket() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    deliver(type, payload, retry) {
      const [socket] = [...open].filter((one) => one.readyState === one.OPEN);
      if (socket === undefined) return Promise.reject(new Error("no socket is open"));
      const envelope = {
        envelope_id: randomUUID(),
        type,
        payload,
        accepts_response_payload: type !== "events_api",
      };
      const more = retry === undefined ? {} : { retry_attempt: retry.attempt, retry_reason: retry.reason };
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(envelope.envelope_id);
          workspace.violations.push(`${type} not acknowledged within ${deadlineMs} ms`);
          reject(new Error("not acknowledged in time"));
        }, deadlineMs);
        waiting.set(envelope.envelope_id, { at: Date.now(), timer, resolve });
        socket.send(JSON.stringify({ ...envelope, ...more }));
        touch(workspace);
      });
    },
    refresh(reason = "refresh_requested") {
      for (const ws of open) ws.send(JSON.stringify({ type: "disconnect", reason, debug_info: {} }));
    },
    drop() {
      for (const ws of open) ws.terminate();
    },
    nextConnection: () => new Promise((resolve) => void watchers.push(resolve)),
    close() {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      for (const ws of open) ws.terminate();
      wss.close();
    },
  };
}
