import { wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";

const FOLLOWS =
  /^(?:and |but |then )?(?:an?|another|the next|the second|further|more) (?:(?!(?:with|between|of|from|who|which|that)(?: |$))[^ @#%,]+ ){0,4}?(?:in [^ @#%,]+(?: [^ @#%,]+)? |at [^ @#%,]+ |% ){0,2}(?:follow(?:s|ed)|(?:will|is to|are to|was to) (?:then )?follow|comes next|(?:is|are) (?:due|to come|to be held|set|planned|scheduled|expected))(?: |$)/;

/** "A second session follows in # on %": the next one between those of whom the text has just told. */
export function isNextOne({ found: { reading, from, trigger } }: Candidate): boolean {
  if (trigger.form !== "noun" || !FOLLOWS.test(reading.line)) return false;
  return /^(?:[^ ]+ ){1,6}$/.test(`${wordsOf(reading, 0, from)} `);
}
