import { Temporal } from "temporal-polyfill";
import type { Contact } from "../../contacts/contact.ts";
import type { Issue } from "./issue.ts";

/** Reminded of in each issue: what comes within a week, in a weekly digest within two. */
const WITHIN_DAYS = 7;
const WEEKLY_WITHIN_DAYS = 14;
const WEEK_MS = 6 * 86_400_000;

/** The plans for days to come that are near: to be told of one in seven weeks each morning would be noise. */
export function comingUp({ ahead, today, until, next }: Issue): readonly Contact[] {
  const isWeekly = next !== null && next.getTime() - until.getTime() > WEEK_MS;
  const days = isWeekly ? WEEKLY_WITHIN_DAYS : WITHIN_DAYS;
  const last = Temporal.PlainDate.from(today).add({ days }).toString();
  return ahead.filter(({ date }) => {
    const first = date?.edtf?.split("/")[0] ?? "";
    return first.slice(0, last.length) <= last.slice(0, first.length);
  });
}
