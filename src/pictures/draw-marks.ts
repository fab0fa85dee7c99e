import { DOT, type Dot, LABEL_SIZE, type Lane, middleOf } from "./lanes.ts";
import type { Palette } from "./palette.ts";
import { el, line, textAt } from "./svg.ts";
import type { Mark } from "./timeline-of.ts";

/** What the shape of a mark is made of, without where it stands. */
export type Look = Pick<Mark, "known" | "state">;

/**
 * A mark: a dot for a day, a diamond for the day of a statement, a bar for some day within; filled where the contact is
 * reported as held, hollow where it was ahead, hollow and crossed out where it did not come about.
 */
export function drawMark(
  look: Look,
  at: { from: number; to: number; y: number },
  colour: string,
  ground: string,
): string {
  const isFilled = look.state === "held";
  const paint = { fill: isFilled ? colour : ground, stroke: colour, "stroke-width": 2 };
  const middle = middleOf(at);
  const shape = shapeOf(look.known, at, paint);
  if (look.state !== "off") return shape;
  const r = DOT + 2;
  return (
    shape +
    line(middle - r, at.y - r, middle + r, at.y + r, colour, 2) +
    line(middle - r, at.y + r, middle + r, at.y - r, colour, 2)
  );
}

function shapeOf(
  known: Look["known"],
  { from, to, y }: { from: number; to: number; y: number },
  paint: Readonly<Record<string, string | number>>,
): string {
  const middle = middleOf({ from, to });
  if (known === "report") {
    const r = DOT + 1.5;
    return el("path", {
      d: `M${middle - r} ${y}L${middle} ${y - r}L${middle + r} ${y}L${middle} ${y + r}Z`,
      ...paint,
    });
  }
  if (to - from < 1) return el("circle", { cx: middle, cy: y, r: DOT - 0.5, ...paint });
  const half = DOT - 1;
  return el("rect", { x: from, y: y - half, width: to - from, height: 2 * half, rx: half, ...paint });
}

/** The dots of a lane with their labels, each joined to its dot by a line. */
export function drawDots({ kind, dots }: Lane, palette: Palette): string {
  const colour = palette.kinds[kind];
  const leaders = dots.map((dot) => drawLeader(dot, palette));
  const marks = dots.map((dot) => drawMark(dot.mark, dot, colour, palette.ground));
  const labels = dots.map(({ label }) =>
    label === null
      ? ""
      : textAt(label.left, label.baseline, label.text, {
          size: LABEL_SIZE,
          fill: palette.text,
          halo: palette.ground,
        }),
  );
  return [...leaders, ...marks, ...labels].join("");
}

function drawLeader(dot: Dot, palette: Palette): string {
  if (dot.label === null) return "";
  const x = middleOf(dot);
  return line(x, dot.y + DOT, x, dot.label.baseline - LABEL_SIZE / 3, palette.muted);
}
