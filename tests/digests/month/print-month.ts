import type { Cadence } from "../../../src/digests/subscription.ts";
import { monthOf } from "./month.ts";

// npx tsx tests/digests/month/print-month.ts [day|weekday|week|new] [full]: prints six weeks of digests as their subscriber reads them.

const [every = "day", style = "compact"] = process.argv.slice(2);
const cadence = (every === "week" ? { every, on: "monday" } : { every }) as Cadence;
const { posted } = await monthOf({ cadence, style: style === "full" ? "full" : "compact" });
for (const { at, thread, replaces, text } of posted) {
  const where =
    thread === null ? (replaces === null ? "" : ` in place of ${replaces}`) : ` in the thread of ${thread}`;
  process.stdout.write(`\n──── ${at.toISOString().slice(0, 16)}${where}\n${text}\n`);
}
