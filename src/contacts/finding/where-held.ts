import { type Reading, wordsOf } from "../reading/unit.ts";

/** What goes on at a place of its own: "the situation in Aleppo", "a truce in Gaza". */
const LOCAL =
  /^(?:situation|crisis|war|conflict|fighting|violence|protests?|siege|attacks?|bombing|truce|ceasefire|cease-fire|government|rule|elections?|referendum|offensive|unrest|regime|power|clashes|forces|troops|embassy|embassies|ambassador|consulate|base|people|residents|civilians|detention|arrest|killing|deaths?|events?|developments|shelling|battles?|operation|campaign|humanitarian|opposition|rebels)$/;

/** "talks on arms control in Helsinki on %": a town with a day behind it says where, whatever was talked about. */
export function isWhereHeld(reading: Reading, i: number, at: number): boolean {
  const unit = reading.units[at];
  if (unit?.pos !== "NOUN" || LOCAL.test(unit.word)) return false;
  return /^(?:[^ %,]+ ){1,2}%/.test(wordsOf(reading, i + 1, i + 5));
}
