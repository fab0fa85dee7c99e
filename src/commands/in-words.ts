import type { Answer, Asked } from "../adapter.ts";
import { answerOnBriefing } from "./briefing-command.ts";
import type { CommandContext } from "./context.ts";
import { conversationOf } from "./conversation.ts";
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
  if (MANAGES.test(question)) return await answerReadoutCommand({ ...asked, text: question }, context);
  const named = library.shelves.find(({ record }) => record.briefing.command === name);
  if (named) return await answerOnBriefing(named, rest, context);
  return await answerOnAny({ ...asked, text: question }, context);
}

/** "subscribe daily 09:00": no question begins so, and where no slash command can be typed nobody thinks of one. */
const MANAGES = /^(?:(?:un)?subscribe\b(?!\?)|post now$|list$|preview$|status$)/i;
