import { type Reading, wordsOf } from "../reading/unit.ts";

/** What goes on at a place of its own: "the situation in Aleppo", "a truce in Gaza". */
export const LOCAL =
  /^(?:situation|crisis|war|conflict|fighting|violence|protests?|siege|attacks?|bombing|truce|ceasefire|cease-fire|government|rule|elections?|referendum|offensive|unrest|regime|power|clashes|forces|troops|embassy|embassies|ambassador|consulate|base|people|residents|civilians|detention|arrest|killing|deaths?|events?|developments|shelling|battles?|operation|campaign|humanitarian|opposition|rebels)$/;

/** "events in Israel and on the West Bank, in Jerusalem": one more of the places where they go on. */
export function isOneMoreOf({ units }: Reading, i: number): boolean {
  let at = i - 1;
  if (units[at]?.word !== ",") return false;
  while (at >= 0 && IN_A_LIST.test(units[at]?.pos ?? "")) at -= 1;
  const isList = units.slice(at + 1, i).some(({ word }) => word === "and" || word === "or");
  return isList && LOCAL.test(units[at]?.word ?? "");
}

const IN_A_LIST = /^(?:PROPN|ADP|CCONJ|DET|PUNCT)$/;

/** "talks on arms control in Helsinki on %": a town with a day behind it says where, whatever was talked about. */
export function isWhereHeld(reading: Reading, i: number, at: number): boolean {
  const unit = reading.units[at];
  if (unit?.pos !== "NOUN" || LOCAL.test(unit.word)) return false;
  return /^(?:[^ %,]+ ){1,2}%/.test(wordsOf(reading, i + 1, i + 5));
}

const DUE =
  /(?:^| )(?:summit|conference|session|forum|assembly|congress|games|elections?|championships?|festival) (?:due|scheduled|planned|set|slated)$/;
/** They meet at it: its town and its day are theirs. */
const AT_IT =
  /(?:^| )(?:at|during|sidelines of|margins of|fringes of) (?:the |an? |this |next )?(?:[^ @%,]+ ){0,3}?[^ @%,]+ [^ @%,]+$/;

/** "the summit due": a gathering to come that is only spoken of; its town and its day are its own. */
export const isOtherGathering = (before: string): boolean => DUE.test(before) && !AT_IT.test(before);

/** "the summit due in #", "the talks normally take place in #", "a letter to #": something else is there, or nothing that is told of. */
export function isOfElse(reading: Reading, i: number): boolean {
  if (reading.units[i]?.word === "to" && !TRAVEL.test(wordsOf(reading, i - 4, i))) return true;
  return HABIT.test(wordsOf(reading, i - 7, i)) || isOtherGathering(wordsOf(reading, i - 9, i));
}

const HABIT =
  /(?:^| )(?:normally|usually|traditionally|customarily) (?:[^ @%]+ ){0,3}(?:held|place|convened?|meet|met|sit|happen)$/;
const TRAVEL =
  /\b(?:go|goes|went|going|been|driven|drove|walked|moved|proceeded|continued|travel\w*|fl[yi]\w*|flew|head\w*|com\w+|came|trip|visit|return\w*|invit\w+)\b/;

/** "from Vienna, where he met @", "from Vienna, having met @ there", "The next stop is Vienna, where …". */
export function isLeftFor(reading: Reading, at: number): boolean {
  const behind = wordsOf(reading, at, at + 6);
  if (/^from (?:[^ @,]+ ){1,2}, having(?: |$)/.test(behind)) return true;
  const isStop =
    /(?:^| )(?:stop|destination|leg|port of call|station)(?: of [^ ]+ [^ ]+)? (?:is|was|will be)$/;
  if (/^(?:is|was|be)$/.test(reading.units[at]?.word ?? "") && !isStop.test(wordsOf(reading, at - 6, at + 1)))
    return false;
  return /^(?:from|to|for|is|was|be) (?:(?!to )[^ @,]+ ){1,4}(?:, )?where(?: |$)/.test(behind);
}

/** "began the week in #, where he met @", "discussed it in # with @": where somebody did what is told. */
export function isBeforeWhere(
  reading: Reading,
  i: number,
  { name, city }: { readonly name: string; readonly city: boolean },
): boolean {
  const behind = i + 1 + name.split(/[ -]/).length;
  return city && WHERE_OR_WITH.test(`${wordsOf(reading, behind, behind + 6)} `);
}

const WHERE_OR_WITH = /^(?:% )?with (?:[^ @,]+ ){0,3}@ |^(?:% )?, where (?:he|she|they|@) /;
