import {
  beginsJourney,
  beginsMain,
  goesOnAfter,
  goesOnBehindTail,
  hasVerb,
  interrupted,
  isFronted,
  isNextStep,
  opensWithGerund,
  relativeAround,
  type State,
  whereAround,
} from "./clause-state.ts";
import {
  beginsFiniteClause,
  beginsSubject,
  isFiniteVerb,
  isReportTail,
  listsOn,
  RELATIVES,
  SAYS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  spaced,
  TELLS,
} from "./clause-words.ts";
import { isGerundInFront } from "./gerund-in-front.ts";
import type { Clause, Unit } from "./unit.ts";

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
  if (SAYS.test(unit.word) && isFiniteVerb(state.units, i)) state.awaiting = i;
}

/** "once before, in April", "once already": how often, not when. */
const ONLY_ONCE = /^(?:[,.;%]|before|already|again|more|in|on|at|this|last)$/;

/** The clause that a unit belongs to; most go on with the current one. */
function boundary(state: State, i: number, unit: Unit): number {
  if (/^[;:]$/.test(unit.word)) return open(state, unit.word, 0, false);
  if (/^(?:-|—|–)$/.test(unit.word) && spaced(state.units, i)) return open(state, "-", 0, false);
  if (RELATIVES.test(unit.word)) return openRelative(state, unit.word);
  const once =
    unit.word === "once" &&
    (ONLY_ONCE.test(state.units[i + 1]?.word ?? ".") || state.units[i - 1]?.word === "at");
  if (SUBORDINATORS.test(unit.word) && !once) return open(state, unit.word, state.current, false);
  if (unit.word === "that") return atThat(state, i, unit);
  if (state.awaiting >= 0 && beginsContent(state, i)) return openContent(state, "");
  return atMark(state, i, unit);
}

/** "the contacts that @ had": what is said of an occasion, not what somebody said. */
const OCCASION =
  /^(?:calls?|contacts?|talks|meetings?|conversations?|letters?|visits?|trips?|discussions?|summits?)$/;

/** "scrapped that trip", "after that meeting": one that was told of. */
function isThatOne({ units }: State, i: number): boolean {
  return (
    /^(?:call|meeting|conversation|visit|trip|journey|summit|plan)$/.test(units[i + 1]?.word ?? "") &&
    /^(?:ADP|PUNCT|DATE|CCONJ|SCONJ)$/.test(units[i + 2]?.pos ?? "PUNCT")
  );
}

function atThat(state: State, i: number, unit: Unit): number {
  const before = state.units[i - 1];
  if (state.awaiting < 0 && /^(?:VERB|ADP)$/.test(before?.pos ?? "") && isThatOne(state, i))
    return state.current;
  const noun = before?.pos === "NOUN" || (before?.parties.length ?? 0) > 0;
  if (before && OCCASION.test(before.word)) return openRelative(state, "that");
  if (noun && /^(?:VERB|AUX)$/.test(state.units[i + 1]?.pos ?? "")) return openRelative(state, "that");
  if (state.awaiting >= 0) return openContent(state, "that");
  const linking = i > 0 && (unit.pos === "SCONJ" || state.units[i - 1]?.pos === "NOUN");
  return linking ? openThat(state, i) : state.current;
}

function atMark(state: State, i: number, unit: Unit): number {
  const finite = /^(?:after|before|since|as)$/.test(unit.word) && beginsFiniteClause(state.units, i + 1);
  if (finite || beginsJourney(state, i) || opensWithGerund(state, i))
    return open(state, unit.word, state.current, false);
  if (unit.word === "," && isNextStep(state, i))
    return open(state, "and-verb", state.current, state.clauses[state.current]?.reported ?? false);
  if (unit.word === "," || closesQuotation(state.units, i)) return atComma(state, i);
  return /^(?:and|or|nor)$/.test(unit.word) ? atAnd(state, i, unit) : state.current;
}

function open(state: State, opener: string, parent: number | null, reported: boolean): number {
  const inherited = parent !== null && (state.clauses[parent]?.reported ?? false);
  state.clauses.push({ opener, parent, reported: reported || inherited, relative: false });
  state.current = state.clauses.length - 1;
  return state.current;
}

function openContent(state: State, opener: string): number {
  state.awaiting = -1;
  return open(state, opener, state.current, true);
}

function openRelative(state: State, opener: string): number {
  open(state, opener, state.current, false);
  const last = state.clauses.length - 1;
  const clause = state.clauses[last];
  if (clause) state.clauses[last] = { ...clause, relative: true };
  return state.current;
}

/** "reports that …", "calls that he was to have had": content or a relative clause, by the word before it. */
function openThat(state: State, i: number): number {
  const before = state.units[i - 1];
  const noun = before?.pos === "NOUN" || before?.pos === "PROPN" || (before?.parties.length ?? 0) > 0;
  const holdsContent =
    /^(?:reports?|claims?|allegations?|fact|news|idea|view|hope|concerns?|warnings?|statement|belief)$/;
  if (noun && !holdsContent.test(before?.word ?? "") && !isPrinted(state.units, i))
    return openRelative(state, "that");
  return open(state, "that", state.current, true);
}

