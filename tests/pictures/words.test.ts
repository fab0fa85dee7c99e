import { describe, expect, it } from "vitest";
import type { ContactStatus } from "../../src/contacts/contact.ts";
import { drawTimeline } from "../../src/pictures/draw-timeline.ts";
import { LIGHT } from "../../src/pictures/palette.ts";
import { timelineWords } from "../../src/pictures/timeline-words.ts";
import { many, one, recordOf, timeline } from "./build-timeline.ts";

describe("the words of a picture", () => {
  it("say all that a picture of few contacts shows", () => {
    const words = timelineWords(
      timeline(
        recordOf([
          one("2014-03-11", { date: { basis: "report" } }),
          one("2014-05-28", { kind: "meeting", place: "Paris" }),
          one("2014-06-02", { kind: "meeting", status: "planned", place: "Sochi, Russia" }),
          one(null, { kind: "consultation" }),
        ]),
        "Kerry–Lavrov: 4 contacts",
      ),
    );
    expect(words).toBe(
      "Timeline. Kerry–Lavrov: 4 contacts, 11 March 2014 to 2 June 2014. Two meetings and one telephone call; two reported as held, one planned. In order: reported 11 Mar (2014); 28 May, Paris (2014); 2 Jun, Sochi, planned (2014). 1 contact without a known date is not on it. The archive has no article of 1 month on the axis, which is shaded: that is no silence between the two. Archive: 4 articles, 1 outlet, published 11 Mar 2014 – 2 Jun 2014. A sample, not a full record.",
    );
  });

  it("name the busiest months where there are too many to name, and stay within what platforms take", () => {
    const words = timelineWords(timeline(many(400, 60)));
    expect(words).toMatch(/Most in [A-Z][a-z]+ \d{4} \(\d+\), /);
    expect(words.length).toBeLessThanOrEqual(1000);
  });
});

describe("the legend of a picture", () => {
  const says = (...statuses: ContactStatus[]): string =>
    drawTimeline(timeline(recordOf(statuses.map((status, i) => one(`2014-05-1${i}`, { status })))), LIGHT)
      .svg;

  it("names the statuses that are in it, and no others", () => {
    expect(says("held", "planned")).toContain(">planned<");
    expect(says("held", "planned", "postponed", "denied")).toMatch(
      />reported as held<.*>planned or postponed<.*>denied</s,
    );
    expect(says("held")).not.toMatch(/>[^<]*(?:planned|denied|cancelled)[^<]*</);
  });
});
