import type { Asked } from "../adapter.ts";
import type { Shelf } from "../library.ts";
import type { Reply } from "../replies/reply.ts";
import type { CommandContext } from "./context.ts";
import { exportReply } from "./export-command.ts";

/** What a command hands over as a file (`export ics held 2014`); null for words that ask for none. */
export async function takeOut(shelf: Shelf, { text }: Asked, context: CommandContext): Promise<Reply | null> {
  const [, word = "", rest = ""] = /^\s*\/?(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
  if (word.toLowerCase() !== "export") return null;
  return await exportReply(rest.trim(), shelf, { changes: context.store.changes, now: context.now() });
}
