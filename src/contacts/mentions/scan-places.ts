import type { NameEntry } from "./name-index.ts";

/** Words before a name that make it a place: "in Moscow", "troops from Russia", "traveled to Kiev". */
const PLACE_BEFORE =
  /\b(?:in|into|inside|near|outside|around|across|throughout|within|via|through|at|toward|towards|leave|leaves|left|eastern|western|southern|northern|central|downtown|visit|visits|visited|visiting) (?:the )?$/i;
const PLACE_BEFORE_CAPITAL = /\b(?:to|from|for|of) $/i;
/** "told Moscow", "sent a message to Moscow": the capital is spoken to, not travelled to. */
const ADDRESSED =
  /\b(?:message|letter|note|request|appeal|offer|proposal|warning|signal|call|calls|response|according|said|pressure|support|demands?|concerns?) (?:to|from|for|of) $/i;
/** Words after a capital that make it a place or a title. */
const PLACE_AFTER =
  /^(?: (?:Times|Post|Journal|Examiner|Tribune|News|Timeless|City|D\.?C|State University|University|Institute|Street|Airport|Treaty|Accords?|Agreements?|Convention|Protocol|Club|Declaration|Summit|meeting|talks|summit|conference|visit|suburbs?|region|residence|protests?|hotel|airport|streets?|office|bureau|session|trip|round|negotiations|process|agreements?|accords?|deal|protocol|format|time|correspondent|embassy|mayor|police|court)\b|, (?:D\.?C\.?|Switzerland|Germany|France|Austria|Italy|Russia|Ukraine)|-based)/;

/** Whether a country, a capital or a people acts or is addressed where it stands, and is not merely a place. */
export function actsHere(text: string, start: number, end: number, as: NameEntry["as"]): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (as === "demonym") return peopleOrSide(before, text.slice(start, end), after);
  if (PLACE_BEFORE.test(before) || PLACE_AFTER.test(after)) return false;
  if (as === "capital") return ADDRESSED.test(before) || !PLACE_BEFORE_CAPITAL.test(before);
  return !/\bfrom (?:the )?$/i.test(before) || ADDRESSED.test(before);
}

/** "the Americans", "the Russian side". */
function peopleOrSide(before: string, word: string, after: string): boolean {
  if (/^ (?:side|government|authorities|leadership|delegation|party)\b/.test(after)) return true;
  return (
    /\b[Tt]he $/.test(before) &&
    /[a-z]s$/.test(word) &&
    !/^ \p{Ll}/u.test(
      after.replace(
        /^ (?:have|had|has|are|were|said|also|now|who|would|will|did|do|want|see|asked|and|in|on|to|at)\b/,
        "",
      ),
    ) === true
  );
}
