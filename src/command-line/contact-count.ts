import { counted } from "../replies/counted.ts";

/** "2 contacts and 1 of other pairs": every command counts the contacts of its briefing apart from those of others. */
export const contactCount = (own: number, others: number): string =>
  withOthers(counted(own, "contact"), others);

/** The same behind a count that stands there already. */
export const withOthers = (own: string, others: number): string =>
  others > 0 ? `${own} and ${others} of other pairs` : own;
