import type { Answer, Asked } from "../adapter.ts";
import type { Library, Shelf } from "../library.ts";
import type { About } from "../questions/answered.ts";
import { button } from "../replies/button.ts";
import type { Reply } from "../replies/reply.ts";
import { plainWords } from "../search/words.ts";
import { answerFrom } from "./briefing-command.ts";
import type { CommandContext } from "./context.ts";
import { recall } from "./conversation.ts";
import { linesReply } from "./small-replies.ts";

/** One row of buttons, and more than anybody reads. */
const MOST_CHOICES = 5;

/** A question that names no briefing: the one whose people it names, the one talked about, or the only one. */
export async function answerOnAny(asked: Asked, context: CommandContext): Promise<Answer> {
  const library = context.library();
  const shelf = chooseShelf(asked.text, await recall(asked, context), library);
  if (shelf) return await answerFrom(shelf, asked, context, null);
  const reply = library.shelves.length === 0 ? nothingHere() : whichReply(asked.text, library);
  return [{ to: "asker", reply }];
}

function nothingHere(): Reply {
  return linesReply("There are no records to answer from.", [
    "Add a folder under briefings/ (see docs/adding-a-briefing.md), then run: npm run readout -- check",
  ]);
}

/** The briefings to choose from; a button asks the same question of one of them. */
function whichReply(question: string, library: Library): Reply {
  const briefings = library.shelves.map(({ record: { briefing } }) => briefing);
  const records = briefings.map(({ title, command }) => `${title}: /${command}`);
  const reply = linesReply("Which record do you mean? Name the people, or use its command.", records);
  const choices = briefings
    .slice(0, MOST_CHOICES)
    .map(({ title, command }) => button(title, { do: "ask", command, text: question }));
  return { ...reply, buttons: choices };
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
  const said = asWords(question.replace(/['’]s\b/g, ""));
  return record.briefing.principals.filter((id) => {
    const { name, surname, aliases = [] } = record.register.byId(id) ?? {};
    return [name, surname, ...aliases].some((one) => one && said.includes(asWords(one)));
  }).length;
}

/** Words between spaces, so that one name is not found in the middle of another. */
function asWords(said: string): string {
  return ` ${plainWords(said).join(" ")} `;
}
