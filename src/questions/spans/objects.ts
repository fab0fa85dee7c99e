import { matchOf } from "../evidence/features.ts";
import { statement } from "./clauses.ts";
import { deedAt, doerOf, isPassiveAt, phraseAt } from "./doers.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";
import { isUndoneDeed } from "./undone-deed.ts";

/** The thing that is asked for, where its place in a sentence tells it: what is called something, done or found; null where that is not certain. */
export function thingAsked(cutting: Cutting): AnswerSpan | null {
  const called = calledSpan(cutting);
  // "What did she call the raid": whom she called is none of it.
  if (called || DEFINITE.test(CALL_ASKED.exec(cutting.question.words)?.[1] ?? "")) return called;
  return joinedThing(cutting) ?? patientThing(cutting) ?? objectThing(cutting);
}

const CALL_ASKED =
  /^what (?:else )?(?:did|does|do|has|have|had) (?:the )?(?:[\p{L}.'-]+ ){1,4}?(?:call|describe|label|term|dub) (.{3,60}?)(?: as)?(?:,? (?:says?|said|according to|acc\.? to) .*)?$/iu;
/** "Called on Lund to", "called for": no name for a thing. */
const CALLS =
  /\b(?:call(?:ed|s|ing)?(?! (?:on|upon|for|off|up|back|in|out)\b)|describ(?:ed|es|ing)|labell?ed|term(?:ed|s)|dubbed)\b/i;

/** "What did she call the raid", "what did she call a crime": what stands on the other side of "called". */
export function calledSpan({ question, facts, terms }: Cutting): AnswerSpan | null {
  const asked = CALL_ASKED.exec(question.words)?.[1];
  const call = asked === undefined ? null : CALLS.exec(facts.text);
  if (asked === undefined || call === null) return null;
  const own = terms.filter(({ printed }) => asked.includes(printed));
  const places = facts.terms.filter(({ term }) => own.some((one) => one.term === term));
  const behind = places.filter(({ start }) => start > call.index);
  const [first, last] = [behind[0], behind.at(-1)];
  if (first === undefined || last === undefined || own.some((one) => matchOf(one, facts) === "none"))
    return null;
  const end = clauseEnd(facts.text, call.index + call[0].length);
  const after = call.index + call[0].length;
  // "The raid, which she called [a crime]".
  const relative = /,? (?:which|that|who) (?:[^,;]{1,40} )?$/u.exec(facts.text.slice(0, call.index));
  if (relative) return phraseBefore(facts, relative.index);
  const isNear = first.start - after <= NEAR;
  if (isNear && end - last.end > 2) return predicate(facts, last.end, end);
  return first.start - after > NEAR && !DEFINITE.test(asked)
    ? spanOf(facts, after, startOfPhrase(facts, first.start))
    : null;
}

/** "Call [the accord]": a thing, and not the name for one. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their) /i;

/** Characters of articles and the like between "called" and what is called so. */
const NEAR = 12;

/** "Called the raid [as] [a crime]": what is left of the clause. */
function predicate(facts: Cutting["facts"], from: number, end: number): AnswerSpan | null {
  const lead = /^["']?,? (?:as |to be )?/.exec(facts.text.slice(from, end))?.[0].length ?? 0;
  return MORE_OF_IT.test(facts.text.slice(from + lead, end)) ? null : spanOf(facts, from + lead, end);
}

/** "Called the raid [on the harbour] a crime": it is not told where the thing ends. */
const MORE_OF_IT = /^(?:on|in|at|of|for|with|by|from|to|over|between|against|and|or)\b/;

/** "Called nuclear threats [deeply] unacceptable": articles and adverbs belong to the word behind them. */
function startOfPhrase({ text }: Cutting["facts"], at: number): number {
  const lead =
    /(?:\b(?:as|an?|the|to be|its|his|her|their|\p{L}+ly) |["'])*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  return at - lead;
}

/** The phrase that ends at a place. */
function phraseBefore(facts: Cutting["facts"], end: number): AnswerSpan | null {
  const from = Math.max(
    0,
    ...[...facts.text.slice(0, end).matchAll(/[,;:]\s|\b(?:and|that|said|drop|in particular) /g)].map(
      ({ index, 0: mark }) => index + mark.length,
    ),
  );
  return end - from < 90 ? spanOf(facts, from, end) : null;
}

const JOINED =
  /^((?:on|in|at|for|to|from|about|of|over|against|with|under|by)(?: the \p{Ll}+ of| \p{Ll}+ of)?) what (?:did|do|does|is|was|were|are|has|have|had|will|would)\b/iu;

/** "On the sidelines of what did they meet": what stands behind just these words. */
function joinedThing({ question, facts }: Cutting): AnswerSpan | null {
  const lead = JOINED.exec(question.words)?.[1];
  if (lead === undefined || !/ of$/.test(lead)) return null;
  const found = new RegExp(`\\b${lead} `, "i").exec(facts.text);
  if (found === null) return null;
  const at = found.index + found[0].length;
  const whole = spanOf(facts, at, clauseEnd(facts.text, at));
  return whole && whole.text.split(" ").length <= MOST_WORDS ? whole : phraseAt(facts, at);
}

/** A phrase with more words than this says more than what it is. */
const MOST_WORDS = 8;

const DONE_ASKED =
  /^what (?:else )?(?:is|was|were|are|has been|have been|had been|will be)(?: to be| being)?(?: \p{L}+ly)? (\p{L}+(?:ed|en|own|ught|ade|eld|ung|ut|old|ent|orn))\b/iu;

/** "What was torn down": what a sentence has that done to. */
function patientThing(cutting: Cutting): AnswerSpan | null {
  const { facts, question } = cutting;
  const word = DONE_ASKED.exec(question.words)?.[1];
  const deed = word === undefined ? null : deedAt([word], cutting);
  if (deed === null || isUndoneDeed(question.words, facts.text, deed.start)) return null;
  const span = isPassiveAt(facts, deed.start) ? doerOf(facts, deed.start) : objectPhrase(facts, deed.end);
  return span && isNew(span, cutting) ? span : null;
}

const DID = /^what (?:else )?(?:did|does|do|has|have|had|will|would) (.+)$/i;

/** "What did the army shell": what stands behind just that verb, to the end of its clause. */
function objectThing(cutting: Cutting): AnswerSpan | null {
  const { facts, question } = cutting;
  const rest = DID.exec(question.words)?.[1];
  const words = rest?.split(/[ ,?]+/).slice(1) ?? [];
  const deed = deedAt(words.filter((word) => /^\p{Ll}[\p{L}-]{3,}$/u.test(word)).slice(0, 2), cutting);
  if (deed === null || isUndoneDeed(question.words, facts.text, deed.start)) return null;
  if (isPassiveAt(facts, deed.start)) return null;
  const span = objectPhrase(facts, deed.end);
  return span && isNew(span, cutting) ? span : null;
}

/** Holds a word that the question does not. */
const isNew = ({ start, end }: AnswerSpan, { facts, terms }: Cutting): boolean =>
  facts.terms.some(
    (one) => one.start >= start && one.end <= end && !terms.some(({ term }) => term === one.term),
  );

/** What is done to: the phrase behind a verb with all that describes it, up to where another clause begins. */
function objectPhrase(facts: Cutting["facts"], verb: number): AnswerSpan | null {
  const at = verb + (PARTICLE.exec(facts.text.slice(verb))?.[0].length ?? 0);
  if (!BEGINS.test(facts.text.slice(at)) || phraseAt(facts, at) === null) return null;
  const end = statement(facts)?.end ?? facts.text.length;
  return spanOf(facts, at, Math.min(clauseEnd(facts.text, at), end));
}

/** "Knocked [out] a battery", "took [back] a tower". */
const PARTICLE = /^ (?:out|up|off|down|back|away)(?= (?:the|an?|its|his|her|their|\p{Lu}|\d))/u;
/** No clause and no other phrase stands between a deed and what it is done to. */
const BEGINS =
  /^\s(?!(?:that|if|whether|how|why|what|when|where|to|about|of|for|on|in|at|with|from|by|over|into|out|up|off|down|as|not|and|or|but)\b)/;

const CLAUSE =
  /[;:]|,"? (?=(?:told|said|asked|\p{Ll}{3,}ed)\b)|,"? (?=(?:which|where|who|whose|while|but|although|though|since|because|after|before|when|as|according|and (?:he|she|it|they|we|I|you|there|the|\p{Lu}\p{L}+)) ?)|,"? (?=(?:\p{Lu}[\p{L}.-]+ |the |a |an )(?:[\p{L}.-]+ ){0,6}?(?:said|says|told|reported|added)\b)|(?:,"? and)? (?=(?:(?:on |late |early |last )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|ahead of|next week|last week|after|before|because|while|when|although|though|amid|until|since|so that|who|which|where|if|unless|saying|adding|and (?:has|have|had|was|were|is|are|will|said|added|told|called|promised))\b| in (?:protest|order|response|retaliation|return|exchange)\b)/u;

/** Where the clause ends that goes on from a place. */
function clauseEnd(text: string, from: number): number {
  const found = CLAUSE.exec(text.slice(from));
  return found ? from + found.index : text.length;
}
