import { loadavg } from "node:os";
import { join } from "node:path";
import { readRegister } from "../src/contacts/register.ts";
import { readVocabulary } from "../src/contacts/vocabulary.ts";
import { benchAnswers } from "./bench-answers.ts";
import { benchImport } from "./bench-import.ts";
import { benchQuality, benchSearch } from "./bench-search.ts";
import { isReal } from "./passages.ts";

// npm run bench [-- --passages 5000,20000]: index, search, whole answers and import beside MiniSearch and SQLite's FTS5 in one run.
// npm run bench -- --check: the same small, in half a minute; the exit code is 1 where anything is wrong. Times are never judged.

const CHECK = process.argv.includes("--check");
const asked = process.argv.indexOf("--passages");
const SIZES = asked < 0 ? [10_000, 100_000] : (process.argv[asked + 1] ?? "").split(",").map(Number);

// npm run bench -- fan-out [--channels 10000] [--slowed 4]: digests to many channels at once against the platforms' rate limits.
if (process.argv.includes("fan-out")) {
  const given = (name: string, otherwise: number): number => {
    const at = process.argv.indexOf(name);
    return at < 0 ? otherwise : Number(process.argv[at + 1]);
  };
  await (await import("./fan-out.ts")).fanOut(given("--channels", 10_000), given("--slowed", 1));
  process.exit(0);
}

const BRIEFINGS = join(import.meta.dirname, "..", "briefings");
const rules = {
  register: readRegister(join(BRIEFINGS, "principals.yaml")).register,
  vocabulary: readVocabulary(join(BRIEFINGS, "topics.yaml")).vocabulary,
};

console.log(
  `${isReal ? "Real news" : "Text made up"}; Node ${process.version}; load ${loadavg()[0]?.toFixed(1)}. Wall times are those of a machine with this load; CPU and ratios tell more.`,
);
const good: boolean[] = [];
good.push(await benchImport(CHECK ? 12 : 150));
good.push(await benchQuality(CHECK ? 300 : 3_000, rules));
for (const size of CHECK ? [1_000] : SIZES) {
  good.push(await benchSearch(size, rules));
  await benchAnswers(size, rules);
}
console.log(`\n${good.filter(Boolean).length} passed, ${good.filter((one) => !one).length} failed`);
process.exitCode = good.every(Boolean) ? 0 : 1;
