import { oppositesOf } from "../evidence/antonyms.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import { verbPlace } from "../spans/verb-place.ts";

/** The only three openings of a reply to a yes-or-no question. */
export type Verdict = "Yes" | "No" | "Not known";

const NOT =
  /\b(?:not|never|no|neither|nor|none|without|cannot|can't|won't|didn't|doesn't|isn't|wasn't|hasn't|haven't|failed to|refus\w+ to|declin\w+ to)\b/i;
const CAME_TO_NOTHING =
  /\b(?:fell through|fall(?:s|en)? through|called off|scrapped|cancel(?:l)?ed|did not (?:take place|happen)|never (?:took place|happened)|collapsed)\b/i;
const TAKES_PLACE =
  /\b(?:take place|took place|taken place|happen(?:ed)?|go ahead|went ahead|gone ahead|held)\b/i;
/** "Two calls that they were to have had fell through": no Yes to "did they speak". */
const SPEAKS_OR_MEETS =
  /\b(?:meet|met|speak|spoken?|talk(?:ed)?|call(?:ed)?|phoned?|telephoned?|confer(?:red)?|visit(?:ed)?)\b/i;
const OPEN =
  /\b(?:will|would|could|can|may|might|should|must|if|whether|unless|has to|have to|had to|plans?|planned|planning|is to|are to|was to|were to|ahead of|before|expect\w*|due to|supposed to|possib\w+|propos\w+|wants?|wanted|urg\w+|press\w+|demand\w*|call\w* (?:on|for)|hop\w+|accus\w+|alleg\w+|claim\w*|den(?:y|ies|ied|ying)|reports? (?:of|that)|play\w* down|said to be|thought to|believed to|likely|prepar\w+|seek\w*|sought|ask\w*|try|tried|tries|trying|threat\w*|intend\w*|aim\w*|agreed to|ready to)\b/gi;

/**
 * Yes where the sentence itself says the very thing of the very subject, as done; No where it denies exactly that or says
 * the contrary; else Not known: a plan, a wish, a charge, a denial, or something near what was asked.
 */
export function judge(question: Question, terms: readonly AskedTerm[], facts: SentenceFacts): Verdict {
  const asked = question.words;
  if (isNearlyAbout(terms, facts) && isNo(question, terms, facts)) return "No";
  if (!isAbout(terms, facts)) return "Not known";
  if (!isDecided(asked, facts.text)) return "Not known";
  const main = terms.find(({ sort, light }) => sort === "verb" && !light);
  const verb = verbPlace({ terms: main ? [main] : terms, facts });
  if (main && (verb === null || [...oppositesOf(main.term)].some((one) => facts.counts.has(one))))
    return contrary(terms, facts, asked);
  const clause = clauseBefore(facts.text, verb?.start ?? 0);
  const isNegated = NOT.test(clause) !== NOT.test(asked);
  if (isNegated && RIGHT_BEFORE.test(clause) && !GOVERNED.test(clause)) return "No";
  if (opens(clause, asked) || isOnlyMeant(clause)) return "Not known";
  if (isNegated) return "No";
  return /^(?:will|would|can|could|should|may|might|must)\b/i.test(asked) ? "Not known" : "Yes";
}

/** Said not to be so in words of its own: called off, lacking, unable to come, denied by the one it is asked of. */
function isNo(question: Question, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const { words } = question;
  return (
    cameToNothing(words, facts.text) ||
    isLacking(words, facts.text) ||
    isOff(words, facts.text) ||
    isDenied(question, terms, facts)
  );
}

/** "Did the talks take place": called off, or fallen through. */
function cameToNothing(asked: string, text: string): boolean {
  return TAKES_PLACE.test(asked) && CAME_TO_NOTHING.test(text);
}

/** "Ordered him to speak": not told as done. */
function isOnlyMeant(clause: string): boolean {
  return /\bto (?:\p{L}+ly )?$/iu.test(clause) && !DONE.test(clause);
}

/** What follows one of these with "to" was done. */
const DONE =
  /\b(?:manag\w+|able|continu\w+|began|used|met|came|went|proceeded|got|helped) (?:\S+ ){0,6}to (?:\p{L}+ly )?$/iu;

/** "Did not", "will not" right before the verb: denied, whatever else the clause holds. */
const RIGHT_BEFORE =
  /(?:\b(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could) (?:not|never)|n't)\s+(?:\p{L}+ly\s)?$/iu;
const GOVERNED = /\b(?:accus|alleg|claim|den(?:y|ie)|reports? (?:of|that)|if|whether|unless)/i;

/** Pairs of what is asked and what says that it is not so. */
const OFF: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:done|finished|completed?|concluded|over|ended|everything)\b/i,
    /\b(?:still|going on|continu\w+|under ?way|not yet|gaps?|unresolved)\b/i,
  ],
  [
    /\b(?:together|jointly|each other|(?:meet|met) (?:in|face))\b/i,
    /\b(?:separate(?:ly)?|not sit down (?:with each other|together)|not meet|did not see each other)\b/i,
  ],
  [
    /\b(?:attend\w*|present|take part|took part|come|came|at the|join\w*|participat\w+)\b/i,
    /\b(?:unable to (?:come|attend|join|take part)|could not (?:come|attend|join)|did not (?:come|attend|show)|stayed away|was absent|were absent|boycott\w+|skipped)\b/i,
  ],
  [
    /\b(?:expect\w*|hop(?:e|es|ed|ing)|foresee|predict\w*|optimis\w+|likely|breakthrough)\b/i,
    /\b(?:play(?:s|ed|ing) down|rul(?:es|ed|ing) out|lower(?:s|ed|ing)? (?:\w+ ){0,2}(?:hopes|expectations)|little (?:hope|chance)|not expect\w*|pessimis\w+)\b/i,
  ],
  [/\b(?:vot\w+ (?:for|in favou?r)|back\w*|support\w*|in favou?r)\b/i, /\bvot\w+ (?:\w+ )?against\b/i],
  [
    /\b(?:allowed|let|open|admitted|public)\b/i,
    /\b(?:behind closed doors|closed (?:meeting|talks|session|door)|closed to|led out|kept out|barred|not allowed)\b/i,
  ],
  [
    /\b(?:progress|headway|breakthrough|agree\w*|result)\b/i,
    /\b(?:no (?:\p{L}+ )?(?:headway|progress|breakthrough|agreement|result)s?|without (?:\p{L}+ )?(?:headway|progress|breakthrough|agreement|result)|deadlock\w*|stalemate)\b/iu,
  ],
];

