import { scaleUtc } from "d3-scale";
import { widthOf } from "./fonts.ts";
import { LEFT, RIGHT } from "./lanes.ts";

export interface Tick {
  readonly x: number;
  readonly label: string;
}

const SIZE = 12;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Ticks of the axis, as many as have labels that do not touch; each says its year, so that none has to be guessed. */
export function ticksOf(x: (day: string) => number, from: string, to: string): readonly Tick[] {
  const ends = [from, to].map((day) => Date.parse(`${day}T00:00:00Z`));
  const scale = scaleUtc()
    .domain(ends)
    .range([x(from), x(to)]);
  for (let wanted = 12; wanted > 1; wanted--) {
    const ticks = scale
      .ticks(wanted)
      .map((date, _, all): Tick => ({ x: scale(date), label: labelOf(date, all.every(isNewYear)) }))
      .filter(isWithin);
    if (ticks.every((tick, i) => i === 0 || endOf(ticks[i - 1]) + APART < tick.x - halfOf(tick)))
      return ticks;
  }
  return [];
}

const APART = 12;

function isWithin(tick: Tick): boolean {
  return tick.x - halfOf(tick) >= LEFT - 20 && tick.x + halfOf(tick) <= RIGHT + 25;
}

function halfOf({ label }: Tick): number {
  return widthOf(label, SIZE) / 2;
}

function endOf(tick: Tick | undefined): number {
  return tick === undefined ? 0 : tick.x + halfOf(tick);
}

function isNewYear(date: Date): boolean {
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1;
}

function labelOf(date: Date, areYears: boolean): string {
  const [year, month, day] = [date.getUTCFullYear(), MONTHS[date.getUTCMonth()], date.getUTCDate()];
  if (day !== 1) return `${day} ${month} ${year}`;
  return areYears ? String(year) : `${month} ${year}`;
}
