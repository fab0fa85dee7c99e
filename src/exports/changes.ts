import { createHash } from "node:crypto";
import type { Contact } from "../contacts/contact.ts";
import { contactJson } from "../contacts/contact-json.ts";

/** How often a contact has changed since it was first handed out, and when it last did. */
export interface Change {
  /** 0 when first handed out; one more each time it was handed out changed. */
  readonly sequence: number;
  readonly changedAt: Date;
}

/** Remembers in what state contacts were handed out, so that a calendar knows an entry that it has for one that changed. */
export interface Changes {
  /** Notes the states in which contacts are handed out now; returns the change of each, by contact id. */
  note(
    briefing: string,
    states: readonly { readonly contact: string; readonly state: string }[],
    now: Date,
  ): Promise<ReadonlyMap<string, Change>>;
}

/** A hash of all that is said of a contact: the same state, the same hash. */
export function stateOf(contact: Contact): string {
  return createHash("sha256")
    .update(JSON.stringify(contactJson(contact)))
    .digest("hex")
    .slice(0, 32);
}
