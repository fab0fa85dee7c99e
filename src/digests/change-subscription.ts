import type { Answer, Asked } from "../adapter.ts";
import { dayWords } from "../replies/days.ts";
import { text } from "../replies/line.ts";
import { type DigestSources, recordOf } from "./desk-context.ts";
import { EXAMPLES } from "./parse-subscription.ts";
import { readPauseEnd } from "./pause-end.ts";
import { commandButton, privately, publicLine, refusal } from "./small-answers.ts";
import { assumedParts, readAsking, savedFacts } from "./subscribe.ts";
import type { Subscription } from "./subscription.ts";
import { nextRunsWords, shortWhenWords, whenWords } from "./subscription-words.ts";
import { localDay } from "./zone-words.ts";

type OnOne = (
  subscription: Subscription,
  words: string,
  asked: Asked,
  sources: DigestSources,
) => Promise<Answer>;

/** Words that take a filter away. */
const NO_FILTER = /(?:^|\s)(?:no filter|all contacts|everything)(?=\s|$)/gi;

/** Takes a digest away; one press brings it back. */
export const unsubscribe: OnOne = async (subscription, _words, asked, sources) => {
  await sources.store.subscriptions.remove(subscription.id);
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
  if (restored === null || restored.address !== asked.place.address) {
    if (restored !== null) await sources.store.subscriptions.remove(restored.id);
    return refusal(
      `There is nothing to undo for digest “${words.trim()}” here.`,
      "/readout list shows the digests of this place.",
    );
  }
  const title = titleOf(restored, sources);
  return [
    ...privately(
      `Back: ${title} digest in ${restored.placeName}, ${whenWords(restored)}. Next: ${nextRunsWords(restored, sources.now()).first}.`,
    ),
    ...publicLine(
      asked,
      `${title} digest switched on again by ${asked.asker.name}: ${shortWhenWords(restored)}.`,
    ),
  ];
}

/** Changes when a digest comes and what it includes; without words it says how. */
export const change: OnOne = async (subscription, words, asked, sources) => {
  const { id } = subscription;
  if (words.trim() === "") return howToChange(subscription);
  const withoutFilter = words.replace(NO_FILTER, " ");
  const asking = readAsking(withoutFilter, { ...asked, zone: subscription.zone }, sources, subscription);
  if ("says" in asking) return refusal(asking.says, asking.remedy);
  if (asking.record.briefing.name !== subscription.briefing)
    return refusal(
      `Digest ${id} cannot change its record.`,
      `Make a new one with /readout subscribe ${asking.record.briefing.command} …, then /readout unsubscribe ${id}.`,
    );
  const { cadence, time, zone } = asking.wanted;
  const keepsFilter = asking.wanted.filter === "" && withoutFilter === words;
  const filter = keepsFilter ? subscription.filter : asking.wanted.filter;
  const kept = {
    cadence: asking.wanted.assumed.includes("cadence") ? subscription.cadence : cadence,
    time: asking.wanted.assumed.includes("time") ? subscription.time : time,
  };
  const changed = await sources.store.subscriptions.change(id, {
    ...kept,
    zone,
    filter,
    plannedUntil: sources.now(),
  });
  if (changed === null)
    return refusal(`Digest ${id} is not there any more.`, "/readout list shows the digests of this place.");
  const assumed = asking.wanted.assumed.filter((one) => one === "weekday");
  return [
    ...privately(`Changed: digest ${id} now comes ${whenWords(changed)}.`, [
      savedFacts(changed, asking.record, sources.now(), asked),
      ...assumedParts({ ...asking.wanted, assumed }),
    ]),
    ...publicLine(
      asked,
      `${asking.record.briefing.title} digest changed by ${asked.asker.name}: ${shortWhenWords(changed)}.`,
    ),
  ];
};

function howToChange(subscription: Subscription): Answer {
  const { id, filter } = subscription;
  const ways = ["10:30", "syria -iran", "no filter"].map((way) => `/readout change ${id} ${way}`).join(" · ");
  return privately(`How should digest ${id} change?`, [
    {
      kind: "paragraph",
      text: [text(`Now: ${whenWords(subscription)}${filter === "" ? "" : `, filter: ${filter}`}.`)],
    },
    { kind: "paragraph", text: [text(`Write what should be different: ${ways}. ${EXAMPLES}`)] },
  ]);
}

/** Pauses a digest, until a day or until it is resumed. */
export const pause: OnOne = async (subscription, words, _asked, sources) => {
  const until = readPauseEnd(words, subscription.zone, sources.now());
  if (until !== null && "says" in until) return refusal(until.says, until.remedy);
  await sources.store.subscriptions.pause(subscription.id, until?.at ?? "resumed by hand", null);
  const when =
    until === null ? "until somebody resumes it" : `until ${dayWords(localDay(until.at, subscription.zone))}`;
  return privately(
    `Paused ${when}: digest ${subscription.id}, ${whenWords(subscription)}.`,
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
  if (subscription.pausedUntil === null)
    return privately(
      `Digest ${subscription.id} is not paused. Next: ${nextRunsWords(subscription, sources.now()).first}.`,
    );
  await sources.store.subscriptions.change(subscription.id, { plannedUntil: sources.now() });
  await sources.store.subscriptions.pause(subscription.id, null, null);
  return privately(
    `Resumed: digest ${subscription.id}, ${whenWords(subscription)}. Next: ${nextRunsWords(subscription, sources.now()).first}.`,
  );
};

function titleOf({ briefing }: Subscription, sources: DigestSources): string {
  return recordOf(sources, briefing)?.briefing.title ?? briefing;
}
