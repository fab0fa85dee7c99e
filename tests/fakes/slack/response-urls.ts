import type { IncomingMessage, ServerResponse } from "node:http";
import { recordFaults } from "./chat-methods.ts";
import { type Faults, isDone, mishappen } from "./faults.ts";
import { type Args, argsOf, readBody } from "./read-body.ts";
import { judgeMessage } from "./rules/check-message.ts";
import { addMessage, type FakeMessage, nextId, touch, type Workspace } from "./workspace.ts";

/** One-off addresses for answers: five uses within 30 minutes. */
export interface ResponseUrls {
  /** A new path under which `user` can be answered in `channel`; `source`: the message whose button was pressed. */
  make(channel: string, user: string, source?: FakeMessage): string;
  answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const USES = 5;
const LIFE_MS = 30 * 60_000;

interface Slip {
  readonly channel: string;
  readonly user: string;
  readonly madeAt: number;
  readonly source: FakeMessage | null;
  uses: number;
}

export function openResponseUrls(workspace: Workspace, faults: Faults): ResponseUrls {
  const slips = new Map<string, Slip>();

  function use(path: string, contentType: string, body: string): { status: number; says: string } {
    const slip = slips.get(path);
    const refusal = refusalOf(slip, workspace.now());
    if (slip === undefined || refusal !== null) {
      return { status: 404, says: JSON.stringify({ ok: false, error: refusal }) };
    }
    slip.uses += 1;
    if (!contentType.startsWith("application/json")) return { status: 400, says: "invalid_payload" };
    const args = argsOf(contentType, body);
    const verdict = judgeMessage(args);
    recordFaults(workspace, "response_url", verdict.faults);
    if (verdict.error !== null) {
      return { status: 400, says: JSON.stringify({ ok: false, error: verdict.error }) };
    }
    if (slip.source !== null && args.replace_original !== false) replace(slip.source, args);
    else show(workspace, slip, args);
    return { status: 200, says: "ok" };
  }

  return {
    make(channel, user, source) {
      const path = `/commands/${workspace.team}/${nextId("")}/${nextId("slip")}`;
      slips.set(path, { channel, user, madeAt: workspace.now(), source: source ?? null, uses: 0 });
      return path;
    },
    async answer(path, request, response) {
      const body = await readBody(request);
      const mishap = faults.take("response_url");
      touch(workspace);
      workspace.calls.push({ method: "response_url", at: Date.now(), args: {} });
      const { status, says } = isDone(mishap)
        ? use(path, request.headers["content-type"] ?? "", body)
        : { status: 200, says: "ok" };
      if (mishap !== null) return mishappen(mishap, response, { ok: true });
      response.writeHead(status, { "content-type": "text/plain" }).end(says);
    },
  };
}

function refusalOf(slip: Slip | undefined, now: number): string | null {
  if (slip === undefined) return "no_such_url";
  if (now - slip.madeAt > LIFE_MS) return "expired_url";
  return slip.uses >= USES ? "used_url" : null;
}

/** What Slack does with an answer to a button that does not say otherwise. */
function replace(source: FakeMessage, args: Args): void {
  source.text = String(args.text ?? "");
  source.blocks = Array.isArray(args.blocks) ? args.blocks : [];
}

function show(workspace: Workspace, slip: Slip, args: Args): void {
  addMessage(workspace, {
    channel: slip.channel,
    user: workspace.bot.userId,
    botId: workspace.bot.botId,
    text: String(args.text ?? ""),
    blocks: Array.isArray(args.blocks) ? args.blocks : [],
    threadTs: typeof args.thread_ts === "string" ? args.thread_ts : null,
    metadata: null,
    ephemeralTo: args.response_type === "in_channel" ? null : slip.user,
    via: "response_url",
  });
}
