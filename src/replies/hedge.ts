import type { Position } from "../contacts/contact.ts";
import { text } from "./line.ts";
import type { Line } from "./reply.ts";

/** "reports that": what stands before a position and takes away from its certainty must not be lost. */
export function hedge({ text: words, evidence }: Position): Line {
  const before = evidence.quote.slice(0, Math.max(0, evidence.quote.indexOf(words)));
  const found = HEDGE.exec(before);
  if (found !== null) return [text(`${found[0].trim()} `)];
  const valued = VALUED.exec(before)?.[1];
  return valued === undefined ? [] : [text(`it is ${valued} that `)];
}

const HEDGE =
  /\b(?:reports?|claims?|allegations?|rumou?rs?|hopes?|fears?|doubts?|possibility|likelihood|chances?|plans?|proposals?) (?:that|of)\s*$/i;

/** "called it important that": without it, "that the OSCE play a larger role" is no sentence. */
const VALUED =
  /\bit (?:is |was )?(?:\w+ly )?(important|necessary|essential|vital|crucial|imperative|urgent|desirable|possible|impossible|likely|unlikely|unacceptable|clear|wrong|right|dangerous|regrettable) that\s*$/i;
