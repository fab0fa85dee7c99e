import type { IncomingMessage } from "node:http";
import { isObject } from "./rules/checker.ts";

export type Args = Record<string, unknown>;

/** A whole request body; resolves with what came, also if the client died meanwhile. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export async function readBody(request: IncomingMessage): Promise<string> {
  return (await readBytes(request)).toString("utf8");
}

/** Arguments of a Web API call: JSON, or a form in which objects and lists are JSON. */
export function argsOf(contentType: string, body: string): Args {
  if (contentType.startsWith("application/json")) {
    const parsed: unknown = JSON.parse(body);
    return isObject(parsed) ? { ...parsed } : {};
  }
  const form = Object.fromEntries(new URLSearchParams(body));
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, formValue(name, value)]));
}

const JSON_FIELDS = new Set(["blocks", "metadata", "attachments", "view", "files", "message"]);

function formValue(name: string, value: string): unknown {
  if (!JSON_FIELDS.has(name)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
