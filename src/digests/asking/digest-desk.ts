import type { Answer, Asked } from "../../adapter.ts";
import { capital } from "../../replies/counted.ts";
import type { DigestDeskContext } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { change } from "./change-subscription.ts";
import { subscriptionsHere } from "./home.ts";
import { list, noneHere } from "./list-digests.ts";
import { pause, resume } from "./pause-subscription.ts";
import { postNow } from "./post-now.ts";
import { preview } from "./preview.ts";
import { refusal } from "./small-answers.ts";
import { status } from "./status.ts";
import { subscribe } from "./subscribe.ts";
import { whenWords } from "./subscription-words.ts";
import { undo, unsubscribe } from "./unsubscribe.ts";

/**
 * The digest part of `/readout`. Call with what was typed after `/readout` ("subscribe weekly monday 09:00 Europe/Berlin",
 * "post now 3", "post-now", "unsubscribe"); null where the words are none of its commands, so that others may answer.
 *
 *     subscribe · list · preview · change · post now · pause [until <day>] · resume · unsubscribe (remove) · undo · status
 *
 * A digest is named by its number, which may be left out where a place has only one. Answers are private, except one
 * line to the place where its digests change. Asking to change something without the right to is refused here.
 */
export async function answerDigestCommand(
  text: string,
  asked: Asked,
  context: DigestDeskContext,
): Promise<Answer | null> {
  const found = COMMAND.exec(text.trim());
  const verb = found?.[1]?.toLowerCase().replace(/[\s-]+/g, " ");
  if (verb === undefined) return null;
  const words = found?.[2] ?? "";
  if (verb === "list" || verb === "digests") return await list(asked, context);
  if (verb === "status") return await status(asked, context);
  if (verb !== "preview" && !asked.mayManage) return notAllowed(asked);
  if (verb === "subscribe") return await subscribe(words, asked, context);
  if (verb === "undo") return await undo(words, asked, context);
  const chosen = await choose(words, asked, context);
  if ("refused" in chosen) return chosen.refused;
  return await onOne(verb, chosen, asked, context);
}

const COMMAND =
  /^(subscribe|list|digests|preview|change|post[\s-]?now|send[\s-]?now|pause|snooze|resume|unsubscribe|remove|undo|status)\b\s*(.*)$/is;

async function onOne(
  verb: string,
  { subscription, words }: { readonly subscription: Subscription; readonly words: string },
  asked: Asked,
  context: DigestDeskContext,
): Promise<Answer> {
  switch (verb) {
    case "preview":
      return await preview(subscription, context);
    case "change":
      return await change(subscription, words, asked, context);
    case "pause":
    case "snooze":
      return await pause(subscription, words, asked, context);
    case "resume":
      return await resume(subscription, words, asked, context);
    case "unsubscribe":
    case "remove":
      return await unsubscribe(subscription, words, asked, context);
    default:
      return await postNow(subscription, words, context);
  }
}

/** The subscription that is meant: the one with the number typed first, or the only one of the place. */
async function choose(
  words: string,
  asked: Asked,
  { store }: DigestDeskContext,
): Promise<{ readonly subscription: Subscription; readonly words: string } | { readonly refused: Answer }> {
  const here = await subscriptionsHere(asked, store);
  const number = /^#?(\d{1,9})(?=\s|$)\s*/.exec(words);
  const named = here.find(({ id }) => id === number?.[1]);
  if (named !== undefined) return { subscription: named, words: words.slice(number?.[0].length ?? 0) };
  if (here.length === 0) return { refused: noneHere(asked) };
  const [only] = here;
  if (number === null && here.length === 1 && only !== undefined) return { subscription: only, words };
  const numbers = here.map((one) => `${one.id} (${toTellApart(one)})`).join("; ");
  const says =
    number === null
      ? `${capital(asked.place.name)} has ${here.length} digests. Which one?`
      : `${capital(asked.place.name)} has no digest ${number[1]}.`;
  return { refused: refusal(says, `Add the number: ${numbers}.`) };
}

function toTellApart(one: Subscription): string {
  const filter = one.filter.trim();
  return [whenWords(one), ...(filter === "" ? [] : [filter]), ...(one.style === "full" ? ["full"] : [])].join(
    ", ",
  );
}

function notAllowed(asked: Asked): Answer {
  return refusal(
    `You may not change the digests of ${asked.place.name}.`,
    "In Discord this needs the permission Manage Server, in Slack being a member of the channel. /readout list and preview are open to all.",
  );
}
