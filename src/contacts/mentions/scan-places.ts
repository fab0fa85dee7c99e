import type { NameEntry } from "./name-index.ts";

/** Words before a name that make it a place: "in Moscow", "near Ukraine", "eastern Ukraine". */
const PLACE_BEFORE =
  /(?:\b(?:in|into|inside|near|outside|around|across|throughout|within|via|through|at|toward|towards|off|to and from|leave|leaves|left|leaving|visit|visits|visited|visiting|neighboring|neighbouring|downtown)|\b(?:north|south|east|west|central)(?:ern)?(?:-?(?:east|west)(?:ern)?)?) (?:the )?$/i;
/** Words before a name that make it a subject spoken of: "talks on Syria", "discussed Iran". */
const SUBJECT_BEFORE =
  /\b(?:about|on|over|regarding|concerning|discuss|discusses|discussed|discussing|talk|annexed|invaded|invading|bombing) (?:the )?$/i;
/** "to Moscow", "of Ukraine": mostly places and subjects too. */
const LOOSE_BEFORE = /\b(?:to|from|for|of) (?:the )?$/i;
/** But "a message to Moscow", "at the initiative of the U.S.": spoken to, or acting. */
const ADDRESSED =
  /\b(?:message|letter|note|request|appeal|offer|proposal|warning|signal|calls?|response|according|said|told|pressure|support|demands?|concerns?|initiative|invitation|behalf|representatives?|governments?|leaders|side|part|insistence|position|positions|delegations?|envoys?|counterparts|questions?|ultimatum|assurances) (?:to|from|for|of) (?:the )?$/i;
/** Words after a capital that make it a place or part of a name. */
const PLACE_AFTER =
  /^(?: (?:Times|Post|Journal|Examiner|Tribune|News|City|D\.?C|State University|University|Institute|Street|Airport|Treaty|Convention|Club|meetings?|talks|summit|conference|visit|suburbs?|region|residence|protests?|hotel|airport|streets?|office|bureau|session|trip|round|negotiations|process|agreements?|accords?|declaration|communique|deal|protocol|format|time|correspondent|embassy|mayor|police|court)\b|, (?:D\.?C\.?|Switzerland|Germany|France|Austria|Italy|Russia|Ukraine)|-based)/i;
/** A country's abbreviation is an adjective before a noun: "U.S. troops"; it acts before these. */
const ACTS_AFTER =
  /^(?:$|[^ \p{L}']| (?:The|He|She|It|They|In|On|At|But|And|Both|This|A|After)\b| (?:and|or|but|has|have|had|is|was|are|were|will|would|should|could|may|might|must|can|to|in|on|at|for|from|with|that|not|also|did|does|said|says|told|wants?|denies|insists|agrees|agree|accuses|calls|urges|hopes|supports|plans|backs|asks|proposes|\p{Ll}+ed|sides?|government|authorities|delegation|leadership|administration)\b)/u;
/** What a country's own is where it acts: "Russia's request". */
const OWN_ACT =
  /^'s? (?:\p{Ll}+ )?(?:proposals?|request|initiative|position|stance|call|offer|side|government|invitation|demands?|insistence|mission|statement|reaction|response|concerns?|refusal|account|version|leadership|delegation|representatives?)\b/u;
const BODY_AFTER = /^ (?:side|government|authorities|leadership|delegation|administration)\b/;

/** Whether a country, a capital or a people acts or is addressed where it stands, and is not merely a place or a subject. */
export function actsHere(text: string, start: number, end: number, as: NameEntry["as"]): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 50);
  if (as === "demonym") return BODY_AFTER.test(after) || isPeople(before, text.slice(start, end), after);
  if (PLACE_BEFORE.test(before) || SUBJECT_BEFORE.test(before) || PLACE_AFTER.test(after)) return false;
  if (LOOSE_BEFORE.test(before) && !ADDRESSED.test(before)) return false;
  if (/^'/.test(after)) return OWN_ACT.test(after);
  return !/[.A-Z]$/.test(text.slice(start, end)) || ACTS_AFTER.test(after);
}

/** "the Americans now see", not "the Americans held in Russia". */
function isPeople(before: string, word: string, after: string): boolean {
  return (
    /\b[Tt]he $/.test(before) &&
    /[a-z]s$/.test(word) &&
    /^(?:$|[.,;']| (?:have|had|has|are|were|said|say|also|now|would|will|did|do|want|see|asked|agreed|proposed|insist|and)\b)/.test(
      after,
    )
  );
}
