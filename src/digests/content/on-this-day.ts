import { Temporal } from "temporal-polyfill";
import { contactLine } from "../../replies/contact-line.ts";
import { counted } from "../../replies/counted.ts";
import { dayInYearWords } from "../../replies/days.ts";
import { strong, text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { localDay } from "../zone-words.ts";
import type { Issue } from "./issue.ts";

const MOST = 5;
/** From one digest to the next, at most a week. */
const MOST_DAYS = 7;

/** The days from a digest until the day before the next one, in the zone of its subscription. */
export function daysUntilNext(at: Date, next: Date | null, zone: string): string[] {
  const first = Temporal.PlainDate.from(localDay(at, zone));
  const end = next === null ? first.add({ days: 1 }) : Temporal.PlainDate.from(localDay(next, zone));
  const days: string[] = [];
  for (let day = first; days.length < MOST_DAYS && Temporal.PlainDate.compare(day, end) < 0; )
    [days[days.length], day] = [day.toString(), day.add({ days: 1 })];
  return days.length === 0 ? [first.toString()] : days;
}

/** "From the archive, on these days of the year (30 Nov – 6 Dec):" and the contacts; nothing where there are none. */
export function onThisDayParts({ onThisDay, news, until, next, subscription, record }: Issue): Part[] {
  if (onThisDay.length === 0) return [];
  const days = daysUntilNext(until, next, subscription.zone);
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const which =
    days.length === 1
      ? `on this day of the year (${dayInYearWords(first)})`
      : `on these days of the year (${dayInYearWords(first)} – ${dayInYearWords(last)})`;
  const more = onThisDay.length - MOST;
  return [
    { kind: "heading", text: [strong(`From the archive, ${which}, not news`)] },
    { kind: "list", items: onThisDay.slice(0, MOST).map((contact) => contactLine(contact, news.now)) },
    ...(more > 0
      ? [
          {
            kind: "paragraph" as const,
            text: [text(`And ${counted(more, "more contact")}: /${record.briefing.command} log`)],
          },
        ]
      : []),
  ];
}
