/** Tables of the store. Instants are ISO 8601 in UTC with milliseconds, so that they sort as text; ids are text. */
export interface Tables {
  subscriptions: SubscriptionRow;
  deliveries: DeliveryRow;
  /** `kept_at`: a day on which a message with the button went out, the latest or the day before. */
  buttons: { id: string; action: string; kept_at: string };
  conversations: { id: string; about: string; said_at: string };
  notices: NoticeRow;
  inbox: { event: string; seen_at: string };
  arrivals: { briefing: string; article: string; seen_at: string };
  reports: {
    briefing: string;
    contact: string;
    what: string;
    by_id: string;
    by_name: string;
    said_at: string;
  };
  /** The state in which each contact was last handed out, as a hash. */
  exported_contacts: {
    briefing: string;
    contact: string;
    state: string;
    sequence: number;
    changed_at: string;
  };
  runs: { id: string; started_at: string; alive_at: string };
  /** Instants that the store as a whole remembers: `restored`, when it was brought back from a backup. */
  marks: { name: string; at: string };
}

export interface SubscriptionRow {
  id: string;
  briefing: string;
  address: string;
  place_name: string;
  every: string;
  on_day: string | null;
  time: string;
  zone: string;
  filter: string;
  style: string;
  /** Null: as the cadence has it. */
  when_empty: string | null;
  /** "yes" or "no". */
  on_this_day: string;
  /** "yes" or "no". */
  timeline: string;
  owner_id: string;
  owner_name: string;
  created_at: string;
  planned_until: string;
  /** An instant, or "by hand". */
  paused_until: string | null;
  paused_because: string | null;
  /** A subscription that was taken away stays, so that this can be undone and its number is not given again. */
  removed_at: string | null;
}

export interface DeliveryRow {
  id: string;
  subscription: string;
  address: string;
  slot: string;
  part: number;
  payload: string | null;
  state: string;
  attempts: number;
  attempt_at: string | null;
  not_before: string;
  absences: number;
  receipt: string | null;
  says: string | null;
  /** "yes" or "no". */
  on_request: string;
  /** The first part of the address: deliveries are claimed by platform. */
  platform: string;
  /** Counts the claims: only who made the latest one may settle. */
  fence: number;
  owner: string | null;
  lease_until: string | null;
}

export interface NoticeRow {
  id: string;
  subscription: string;
  address: string;
  place: string;
  reply: string;
  made_at: string;
  not_before: string;
  tries: number;
  state: string;
  says: string | null;
}
