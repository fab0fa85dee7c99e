import type { Answer, Asked } from "../../adapter.ts";
import { text } from "../../replies/line.ts";
import type { DigestSources } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { formWords } from "./choices.ts";
import { assumedParts, nothingFits, savedFacts } from "./confirmation.ts";
import { EXAMPLES } from "./parse-cadence.ts";
import { readAsking } from "./read-asking.ts";
import { commandButton, type OnOne, privately, publicLine, refusal } from "./small-answers.ts";
import { shortWhenWords, whenWords } from "./subscription-words.ts";

/** Words that take a filter away. */
const NO_FILTER = /(?:^|\s)(?:no filter|all contacts|everything)(?=\s|$)/gi;
/** Words by which the asker becomes the one who hears of trouble. */
const OWNER = /^(?:owner|make me (?:the )?owner|take over)(?: me)?$/i;

/** Changes when a digest comes, what it includes and in which form; without words it says how. */
export const change: OnOne = async (subscription, words, asked, sources) => {
  const { id } = subscription;
  if (words.trim() === "") return howToChange(subscription);
  if (OWNER.test(words.trim())) return await takeOver(subscription, asked, sources);
  const withoutFilter = words.replace(NO_FILTER, " ");
  const asking = readAsking(withoutFilter, { zone: subscription.zone }, sources, subscription);
  if ("says" in asking) return refusal(asking.says, asking.remedy);
  const { record, wanted } = asking;
  if (record.briefing.name !== subscription.briefing)
    return refusal(
      `Digest ${id} cannot change its record.`,
      `Make a new one with /readout subscribe ${record.briefing.command} …, then /readout unsubscribe ${id}.`,
    );
  const keepsFilter = wanted.filter === "" && withoutFilter === words;
  const keepsTimes = wanted.assumed.includes("cadence") && wanted.assumed.includes("time");
  const changed = await sources.store.subscriptions.change(id, {
    ...wanted.choices,
    cadence: wanted.assumed.includes("cadence") ? subscription.cadence : wanted.cadence,
    time: wanted.assumed.includes("time") ? subscription.time : wanted.time,
    zone: wanted.zone,
    filter: keepsFilter ? subscription.filter : wanted.filter,
    ...(keepsTimes && wanted.zone === subscription.zone ? {} : { plannedUntil: sources.now() }),
  });
  if (changed === null)
    return refusal(`Digest ${id} is not there any more.`, "/readout list shows the digests of this place.");
  const assumed = wanted.assumed.filter((one) => one === "weekday");
  const notes = [...assumedParts({ ...wanted, assumed }), ...nothingFits(changed, record)];
  return [
    ...privately(
      `Changed: digest ${id} now comes ${whenWords(changed)}.`,
      [savedFacts(changed, record, sources.now(), asked), ...notes],
      [
        commandButton("Undo", `change ${id} ${asTyped(subscription)}`),
        commandButton("Preview", `preview ${id}`),
      ],
    ),
    ...publicLine(
      asked,
      `${record.briefing.title} digest changed by ${asked.asker.name}: ${shortWhenWords(changed)}.`,
    ),
  ];
};

/** What would have to be typed to make a subscription as it stands. */
function asTyped({ cadence, time, zone, filter, ...choices }: Subscription): string {
  const every = { day: "daily", weekday: "weekdays", new: "on new", week: "weekly" }[cadence.every];
  const when = cadence.every === "week" ? `${every} ${cadence.on} ${time}` : `${every} ${time}`;
  const empty =
    choices.whenEmpty === null
      ? "as usual when empty"
      : { line: "always a line", "weekly line": "line a week", silence: "only when new" }[choices.whenEmpty];
  const day = choices.onThisDay ? "on this day" : "no on this day";
  const picture = choices.timeline ? "timeline" : "no timeline";
  return `${when} ${zone} ${choices.style} ${empty} ${day} ${picture} no filter ${filter}`.trim();
}

async function takeOver({ id }: Subscription, { asker }: Asked, { store }: DigestSources): Promise<Answer> {
  const changed = await store.subscriptions.change(id, { owner: asker });
  if (changed === null)
    return refusal(`Digest ${id} is not there any more.`, "/readout list shows the digests of this place.");
  return privately(`From now on you are told if digest ${id} in ${changed.placeName} cannot be posted.`);
}

const WAYS = [
  "10:30",
  "syria -iran",
  "no filter",
  "full",
  "only when new",
  "on this day",
  "timeline",
  "owner me",
];

function howToChange(subscription: Subscription): Answer {
  const { id, filter, cadence } = subscription;
  const change = (words: string) => `/readout change ${id} ${words}`;
  const other = subscription.style === "compact" ? "full" : "compact";
  return privately(
    `How should digest ${id} change?`,
    [
      {
        kind: "paragraph",
        text: [
          text(
            `Now: ${whenWords(subscription)}${filter === "" ? "" : `, filter: ${filter}`}. Form: ${formWords(subscription)}.`,
          ),
        ],
      },
      { kind: "paragraph", text: [text(`Write what should be different. ${EXAMPLES}`)] },
      { kind: "list", items: WAYS.map((way) => [text(change(way))]) },
    ],
    [
      commandButton(other === "full" ? "All in the message" : "One line a contact", `change ${id} ${other}`),
      ...(cadence.every === "new" ? [] : [commandButton("Only when new", `change ${id} only when new`)]),
      commandButton(
        subscription.onThisDay ? "Without “on this day”" : "With “on this day”",
        `change ${id} ${subscription.onThisDay ? "no " : ""}on this day`,
      ),
      commandButton(
        subscription.timeline ? "Without the timeline" : "With the timeline",
        `change ${id} ${subscription.timeline ? "no " : ""}timeline`,
      ),
    ],
  );
}
