import type { Shelf } from "../library.ts";
import type { Reply } from "../replies/reply.ts";
import type { CommandContext } from "./context.ts";
import { exportReply } from "./export-command.ts";
import { type Occasion, withOffers } from "./offers.ts";

/** What a command hands over as a file (`export ics held 2014`, `timeline syria`); null for words that ask for none. */
export async function takeOut(
  shelf: Shelf,
  occasion: Occasion,
  context: CommandContext,
): Promise<Reply | null> {
  const [, typed = "", rest = ""] = /^\s*\/?(\S*)\s*([\s\S]*)$/.exec(occasion.asked.text) ?? [];
  const word = typed.toLowerCase();
  if (word === "export")
    return await exportReply(rest.trim(), shelf, { changes: context.store.changes, now: context.now() });
  if (word !== "timeline" && word !== "chart") return null;
  // Drawing needs libraries that nothing else does.
  const { timelineAnswer } = await import("./timeline-command.ts");
  return withOffers(await timelineAnswer(rest.trim(), shelf, context.digests.draw), shelf.record, occasion);
}
