import type { Subscription } from "../../src/digests/subscription.ts";

/** A channel's daily digest whose first issue is due at an instant. */
export function digestAt(address: string, slot: Date, createdAt: Date): Omit<Subscription, "id"> {
  return {
    briefing: "kerry-lavrov",
    address,
    placeName: "#desk",
    cadence: { every: "day" },
    time: slot.toISOString().slice(11, 16),
    zone: "UTC",
    filter: "",
    style: "compact",
    whenEmpty: null,
    onThisDay: false,
    timeline: false,
    owner: { id: "U1ANN", name: "ann" },
    createdAt,
    plannedUntil: createdAt,
    pausedUntil: null,
    pausedBecause: null,
  };
}
