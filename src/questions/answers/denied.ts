import { escaped } from "../../contacts/escaped.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf, sharePrefix } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import type { Question } from "../question.ts";
import { isAgainst } from "./against.ts";
import { isInvitedInVain } from "./invited-in-vain.ts";
import { isNone, isOfThoseBefore, saysNoneMet } from "./none-of.ts";
import { offFor } from "./not-so.ts";

export const CAME_TO_NOTHING =
  /\b(?:fell through|fall(?:s|en)? through|called off|scrapped|cancel(?:l)?ed|(?:did|will|would) not (?:take place|happen|go ahead)|(?:has|have|had) not (?:yet )?(?:taken place|happened)|never (?:took place|happened)|collapsed|put (?:on hold|off)|postponed|shelved)\b/i;
const TAKES_PLACE =
  /\b(?:take place|took place|taken place|happen(?:ed)?|go(?:es|ing)? ahead|went ahead|gone ahead|held|still on|on (?:for|as planned))\b/i;

const REPORTS =
  "(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|assertions?|speculation|accounts?|story|stories)";
const DISMISSES = `(?:dismiss|reject|refut|rebuff|rebut)(?:s|es|ed|ted)? (?:[\\p{L}-]+ ){0,2}?${REPORTS}`;
const DENIES = new RegExp(
  `((?:\\p{Lu}[\\p{L}.'-]+ ){1,3}|The \\p{Ll}+ )(?:(?:has|have|had|again|also|flatly|repeatedly|on \\p{Lu}\\p{Ll}+day) )*(?:den(?:y|ies|ied)|${DISMISSES})\\b`,
  "u",
);
const FALSE_REPORT = new RegExp(
  `\\b(?:${DISMISSES}|(?:den(?:y|ies|ied)|denying|dismissing|rejecting|refuting) (?:[\\p{L}-]+ ){0,2}?${REPORTS}) (?:that|of|about|on|according)\\b|\\b${REPORTS} (?:that|of|about) .*\\b(?:(?:is|are|was|were|as|called|being) (?:not (?:correct|true|accurate)|false|untrue|incorrect|wrong|baseless|groundless|unfounded|invented|nonsense|(?:pure )?fiction|denied|dismissed|rejected|refuted))\\b`,
  "iu",
);

/** What reports have of it, a sentence says, is dismissed: however it is told there, it is not told as so. */
export function isSaidToBeFalse(asked: string, { text }: SentenceFacts): boolean {
  return FALSE_REPORT.test(text) && !DENIAL_ASKED.test(asked) && !/\breport\w*\b/i.test(asked);
}

/** Who denies what is asked, in a sentence: "[Russia] denies that it is arming …"; null where nobody does. */
export function deniedBy({ text, terms: own }: SentenceFacts, terms: readonly AskedTerm[]): string | null {
  const found = DENIES.exec(text);
  if (!found) return null;
  const denied = new Set(own.filter(({ start }) => start > found.index).map(({ term }) => term));
  const asked = terms.filter(({ sort, light }) => sort !== "name" && !light);
  const isMet = ({ term, groups }: AskedTerm): boolean =>
    denied.has(term) || [...denied].some((one) => synonymGroups(one).some((group) => groups.includes(group)));
  return 2 * asked.filter(isMet).length > asked.length ? (found[1]?.trim() ?? null) : null;
}

/** The very one asked about is in it, as who denies it or of whom it is denied; a question after the denial is none on the deed. */
export function isDenialOf({ words }: Question, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const at = DENIES.exec(facts.text)?.index;
  const one = terms.find(({ sort, printed, light }) => !light && (sort === "name" || printed.length > 3));
  if (at === undefined || one === undefined || DENIAL_ASKED.test(words)) return false;
  return facts.terms.some(
    ({ term, start }) =>
      start >= at && (term === one.term || one.alike.includes(term) || one.holders.includes(term)),
  );
}

/** Said not to be so in words of its own: called off, lacking, unable to come, denied by the one it is asked of. */
export function isNo(question: Question, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const { words } = question;
  return (
    cameToNothing(words, facts.text) ||
    isLacking(words, facts.text) ||
    isNone(words, terms, facts) ||
    isOff(words, terms, facts) ||
    isAgainst(words, terms, facts) ||
    isInvitedInVain(words, terms, facts) ||
    isDenied(question, terms, facts)
  );
}

