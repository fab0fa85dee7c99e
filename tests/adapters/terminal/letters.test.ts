import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { makeDesk } from "../../../src/commands/desk.ts";
import { newContext } from "../../commands/people.ts";
import { terminalOnPipes } from "../../fakes/terminal/harness.ts";

/** What the terminal prints to each of some lines, typed one after the other. */
async function typed(...lines: readonly string[]): Promise<string[]> {
  const { adapter, type, written } = terminalOnPipes(".");
  await adapter.start(makeDesk(await newContext()));
  const printed: string[] = [];
  for (const line of lines) {
    type(line);
    while (!written().endsWith("\n") || written().trim() === "") await pause(5);
    printed.push(written().trim());
  }
  await adapter.stop();
  return printed;
}

it("letters stay what they were after one of them led to a reply without any", async () => {
  const [, cited, again] = await typed("the Paris meeting", "a", "a");
  expect(cited).toMatch(/^To copy:/);
  expect(again).toBe(cited);
});

it("a letter that stands for nothing is answered in one line, which names those that do", async () => {
  const [, wrong] = await typed("the Paris meeting", "e");
  expect(wrong).toMatch(/^There is no e\) here: the letters are a to [b-d]\.$/);
});
