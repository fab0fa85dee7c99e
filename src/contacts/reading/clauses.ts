import { SAY, TELL } from "../rules/speech.ts";
import type { Clause, Unit } from "./unit.ts";

const SUBORDINATORS =
  /^(?:when|while|whereas|although|though|because|if|unless|until|till|whether|where|but|so|once|lest|yet)$/;
const RELATIVES = /^(?:who|whom|whose|which)$/;
const SAYS = new RegExp(`^(?:${SAY})$`);
const TELLS = new RegExp(`^(?:${TELL})$`);
const SUBJECT_PRONOUNS = /^(?:he|she|they|it|we|i|both|there|this|these|each|neither)$/;

interface State {
  readonly units: readonly Unit[];
  readonly clauses: Clause[];
  readonly clauseOf: number[];
  current: number;
  /** Unit index of the verb of saying whose content has not begun yet, or -1. */
  awaiting: number;
}

/** Cuts a sentence into clauses, so that subjects, tenses, dates and places of one are not read into another. */
export function findClauses(units: readonly Unit[]): { clauseOf: number[]; clauses: Clause[] } {
  const state: State = {
    units,
    clauses: [{ opener: "", parent: null, reported: false, relative: false }],
    clauseOf: [],
    current: 0,
    awaiting: -1,
  };
  for (let i = 0; i < units.length; i += 1) step(state, i);
  return { clauseOf: state.clauseOf, clauses: state.clauses };
}

function step(state: State, i: number): void {
  const unit = state.units[i];
  if (!unit) return;
  boundary(state, i, unit);
  state.clauseOf.push(state.current);
  if (SAYS.test(unit.word) && isFinite(state.units, i)) state.awaiting = i;
}

function boundary(state: State, i: number, unit: Unit): void {
  if (/^[;:]$/.test(unit.word)) return open(state, unit.word, 0, false);
  if (/^(?:-|—|–)$/.test(unit.word) && spaced(state.units, i)) return open(state, "-", 0, false);
  if (RELATIVES.test(unit.word)) return openRelative(state, unit.word);
  if (SUBORDINATORS.test(unit.word)) return open(state, unit.word, state.current, false);
  if (unit.word === "that" && state.awaiting >= 0) return openContent(state, "that");
  if (unit.word === "that" && i > 0 && (unit.pos === "SCONJ" || state.units[i - 1]?.pos === "NOUN"))
    return openThat(state, i);
  if (state.awaiting >= 0 && beginsContent(state, i)) return openContent(state, "");
  if (/^(?:after|before|since|as)$/.test(unit.word) && beginsFiniteClause(state.units, i + 1))
    return open(state, unit.word, state.current, false);
  if (unit.word === "," || closesQuotation(state.units, i)) return atComma(state, i);
  if (/^(?:and|or|nor)$/.test(unit.word)) atAnd(state, i, unit);
}

function open(state: State, opener: string, parent: number | null, reported: boolean): void {
  const inherited = parent !== null && (state.clauses[parent]?.reported ?? false);
  state.clauses.push({ opener, parent, reported: reported || inherited, relative: false });
  state.current = state.clauses.length - 1;
}

function openContent(state: State, opener: string): void {
  state.awaiting = -1;
  open(state, opener, state.current, true);
}

function openRelative(state: State, opener: string): void {
  open(state, opener, state.current, false);
  const last = state.clauses.length - 1;
  const clause = state.clauses[last];
  if (clause) state.clauses[last] = { ...clause, relative: true };
}

/** "reports that …", "calls that he was to have had": content or a relative clause, by the word before it. */
function openThat(state: State, i: number): void {
  const before = state.units[i - 1];
  const noun = before?.pos === "NOUN" || before?.pos === "PROPN" || (before?.parties.length ?? 0) > 0;
  const holdsContent =
    /^(?:reports?|claims?|allegations?|fact|news|idea|view|hope|concerns?|warnings?|statement|belief)$/;
  if (noun && !holdsContent.test(before?.word ?? "")) return openRelative(state, "that");
  open(state, "that", state.current, true);
}

/** After "X said [on Tuesday]": a subject with its verb begins the content, even without "that". */
function beginsContent(state: State, i: number): boolean {
  const before = state.units[i - 1];
  const unit = state.units[i];
  if (!unit || !before || i <= state.awaiting) return false;
  const told = state.awaiting === i - 1 && TELLS.test(before.word);
  if (told && unit.parties.length > 0) return false;
  if (/^(?:ADP|DET|ADJ)$/.test(before.pos) && before.word !== "reporters") return false;
  if (/^(?:,|and|or)$/.test(before.word)) return false;
  const subject =
    SUBJECT_PRONOUNS.test(unit.word) ||
    unit.via === "pronoun" ||
    unit.via === "group" ||
    startsNoun(unit, before);
  return subject && beginsFiniteClause(state.units, i);
}

function startsNoun(unit: Unit, before: Unit): boolean {
  const nounal = unit.parties.length > 0 || unit.pos === "DET" || /^(?:NOUN|PROPN|NUM)$/.test(unit.pos);
  return (
    nounal &&
    (SAYS.test(before.word) ||
      before.word === "%" ||
      before.parties.length > 0 ||
      /^(?:reporters|journalists)$/.test(before.word))
  );
}

