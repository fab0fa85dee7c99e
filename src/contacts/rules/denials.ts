/** "has not told @", "never said to @": no contact at all. */
export const NOT_TOLD = /(?:^| )(?:not|n't|never|nothing|anything)(?: [^ ]+)?$/;

/** Words before a reported clause that deny what it says. */
export const DENIES =
  /\b(?:denied|denies|deny|denying|dismissed|rejected|refuted|disputed|scotched|quashed|thrown out|threw out|brush(?:ed|es) (?:aside|off)|wav(?:ed|es) (?:away|off|aside)|bat(?:ted|s) away|sho(?:t|ots) down|knock(?:ed|s) down|laugh(?:ed|s) off|not true|untrue|no truth|false|incorrect)(?: (?:%|reports?|claims?|assertions?|statements?|suggestions|suggesting|saying|allegations|rumou?rs|media|news|as|speculation|an?|the|in|by|from|press|false|untrue|fiction|fake|nonsense|invention|fabrication|wrong|inaccurate|any|categorically|flatly|earlier|recent|newspapers?|paper|daily|website|channel|tabloid|blog|television|posts?|baseless|groundless|unfounded|#|@|'s)){0,8}$/;

/** A plan told in the past: what it speaks of may since have happened. */
export const PAST_PLAN =
  /\b(?:was|were|had been|had) (?:to|due|set|scheduled|expected|slated|planned|hoping|supposed)\b/;
