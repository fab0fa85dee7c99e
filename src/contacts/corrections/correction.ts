import type { ContactKind, ContactStatus } from "../contact.ts";

/** What an editor says of the contacts of an article, in its front matter under `corrections`. */
export interface Correction {
  /** Place in the list, from 0: for messages about it. */
  readonly index: number;
  /** Id of a contact as the log shows it; null for one that is added. */
  readonly contact: string | null;
  /** Fields with their right values; null where it states that nobody says. */
  readonly set: Values;
  /** What was extracted when the correction was made, for every field of `set`. */
  readonly was: Values;
  /** The entry is no contact at all. */
  readonly reject: boolean;
  /** The whole entry has been read against the article. */
  readonly confirm: boolean;
  readonly add: Added | null;
  /** Null only where nothing is changed. */
  readonly because: string | null;
  /** Words of the article that bear it out; null: those of the entry. */
  readonly evidence: string | null;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
}

/** Fields that an editor can set, as text; lists are joined by ", " in the order of the alphabet. */
export type Values = Readonly<Partial<Record<CorrectableField, string | null>>>;

export const CORRECTABLE = [
  "kind",
  "status",
  "date",
  "place",
  "participants",
  "initiator",
  "topics",
  "duration",
  "outcome",
] as const;

export type CorrectableField = (typeof CORRECTABLE)[number];

/** A contact that the rules did not find. */
export interface Added {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly values: Values;
  /** Words of the article that report it. */
  readonly evidence: string;
}

/** How a field that nobody states is written. */
export const NOT_STATED = "not stated";
