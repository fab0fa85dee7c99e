import type { Answer, Asked } from "../../adapter.ts";
import { strong, text } from "../../replies/line.ts";
import type { Line } from "../../replies/reply.ts";
import { type DigestSources, recordOf } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { formWords } from "./choices.ts";
import { subscriptionsHere } from "./home.ts";
import { commandButton, privately, refusal } from "./small-answers.ts";
import { includesWords, nextRunWords, whenWords } from "./subscription-words.ts";

/** The digests of a place, each on a line. */
export async function list(asked: Asked, sources: DigestSources): Promise<Answer> {
  const here = await subscriptionsHere(asked, sources.store);
  if (here.length === 0) return noneHere(asked);
  const items = here.map((one) => digestLine(one, sources));
  const [only] = here;
  const buttons =
    here.length === 1 && only !== undefined
      ? [
          commandButton("Preview", `preview ${only.id}`),
          commandButton("Change", `change ${only.id}`),
          commandButton("Status", "status"),
        ]
      : [commandButton("Status", "status")];
  return privately(`Digests in ${asked.place.name}: ${here.length}`, [{ kind: "list", items }], buttons);
}

export function noneHere(asked: Asked): Answer {
  return refusal(
    `No digest in ${asked.place.name}.`,
    "To have one: /readout subscribe weekly monday 09:00 Europe/Berlin",
  );
}

/** A digest with all that was saved of it, on one line. */
export function digestLine(subscription: Subscription, sources: DigestSources): Line {
  const record = recordOf(sources, subscription.briefing);
  const includes =
    record === undefined ? "its record is not there any more" : includesWords(subscription, record);
  const words = [
    record?.briefing.title ?? subscription.briefing,
    whenWords(subscription),
    includes,
    formWords(subscription),
    nextWords(subscription, sources.now()),
    `${subscription.owner.name} ${subscription.owner.name === "you" ? "are" : "is"} told of trouble`,
  ];
  return [strong(subscription.id), text(` · ${words.join(" · ")}`)];
}

function nextWords(subscription: Subscription, now: Date): string {
  const { pausedUntil } = subscription;
  if (pausedUntil === "resumed by hand") return `paused, /readout resume ${subscription.id}`;
  const from = pausedUntil === null || pausedUntil < now ? now : pausedUntil;
  return `${pausedUntil === null ? "" : "paused, "}next ${nextRunWords(subscription, from)}`;
}
