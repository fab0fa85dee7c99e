import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import type { Candidate, Found } from "./candidate.ts";
import type { TriggerHit } from "./triggers.ts";

type Told = Pick<Candidate, "found" | "status">;

/** "on a two-day visit", "at the end of an official tour": the journey was a visit. */
const ON_A_VISIT =
  /(?:^| )(?:on|for|at the (?:start|beginning|end|close) of) an? (?:[^ @#,]+ ){0,3}?(?:visit|tour)(?: |$)/;
/** In the simple present, with its day: what is still to come, or is told of a day that is over. */
const PRESENT = /^(?:travels|flies|goes|comes|heads|arrives|returns)$/;

/** "flew to #": a journey, by itself no visit; a plan for one, its cancelling, or one that is called a visit is. */
export function isJourney({ found, status }: Told): boolean {
  const { trigger } = found;
  if (trigger.kind !== "visit" || trigger.weak !== true || status !== "held") return false;
  return !isCalledVisit(found) && !isDatedPresent(found);
}

/** "arrived in # on a two-day visit". */
export function isCalledVisit({ reading, clause, to }: Found): boolean {
  return ON_A_VISIT.test(clauseWords(reading, clause, to, to + 14));
}

/** "flies on to # on %": whether it is a plan is known once the day is. */
function isDatedPresent({ reading, clause, from }: Pick<Found, "reading" | "clause" | "from">): boolean {
  const purpose = /(?:^| )(?:to (?!(?:#|the |%))[a-z]+ (?:the |his |her |an? )|for (?:the|an?) )/;
  const behind = clauseWords(reading, clause, from + 3, reading.units.length);
  return (
    PRESENT.test(reading.units[from]?.word ?? "") &&
    !purpose.test(behind) &&
    reading.units.some(({ date }, i) => date !== null && reading.clauseOf[i] === clause)
  );
}

const FOR_TALKS =
  /(?:^| )(?:travels|flies|goes|comes|heads|arrives)(?: (?:on|back|home))? (?:to|in) (?:[^ @]+ ){1,4}?(?:% )?(?:for|to hold)(?: [^ @%]+){0,3}$/;

/** "flies to # on %", "goes to # on % for talks with @": the simple present of a journey with a day is of what is to come. */
export function isJourneyAhead(found: Found): boolean {
  const { reading, from, trigger } = found;
  if (trigger.kind === "visit" && trigger.weak === true) return isDatedPresent(found);
  return trigger.form === "noun" && FOR_TALKS.test(wordsOf(reading, from - 14, from));
}

/** Whether somebody is said to stay away: "does not travel to # today", "comes not to #", "no trip to # for @". */
export function staysAway(reading: Reading, { from, to, trigger }: TriggerHit, before: string): boolean {
  if (trigger.kind !== "visit") return false;
  if (trigger.form === "noun")
    return /^(?:there (?:will|would|'ll|is to) be )?no(?: [a-z-]+)?$/.test(before) && isFor(reading, to);
  const dated = reading.units.some(
    ({ date }, i) => date !== null && reading.clauseOf[i] === reading.clauseOf[from],
  );
  const denied = /(?:^| )(?:does|is|are|do) (?:not|n't)(?: now| after all)?$/.test(before);
  const bare = /^(?:% )?not (?:to|in) /.test(wordsOf(reading, to, to + 4));
  return dated && (denied || bare || /^% not$/.test(wordsOf(reading, to - 1, to + 1)));
}

/** "no trip to # for @". */
function isFor(reading: Reading, to: number): boolean {
  return /^(?:[^ @,]+ ){0,5}(?:for|of|by) (?:the )?@/.test(wordsOf(reading, to, to + 9));
}

const ON_THE_WAY =
  /(?:^| )(?:arriv|flew|fly|flies|left|leav|head|travel|set (?:off|out)|went|go(?:es|ing)? |came|come|landed|depart|bound for|on (?:his|her|their) way|en route|proceed|mov(?:ed|es) on|continued|return|stopped|due)/;

/** "left for #, where he would meet @", "There he would meet @": told of what a journey was to bring. */
export function isOnTheWay(reading: Reading, clause: number): boolean {
  const here = reading.clauses[clause];
  const first = reading.clauseOf.indexOf(clause);
  if (/^(?:there|from there)(?: |$)/.test(wordsOf(reading, first, first + 2))) return true;
  return here?.opener === "where" && ON_THE_WAY.test(clauseWords(reading, here.parent ?? 0, 0, first));
}
