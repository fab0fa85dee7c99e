import type { Answer, Asked } from "../../adapter.ts";
import type { DigestSources } from "../desk-context.ts";
import { isHere } from "./home.ts";
import { commandButton, type OnOne, privately, publicLine, refusal, titleOf } from "./small-answers.ts";
import { nextRunWords, shortWhenWords, whenWords } from "./subscription-words.ts";

/** Takes a digest away; one press brings it back. */
export const unsubscribe: OnOne = async (subscription, _words, asked, sources) => {
  await sources.store.subscriptions.remove(subscription.id, sources.now());
  const title = titleOf(subscription, sources);
  return [
    ...privately(
      `Taken away: ${title} digest in ${subscription.placeName}, ${whenWords(subscription)}. Nothing more will be posted.`,
      [],
      [commandButton("Undo", `undo ${subscription.id}`)],
    ),
    ...publicLine(
      asked,
      `${title} digest switched off by ${asked.asker.name} (${shortWhenWords(subscription)}).`,
    ),
  ];
};

/** Brings back a digest that was taken away from this place. */
export async function undo(words: string, asked: Asked, sources: DigestSources): Promise<Answer> {
  const restored = await sources.store.subscriptions.restore(words.trim());
  if (restored === null || !isHere(restored, asked)) {
    if (restored !== null) await sources.store.subscriptions.remove(restored.id, sources.now());
    return refusal(
      `There is nothing to undo for digest “${words.trim()}” here.`,
      "/readout list shows the digests of this place.",
    );
  }
  const title = titleOf(restored, sources);
  return [
    ...privately(
      `Back: ${title} digest in ${restored.placeName}, ${whenWords(restored)}. Next: ${nextRunWords(restored, sources.now())}.`,
    ),
    ...publicLine(
      asked,
      `${title} digest switched on again by ${asked.asker.name}: ${shortWhenWords(restored)}.`,
    ),
  ];
}
