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
  const tried = status === "not held" && /(?:^| )(?:tried|attempted|sought) /.test(found.reading.line);
  if (found.trigger.words.startsWith("reach") && status !== "held" && !tried) return false;
  return !weak || isEnoughOfWeak(candidate, status, date);
}

function isEnoughOfWeak(candidate: Candidate, status: ContactStatus, date: ContactDate | null): boolean {
  const { kind, found } = candidate;
  if (kind === "visit" && status === "held") return isCalledVisit(found);
  // Those who failed to agree did speak.
  if (isUndone(status) && found.trigger.words.startsWith("agree")) return false;
  if (kind === "consultation")
    return (
      isUndone(status) ||
      (status === "requested" && found.trigger.form === "noun") ||
      isEnoughSaid(candidate, date)
    );
  // "A lunch of @ with @ was called off", where "had no time for lunch with @" tells of none.
  if (isMeal(found) && /^(?:cancelled|postponed)$/.test(status)) return true;
  return kind !== "meeting" || candidate.place !== null || (date !== null && found.trigger.needs !== "place");
}

function isMeal({ reading, to, trigger }: Candidate["found"]): boolean {
  return trigger.form === "noun" && /^(?:lunch|dinner|breakfast)$/.test(reading.units[to - 1]?.word ?? "");
}

/** "agreed on %", "a conversation on %", "explained it to @ in Munich on %": people who do this have spoken. */
function isEnoughSaid(candidate: Candidate, date: ContactDate | null): boolean {
  const { form, words } = candidate.found.trigger;
  const isDay = date?.precision === "day";
  if (isDay && (isInTown(candidate) || isToldByOwn(candidate))) return true;
  return (
    isDated(date) && (form === "noun" || (words.startsWith("agreed") && isDay && !isBeginning(candidate)))
  );
}

const PUBLICLY =
  /(?:^| )(?:interview|speech|address|tweet|tweeted|twitter|telegram|facebook|post|posted|article|letter|wrote|written|writing|remarks|briefing|conference|publicly|public|television|tv|radio|reporters|journalists|congress|parliament|senate|lawmakers|statement issued|op-ed|appeal|message)(?: |$)/;
const SAID_BY =
  /(?:^| )(?:(?:the|a|an|his|her|its) )?(?:[^ @#%,]+ ){0,2}#(?: [^ @#%,]+){0,3}? (?:said|says|announced|reported|stated|confirmed|added)(?: |$)|(?:^| )according to (?:the|an?|his|her) (?:[^ @#%,]+ ){0,3}#/;

/**
 * "@ pressed @ on % to let the monitors in, the State Department said": of an appeal made in public no ministry tells; so the
 * two have spoken.
 */
function isToldByOwn({
  found: { reading, trigger, actor, other, clause },
  parties,
  status,
}: Candidate): boolean {
  const { line, units, clauseOf } = reading;
  if (trigger.form !== "verb" || !trigger.takes?.includes("direct") || status !== "held") return false;
  const people = actor.length === 1 && other.length > 0 && parties.every(({ kind }) => kind === "person");
  if (!people || PUBLICLY.test(line) || !SAID_BY.test(line)) return false;
  return units.some(
    (unit, i) =>
      clauseOf[i] !== clause &&
      unit.word === "#" &&
      unit.parties.some(
        (party) => party.kind === "institution" && parties.some(({ country }) => country === party.country),
      ),
  );
}

/** "agreed on a truce from %": the day of what was agreed. */
function isBeginning({ date, found: { reading } }: Candidate): boolean {
  return /^(?:from|by|until|before|starting)$/.test(reading.units[date - 1]?.word ?? "");
}

function isDated(date: ContactDate | null): boolean {
  return date?.edtf !== undefined && date.edtf !== null;
}
