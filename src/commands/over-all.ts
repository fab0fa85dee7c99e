import type { Answer, Asked } from "../adapter.ts";
import type { Shelf } from "../library.ts";
import type { Answered } from "../questions/answered.ts";
import { countedInWords, listed } from "../replies/counted.ts";
import { strong, text } from "../replies/line.ts";
import type { Part, Reply } from "../replies/reply.ts";
import type { CommandContext } from "./context.ts";
import { conversationOf, recall } from "./conversation.ts";
import { withOffers } from "./offers.ts";
import { linesReply, tookTooLongReply } from "./small-replies.ts";

/** What a record says to a question. */
interface Told {
  readonly shelf: Shelf;
  readonly answered: Answered;
}

/** More records than these are not shown in one reply. */
const MOST_SHOWN = 5;

/** Asks a question of several records: what the one says that has something, or what each says, under its title. */
export async function answerOverAll(
  shelves: readonly Shelf[],
  asked: Asked,
  context: CommandContext,
): Promise<Answer> {
  const about = await recall(asked, context);
  const all = await Promise.all(
    shelves.map(async (shelf) => ({
      shelf,
      answered: await context.answer(shelf.record.briefing.name, asked.text, about),
    })),
  );
  const told = all.flatMap(({ shelf, answered }): Told[] => (answered === null ? [] : [{ shelf, answered }]));
  const found = told.filter(({ answered }) => answered.kind !== "nothing-found");
  const [best = told[0]] = found;
  if (best === undefined) return [{ to: "asker", reply: tookTooLongReply("readout ask") }];
  await context.store.conversations.remember(conversationOf(asked), best.answered.about, context.now());
  const occasion = { asked, about, command: null, openly: context.openly === true };
  const reply =
    found.length === 0
      ? nowhere(shelves)
      : found.length === 1
        ? inRecord(best, withOffers(best.answered, best.shelf.record, occasion))
        : together(found);
  return [{ to: "asker", reply }];
}

function nowhere(shelves: readonly Shelf[]): Reply {
  const titles = shelves.map(({ record }) => record.briefing.title);
  return linesReply(`Nothing on this in ${countedInWords(shelves.length, "record")}.`, [
    `Asked: ${listed(titles.slice(0, MOST_SHOWN))}${titles.length > MOST_SHOWN ? " and more" : ""}.`,
    ...shelves
      .slice(0, MOST_SHOWN)
      .map(({ record }) => `/${record.briefing.command} help: what it can answer`),
  ]);
}

/** An answer with the record that it is from. */
function inRecord({ shelf }: Told, reply: Reply): Reply {
  const says = `From the ${shelf.record.briefing.title} record.`;
  const notice: Part = { kind: "notice", tone: "understood", text: [text(says)] };
  return { ...reply, parts: [notice, ...reply.parts] };
}

function together(found: readonly Told[]): Reply {
  const shown = found.slice(0, MOST_SHOWN);
  const titles = found.map(({ shelf }) => shelf.record.briefing.title);
  const parts = shown.flatMap(({ shelf, answered }): Part[] => [
    { kind: "heading", text: [strong(shelf.record.briefing.title), text(`: ${answered.reply.headline}`)] },
    ...answered.reply.parts,
  ]);
  const left = found.length - shown.length;
  const more: Part[] =
    left === 0 ? [] : [{ kind: "paragraph", text: [text(`And in ${countedInWords(left, "more record")}.`)] }];
  return {
    headline: `Found in ${countedInWords(found.length, "record")}: ${listed(titles.slice(0, MOST_SHOWN))}.`,
    parts: [...parts, ...more],
    archive: shown.flatMap(({ answered }) => answered.reply.archive ?? []).join(" · "),
    buttons: shown.flatMap(({ answered }) => answered.reply.buttons.slice(0, 1)),
  };
}
