import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import type { Reply } from "../../replies/reply.ts";
import type { Subscription } from "../subscription.ts";
import type { ArrivalOf } from "./record-as-of.ts";
import type { WhatIsNew } from "./what-is-new.ts";
import type { Why } from "./why-in-or-out.ts";

/** A longer record is told by its latest contacts. */
export const MOST_LINES = 20;

/** What a digest is composed from; the same request always gives the same digest. */
export interface DigestRequest {
  readonly record: ContactRecord;
  /** When each article arrived. */
  readonly arrivals: ArrivalOf;
  readonly subscription: Pick<
    Subscription,
    "address" | "placeName" | "zone" | "filter" | "style" | "onThisDay" | "timeline"
  >;
  /** The window of arrival [since, until); `since` null: a first digest, the record so far. `until` is when it is due. */
  readonly since: Date | null;
  readonly until: Date;
  /** When it is posted, where that is late, and why it is. */
  readonly late: { readonly postedAt: Date; readonly why: string | null } | null;
  /** Digests within the window that were not posted, oldest first. */
  readonly missed: readonly { readonly slot: Date; readonly why: string }[];
  /** When earlier ones were due that were posted, latest first: a correction says which of them has been changed. */
  readonly posted: readonly Date[];
  /** When the next one is due; null where there is none (a preview). */
  readonly next: Date | null;
}

/** The message of a digest as it is kept: a picture is drawn from the record when the message goes out. */
export interface Message extends Reply {
  /** It carries the timeline of the contacts that these words leave (as `filter` of a subscription). */
  readonly timeline?: { readonly filter: string };
}

export interface Digest {
  readonly parent: Message;
  /** What each side said, in as many messages as it takes; none where the parent has all. */
  readonly threads: readonly Reply[];
  /** False where nothing came in and nothing changed: cadence and policy decide whether that is posted. */
  readonly hasNews: boolean;
  /** It has contacts of these days of the year, for a subscription that wishes for them. */
  readonly hasOnThisDay: boolean;
  /** Why each contact is in or left out. */
  why(): readonly Why[];
}

/** What the writers of digests work from. */
export interface Issue extends DigestRequest {
  readonly news: WhatIsNew;
  /** "Syria, not Iran"; null: no filter. */
  readonly filteredBy: string | null;
  /** Topics (with everything narrower) that the filter asks for: what was said on them is told; null: it asks for none. */
  readonly topics: ReadonlySet<string> | null;
  /** The day it is due, in the zone of its subscription. */
  readonly today: string;
  /** All plans of the record for stated days to come that fit the filter. */
  readonly ahead: readonly Contact[];
  /** Plans whose days have passed since the last issue without a report on what came of them; told once. */
  readonly lapsed: readonly Contact[];
  /** Contacts of these days of the year, where the subscription wishes for them. */
  readonly onThisDay: readonly Contact[];
}
