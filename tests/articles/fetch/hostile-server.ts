import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface HostileServer {
  readonly port: number;
  /** `http://127.0.0.1:port`. */
  readonly at: string;
  /** What was asked for, in order. */
  readonly asked: IncomingMessage[];
}

/** A server on this machine that answers each path as it is told to, gone when the test is. */
export async function hostileServer(answers: Readonly<Record<string, Answer>>): Promise<HostileServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url ?? ""] ?? ((_, other) => other.writeHead(404).end());
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, at: `http://127.0.0.1:${port}`, asked };
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
