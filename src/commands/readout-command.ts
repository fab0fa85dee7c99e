import type { Answer, Asked } from "../adapter.ts";
import type { CommandContext } from "./context.ts";
import { answerOnAny } from "./in-words.ts";
import { helpReply } from "./small-talk.ts";

/** `/readout <subcommand> …`: questions over all records, and the digests of the place it is typed in. */
export async function answerReadoutCommand(asked: Asked, context: CommandContext): Promise<Answer> {
  const [, word = "", rest = ""] = /^\s*(\S*)\s*([\s\S]*)$/.exec(asked.text) ?? [];
  if (word === "ask") return await answerOnAny({ ...asked, text: rest }, context);
  return [{ to: "asker", reply: helpReply(context.library()) }];
}
