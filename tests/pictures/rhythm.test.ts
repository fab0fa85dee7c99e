import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { rhythmOf } from "../../src/contacts/rhythm.ts";
import { drawRhythm } from "../../src/pictures/draw-rhythm.ts";
import { widthOf } from "../../src/pictures/fonts.ts";
import { DARK, LIGHT } from "../../src/pictures/palette.ts";
import { pngOf } from "../../src/pictures/rasterize.ts";
import { rhythmChart, rhythmPicture } from "../../src/pictures/rhythm.ts";
import { axisLabels, initiatorBars, spanFor, timeBars } from "../../src/pictures/rhythm-bars.ts";
import { contact, initiator, selection } from "../exports/build-selection.ts";

/** Contacts so many months apart, three of the first four at a stated initiative. */
function picture(count: number, apart = 1, filteredBy: string | null = null) {
  const all = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2014, i * apart, 11)).toISOString().slice(0, 10);
    const by = i === 1 ? {} : i < 3 ? initiator("United States") : i < 4 ? initiator("Россия") : {};
    return contact(`c-${i}`, day, by, {}, { id: `a-${i}`, published: day });
  });
  const { record, contacts } = selection(all);
  const rhythm = rhythmOf(contacts, record, "2026-11-27");
  if (rhythm === null) throw new Error("too few contacts");
  const chart = rhythmChart(record, rhythm, filteredBy);
  return { chart, rhythm, ...rhythmPicture(record, rhythm, filteredBy) };
}

const months = (count: number, contacts = 1) =>
  Array.from({ length: count }, (_, i) => ({
    month: new Date(Date.UTC(2014, i, 1)).toISOString().slice(0, 7),
    contacts,
    articles: 1,
  }));

describe("bars of rhythm", () => {
  it("are months, and quarters or years where months would be too narrow", () => {
    expect([20, 128, 129, 384, 385].map((count) => spanFor(months(count), 640))).toEqual([
      "month",
      "month",
      "quarter",
      "quarter",
      "year",
    ]);
  });

  it.each(["month", "quarter", "year"] as const)("count every contact once: by %s", (span) => {
    const bars = timeBars(months(30, 2), span);
    expect(bars.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(60);
    expect(bars.map(({ ordinal }) => ordinal - bars[0]!.ordinal)).toEqual(bars.map((_, i) => i));
  });

  it("keep what is not stated apart and last, and tell many initiators together", () => {
    const named = Array.from({ length: 8 }, (_, i) => ({ name: `P${i}`, count: 20 - i }));
    const bars = initiatorBars({ initiators: [...named, { name: null, count: 99 }] }, (name) => name);
    expect(bars.map(({ label, contacts }) => `${label} ${contacts}`)).toEqual([
      "P0 20",
      "P1 19",
      "P2 18",
      "P3 17",
      "P4 16",
      "P5 15",
      "2 others 27",
      "Not stated 99",
    ]);
    expect(bars.map(({ isStated }) => isStated).indexOf(false)).toBe(7);
  });

  it.each([1, 2, 7, 14, 60, 120, 300, 900])(
    "have names that do not touch on an axis of %i months",
    (count) => {
      const span = spanFor(months(count), 640);
      const bars = timeBars(months(count), span);
      const each = 640 / bars.length;
      const labels = axisLabels(bars, span, 640, (label) => widthOf(label, 12) + 14);
      expect(labels.length).toBeGreaterThan(0);
      for (const [i, { ordinal, label }] of labels.entries()) {
        const next = labels[i + 1];
        if (next === undefined) continue;
        const room = (next.ordinal - ordinal) * each;
        expect(room).toBeGreaterThan((widthOf(label, 12) + widthOf(next.label, 12)) / 2 + 6);
      }
    },
  );
});

describe("a picture of rhythm", () => {
  it("has two pixels for one and a margin all round, from ten contacts over months to many over decades", () => {
    for (const [count, apart] of [
      [10, 1],
      [10, 6],
      [60, 1],
      [60, 12],
    ] as const) {
      const { width, height, data } = PNG.sync.read(picture(count, apart).png);
      expect(width).toBe(1440);
      const ground = (x: number, y: number) =>
        [0, 1, 2].every((part) => data[4 * (y * width + x) + part] === 255);
      const edge = Array.from({ length: height }, (_, y) => ground(5, y) && ground(width - 6, y));
      expect(edge.every(Boolean)).toBe(true);
      expect(Array.from({ length: width }, (_, x) => ground(x, height - 12)).every(Boolean)).toBe(true);
    }
  });

  it("tells what is not stated by more than colour, and hatches months without articles", () => {
    const { chart } = picture(10, 2);
    for (const palette of [LIGHT, DARK]) {
      const svg = drawRhythm(chart, palette);
      expect(svg).toContain(`fill="${palette.ground}" stroke="${palette.kinds["telephone call"]}"`);
      // Nine months between ten that have one, and the sign in the legend.
      expect([...svg.matchAll(/fill="url\(#hatch\)"/g)]).toHaveLength(10);
      expect(pngOf(svg).length).toBeGreaterThan(5_000);
    }
    expect(drawRhythm(picture(10).chart, LIGHT)).not.toContain("url(#hatch)");
  });

  it("says the same in words: months, initiators with what is not stated, and that it is of this archive", () => {
    const { alt } = picture(10, 1, "Syria");
    expect(alt).toMatch(
      /^Bars\. .*10 contacts in this archive · Syria, January 2014 to October 2014, with 10/,
    );
    expect(alt).toContain("By month: January 2014 1, February 2014 1,");
    expect(alt).toMatch(/At whose initiative: The United States 2, Россия 1, Not stated 7\./);
    expect(alt).toContain("How often they really spoke cannot be told from it.");
  });

  it("has words that any platform takes, by the year where months would be too many", () => {
    const { alt } = picture(120, 1);
    expect(alt.length).toBeLessThanOrEqual(990);
    expect(alt).toContain("By year: 2014 12, 2015 12,");
    expect(alt.endsWith("A sample, not a full record.")).toBe(true);
  });
});
