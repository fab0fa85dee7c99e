import type { Answer } from "../../adapter.ts";
import { text } from "../../replies/line.ts";
import type { Part, Reply } from "../../replies/reply.ts";
import { composeFor } from "../content/compose-for.ts";
import { withPicture } from "../content/picture.ts";
import { whyParts } from "../content/why-in-or-out.ts";
import { nextSlots } from "../delivery/slots.ts";
import type { DigestSources } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { momentWords } from "../zone-words.ts";
import { commandButton, refusal } from "./small-answers.ts";

/**
 * What the next digest of a subscription would say, for the asker alone: the messages exactly as they would be posted,
 * after a list of why each contact is in them or left out.
 */
export async function preview(subscription: Subscription, sources: DigestSources): Promise<Answer> {
  const slot = nextSlots(subscription, sources.now(), 1)[0] ?? new Date(sources.now().getTime() + 1);
  const digest = await composeFor(subscription, slot, null, sources);
  if (digest === null)
    return refusal(
      `The record of digest ${subscription.id} is not there any more.`,
      `Take the digest away: /readout unsubscribe ${subscription.id}`,
    );
  const due =
    subscription.cadence.every === "new"
      ? "if it came now"
      : `due ${momentWords(slot, subscription.zone)}, if nothing more comes in`;
  const { id, placeName, pausedUntil } = subscription;
  const opening: Reply = {
    headline: `Preview, for you alone: the digest for ${placeName} ${due}.`,
    parts: [
      ...(digest.staysSilent
        ? [line("As things stand nothing would be posted, because nothing is new.")]
        : []),
      ...(pausedUntil === null ? [] : [line("It is paused, so nothing is posted before it is resumed.")]),
      line("Below are the messages as they would be posted. Why each contact is in them or left out:"),
      ...whyParts(digest.why()),
    ],
    archive: null,
    buttons: [
      commandButton(`Post in ${placeName} now`, `post now ${id}`),
      commandButton("Change", `change ${id}`),
    ],
  };
  const parent = await withPicture(digest.parent, subscription.briefing, slot, sources);
  return [opening, parent, ...digest.threads].map((reply) => ({ to: "asker", reply }));
}

function line(words: string): Part {
  return { kind: "paragraph", text: [text(words)] };
}
