import type { Answer, Asked } from "../adapter.ts";
import { parseFilters } from "../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { newestDay } from "../replies/archive-line.ts";
import { counted, listed } from "../replies/counted.ts";
import { dayWords, shortDayWords } from "../replies/days.ts";
import { text } from "../replies/line.ts";
import type { Part } from "../replies/reply.ts";
import { type DigestSources, recordOf } from "./desk-context.ts";
import { fact } from "./digest-words.ts";
import { type NotRead, parseSubscription, type Wanted } from "./parse-subscription.ts";
import { factsOf, privately, publicLine, refusal, subscriptionButtons } from "./small-answers.ts";
import type { Subscription } from "./subscription.ts";
import { firstDay, includesWords, nextRunsWords, shortWhenWords, whenWords } from "./subscription-words.ts";

/** Digests that one place may have. */
const MOST_HERE = 10;

/** What words ask for, with the record they are about. */
export type Asking = { readonly record: ContactRecord; readonly wanted: Wanted };

/** Makes a subscription for the place it was asked in, and confirms exactly what was saved. */
export async function subscribe(words: string, asked: Asked, sources: DigestSources): Promise<Answer> {
  const asking = readAsking(words, asked, sources);
  if ("says" in asking) return refusal(asking.says, asking.remedy);
  const { record, wanted } = asking;
  const here = await sources.store.subscriptions.at(asked.place.address);
  const same = here.find((one) => isSame(one, record, wanted));
  if (same !== undefined)
    return privately(
      `Already there: digest ${same.id}, ${record.briefing.title}, ${whenWords(same)}. Nothing was changed.`,
    );
  if (here.length >= MOST_HERE)
    return refusal(
      `${asked.place.name} has ${counted(here.length, "digest")}, which is the most a place can have.`,
      "Take one away first: /readout list shows them, /readout unsubscribe and its number takes one away.",
    );
  const now = sources.now();
  // What is there now is the record so far; only what is first seen later can be new.
  await sources.store.arrivals.note(
    record.briefing.name,
    record.articles.map(({ id }) => id),
    now,
  );
  const made = await sources.store.subscriptions.add({
    briefing: record.briefing.name,
    address: asked.place.address,
    placeName: asked.place.name,
    cadence: wanted.cadence,
    time: wanted.time,
    zone: wanted.zone,
    filter: wanted.filter,
    owner: asked.asker,
    createdAt: now,
    plannedUntil: now,
    pausedUntil: null,
    pausedBecause: null,
  });
  return confirmation(made, record, wanted, asked, now);
}

/** Reads "[briefing] weekly monday 09:00 Europe/Berlin [filters]". */
export function readAsking(
  words: string,
  asked: Asked,
  sources: DigestSources,
  from?: Subscription,
): Asking | NotRead {
  const { record, rest } = chooseRecord(words, sources, from);
  if (record === null) {
    const names = sources.records().map(({ briefing }) => briefing.command);
    return {
      says: "Which record should the digest be about?",
      remedy: `Name one first: ${names.map((name) => `/readout subscribe ${name} …`).join(" · ")}`,
    };
  }
  const defaults = { ...record.briefing.digest, ...(asked.zone === undefined ? {} : { zone: asked.zone }) };
  const wanted = parseSubscription(rest, defaults);
  if ("says" in wanted) return wanted;
  const { problems, rest: unread } = parseFilters(wanted.filter, record.register, record.vocabulary);
  if (problems[0] !== undefined) return { says: problems[0], remedy: "Nothing was saved." };
  if (unread.trim() !== "")
    return {
      says: `“${unread.trim()}” is neither a time nor something to filter by.`,
      remedy:
        "Write for example: /readout subscribe weekly monday 09:00 Europe/Berlin syria -iran. Nothing was saved.",
    };
  return { record, wanted };
}

