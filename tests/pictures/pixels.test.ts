import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { drawTimeline } from "../../src/pictures/draw-timeline.ts";
import { drawable, widthOf } from "../../src/pictures/fonts.ts";
import { WIDTH } from "../../src/pictures/lanes.ts";
import { DARK, LIGHT, type Palette } from "../../src/pictures/palette.ts";
import { pngOf } from "../../src/pictures/rasterize.ts";
import { textAt } from "../../src/pictures/svg.ts";
import { many, one, recordOf, timeline } from "./build-timeline.ts";

const SCALE = 2;

/** Bounds of all pixels that are not of the ground, and how many they are. */
function ink(png: Buffer, ground: string) {
  const { width, height, data } = PNG.sync.read(png);
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  const seen = { count: 0, left: width, right: 0, top: height, bottom: 0 };
  for (let i = 0; i < width * height; i++) {
    if (data[4 * i] === r && data[4 * i + 1] === g && data[4 * i + 2] === b) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    seen.count += 1;
    seen.left = Math.min(seen.left, x);
    seen.right = Math.max(seen.right, x);
    seen.top = Math.min(seen.top, y);
    seen.bottom = Math.max(seen.bottom, y);
  }
  return { ...seen, width, height };
}

function picture(words: string): Buffer {
  const ground = `<rect width="600" height="60" fill="${LIGHT.ground}"/>`;
  const text = textAt(10, 40, words, { size: 20, fill: LIGHT.text });
  return pngOf(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60">${ground}${text}</svg>`);
}

describe("text in a picture", () => {
  it.each([
    ["Latin", "Telephone call, Paris"],
    ["Cyrillic", "Телефонный разговор, Москва"],
    ["Greek", "Τηλεφώνημα, Αθήνα"],
    ["signs of markup", "<b>&\"'</b>"],
    ["dashes and quotation marks", "Kerry–Lavrov “…”"],
  ])("is there, as wide as it was measured: %s", (_script, words) => {
    const { left, right, count } = ink(picture(words), LIGHT.ground);
    expect(count).toBeGreaterThan(words.length * 20);
    // The room at the sides of the first and the last letter is measured, but has no ink.
    const room = widthOf(words, 20) - (right - left) / SCALE;
    expect(room).toBeGreaterThan(-1);
    expect(room).toBeLessThan(7);
  });

  it("shows a box for a letter that the font does not have", () => {
    expect(drawable("王毅, Wang")).toBe("□□, Wang");
    expect(drawable("Лавров")).toBe("Лавров");
    expect(ink(picture(drawable("王")), LIGHT.ground).count).toBeGreaterThan(20);
  });
});

/** Relative luminance and contrast after WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS: readonly (readonly [string, Palette])[] = [
  ["light", LIGHT],
  ["dark", DARK],
];

describe.each(GROUNDS)("a picture on a %s ground", (_name, palette) => {
  it.each([1, 8, 60, 400])("of %i contacts has two pixels for one, and a margin all round", (count) => {
    const drawn = drawTimeline(timeline(many(count, 36)), palette);
    const seen = ink(pngOf(drawn.svg), palette.ground);
    expect(seen.width).toBe(WIDTH * SCALE);
    expect(seen.left).toBeGreaterThan(20);
    expect(seen.right).toBeLessThan(seen.width - 10);
    expect(seen.height - seen.bottom).toBeGreaterThan(20);
    expect(seen.count).toBeGreaterThan(8000);
  });

  it("has text and marks that can be told from what is behind them", () => {
    for (const behind of [palette.ground, palette.shade]) {
      expect(contrast(palette.text, behind)).toBeGreaterThan(7);
      expect(contrast(palette.muted, behind)).toBeGreaterThan(4.5);
      for (const colour of Object.values(palette.kinds))
        expect(contrast(colour, behind)).toBeGreaterThan(4.5);
    }
    expect(contrast(palette.text, palette.hatch)).toBeGreaterThan(4.5);
  });
});

describe("what a mark looks like", () => {
  const svgOf = (...all: Parameters<typeof one>[]) =>
    drawTimeline(timeline(recordOf(all.map((args) => one(...args)))), LIGHT).svg;
  const blue = LIGHT.kinds["telephone call"];

  it("differs by more than colour: filled, hollow, or hollow and crossed out", () => {
    expect(svgOf(["2014-05-28"])).toContain(`fill="${blue}" stroke="${blue}"`);
    const planned = svgOf(["2014-05-28", { status: "planned" }]);
    expect(planned).toContain(`fill="${LIGHT.ground}" stroke="${blue}"`);
    expect(planned).not.toContain(`<line x1="" stroke="${blue}"`);
    const cancelled = svgOf(["2014-05-28", { status: "cancelled" }]);
    expect([...cancelled.matchAll(new RegExp(`<line [^>]*stroke="${blue}"`, "g"))]).toHaveLength(2);
    expect([...planned.matchAll(new RegExp(`<line [^>]*stroke="${blue}"`, "g"))]).toHaveLength(0);
  });

  it("is a diamond for the day of a statement and a bar for some day within", () => {
    expect(svgOf(["2014-05-28"])).toMatch(new RegExp(`<circle [^>]*stroke="${blue}"`));
    expect(svgOf(["2014-05-28", { date: { basis: "report" } }])).toMatch(
      new RegExp(`<path [^>]*stroke="${blue}"`),
    );
    const span = svgOf(["2014-05", { date: { precision: "month" }, published: "2014-05-30" }]);
    expect(span).toMatch(new RegExp(`<rect [^>]*rx="4"[^>]*stroke="${blue}"`));
  });

  it("shades the months without articles, and says what that means", () => {
    const quiet = svgOf(["2014-03-11"], ["2014-06-28", { kind: "meeting" }]);
    expect([...quiet.matchAll(/fill="url\(#hatch\)"/g)]).toHaveLength(3);
    expect(quiet).toContain("no article of these months in the archive: not silence");
    expect(svgOf(["2014-03-11"], ["2014-03-28", { kind: "meeting" }])).not.toContain("url(#hatch)");
  });

  it("escapes what articles say", () => {
    const svg = drawTimeline(
      timeline(recordOf([one("2014-05-28", { place: "<script>&" })]), "<b>"),
      LIGHT,
    ).svg;
    expect(svg).toContain("&lt;script&gt;&amp;");
    expect(svg).not.toMatch(/<script>|<b>/);
  });

  it("says what has no place on the axis", () => {
    const some = svgOf(["2014-05-28"], [null]);
    expect(some).toContain("Not on the axis: 1 contact without a known date.");
    expect(svgOf([null])).toContain("No contact here has a known date.");
  });
});
