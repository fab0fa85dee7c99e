import type { Shelf } from "../library.ts";
import type { Reply } from "../replies/reply.ts";
import { citeReply } from "./cite.ts";
import type { CommandContext } from "./context.ts";
import { exportReply } from "./export-command.ts";
import { type Occasion, withOffers } from "./offers.ts";

/** What Cite under an answer does, as a word. */
const CITE = /^\s*\/?cite(?: (?:it|that|this|them))?[.! ]*$/i;

/** The contacts of the last answer as citations, or the article that its sentence is from; null where nothing was talked of. */
function citeLast({ record }: Shelf, { about }: Occasion, context: CommandContext): Reply | null {
  const { contacts, sentence } = about;
  const articles = sentence ? [sentence.article] : [];
  if (contacts.length + articles.length === 0) return null;
  return citeReply(record, { do: "cite", briefing: record.briefing.name, contacts, articles }, context.now());
}

/** What a command hands over as a file (`export ics held 2014`, `timeline syria`, `cite`); null for words that ask for none. */
export async function takeOut(
  shelf: Shelf,
  occasion: Occasion,
  context: CommandContext,
): Promise<Reply | null> {
  const [, typed = "", rest = ""] = /^\s*\/?(\S*)\s*([\s\S]*)$/.exec(occasion.asked.text) ?? [];
  const word = typed.toLowerCase();
  if (word === "export")
    return await exportReply(rest.trim(), shelf, { changes: context.store.changes, now: context.now() });
  if (CITE.test(occasion.asked.text)) return citeLast(shelf, occasion, context);
  if (word !== "timeline" && word !== "chart") return null;
  // Drawing needs libraries that nothing else does.
  const { timelineAnswer } = await import("./timeline-command.ts");
  return withOffers(await timelineAnswer(rest.trim(), shelf, context.digests.draw), shelf.record, occasion);
}
