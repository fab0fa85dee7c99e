import type { Lane } from "./lanes.ts";
import type { Palette } from "./palette.ts";
import { el, line, textAt } from "./svg.ts";
import type { Mark, State } from "./timeline-of.ts";

/** Height of the tallest bar. */
const BAR = 64;
/** Bars narrower than this are hard to tell apart: then a bar is a quarter or a year. */
const LEAST_WIDTH = 5;

export type Unit = "month" | "quarter" | "year";

interface Bin {
  readonly from: string;
  readonly to: string;
  readonly counts: Readonly<Record<State, number>>;
}

export interface DenseLane {
  readonly kind: Lane["kind"];
  readonly top: number;
  readonly height: number;
  readonly bins: readonly Bin[];
}

export const DENSE_HEIGHT = BAR + 34;

/** The unit whose bars are wide enough on an axis. */
export function unitFor(x: (day: string) => number): Unit {
  const month = x("2001-02-01") - x("2001-01-01");
  if (month >= LEAST_WIDTH) return "month";
  return month * 3 >= LEAST_WIDTH ? "quarter" : "year";
}

/** How many contacts there were in each month, quarter or year that has any. */
export function binsOf(marks: readonly Mark[], unit: Unit): readonly Bin[] {
  const bins = new Map<string, Record<State, number>>();
  for (const { first, state } of marks) {
    const from = beginning(first, unit);
    const counts = bins.get(from) ?? { held: 0, ahead: 0, off: 0 };
    counts[state] += 1;
    bins.set(from, counts);
  }
  return [...bins].sort().map(([from, counts]) => ({ from, to: ending(from, unit), counts }));
}

export function most(bins: readonly Bin[]): number {
  return Math.max(1, ...bins.map(({ counts }) => counts.held + counts.ahead + counts.off));
}

/** Bars of one lane: held at the bottom, filled; ahead hollow; what did not come about hollow and crossed. */
export function drawBars(
  { kind, top, bins }: DenseLane,
  { x, tallest, palette }: { x: (day: string) => number; tallest: number; palette: Palette },
): string {
  const base = top + DENSE_HEIGHT - 8;
  const colour = palette.kinds[kind];
  const per = BAR / tallest;
  const highest = bins.reduce<Bin | null>((a, b) => (a === null || sum(b) > sum(a) ? b : a), null);
  const bars = bins.map(({ from, to, counts }) => {
    const left = x(from) + 0.5;
    const width = Math.max(2, x(to) - x(from) - 1.5);
    return stack(counts, { left, width, base, per }, colour, palette.ground);
  });
  const number =
    highest === null
      ? ""
      : textAt((x(highest.from) + x(highest.to)) / 2, base - sum(highest) * per - 4, String(sum(highest)), {
          size: 11,
          fill: palette.text,
          anchor: "middle",
        });
  return bars.join("") + number;
}

interface Bar {
  readonly left: number;
  readonly width: number;
  readonly base: number;
  readonly per: number;
}

/** A bar of one contact, as the legend shows it. */
export function barSign(state: State, x: number, y: number, colour: string, ground: string): string {
  const counts = { held: 0, ahead: 0, off: 0, [state]: 1 };
  return stack(counts, { left: x + 3, width: 12, base: y + 6, per: 12 }, colour, ground);
}

function stack(
  counts: Bin["counts"],
  { left, width, base, per }: Bar,
  colour: string,
  ground: string,
): string {
  let y = base;
  return (["held", "ahead", "off"] as const)
    .map((state) => {
      const height = counts[state] * per;
      if (height === 0) return "";
      y -= height;
      if (state === "held") return el("rect", { x: left, y, width, height, fill: colour });
      const inset = { x: left + 0.75, y: y + 0.75, width: width - 1.5, height: Math.max(1, height - 1.5) };
      const frame = el("rect", { ...inset, fill: ground, stroke: colour, "stroke-width": 1.5 });
      if (state === "ahead") return frame;
      const { x: a, y: b, width: w, height: h } = inset;
      return frame + line(a, b, a + w, b + h, colour, 1.5) + line(a, b + h, a + w, b, colour, 1.5);
    })
    .join("");
}

function sum({ counts }: Bin): number {
  return counts.held + counts.ahead + counts.off;
}

function beginning(day: string, unit: Unit): string {
  const [year = "", month = "01"] = day.split("-");
  if (unit === "year") return `${year}-01-01`;
  const first = unit === "month" ? Number(month) : Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, "0")}-01`;
}

function ending(from: string, unit: Unit): string {
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const [year = 0, month = 1] = from.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
