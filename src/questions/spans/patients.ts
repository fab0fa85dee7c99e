import { isAskedName } from "../evidence/asked-name.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import { subjectBefore } from "./noun-phrase.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";

const ASKED =
  /^(?:who(?:m)?|which (?:\p{Ll}+ ){0,2}?(?:minister|president|premier|official|leader|diplomat|ambassador|envoy|general|politician|governor|mayor)s?) (?:was|were|is|are|got|has been|have been|had been)(?: \p{L}+ly)? (\p{L}+(?:ed|en|own|ught|aid|ld|wn|om|uck|ot))\b(?! (?:by|to)\b)/iu;
/** Somebody's title, between what is done and his name. */
const TITLES =
  "(?:the |a |an |its |his |her |their |former |then |then-|acting |\\p{Lu}[\\p{L}-]+ (?=\\p{Ll})|president |minister |leader |chief |ally |premier |prime |foreign |and )*";
/** "Arrested [in] Bergen", "asked [about] him": what follows is not the one to whom it is done. */
const JOINING =
  "(?:in|on|at|about|for|to|by|with|from|of|over|after|against|near|into|as|that|if|whether|because|when|while|but|before|since|than|under|off|outside|between|not|never)";
const OF_HIM = new RegExp(`^\\p{L}* of ${TITLES}$`, "u");
const HIM = new RegExp(`^\\p{L}*(?: (?!${JOINING}\\b)\\p{L}+)?(?: and \\p{L}+ \\p{L}+)? ${TITLES}$`, "u");
const PASSIVE = /\b(?:was|were|been|being|is|are|got)\s(?:\p{L}+ly\s)?$/iu;
/** Takes back or leaves open what stands after it: "has not arrested", "called for the arrest of". */
const UNDONE =
  /\b(?:not|never|no|nobody|n't|without|if|unless|whether|may|might|could|would|will|should|must|den(?:y|ies|ied)|plan\w*|threat\w*|call\w* for|demand\w*|want\w*|urg\w+|seek\w*|tried|attempt\w*|possible|fear\w*)\b[^,;]{0,120}$/iu;
const OPEN =
  /\b(?:should|must|will|would|could|can|may|might|to|not|never)\s(?:be|have been)\s(?:\p{L}+ly\s)?$|\b(?:was|were|is|are|been) (?:not|never|yet to be)\s(?:yet\s)?(?:\p{L}+ly\s)?$/iu;

/** Whether it is asked to whom something was done: "who was toppled". */
export const asksForPatient = (words: string): boolean => ASKED.test(words);

/** The word for what was done, and whether a sentence has just that one. */
function deedOf({ question, terms }: Cutting): AskedTerm | undefined {
  const asked = ASKED.exec(question.words)?.[1];
  return terms.find(({ printed }) => printed === asked);
}

/** Whether a sentence tells of the deed by its own word. */
export function hasDeed(cutting: Cutting): boolean {
  return cutting.facts.counts.has(deedOf(cutting)?.term ?? "");
}

/**
 * Whom a sentence has something done to that is asked for as "who was toppled": "the ouster of [NAME]", "ousted president
 * [NAME]", "[NAME] was ousted". Null where nobody is named so.
 */
export function patientSpan(cutting: Cutting): AnswerSpan | null {
  const { terms, facts } = cutting;
  const deed = deedOf(cutting);
  if (deed === undefined) return null;
  for (const place of facts.terms.filter(({ term }) => isIt(term, deed))) {
    const found = whomAt(place, facts, terms);
    if (found) return found;
  }
  return null;
}

const isIt = (term: string, deed: AskedTerm): boolean =>
  term === deed.term || synonymGroups(term).some((group) => deed.groups.includes(group));

/** Whether a sentence has the deed only as one that is not done, or not yet: "has not arrested", "called for the arrest of". */
export function isOnlyUndone({ question, terms, facts }: Cutting): boolean {
  const deed = deedOf({ question, terms, facts });
  const places = deed ? facts.terms.filter(({ term }) => isIt(term, deed)) : [];
  return places.length > 0 && places.every(({ start }) => isUndoneAt(facts.text.slice(0, start)));
}

/** A passive is taken back right before it, and anything else anywhere ahead in its clause. */
const isUndoneAt = (before: string): boolean =>
  PASSIVE.test(before) ? OPEN.test(before) : UNDONE.test(before);

function whomAt(
  { start, end }: { readonly start: number; readonly end: number },
  facts: SentenceFacts,
  terms: readonly AskedTerm[],
): AnswerSpan | null {
  const before = facts.text.slice(0, start);
  if (OPEN.test(before) || isUndoneAt(before)) return null;
  const found = PASSIVE.test(before)
    ? (nameBeforeWho(before, facts) ?? namedSubject(facts, start))
    : nameBehind(facts, start, end);
  return found === null || isAskedName(found.text, terms) ? null : found;
}

/** "[President NAME] was ousted". */
function namedSubject(facts: SentenceFacts, verb: number): AnswerSpan | null {
  const subject = subjectBefore(facts, verb);
  const isNamed = facts.names.some(
    ({ start, end, people }) => subject && start >= subject.start && end <= subject.end && !people,
  );
  return isNamed ? subject : null;
}

/** "The ouster of [NAME]", "ousted president [NAME]". */
function nameBehind(facts: SentenceFacts, start: number, end: number): AnswerSpan | null {
  // "Kremlin ally NAME": a name that only describes another.
  const name = facts.names.find(
    (one) =>
      one.start >= end &&
      !one.people &&
      !facts.tokens().some((token) => token.start === one.end + 1 && token.pos === "NOUN"),
  );
  if (name === undefined || name.start - end > REACH) return null;
  const between = facts.text.slice(end, name.start);
  const isHis = OF_HIM.test(between) || (DONE.test(facts.text.slice(start, end)) && HIM.test(between));
  return isHis ? spanOf(facts, name.start, name.end) : null;
}

/** Characters between a deed and the name behind it. */
const REACH = 60;

/** "[NAME], a magnate who on Sunday was": the name before what describes it. */
function nameBeforeWho(before: string, facts: SentenceFacts): AnswerSpan | null {
  const who =
    /,(?: [^,]{2,60})? who (?:[^,]{1,30} )?(?:was|were|has been|had been|is|got) (?:\p{L}+ly )?$/u.exec(
      before,
    );
  const name = who && facts.names.findLast((one) => one.end <= who.index);
  return name && who.index - name.end < 2 && !name.people ? spanOf(facts, name.start, name.end) : null;
}

/** "The [ousted] president", "they [ousted] him": what is done, as a word of it. */
const DONE = /(?:ed|en|own|ought|aid|eld)$/i;
