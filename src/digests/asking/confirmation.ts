import type { Asked } from "../../adapter.ts";
import { matches } from "../../contacts/filters/matches.ts";
import { parseFilters } from "../../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { newestDay } from "../../replies/archive-line.ts";
import { counted, listed } from "../../replies/counted.ts";
import { dayWords } from "../../replies/days.ts";
import { text } from "../../replies/line.ts";
import type { Button, Part } from "../../replies/reply.ts";
import { fact, isOld } from "../content/digest-words.ts";
import type { Subscription } from "../subscription.ts";
import { emptyWords, formWords } from "./choices.ts";
import type { Wanted } from "./parse-subscription.ts";
import { commandButton, factsOf } from "./small-answers.ts";
import { includesWords, runsWords } from "./subscription-words.ts";

/** What was saved, line by line. */
export function savedFacts(made: Subscription, record: ContactRecord, now: Date, asked: Asked): Part {
  const first = made.createdAt.getTime() === now.getTime();
  return factsOf(
    fact("Includes", `${includesWords(made, record)} · Form: ${formWords(made)}`),
    fact("When nothing is new", emptyWords(made)),
    ...runsWords(made, now, first).map(([label, words]) => fact(label, words)),
    fact(
      "If posting fails",
      asked.platform === "terminal"
        ? "it is said here."
        : `${who(made, asked)} a direct message.${asked.place.kind === "channel" ? " The digest belongs to the channel and stays if you leave." : ""}`,
    ),
  );
}

function who({ owner }: Subscription, { asker }: Asked): string {
  return owner.id === asker.id ? "you get" : `${owner.name} gets`;
}

/** Says what was not typed but assumed. */
export function assumedParts({
  assumed,
  zone,
  time,
  cadence,
}: Pick<Wanted, "assumed" | "zone" | "time" | "cadence">): Part[] {
  const often = { week: "weekly", day: "daily", weekday: "on weekdays", new: "on new" }[cadence.every];
  const words = assumed.map((one) => {
    if (one === "UTC") return "the zone (UTC, because none was given; name one like Europe/Berlin)";
    if (one === "zone of the asker") return `the zone (${zone}, yours)`;
    if (one === "time") return `the time (${time})`;
    return one === "weekday" ? "the day (Monday)" : `how often (${often})`;
  });
  return words.length === 0
    ? []
    : [{ kind: "notice", tone: "understood", text: [text(`Not typed, so assumed: ${listed(words)}.`)] }];
}

/** Says where a filter is met by no contact so far: it may be meant so, or be a slip. */
export function nothingFits({ filter }: Pick<Subscription, "filter">, record: ContactRecord): Part[] {
  const { contacts, register, vocabulary } = record;
  const wanted = parseFilters(filter, register, vocabulary).filter;
  if (filter.trim() === "" || contacts.some((contact) => matches(contact, wanted))) return [];
  const words = `Nothing in the archive fits “${filter.trim()}” so far: the digest will have something only once a contact does.`;
  return [{ kind: "notice", tone: "note", text: [text(words)] }];
}

/** How old the archive is, and whether anything will come into it by itself. */
export function ageWarning(record: ContactRecord): Part {
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

/** For an archive into which nothing comes by itself: digests follow new articles, and what there is instead. */
export function onThisDayOffer(
  { id, onThisDay }: Subscription,
  record: ContactRecord,
  now: Date,
): { readonly parts: readonly Part[]; readonly buttons: readonly Button[] } {
  const newest = newestDay(record);
  const isStatic = (record.briefing.feeds ?? []).length === 0 && newest !== null && isOld(newest, now);
  if (!isStatic || onThisDay) return { parts: [], buttons: [] };
  const words = `Digests follow new articles. “On this day” adds what the archive has for these days of the year, labelled as from the archive: /readout change ${id} on this day`;
  return {
    parts: [{ kind: "notice", tone: "note", text: [text(words)] }],
    buttons: [commandButton("Add “on this day”", `change ${id} on this day`)],
  };
}
