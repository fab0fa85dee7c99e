import { createRequire, syncBuiltinESMExports } from "node:module";
import { promisify } from "node:util";

// Preloaded (`--import`) into each process of a benchmark, with SLOWED="<times>:<when it began>": all its clocks and timers run
// so many times slower than the machine's. Limits, waits and time-outs keep their proportions, and the program has as
// much more of the processor: what is measured is what a machine so many times as fast would do.

const [times, began] = (process.env.SLOWED ?? "1:0").split(":").map(Number) as [number, number];
if (times !== 1) slow();

function slow(): void {
  const RealDate = Date;
  const [realNow, realPerformance] = [Date.now, performance.now.bind(performance)];
  const zero = realPerformance();
  const now = () => Math.floor(began + (realNow() - began) / times);
  globalThis.Date = class extends RealDate {
    constructor(...given: ConstructorParameters<typeof RealDate> | []) {
      super(...((given.length === 0 ? [now()] : given) as ConstructorParameters<typeof RealDate>));
    }
    static override now(): number {
      return now();
    }
  } as DateConstructor;
  performance.now = () => zero + (realPerformance() - zero) / times;
  const timers = createRequire(import.meta.url)("node:timers") as typeof import("node:timers");
  const waits = createRequire(import.meta.url)(
    "node:timers/promises",
  ) as typeof import("node:timers/promises");
  const { setTimeout: once, setInterval: again } = timers;
  const wait = waits.setTimeout;
  // A late timer is late by a fraction of a slow millisecond only: one that is early would spin.
  const scaled = (ms = 1) => Math.max(1, ms) * times;
  const slowOnce = ((run: () => void, ms?: number, ...given: []) =>
    once(run, scaled(ms), ...given)) as typeof once;
  const slowAgain = ((run: () => void, ms?: number, ...given: []) =>
    again(run, scaled(ms), ...given)) as typeof again;
  const slowWait = ((ms?: number, ...given: []) => wait(scaled(ms), ...given)) as typeof wait;
  Object.defineProperty(slowOnce, promisify.custom, { value: slowWait });
  Object.assign(timers, { setTimeout: slowOnce, setInterval: slowAgain });
  Object.assign(waits, { setTimeout: slowWait });
  Object.assign(globalThis, { setTimeout: slowOnce, setInterval: slowAgain });
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => timeout(scaled(ms));
  syncBuiltinESMExports();
}
