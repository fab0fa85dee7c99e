import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf, sharePrefix } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import { subjectBefore } from "../spans/noun-phrase.ts";
import { NOT } from "./not-so.ts";

/** What takes a deed back, as a sentence's own statement. */
const DENIAL =
  /\b(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|should|must)(?: \p{L}+ly| yet| also| so far)? (?:not|never)\b|\b(?:didn't|doesn't|don't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|cannot)\b|\b(?:has|have|had|is|are) (?:yet|still) to\b|\b(?:nobody|no one|none of|neither|never)\b|\b(?:has|have|had|holds?|held|sees?|saw|made|makes?|gave|gives?|there (?:is|was|were|are|has been|had been)) no (?!doubt|longer|secret|choice|option|alternative|trouble|difficulty|hesitation|qualms|regrets?\b)\p{L}+|\b(?:not (?:correct|true|accurate)|nothing to do with)\b/giu;
/** Says that something is not told, not sure, or not the only thing: nothing is denied. */
const NOTHING_DENIED =
  /^(?:\s(?:\p{L}+ly|yet|be|been|so far))*\s(?:only|just|merely|known|clear|certain|decided|ruled? out|exclude\w*|say|said|saying|comment\w*|specif\w+|elaborat\w+|disclos\w+|reveal\w*|give details|deny|denied|denies|declin\w+|refus\w+|reject\w*|turned down|doubt\w*|disput\w+|question\w*|know|mention\w*|name|explain\w*|answer\w*|reply|replied|respond\w*|until|before|unless|without|if|enough|least|more than)\b/iu;
/** Under one of these a denial is a condition, a wish, a question or somebody's charge. */
const UNDER =
  /\b(?:if|unless|whether|until|so that|lest|accus\w+|alleg\w+|claim\w*|urg\w+|demand\w*|insist\w*|hop\w+|fear\w*|warn\w*|threat\w*|ask\w* (?:why|whether|if|him|her|them)|although|though|while)\b[^,;]*$/iu;
/** Where another statement begins. */
const BORDER = /[,;:]\s|\b(?:but|and|while|although|though|because|since|after|when)\s/giu;
/** Asks for what is not so, or for a word of denial. */
const DENIAL_ASKED =
  /\b(?:den(?:y|ied|ies|ying)|refus\w*|reject\w*|rul\w+ (?:it )?out|still|only|any longer)\b/i;

/**
 * Whether a sentence that is known to be about a yes-or-no question denies it in words of its own: "has not succeeded",
 * "nobody in his office had approached them", "holds no position on the claims". All whom the question names stand in it.
 */
export function saysNot(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  if (NOT.test(asked) || DENIAL_ASKED.test(asked) || facts.isQuestion) return false;
  const own = terms.filter(({ light }) => !light);
  const names = own.filter(({ sort }) => sort === "name");
  const others = own.filter(({ sort }) => sort !== "name");
  if (names.length === 0 || !names.every((term) => matchOf(term, facts) !== "none")) return false;
  // With one name alone in common, whatever is denied may be anything.
  if (names.length === 1 && others.length > 0 && others.every((term) => matchOf(term, facts) === "none"))
    return false;
  return [...facts.text.matchAll(DENIAL)].some(
    ({ index, 0: denial }) =>
      !NOTHING_DENIED.test(facts.text.slice(index + denial.length)) &&
      !UNDER.test(facts.text.slice(Math.max(0, index - 90), index)) &&
      !isToldBefore(own, facts, index) &&
      !isOfLaterOne(names, facts, index) &&
      !isDismissedByAnother(names, facts, index) &&
      isOfThem(names, facts, index),
  );
}

/** "They will meet, but will not sign": what is asked is told before the denial, and stands outside it. */
function isToldBefore(own: readonly AskedTerm[], facts: SentenceFacts, denial: number): boolean {
  const deeds = own.filter(({ sort }) => sort === "verb");
  const verbs = deeds.length > 0 ? deeds : own.filter(({ sort }) => sort !== "name");
  const rest = facts.text.slice(denial);
  if (NOT_TRUE.test(rest) || !verbs.some((term) => matchOf(term, facts) !== "none")) return false;
  const end = [...rest.matchAll(BORDER)].find(({ index }) => index > 12)?.index ?? rest.length;
  const within = facts.terms.filter(({ start }) => start >= denial && start < denial + end);
  return !verbs.some((term) => within.some((one) => isSame(term, one.term) || isLike(term, one.term)));
}

/** "He did not see Holm, and Berg saw Lund": Lund, who is named in a later statement alone. */
function isOfLaterOne(names: readonly AskedTerm[], facts: SentenceFacts, denial: number): boolean {
  const rest = facts.text.slice(denial);
  const end = denial + ([...rest.matchAll(BORDER)].find(({ index }) => index > 12)?.index ?? rest.length);
  return names.some((name) => {
    const places = facts.terms.filter(({ term }) => isSame(name, term));
    return places.length > 0 && places.every(({ start }) => start >= end);
  });
}

/** "Reports that he offered it are not correct": of all that stands before. */
const NOT_TRUE = /^(?:\S+ )?not (?:correct|true|accurate)\b/i;
const TELLER = /,["”]? (?:the )?((?:[\p{L}.'-]+ ){1,8}?)(?:said|says|told|added)\b[^,]{0,80}$/u;

/** "Reports that he rang are not correct, the board said": the word of one who was not there leaves it open. */
function isDismissedByAnother(names: readonly AskedTerm[], facts: SentenceFacts, denial: number): boolean {
  if (!NOT_TRUE.test(facts.text.slice(denial))) return false;
  const told = TELLER.exec(facts.text);
  // "Her spokesman said": her own word.
  if (told === null || /^(?:his|her|its|their) /i.test(told[1] ?? "")) return false;
  const inside = facts.terms.filter(({ start }) => start >= told.index);
  return !names.some((term) => inside.some((one) => isSame(term, one.term)));
}

/** Stands for one who is named elsewhere. */
const FOR_ANOTHER = /\b(?:colleague|counterpart|guest|host|office|spokes\p{L}+)$/iu;

function isLike(term: AskedTerm, own: string): boolean {
  return sharePrefix(own, term.term) || synonymGroups(own).some((group) => term.groups.includes(group));
}

/** What is denied has for its doer nobody, one of those asked about, or somebody who stands for one. */
function isOfThem(names: readonly AskedTerm[], facts: SentenceFacts, denial: number): boolean {
  const subject = subjectBefore(facts, denial) ?? nameBefore(facts, denial);
  if (subject === undefined) return true;
  const inside = facts.terms.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  const isNamed = facts.names.some((name) => name.start < subject.end && name.end > subject.start);
  return (
    !isNamed ||
    FOR_ANOTHER.test(subject.text) ||
    names.some((term) => inside.some((one) => isSame(term, one.term)))
  );
}

/** A name right before it, where the tagger sees no subject: "[Per Lund] did not". */
function nameBefore(
  { names, text }: SentenceFacts,
  denial: number,
): SentenceFacts["names"][number] | undefined {
  return names.find(({ end }) => end <= denial && /^\s*$/.test(text.slice(end, denial)));
}

function isSame(term: AskedTerm, own: string): boolean {
  return term.term === own || term.alike.includes(own) || term.holders.includes(own);
}
