import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import type { Change } from "./changes.ts";

/** What is exported: some contacts of a record, in their order, and how they stand today. */
export interface Selection {
  readonly record: ContactRecord;
  readonly contacts: readonly Contact[];
  /** By contact id; a contact that is not in it counts as unchanged and first handed out now. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly now: Date;
}

/** A file's text, and what somebody who opens it must know of what it leaves out. */
export interface Exported {
  readonly text: string;
  /** Whole sentences: "2 contacts have no date and are not in the calendar." */
  readonly leftOut: readonly string[];
}

export function changeOf({ id }: Contact, { changes, now }: Selection): Change {
  return changes.get(id) ?? { sequence: 0, changedAt: now };
}

/** A name for a contact that no other record in the world has. */
export function contactUrn({ id }: Contact, { briefing }: Pick<ContactRecord, "briefing">): string {
  return `urn:readout:${briefing.name}:${id}`;
}
