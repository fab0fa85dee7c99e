import { verbPlace } from "../spans/verb-place.ts";
import { REASON } from "./cues.ts";
import { matchOf } from "./features.ts";
import { namesPress } from "./press.ts";
import { purposeOf, reasonAhead } from "./purpose.ts";
import type { Contender } from "./sureness.ts";

/** A question says nothing, unless who asked, or what was asked, is what is wanted. */
export function isOnlyAsked({ question: { words }, sentence: { facts } }: Contender): boolean {
  const isOfAsking = /\b(?:ask(?:s|ed)?|questions?|want(?:s|ed)? to know|inquir\w+)\b/i.test(words);
  return facts.isQuestion && !(isOfAsking && !/\?["')]*$/.test(facts.text));
}

/** "His trouble is not that …", "I do not say that …": what it is comes after that. */
export function saysOnlyWhatIsNot({ question: { asks, words }, sentence: { facts } }: Contender): boolean {
  if (asks === "why" && (REJECTED.test(facts.text) || UNSAID.test(facts.text))) return true;
  return (
    (asks === "what" || asks === "what said" || asks === "why") &&
    !/\bnot\b|n't\b/i.test(words) &&
    /^(?:[^,;"]{0,60}\b(?:is|was) not (?:that|because|for)\b|I (?:do|am|did) not (?:say|claim|argu|suggest)\p{L}* that\b)(?!.*\bbut\b)/iu.test(
      facts.text,
    )
  );
}

/** That somebody has not said how long, when or why. */
const UNSAID =
  /^["'(]?(?:\S+ ){1,6}?(?:(?:did|does|would|could|has|have|had) not (?:say|said|specify|specified|explain|explained|disclose|disclosed|state|stated|elaborate|elaborated)|(?:declined|refused) to (?:say|explain|specify)|gave no (?:reason|explanation)s?)\b(?!.*\b(?:but|because|due to)\b)/i;

/** A reason that somebody rejects: "denied that he came because he was told to". */
const REJECTED =
  /\b(?:reject|den(?:y|ie)|dismiss|refut|disput)\w* (?:(?:the|any|an?|this|these) )?(?:\S+ )?(?:claims?|reports?|suggestions?|allegations?|notion|idea|charges?|rumou?rs?|that)\b[^.;]*\bbecause\b/i;

const GOING_ASKED =
  /^why (?:is|was|are|were|will|does|do|did|has|have|had) .*\b(?:go|going|gone|come|coming|fly|flying|travel\w*|visit\w*|head\w*|return\w*|in|at|here|there|meet\w*)\b/i;
/** What somebody goes somewhere for. */
const FOR_THAT =
  /\bfor (?:the|an?|his|her|their|its|talks|another|two|three)\b(?! (?:first|second|third|last|time|moment|past|rest))/i;

/** "Why was he unable to come": that he was is no reason. */
export function givesNoReason({ question: { asks, words }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "why" || REASON.test(facts.text) || reasonAhead(facts) !== null) return false;
  if (GOING_ASKED.test(words) && FOR_THAT.test(facts.text)) return false;
  const deed = verbPlace({ terms, facts });
  if (deed !== null && purposeOf(facts, deed.end) !== null) return false;
  const telling = terms.filter((term) => !term.light);
  const own = telling.length > 0 ? telling : terms;
  return own.length > 0 && own.every((term) => matchOf(term, facts) !== "none");
}

/** "Let go once the owner had paid": as good as a reason. */
const CONDITION = /\bonce (?=\p{L}+ )/u;

/** "Why did she call it off": that she will not come, in whatever words, and nothing that could be the reason. */
export function tellsDeedAlone({ question: { asks }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "why" || CONDITION.test(facts.text) || REASON.test(facts.text)) return false;
  if (reasonAhead(facts) !== null) return false;
  const deeds = terms.filter(({ sort, light }) => sort === "verb" && !light);
  const names = terms.filter(({ sort }) => sort === "name");
  return deeds.length > 0 && [...deeds, ...names].every((term) => matchOf(term, facts) !== "none");
}

/** "Which paper reported it": no paper there, nor the word for one. */
export function tellsOfPress(contender: Contender): boolean {
  const { facts } = contender.sentence;
  return namesPress(facts) || PAPER.test(facts.text);
}

const PAPER =
  /\b(?:newspapers?|papers?|dail(?:y|ies)|tabloids?|magazines?|agenc(?:y|ies)|wires?|outlets?|media|publications?|broadcasters?|channels?|press)\b/i;

const NOT_ASKED =
  /^why (?:can|could|did|do|does|will|would|is|are|was|were|has|have|had)(?:n?'t|not\b| (?:\S+ ){1,4}?not\b)/i;
const NOT =
  /\b(?:not|no|never|nobody|nothing|none|neither|nor|cannot|unable|without|off|refus\w*|declin\w*|reject\w*|cancel\w*|postpon\w*|avoid\w*|miss\w*|fail\w*|skip\w*|stay\w* away|unwilling|impossible|too|instead|lack\w*|only|until|drop\w*|abandon\w*|suspend\w*|prevent\w*|kept|unavailable|away|absent|busy)\b|n't\b/i;

/** "Why can she not come": a sentence in which nothing is left undone, and no reason given. */
export function isOfWhatIsDone({ question: { asks, words }, sentence: { facts } }: Contender): boolean {
  return asks === "why" && NOT_ASKED.test(words) && !NOT.test(facts.text) && !REASON.test(facts.text);
}
