import type { Notices } from "../digests/delivery/notice.ts";
import type { Arrivals, Deliveries, Subscriptions, Uptime } from "../digests/subscription.ts";
import type { Changes } from "../exports/changes.ts";
import type { About } from "../questions/answered.ts";
import type { Action } from "../replies/reply.ts";

/** What Readout remembers between runs. SQLite under `READOUT_DATA`; SQL that PostgreSQL speaks too. */
export interface Store {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly arrivals: Arrivals;
  readonly uptime: Uptime;
  readonly buttons: Buttons;
  readonly changes: Changes;
  readonly conversations: Conversations;
  readonly inbox: Inbox;
  readonly notices: Notices;
  readonly reports: Reports;
  readonly marks: Marks;
  /** Takes away what nothing needs any more; for once a day. */
  tidy(now: Date): Promise<void>;
  close(): Promise<void>;
}

export interface Buttons {
  /** Keeps what buttons do; the same id twice is the same button. One that was not sent out for 400 days is forgotten. */
  keep(buttons: readonly { id: string; action: Action }[], now: Date): Promise<void>;
  actionOf(id: string): Promise<Action | null>;
}

export interface Conversations {
  /** What a conversation is about; null if nothing was said, it was cleared, or it is older than two hours. */
  about(conversation: string, now: Date): Promise<About | null>;
  remember(conversation: string, about: About, now: Date): Promise<void>;
  clear(conversation: string): Promise<void>;
}

/** What people say is wrong with an entry of the record, for its editor. */
export interface Report {
  readonly briefing: string;
  /** Id of the contact. */
  readonly contact: string;
  /** In the person's words, or one of the choices they were given. */
  readonly what: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

export interface Reports {
  /** Keeps a report; the same person saying the same of a contact again is one report. */
  add(report: Report): Promise<void>;
  /** All that were made, oldest first. */
  all(): Promise<readonly Report[]>;
}

/** Instants that the store as a whole remembers. `restored`: what was due until then may have been posted without its knowing. */
export interface Marks {
  get(name: Mark): Promise<Date | null>;
  set(name: Mark, at: Date): Promise<void>;
}

/** `connected slack`: when the connection to a platform was last seen to stand. */
export type Mark = "restored" | `connected ${string}`;

/** Events that platforms may send more than once. */
export interface Inbox {
  /** True the first time an event id is seen, false ever after (ids are kept for 26 hours). */
  isNew(event: string, now: Date): Promise<boolean>;
}
