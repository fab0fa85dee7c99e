import type { ContactStatus } from "../contact.ts";

/** How a pattern lies to its trigger, inside one clause. */
type Side = "before" | "after";

export interface StatusRule {
  readonly status: ContactStatus | "none";
  readonly side: Side;
  readonly pattern: RegExp;
  /** It says something only of a contact that was planned: "will not meet". */
  readonly ifPlanned?: boolean;
  /** It leaves open what came of it: "had tried to telephone @". */
  readonly past?: boolean;
}

const FORMS: Readonly<Record<Side, (source: string) => string>> = {
  before: (source) => `(?:\\b|(?<= )|^)(?:${source})$`,
  after: (source) => `^(?:${source})\\b`,
};

/** A rule by its words; "before" ends at its trigger, "after" begins there. */
export const rule = (status: StatusRule["status"], side: Side, source: string): StatusRule => ({
  status,
  side,
  pattern: new RegExp(FORMS[side](source)),
});

/** Up to some words between a status word and its trigger. */
export const GAP =
  "(?: (?!(?:during|following|after)(?: |$)|to (?!(?:hold|have|visit|meet|discuss|return|receive|welcome|continue|co-chair|send|give|take|make|place|conduct|attend|arrange|begin|start|open|resume|go|fly|travel|host|pay|join|be|come|get|participate|speak|sit|lead|the|an?|his|her|their|this|that|[@#%])(?: |$)))[^ ]+){0,6}?";
/** The same, where what is done at an occasion says nothing of it: "failed to agree at a meeting". */
export const NOT_AT = GAP.replace(
  "(?!(?:during",
  "(?!at (?:an?|the|their|his|her|this|that|%)(?: |$)|(?:during",
);
/** The same behind a trigger, whose participants stand between. */
export const FAR = "(?: [^ ]+){0,10}?";
export const BE = "(?:is|are|was|were|be|been|being|has been|have been|had been)";
export const NOT = "(?:not|n't|never|no longer)";
