import { counted, listed } from "../replies/counted.ts";
import { barSign, unitFor } from "./density.ts";
import { drawMark, type Look } from "./draw-marks.ts";
import { widthOf } from "./fonts.ts";
import { hatchSign } from "./hatch.ts";
import { type Layout, RIGHT } from "./lanes.ts";
import type { Palette } from "./palette.ts";
import { textAt } from "./svg.ts";
import type { Mark, Timeline } from "./timeline-of.ts";

const SIZE = 12;
const ROW = 22;
const MARGIN = 24;
const SIGN = 26;

interface Entry {
  readonly says: string;
  sign(x: number, y: number): string;
}

/** What the signs of a picture mean (only those that are in it), and what it leaves out, in lines that do not overlap. */
export function legend(
  timeline: Timeline,
  layout: Pick<Layout, "isDense" | "labelled" | "x">,
  palette: Palette,
  top: number,
): { readonly svg: string; readonly bottom: number } {
  let [x, y] = [MARGIN, top];
  const parts: string[] = [];
  const put = (width: number, draw: (x: number, y: number) => string): void => {
    if (x > MARGIN && x + width > RIGHT) [x, y] = [MARGIN, y + ROW];
    parts.push(draw(x, y));
    x += width + 22;
  };
  for (const { says, sign } of entriesOf(timeline, layout.isDense, palette)) {
    const style = { size: SIZE, fill: palette.text };
    put(SIGN + widthOf(says, SIZE), (left, at) => sign(left, at - 4) + textAt(left + SIGN, at, says, style));
  }
  const notes = notesOf(timeline, layout);
  if (notes.length > 0 && x > MARGIN) [x, y] = [MARGIN, y + ROW];
  for (const note of notes) {
    const style = { size: SIZE, fill: palette.muted };
    put(widthOf(note, SIZE), (left, at) => textAt(left, at, note, style));
  }
  return { svg: parts.join(""), bottom: y };
}

const STATES: readonly (readonly [Mark["state"], readonly Mark["status"][]])[] = [
  ["held", ["held"]],
  ["ahead", ["planned", "proposed", "requested", "postponed"]],
  ["off", ["cancelled", "refused", "not held", "denied"]],
];

/** "planned or postponed": what stands under one sign, as far as it is in the picture. */
function stateWords(statuses: readonly Mark["status"][], marks: readonly Mark[]): string {
  const shown = statuses.filter((status) => marks.some((mark) => mark.status === status));
  return shown.includes("held") ? "reported as held" : listed(shown, "or");
}

function entriesOf(timeline: Timeline, isDense: boolean, palette: Palette): Entry[] {
  const { marks, silent } = timeline;
  const at =
    (look: Look, wide: number): Entry["sign"] =>
    (x, y) =>
      drawMark(look, { from: x + 9 - wide, to: x + 9 + wide, y }, palette.text, palette.ground);
  const states = STATES.filter(([state]) => marks.some((mark) => mark.state === state));
  const known = (one: Mark["known"]): boolean => !isDense && marks.some((mark) => mark.known === one);
  return [
    ...states.map(([state, statuses]) => ({
      says: stateWords(statuses, marks),
      sign: isDense ? barOf(state, palette) : at({ known: "day", state }, 0),
    })),
    ...(known("report")
      ? [{ says: "only the day of a statement is known", sign: at({ known: "report", state: "held" }, 0) }]
      : []),
    ...(known("approximate")
      ? [{ says: "some day within", sign: at({ known: "approximate", state: "held" }, 9) }]
      : []),
    ...(silent.length > 0
      ? [
          {
            says: "no article of these months in the archive: not silence",
            sign: (x: number, y: number) => hatchSign(x, y, palette),
          },
        ]
      : []),
  ];
}

function barOf(state: Mark["state"], palette: Palette): Entry["sign"] {
  return (x, y) => barSign(state, x, y, palette.text, palette.ground);
}

/** What the picture does not show, in words. */
function notesOf({ marks, undated }: Timeline, layout: Pick<Layout, "isDense" | "labelled" | "x">): string[] {
  const bars = `Bars: contacts in a ${unitFor(layout.x)}; the tallest of a row has its number.`;
  const labels = `Labels for ${layout.labelled} of ${marks.length} contacts.`;
  return [
    layout.isDense ? bars : layout.labelled < marks.length ? labels : null,
    marks.length === 0 ? "No contact here has a known date." : null,
    undated === 0 ? null : `Not on the axis: ${counted(undated, "contact")} without a known date.`,
  ].filter((note) => note !== null);
}
