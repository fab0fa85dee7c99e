import { createRequire, syncBuiltinESMExports } from "node:module";
import { promisify } from "node:util";

// Preloaded (`--import`) into each process of a benchmark, threads included, and so no TypeScript. With SLOWED="<times>:<when it
// began>" all clocks and timers run so many times slower than the machine's. Limits, waits and time-outs keep their
// proportions, and the program has as much more of the processor: measured is what a machine so many times as fast would do.

const [times = 1, began = 0] = (process.env.SLOWED ?? "1:0").split(":").map(Number);
if (times !== 1) slow();

function slow() {
  const RealDate = Date;
  const [realNow, realPerformance] = [Date.now, performance.now.bind(performance)];
  const zero = realPerformance();
  const now = () => Math.floor(began + (realNow() - began) / times);
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length === 0 ? [now()] : given));
    }
    static now() {
      return now();
    }
  };
  performance.now = () => zero + (realPerformance() - zero) / times;
  const require = createRequire(import.meta.url);
  const [timers, waits] = [require("node:timers"), require("node:timers/promises")];
  const { setTimeout: once, setInterval: again } = timers;
  const wait = waits.setTimeout;
  const scaled = (ms = 1) => Math.max(1, ms) * times;
  const slowOnce = (run, ms, ...given) => once(run, scaled(ms), ...given);
  const slowAgain = (run, ms, ...given) => again(run, scaled(ms), ...given);
  const slowWait = (ms, ...given) => wait(scaled(ms), ...given);
  Object.defineProperty(slowOnce, promisify.custom, { value: slowWait });
  Object.assign(timers, { setTimeout: slowOnce, setInterval: slowAgain });
  Object.assign(waits, { setTimeout: slowWait });
  Object.assign(globalThis, { setTimeout: slowOnce, setInterval: slowAgain });
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => timeout(scaled(ms));
  syncBuiltinESMExports();
}
