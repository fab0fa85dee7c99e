import type { ContactRecord } from "../contacts/record.ts";
import type { Rhythm } from "../contacts/rhythm.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { counted, listed } from "../replies/counted.ts";
import { dayWords } from "../replies/days.ts";
import { withArticle } from "../replies/people.ts";
import { plain } from "../replies/plain.ts";
import { drawRhythm, PLOT, type RhythmChart } from "./draw-rhythm.ts";
import { LIGHT } from "./palette.ts";
import { pngOf } from "./rasterize.ts";
import { initiatorBars, spanFor, timeBars } from "./rhythm-bars.ts";

/** Figures of rhythm as a small picture, and the same in words: at most 1,000 characters. */
export function rhythmPicture(
  record: ContactRecord,
  rhythm: Rhythm,
  filteredBy: string | null,
): { readonly png: Buffer; readonly alt: string } {
  const chart = rhythmChart(record, rhythm, filteredBy);
  return { png: pngOf(drawRhythm(chart, LIGHT)), alt: rhythmWords(chart, rhythm) };
}

/** What such a picture shows. */
export function rhythmChart(record: ContactRecord, rhythm: Rhythm, filteredBy: string | null): RhythmChart {
  const span = spanFor(rhythm.months, PLOT);
  const which = filteredBy === null ? "" : ` · ${filteredBy}`;
  return {
    title: plain(`${record.briefing.title}: ${counted(rhythm.counted, "contact")} in this archive${which}`),
    archive: archiveLine(record),
    span,
    bars: timeBars(rhythm.months, span),
    initiators: initiatorBars(rhythm, (name) => withArticle(name, record)),
    notes: [
      ...(rhythm.left === 0
        ? []
        : [`Not counted: ${counted(rhythm.left, "contact")} not reported as held, or without a known date.`]),
      "Figures of this archive. How often they really spoke cannot be told from it.",
    ],
  };
}

/** Slack takes 1,000 characters for the words of a picture. */
const LONGEST = 990;

/** Each month that has contacts where there is room for all, otherwise the years, otherwise the busiest of them. */
function rhythmWords(chart: RhythmChart, { months, articles }: Rhythm): string {
  const first = dayWords(months[0]?.month ?? "");
  const last = dayWords(months.at(-1)?.month ?? "");
  const silent = months.filter((one) => one.articles === 0).length;
  const before = `Bars. ${chart.title}, ${first} to ${last}, with ${counted(articles, "article")}.`;
  const who = chart.initiators.map(({ label, contacts }) => `${label} ${contacts}`).join(", ");
  const after = [
    `At whose initiative: ${who}.`,
    ...(silent === 0
      ? []
      : [`The archive has no article of ${counted(silent, "month")}: that is no silence between the two.`]),
    ...chart.notes,
    chart.archive,
  ].join(" ");
  const room = LONGEST - before.length - after.length - 2;
  return [before, ...overTime(months, room), after].join(" ").slice(0, LONGEST);
}

function overTime(months: Rhythm["months"], room: number): string[] {
  const busy = months.filter(({ contacts }) => contacts > 0);
  const byMonth = busy.map(({ month, contacts }) => [dayWords(month), contacts] as const);
  const years = new Map<string, number>();
  for (const { month, contacts } of busy)
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + contacts);
  const busiest = [...years].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const words = [
    `By month: ${said(byMonth)}.`,
    `By year: ${said([...years])}.`,
    `Most in ${listed(busiest.map(([year, count]) => `${year} (${count})`))}.`,
  ];
  return [words.find(({ length }) => length <= room) ?? ""].filter((one) => one !== "");
}

function said(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([when, count]) => `${when} ${count}`).join(", ");
}
