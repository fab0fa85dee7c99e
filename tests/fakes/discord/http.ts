import type { IncomingMessage } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Json } from "./world.ts";

export interface Asked {
  readonly method: string;
  /** Without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Files of a multipart body, by the number in `files[n]`. */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly bytes: Buffer }>;
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
    ...(await parseBody(Buffer.concat(chunks), request.headers["content-type"] ?? "")),
    authorization: request.headers.authorization,
  };
}

type Parsed = Pick<Asked, "body" | "files">;

/** JSON, or a multipart body: its `payload_json`, and its files. */
async function parseBody(bytes: Buffer, type: string): Promise<Parsed> {
  const files = new Map<string, { name: string; bytes: Buffer }>();
  if (bytes.length === 0) return { body: undefined, files };
  if (!type.startsWith("multipart/form-data")) return { body: JSON.parse(bytes.toString("utf8")), files };
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  for (const [field, value] of form) {
    const number = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (number === undefined || typeof value === "string") continue;
    files.set(number, { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  const payload = form.get("payload_json");
  return { body: typeof payload === "string" ? JSON.parse(payload) : {}, files };
}

export function refusal(status: number, code: number, message = STATUS_CODES[status] ?? ""): Told {
  return { status, body: { message, code } satisfies Json };
}
