import type { ContactDate, ContactStatus } from "../contact.ts";
import type { Candidate } from "./candidate.ts";
import { isInTown } from "./channel.ts";
import { isUndone } from "./compatible.ts";
import { isCalledVisit } from "./journeys.ts";
import { areSides } from "./pair-of.ts";

/** Whether a clause tells of an occasion by itself: countries need a day, a weak word a day or a place. */
export function isEnough(candidate: Candidate, status: ContactStatus, date: ContactDate | null): boolean {
  const { ifPlanned, kind, weak, found, parties } = candidate;
  if (ifPlanned && kind !== "visit")
    return isDated(date) && /^(?:day|week|weekend)$/.test(date?.precision ?? "");
  if (areSides(parties)) return isDated(date) && date?.precision !== "year";
  if (found.trigger.words.startsWith("reach") && status !== "held") return false;
  return !weak || isEnoughOfWeak(candidate, status, date);
}

function isEnoughOfWeak(candidate: Candidate, status: ContactStatus, date: ContactDate | null): boolean {
  const { kind, found } = candidate;
  if (kind === "visit" && status === "held") return isCalledVisit(found);
  // Those who failed to agree did speak.
  if (isUndone(status) && found.trigger.words.startsWith("agree")) return false;
  if (kind === "consultation") return isUndone(status) || isEnoughSaid(candidate, date);
  return kind !== "meeting" || candidate.place !== null || (date !== null && found.trigger.needs !== "place");
}

/** "agreed on %", "a conversation on %", "explained it to @ in Munich on %": people who do this have spoken. */
function isEnoughSaid(candidate: Candidate, date: ContactDate | null): boolean {
  const { form, words } = candidate.found.trigger;
  const isDay = date?.precision === "day";
  if (isDay && isInTown(candidate)) return true;
  return (
    isDated(date) && (form === "noun" || (words.startsWith("agreed") && isDay && !isBeginning(candidate)))
  );
}

/** "agreed on a truce from %": the day of what was agreed. */
function isBeginning({ date, found: { reading } }: Candidate): boolean {
  return /^(?:from|by|until|before|starting)$/.test(reading.units[date - 1]?.word ?? "");
}

function isDated(date: ContactDate | null): boolean {
  return date?.edtf !== undefined && date.edtf !== null;
}
