import type { Scope } from "../scope.ts";
import { isDeedOfAnother } from "./deed-of-another.ts";
import { matchOf } from "./features.ts";
import { asksForPress, namesPress } from "./press.ts";
import type { Ranked } from "./rank.ts";
import { announcesReason, refersBack, stepsToReason } from "./reason-beside.ts";
import {
  givesNoReason,
  isOfWhatIsDone,
  isOnlyAsked,
  saysOnlyWhatIsNot,
  tellsDeedAlone,
  tellsOfPress,
} from "./says-nothing.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { type Contender, surenessOf } from "./sureness.ts";

/** How sure it has to be that the best sentence is about what is asked for the one after it to answer in its place. */
const SURE_OF_THE_MATTER = 0.5;
/** A reason is only looked for beside a sentence that has every word of what it is a reason of. */
const SURE_OF_THE_DEED = 0.4;

/**
 * Where the best sentence only says what is asked, asks it, or says what it is not, the one right after it may answer:
 * "the office was shut. The reason was …", "his trouble is not that … It is that …". Null where it does not.
 */
export function handedOn(
  contenders: readonly Contender[],
  ranked: readonly Ranked[],
  scope: Scope,
): Ranked | null {
  const best = contenders.find((one) => !isOfWhatIsDone(one) && !isDeedOfAnother(one));
  const least = best?.question.asks === "why" ? SURE_OF_THE_DEED : SURE_OF_THE_MATTER;
  if (best === undefined || (surenessOf(best, scope) < least && !tellsAllAsked(best))) return null;
  const { article, sentence } = best.sentence.facts;
  const beside = (step: number): Ranked | undefined =>
    ranked.find(({ facts }) => facts.article === article && facts.sentence.index === sentence.index + step);
  if (best.question.asks === "why") {
    const steps = stepsFrom(best, (step) => beside(step)?.facts);
    return steps === null ? null : (beside(steps) ?? null);
  }
  if (isToldByNobody(best))
    return [-1, -2].map(beside).find((one) => one !== undefined && NAMED_TELLER.test(one.facts.text)) ?? null;
  const next = beside(1);
  if (next !== undefined && takesUp(best, next)) return next;
  const source = [next, beside(-1)].find((one) => one !== undefined && isSource(best, one));
  return source ?? null;
}

/** Of a sentence with every word of the deed there is no doubt that it is the one, only whether it gives the reason. */
const tellsAllAsked = ({ question: { asks }, terms, sentence: { facts } }: Contender): boolean =>
  asks === "why" && terms.length > 2 && terms.every((term) => term.light || matchOf(term, facts) !== "none");

const TELLER_ASKED =
  /^who (?:first |else |has |had )?(?:announced|confirmed|disclosed|revealed|reported|said|denied|informed|made (?:it|this|that) (?:known|public))\b/i;
const BY_PRONOUN =
  /\b(?:the (?:statement|communiqu\p{L}+|release|message|post)|it|he|she|they) (?:also )?(?:said|says|added|wrote|announced|read|noted)\b/iu;
const NAMED_TELLER =
  /(?:\p{Lu}[\p{L}'-]+|\b(?:ministry|department|office|embassy|delegation|mission|source|spokes\p{L}+)(?: (?:to|in|of) (?:the )?\p{Lu}\p{L}+)?) (?:has |had |also )?(?:said|says|announced|told|stated|confirmed|wrote|reported|disclosed)\b|\b(?:said|according to) (?:the )?(?:\p{L}+ ){0,3}\p{Lu}\p{L}+/u;

/** "Who announced it": "the statement said", and whose it was stands before. */
function isToldByNobody({ question: { asks, words }, sentence: { facts } }: Contender): boolean {
  if (asks !== "who" || !TELLER_ASKED.test(words) || !BY_PRONOUN.test(facts.text)) return false;
  return !NAMED_TELLER.test(facts.text);
}

/** "Nobody had reported a strike. The Post had written of it": which paper it was stands beside what it reported. */
function isSource(best: Contender, { facts }: Ranked): boolean {
  const isWanted = asksForPress(best.question.words) && !tellsOfPress(best);
  return isWanted && TELLS.test(facts.text) && namesPress(facts);
}

const TELLS =
  /\b(?:wrote|written|writes|reports?|reported|said|according to|quot(?:ed|ing)|cit(?:ed|ing))\b/i;

/** From a sentence that tells a deed without its reason to the one that gives it; null where the best one gives it, or none does. */
function stepsFrom(best: Contender, beside: (step: number) => SentenceFacts | undefined): number | null {
  const { facts } = best.sentence;
  if (announcesReason(facts)) return 1;
  if (refersBack(facts)) return stepsToReason(facts.text, beside);
  return givesNoReason(best) || tellsDeedAlone(best) || saysOnlyWhatIsNot(best)
    ? stepsToReason(facts.text, beside)
    : null;
}

function takesUp(best: Contender, { facts }: Ranked): boolean {
  if (facts.isQuestion) return false;
  if (saysOnlyWhatIsNot(best)) return facts.goesOn || /^I\b/.test(facts.text);
  return isOnlyAsked(best) && best.question.asks === "what said" && facts.goesOn;
}
