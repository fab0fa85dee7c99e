import { escaped } from "../../contacts/escaped.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf, sharePrefix } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import { subjectBefore } from "../spans/noun-phrase.ts";

/** A deed at its place in a sentence. */
export interface Deed {
  readonly facts: SentenceFacts;
  readonly start: number;
}

const PASSIVE_ASKED =
  /^(?:was|were|is|are|been|be)\b.*? (?:\p{L}+(?:ed|en|n|t)|sold|held|told|made|found|hit|put|cut|shut|met)\b|^(?:has|have|had) .*\bbeen\b/iu;
const PASSIVE_BEFORE =
  /\b(?:was|were|is|are|be|been|being|got|gets|get)(?: (?:not|also|already|never|yet|again|later|\p{L}+ly))* $/iu;
const OBLIQUE =
  /\b(?:in|from|with|to|for|at|near|by|against|on|about|over|among) (?:the |an? )?(?:\p{L}+ )?$/iu;
/** "The authorities in Crimea": its own. */
const ITS_OWN =
  /\b(?:authorit\w+|governments?|parliament|leaders?(?:hip)?|officials?|ministry|people|rebels) (?:in|of) (?:the )?$/iu;
const PRONOUN = /\b(?:he|she|they|it|who|which|the two|both)\b[^,;]*$/iu;
/** "His Russian counterpart": somebody who is named elsewhere. */
const STANDS_FOR_ONE =
  /\bcounterparts?$|\b(?:he|she|they|it|who|which|(?:his|her|the|their) (?:\p{L}+ )?(?:counterparts?|colleagues?|minister|secretary|president|chancellor|two|men|ministers))\b/iu;
/** "Was concerned" is no deed of another. */
const FEELING =
  /^(?:concerned|worried|alarmed|interested|annoyed|pleased|disappointed|prepared|opposed|convinced)\b/i;
const DAY = /^(?:(?:last|this|on|late|early) )*(?:\p{L}+day(?: (?:night|morning|evening|afternoon))?)$/iu;
/** Words that stand for somebody who is named elsewhere, or for anybody. */
const ANYBODY =
  /^(?:they|the two|both|he|she|it|anyone|anybody|any|someone|somebody|people|sides|the (?:two )?sides|ministers|the (?:two )?ministers|there)\b/i;

/**
 * Whether a deed is told of the very one that a question asks about: the one who does it, or has it done to him. True
 * where that cannot be told from the sentence's form.
 */
export function isOfSameDoer(
  asked: string,
  main: AskedTerm,
  terms: readonly AskedTerm[],
  deed: Deed,
): boolean {
  const subject = subjectOf(asked, main, terms);
  if (subject === undefined) return true;
  const { facts, start } = deed;
  // "No request from Berlin": who does it stands around a noun in many ways.
  if (isNoun(facts, start)) return main.sort !== "verb" || isEchoed(subject, facts);
  if (NOBODY.test(facts.text.slice(0, start))) return true;
  const before = facts.text.slice(0, start);
  // Told by another word, it may be done rather than suffered: "was elected" of "won".
  const isOwnWord = facts.terms.some((one) => one.start === start && sharePrefix(one.term, main.term));
  if ((main.sort !== "verb" || !isOwnWord) && isBefore(subject, placesOf(subject, facts), deed)) return true;
  const isAskedPassive = PASSIVE_ASKED.test(asked) && /(?:ed|en|n|t|ld|de|nd|ut)$/i.test(main.printed);
  const isToldPassive = PASSIVE_BEFORE.test(before) && !FEELING.test(facts.text.slice(start));
  const places = placesOf(subject, facts);
  if (isAskedPassive === isToldPassive) return isBefore(subject, places, deed);
  if (places.length === 0) return isEchoed(subject, facts);
  if (isAskedPassive) return isReduced(places, deed) || places.some((place) => place.start > start);
  return places.some(
    (place) => place.start > start && /\bby (?:\S+ ){0,4}$/i.test(facts.text.slice(start, place.start)),
  );
}

function isNoun(facts: SentenceFacts, at: number): boolean {
  return facts.tokens().some(({ start, pos }) => start === at && pos === "NOUN");
}

