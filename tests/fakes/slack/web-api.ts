import type { IncomingMessage, ServerResponse } from "node:http";
import { type Pauses, pause } from "../pauses.ts";
import type { ChannelGate } from "../rate-gate.ts";
import { type Answer, CHAT_METHODS, refuse } from "./chat-methods.ts";
import { CONVERSATION_METHODS } from "./conversation-methods.ts";
import { type Faults, isDone, mishappen } from "./faults.ts";
import { FILE_METHODS } from "./file-methods.ts";
import { type Args, argsOf, readBody } from "./read-body.ts";
import { touch, type Workspace } from "./workspace.ts";

const METHODS = { ...CHAT_METHODS, ...CONVERSATION_METHODS, ...FILE_METHODS };

export interface WebApi {
  readonly workspace: Workspace;
  readonly faults: Faults;
  /** Address for a new socket; it can be used once. */
  newSocketUrl(): string;
  readonly pauses: Pauses | null;
  /** Turns away what comes faster than the platform allows; null: nothing. */
  readonly gate: ChannelGate | null;
}

/** Answers one Web API call. An accepted call is carried out even if the caller has gone meanwhile. */
export async function answerCall(
  api: WebApi,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { workspace, faults } = api;
  const body = await readBody(request);
  const mishap = faults.take(method);
  const args = argsOf(request.headers["content-type"] ?? "", body);
  const token = tokenOf(request, args);
  const recorded = Object.fromEntries(Object.entries(args).filter(([name]) => name !== "token"));
  workspace.calls.push({ method, at: Date.now(), args: recorded });
  touch(workspace);
  const tooFastMs = method === "chat.postMessage" ? (api.gate?.enter(String(args.channel)) ?? 0) : 0;
  if (tooFastMs > 0)
    return mishappen({ kind: "rate limited", seconds: Math.ceil(tooFastMs / 1000) }, response, {});
  await pause(api.pauses?.before(method));
  const answer = isDone(mishap) ? perform(api, method, token, args) : refuse("not_done");
  await pause(api.pauses?.after(method));
  if (mishap !== null) return mishappen(mishap, response, answer);
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "x-oauth-scopes": [...workspace.scopes].join(","),
  });
  response.end(JSON.stringify(answer));
}

function perform(api: WebApi, method: string, token: string, args: Args): Answer {
  const { workspace } = api;
  if (token === "") return refuse("not_authed");
  if (token !== workspace.botToken && token !== workspace.appToken) return refuse("invalid_auth");
  const isApp = token === workspace.appToken;
  if (method === "apps.connections.open") {
    return isApp ? { ok: true, url: api.newSocketUrl() } : refuse("not_allowed_token_type");
  }
  if (isApp) return refuse("not_allowed_token_type");
  if (method === "auth.test") return authTest(workspace);
  const [scopes, perform] = METHODS[method] ?? [];
  if (perform === undefined || scopes === undefined) {
    workspace.violations.push(`unknown method: ${method}`);
    return refuse("unknown_method");
  }
  const missing = scopes.find((scope) => !workspace.scopes.has(scope));
  if (missing !== undefined)
    return refuse("missing_scope", { needed: missing, provided: [...workspace.scopes].join() });
  return perform(workspace, args);
}

function authTest({ team, bot }: Workspace): Answer {
  return {
    ok: true,
    url: "https://example.slack.com/",
    team: "Example",
    user: "readout",
    team_id: team,
    user_id: bot.userId,
    bot_id: bot.botId,
  };
}

function tokenOf(request: IncomingMessage, args: Args): string {
  const header = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  return header ?? String(args.token ?? "");
}
