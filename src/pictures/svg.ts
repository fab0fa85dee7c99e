import { FONT_FAMILY } from "./fonts.ts";

type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG; attributes and text are escaped, children are SVG already. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(numeral(value))}"`);
  const inner = children.join("");
  return inner === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inner}</${name}>`;
}

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Drawn around the letters, so that they stand out from what is behind them. */
  readonly halo?: string;
}

/** A line of text. */
export function textAt(
  x: number,
  y: number,
  words: string,
  { size, fill, bold, anchor, halo }: TextStyle,
): string {
  const style = {
    x,
    y,
    fill,
    "font-family": FONT_FAMILY,
    "font-size": size,
    ...(bold ? { "font-weight": 700 } : {}),
    ...(halo === undefined
      ? {}
      : { stroke: halo, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" }),
    ...(anchor === undefined ? {} : { "text-anchor": anchor }),
  };
  return el("text", style, escaped(words));
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string {
  return el("line", { x1, y1, x2, y2, stroke, "stroke-width": width });
}

function numeral(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
