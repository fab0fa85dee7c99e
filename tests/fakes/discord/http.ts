import type { IncomingMessage } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Json } from "./world.ts";

export interface Asked {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

export interface Told {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function readRequest(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? "/", "http://discord.test");
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: (request.method ?? "GET").toLowerCase(),
    path: url.pathname.replace(/^\/api\/v10/, "") || "/",
    query: url.searchParams,
    body: await parseBody(Buffer.concat(chunks), request.headers["content-type"] ?? ""),
    authorization: request.headers.authorization,
  };
}

/** JSON, or the `payload_json` of a multipart body. */
async function parseBody(bytes: Buffer, type: string): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  if (type.startsWith("multipart/form-data")) {
    const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
    const payload = form.get("payload_json");
    return typeof payload === "string" ? JSON.parse(payload) : {};
  }
  return JSON.parse(bytes.toString("utf8"));
}

export function refusal(status: number, code: number, message = STATUS_CODES[status] ?? ""): Told {
  return { status, body: { message, code } satisfies Json };
}
