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
  /** Who made it, and hears of trouble. */
  readonly owner: { readonly id: string; readonly name: string };
  readonly createdAt: Date;
  /** Slots up to and including this instant are planned. */
  readonly plannedUntil: Date;
  readonly pausedUntil: Date | "resumed by hand" | null;
}

export type Cadence =
  | { readonly every: "day" | "weekday" }
  | { readonly every: "week"; readonly on: Weekday };
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

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
  readonly state: "planned" | "sending" | "sent" | "unknown" | "failed" | "skipped";
  readonly attempts: number;
  readonly attemptAt: Date | null;
  /** Not before this instant. */
  readonly notBefore: Date;
  readonly receipt: string | null;
  readonly says: string | null;
}

export interface Subscriptions {
  add(subscription: Omit<Subscription, "id">): Promise<Subscription>;
  get(id: string): Promise<Subscription | null>;
  at(address: string): Promise<readonly Subscription[]>;
  all(): Promise<readonly Subscription[]>;
  remove(id: string): Promise<Subscription | null>;
  /** Brings back what `remove` took away (undo), under the same id. */
  restore(id: string): Promise<Subscription | null>;
  /** Inserts the deliveries of new slots and moves `plannedUntil` in one transaction; a slot already planned stays as it is. */
  plan(id: string, deliveries: readonly Delivery[], plannedUntil: Date): Promise<void>;
}

export interface Deliveries {
  /** Planned or unknown deliveries whose time has come, oldest slot first. */
  due(now: Date): Promise<readonly Delivery[]>;
  /** Writes a delivery's new state; refused (false) if another process has changed it since it was read. */
  settle(before: Delivery, after: Delivery): Promise<boolean>;
  /** Newest first. */
  of(subscription: string, limit: number): Promise<readonly Delivery[]>;
}
