import type { Answer, Asked } from "../../adapter.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { counted } from "../../replies/counted.ts";
import { shortDayWords } from "../../replies/days.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { arrivalKeys } from "../content/corrected.ts";
import { fact } from "../content/digest-words.ts";
import type { DigestDeskContext } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { ageWarning, assumedParts, nothingFits, onThisDayOffer, savedFacts } from "./confirmation.ts";
import { homeOf, subscriptionsHere } from "./home.ts";
import type { Wanted } from "./parse-subscription.ts";
import { type Asking, readAsking } from "./read-asking.ts";
import { commandButton, factsOf, privately, refusal, subscriptionButtons } from "./small-answers.ts";
import { firstDay, shortWhenWords, whenWords } from "./subscription-words.ts";
import { announce } from "./try-to-post.ts";

/** Digests that one place may have. */
const MOST_HERE = 10;

/**
 * Makes a subscription for the place it was asked in, and confirms exactly what was saved. The line that tells the
 * channel is posted as a digest will be: where that is refused, nothing is saved, and the remedy is said now and not
 * when the first digest is due.
 */
export async function subscribe(words: string, asked: Asked, context: DigestDeskContext): Promise<Answer> {
  const asking = readAsking(words, asked, context);
  if ("says" in asking) return refusal(asking.says, asking.remedy);
  const here = await subscriptionsHere(asked, context.store);
  const refused = alreadyThere(here, asking) ?? tooMany(here, asked);
  if (refused !== null) return refused;
  const made = await save(asking, asked, context);
  const told = await announce(made, switchedOn(made, asking.record, asked, context.now()), asked, context);
  if (told === "posted" || told === "not known")
    return confirmation(made, asking, asked, context.now(), told);
  await context.store.subscriptions.remove(made.id, context.now());
  return privately(
    `Not saved: Readout cannot write in ${asked.place.name}.`,
    [factsOf(fact("Why", told.says), fact("Remedy", told.remedy))],
    [commandButton("Try again", `subscribe ${words}`)],
  );
}

function alreadyThere(here: readonly Subscription[], { record, wanted }: Asking): Answer | null {
  const same = here.find((one) => isSame(one, record, wanted));
  if (same === undefined) return null;
  return privately(
    `Already there: digest ${same.id}, ${record.briefing.title}, ${whenWords(same)}. Nothing was changed.`,
  );
}

function tooMany(here: readonly Subscription[], asked: Asked): Answer | null {
  if (here.length < MOST_HERE) return null;
  return refusal(
    `${asked.place.name} has ${counted(here.length, "digest")}, which is the most a place can have.`,
    "Take one away first: /readout list shows them, /readout unsubscribe and its number takes one away.",
  );
}

async function save({ record, wanted }: Asking, asked: Asked, context: DigestDeskContext) {
  const now = context.now();
  // What is there now is the record so far; only what is first seen later can be new.
  await context.store.arrivals.note(record.briefing.name, arrivalKeys(record), now);
  return await context.store.subscriptions.add({
    briefing: record.briefing.name,
    address: homeOf(asked),
    placeName: asked.place.name,
    cadence: wanted.cadence,
    time: wanted.time,
    zone: wanted.zone,
    filter: wanted.filter,
    style: wanted.choices.style ?? "compact",
    whenEmpty: wanted.choices.whenEmpty ?? null,
    onThisDay: wanted.choices.onThisDay ?? false,
    timeline: wanted.choices.timeline ?? false,
    owner: asked.asker,
    createdAt: now,
    plannedUntil: now,
    pausedUntil: null,
    pausedBecause: null,
  });
}

function isSame(one: Subscription, record: ContactRecord, wanted: Wanted): boolean {
  return (
    one.briefing === record.briefing.name &&
    whenWords(one) === whenWords(wanted) &&
    one.filter.toLowerCase() === wanted.filter.toLowerCase() &&
    one.style === (wanted.choices.style ?? "compact")
  );
}

function switchedOn(made: Subscription, { briefing }: ContactRecord, asked: Asked, now: Date): string {
  const first = firstDay(made, now);
  const on = first === null ? "" : `, first on ${shortDayWords(first)}`;
  return `${briefing.title} digest switched on by ${asked.asker.name}: ${shortWhenWords(made)}${on}. See /readout list`;
}

function confirmation(
  made: Subscription,
  { record, wanted }: Asking,
  asked: Asked,
  now: Date,
  told: "posted" | "not known",
): Answer {
  const offer = onThisDayOffer(made, record, now);
  return privately(
    `Saved: ${record.briefing.title} digest in ${made.placeName}, ${whenWords(made)}.`,
    [
      savedFacts(made, record, now, asked),
      ...assumedParts(wanted),
      ...(told === "posted" ? [] : [notTried(made)]),
      ...nothingFits(made, record),
      ageWarning(record),
      ...offer.parts,
    ],
    [...subscriptionButtons(made), ...offer.buttons],
  );
}

function notTried({ placeName }: Subscription): Part {
  const words = `Whether Readout may write in ${placeName} could not be tried just now. If it may not, you are told when the first digest is due.`;
  return { kind: "notice", tone: "note", text: [text(words)] };
}
