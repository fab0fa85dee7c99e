import { describe, expect, it } from "vitest";
import { widthOf } from "../../src/pictures/fonts.ts";
import { DOT, LABEL_SIZE, type Layout, LEFT, layOut, middleOf, RIGHT } from "../../src/pictures/lanes.ts";
import { placeLabels } from "../../src/pictures/place-labels.ts";
import { many, timeline } from "./build-timeline.ts";

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything that must keep clear of everything else: labels, marks, and the lines between them. */
function boxes(layout: Layout): { readonly labels: Box[]; readonly marks: Box[]; readonly leaders: Box[] } {
  const dots = layout.lanes.flatMap((lane) => lane.dots);
  const labelled = dots.flatMap((dot) => (dot.label === null ? [] : [{ dot, label: dot.label }]));
  return {
    marks: dots.map(({ mark, from, to, y }) => ({
      what: mark.label,
      left: from - DOT,
      right: to + DOT,
      top: y - DOT,
      bottom: y + DOT,
    })),
    labels: labelled.map(({ label }) => ({
      what: label.text,
      left: label.left,
      right: label.left + widthOf(label.text, LABEL_SIZE),
      top: label.baseline - LABEL_SIZE * 0.8,
      bottom: label.baseline + LABEL_SIZE * 0.25,
    })),
    leaders: labelled.map(({ dot, label }) => ({
      what: `leader of ${label.text}`,
      left: middleOf(dot),
      right: middleOf(dot),
      top: dot.y + DOT,
      bottom: label.baseline - LABEL_SIZE / 3,
    })),
  };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const meetings = (some: readonly Box[], others: readonly Box[]): string[] =>
  some.flatMap((a) => others.filter((b) => a !== b && meet(a, b)).map((b) => `${a.what} / ${b.what}`));

const ARCHIVES = [
  [1, 12],
  [8, 8],
  [60, 24],
  [60, 3],
  [100, 60],
] as const;

describe.each(ARCHIVES)("a timeline of %i contacts in %i months", (count, months) => {
  const layout = layOut(timeline(many(count, months)));
  const { labels, marks, leaders } = boxes(layout);

  it("has no label on another, on a mark, or across the line of another", () => {
    if (layout.isDense) return;
    expect(meetings(labels, labels)).toEqual([]);
    expect(meetings(labels, marks)).toEqual([]);
    expect(
      meetings(
        labels,
        leaders.map((one) => ({ ...one, left: one.left - 1, right: one.right + 1 })),
      ),
    ).toEqual([]);
  });

  it("has no mark on another, and none that a line runs through", () => {
    if (layout.isDense) return;
    expect(meetings(marks, marks)).toEqual([]);
    const through = leaders.flatMap((one) =>
      marks.filter(
        (mark) =>
          mark.left < one.left && one.left < mark.right && mark.top > one.top && mark.top < one.bottom,
      ),
    );
    expect(through).toEqual([]);
  });

  it("keeps all of it on the picture", () => {
    expect(labels.filter(({ left, right }) => left < LEFT || right > RIGHT)).toEqual([]);
    expect(marks.filter(({ left, right }) => left < LEFT - DOT || right > RIGHT + DOT)).toEqual([]);
  });
});

describe("labels", () => {
  it("are all there where there are few contacts", () => {
    expect(layOut(timeline(many(8, 8))).labelled).toBe(8);
    expect(layOut(timeline(many(1, 12))).labelled).toBe(1);
  });

  it("thin out as contacts grow, then give way to how many there were", () => {
    const some = layOut(timeline(many(60, 24)));
    expect(some.isDense).toBe(false);
    expect(some.labelled).toBeGreaterThan(30);
    expect(layOut(timeline(many(400, 60))).isDense).toBe(true);
  });

  it("stand to the left of their line where the right has no room, and nowhere where neither has", () => {
    const space = { rows: 1, left: 0, right: 100 };
    expect(placeLabels([{ x: 90, width: 40 }], space)[0]?.left).toBe(45);
    expect(placeLabels([{ x: 10, width: 40 }], space)[0]?.left).toBe(15);
    expect(placeLabels([{ x: 50, width: 60 }], space)).toEqual([]);
  });
});
