import type { Answer } from "../../adapter.ts";
import { text } from "../../replies/line.ts";
import type { DigestDeskContext } from "../desk-context.ts";
import type { Delivery, Subscription } from "../subscription.ts";
import { commandButton, privately, refusal, titleOf } from "./small-answers.ts";

/** Posts a digest at once; first it says to whom, and waits for a press. */
export async function postNow(
  subscription: Subscription,
  words: string,
  context: DigestDeskContext,
): Promise<Answer> {
  if (/^yes\b/i.test(words.trim()))
    return postedWords(await context.post.postNow(subscription), subscription);
  const { id, placeName, address } = subscription;
  const who = readers(address);
  return privately(
    `Post the ${titleOf(subscription, context)} digest ${id} in ${placeName} now, for ${who} to see?`,
    [
      {
        kind: "paragraph",
        text: [text("It covers all since the last one. The regular ones go on as before.")],
      },
    ],
    [
      commandButton(`Post in ${placeName} now`, `post now ${id} yes`),
      commandButton("Preview", `preview ${id}`),
    ],
  );
}

/** Who reads what is posted: in a direct message and in the terminal only the one who asked for it. */
function readers(address: string): string {
  return address.includes("/@") || address.startsWith("terminal:") ? "you alone" : "everybody there";
}

function postedWords(delivery: Delivery, subscription: Subscription): Answer {
  if (delivery.state === "sent")
    return privately(
      `Posted: digest ${subscription.id} in ${subscription.placeName}, for ${readers(subscription.address)}. The regular ones go on as before.`,
    );
  if (delivery.state === "planned" || delivery.state === "sending" || delivery.state === "unknown")
    return privately(
      `Not there yet: digest ${subscription.id} in ${subscription.placeName}. ${delivery.says ?? "The platform has not answered"}. I look again and post it only if it did not arrive; /readout status tells.`,
    );
  return refusal(
    `Not posted: digest ${subscription.id} in ${subscription.placeName}. ${delivery.says ?? ""}`.trim(),
    `Once that is put right: /readout resume ${subscription.id}, then /readout post now ${subscription.id}.`,
  );
}
