import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Contender } from "./sureness.ts";

const ACCUSED_ASKED =
  /^(?:what|of what) (?:did|does|do|has|have|had|is|was|were|are) (?:the )?(.+?) (?:accus\w+|blam\w+|reproach\w*|charg\w+) /iu;
const ACCUSES =
  /\b(?:accus|alleg|blam|reproach|charg(?:ed|es|ing)\b|fault|guilty|condemn|denounc|critici|violat|breach)/iu;
const DENIER = /\b(?:den(?:y|ies|ied)|reject\w*|dismiss\w*)\b[^,;]{0,30}\b(?:accus|alleg|charge|claim)/iu;

/** "What does he accuse them of": a sentence without an accusation, or in which he turns one down himself. */
function accusesNobody({ question: { words }, terms, sentence: { facts } }: Contender): boolean {
  const who = ACCUSED_ASKED.exec(words)?.[1];
  if (who === undefined) return false;
  const { text } = facts;
  if (!ACCUSES.test(text)) return true;
  const own = terms.filter(({ printed, sort }) => sort === "name" && who.includes(printed));
  const isHere = (from: number, to: number): boolean =>
    facts.terms.some(
      ({ term, start }) =>
        start >= from && start < to && own.some((one) => [one.term, ...one.alike].includes(term)),
    );
  const deed = AT_SOMEBODY.exec(text);
  if (deed && isHere(deed.index + deed[0].length, deed.index + deed[0].length + 1)) return true;
  const denied = DENIER.exec(text);
  return denied !== null && (own.length === 0 || isHere(0, denied.index) || !/\b(?:from|by)\b/.test(text));
}

/** "Sweden [accused] Norway": what follows is the accused. */
const AT_SOMEBODY = /\b(?:accus|blam|reproach|denounc)\p{Ll}+ (?:the )?/iu;

const MOOD_ASKED =
  /^(?:what|how) (?:was|were|is) the (?:\p{Ll}+ )?(?:tone|mood|atmosphere|climate|spirit)\b/iu;
const MOOD =
  /\b(?:tone|mood|atmosphere|spirit|tense|cordial|friendly|frank|constructive|warm(?:ly)?|icy|cool|cold|heated|businesslike|business-like|candid|open|calm|gloomy|sombre|relaxed|good-natured|polite|strained|hostile|bitter|angry|lively|smil\w+|laugh\w+|jok\w+)\b/iu;

/** "What was the tone of the talks": what was said there. */
const hasNoMood = ({ question: { words }, terms, sentence: { facts } }: Contender): boolean =>
  MOOD_ASKED.test(words) && (!MOOD.test(facts.text) || terms.some((term) => isNameUnmet(term, facts)));

const isNameUnmet = (term: AskedTerm, facts: SentenceFacts): boolean =>
  term.sort === "name" && matchOf(term, facts) === "none" && !facts.echoes.has(term.term);

/** Of a state; "is he still coming" is a plan. */
const STILL_ASKED =
  /^(?:is|are|was|were|does|do|did|has|have) (?!.*\b(?:going|coming|on|due|planned|expected|scheduled|to|travell?ing|meeting)\b.*$).*\bstill\b/iu;
const STILL =
  /\b(?:still|remain\w*|continu\w*|ke(?:ep|eps|pt|eping)|stay(?:s|ed)?(?! away)|goes on|go on|yet|no longer|not any ?more|any longer|ceased?|stopped|ended)\b/iu;

/** "Is he still minister": that he was one when something was written. */
const isNotStill = ({ question: { words }, sentence: { facts } }: Contender): boolean =>
  STILL_ASKED.test(words) && !STILL.test(facts.text);

const BECAME_ASKED =
  /^what (?:happened|has happened|had happened|became|has become|had become) (?:to|of|with) /iu;

/** "What happened to the mission": whatever says nothing of one. */
function isOfNothingNamed({ question: { words }, terms, sentence: { facts, around } }: Contender): boolean {
  if (!BECAME_ASKED.test(words)) return false;
  const things = terms.filter(({ sort, light }) => sort !== "verb" && !light);
  const isMet = (term: (typeof things)[number]): boolean =>
    matchOf(term, facts) !== "none" ||
    facts.echoes.has(term.term) ||
    (term.sort === "name" && around.near.some((one) => matchOf(term, one) !== "none"));
  return !things.every(isMet);
}

const MONEY_ASKED =
  /^(?:what|how (?:big|large|high)) (?:was|is|were|are) (?:the )?(?:\p{Ll}+ )?(?:budgets?|costs?|prices?|fees?|salar(?:y|ies)|fines?)\b/iu;
const MONEY =
  /[$€£¥₽%]|\b(?:dollars?|euros?|cents?|ro?ubles?|pounds?|yuan|yen|liras?|rials?|hryvnias?|francs?|crowns?|kron\p{L}+|shekels?|riyals?|dinars?|percent|per cent|free of charge|free|nothing)\b/iu;

/** "What was the budget": a number of anything else. */
const isNoMoney = ({ question: { words }, sentence: { facts } }: Contender): boolean =>
  MONEY_ASKED.test(words) && !MONEY.test(facts.text);

/** A sentence that has nothing of what is asked of somebody or something: an accusation, a mood, a lasting state, a fate, a sum. */
export function hasNothingOfIt(contender: Contender): boolean {
  return (
    accusesNobody(contender) ||
    hasNoMood(contender) ||
    isNotStill(contender) ||
    isOfNothingNamed(contender) ||
    isNoMoney(contender)
  );
}
