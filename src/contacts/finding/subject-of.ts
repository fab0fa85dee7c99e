import { isGerundInFront } from "../reading/gerund-in-front.ts";
import { distinctParties } from "../reading/parties.ts";
import { type Party, type Reading, type Unit, wordsOf } from "../reading/unit.ts";

const NONE: readonly Party[] = [];

/**
 * The subject of a clause: the nearest party to the left that no preposition governs; of a clause that shares its
 * subject the one it shares, of a relative clause the party before it, of a fronted phrase the party behind it.
 */
export function subjectOf(
  reading: Reading,
  clause: number,
  before: number,
  fronted = false,
): readonly Party[] {
  const planner = plannerOf(reading, clause, before);
  if (planner) return planner;
  for (let i = before - 1; i >= 0; i -= 1) {
    if (reading.clauseOf[i] !== clause) continue;
    const unit = reading.units[i];
    if (unit?.word === "@" && !isGoverned(reading, i) && !isOwner(reading, i)) return unit.parties;
  }
  const here = reading.clauses[clause];
  if (here?.relative) return antecedent(reading, clause);
  if (fronted || beforeVerb(reading, clause, before)) {
    const behind = subjectBehind(reading, clause, before);
    if (behind.length > 0) return behind;
  }
  const first = reading.clauseOf.indexOf(clause);
  const shares = here?.opener === "and-verb" || startsWithoutSubject(reading, clause, first);
  if (shares && here && here.parent !== null) return firstSubject(reading, here.parent, first);
  return foretold(reading, clause, before);
}

/** "@ heard that Ben Dover had met @": whoever stands right before the verb acts, though nothing is known of him. */
function isStranger(reading: Reading, before: number): boolean {
  const { units, clauseOf } = reading;
  let at = before - 1;
  while (/^(?:AUX|ADV|PART)$/.test(units[at]?.pos ?? "") && clauseOf[at] === clauseOf[before]) at -= 1;
  const last = at;
  while (isName(reading, at) && clauseOf[at] === clauseOf[before]) at -= 1;
  return (
    last - at >= 2 &&
    /^(?:that|and|when|but|as|while|after|before|because|which|if)$/.test(units[at]?.word ?? "")
  );
}

/** A capitalised word of which nothing is known. */
export function isName({ units, text }: Reading, at: number): boolean {
  const unit = units[at];
  return (
    unit !== undefined &&
    unit.parties.length === 0 &&
    unit.date === null &&
    /^(?:PROPN|ADJ|NOUN)$/.test(unit.pos) &&
    /^\p{Lu}/u.test(text.slice(unit.start, unit.end))
  );
}

/** "When they met in # on %, @ and @ agreed", "Speaking after he met @, @ said": whom the pronoun means comes behind. */
function foretold(reading: Reading, clause: number, before: number): readonly Party[] {
  const { units, clauseOf, clauses } = reading;
  const opener = clauses[clause]?.opener ?? "";
  const begins = units[clauseOf.indexOf(clause)]?.word ?? "";
  const gerund = isGerundInFront(reading, clause);
  const fronted = gerund || (opener === "" && /^(?:having|after|before|fresh)$/.test(begins));
  if (!fronted && !/^(?:when|while|after|before|as|since|once|until)$/.test(opener)) return NONE;
  const pronoun = units.find(
    ({ word, parties }, i) =>
      i < before &&
      clauseOf[i] === clause &&
      parties.length === 0 &&
      /^(?:he|she|they|the two|both)$/.test(word),
  );
  const end = clauseOf.lastIndexOf(clause);
  const next = units.findIndex(({ word }, i) => i > end && !/^(?:,|the)$/.test(word));
  const who = units[next];
  if (
    !(pronoun || fronted) ||
    who?.word !== "@" ||
    units[end + 1]?.word !== "," ||
    !/^(?:VERB|AUX|ADV)$/.test(units[next + 1]?.pos ?? "")
  )
    return NONE;
  if (!pronoun) return who.parties;
  const many = /^(?:they|both)$/.test(pronoun.word);
  return many === who.parties.length > 1 ? who.parties : NONE;
}

