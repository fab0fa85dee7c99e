import { Resvg } from "@resvg/resvg-js";
import { FONT_FAMILY, FONT_FILES } from "./fonts.ts";

/** Two pixels for one, so that lines and letters are crisp on screens of high density. */
const SCALE = 2;

/** SVG as PNG, with the fonts of the program and no others. */
export function pngOf(svg: string): Buffer {
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  });
  return drawing.render().asPng();
}
