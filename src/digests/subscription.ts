/** An address that wants the digest of a briefing at set times in its zone. It belongs to the channel, not to who made it. */
export interface Subscription {
  /** Short and typeable: "3". */
  readonly id: string;
  readonly briefing: string;
  readonly address: string;
  /** "#russia-desk" at the time it was made. */
  readonly placeName: string;
  readonly cadence: Cadence;
  /** `HH:MM`, local. */
  readonly time: string;
  /** IANA zone. */
  readonly zone: string;
  /** Filter words as typed after the time ("syria -iran"); empty: everything. */
  readonly filter: string;
  /** `compact`: a line a contact, details in the thread; `full`: all in the message. */
  readonly style: Style;
  /** What comes when nothing is new; null: as its cadence has it (see `emptyPolicy`). */
  readonly whenEmpty: EmptyPolicy | null;
  /** Also tells which contacts of the archive fall on these days of the year. */
  readonly onThisDay: boolean;
  /** Carries the timeline of its contacts as a picture, where something is new. */
  readonly timeline: boolean;
  /** Who made it, and hears of trouble. */
  readonly owner: { readonly id: string; readonly name: string };
  readonly createdAt: Date;
  /** Slots up to and including this instant are planned. */
  readonly plannedUntil: Date;
  readonly pausedUntil: Date | "resumed by hand" | null;
  /** Why it is paused, where it was not a person's wish: "Slack: the channel is archived. Remedy …". */
  readonly pausedBecause: string | null;
}

export type Style = "compact" | "full";

/** `line`: one line each time; `weekly line`: silence, but one line a week; `silence`: nothing at all. */
export type EmptyPolicy = "line" | "weekly line" | "silence";

/** `new`: whenever articles came in, at most once an hour; its time of day is not used. */
export type Cadence =
  | { readonly every: "day" | "weekday" | "new" }
  | { readonly every: "week"; readonly on: Weekday };
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * What became of a delivery. `planned`: due, perhaps not composed yet; `sending`: the intent is written, the outcome is
 * not; `unknown`: the platform did not say whether it took it; `empty`: nothing new, so nothing was posted;
 * `skipped`: not posted, `says` tells why, and the next digest covers its window.
 */
export type DeliveryState = "planned" | "sending" | "sent" | "unknown" | "failed" | "skipped" | "empty";

/** One digest sent to one address for one slot, and its record. */
export interface Delivery {
  /** Hash of subscription, slot and part; its first 25 characters mark the posting on the platform. */
  readonly id: string;
  readonly subscription: string;
  readonly address: string;
  /** The instant the digest is due. */
  readonly slot: Date;
  /** 0: the parent message, 1: its thread. */
  readonly part: number;
  /** The posting, frozen: retries send the same bytes. JSON of `Reply`; null until it is composed. */
  readonly payload: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly attemptAt: Date | null;
  /** Not before this instant. */
  readonly notBefore: Date;
  /** How often a posting of unknown outcome was looked for and not seen. */
  readonly absences: number;
  readonly receipt: string | null;
  readonly says: string | null;
  /** A person asked for it: posted also where nothing is new or the subscription is paused. */
  readonly onRequest: boolean;
  /** Counts the claims: whoever was overtaken by a later one cannot settle any more. */
  readonly fence: number;
  /** Who has claimed it, and until when nobody else may. */
  readonly owner: string | null;
  readonly leaseUntil: Date | null;
}

/** The slots of a subscription that have come, and how far it is planned with them. */
export interface PlannedSlots {
  readonly id: string;
  /** How far it was planned before: where that is not so any more, another process has planned, and its plan stands. */
  readonly from?: Date;
  readonly deliveries: readonly Delivery[];
  readonly plannedUntil: Date;
}

/** A wish for work: some open deliveries of one platform. */
export interface Claim {
  readonly owner: string;
  readonly platform: string;
  readonly now: Date;
  readonly until: Date;
  readonly limit: number;
  /** Ids that the owner still works on, though their lease be over: to claim them again would undo its own work. */
  readonly except?: readonly string[];
}

