import type { Answer, Asked } from "../adapter.ts";
import type { Library, Shelf } from "../library.ts";
import type { About } from "../questions/answered.ts";
import { answerFrom, answerOnBriefing } from "./briefing-command.ts";
import type { CommandContext } from "./context.ts";
import { conversationOf, recall } from "./conversation.ts";
import { answerReadoutCommand } from "./readout-command.ts";
import { linesReply } from "./small-replies.ts";
import { smallTalk } from "./small-talk.ts";

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
  const typed = /^\/?([a-z0-9-]+)(?:\s+([\s\S]*))?$/i.exec(said);
  const name = (typed?.[1] ?? "").toLowerCase();
  const rest: Asked = { ...asked, text: typed?.[2] ?? "" };
  if (name === "readout") return await answerReadoutCommand(rest, context);
  const named = library.shelves.find(({ record }) => record.briefing.command === name);
  if (named) return await answerOnBriefing(named, rest, context);
  return await answerOnAny(asked, context);
}

/** A question that names no briefing: the one whose people it names, the one talked about, or the only one. */
export async function answerOnAny(asked: Asked, context: CommandContext): Promise<Answer> {
  const library = context.library();
  const shelf = chooseShelf(asked.text, await recall(asked, context), library);
  if (shelf) return await answerFrom(shelf, asked, context, null);
  if (library.shelves.length === 0) {
    return [
      {
        to: "asker",
        reply: linesReply("There are no records to answer from.", [
          "Add a folder under briefings/ and run readout check.",
        ]),
      },
    ];
  }
  const records = library.shelves.map(
    ({ record: { briefing } }) => `${briefing.title}: /${briefing.command}`,
  );
  return [
    {
      to: "asker",
      reply: linesReply("Which record do you mean? Name the people, or use its command.", records),
    },
  ];
}

function chooseShelf(question: string, about: About, library: Library): Shelf | null {
  const scored = library.shelves.map((shelf) => ({ shelf, named: namedIn(question, shelf) }));
  const most = Math.max(0, ...scored.map(({ named }) => named));
  const best = scored.filter(({ named }) => named === most);
  if (best.length === 1) return best[0]?.shelf ?? null;
  return best.find(({ shelf }) => shelf.record.briefing.name === about.briefing)?.shelf ?? null;
}

/** How many of a briefing's people a question names. */
function namedIn(question: string, { record }: Shelf): number {
  const words = question.toLowerCase();
  return record.briefing.principals.filter((id) => {
    const principal = record.register.byId(id);
    const names = [principal?.name, principal?.surname, ...(principal?.aliases ?? [])];
    return names.some((name) => name && words.includes(name.toLowerCase()));
  }).length;
}
