import { button } from "../../replies/button.ts";
import { text } from "../../replies/line.ts";
import type { Reply } from "../../replies/reply.ts";
import type { DeliveryContext } from "../desk-context.ts";
import { recordOf } from "../desk-context.ts";
import type { Delivery, Subscription } from "../subscription.ts";
import { momentWords } from "../zone-words.ts";

/** Tells the owner that a digest cannot be posted until a person does something, and what. */
export async function tellPaused(
  subscription: Subscription,
  failure: { readonly says: string; readonly remedy: string },
  context: DeliveryContext,
): Promise<void> {
  await tell(subscription, context, {
    headline: `The ${titleOf(subscription, context)} digest in ${subscription.placeName} could not be posted and is paused.`,
    parts: [
      {
        kind: "facts",
        facts: [
          { label: "Why", value: [text(failure.says)] },
          { label: "Remedy", value: [text(failure.remedy)] },
        ],
      },
      {
        kind: "paragraph",
        text: [
          text(
            `Then: /readout resume ${subscription.id}. Nothing is lost: the next digest covers all since the last one.`,
          ),
        ],
      },
    ],
    archive: null,
    buttons: [button("Resume", { do: "ask", command: "readout", text: `resume ${subscription.id}` })],
  });
}

/** Tells the owner that a digest was taken away with the place that it went to. */
export async function tellGone(
  subscription: Subscription,
  says: string,
  context: DeliveryContext,
): Promise<void> {
  await tell(subscription, context, {
    headline: `The ${titleOf(subscription, context)} digest in ${subscription.placeName} was taken away.`,
    parts: [
      { kind: "facts", facts: [{ label: "Why", value: [text(says)] }] },
      {
        kind: "paragraph",
        text: [text("To have it elsewhere, type /readout subscribe in the channel where it is to go.")],
      },
    ],
    archive: null,
    buttons: [],
  });
}

/** Tells the owner that one digest was not posted, and that the next one covers its window. */
export async function tellGivenUp(
  subscription: Subscription,
  delivery: Delivery,
  context: DeliveryContext,
): Promise<void> {
  const due = momentWords(delivery.slot, subscription.zone);
  await tell(subscription, context, {
    headline: `The ${titleOf(subscription, context)} digest in ${subscription.placeName}, due ${due}, was not posted.`,
    parts: [
      {
        kind: "facts",
        facts: [{ label: "Why", value: [text(`${delivery.says ?? "no reason is known"}.`)] }],
      },
      {
        kind: "paragraph",
        text: [text("The next digest covers its time and says so. /readout status shows all recent ones.")],
      },
    ],
    archive: null,
    buttons: [],
  });
}

async function tell(subscription: Subscription, context: DeliveryContext, reply: Reply): Promise<void> {
  try {
    await context.store.buttons.keep(reply.buttons, context.now());
    await context.tellOwner(subscription, reply);
  } catch {
    context.log.warn({ subscription: subscription.id }, "the owner of a subscription could not be told");
  }
}

function titleOf(subscription: Subscription, context: DeliveryContext): string {
  return recordOf(context, subscription.briefing)?.briefing.title ?? subscription.briefing;
}
