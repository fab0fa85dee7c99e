import type { ContactStatus } from "../contacts/contact.ts";
import { capital, counted, countedInWords, listed, numberWord } from "../replies/counted.ts";
import { dayWords } from "../replies/days.ts";
import type { Mark, Timeline } from "./timeline-of.ts";

/** Slack takes 1,000 characters for the words of a picture. */
const LONGEST = 990;

/** Every status, in the order in which they are told. */
const STATUSES: readonly ContactStatus[] = [
  "held",
  "planned",
  "proposed",
  "requested",
  "postponed",
  "cancelled",
  "refused",
  "not held",
  "denied",
];

/** "11 March 2014 to 12 May 2015"; null where nothing has a date. */
export function spanWords({ marks }: Timeline): string | null {
  const first = marks[0]?.first;
  const last = marks
    .map((mark) => mark.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`;
}

/** "Three telephone calls and one visit; three reported as held, one planned." */
export function countWords({ marks }: Timeline): string {
  return marks.length === 0 ? "None has a known date." : `${capital(kindsOf(marks))}; ${statusesOf(marks)}.`;
}

/** What a timeline does not show, or shows only to be left out of account. */
export function absenceWords({ undated, silent }: Timeline): string[] {
  return [
    undated === 0
      ? null
      : `${counted(undated, "contact")} without a known date ${undated === 1 ? "is" : "are"} not on it.`,
    silent.length === 0
      ? null
      : `The archive has no article of ${counted(silent.length, "month")} on the axis, which ${silent.length === 1 ? "is" : "are"} shaded: that is no silence between the two.`,
  ].filter((one) => one !== null);
}

/** What a timeline shows, in words that stand for the picture: counts by kind and status, then each contact, or the busiest months. */
export function timelineWords(timeline: Timeline): string {
  const { title, marks, archive } = timeline;
  const span = spanWords(timeline);
  const before = [`Timeline. ${title}${span === null ? "" : `, ${span}`}.`, countWords(timeline)];
  const after = [...absenceWords(timeline), archive];
  const room = LONGEST - [...before, ...after].join(" ").length;
  return [...before, ...contactsIn(marks, room), ...after].join(" ");
}

function kindsOf(marks: readonly Mark[]): string {
  const kinds = countsBy(marks.map(({ kind }) => kind));
  return listed(
    kinds.map(([kind, count]) =>
      kind === "consultation"
        ? `${countedInWords(count, "contact")} of which it is not stated how they spoke`
        : countedInWords(count, kind),
    ),
  );
}

function statusesOf(marks: readonly Mark[]): string {
  return STATUSES.flatMap((one) => {
    const count = marks.filter(({ status }) => status === one).length;
    return count === 0 ? [] : [`${numberWord(count)} ${one === "held" ? "reported as held" : one}`];
  }).join(", ");
}

/** Each contact where there is room for all; otherwise the months that have most. */
function contactsIn(marks: readonly Mark[], room: number): string[] {
  if (marks.length === 0) return [];
  const all = `In order: ${marks.map(inWords).join("; ")}.`;
  if (all.length <= room) return [all];
  const months = countsBy(marks.map(({ first }) => first.slice(0, 7))).slice(0, 3);
  return [`Most in ${listed(months.map(([month, count]) => `${dayWords(month)} (${count})`))}.`];
}

function inWords({ label, first }: Mark): string {
  return /\b\d{4}\b/.test(label) ? label : `${label} (${first.slice(0, 4)})`;
}

function countsBy(values: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
