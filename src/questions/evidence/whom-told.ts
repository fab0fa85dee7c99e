import { isAskedName } from "./asked-name.ts";
import type { Contender } from "./sureness.ts";

const TO_WHOM =
  /^(?:and )?(?:to|with) whom\b|^(?:and )?whom? (?:did|does|has|had|will|was|is) .+ (?:to|with)$/iu;
/** Words, letters, presents: they go to somebody. */
const GIVEN =
  /\b(?:say|said|tell|told|give|gave|given|send|sent|write|wrote|written|hand|handed|pass|passed|convey\w*|complain\w*|appeal\w*|apologi\w+|offer\w*|promise\w*|address\w*|report\w*|explain\w*|interview|speak|spoke|spoken|talk\w*)\b/i;
const TO =
  "(?:to|with|told|tells|telling|asked|asking|informed|assured|gave|given|handed|sent|wrote|addressed|by|for|met|phoned|called|rang|received|host|between)";
const EVERY = "(?:(?:the|an?|his|her|its|their|both|two|three|several|\\p{Lu}\\S*) )*";
const ROLE =
  "(?:reporters?|journalists?|lawmakers?|parliament|newspaper|agency|television|radio|ministers?|ambassadors?|officials?|leaders?|counterparts?|colleagues?|presidents?|envoys?|representatives?|diplomats?|troops|voters|students|people|crowd|audience|press|media|board|council|committee|cabinet|commission|assembly|congress|court|him|her|them)\\b";
/** Somebody by name, or by what he is. */
const RECEIVER = new RegExp(
  `\\b${TO}[\\s,"]+${EVERY}(?:\\p{Lu}[\\p{L}'.-]+|(?:[\\p{Ll}-]+ ){0,2}?${ROLE})`,
  "gu",
);

/** "To whom did he say this": a sentence in which nobody but he himself is spoken or written to. */
export function goesToNobody({ question: { asks, words }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "who" || !TO_WHOM.test(words) || !GIVEN.test(words)) return false;
  return ![...facts.text.matchAll(RECEIVER)].some(([match]) => {
    const name = /(?:\p{Lu}[\p{L}'.-]+ ?)+$/u.exec(match)?.[0].trim();
    return name === undefined || !isAskedName(name, terms);
  });
}