function chooseRecord(
  words: string,
  sources: DigestSources,
  from?: Subscription,
): { record: ContactRecord | null; rest: string } {
  const records = sources.records();
  const [first = "", ...others] = words.trim().split(/\s+/);
  const named = records.find(({ briefing }) =>
    [briefing.name, briefing.command, briefing.title.toLowerCase()].includes(first.toLowerCase()),
  );
  if (named !== undefined) return { record: named, rest: others.join(" ") };
  const known = from === undefined ? undefined : recordOf(sources, from.briefing);
  return { record: known ?? (records.length === 1 ? (records[0] ?? null) : null), rest: words };
}

function isSame(one: Subscription, record: ContactRecord, wanted: Wanted): boolean {
  return (
    one.briefing === record.briefing.name &&
    whenWords(one) === whenWords(wanted) &&
    one.filter.toLowerCase() === wanted.filter.toLowerCase()
  );
}

function confirmation(
  made: Subscription,
  record: ContactRecord,
  wanted: Wanted,
  asked: Asked,
  now: Date,
): Answer {
  const { title } = record.briefing;
  const first = firstDay(made, now);
  const on = first === null ? "" : `, first on ${shortDayWords(first)}`;
  return [
    ...privately(
      `Saved: ${title} digest in ${made.placeName}, ${whenWords(made)}.`,
      [savedFacts(made, record, now, asked), ...assumedParts(wanted), ageWarning(record)],
      subscriptionButtons(made),
    ),
    ...publicLine(
      asked,
      `${title} digest switched on by ${asked.asker.name}: ${shortWhenWords(made)}${on}. See /readout list`,
    ),
  ];
}

/** What was saved, line by line. */
export function savedFacts(made: Subscription, record: ContactRecord, now: Date, asked: Asked): Part {
  const isFirst = made.createdAt.getTime() === now.getTime();
  const runs = nextRunsWords(made, now);
  const quiet =
    made.cadence.every === "week"
      ? "one short line (a weekly digest always appears)."
      : "nothing is posted, except one short line a week.";
  return factsOf(
    fact("Includes", `${includesWords(made, record)} · Form: one line per contact, details in the thread`),
    fact("When nothing is new", quiet),
    fact(
      isFirst ? "First" : "Next",
      `${runs.first}${isFirst ? " (the record so far)" : ""}. Then: ${runs.later}.`,
    ),
    fact(
      "If posting fails",
      `you get a direct message.${asked.place.kind === "channel" ? " The digest belongs to the channel and stays if you leave." : ""}`,
    ),
    fact("Number", `${made.id}, for /readout change, pause, preview and unsubscribe.`),
  );
}

/** Says what was not typed but assumed. */
export function assumedParts({
  assumed,
  zone,
  time,
  cadence,
}: Pick<Wanted, "assumed" | "zone" | "time" | "cadence">): Part[] {
  const words = assumed.map((one) => {
    if (one === "UTC") return "the zone (UTC, because none was given; name one like Europe/Berlin)";
    if (one === "zone of the asker") return `the zone (${zone}, yours)`;
    if (one === "time") return `the time (${time})`;
    return one === "weekday"
      ? "the day (Monday)"
      : `how often (${cadence.every === "week" ? "weekly" : cadence.every === "day" ? "daily" : "on weekdays"})`;
  });
  return words.length === 0
    ? []
    : [{ kind: "notice", tone: "understood", text: [text(`Not typed, so assumed: ${listed(words)}.`)] }];
}

function ageWarning(record: ContactRecord): Part {
  const newest = newestDay(record);
  const age =
    newest === null ? "the archive has no dated article yet" : `the newest article is of ${dayWords(newest)}`;
  const feeds = record.briefing.feeds ?? [];
  const source =
    feeds.length === 0
      ? "no feed is set up for this archive. A digest will have something new only after somebody adds an article"
      : `new articles come from ${counted(feeds.length, "feed")} and from what somebody adds. What no feed tells of, a digest will not have`;
  const words = `Before you rely on it: ${age}, and ${source}.`;
  return { kind: "notice", tone: "note", text: [text(words)] };
}
