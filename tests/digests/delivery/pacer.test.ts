import { describe, expect, it } from "vitest";
import { makePacer } from "../../../src/digests/delivery/pacer.ts";
import { virtualTimer } from "../virtual-timer.ts";

const PACE = { perSecond: 10, findsPerSecond: 2, channelEveryMs: 1_000, atOnce: 4, repeatWithinMs: 0 };

function stage() {
  const timer = virtualTimer();
  const pacer = makePacer(PACE, timer);
  const went: { readonly to: string; readonly at: number }[] = [];
  const ask = (to: string, urgent = false, takesMs = 0) =>
    void pacer.inTurn(to, urgent, async () => {
      went.push({ to, at: timer.now() });
      if (takesMs > 0) await timer.sleep(takesMs);
    });
  return { timer, pacer, went, ask };
}

describe("a platform's turns", () => {
  it("come no faster than it allows over any second, and no slower", async () => {
    const { timer, went, ask } = stage();
    for (let i = 0; i < 60; i++) ask(`slack:T1/C${i}`);
    await timer.pass(10_000);
    const times = went.map(({ at }) => at);
    const busiest = Math.max(
      ...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length),
    );
    expect(busiest).toBeLessThanOrEqual(10 + 1);
    expect(times.at(-1)).toBeLessThanOrEqual(6_000);
    expect(times).toHaveLength(60);
  });

  it("come one a second in one channel, without holding up the others", async () => {
    const { timer, went, ask } = stage();
    for (let i = 0; i < 3; i++) ask("slack:T1/C1");
    ask("slack:T1/C2");
    await timer.pass(150);
    expect(went.map(({ to }) => to).sort()).toEqual(["slack:T1/C1", "slack:T1/C2"]);
    await timer.pass(2_000);
    expect(went.filter(({ to }) => to.endsWith("C1")).map(({ at }) => at)).toEqual([0, 1_000, 2_000]);
  });

  it("count in one channel from the answer, for a posting may have been long on its way", async () => {
    const { timer, went, ask } = stage();
    ask("slack:T1/C1", false, 700);
    ask("slack:T1/C1");
    ask("slack:T1/C2");
    await timer.pass(3_000);
    expect(went.filter(({ to }) => to.endsWith("C1")).map(({ at }) => at)).toEqual([0, 1_700]);
    expect(went.find(({ to }) => to.endsWith("C2"))?.at).toBeLessThan(300);
  });

  it("start one after the other, even where what comes before takes now more and now less time", async () => {
    const { timer, pacer } = stage();
    const started: number[] = [];
    for (let i = 0; i < 20; i++)
      void pacer.inTurn(`slack:T1/C${i}`, false, async (start) => {
        // The first ten are held up, until all of them could go at once.
        if (i < 10) await timer.sleep(1_000 - timer.now());
        await start();
        started.push(timer.now());
      });
    await timer.pass(4_000);
    expect(started).toHaveLength(20);
    const busiest = Math.max(
      ...started.map((from) => started.filter((at) => at >= from && at < from + 300).length),
    );
    expect(busiest).toBeLessThanOrEqual(3 + 3);
  });

  it("come no faster after the program stood still, when all that slept wake at once", async () => {
    const { timer, pacer } = stage();
    const went: number[] = [];
    for (let i = 0; i < 60; i++)
      void pacer.inTurn(`slack:T1/C${i}`, false, async () => void went.push(timer.now()));
    await timer.pass(1_000);
    timer.standStill(2_000);
    await timer.pass(8_000);
    const busiest = Math.max(
      ...went.map((from) => went.filter((at) => at >= from && at < from + 1_000).length),
    );
    expect(busiest).toBeLessThanOrEqual(10 + 1);
    expect(went).toHaveLength(60);
  });

  it("go on in a channel after a posting that failed", async () => {
    const { timer, pacer, went, ask } = stage();
    const failed = pacer.inTurn("slack:T1/C1", false, () => Promise.reject(new Error("no net")));
    await expect(failed).rejects.toThrow("no net");
    ask("slack:T1/C1");
    await timer.pass(1_500);
    expect(went).toHaveLength(1);
  });

  it("go first to what somebody waits for", async () => {
    const { timer, went, ask } = stage();
    for (let i = 0; i < 30; i++) ask(`slack:T1/C${i}`);
    ask("slack:T1/URGENT", true);
    await timer.pass(50);
    expect(went.map(({ to }) => to)).toContain("slack:T1/URGENT");
  });

  it("pause for one channel where it is refused, and everywhere where several are", async () => {
    const { timer, pacer, went, ask } = stage();
    pacer.tooFast("slack:T1/C1", 5_000);
    for (const to of ["slack:T1/C1", "slack:T1/C2"]) ask(to);
    await timer.pass(1_200);
    expect(went.map(({ to }) => to)).toEqual(["slack:T1/C2"]);
    pacer.tooFast("slack:T1/C2", 5_000);
    ask("slack:T1/C3");
    await timer.pass(4_900);
    expect(went.map(({ to }) => to)).not.toContain("slack:T1/C3");
    await timer.pass(1_000);
    expect(went.map(({ to }) => to)).toContain("slack:T1/C3");
  });
});