/** "Did the talks take place": called off, or fallen through. */
function cameToNothing(asked: string, text: string): boolean {
  return (
    (TAKES_PLACE.test(asked) && CAME_TO_NOTHING.test(text)) || (SPEAKS.test(asked) && NOT_YET.test(text))
  );
}

const SPEAKS =
  /^(?:did|has|have)\b.*\b(?:meet|met|speak|spoken|talk|talked|call|called|phone|reach|get through)\b/i;
const NOT_YET =
  /\b(?:call|conversation|meeting|talks|contact)\b.*\b(?:has|have|had) not (?:yet )?(?:taken place|happened|been held)\b/i;

/** "Was he at the meeting": unable to come. "Did they expect a breakthrough": played down. */
function isOff(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const off = offFor(asked, facts.text);
  if (off === null) return false;
  const isMet = (term: AskedTerm): boolean => matchOf(term, facts) !== "none";
  const own = terms.filter(
    ({ light, printed }) => !light && !OCCASION.test(printed) && !TOGETHER.test(printed),
  );
  // "Were journalists present": not where nobody of another sort was.
  const before = asked.slice(0, asked.indexOf(off));
  const subject = own.filter(({ printed }) => before.includes(printed) && !isWhere(asked, printed));
  if (OF_SOMEBODY.test(off)) return subject.every(isMet);
  if (!OF_HOPE.test(off)) return true;
  // "Is a meeting likely": not where the hopes of something else are played down.
  const things = own.filter(({ sort, printed }) => sort !== "name" && !off.includes(printed));
  const down = PLAYED_DOWN.exec(facts.text)?.index ?? 0;
  const isDown = facts.terms.some(
    ({ term, start }) =>
      start > down && things.some((one) => one.term === term || sharePrefix(one.term, term)),
  );
  return things.length > 0 && things.every(isMet) && isDown;
}

/** What is played down stands behind it. */
const PLAYED_DOWN = /\b(?:play(?:s|ed|ing) down|rul(?:es|ed|ing) out|lower(?:s|ed|ing)?)\b/i;
const OF_SOMEBODY =
  /^(?:attend|present|take part|took part|c[ao]me|at the|join|participat|in the room|includ|represented|invited)/i;
const OF_HOPE = /^(?:expect|hop|foresee|predict|optimis|likely)/i;

/** The very one of whom it is asked denies it; what another denies stays open, and so does a charge that is denied. */
function isDenied({ words }: Question, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const deny = /\b(?:den(?:y|ies|ied|ying)|refut\w+)\b/i.exec(facts.text);
  const about = terms.find((term) => term.sort === "name");
  if (deny && CHARGE.test(facts.text.slice(deny.index)) && !SAY_ASKED.test(words)) return false;
  if (!deny || !about || DENIAL_ASKED.test(words)) return false;
  const isIt = (term: string): boolean => term === about.term || about.alike.includes(term);
  if (!isWhatIsDenied(words, terms, facts, deny.index)) return false;
  const denier = facts.names.filter(({ end }) => end <= deny.index).at(-1);
  const before = facts.terms.filter(({ start, end }) => end <= deny.index && start >= (denier?.start ?? 0));
  return (
    before.some(({ term }) => isIt(term)) ||
    (facts.echoes.has(about.term) &&
      /\b(?:he|she|they|the ministry)\s(?:\p{L}+\s){0,2}$/iu.test(facts.text.slice(0, deny.index)))
  );
}

/** The deed that is asked for is what the denial is of; that he means to do it is another thing than that he did. */
function isWhatIsDenied(
  asked: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  deny: number,
): boolean {
  const denied = facts.text.slice(deny);
  if (INTENT.test(denied) && /^(?:did|has|have|had)\b/i.test(asked) && !INTENT_ASKED.test(asked))
    return false;
  const own = terms.filter(
    ({ sort, light, printed }) => sort === "verb" && !light && !SAY_ASKED.test(printed),
  );
  const after = facts.terms.filter(({ start }) => start > deny).map(({ term }) => term);
  const isIn = ({ term, groups, readings }: AskedTerm): boolean =>
    after.some(
      (one) =>
        one === term ||
        readings.includes(one) ||
        sharePrefix(one, term) ||
        synonymGroups(one).some((group) => groups.includes(group)),
    );
  if (own.length > 0) return own.some(isIn);
  const others = terms.filter(({ sort, light }) => sort !== "name" && !light);
  return others.length === 0 || others.some(isIn);
}

