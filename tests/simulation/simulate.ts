import { parseArgs } from "node:util";
import { simulate } from "./run.ts";

// npm run simulate [-- --runs 1000 --seed 1]: each run has the seed of the one before it plus one, and can be had again by it.

const { values } = parseArgs({
  options: { runs: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
});
const [runs, first] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(first)) {
  console.error("npm run simulate -- [--runs N] [--seed S]");
  process.exit(2);
}
let [due, lost, doubled, skipped] = [0, 0, 0, 0];
for (let seed = first; seed < first + runs; seed++) {
  const found = await simulate(seed);
  due += found.due;
  lost += found.lost.length;
  doubled += found.doubled.length;
  skipped += found.skipped;
  for (const one of found.lost) console.log(`seed ${seed}, lost: ${one}`);
  for (const one of found.doubled) console.log(`seed ${seed}, doubled: ${one}`);
}
console.log(`runs ${runs}, due ${due}, not posted and said so ${skipped}, ${lost} lost, ${doubled} doubled`);
process.exit(lost + doubled > 0 ? 1 : 0);
