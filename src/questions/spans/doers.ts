import type { Token } from "../../articles/language.ts";
import { escaped } from "../../contacts/escaped.ts";
import { isAskedName } from "../evidence/asked-name.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import { type AskedRole, askedRole } from "./asked-role.ts";
import { objectAfter, subjectBefore } from "./noun-phrase.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";
import { isUndoneDeed } from "./undone-deed.ts";
import { verbPlace } from "./verb-place.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whoever does what the verb of the question tells, has it done to him, or is joined to it; null where that is not certain. */
export function roleSpan(cutting: Cutting): AnswerSpan | null {
  const role = askedRole(cutting.question.words);
  if (role === null) return whoItIs(cutting);
  return role.as === "doer" ? whoDoes(role, cutting) : toWhom(role, cutting);
}

/** "Who is the top seed": "the top seed is [Ida Holm]". */
function whoItIs({ question, facts }: Cutting): AnswerSpan | null {
  const thing = /^[Ww]ho(?:'s| is| was| are| were) (the \p{Ll}[^,?]{2,60})$/u.exec(question.words)?.[1];
  if (thing === undefined) return null;
  const found = new RegExp(`\\b${escaped(thing)} (?:is|was|are|were) (?=\\p{Lu})`, "iu").exec(facts.text);
  const span = found && phraseAt(facts, found.index + found[0].length);
  return span && namesSomebody(span, facts) ? span : null;
}

/** "The head is Swedish" tells of nobody. */
const namesSomebody = ({ start, end }: AnswerSpan, { names }: Cutting["facts"]): boolean =>
  names.some((name) => name.start >= start && name.end <= end && !name.people);

function toWhom(role: AskedRole, cutting: Cutting): AnswerSpan | null {
  const { facts } = cutting;
  const deed = deedAt(role.deeds, cutting);
  const joins = role.as === "joined" || (deed === null && role.deeds.some((word) => SPEAKS.test(word)));
  const place = deed ?? (joins ? thingIn(role, cutting) : null);
  if (place === null || isUndoneDeed(cutting.question.words, facts.text, place.start)) return null;
  if (joins) return joinedBy(role.by ?? "with", place, facts);
  return isPassiveAt(facts, place.start) ? doerOf(facts, place.start) : phraseAt(facts, place.end);
}

/** "Whom did he call": told as "a conversation with". */
const SPEAKS = /^(?:call|phone|telephone|ring|meet|see|contact|speak|talk)$/;

function whoDoes(role: AskedRole, cutting: Cutting): AnswerSpan | null {
  const { facts, question } = cutting;
  const deed = deedAt(role.deeds, cutting);
  if (deed === null || isUndoneDeed(question.words, facts.text, deed.start)) return null;
  const isReduced = facts.text.startsWith(" by ", deed.end) && isVerbAt(facts, deed.start);
  if (isPassiveAt(facts, deed.start) || isReduced) {
    const by = endOfBy(facts, deed.end);
    return by === null ? null : phraseAt(facts, by);
  }
  // "Who went with Lund" is told by "Lund went with [Holm]" as well.
  const isBoth = / with \p{Lu}/u.test(question.words);
  const doer = doerOf(facts, deed.start);
  return isBoth && doer && isAskedName(doer.text, cutting.terms) ? joinedBy("with", deed, facts) : doer;
}

/** Whether a verb is told as done to somebody. */
export const isPassiveAt = (facts: Cutting["facts"], verb: number): boolean =>
  PASSIVE.test(facts.text.slice(0, verb));

const PASSIVE =
  /\b(?:was|were|been|being|is|are|be|got)\s+(?:(?:\p{L}+ly|also|then|later|first|again|already)\s)*$/u;
const BY = /^[^,;]{0,60}?\bby /;
/** What is done behind these is another deed: "toppled after protests by". */
const OTHER_DEED = /\b(?:after|before|during|following|amid|despite|since|until|and|but|or)\b/;

/** Where "by" ends that says who does a deed: not "signed before mediators led by"; null where there is none. */
export function endOfBy(facts: Cutting["facts"], deedEnd: number): number | null {
  const by = BY.exec(facts.text.slice(deedEnd))?.[0];
  if (by === undefined || OTHER_DEED.test(by)) return null;
  const end = deedEnd + by.length;
  const isLed = facts.tokens().some(({ pos, start }) => pos === "VERB" && start >= deedEnd && start < end);
  return isLed ? null : end;
}

/** Where a sentence has the first of some words of the question, or one like it, as a verb. */
export function deedAt(
  words: readonly string[],
  { terms, facts }: Pick<Cutting, "terms" | "facts">,
): Place | null {
  for (const word of words) {
    const term = terms.find(({ printed }) => printed === word);
    if (term === undefined || term.sort === "name") continue;
    const own = facts.terms.find((one) => one.term === term.term && isVerbAt(facts, one.start));
    const found = own ?? likeIt(term, facts);
    if (found) return found;
  }
  return null;
}

/** "A press conference [with]": of what somebody is joined to, its name will do. */
function thingIn({ deeds }: AskedRole, { terms, facts }: Cutting): Place | null {
  const own = terms.filter(({ printed, light }) => !light && deeds.includes(printed));
  const isIt = (term: string): boolean =>
    own.some((one) => one.term === term || synonymGroups(term).some((group) => one.groups.includes(group)));
  return (
    facts.terms.findLast(({ term, end }) => isIt(term) && /^ with\b/.test(facts.text.slice(end))) ?? null
  );
}

function likeIt(term: AskedTerm, facts: Cutting["facts"]): Place | null {
  const place = verbPlace({ terms: [{ ...term, sort: "verb" }], facts });
  return place && isVerbAt(facts, place.start) ? place : null;
}

const isVerbAt = (facts: Cutting["facts"], at: number): boolean =>
  facts.tokens().some(({ start, pos }) => start === at && pos === "VERB");

/** Whoever does something: right before it, at a verb that it is joined to, or whoever is asked or wants to do it. */
export function doerOf(facts: Cutting["facts"], verb: number): AnswerSpan | null {
  const own = subjectBefore(facts, verb);
  if (own) return own;
  const tokens = facts.tokens();
  const at = tokens.findIndex(({ start }) => start >= verb);
  const earlier = tokens.slice(0, at).filter(({ pos, start }) => pos === "VERB" && start < verb);
  for (const before of earlier.reverse().slice(0, MOST_JOINED)) {
    const between = tokens.slice(tokens.indexOf(before) + 1, at);
    if (isToDo(between)) {
      const whom = objectAfter(facts, before.end);
      return whom && whom.end < verb ? whom : subjectBefore(facts, before.start);
    }
    if (!isJoined(between)) return null;
    const found = subjectBefore(facts, before.start);
    if (found) return found;
  }
  return null;
}

/** Verbs that one subject may have. */
const MOST_JOINED = 4;

/** "Refused [to] recognise", "had done all he could [to] prevent". */
const isToDo = (between: readonly Token[]): boolean =>
  /^to$/i.test(between.findLast(({ pos }) => pos !== "ADV")?.text ?? "");

/** "Made a storm [and then] claimed": no other clause begins between the two. */
const isJoined = (between: readonly Token[]): boolean =>
  /^(?:and|but|then)$/i.test(between.findLast(({ pos }) => pos !== "ADV" && pos !== "AUX")?.text ?? "") &&
  !between.some(({ text }) => /^(?:that|who|which|while|because|after|before|said|;|")$/i.test(text));

/** The one whom "with", "to" or the like joins to a deed, in its clause. */
function joinedBy(by: string, deed: Place, facts: Cutting["facts"]): AnswerSpan | null {
  const rest = facts.text.slice(deed.end);
  const words = by === "with" || by === "to" ? "(?:with|to)" : by;
  const found = [...rest.matchAll(new RegExp(`\\b${words} (?=\\p{L})`, "gu"))];
  const [first, second] = found;
  if (first === undefined || ELSEWHERE.test(rest.slice(0, first.index)) || first.index > REACH) return null;
  // Several are named one after the other: the sentence.
  if (second !== undefined && /,(?: and)? $/.test(rest.slice(0, second.index))) return null;
  return phraseAt(facts, deed.end + first.index + first[0].length);
}

/** "Wrote [that she will send aid] to": joined to another deed. */
const ELSEWHERE = /[;:]|\b(?:that|which|who|whom|before|after|because|while|if|whether|how)\b/;

/** Characters between a deed and whoever is joined to it. */
const REACH = 90;

/** The phrase right after a place, with the name that stands in brackets in it or behind a comma after it. */
export function phraseAt(facts: Cutting["facts"], at: number): AnswerSpan | null {
  const found = objectAfter(facts, at);
  if (found === null) return null;
  const rest = facts.text.slice(found.end);
  const more = BRACKETS.exec(rest) ?? (isCalled(found, facts) ? null : NAMES.exec(rest));
  return more ? spanOf(facts, found.start, found.end + more[0].length) : found;
}

const BRACKETS = /^ \[\p{Lu}[\p{L}.-]*\](?: \p{Lu}[\p{L}-]+)+/u;
const NAMES =
  /^, \p{Lu}[\p{L}'.-]+(?: (?:\p{Lu}|al-|bin |von |de |van )[\p{L}'.-]*)+(?:(?:,| and|, and) \p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+)+)*(?=[,.;]|$| (?:in|on|at|to|and|for|who|during|after|before)\b)/u;

/** Whether a phrase holds a name of somebody in full: "Foreign Minister Ida Holm". */
const isCalled = ({ text }: AnswerSpan, { names }: Cutting["facts"]): boolean =>
  names.some((name) => text.endsWith(name.text) && / /.test(name.text) && !name.people);
