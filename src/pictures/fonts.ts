import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype from "opentype.js";

/** DejaVu Sans (Latin, Cyrillic, Greek), which comes with the program: no picture depends on the fonts of a machine. */
const require = createRequire(import.meta.url);
const REGULAR = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const BOLD = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf");

export const FONT_FILES: readonly string[] = [REGULAR, BOLD];
export const FONT_FAMILY = "DejaVu Sans";

let parsed: { readonly regular: opentype.Font; readonly bold: opentype.Font } | undefined;

function fonts() {
  parsed ??= { regular: parse(REGULAR), bold: parse(BOLD) };
  return parsed;
}

function parse(file: string): opentype.Font {
  const bytes = readFileSync(file);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** How wide a line of text is, in pixels at a size in pixels. */
export function widthOf(text: string, size: number, bold = false): number {
  return fonts()[bold ? "bold" : "regular"].getAdvanceWidth(text, size);
}

/** Stands for a letter that the font does not have, so that none is lost without being seen. */
const MISSING = "□";

/** A text as the font can draw it. */
export function drawable(text: string): string {
  const { regular } = fonts();
  return [...text].map((sign) => (regular.charToGlyphIndex(sign) === 0 ? MISSING : sign)).join("");
}

/** As much of a text as fits a width, ending in an ellipsis where it is cut. */
export function fitted(text: string, size: number, width: number, bold = false): string {
  if (widthOf(text, size, bold) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("").trimEnd()}…`, size, bold) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
