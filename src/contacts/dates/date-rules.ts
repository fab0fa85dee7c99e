import { CALENDAR_RULES, MONTH_RULES } from "./calendar-rules.ts";
import type { DateRule } from "./date-rule.ts";
import { ANCHORED_RULES, COUNTED_RULES, WEEKDAY_RULES } from "./relative-rules.ts";

/** Every rule in order of precedence: an earlier one keeps its words from the later ones. */
export const DATE_RULES: readonly DateRule[] = [
  ...CALENDAR_RULES,
  ...MONTH_RULES,
  ...WEEKDAY_RULES,
  ...COUNTED_RULES,
  ...ANCHORED_RULES,
];
