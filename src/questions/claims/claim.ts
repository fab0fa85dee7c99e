import type { AskedDay, Detail } from "../question.ts";

/** One thing that a yes-or-no question says of a contact: "at the request of Russia", "in Geneva", "on a Monday". */
export type Claim =
  | { readonly of: "initiator"; readonly who: string }
  | { readonly of: "place"; readonly place: string }
  | { readonly of: "day"; readonly days: readonly AskedDay[] }
  /** From 0, Sunday. */
  | { readonly of: "weekday"; readonly weekday: number }
  | { readonly of: "channel"; readonly channel: "telephone call" | "video call" | "meeting" | "letter" }
  | { readonly of: "duration"; readonly minutes: number }
  | { readonly of: "topic"; readonly topics: readonly string[]; readonly words: string }
  | { readonly of: "person"; readonly id: string };

/** A yes-or-no question on one contact: which contact it means, and what it says of it. */
export interface ClaimedOf {
  /** "the march call"; null: the contact last talked of ("was it …"). */
  readonly contact: string | null;
  readonly claims: readonly Claim[];
}

/** What a claim is about, as a detail of a contact. */
export const CLAIMED: Readonly<Record<Claim["of"], Detail>> = {
  initiator: "initiator",
  place: "place",
  day: "date",
  weekday: "date",
  channel: "channel",
  duration: "duration",
  topic: "topics",
  person: "participants",
};
