import { clauseWords } from "../reading/unit.ts";
import { furtherParties } from "./noun-phrases.ts";
import type { Told } from "./tell.ts";

const SEPARATE =
  /\b(?:separate|separately|individual|individually|one after another|back-to-back|in turn|successive|series of (?:meetings|calls|phone calls))\b/;

/** "held separate talks with @ and @", "spoke with @ and with @": as many occasions as there are others. */
export function separated<T extends Told>(one: T): T[] {
  return [one, ...furtherOnes(one)].flatMap(eachApart);
}

/** "spoke by phone with @ and, separately, with @": the same again with somebody else. */
function furtherOnes<T extends Told>(one: T): T[] {
  const { found, parties } = one;
  if (found.actor.length !== 1 || parties.length < 2 || found.trigger.kind === "visit") return [];
  return furtherParties(found).map((other) => ({
    ...one,
    found: { ...found, other },
    parties: [...found.actor, ...other],
  }));
}

function eachApart<T extends Told>(one: T): T[] {
  const { found, parties } = one;
  if (
    found.actor.length > 1 &&
    found.other.length === 1 &&
    found.reading.units[found.from - 1]?.word === "each"
  )
    return found.actor.map((actor) => ({
      ...one,
      found: { ...found, actor: [actor] },
      parties: [actor, ...found.other],
    }));
  const near = clauseWords(found.reading, found.clause, found.from - 5, found.to + 12);
  if (found.actor.length !== 1 || found.other.length < 2 || !SEPARATE.test(near)) return [one];
  return found.other
    .filter((other) => parties.includes(other))
    .map((other) => ({ ...one, found: { ...found, other: [other] }, parties: [...found.actor, other] }));
}
