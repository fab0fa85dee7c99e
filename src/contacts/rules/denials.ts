/** "has not told @", "never said to @": no contact at all. */
export const NOT_TOLD = /(?:^| )(?:not|n't|never|nothing|anything)(?: [^ ]+)?$/;

/** Words before a reported clause that deny what it says. */
export const DENIES =
  /\b(?:denied|denies|deny|denying|dismissed|rejected|refuted|disputed|scotched|quashed|thrown out|threw out|brush(?:ed|es) (?:aside|off)|wav(?:ed|es) (?:away|off|aside)|bat(?:ted|s) away|sho(?:t|ots) down|knock(?:ed|s) down|laugh(?:ed|s) off|not true|untrue|no truth|false|incorrect)(?: (?:%|reports?|claims?|assertions?|statements?|suggestions|suggesting|saying|allegations|rumou?rs|media|news|as|speculation|an?|the|in|by|from|press|false|untrue|fiction|fake|nonsense|invention|fabrication|wrong|inaccurate|any|categorically|flatly|earlier|recent|newspapers?|paper|daily|website|channel|tabloid|blog|television|posts?|baseless|groundless|unfounded|#|@|'s)){0,8}$/;

/** A plan told in the past: what it speaks of may since have happened. */
export const PAST_PLAN =
  /\b(?:was|were|had been|had) (?:to|due|set|scheduled|expected|slated|planned|hoping|supposed)\b/;

/** What somebody else is said to have written or told, before what it tells. */
export const REPORT =
  /\b(?:reports?|accounts?|story|stories|claims?|article|suggestions?|allegations?) (?:in [^,.]{2,30} )?(?:that|of|according to which|in which|about|on)\b|\b(?:daily|[Nn]ewspapers?|[Pp]apers?|websites?|weekly|magazines?|tabloids?|channels?|blogs?|broadcasters?|Post|Times|Journal|[Mm]edia)\b[^.]{0,60}? (?:wrote|written|reported|claimed|claims|said|says|alleged)\b|\b(?:television|TV|radio|media|press|papers?|newspapers?|channels?|websites?|outlets?)\b[^.]{0,40}? ha(?:d|s|ve) it that\b|\b(?:claimed|alleged) that\b/;
export const SOURCE =
  /\baccording to (?:an?|the) (?:[\w-]+ ){0,2}(?:daily|newspaper|paper|website|weekly|magazine|tabloid|channel|blog|broadcaster)\b/i;
const REPORTS = "(?:reports?|accounts?|story|stories|claims?|rumou?rs?|suggestions?|article|allegations?)";
const DENY =
  "(?:den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)|disput(?:ed|es)|contradict(?:ed|s)|brushed aside|waved away)";
export const DENYING = new RegExp(`\\b${DENY} (?:[\\w'-]+ ){0,4}${REPORTS}\\b`, "i");
const OCCASION = "(?:calls?|conversations?|meetings?|contacts?|talks|encounter|visit|exchange|request)";
/** Words that say of an occasion that there was none. */
export const NEVER_WAS = new RegExp(
  [
    `there (?:was|were|had been|has been|have been|is) no (?:[\\w-]+ ){0,2}${OCCASION}\\b(?! of\\b)`,
    `no (?:[\\w-]+ ){0,2}${OCCASION}(?: [^.;,]{0,40})? (?:took place|had taken place|has taken place|was held|happened)\\b`,
    "nothing of the (?:kind|sort)",
    "(?:did not|never) (?:take place|happen)|ha(?:d|s) not (?:taken place|happened)|never (?:took place|happened|met|spoke)",
    "(?:pure|complete|total|utter|sheer) (?:fiction|inventions?|fabrications?|nonsense|fantasy)",
  ].join("|"),
  "i",
);
/** Words that say of what is written that it is not so. */
export const UNTRUE = new RegExp(
  `\\b${DENY} (?:(?!that |of |by )[\\w'-]+ ){0,4}(?:${REPORTS}|it|this|that(?=[.,;]|$))\\b(?! (?:of|by|that|from|about|on) )|\\bcall(?:s|ed) (?:it|that|this|them|the (?:reports?|story|claims?|allegations?)) (?:an? )?(?:pure |sheer |complete |utter )?(?:inventions?|fabrications?|fakes?|fiction|lies?|nonsense|untrue|false|hoax|fairy tale)\\b|\\b(?:is|are|was|were) (?:simply |just |entirely |completely )?(?:untrue|not true|false|fiction|fakes?|baseless|groundless|unfounded|made up|invented|nonsense)\\b`,
  "i",
);
/** "its version of the exchange": that there was one is granted. */
export const GRANTED =
  /\b(?:of|in|during|from) (?:the|its|their|that) (?:tele)?(?:phone )?(?:calls?|conversations?|meetings?|talks|encounter|exchange)\b/i;
export const CONFIRMED = /(?<!\bnot |\bnor |n't )\bconfirm(?:s|ed)\b/;

const NOT_OF = "(?! (?:of|with|before|after|since|until|on)\\b)";
const NONE_OF = (talks: string) =>
  new RegExp(
    `\\bno (?:such )?(?:[\\w-]+ )?(?:${talks})\\b${NOT_OF}[^.;]{0,120}? (?:took place|ha(?:d|s|ve) taken place|was held|were held|happened|occurred)\\b|\\bthere (?:was|were|had been|has been|have been) no (?:such )?(?:[\\w-]+ )?(?:${talks})\\b${NOT_OF}`,
    "i",
  );
/** "No meeting or talk between us took place", "there was no such call": said of the very occasion, by how it was held. */
export const NO_SUCH_THING = {
  call: NONE_OF("calls?|conversations?|talks?|contacts?"),
  meeting: NONE_OF("meetings?|talks?|negotiations|encounter|contacts?|conversations?"),
  any: NONE_OF("meetings?|calls?|conversations?|talks?|negotiations|encounter|contacts?|exchange"),
};
/** "…, a claim that Paris denied at once". */
export const CLAIM_DENIED =
  /, (?:an? )?(?:claim|report|statement|account|assertion|version)s? (?:that |which )?[^,.;]{0,50}?\b(?:denied|denies|rejected|disputed|dismissed|refuted|contradicted)\b/;
/** "Nothing has been planned or agreed", "no such meeting is scheduled". */
export const NOT_PLANNED =
  /\b(?:nothing|no such (?:meeting|call|visit|talks|trip|conversation))\b[^.;]{0,80}? ?(?:has|had|have|was|is|were|are)(?: been)? "?(?:planned|agreed|scheduled|arranged|set|fixed)\b/i;
