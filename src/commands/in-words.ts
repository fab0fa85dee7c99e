import type { Answer, Asked } from "../adapter.ts";
import type { Shelf } from "../library.ts";
import { answerOnBriefing } from "./briefing-command.ts";
import type { CommandContext } from "./context.ts";
import { conversationOf } from "./conversation.ts";
import { digestWords } from "./digest-words.ts";
import { answerOnAny } from "./on-any.ts";
import { answerReadoutCommand } from "./readout-command.ts";
import { linesReply } from "./small-replies.ts";
import { smallTalk, withoutCourtesy } from "./small-talk.ts";

/** A direct message or a mention: small talk, a typed command, or a question to the record it is about. */
export async function answerInWords(asked: Asked, context: CommandContext): Promise<Answer> {
  const library = context.library();
  const said = asked.text.trim();
  if (/^(?:clear|forget(?: it| that)?|start (?:over|afresh))[.!]?$/i.test(said)) {
    await context.store.conversations.clear(conversationOf(asked));
    return [{ to: "asker", reply: linesReply("Forgotten. The next question starts afresh.") }];
  }
  const friendly = smallTalk(said, library);
  if (friendly) return [{ to: "asker", reply: friendly }];
  const question = withoutCourtesy(said);
  const typed = /^\/?([a-z0-9-]+)(?:\s+([\s\S]*))?$/i.exec(question);
  const name = (typed?.[1] ?? "").toLowerCase();
  const rest: Asked = { ...asked, text: typed?.[2] ?? "" };
  if (name === "readout") return await answerReadoutCommand(rest, context);
  const managing = digestWords(question);
  if (managing !== null) return await answerReadoutCommand({ ...asked, text: managing }, context);
  const named = library.shelves.find(({ record }) => record.briefing.command === name);
  if (named) return await answerTyped(named, rest, context);
  return await answerOnAny({ ...asked, text: question }, context);
}

/** What is typed after a record's command, or into it: its digests, or a question to it. */
export async function answerTyped(shelf: Shelf, asked: Asked, context: CommandContext): Promise<Answer> {
  const managing = digestWords(asked.text, shelf.record.briefing.command);
  if (managing !== null) return await answerReadoutCommand({ ...asked, text: managing }, context);
  return await answerOnBriefing(shelf, asked, context);
}
