import type { Palette } from "./palette.ts";
import { el } from "./svg.ts";

/** To be put once into a picture in which something is `hatched`. */
export function hatchPattern(palette: Palette): string {
  const stripe = el("path", { d: "M0 8L8 0", stroke: palette.hatch, "stroke-width": 1 });
  const hatch = { id: "hatch", width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return el("defs", {}, el("pattern", hatch, stripe));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground of times of which the archive has no article. */
export function hatched(place: Place, palette: Palette): string {
  return el("rect", { ...place, fill: palette.shade }) + el("rect", { ...place, fill: "url(#hatch)" });
}

/** What stands for it in a legend; `y`: the middle of its line. */
export function hatchSign(x: number, y: number, palette: Palette): string {
  const place = { x, y: y - 6, width: 18, height: 12 };
  const frame = el("rect", { ...place, fill: palette.shade, stroke: palette.muted, "stroke-width": 1 });
  return frame + el("rect", { ...place, fill: "url(#hatch)" });
}
