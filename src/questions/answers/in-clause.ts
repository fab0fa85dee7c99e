import { NOT, withoutIdleDenials } from "./not-so.ts";
import { clauseBefore, opens } from "./open-clause.ts";

/** What stands before the verb decides: a "not", or something that leaves it open. */
export function inClause(text: string, verb: number, asked: string): "Yes" | "No" | "Not known" {
  const clause = clauseBefore(text, verb);
  const isNegated = NOT.test(withoutIdleDenials(clause)) !== NOT.test(asked);
  if (isNegated && RIGHT_BEFORE.test(clause) && !GOVERNED.test(clause)) return "No";
  if (isNegated && REFUSED_TO.test(clause)) return "No";
  if (isNegated && AHEAD_ASKED.test(asked) && NOT_MEANT.test(clause)) return "No";
  if (!isNegated && PROMISE_ASKED.test(asked) && isPromised(clause, text, verb)) return "Yes";
  if (opens(clause, asked) || isOnlyMeant(clause)) return "Not known";
  if (isNegated) return "No";
  return /^(?:will|would|can|could|should|may|might|must)\b/i.test(asked)
    ? "Not known"
    : TO_NOBODY.test(text.slice(verb))
      ? "No"
      : "Yes";
}

/** "Will it close": it is not going to. */
const AHEAD_ASKED = /^(?:will|would|is|are|does|do)\b/i;
const NOT_MEANT =
  /\b(?:not|never|no|nor)\b(?: \p{L}+){0,2} (?:going|about|plan\w*|intend\w*|intention|want\w*|wish|mean\w*|willing|ready|prepared) (?:to|of) (?:\p{L}+ly )?$/iu;
/** "Agreed to none of them", "said nothing": what follows takes the deed back. */
const TO_NOBODY =
  /^[\p{L}'-]+ (?:(?:to|with|on|for|in|about|of|from|at) )?(?:none\b|nobody\b|no one\b|nothing\b|neither\b|no (?!doubt|longer|secret|time|less|more|fewer|sooner|later|one\b|other|better|worse)\p{Ll})(?![^.;]{0,40}\b(?:but|except|besides|other than|apart from)\b)/iu;
const REFUSED_TO = /\b(?:ha(?:s|ve|d) )?(?:refus|declin|fail)\w* to (?:\p{L}+ly )?$/iu;

/** "Will he come", "is she going to Oslo": what is to be is told as a plan; "is the meeting open", "are talks going well" ask for none. */
export const PROMISE_ASKED =
  /^will\b|^(?:is|are) .*\b(?:going (?:to|back|home|abroad|ahead|there|along|with)|coming|(?<!\b(?:the|an?|this|that|these|their|his|her|its|any|another|next|last|first|second) )(?:travell?ing|flying|visiting|meeting|seeing))\b|^(?:does|do) .*\b(?:plan|intend|mean) to\b/i;
const PROMISED =
  /\b(?:will|shall|(?:is|are) (?:going |due |set |scheduled |about )?to|plans? to|intends? to|(?:has|have) (?:agreed|decided|promised) to)(?: also| still| then| soon| now| \p{L}+ly)* $/iu;
const UNSURE =
  /\b(?:if|unless|whether|may|might|could|would|should|hop\w+|want\w*|wish\w*|possib\w+|perhaps|den(?:y|ies|ied)|alleg\w+|accus\w+|claim\w*|rumou?r\w*|reports? (?:of|that)|not|never|no)\b/i;

const isPromised = (clause: string, text: string, verb: number): boolean =>
  PROMISED.test(clause) &&
  !UNSURE.test(clause) &&
  !ANYBODY_SAYS.test(text.slice(0, verb)) &&
  !COMES_ABOUT.test(text.slice(verb));

/** Who foretells it, or asks for it, has no say in it. */
const ANYBODY_SAYS =
  /\b(?:critics?|analysts?|observers?|experts?|commentators?|rumou?rs?|speculation|media|predict\w*|forecast\w*|foresee\w*|warn\w*|fear\w*|believ\w*|thinks?|thought|expect\w*|doubt\w*|asked|asks|demand\w*|bets?)\b[^.;]*$/i;
/** What nobody does because he means to: it is foretold, and not planned. */
const COMES_ABOUT =
  /^(?:win|lose|rise|fall|grow|shrink|drop|increase|decrease|succeed|fail|prevail|work|survive|collapse|hurt|harm|suffer|cost|last|die|improve|worsen|escalate|spread|matter|affect|cause|lead to|become|happen|prove|remain|need|know|regret)\b/i;

/** "Will be", "plans to": told as a plan, and not as what goes on now. */
const OF_A_PLAN =
  /\b(?:will|shall|(?:is|are) (?:going |due |set |scheduled |about )?to|(?:is|are) (?:\p{L}+ )?(?:expected|due|awaited)|plans?|planned|intends?|(?:agreed|decided|promised) to)\b/iu;

/** Whether a plan is asked for and a text tells of one. */
export const isOfPlan = (asked: string, text: string): boolean =>
  PROMISE_ASKED.test(asked) && OF_A_PLAN.test(text);

function isOnlyMeant(clause: string): boolean {
  return /\bto (?:\p{L}+ly )?$/iu.test(clause) && !DONE.test(clause);
}

/** What follows one of these with "to" was done. */
const DONE =
  /\b(?:manag\w+|able|continu\w+|began|used|met|came|went|proceeded|got|helped) (?:\S+ ){0,6}to (?:\p{L}+ly )?$|\b(?:the|his|her|its|their) (?:very )?(?:first|second|third|only|last) (?:\S+ ){0,5}?to (?:\p{L}+ly )?$/iu;

/** "Did not", "will not" right before the verb: denied, whatever else the clause holds. */
const RIGHT_BEFORE =
  /(?:\b(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could) (?:not|never)|n't)\s+(?:(?:been|be|yet|\p{L}+ly)\s){0,2}$/iu;
const GOVERNED = /\b(?:accus|alleg|claim|den(?:y|ie)|reports? (?:of|that)|if|whether|unless)/i;
