import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { terminalAdapter } from "../../../adapters/terminal/terminal-adapter.ts";
import type { Desk } from "../../../src/adapter.ts";
import type { AdapterHarness, RunningPlatform, Seen } from "../../contracts/adapter-contract.ts";

const WHO = "a terminal has one person and no one else";

/** The terminal chat on two pipes: what is written into one comes out of the other. */
export function terminalHarness(): AdapterHarness {
  return {
    platform: "terminal",
    start,
    except: [
      { sentence: "ignores itself and other bots", reason: WHO },
      { sentence: "shows an answer meant for the place to everybody there", reason: WHO },
      {
        sentence: "answers an event that arrives twice once",
        reason: "a line is read once; there is no second delivery",
      },
      {
        sentence: "shortens a long reply, says so, and keeps its sources and archive line",
        reason: "a terminal scrolls: it has room for every reply",
      },
    ],
  };
}

/** A terminal chat on two pipes. */
export function terminalOnPipes(folder: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let written = "";
  output.on("data", (piece: Buffer) => {
    written += piece.toString();
  });
  const adapter = terminalAdapter({
    input,
    output,
    greeting: "Hello.",
    colour: false,
    interactive: false,
    width: () => 100,
    folder,
    onEnd: () => undefined,
  });
  return {
    adapter,
    /** What was printed since the last line. */
    written: () => written,
    type: (line: string): void => {
      written = "";
      input.write(`${line}\n`);
    },
  };
}

async function start(desk: Desk): Promise<RunningPlatform> {
  const labels = new Map<string, string>();
  const folder = mkdtempSync(join(tmpdir(), "readout-chat-"));
  const watching: Desk = {
    ...desk,
    command: async (name, asked) => {
      const answer = await desk.command(name, asked);
      for (const { reply } of answer) for (const one of reply.buttons) labels.set(one.label, one.id);
      return answer;
    },
  };
  const chat = terminalOnPipes(folder);
  const { adapter, written } = chat;
  await adapter.start(watching);
  const type = async (line: string): Promise<Seen[]> => {
    chat.type(line);
    await pause(60);
    return written().trim() === "" ? [] : [see(written(), labels, folder)];
  };
  return {
    adapter,
    typeCommand: (name, text) => type(`/${name} ${text}`),
    sendDirectMessage: type,
    mention: type,
    press: (button) => type("abcde"[[...labels.values()].indexOf(button)] ?? ""),
    botsSpeak: async () => [],
    redeliver: async () => [],
    channel: "terminal:",
    forbidden: "terminal:elsewhere",
    posted: async () => [see(written(), labels, folder)],
    violations: () => [],
    stop: () => adapter.stop(),
  };
}

function see(written: string, labels: ReadonlyMap<string, string>, folder: string): Seen {
  const shown = [...written.matchAll(/([a-e])\) (\S[^)]*?)(?= {3}|\n|$)/g)].map((match) => match[2] ?? "");
  const buttons = shown.map((label) => ({ id: labels.get(label) ?? "", label }));
  return { text: written, isPrivate: true, buttons, pings: [], files: readdirSync(folder) };
}