export interface Subscriptions {
  add(subscription: Omit<Subscription, "id">): Promise<Subscription>;
  get(id: string): Promise<Subscription | null>;
  at(address: string): Promise<readonly Subscription[]>;
  all(): Promise<readonly Subscription[]>;
  remove(id: string, now: Date): Promise<Subscription | null>;
  /** Brings back what `remove` took away (undo), under the same id; null once it has been tidied away. */
  restore(id: string): Promise<Subscription | null>;
  /**
   * Inserts the deliveries of new slots and moves `plannedUntil` in one transaction; a slot already planned stays as it
   * is, and `plannedUntil` never moves back.
   */
  plan(id: string, deliveries: readonly Delivery[], plannedUntil: Date): Promise<void>;
  /** As `plan`, for many subscriptions in one transaction. */
  planAll(plans: readonly PlannedSlots[]): Promise<void>;
  /**
   * Takes back what was planned for instants that have not come: the clock had run ahead. What was posted stays, so
   * that its slot is not posted again. Returns how many subscriptions it concerned.
   */
  rewind(now: Date): Promise<number>;
  /** Pauses or resumes; null where there is no such subscription. */
  pause(id: string, until: Subscription["pausedUntil"], because: string | null): Promise<Subscription | null>;
  /** Changes when and about what it is sent; null where there is no such subscription. */
  change(
    id: string,
    to: Partial<
      Pick<
        Subscription,
        | "cadence"
        | "time"
        | "zone"
        | "filter"
        | "style"
        | "whenEmpty"
        | "onThisDay"
        | "timeline"
        | "plannedUntil"
        | "placeName"
        | "address"
        | "owner"
      >
    >,
  ): Promise<Subscription | null>;
}

export interface Deliveries {
  /**
   * Takes deliveries that are due, or whose owner died while sending, for one owner until an instant: oldest slot
   * first, a thread after its parent, nothing while an earlier one of the same subscription is open. Each claim raises
   * the fence. On PostgreSQL the inner select gets `for update skip locked`, and `now` is the database's.
   */
  claim(claim: Claim): Promise<readonly Delivery[]>;
  /** Platforms that have open deliveries. */
  openPlatforms(): Promise<readonly string[]>;
  /** Earliest instant at which a delivery of a platform may be due; null: nothing is open there. */
  dueNext(platform: string): Promise<Date | null>;
  /** Ends all claims on a platform that are not this owner's; for a service that knows that it is the only one. */
  releaseOthers(platform: string, owner: string): Promise<void>;
  /** Writes a delivery's new state; refused (false) if it was claimed or changed since it was read. */
  settle(before: Delivery, after: Delivery): Promise<boolean>;
  /** As `settle`, and puts the deliveries of the thread in place of those of an earlier freezing, in the same transaction. */
  freeze(before: Delivery, after: Delivery, thread: readonly Delivery[]): Promise<boolean>;
  get(id: string): Promise<Delivery | null>;
  /** Parent messages of a subscription, newest slot first. */
  of(subscription: string, limit: number): Promise<readonly Delivery[]>;
}

/** When each article was first seen by this installation: digests go by it, so that no clock or file date can hide an article from them. */
export interface Arrivals {
  /** Notes articles not seen before as arrived now; returns the arrival of every one given. */
  note(briefing: string, articles: readonly string[], now: Date): Promise<ReadonlyMap<string, Date>>;
}

/** When the service was running: a late digest says why it is late. */
export interface Uptime {
  /** Called at start and then every minute. A new process, or one that wakes after a silence, opens a new run. */
  beat(run: string, now: Date): Promise<void>;
  /** The latest run: since when, and its last sign of life; null: none yet. */
  latest(): Promise<{ readonly since: Date; readonly aliveAt: Date } | null>;
  /** Times without a running service that overlap [from, until], oldest first. */
  gaps(from: Date, until: Date): Promise<readonly { readonly from: Date; readonly until: Date }[]>;
}