/** "a report in a Moscow newspaper that …": what it says, not what the newspaper is. */
function isPrinted(units: readonly Unit[], i: number): boolean {
  const words = units
    .slice(Math.max(0, i - 8), i)
    .map(({ word }) => word)
    .join(" ");
  return /(?:^| )(?:reports?|claims?|stor(?:y|ies)|articles?|rumou?rs?) (?:in|by|on|from)(?: [^ ,]+){0,4} (?:newspapers?|papers?|daily|dailies|websites?|agency|agencies|channels?|press|media|tabloids?|television|magazines?|blogs?)$/.test(
    words,
  );
}

/** After "X said [on Tuesday]": a subject with its verb begins the content, even without "that". */
function beginsContent(state: State, i: number): boolean {
  const before = state.units[i - 1];
  const unit = state.units[i];
  if (!unit || !before || i <= state.awaiting) return false;
  const told = state.awaiting === i - 1 && TELLS.test(before.word);
  if (told && !SUBJECT_PRONOUNS.test(unit.word)) return false;
  if (/^(?:ADP|DET|ADJ)$/.test(before.pos) && before.word !== "reporters") return false;
  if (/^(?:,|and|or)$/.test(before.word) || isPastContent(state, i)) return false;
  const subject =
    SUBJECT_PRONOUNS.test(unit.word) ||
    unit.via === "pronoun" ||
    unit.via === "group" ||
    startsNoun(unit, before);
  return subject && beginsFiniteClause(state.units, i);
}

/** "had suggested it, and on % he …": what was said ended at the comma. */
function isPastContent({ units, awaiting }: State, i: number): boolean {
  return units
    .slice(awaiting, i)
    .some(({ word }, at, all) => word === "," && /^(?:and|but)$/.test(all[at + 1]?.word ?? ""));
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
function atComma(state: State, i: number): number {
  const { units } = state;
  const here = state.clauses[state.current];
  const next = units[i + 1];
  if (!next) return state.current;
  const tail = atReportTail(state, i);
  if (tail !== null) return tail;
  const around = resumed(state, i, next);
  if (around !== null) {
    state.current = around;
    return state.current;
  }
  const startsAnew = next.word !== "and" && beginsSubject(next) && beginsFiniteClause(units, i + 1);
  const fronted = !hasVerb(state, state.current, i) && !isGerundInFront(state, state.current);
  if (startsAnew && !fronted && goesOnAfter(state, here, i)) {
    state.current = here?.parent ?? 0;
    return state.current;
  }
  if (startsAnew && !fronted) return open(state, ",", here?.parent ?? 0, here?.reported ?? false);
  return state.current;
}

/** The clause that goes on behind a relative one, or one of place, that a comma closes; null where it does not end there. */
function resumed(state: State, comma: number, next: Unit): number | null {
  const relative = relativeAround(state);
  const inner = relative ?? whereAround(state);
  if (!inner) return null;
  const parent = inner.parent ?? 0;
  if (listsOn(state.units, comma, (at) => state.clauseOf[at] === parent)) return parent;
  const resumes = /^(?:VERB|AUX|ADV|DATE)$/.test(next.pos) || beginsMain(state, relative, comma);
  return relative && resumes ? parent : null;
}

/** Where ", @ said" begins, or ends before the verb of what it stands in; null elsewhere. */
function atReportTail(state: State, i: number): number | null {
  if (isReportTail(state.units, i + 1) && !isFronted(state, i)) {
    state.awaiting = -1;
    return open(state, "said", 0, false);
  }
  if (state.clauses[state.current]?.opener !== "said" || !goesOnBehindTail(state, i)) return null;
  state.current = interrupted(state);
  return state.current;
}

/** The second mark of `," said X`. */
function closesQuotation(units: readonly Unit[], i: number): boolean {
  return units[i]?.word === '"' && units[i - 1]?.word === "," && isReportTail(units, i + 1);
}

function atAnd(state: State, i: number, unit: Unit): number {
  const next = state.units[i + 1];
  if (!next || !hasVerb(state, state.current, i)) return state.current;
  const here = state.clauses[state.current];
  const first = next.word === "%" ? i + 2 : i + 1;
  if (state.units[first] && beginsFiniteClause(state.units, first, 6))
    return open(state, unit.word, here?.parent ?? null, here?.reported ?? false);
  const verb = next.pos === "ADV" || next.word === "%" ? state.units[i + 2] : next;
  if (verb && /^(?:VERB|AUX)$/.test(verb.pos) && isFiniteVerb(state.units, state.units.indexOf(verb)))
    return open(
      state,
      "and-verb",
      here?.opener === "said" ? interrupted(state) : state.current,
      here?.reported ?? false,
    );
  return state.current;
}