const NOBODY = /\b(?:nobody|no one|neither(?: side)?|none of (?:them|the \p{L}+))\b[^,;]*$/iu;

function placesOf(subject: AskedTerm, facts: SentenceFacts): SentenceFacts["terms"] {
  return facts.terms.filter(({ term }) => isTerm(subject, term));
}

/** The last word of what stands between the auxiliary and the deed: "the harbour [board]". */
function subjectOf(asked: string, main: AskedTerm, terms: readonly AskedTerm[]): AskedTerm | undefined {
  const rest = asked.replace(/^\S+ /, "");
  if (ANYBODY.test(rest)) return undefined;
  const end = rest.indexOf(main.printed);
  const words =
    (end < 0 ? "" : rest.slice(0, end)).split(
      / (?:in|of|at|from|on|to|with|for|about|over|between|against|who|that|which) /,
    )[0] ?? "";
  return terms.findLast(
    ({ printed, light, sort, term }) =>
      !light &&
      (sort === "name" || sort === "noun") &&
      term !== main.term &&
      new RegExp(`(?<!\\p{L})${escaped(printed)}(?!\\p{L}|'s? )`, "u").test(words),
  );
}

function isTerm(subject: AskedTerm, term: string): boolean {
  return (
    term === subject.term ||
    subject.alike.includes(term) ||
    subject.holders.includes(term) ||
    sharePrefix(term, subject.term) ||
    synonymGroups(term).some((group) => subject.groups.includes(group))
  );
}

function isEchoed(subject: AskedTerm, facts: SentenceFacts): boolean {
  return facts.echoes.has(subject.term) || matchOf(subject, facts) !== "none";
}

/** "The ferry sold on Monday was old": a participle right behind it. */
function isReduced(places: readonly { readonly end: number }[], { facts, start }: Deed): boolean {
  return (
    places.some(({ end }) => /^,? $/.test(facts.text.slice(end, start))) &&
    /^\S+ (?:by|in|on|at|last|from|to|for|under|after|during)\b|^\S+[.,;]?$/i.test(facts.text.slice(start))
  );
}

/** Does it himself: the phrase before the verb is his; where that cannot be told, he stands before it as no mere place. */
function isBefore(
  subject: AskedTerm,
  places: readonly { readonly start: number; readonly end: number }[],
  { facts, start }: Deed,
): boolean {
  const found = subjectBefore(facts, start);
  const isHis = ({ start: from, end }: { readonly start: number; readonly end: number }): boolean =>
    subject.holders.length > 0 || !/^'s?\b(?! (?:and|or)\b)/.test(facts.text.slice(end)) || from < 0;
  if (found !== null && !DAY.test(found.text)) {
    const inside = places.filter((place) => place.start >= found.start && place.end <= found.end);
    if (inside.length > 0) return inside.some(isHis);
    return STANDS_FOR_ONE.test(found.text) && isEchoed(subject, facts);
  }
  const before = facts.text.slice(0, start);
  if (PRONOUN.test(before.slice(-40)) && (facts.echoes.has(subject.term) || isSayer(places, before)))
    return true;
  if (COUNTERPART.test(before) && isEchoed(subject, facts)) return true;
  const standing = places.filter(
    (place) => place.end <= start && (WHO.test(before) || isFree(facts.text.slice(0, place.start))),
  );
  return standing.length > 0 || (places.length === 0 && isEchoed(subject, facts));
}

/** "[Oslo] said it was pressing on": whoever says so of himself. */
const isSayer = (places: readonly { readonly end: number }[], before: string): boolean =>
  places.some(({ end }) =>
    /^(?:'s \p{L}+)?,? (?:has |have |had |also )?(?:sa(?:id|ys)|insist\w*|announced|added|stressed|claim\w*) (?:on \p{Lu}\p{Ll}+ )?(?:that )?(?:he|she|it|they) (?:\p{L}+ ){0,3}$/u.test(
      before.slice(end),
    ),
  );

const COUNTERPART = /\b(?:counterpart|colleague)\b[^,;]*$/i;
/** "Engage with Lund, who on Sunday was elected": he, though he stands behind "with". */
const WHO = /\bwho\b[^,;]*$/i;

function isFree(before: string): boolean {
  return !OBLIQUE.test(before) || ITS_OWN.test(before);
}
