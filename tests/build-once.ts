import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Builds `dist/` before any test, so that tests of the program run what a user would run. */
export function setup(): void {
  const script = join(import.meta.dirname, "..", "scripts", "build.js");
  const built = spawnSync(process.execPath, [script], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The program does not build: see above.");
}
