import { capital, counted } from "../replies/counted.ts";
import { kindNoun } from "../replies/words.ts";
import { ticksOf } from "./axis.ts";
import { binsOf, DENSE_HEIGHT, drawBars, most, unitFor } from "./density.ts";
import { drawDots } from "./draw-marks.ts";
import { drawable, fitted } from "./fonts.ts";
import { hatched, hatchPattern } from "./hatch.ts";
import { type Layout, LEFT, layOut, RIGHT, WIDTH } from "./lanes.ts";
import { legend } from "./legend.ts";
import type { Palette } from "./palette.ts";
import { el, line, textAt } from "./svg.ts";
import type { Timeline } from "./timeline-of.ts";

export interface Drawn {
  readonly svg: string;
  readonly layout: Layout;
}

const MARGIN = 24;

/** A timeline as SVG: lanes of contacts by kind over an axis of time, with what its signs mean. */
export function drawTimeline(timeline: Timeline, palette: Palette): Drawn {
  const laid = layOut(timeline);
  const layout = laid.isDense ? denser(laid) : laid;
  const bottom = Math.max(layout.bottom, layout.top + 60);
  const signs = legend(timeline, layout, palette, bottom + 44);
  const height = signs.bottom + MARGIN;
  const body = [
    el("rect", { x: 0, y: 0, width: WIDTH, height, fill: palette.ground }),
    hatchPattern(palette),
    head(timeline, palette),
    shading(timeline, layout, bottom, palette),
    axis(timeline, layout, bottom, palette),
    ...layout.lanes.map((lane) => laneName(lane, palette)),
    laid.isDense
      ? bars(timeline, layout, palette)
      : layout.lanes.map((lane) => drawDots(lane, palette)).join(""),
    signs.svg,
  ];
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
  };
  return { svg: el("svg", frame, ...body), layout };
}

function denser(layout: Layout): Layout {
  const lanes = layout.lanes.map((lane, i) => ({
    ...lane,
    top: layout.top + i * DENSE_HEIGHT,
    height: DENSE_HEIGHT,
  }));
  return { ...layout, lanes, labelled: 0, bottom: layout.top + lanes.length * DENSE_HEIGHT };
}

function head({ title, archive }: Timeline, palette: Palette): string {
  const room = WIDTH - 2 * MARGIN;
  return (
    textAt(MARGIN, 36, fitted(drawable(title), 20, room, true), {
      size: 20,
      fill: palette.text,
      bold: true,
    }) + textAt(MARGIN, 60, fitted(drawable(archive), 13, room), { size: 13, fill: palette.muted })
  );
}

/** Months without articles, so that they do not read as months without contacts. */
function shading({ silent }: Timeline, layout: Layout, bottom: number, palette: Palette): string {
  const height = bottom - layout.top;
  return silent
    .map((month) => {
      const [year = 0, number = 1] = month.split("-").map(Number);
      const next = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
      const from = Math.max(LEFT, layout.x(`${month}-01`));
      const width = Math.min(RIGHT, layout.x(next)) - from;
      if (width <= 0) return "";
      const place = { x: from, y: layout.top, width, height };
      return hatched(place, palette);
    })
    .join("");
}

function axis({ from, to }: Timeline, layout: Layout, bottom: number, palette: Palette): string {
  if (layout.lanes.length === 0) return "";
  const ticks = ticksOf(layout.x, dayAt(layout, from, LEFT), dayAt(layout, to, RIGHT));
  const style = { size: 12, fill: palette.muted, anchor: "middle" } as const;
  return [
    line(LEFT, bottom, RIGHT, bottom, palette.muted),
    ...ticks.map(({ x }) => line(x, layout.top, x, bottom + 5, palette.line)),
    ...ticks.map(({ x, label }) => textAt(x, bottom + 20, label, style)),
  ].join("");
}

/** The day at an end of the axis, which reaches somewhat beyond what is shown. */
function dayAt(layout: Layout, day: string, end: number): string {
  const perDay = layout.x("2001-01-02") - layout.x("2001-01-01");
  const days = Math.trunc((end - layout.x(day)) / perDay);
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function laneName(lane: Layout["lanes"][number], palette: Palette): string {
  const words = lane.kind === "consultation" ? ["how they spoke", "not stated"] : [plural(lane.kind)];
  const style = { size: 13, fill: palette.kinds[lane.kind], bold: true } as const;
  const names = words.map((word, i) =>
    textAt(MARGIN, lane.top + 26 + i * 16, i === 0 ? capital(word) : word, style),
  );
  const count = textAt(MARGIN, lane.top + 26 + words.length * 16, String(lane.dots.length), {
    size: 12,
    fill: palette.muted,
  });
  return [line(MARGIN, lane.top, RIGHT, lane.top, palette.line), ...names, count].join("");
}

function plural(kind: Layout["lanes"][number]["kind"]): string {
  const noun = kind === "telephone call" ? "telephone call" : kindNoun({ kind: { value: kind } as never });
  return counted(2, noun).slice(2);
}

function bars(timeline: Timeline, layout: Layout, palette: Palette): string {
  const unit = unitFor(layout.x);
  const lanes = layout.lanes.map(({ kind, top, height }) => ({
    kind,
    top,
    height,
    bins: binsOf(
      timeline.marks.filter((mark) => mark.kind === kind),
      unit,
    ),
  }));
  const tallest = Math.max(...lanes.map(({ bins }) => most(bins)));
  return lanes.map((lane) => drawBars(lane, { x: layout.x, tallest, palette })).join("");
}
