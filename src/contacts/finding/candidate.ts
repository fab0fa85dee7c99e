import type { ContactKind, ContactStatus } from "../contact.ts";
import type { Party, Reading } from "../reading/unit.ts";
import type { Trigger } from "../rules/trigger.ts";

/** A trigger of contact in a sentence, and what its clause says of it. */
export interface Found {
  readonly reading: Reading;
  /** Units of the trigger, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly trigger: Trigger;
  readonly clause: number;
  readonly actor: readonly Party[];
  readonly other: readonly Party[];
  /** "visited #": where the visit goes; the unit, or -1. */
  readonly goal: number;
  /** The relative clause that says who takes part ("calls that @ were to have had"), or -1. */
  readonly relative: number;
  /** What stands around it says that nobody named here takes part. */
  readonly blocked?: boolean;
}

/** A contact as one clause tells it. */
export interface Candidate {
  readonly found: Found;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** At least two, or none for a mention of an occasion known from elsewhere ("the call"). */
  readonly parties: readonly Party[];
  /** Unit index of the date, or -1. */
  readonly date: number;
  /** Days from that date on: "the day after @ resigned on %". */
  readonly shift?: number;
  readonly place: string | null;
  /** The day on which somebody came there, told in the sentence before. */
  readonly arrived?: { readonly reading: Reading; readonly unit: number };
  /** The country in which the place is known to lie; null where it is none or not known. */
  readonly within?: string | null;
  readonly weak: boolean;
  /** A plan told in the past, which may since have come about. */
  readonly pastPlan: boolean;
  /** It says something only of a contact that was planned: "will not meet". */
  readonly ifPlanned: boolean;
  /** "last met", "the previous talks", "another call": an occasion of its own. */
  readonly apart: boolean;
}
