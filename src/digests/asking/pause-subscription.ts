import { dayWords } from "../../replies/days.ts";
import { text } from "../../replies/line.ts";
import { localDay } from "../zone-words.ts";
import { readPauseEnd } from "./pause-end.ts";
import { commandButton, type OnOne, privately, refusal } from "./small-answers.ts";
import { nextRunWords, whenWords } from "./subscription-words.ts";

/** Pauses a digest, until a day or until it is resumed. */
export const pause: OnOne = async (subscription, words, _asked, sources) => {
  const until = readPauseEnd(words, subscription.zone, sources.now());
  if (until !== null && "says" in until) return refusal(until.says, until.remedy);
  await sources.store.subscriptions.pause(subscription.id, until?.at ?? "resumed by hand", null);
  const when =
    until === null ? "until somebody resumes it" : `until ${dayWords(localDay(until.at, subscription.zone))}`;
  const next = until === null ? "" : ` Next: ${nextRunWords(subscription, until.at)}.`;
  return privately(
    `Paused ${when}: digest ${subscription.id}, ${whenWords(subscription)}.${next}`,
    [
      {
        kind: "paragraph",
        text: [text("Nothing is lost: the first digest after the pause covers all since the last one.")],
      },
    ],
    [commandButton("Resume", `resume ${subscription.id}`)],
  );
};

/** Ends a pause. */
export const resume: OnOne = async (subscription, _words, _asked, sources) => {
  const { id, cadence } = subscription;
  if (subscription.pausedUntil === null)
    return privately(`Digest ${id} is not paused. Next: ${nextRunWords(subscription, sources.now())}.`);
  // A digest that follows new articles keeps its place, so that what came in meanwhile is told.
  if (cadence.every !== "new") await sources.store.subscriptions.change(id, { plannedUntil: sources.now() });
  await sources.store.subscriptions.pause(id, null, null);
  return privately(
    `Resumed: digest ${id}, ${whenWords(subscription)}. Next: ${nextRunWords(subscription, sources.now())}.`,
    [],
    [commandButton("Pause again", `pause ${id}`)],
  );
};