/** A comma: the end of a relative clause, ", X said", or a new main clause. */
function atComma(state: State, i: number): void {
  const { units } = state;
  const here = state.clauses[state.current];
  const next = units[i + 1];
  if (!next) return;
  if (isReportTail(units, i + 1)) {
    state.awaiting = -1;
    return open(state, "said", 0, false);
  }
  if (here?.relative && (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV")) {
    state.current = here.parent ?? 0;
    return;
  }
  const startsAnew = next.word !== "and" && beginsSubject(next) && beginsFiniteClause(units, i + 1);
  const fronted = !hasVerb(state, state.current, i);
  if (startsAnew && !fronted)
    open(state, ",", here?.relative ? (here.parent ?? 0) : (here?.parent ?? 0), here?.reported ?? false);
}

/** The second mark of `," said X`. */
function closesQuotation(units: readonly Unit[], i: number): boolean {
  return units[i]?.word === '"' && units[i - 1]?.word === "," && isReportTail(units, i + 1);
}

function atAnd(state: State, i: number, unit: Unit): void {
  const next = state.units[i + 1];
  if (!next || !hasVerb(state, state.current, i)) return;
  const here = state.clauses[state.current];
  if (beginsSubject(next) && beginsFiniteClause(state.units, i + 1, 6))
    return open(state, unit.word, here?.parent ?? null, here?.reported ?? false);
  const verb = next.pos === "ADV" ? state.units[i + 2] : next;
  if (verb && /^(?:VERB|AUX)$/.test(verb.pos) && isFinite(state.units, state.units.indexOf(verb)))
    open(state, "and-verb", state.current, here?.reported ?? false);
}

function beginsSubject(unit: Unit): boolean {
  return (
    unit.parties.length > 0 ||
    SUBJECT_PRONOUNS.test(unit.word) ||
    /^(?:DET|NOUN|PROPN|NUM|PRON)$/.test(unit.pos)
  );
}

/** ", the ministry said", ", said Psaki", ", according to …". */
function isReportTail(units: readonly Unit[], i: number): boolean {
  const first = units[i];
  if (!first) return false;
  if (first.word === "according" || first.word === "citing") return true;
  if (SAYS.test(first.word) && units[i + 1] && beginsSubject(units[i + 1] as Unit))
    return !first.word.endsWith("ing");
  if (!beginsSubject(first)) return false;
  for (let at = i + 1; at < Math.min(i + 8, units.length); at += 1) {
    const unit = units[at];
    if (!unit) return false;
    if (SAYS.test(unit.word)) return endsReport(units, at + 1);
    if (
      /^(?:VERB|AUX|SCONJ|PART)$/.test(unit.pos) &&
      unit.word !== "'s" &&
      !/^(?:has|have|had)$/.test(unit.word)
    )
      return false;
    if (/^[,;:]$/.test(unit.word)) return false;
  }
  return false;
}

/** After the verb of a report's tail stands no content of its own: no verb before the end or the next mark. */
function endsReport(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < units.length; i += 1) {
    const unit = units[i];
    if (!unit || /^[.,;:]$/.test(unit.word)) return true;
    if (unit.word === "that" || unit.word === '"') return false;
    if (/^(?:VERB|AUX)$/.test(unit.pos) && isFinite(units, i)) return false;
  }
  return true;
}

/** Whether a finite verb follows within some units, before the next clause begins. */
function beginsFiniteClause(units: readonly Unit[], from: number, reach = 12): boolean {
  const first = units[from];
  if (!first || !beginsSubject(first)) return false;
  for (let i = from; i < Math.min(from + reach, units.length); i += 1) {
    const unit = units[i];
    if (!unit || /^[.;:,"]$/.test(unit.word) || SUBORDINATORS.test(unit.word) || RELATIVES.test(unit.word))
      return false;
    if (i > from && /^(?:with|between|at|on|in)$/.test(unit.word) && units[i - 1]?.pos !== "PRON") {
      if (!/^(?:the|a)$/.test(first.word)) return false;
    }
    if (i > from && /^(?:VERB|AUX)$/.test(unit.pos) && isFinite(units, i)) return true;
  }
  return false;
}

/** A verb form that has a subject: not an infinitive after "to", not a bare -ing form. */
function isFinite(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (!unit || units[i - 1]?.word === "to") return false;
  return !/ing$/.test(unit.word) || unit.word === "bring" || units[i - 1]?.pos === "AUX";
}

function hasVerb(state: State, clause: number, before: number): boolean {
  for (let i = before - 1; i >= 0; i -= 1) {
    if (state.clauseOf[i] !== clause) continue;
    const pos = state.units[i]?.pos;
    if ((pos === "VERB" || pos === "AUX") && isFinite(state.units, i)) return true;
  }
  return state.clauses[clause]?.opener === "and-verb";
}

function spaced(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const before = units[i - 1];
  const after = units[i + 1];
  return !!unit && !!before && !!after && unit.start > before.end && after.start > unit.end;
}
