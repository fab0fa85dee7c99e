import { afterEach, describe, expect, it } from "vitest";
import { serveHealth } from "../src/health.ts";

let stop: () => Promise<void> = async () => undefined;
afterEach(() => stop());

async function served(isAlive: boolean, readiness: Record<string, boolean>) {
  const serving = await serveHealth(0, { isAlive: () => isAlive, readiness: async () => readiness });
  stop = serving.stop;
  const ask = async (path: string, method = "GET") => {
    const answer = await fetch(`http://127.0.0.1:${serving.port}${path}`, { method });
    return [answer.status, await answer.json()] as const;
  };
  return ask;
}

describe("the health of a service", () => {
  it("is alive and ready", async () => {
    const ask = await served(true, { store: true, slack: true });
    expect(await ask("/healthz")).toEqual([200, { status: "alive" }]);
    expect(await ask("/readyz?verbose")).toEqual([200, { status: "ready", store: true, slack: true }]);
  });

  it("is not ready while a platform is not connected, though alive", async () => {
    const ask = await served(true, { store: true, discord: false });
    expect(await ask("/readyz")).toEqual([503, { status: "not ready", store: true, discord: false }]);
    expect((await ask("/healthz"))[0]).toBe(200);
  });

  it("is not alive while the schedule stands still", async () => {
    const ask = await served(false, {});
    expect(await ask("/healthz")).toEqual([503, { status: "the schedule stands still" }]);
  });

  it("answers nothing else", async () => {
    const ask = await served(true, {});
    expect((await ask("/metrics"))[0]).toBe(404);
    expect((await ask("/healthz", "POST"))[0]).toBe(405);
  });
});
