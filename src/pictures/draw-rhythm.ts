import { drawable, fitted, widthOf } from "./fonts.ts";
import { hatched, hatchPattern, hatchSign } from "./hatch.ts";
import type { Palette } from "./palette.ts";
import { axisLabels, type InitiatorBar, type Span, type TimeBar } from "./rhythm-bars.ts";
import { el, line, textAt } from "./svg.ts";

/** What a picture of rhythm shows. */
export interface RhythmChart {
  readonly title: string;
  readonly archive: string;
  readonly span: Span;
  readonly bars: readonly TimeBar[];
  readonly initiators: readonly InitiatorBar[];
  /** What the figures do not tell, each on a line. */
  readonly notes: readonly string[];
}

/** Pixels, before they are doubled. */
const CHART_WIDTH = 720;
const MARGIN = 24;
const LEFT = 52;
const RIGHT = CHART_WIDTH - MARGIN;
/** Width of all bars of time together. */
export const PLOT = RIGHT - LEFT;
const [TOP, BASE] = [116, 236];
const ROW = 24;
const LABELS = 200;
const SIZE = 12;

/** A rhythm as SVG: bars by month above, a bar for each initiator below; what is not stated is hollow. */
export function drawRhythm(chart: RhythmChart, palette: Palette): string {
  const signs = chart.bars.some(({ articles }) => articles === 0) ? 26 : 0;
  const below = BASE + 52 + signs;
  const bottom = below + 14 + chart.initiators.length * ROW;
  const height = bottom + 8 + chart.notes.length * 18 + MARGIN;
  const body = [
    el("rect", { x: 0, y: 0, width: CHART_WIDTH, height, fill: palette.ground }),
    hatchPattern(palette),
    head(chart, palette),
    heading(`By ${chart.span}`, TOP - 22, palette),
    ...overTime(chart, palette),
    signs === 0 ? "" : silence(chart.span, BASE + 44, palette),
    heading("At whose initiative", below, palette),
    ...byInitiator(chart.initiators, below + 14, palette),
    ...chart.notes.map((note, i) => small(note, bottom + 24 + i * 18, palette)),
  ];
  const frame = { width: CHART_WIDTH, height, viewBox: `0 0 ${CHART_WIDTH} ${height}` };
  return el("svg", { xmlns: "http://www.w3.org/2000/svg", ...frame }, ...body);
}

function head({ title, archive }: RhythmChart, palette: Palette): string {
  const words = fitted(drawable(title), 18, CHART_WIDTH - 2 * MARGIN, true);
  return (
    textAt(MARGIN, 36, words, { size: 18, fill: palette.text, bold: true }) + small(archive, 58, palette)
  );
}

function heading(words: string, y: number, palette: Palette): string {
  return textAt(MARGIN, y, words, { size: 13, fill: palette.text, bold: true });
}

function small(words: string, y: number, palette: Palette): string {
  const style = { size: SIZE, fill: palette.muted };
  return textAt(MARGIN, y, fitted(drawable(words), SIZE, CHART_WIDTH - 2 * MARGIN), style);
}

function overTime({ bars, span }: RhythmChart, palette: Palette): string[] {
  const each = PLOT / bars.length;
  const most = Math.max(1, ...bars.map(({ contacts }) => contacts));
  const first = bars[0]?.ordinal ?? 0;
  const gap = Math.min(6, each * 0.2);
  const columns = bars.map(({ contacts, articles }, i) => {
    const [x, height] = [LEFT + i * each, (contacts / most) * (BASE - TOP)];
    const place = { x: x + gap / 2, y: BASE - height, width: each - gap, height };
    const ground = articles === 0 ? hatched({ x, y: TOP, width: each, height: BASE - TOP }, palette) : "";
    return contacts === 0 ? ground : ground + el("rect", { ...place, fill: palette.kinds["telephone call"] });
  });
  const style = { size: SIZE, fill: palette.muted, anchor: "middle" } as const;
  const labels = axisLabels(bars, span, PLOT, (label) => widthOf(label, SIZE) + 14).flatMap(
    ({ ordinal, label }) => {
      const x = LEFT + (ordinal - first + 0.5) * each;
      if (x + widthOf(label, SIZE) / 2 > CHART_WIDTH - 6) return [];
      return [line(x, BASE, x, BASE + 4, palette.muted), textAt(x, BASE + 19, label, style)];
    },
  );
  return [...scale(most, palette), ...columns, line(LEFT, BASE, RIGHT, BASE, palette.muted), ...labels];
}

/** Nothing and the most, so that heights can be read. */
function scale(most: number, palette: Palette): string[] {
  const style = { size: SIZE, fill: palette.muted, anchor: "end" } as const;
  return [
    line(LEFT, TOP, RIGHT, TOP, palette.line),
    textAt(LEFT - 8, TOP + 4, String(most), style),
    textAt(LEFT - 8, BASE + 4, "0", style),
  ];
}

function silence(span: Span, y: number, palette: Palette): string {
  const words = `no article of this ${span} in the archive: not silence`;
  const style = { size: SIZE, fill: palette.text };
  return hatchSign(MARGIN, y - 4, palette) + textAt(MARGIN + 26, y, words, style);
}

function byInitiator(rows: readonly InitiatorBar[], top: number, palette: Palette): string[] {
  const most = Math.max(1, ...rows.map(({ contacts }) => contacts));
  const from = MARGIN + LABELS + 12;
  const colour = palette.kinds["telephone call"];
  return rows.map(({ label, contacts, isStated }, i) => {
    const y = top + i * ROW;
    const width = Math.max(2, (contacts / most) * (RIGHT - from - 40));
    const bar = isStated
      ? el("rect", { x: from, y: y + 3, width, height: 16, fill: colour })
      : el("rect", {
          x: from + 0.75,
          y: y + 3.75,
          width: Math.max(1, width - 1.5),
          height: 14.5,
          fill: palette.ground,
          stroke: colour,
          "stroke-width": 1.5,
        });
    const style = { size: SIZE, fill: palette.text };
    const name = textAt(MARGIN, y + 16, fitted(drawable(label), SIZE, LABELS), style);
    return name + bar + textAt(from + width + 8, y + 16, String(contacts), style);
  });
}
