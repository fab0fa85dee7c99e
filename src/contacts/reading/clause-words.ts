import { SAY, TELL } from "../rules/speech.ts";
import type { Unit } from "./unit.ts";

export const SUBORDINATORS =
  /^(?:when|while|whereas|although|though|because|if|unless|until|till|whether|where|but|so|once|lest|yet)$/;
export const RELATIVES = /^(?:who|whom|whose|which)$/;
export const SAYS = new RegExp(`^(?:${SAY})$`);
export const TELLS = new RegExp(`^(?:${TELL})$`);
export const SUBJECT_PRONOUNS = /^(?:he|she|they|it|we|i|both|there|this|these|each|neither)$/;

/** A word that a subject can begin with. */
export function beginsSubject(unit: Unit): boolean {
  return (
    unit.parties.length > 0 ||
    SUBJECT_PRONOUNS.test(unit.word) ||
    /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(unit.pos)
  );
}

/** ", the ministry said", ", said Psaki", ", according to …". */
export function isReportTail(units: readonly Unit[], i: number): boolean {
  const first = units[i];
  const second = units[i + 1];
  if (!first) return false;
  if (first.word === "according" || first.word === "citing") return true;
  if (SAYS.test(first.word) && second && beginsSubject(second)) return !first.word.endsWith("ing");
  if (!beginsSubject(first)) return false;
  const reach = units.slice(i + 1, i + 8);
  const said = reach.findIndex(({ word }) => SAYS.test(word));
  const stop = reach.findIndex(endsSubject);
  return said >= 0 && (stop < 0 || said <= stop) && endsReport(units, i + said + 2);
}

function endsSubject({ word, pos }: Unit): boolean {
  if (/^[,;:]$/.test(word)) return true;
  return /^(?:VERB|AUX|SCONJ|PART)$/.test(pos) && word !== "'s" && !/^(?:has|have|had)$/.test(word);
}

/** After the verb of a report's tail stands no content of its own: no verb before the end or the next mark. */
function endsReport(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < units.length; i += 1) {
    const unit = units[i];
    if (!unit || /^(?:[.,;:]|after|before|since|as)$/.test(unit.word)) return true;
    if (SUBORDINATORS.test(unit.word)) return true;
    if (unit.word === "that" || unit.word === '"') return false;
    if (/^(?:VERB|AUX)$/.test(unit.pos) && isFiniteVerb(units, i)) return false;
  }
  return true;
}

/** Whether a subject begins at a unit and its finite verb follows, before the next clause begins. */
export function beginsFiniteClause(units: readonly Unit[], from: number, reach = 12): boolean {
  const first = units[from];
  if (!first || !beginsSubject(first) || isClauseEnd(first) || isInTurn(units, from)) return false;
  for (let i = from + 1; i < Math.min(from + reach, units.length); i += 1) {
    const unit = units[i];
    if (!unit || isClauseEnd(unit)) return false;
    const phrase = /^(?:with|between|at|on|in)$/.test(unit.word) && units[i - 1]?.pos !== "PRON";
    if (phrase && !/^(?:the|an?)$/.test(first.word)) return false;
    if (/^(?:VERB|AUX)$/.test(unit.pos) && isFiniteVerb(units, i)) return true;
  }
  return false;
}

/** "saw @ and @, one after the other": "after" opens no clause there, and "one" is no subject. */
function isInTurn(units: readonly Unit[], at: number): boolean {
  const words = units
    .slice(Math.max(0, at - 2), at + 4)
    .map(({ word }) => word)
    .join(" ");
  return /(?:^| )one (?:after (?:the other|another)|by one)(?: |$)/.test(words);
}

function isClauseEnd({ word }: Unit): boolean {
  return /^(?:[.;:,"]|that)$/.test(word) || SUBORDINATORS.test(word) || RELATIVES.test(word);
}

/** A verb form that has a subject: not an infinitive after "to", not a bare -ing form. */
export function isFiniteVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit || units[i - 1]?.word === "to") return false;
  return !/ing$/.test(unit.word) || unit.word === "bring" || units[i - 1]?.pos === "AUX";
}

/** "spoke with @, who had been ill, and with @", "flew to #, where he met @, and to #": behind this comma the list of the clause before it goes on. */
export function listsOn(units: readonly Unit[], comma: number, isOwn: (at: number) => boolean): boolean {
  const next = units[comma + 1]?.word === "and" ? comma + 2 : comma + 1;
  const word = units[next]?.word ?? "";
  const isTown = (at: number) => units[at]?.pos === "PROPN" && word === "to";
  const isWho = (from: number) => units.slice(from, from + 4).some(({ parties }) => parties.length > 0);
  return (
    /^(?:with|to)$/.test(word) &&
    units.some(
      (unit, i) =>
        i < comma && isOwn(i) && unit.word === word && (isWho(i + 1) || (isTown(i + 1) && isTown(next + 1))),
    )
  );
}

/** A mark with spaces on both sides. */
export function spaced(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const before = units[i - 1];
  const after = units[i + 1];
  return !!unit && !!before && !!after && unit.start > before.end && after.start > unit.end;
}
