import { AHEAD } from "./status-ahead.ts";
import { GAP, type StatusRule } from "./status-form.ts";
import { NO_OCCASION } from "./status-no-occasion.ts";
import { UNDONE } from "./status-undone.ts";

/**
 * What became of a contact, by the words around its trigger in the same clause; the first rule that fits counts. "none"
 * means that the words speak of no occasion at all. Without a fitting rule a contact is held.
 */
export const STATUS_RULES: readonly StatusRule[] = [...NO_OCCASION, ...UNDONE, ...AHEAD];

/** In a reported clause "would meet" is a plan. */
export const BACKSHIFT = new RegExp(`(?:\\b|(?<= ))(?:would|'d)(?: (?:also|then|both|soon|later))?${GAP}$`);
