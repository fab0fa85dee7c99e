import type { Answer, Asked } from "../adapter.ts";
import type { Shelf } from "../library.ts";
import type { CommandContext } from "./context.ts";
import { conversationOf, recall } from "./conversation.ts";
import { withOffers } from "./offers.ts";
import { reportInWords } from "./report-wrong.ts";
import { tookTooLongReply } from "./small-replies.ts";
import { smallTalk } from "./small-talk.ts";
import { takeOut } from "./take-out.ts";

/** A briefing's command: `log`, `sides ukraine`, a topic, a question; empty: the record so far. */
export async function answerOnBriefing(shelf: Shelf, asked: Asked, context: CommandContext): Promise<Answer> {
  const said = asked.text.trim();
  const isWords = said !== "" && !/^\/?(?:help|start|menu)\b/i.test(said);
  const friendly = isWords ? smallTalk(said, context.library()) : null;
  if (friendly) return [{ to: "asker", reply: friendly }];
  return await answerFrom(shelf, asked, context, shelf.record.briefing.command);
}

/** Answers from one record, remembers what it was about, and offers what to do next. */
export async function answerFrom(
  shelf: Shelf,
  asked: Asked,
  context: CommandContext,
  command: string | null,
): Promise<Answer> {
  const reported = await reportInWords(shelf.record, asked, context);
  if (reported !== null) return reported;
  const about = await recall(asked, context);
  const occasion = { asked, about, command, openly: context.openly === true };
  const taken = await takeOut(shelf, occasion, context);
  if (taken !== null) return [{ to: "asker", reply: taken }];
  const answered = await context.answer(shelf.record.briefing.name, asked.text, about);
  if (answered === null) return [{ to: "asker", reply: tookTooLongReply(shelf.record.briefing.command) }];
  await context.store.conversations.remember(conversationOf(asked), answered.about, context.now());
  return [
    {
      to: "asker",
      reply: withOffers(answered, shelf.record, occasion),
    },
  ];
}
