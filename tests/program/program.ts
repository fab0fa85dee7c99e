import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A fresh, empty data folder. */
export function emptyData(): string {
  return mkdtempSync(join(tmpdir(), "readout-"));
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built program as a user runs it, with nothing set in its environment but what the test says. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  return spawn(process.execPath, [join(ROOT, "dist/app.js"), ...args], {
    cwd: ROOT,
    env: { PATH, HOME, READOUT_DATA: emptyData(), ...env },
  });
}

/** Runs the program to its end. */
export function run(args: readonly string[], { input = "", env = {} }: RunOptions = {}): Promise<Ran> {
  const program = start(args, env);
  let out = "";
  let err = "";
  program.stdout?.on("data", (piece: Buffer) => {
    out += piece.toString();
  });
  program.stderr?.on("data", (piece: Buffer) => {
    err += piece.toString();
  });
  program.stdin?.end(input);
  return new Promise((resolve) => {
    program.on("close", (code) => resolve({ code, out, err }));
  });
}
