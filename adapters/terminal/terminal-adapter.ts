import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import pc from "picocolors";
import type { Adapter, Answer, Asked, Desk, Outcome, Posting, Sighting } from "../../src/adapter.ts";
import type { Button } from "../../src/replies/reply.ts";
import { renderForTerminal } from "./render.ts";

export const TERMINAL_ADDRESS = "terminal:";

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
  /** Called when the input ends or `/quit` is typed. */
  onEnd(): void;
}

/** The terminal chat: the same commands as in Slack and Discord, read line by line from a person or a pipe. */
export function terminalAdapter(settings: TerminalSettings): Adapter {
  const chat = new Map<string, string>();
  let lines: Interface | undefined;
  let underWay: Promise<void> = Promise.resolve();
  let offered: readonly Button[] = [];

  const print = (text: string): void => {
    settings.output.write(`${text}\n`);
  };
  const draw = (posting: Pick<Posting, "reply">): string =>
    renderForTerminal(posting.reply, { width: settings.width(), colors: pc.createColors(settings.colour) });
  const show = (answer: Answer): void => {
    for (const { reply } of answer) print(`\n${draw({ reply })}\n`);
    offered = answer.at(-1)?.reply.buttons ?? [];
  };
  const hear = async (desk: Desk, line: string): Promise<void> => {
    const typed = line.trim();
    if (typed === "") return;
    try {
      show(await answerTo(desk, typed, offered));
    } catch {
      print("Something went wrong with that. Nothing was changed; please try again, or type /readout help.");
    }
  };

  return {
    platform: "terminal",
    async start(desk) {
      print(settings.greeting);
      lines = createInterface({ input: settings.input, terminal: false });
      const prompt = (): void => {
        if (settings.interactive) settings.output.write("\n> ");
      };
      lines.on("line", (line) => {
        if (/^\/(?:quit|exit)\s*$/.test(line.trim())) return void lines?.close();
        underWay = underWay.then(() => hear(desk, line)).then(prompt);
      });
      lines.on("close", () => void underWay.then(settings.onEnd));
      prompt();
    },
    async post(address, { marker, reply }): Promise<Outcome> {
      if (address !== TERMINAL_ADDRESS) {
        const remedy = `A terminal posts to "${TERMINAL_ADDRESS}" only; unsubscribe and subscribe again in the terminal.`;
        return { outcome: "not sent", permanent: true, says: `There is no terminal "${address}".`, remedy };
      }
      print(`\n${draw({ reply })}\n`);
      chat.set(marker, String(chat.size + 1));
      return { outcome: "sent", receipt: String(chat.size) };
    },
    async find(_address, marker): Promise<Sighting> {
      const receipt = chat.get(marker);
      return receipt === undefined ? { seen: "absent" } : { seen: "found", receipt };
    },
    async stop() {
      lines?.removeAllListeners("close");
      lines?.close();
      await underWay;
    },
  };
}

/** A letter presses a button of the last reply, `/name …` is a command, anything else a question. */
function answerTo(desk: Desk, typed: string, offered: readonly Button[]): Promise<Answer> {
  const button = /^[a-e]$/i.test(typed) ? offered["abcde".indexOf(typed.toLowerCase())] : undefined;
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