/** "Was he at the meeting": unable to come. "Did they expect a breakthrough": played down. */
function isOff(asked: string, text: string): boolean {
  return !NOT.test(asked) && OFF.some(([wanted, off]) => wanted.test(asked) && off.test(text));
}

/** The very one of whom it is asked denies it; what another denies stays open, and so does a charge that is denied. */
function isDenied({ words }: Question, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const deny = /\b(?:den(?:y|ies|ied|ying)|refut\w+)\b/i.exec(facts.text);
  const about = terms.find((term) => term.sort === "name");
  if (deny && CHARGE.test(facts.text.slice(deny.index))) return false;
  if (!deny || !about || /\bden(?:y|ied|ies)\b/i.test(words)) return false;
  const isIt = (term: string): boolean => term === about.term || about.alike.includes(term);
  const before = facts.terms.filter(({ end }) => end <= deny.index);
  return (
    before.some(({ term }) => isIt(term)) ||
    (facts.echoes.has(about.term) &&
      /\b(?:he|she|they|the ministry)\s(?:\p{L}+\s){0,2}$/iu.test(facts.text.slice(0, deny.index)))
  );
}

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

/** Whether a sentence can decide at all: it tells of no contact that fell through, and says "only" where that is asked. */
function isDecided(asked: string, text: string): boolean {
  return !(SPEAKS_OR_MEETS.test(asked) && CAME_TO_NOTHING.test(text)) && hasQualifier(asked, text);
}

/** "The only", "the first": a sentence that does not say so itself does not answer. */
function hasQualifier(asked: string, text: string): boolean {
  const words = asked.match(/\b(?:only|first|last|all|every|always|both|ever|never|alone)\b/gi) ?? [];
  return words.every((word) => /^ever$/i.test(word) || new RegExp(`\\b${word}\\b`, "i").test(text));
}

/** All names of the question stand in the sentence, and nearly all of what else it says. */
const LEAST_MET = 0.7;

function isAbout(terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const isMet = (term: AskedTerm): boolean => matchOf(term, facts) !== "none";
  if (!terms.filter(({ sort }) => sort === "name").every(isMet)) return false;
  const own = terms.filter(({ light, sort }) => !light && sort !== "name" && sort !== "verb");
  // With nothing but names in common a sentence may say anything of them.
  if (own.length === 0 && !terms.some(({ sort, light }) => sort === "verb" && !light)) return false;
  const all = own.reduce((sum, { weight }) => sum + weight, 0);
  const met = own.filter(isMet).reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 || met / all >= LEAST_MET;
}

/** Enough for a sentence that says in so many words that it is not so: the one it is asked of, and half of what is asked. */
function isNearlyAbout(terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const isMet = (term: AskedTerm): boolean => matchOf(term, facts) !== "none";
  const [about] = terms.filter(({ sort }) => sort === "name");
  const own = terms.filter(({ light, sort }) => !light && sort !== "name");
  return (about === undefined || isMet(about)) && 2 * own.filter(isMet).length >= own.length;
}

/** No where the sentence says the opposite of the verb, and does not deny that in turn. */
function contrary(terms: readonly AskedTerm[], facts: SentenceFacts, asked: string): Verdict {
  const opposite = terms.flatMap(({ term }) => [...oppositesOf(term)]).find((one) => facts.counts.has(one));
  const place = facts.terms.find(({ term }) => term === opposite);
  if (!place) return "Not known";
  const clause = clauseBefore(facts.text, place.start);
  return NOT.test(clause) !== NOT.test(asked) || opens(clause, asked) ? "Not known" : "No";
}

/** What stands before a verb in its own clause. */
function clauseBefore(text: string, verb: number): string {
  const before = text.slice(Math.max(0, verb - 90), verb);
  const cut = Math.max(...[", ", "; ", " that ", " but ", " while "].map((mark) => before.lastIndexOf(mark)));
  const clause = before.slice(Math.max(0, cut));
  const governing =
    /\b(?:accus|alleg|claim|den(?:y|ie)|reports? (?:of|that)|deni)\w*/i.exec(before)?.[0] ?? "";
  return `${governing} ${clause}`;
}

/** Whether something takes away from what a clause says, unless the question asks for just that. */
function opens(clause: string, asked: string): boolean {
  const words = asked.toLowerCase().split(/\W+/);
  return [...clause.matchAll(OPEN)].some(
    ([open]) => !words.some((word) => word.length > 3 && word.slice(0, 4) === open.toLowerCase().slice(0, 4)),
  );
}
