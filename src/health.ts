import { createServer, type Server } from "node:http";

/** What a supervisor asks: whether the process is alive, and whether it can do its work. */
export interface Health {
  /** The schedule has come round lately. */
  isAlive(): boolean;
  /** Each thing that is needed, and whether it is there: "slack", "store". */
  readiness(): Promise<Readonly<Record<string, boolean>>>;
}

/** Answers `/healthz` and `/readyz` with 200 or 503 and nothing but states. `port` 0: any that is free. */
export async function serveHealth(
  port: number,
  health: Health,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const answer = await answerTo(request.url ?? "", health);
    const allowed = request.method === "GET" || request.method === "HEAD";
    response.writeHead(allowed ? answer.status : 405, {
      "content-type": "application/json",
      "cache-control": "no-store",
    });
    response.end(JSON.stringify(allowed ? answer.body : { status: "only GET" }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  return { port: portOf(server), stop: () => closed(server) };
}

interface HealthAnswer {
  readonly status: 200 | 404 | 503;
  readonly body: object;
}

async function answerTo(url: string, health: Health): Promise<HealthAnswer> {
  const path = url.split("?")[0];
  if (path === "/healthz") {
    const isAlive = health.isAlive();
    return { status: isAlive ? 200 : 503, body: { status: isAlive ? "alive" : "the schedule stands still" } };
  }
  if (path !== "/readyz") return { status: 404, body: { status: "only /healthz and /readyz" } };
  const states = await health.readiness();
  const isReady = Object.values(states).every(Boolean);
  return { status: isReady ? 200 : 503, body: { status: isReady ? "ready" : "not ready", ...states } };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
