import { createHash } from "node:crypto";
import type { Answer, Asked, Desk } from "../adapter.ts";
import { placeChanged } from "../digests/delivery/place-changed.ts";
import { shelfOf } from "../library.ts";
import { LONGEST_QUESTION } from "../questions/question.ts";
import { plain } from "../replies/plain.ts";
import { commandSpecs } from "./command-specs.ts";
import type { CommandContext } from "./context.ts";
import { answerInWords, answerTyped } from "./in-words.ts";
import { press } from "./press.ts";
import { answerReadoutCommand } from "./readout-command.ts";
import { failedReply, unknownCommandReply } from "./small-replies.ts";
import { suggest } from "./suggest.ts";

/** The desk: takes what people say on any platform and gives answers. Errors become replies, with a reference for the log. */
export function makeDesk(context: CommandContext): Desk {
  const guarded = async (asked: Asked, answer: () => Promise<Answer>): Promise<Answer> => {
    try {
      const answered = await answer();
      await context.store.buttons.keep(
        answered.flatMap(({ reply }) => reply.buttons),
        context.now(),
      );
      return answered;
    } catch (error) {
      const reference = referenceOf(error);
      context.log.error(
        { reference, error: errorName(error), platform: asked.platform },
        "a question failed",
      );
      return [{ to: "asker", reply: failedReply(reference) }];
    }
  };
  return {
    get commands() {
      return commandSpecs(context.library());
    },
    command: (name, asked) => guarded(asked, () => command(name, heard(asked), context)),
    message: (asked) =>
      guarded(asked, () => answerInWords(heard(asked), { ...context, openly: isOpen(asked) })),
    press: (button, asked) => guarded(asked, () => press(button, asked, { context, command })),
    placeChanged: (change) =>
      placeChanged(change, context.digests).catch((error: unknown) =>
        context.log.error({ error: errorName(error) }, "a change of a place was not noted"),
      ),
    suggest: async (name, typed) => {
      try {
        return suggest(name, typed, context.library());
      } catch (error) {
        context.log.error({ error: errorName(error) }, "completions failed");
        return [];
      }
    },
  };
}

async function command(name: string, asked: Asked, context: CommandContext): Promise<Answer> {
  if (name === "readout") return await answerReadoutCommand(asked, context);
  const shelf = shelfOf(context.library(), name);
  if (shelf) return await answerTyped(shelf, asked, context);
  return [{ to: "asker", reply: unknownCommandReply(name, context.library()) }];
}

/** Enough for a command's own words before the longest question, and for the question to show that it was longer. */
const LONGEST_HEARD = LONGEST_QUESTION + 100;

/** How platforms write people, groups and channels that a message names: no words of a question; a report keeps its own. */
const NAMED = /<(?:@[!&]?|#|!)[\w^|.-]+>/g;

/** On one line and not endless: what reads questions would hold up everybody else for seconds over a page of text. */
function heard(asked: Asked): Asked {
  const isReport = /^\s*\/?wrong\b/i.test(asked.text);
  const text = plain(isReport ? asked.text : asked.text.replace(NAMED, " ")).trim();
  return { ...asked, text: [...text].slice(0, LONGEST_HEARD).join("") };
}

/** A mention is answered for everybody who can read it. */
function isOpen({ place }: Asked): boolean {
  return place.kind === "channel";
}

/** Short enough to be read out: the person quotes it, the log has it beside the place of the error. */
function referenceOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return createHash("sha256").update(stack).digest("hex").slice(0, 6);
}

/** Name and place of an error without its message, which may hold private text. */
function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /\n\s+at (.+)/.exec(error.stack ?? "")?.[1] ?? "";
  return `${error.name} at ${place.replace(/\(.*\/(?=[^/]+$)/, "(")}`;
}
