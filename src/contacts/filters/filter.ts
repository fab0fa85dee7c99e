import type { ContactKind, ContactStatus } from "../contact.ts";

/** What contacts are wanted: every condition must hold. No conditions: every contact. */
export interface Filter {
  readonly conditions: readonly Condition[];
}

/** Alternatives ("syria OR iran"): one must hold. Never empty. */
export type Condition = readonly Test[];

export interface Test {
  /** "-ukraine": it must not be so. */
  readonly not: boolean;
  readonly of: Subject;
  /** As it reads: "Syria", "telephone calls", "from March 2014". */
  readonly words: string;
}

export type Subject =
  /** Ids of the topic and of everything narrower. */
  | { readonly field: "topic"; readonly ids: readonly string[] }
  | { readonly field: "how"; readonly kinds: readonly ContactKind[] }
  | { readonly field: "status"; readonly statuses: readonly ContactStatus[] }
  | { readonly field: "place"; readonly places: readonly string[] }
  /** People by register id, countries by code; `name` for those who are in no register. */
  | { readonly field: "with" | "initiator"; readonly who: Who }
  | { readonly field: "initiator not stated" }
  /** A capital whose account it is, or "unnamed", "newspaper". */
  | { readonly field: "account"; readonly side: string }
  /** EDTF days, months or years; `from` and `to` take them in full. */
  | { readonly field: "from" | "to" | "on"; readonly edtf: string }
  /** A month of any year: 1–12. */
  | { readonly field: "month"; readonly month: number };

export interface Who {
  readonly ids: readonly string[];
  readonly country: string | null;
  /** Lower case; what the names of participants are compared with. */
  readonly names: readonly string[];
}
