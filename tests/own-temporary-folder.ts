import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives a run its own temporary folder and removes it with all that the tests left in it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "readout-tests-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
