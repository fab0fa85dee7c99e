import type { Item } from "./item.ts";
import type { Title } from "./office-words.ts";

type Reader = (words: string) => DistributiveOmit<Item, "start" | "end"> | null;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const COUNTED =
  "(?:men|women|ministers|diplomats|officials|leaders|presidents|sides|envoys|statesmen|politicians|counterparts|colleagues|chief diplomats|top diplomats|foreign ministers|heads of state)";

/** Those who came together: of one country, and not that of whoever they came to. */
const COMPATRIOTS =
  "(?:(?:two|three) (?:\\p{L}+ )?(?:visitors|guests|compatriots|Americans|Russians|Frenchmen|Germans|Britons|Turks|Iranians|Israelis|Ukrainians|Italians|Poles)|visitors|guests)";

/** References by a fixed phrase; the longer before the shorter. */
const REFERENCES: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`(?:the|these|those|both|his|her) ${COMPATRIOTS}(?![\\p{L}'-])`, "iuy"),
    (words) => ({ kind: "group", role: null, count: countOf(words), compatriots: true }),
  ],
  [
    new RegExp(
      `(?:these |those |both of the |both the |the same |the )?(?:two|both|pair of|three|four|five|six|seven) (?:\\w+ )?(${COUNTED})\\b`,
      "iy",
    ),
    (words) => ({ kind: "group", role: roleOf(words), count: countOf(words) }),
  ],
  [
    /the (?:same )?(?:(?:two|top|chief|foreign|senior) )*(?:foreign (?:affairs )?(?:ministers|heads|chiefs|secretaries)|ministers|presidents|leaders|diplomats|heads of state|sides|parties|interlocutors)\b(?: of (?:the )?(?:two|both) (?:countries|nations|sides|states)\b)?(?! (?:of|from) )/iy,
    (words) => ({ kind: "group", role: roleOf(words), count: countOf(words) }),
  ],
  [
    /(?:the (?:same )?two|the (?:same )?pair|the duo|the men|both of them|the two of them|both)\b(?= (?:also|have|had|were|are|will|would|agreed|discussed|met|spoke|talked|said|stressed|expressed|noted|did|then|last|first|again|later|exchanged|went|are|called|confirmed|underlined|pledged|reviewed|touched|vowed|plan|planned|could|may|might|should|sat|shook|held|reached|failed|appeared|announced|focused|also|since|when|on|in|at|spent|took|began|got|made|put|kept|came|found|saw|gave|told|sought|stood|drew|set|finally|never|briefly|both)\b|[,.;]| \w+ed\b)/iy,
    () => ({ kind: "group", role: null, count: 2 }),
  ],
  // Whatever verb stands behind: "the pair dealt with it", but no "pair of" anything.
  [
    /(?:the pair|the duo|the two of them|both of them)\b(?! of\b|')/iy,
    () => ({ kind: "group", role: null, count: 2 }),
  ],
  [
    /(?:[Hh]is|[Hh]er|[Tt]he) (?:counterpart|opposite number)\b/y,
    () => ({ kind: "counterpart", country: null, name: null }),
  ],
  [
    /(?:[Hh]is|[Hh]er|[Tt]he) (?:guest|visitor|host)\b(?! (?:of|countr|nation|government|city))/y,
    () => ({ kind: "counterpart", country: null, name: null, rank: "any" }),
  ],
  [
    /(?:Foreign Ministry|Ministry of Foreign Affairs|foreign ministry)\b(?!'s? spokes| spokes)/y,
    () => ({ kind: "ministry", which: "foreign" }),
  ],
  [/[Tt]he [Mm]inistry\b/y, () => ({ kind: "ministry", which: "any" })],
  [/[Tt]he [Dd]epartment\b/y, () => ({ kind: "ministry", which: "department" })],
  [
    /[Tt]he (?:same )?(?:three|four|five|six)\b(?= (?:also|have|had|were|are|will|would|plan(?:ned)?|agreed|discussed|met|spoke|talked|said|sat|gathered|hope|want)\b)/y,
    (words) => ({ kind: "group", role: null, count: countOf(`${words} `) }),
  ],
  [
    /(?:I|me|[Ww]e)\b(?=[ ,.](?!\p{Lu}\.)|'(?:ll|ve|d|re|m) )/uy,
    (words) => ({ kind: "pronoun", word: words === "I" ? "i" : words.toLowerCase() }),
  ],
  // "It was a pleasure to receive you": the speaker received.
  [
    /[Ii]t(?= (?:is|was|has been|'s) (?:an?|my|our|always an?) (?:\p{Ll}+ )?(?:pleasure|honou?r|privilege|delight) (?:for me |for us )?to )/uy,
    () => ({ kind: "pronoun", word: "i" }),
  ],
  // Things are told, met and received by nobody.
  [
    /(?<=\b(?:met|meet|meeting|received?|receiving|told|telling|tells?|hosted|welcomed|saw|see|briefed|invited|joined|phoned|telephoned|spoke (?:to|with)|spoken (?:to|with)|talks with|talked (?:to|with)|met with|meeting with) )them\b/iy,
    () => ({ kind: "pronoun", word: "them" }),
  ],
  [/(?:he|she|him|they)\b/iy, (words) => ({ kind: "pronoun", word: words.toLowerCase() })],
  [
    /her\b(?=[.,;]| (?:in|on|by|at|for|to|that|about|with|and|over)\b)/iy,
    () => ({ kind: "pronoun", word: "her" }),
  ],
  [
    /(?:his|her|their|our|my)\b(?= (?:[\w-]+ ){0,2}(?:telephone |phone )?(?:calls?|conversations?|meetings?|talks|visits?|letters?|trips?|discussions?|negotiations)\b)/iy,
    (words) => ({
      kind: "pronoun",
      word: /^my$/i.test(words)
        ? "i"
        : /^(?:their|our)$/i.test(words)
          ? "they"
          : words.toLowerCase() === "his"
            ? "he"
            : "she",
    }),
  ],
];

/** The words that a reference begins with. */
const OPENS =
  /(?:it|i|me|we|the|these|those|two|both|pair|three|four|five|six|seven|his|her|he|she|him|they|them|their|our|my|foreign|ministry)\b/iy;

/** A group, a counterpart, a ministry or a pronoun that begins at an offset. */
export function referenceAt(text: string, at: number): Item | null {
  OPENS.lastIndex = at;
  if (!OPENS.test(text)) return null;
  for (const [pattern, read] of REFERENCES) {
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0];
    if (!words) continue;
    const item = read(words);
    if (!item || (item.kind === "group" && isOther(words, text.slice(Math.max(0, at - 24), at)))) return null;
    return { ...item, start: at, end: at + words.length };
  }
  return null;
}

const COUNTS = ["three", "four", "five", "six", "seven"];

/** How many are meant; two where no number is said. */
function countOf(words: string): number {
  const at = COUNTS.findIndex((count) => words.toLowerCase().includes(`${count} `));
  return at < 0 ? 2 : at + 3;
}

/** "in both", "urged both sides to": countries or parties spoken of, not those who speak. */
function isOther(words: string, before: string): boolean {
  if (/^both$/i.test(words)) return /\b(?:in|on|for|to|with|by|from|at|of) $/i.test(before);
  return (
    /sides|parties$/i.test(words) &&
    /\b(?:with|on|to|urg\w+|asked|ask|pressed|between|among|called on|from|help|helped) $/i.test(before)
  );
}

function roleOf(words: string): Title["role"] | null {
  if (/foreign|diplomats|ministers/i.test(words)) return "foreign minister";
  if (/presidents|heads of state/i.test(words)) return "head of state";
  if (/leaders/i.test(words)) return "leader";
  return null;
}
