import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished, vi } from "vitest";
import { SELF_SIGNED } from "./self-signed.ts";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface HostileServer {
  readonly port: number;
  /** `http://127.0.0.1:port`, or `https:`. */
  readonly at: string;
  /** What was asked for, in order. */
  readonly asked: IncomingMessage[];
}

/** A server on this machine that answers each path as it is told to, gone when the test is. */
export async function hostileServer(
  answers: Readonly<Record<string, Answer>>,
  { secure = false }: { readonly secure?: boolean } = {},
): Promise<HostileServer> {
  const asked: IncomingMessage[] = [];
  const serve: Answer = (request, response) => {
    asked.push(request);
    const answer = answers[request.url ?? ""] ?? ((_, other) => other.writeHead(404).end());
    answer(request, response);
  };
  // Nobody vouches for the certificate of a test.
  if (secure) vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
  const server = secure ? createSecureServer(SELF_SIGNED, serve) : createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, at: `${secure ? "https" : "http"}://127.0.0.1:${port}`, asked };
}

/** Answers with a redirect. */
export const leadsTo =
  (address: string, status = 302): Answer =>
  (_, response) =>
    response.writeHead(status, { location: address }).end();

/** Answers with a body of a type, and other headers. */
export const holds =
  (body: string | Uint8Array, type = "text/html", headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