const PLAN =
  /^(?:offers?|invitations?|requests?|proposals?|plans?|wish(?:es)?|refusal|decision|promise|readiness|intention|demands?|suggestions?|attempts?|bids?)$/;

/**
 * "@'s offer to meet @": whose offer it is; with whoever took it up, where nobody else is named. Nobody where a stranger
 * acts, and null where the grammar alone says who does.
 */
function plannerOf(reading: Reading, clause: number, before: number): readonly Party[] | null {
  const { units } = reading;
  if (isGerundInFront(reading, clause)) return foretold(reading, clause, before);
  if (units[before - 1]?.word !== "to") return isStranger(reading, before) ? NONE : null;
  const at = ownerOfPlan(reading, before - 2);
  const owner = units[at];
  if (owner?.word !== "@") return null;
  const object = units.slice(before, before + 5).some(({ word }) => word === "@");
  const taker = object ? NONE : subjectOf(reading, clause, at);
  return distinctParties([...owner.parties, ...taker]);
}

/** The unit of whoever made the offer that ends at a unit: "@'s offer", "an offer by his counterpart @,". */
function ownerOfPlan(reading: Reading, end: number): number {
  const { units } = reading;
  if (PLAN.test(units[end]?.word ?? "")) return /^'s?$/.test(units[end - 1]?.word ?? "") ? end - 2 : -1;
  const at = units[end]?.word === "," ? end - 1 : end;
  const words = /([^ ]+) (?:by|from|of)(?: (?:the|his|her|their))?$/.exec(wordsOf(reading, at - 4, at));
  return units[at]?.word === "@" && PLAN.test(words?.[1] ?? "") ? at : -1;
}

/** A phrase with a bare -ing form or a preposition has no subject of its own: "when meeting @", "after talks with @". */
function startsWithoutSubject(reading: Reading, clause: number, first: number): boolean {
  const opener = reading.clauses[clause]?.opener ?? "";
  const next = reading.units[first + 1];
  return (
    /^(?:when|while|after|before|and|but|-|,|:)$/.test(opener) &&
    !!next &&
    (/ing$/.test(next.word) ||
      (opener !== "," && next.pos === "VERB") ||
      (/^(?:and|but)$/.test(opener) && next.pos === "AUX") ||
      // "had two meetings: one with @ and one with @"
      (opener === ":" && next.word === "one"))
  );
}

function beforeVerb(reading: Reading, clause: number, before: number): boolean {
  return !reading.units.some(
    (unit, i) => i < before && reading.clauseOf[i] === clause && /^(?:VERB|AUX)$/.test(unit.pos),
  );
}

function subjectBehind(reading: Reading, clause: number, from: number): readonly Party[] {
  for (let i = from + 1; i < reading.units.length; i += 1) {
    if (reading.clauseOf[i] !== clause) continue;
    const unit = reading.units[i];
    const mark = reading.units[i + 1]?.word === '"' ? 2 : 1;
    const next = reading.units[i + mark];
    if (
      unit?.word === "@" &&
      !isGoverned(reading, i) &&
      next &&
      (/^(?:VERB|AUX|ADV)$/.test(next.pos) || next.word === ",")
    )
      return unit.parties;
  }
  return NONE;
}

function firstSubject(reading: Reading, clause: number, before: number): readonly Party[] {
  for (let i = 0; i < before; i += 1) {
    const unit = reading.units[i];
    if (
      reading.clauseOf[i] === clause &&
      unit?.word === "@" &&
      !isGoverned(reading, i) &&
      !isOwner(reading, i)
    )
      return unit.parties;
  }
  const here = reading.clauses[clause];
  if (here?.relative) return antecedent(reading, clause);
  return here && here.opener === "and-verb" && here.parent !== null
    ? firstSubject(reading, here.parent, before)
    : NONE;
}

