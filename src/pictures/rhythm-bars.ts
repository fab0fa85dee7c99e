import type { Rhythm } from "../contacts/rhythm.ts";
import { capital, counted } from "../replies/counted.ts";

export type Span = "month" | "quarter" | "year";

/** The contacts of a month, a quarter or a year. */
export interface TimeBar {
  /** How many of its span lie between year 0 and it. */
  readonly ordinal: number;
  readonly contacts: number;
  readonly articles: number;
}

/** Contacts at the initiative of somebody; `isStated` false: of whom nobody says who it was. */
export interface InitiatorBar {
  readonly label: string;
  readonly contacts: number;
  readonly isStated: boolean;
}

const MONTHS_IN: Readonly<Record<Span, number>> = { month: 1, quarter: 3, year: 12 };
/** Bars narrower than this are hard to tell apart. */
const LEAST_WIDTH = 5;
/** More initiators than this are told together. */
const MOST_NAMED = 6;

/** The shortest span of which all bars have room in a width in pixels. */
export function spanFor({ length }: Rhythm["months"], width: number): Span {
  const spans: readonly Span[] = ["month", "quarter"];
  return spans.find((span) => (width * MONTHS_IN[span]) / length >= LEAST_WIDTH) ?? "year";
}

/** Bars without a gap between them: a span without contacts has one of no height. */
export function timeBars(months: Rhythm["months"], span: Span): readonly TimeBar[] {
  const bars = new Map<number, TimeBar>();
  for (const { month, contacts, articles } of months) {
    const [year = 0, number = 1] = month.split("-").map(Number);
    const ordinal = Math.floor((year * 12 + number - 1) / MONTHS_IN[span]);
    const bar = bars.get(ordinal) ?? { ordinal, contacts: 0, articles: 0 };
    bars.set(ordinal, { ordinal, contacts: bar.contacts + contacts, articles: bar.articles + articles });
  }
  return [...bars.values()];
}

/** Most first, then those that are told together, then what is not stated. */
export function initiatorBars(
  { initiators }: Pick<Rhythm, "initiators">,
  nameOf: (name: string) => string,
): readonly InitiatorBar[] {
  const named = initiators.flatMap(({ name, count }) =>
    name === null ? [] : [{ label: capital(nameOf(name)), contacts: count, isStated: true }],
  );
  const rest = named.slice(MOST_NAMED);
  const together = rest.reduce((sum, { contacts }) => sum + contacts, 0);
  const notStated = initiators.find(({ name }) => name === null)?.count ?? 0;
  return [
    ...named.slice(0, MOST_NAMED),
    ...(rest.length === 0
      ? []
      : [{ label: counted(rest.length, "other"), contacts: together, isStated: true }]),
    ...(notStated === 0 ? [] : [{ label: "Not stated", contacts: notStated, isStated: false }]),
  ];
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const STEPS: Readonly<Record<Span, readonly number[]>> = {
  month: [1, 2, 3, 6, 12, 24, 60, 120],
  quarter: [1, 2, 4, 8, 20, 40, 80],
  year: [1, 2, 5, 10, 20, 50, 100],
};

/** Which bars are named on the axis: as many as have room, at round steps; `roomFor` is the width that a label needs. */
export function axisLabels(
  bars: readonly TimeBar[],
  span: Span,
  width: number,
  roomFor: (label: string) => number,
): readonly { readonly ordinal: number; readonly label: string }[] {
  const each = width / bars.length;
  for (const step of STEPS[span]) {
    const labels = bars
      .filter(({ ordinal }) => ordinal % step === 0)
      .map(({ ordinal }) => ({ ordinal, label: labelOf(ordinal, span, step) }));
    if (labels.every(({ label }) => roomFor(label) <= each * step)) return labels;
  }
  return [];
}

function labelOf(ordinal: number, span: Span, step: number): string {
  const month = ordinal * MONTHS_IN[span];
  const year = String(Math.floor(month / 12));
  return step * MONTHS_IN[span] >= 12 ? year : `${MONTHS[month % 12]} ${year}`;
}
