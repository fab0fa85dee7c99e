import type { ServerResponse } from "node:http";

/** What goes wrong with the next calls of a method. Unless said otherwise, the platform has carried the call out. */
export type Mishap =
  /** Refused for now; not carried out. */
  | { readonly kind: "rate limited"; readonly seconds: number }
  /** An error page, with or without the call being carried out. */
  | { readonly kind: "status"; readonly status: number; readonly done: boolean }
  /** The connection is reset before the call was looked at. */
  | { readonly kind: "reset before" }
  /** The connection is reset instead of an answer. */
  | { readonly kind: "reset after" }
  /** The answer breaks off. */
  | { readonly kind: "truncated" }
  /** A proxy answers with its own page and status 200. */
  | { readonly kind: "page" }
  /** No answer for a while. */
  | { readonly kind: "silent"; readonly ms: number }
  /** `ok: false` with an error of Slack. */
  | { readonly kind: "error"; readonly error: string; readonly done: boolean };

export interface Faults {
  /** The next `times` calls of a method (or "response_url") go wrong. */
  plan(method: string, mishap: Mishap, times?: number): void;
  take(method: string): Mishap | null;
}

export function planFaults(): Faults {
  const planned = new Map<string, Mishap[]>();
  return {
    plan(method, mishap, times = 1) {
      planned.set(method, [...(planned.get(method) ?? []), ...Array.from({ length: times }, () => mishap)]);
    },
    take: (method) => planned.get(method)?.shift() ?? null,
  };
}

export function isDone(mishap: Mishap | null): boolean {
  if (mishap === null) return true;
  if (mishap.kind === "status" || mishap.kind === "error") return mishap.done;
  return mishap.kind !== "rate limited" && mishap.kind !== "reset before";
}

/** Answers as the mishap will have it; `answer` is what the platform would have said. */
export function mishappen(mishap: Mishap, response: ServerResponse, answer: object): void {
  const json = JSON.stringify(answer);
  switch (mishap.kind) {
    case "rate limited":
      response.writeHead(429, { "retry-after": String(mishap.seconds), "content-type": "application/json" });
      response.end('{"ok":false,"error":"ratelimited"}');
      return;
    case "status":
      response.writeHead(mishap.status, { "content-type": "text/html" }).end("<html>Service trouble</html>");
      return;
    case "reset before":
    case "reset after":
      response.socket?.resetAndDestroy();
      return;
    case "truncated":
      response.writeHead(200, { "content-type": "application/json", "content-length": String(json.length) });
      response.write(json.slice(0, Math.floor(json.length / 2)), () => response.socket?.destroy());
      return;
    case "page":
      response.writeHead(200, { "content-type": "text/html" }).end("<html>Sign in to the network</html>");
      return;
    case "silent":
      setTimeout(() => response.end(json), mishap.ms).unref();
      return;
    case "error":
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ ok: false, error: mishap.error }));
  }
}