function antecedent(reading: Reading, clause: number): readonly Party[] {
  const first = reading.clauseOf.indexOf(clause);
  for (let i = first - 1; i >= Math.max(0, first - 6); i -= 1) {
    const unit = reading.units[i];
    if (unit?.word === "@") return unit.parties;
  }
  return NONE;
}

/** "talks with @ in #, @ in # and …": what the preposition before the first of a list governs, it governs in all. */
function isListed(reading: Reading, i: number): boolean {
  if (reading.units[i - 1]?.word !== "," || /^(?:VERB|AUX)$/.test(reading.units[i + 1]?.pos ?? ""))
    return false;
  let at = i - 2;
  while (at >= 0 && /^(?:PROPN|DATE)$/.test(reading.units[at]?.pos ?? "") && reading.units[at]?.word !== "@")
    at -= 1;
  if (reading.units[at]?.word === "in") at -= 1;
  return at < i - 2 && reading.units[at]?.word === "@" && isGoverned(reading, at);
}

/** "@'s envoy @": the one behind it acts. */
function isOwner(reading: Reading, i: number): boolean {
  return (
    /^'s?$/.test(reading.units[i + 1]?.word ?? "") &&
    /^(?:[a-z-]+ ){0,4}@(?: |$)/.test(wordsOf(reading, i + 2, i + 8))
  );
}

/** "a delegation led by @ met …": whoever leads it acts. */
const LED_BY = /(?:^| )(?:delegations?|teams?|group|party|@) ,? ?(?:led|headed) by(?: (?!of )[^ @]+){0,2}$/;

/** "@ met", "@ also met". */
function isVerbBehind({ units }: Reading, i: number): boolean {
  const next = units[i + 1]?.pos === "ADV" ? units[i + 2] : units[i + 1];
  return /^(?:VERB|AUX)$/.test(next?.pos ?? "");
}

/** "Before that he had been to #": what the preposition governs ends before him. */
function isAfterThat({ units }: Reading, i: number): boolean {
  return units[i]?.via === "pronoun" && /^(?:that|this|it)$/.test(units[i - 1]?.word ?? "");
}

/** "Before her plane took off @ saw @": a part of the verb, no preposition. */
function isBehindParticle(reading: Reading, i: number): boolean {
  return (
    /(?:^| )(?:took|set|lined|headed|signed) (?:off|out)$/.test(wordsOf(reading, i - 2, i)) &&
    isVerbBehind(reading, i)
  );
}

/** What may stand between a preposition and whom it governs: "with [his] [new] [colleague] @". */
function isOfPhrase({ word, pos }: Unit, verbBehind: boolean): boolean {
  if (/^(?:his|her|their|its)$/.test(word)) return true;
  return /^(?:DET|ADJ|NUM)$/.test(pos) || (!verbBehind && /^(?:NOUN|PROPN)$/.test(pos));
}

/** A preposition stands before the noun phrase that this party heads. */
function isGoverned(reading: Reading, i: number): boolean {
  if (isListed(reading, i)) return true;
  if (isAfterThat(reading, i) || isBehindParticle(reading, i)) return false;
  if (LED_BY.test(wordsOf(reading, i - 6, i))) return false;
  const verbBehind = isVerbBehind(reading, i);
  for (let at = i - 1; at >= Math.max(0, i - 5); at -= 1) {
    const unit = reading.units[at];
    if (!unit || unit.parties.length > 0 || unit.date) return false;
    if (unit.pos === "ADP" || /^(?:to|than|like|including)$/.test(unit.word))
      return !/^(?:after|before|since|as|that)$/.test(unit.word) || at < i - 1;
    if (!isOfPhrase(unit, verbBehind)) return false;
  }
  return false;
}
