import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import pc from "picocolors";
import type { Adapter, Answer, Asked, Desk, Outcome, Posting, Sighting } from "../../src/adapter.ts";
import type { Button, Reply } from "../../src/replies/reply.ts";
import { renderForTerminal } from "./render.ts";
import { wrap } from "./wrap.ts";
import { written } from "./write-files.ts";

const TERMINAL_ADDRESS = "terminal:";
const FAILED =
  "Something went wrong with that. Nothing was changed; please try again, or type /readout help.";

export interface TerminalSettings {
  readonly input: Readable;
  readonly output: Writable;
  /** Printed first. */
  readonly greeting: string;
  readonly colour: boolean;
  /** True: a person types, so a prompt is shown. */
  readonly interactive: boolean;
  /** Columns at the moment of printing. */
  width(): number;
  /** Where files are written: the working folder. */
  readonly folder: string;
  /** Called when the input ends or `/quit` is typed. */
  onEnd(): void;
}

/** The terminal chat: the same commands as in Slack and Discord, read line by line from a person or a pipe. */
export function terminalAdapter(settings: TerminalSettings): Adapter {
  const receipts = new Map<string, string>();
  let chat: Chat | undefined;
  return {
    platform: "terminal",
    async start(desk) {
      chat = startChat(desk, settings);
    },
    async post(address, posting) {
      return post(address, posting, { settings, receipts });
    },
    async find(_address, marker): Promise<Sighting> {
      const receipt = receipts.get(marker);
      return receipt === undefined ? { seen: "absent" } : { seen: "found", receipt };
    },
    async stop() {
      await chat?.stop();
    },
  };
}

interface Chat {
  stop(): Promise<void>;
}

/** Reads line after line; a line is answered before the next one is read. */
function startChat(desk: Desk, settings: TerminalSettings): Chat {
  const lines: Interface = createInterface({ input: settings.input, terminal: false });
  let underWay: Promise<void> = Promise.resolve();
  let offered: readonly Button[] = [];
  const prompt = (): void => {
    if (settings.interactive) settings.output.write("\n> ");
  };
  const hear = async (typed: string): Promise<void> => {
    if (typed === "") return;
    const wrong = wrongLetter(typed, offered.length);
    if (wrong !== null) return print(settings, wrong);
    try {
      const answer = await answerTo(desk, typed, offered);
      for (const { reply } of answer) print(settings, draw(written(reply, settings.folder), settings));
      const buttons = answer.findLast(({ reply }) => reply.buttons.length > 0)?.reply.buttons ?? [];
      // What a letter led to may have none of its own: then those above it stay.
      if (buttons.length > 0 || !LETTER.test(typed)) offered = buttons;
    } catch {
      print(settings, FAILED);
    }
  };
  settings.output.write(`${opening(settings)}\n`);
  prompt();
  let ended = false;
  lines.on("line", (line) => {
    const typed = line.trim();
    // Lines that came with the same piece of input are still handed over after closing.
    if (ended) return;
    ended = /^\/(?:quit|exit)$/.test(typed);
    if (ended) lines.close();
    else underWay = underWay.then(() => hear(typed)).then(prompt);
  });
  lines.on("close", () => {
    underWay = underWay.then(settings.onEnd);
  });
  const stop = async (): Promise<void> => {
    lines.removeAllListeners();
    lines.close();
    await underWay;
  };
  return { stop };
}

/** A pipe gets the greeting in its own lines, a person wrapped at the width of the terminal. */
function opening({ greeting, interactive, width }: TerminalSettings): string {
  if (!interactive) return greeting;
  return greeting
    .split("\n")
    .map((line) => wrap(line, width()))
    .join("\n");
}

interface Paper {
  readonly settings: TerminalSettings;
  readonly receipts: Map<string, string>;
}

/** Also to the person in front of it (`terminal:/@you`). What takes the place of a message is printed after it. */
function post(address: string, { marker, reply, replaces }: Posting, { settings, receipts }: Paper): Outcome {
  if (address !== TERMINAL_ADDRESS && !address.startsWith(`${TERMINAL_ADDRESS}/@`)) {
    const remedy = `A terminal posts to "${TERMINAL_ADDRESS}" only; unsubscribe, and subscribe again in the terminal.`;
    return { outcome: "not sent", permanent: true, says: `There is no terminal "${address}".`, remedy };
  }
  print(settings, draw(written(reply, settings.folder), settings));
  const receipt = replaces ?? String(receipts.size + 1);
  receipts.set(marker, receipt);
  return { outcome: "sent", receipt };
}

function print({ output }: TerminalSettings, text: string): void {
  output.write(`\n${text}\n`);
}

function draw(reply: Reply, settings: TerminalSettings): string {
  return renderForTerminal(reply, { width: settings.width(), colors: pc.createColors(settings.colour) });
}

const LETTER = /^[a-z]$/i;
const LETTERS = "abcde";

/** A letter that stands for nothing where others do; null for anything else. */
function wrongLetter(typed: string, offered: number): string | null {
  if (offered === 0 || !LETTER.test(typed)) return null;
  const at = LETTERS.indexOf(typed.toLowerCase());
  if (at >= 0 && at < offered) return null;
  const known = offered === 1 ? "the only letter is a" : `the letters are a to ${LETTERS[offered - 1]}`;
  return `There is no ${typed}) here: ${known}.`;
}

/** A letter presses a button of the last reply, `/name …` is a command, anything else a question. */
function answerTo(desk: Desk, typed: string, offered: readonly Button[]): Promise<Answer> {
  const button = /^[a-e]$/i.test(typed) ? offered[LETTERS.indexOf(typed.toLowerCase())] : undefined;
  if (button) return desk.press(button.id, asked(typed));
  const command = /^\/([a-z0-9-]+)\s*(.*)$/is.exec(typed);
  if (command) return desk.command((command[1] ?? "").toLowerCase(), asked(command[2] ?? ""));
  return desk.message(asked(typed));
}

function asked(text: string): Asked {
  return {
    platform: "terminal",
    text,
    asker: { id: "you", name: "you" },
    place: { address: TERMINAL_ADDRESS, name: "this terminal", kind: "direct" },
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    mayManage: true,
  };
}