const INTENT =
  /\b(?:mean(?:s|t)?|intend\w*|intention\w*|plan(?:s|ned|ning)?|want(?:s|ed)?|will|would) (?:to|of)?\b/i;
const INTENT_ASKED = /\b(?:mean|intend\w*|intention\w*|plan\w*|want\w*|will|would|say|said|claim|admit)\b/i;

/** Whoever denies what he rules out does rule it out. */
const DENIAL_ASKED =
  /\b(?:den(?:y|ied|ies|ying)|rul(?:e|es|ed|ing) (?:it )?out|reject\w*|dismiss\w*|exclud\w*|refut\w*)\b/i;

/** Who denies a charge does not say, claim or admit what he is charged with. */
const SAY_ASKED = /\b(?:say|says|said|claim|claims|claimed|admit\w*|acknowledge\w*|concede\w*|confirm\w*)\b/i;

const CHARGE = /^\S+ (?:\S+ ){0,3}?(?:accus|alleg|charge|claim|report)/i;

/** "Was there a breakthrough": the sentence has it that there was none. */
function isLacking(asked: string, text: string): boolean {
  const noun = /^(?:is|was|are|were) there (?:an? |any )?(?:\p{L}+ )?(\p{L}{4,})/iu.exec(asked)?.[1];
  return (
    noun !== undefined &&
    new RegExp(`\\b(?:no|without|lack(?:s|ed|ing)?)\\s(?:an? |any )?(?:\\p{L}+ ){0,2}${noun}`, "iu").test(
      text,
    )
  );
}

/** Enough for a sentence that says in so many words that it is not so: the one it is asked of, and half of what is asked. */
export function isNearlyAbout(
  asked: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  before?: SentenceFacts,
): boolean {
  const off = offFor(asked, facts.text);
  const isMet = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" || (off?.includes(term.printed) ?? false);
  const about = terms.find(
    ({ sort, printed }) =>
      sort === "name" && !isWhere(asked, printed) && !isPartOfName(asked, printed, facts),
  );
  const own = terms.filter(
    ({ light, sort, printed }) =>
      !light &&
      sort !== "name" &&
      !SAY_ASKED.test(printed) &&
      !TOGETHER.test(printed) &&
      !(off !== null && OCCASION.test(printed)),
  );
  const isThere = terms
    .filter(({ sort, printed }) => sort === "name" && isWhere(asked, printed))
    .every((term) => isMet(term) || facts.article.folded.includes(term.printed));
  const isOfThem =
    about === undefined ||
    isMet(about) ||
    isOfThoseBefore(terms, facts, before) ||
    (before !== undefined && HE.test(facts.text) && matchOf(about, before) !== "none");
  return isOfThem && (saysNoneMet(asked, facts) || (isThere && 2 * own.filter(isMet).length >= own.length));
}

/** Goes on about somebody whom the sentence before names. */
const HE = /\b(?:he|she|they)\b/i;

/** "The Bergen verdicts": told of before by the name, and then as "the verdicts". */
function isPartOfName(asked: string, name: string, { article, text }: SentenceFacts): boolean {
  const noun = new RegExp(`\\bthe ${escaped(name)} (\\p{Ll}{4,})`, "u").exec(asked)?.[1];
  return noun !== undefined && article.folded.includes(name) && new RegExp(`\\bthe ${noun}`, "i").test(text);
}

const OCCASION = /^(?:meetings?|talks?|calls?|conversations?|summit|session|visit)$/i;

/** Words of being together or being there, for which articles have others. */
const TOGETHER =
  /^(?:two|both|three|together|jointly|table|room|agenda|anyone|anybody|someone|everything|anything)$/i;

/** "… in Sochi": where it is asked of, not of whom. */
function isWhere(asked: string, name: string): boolean {
  const printed = name.replace(/[^\p{L}\p{N} ]/gu, ".");
  return new RegExp(
    `(?<!\\b(?:any|some|no) ?(?:one|body) )\\b(?:in|at|to|from|near) (?:the )?${printed}|\\bthe ${printed} (?:meeting|talks|call|summit|session)\\b`,
    "iu",
  ).test(asked);
}
