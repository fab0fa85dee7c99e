import { scaleUtc } from "d3-scale";
import type { ContactKind } from "../contacts/contact.ts";
import { daysLater } from "../contacts/day-span.ts";
import { drawable, widthOf } from "./fonts.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";
import type { Mark, Timeline } from "./timeline-of.ts";

/** Pixels, before they are doubled. */
export const WIDTH = 1200;
export const LEFT = 170;
export const RIGHT = WIDTH - 30;
const TOP = 84;
export const DOT = 5;
export const LABEL_SIZE = 12;
const ROW = 17;
const STACK = 2 * DOT + 3;
const MOST_LEVELS = 4;
const MOST_ROWS = 7;
const PAD = 14;

/** Room for the name of a lane and its count. */
const LEAST_HEIGHT = 72;

/** So few contacts have room for longer labels. */
const FEW = 12;

/** More contacts are told by how many there were in a month, not one by one. */
const MOST_SINGLE = 120;

export interface Lane {
  readonly kind: ContactKind;
  readonly top: number;
  readonly height: number;
  /** Where its lowest dots stand. */
  readonly base: number;
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly mark: Mark;
  /** Its left and right end; the same but for spans. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly label: { readonly text: string; readonly left: number; readonly baseline: number } | null;
}

export interface Layout {
  readonly lanes: readonly Lane[];
  readonly top: number;
  readonly bottom: number;
  readonly isDense: boolean;
  /** How many contacts have their label. */
  readonly labelled: number;
  x(day: string): number;
}

const ORDER: readonly ContactKind[] = [
  "telephone call",
  "video call",
  "meeting",
  "visit",
  "letter",
  "joint statement",
  "consultation",
];

/** A span of time shorter than this is widened, so that a single contact does not stand on an axis of one day. */
const LEAST_DAYS = 60;

/** Where everything stands: a lane for each way of contact that there is. */
export function layOut(timeline: Timeline): Layout {
  const x = axisOf(timeline);
  const kinds = ORDER.filter((kind) => timeline.marks.some((mark) => mark.kind === kind));
  const lanes: Lane[] = [];
  let top = TOP;
  let isDense = timeline.marks.length > MOST_SINGLE;
  for (const kind of kinds) {
    const marks = timeline.marks.filter((mark) => mark.kind === kind);
    const levels = levelsOf(marks, x);
    isDense ||= Math.max(...levels) >= MOST_LEVELS;
    const lane = laneOf(kind, marks, levels, { top, x, few: timeline.marks.length <= FEW });
    lanes.push(lane);
    top += lane.height;
  }
  const labelled = lanes.flatMap(({ dots }) => dots).filter(({ label }) => label !== null).length;
  return { lanes, top: TOP, bottom: top, isDense, labelled, x };
}

function axisOf({ from, to }: Timeline): Layout["x"] {
  const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
  const days = (at(to) - at(from)) / 86_400_000;
  const pad = Math.ceil(Math.max((LEAST_DAYS - days) / 2, days * 0.02, 3));
  const scale = scaleUtc()
    .domain([at(daysLater(from, -pad)), at(daysLater(to, pad + 1))])
    .range([LEFT, RIGHT]);
  return (day) => scale(at(day));
}

/** The ends of a mark on the axis: the middle of its day, or from its first day to its last. */
function endsOf(
  { first, last, known }: Mark,
  x: Layout["x"],
): { readonly from: number; readonly to: number } {
  const [begin, end] = [x(first), x(daysLater(last, 1))];
  const middle = (begin + end) / 2;
  if (first === last && known !== "approximate") return { from: middle, to: middle };
  const half = Math.max((end - begin) / 2, DOT);
  return { from: middle - half, to: middle + half };
}

/** Marks that would touch are stacked: how high each stands. */
function levelsOf(marks: readonly Mark[], x: Layout["x"]): number[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const { from, to } = endsOf(mark, x);
    const free = ends.findIndex((end) => from - DOT > end + 2);
    const level = free < 0 ? ends.length : free;
    ends[level] = to + DOT;
    return level;
  });
}

function laneOf(
  kind: ContactKind,
  marks: readonly Mark[],
  levels: readonly number[],
  { top, x, few }: { readonly top: number; readonly x: Layout["x"]; readonly few: boolean },
): Lane {
  const high = Math.min(Math.max(...levels), MOST_LEVELS) + 1;
  const base = top + PAD + high * STACK - STACK / 2;
  const dots = marks.map(
    (mark, i): Omit<Dot, "label"> => ({
      mark,
      ...endsOf(mark, x),
      y: base - (levels[i] ?? 0) * STACK,
    }),
  );
  const texts = marks.map(({ label }) => shortened(drawable(label), few ? 60 : 34));
  const labels = placeLabels(
    dots.map((dot, i) => ({
      x: isClear(dot, dots) ? middleOf(dot) : Number.NaN,
      width: widthOf(texts[i] ?? "", LABEL_SIZE),
    })),
    { rows: MOST_ROWS, left: LEFT, right: RIGHT },
  );
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  return {
    kind,
    top,
    base,
    height: Math.max(PAD + high * STACK + rows * ROW + PAD, LEAST_HEIGHT),
    dots: dots.map((dot, i) => ({ ...dot, label: labelOf(labels, i, texts[i] ?? "", base) })),
  };
}

function shortened(label: string, longest: number): string {
  const letters = [...label];
  return letters.length <= longest
    ? label
    : `${letters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

export function middleOf({ from, to }: Pick<Dot, "from" | "to">): number {
  return (from + to) / 2;
}

/** True where a leader straight down would touch no mark that stands lower. */
function isClear(dot: Omit<Dot, "label">, dots: readonly Omit<Dot, "label">[]): boolean {
  const at = middleOf(dot);
  return dots.every(({ from, to, y }) => y <= dot.y || at < from - DOT - 1 || at > to + DOT + 1);
}

function labelOf(placed: readonly PlacedLabel[], of: number, text: string, base: number): Dot["label"] {
  const found = placed.find((one) => one.of === of);
  if (found === undefined) return null;
  return { text, left: found.left, baseline: base + DOT + 3 + found.row * ROW + ROW - 5 };
}
