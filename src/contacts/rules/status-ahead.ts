import { BE, FAR, GAP, NOT_AT, rule, type StatusRule } from "./status-form.ts";

/** Words of what is only possible, asked for, offered or still to come. */
export const AHEAD: readonly StatusRule[] = [
  // "A session follows in # on %", which "follows a call" says of none.
  rule(
    "planned",
    "after",
    "(?: (?:in|at) [^ @#%,]+(?: [^ @#%,]+)?| %){0,2} ?(?:(?:will |is to |are to )(?:then )?follow|follows|comes next)(?= (?:%|in|at|next|later|there|[.,])(?: |$)|$)",
  ),
  // "A meeting of @ with @ is in preparation for %": with a day it is no longer only an idea.
  rule(
    "planned",
    "after",
    `${FAR} ?(?:is|are) (?:in preparation|being (?:prepared|arranged|planned|organi[sz]ed)) for(?= %)`,
  ),
  rule(
    "none",
    "before",
    `(?:could|may|might|should|must|ought to|can|if|would(?: be)? (?:ready|willing|like|welcome|prepared|happy|open|useful|good|help)|possib(?:le|ly|ility)|perhaps|hopes? (?:to|for|that)|hoped (?:to|for)|want(?:s|ed)?(?: to)?|wish(?:es|ed)? to|need(?:s|ed)? to|ha(?:s|ve) to|possibility of|prospects? (?:of|for)|importance of|necessary to|continu(?:e|ed|es|ing)(?: to)?|go(?:es)? on|resum(?:e|ption of)|need for|ready (?:to|for)|willing to|prepared to|open to)${GAP}`,
  ),
  rule(
    "none",
    "before",
    "(?:keeps?|kept|keeping)(?: (?:on|up|open|the|a|an|its|his|her|their|for|of|to|channels?|lines?|doors?|communication|options?))*",
  ),
  rule(
    "none",
    "after",
    `${FAR} ?(?:is|are|was|were|remains?) (?:also )?(?:being (?:prepared|discussed|considered|arranged|planned|worked out)|in the works|in the offing|under discussion|possible|impossible|unlikely|not planned|not scheduled|pointless|useless|inevitable|not on the agenda|out of the question)`,
  ),
  {
    ...rule(
      "requested",
      "before",
      `(?:tried|trying|tries|attempt(?:ed|s|ing)?|sought|seeking)(?: %| in vain| for (?:[^ @#]+ ){0,4}(?:hours?|days?|weeks?|minutes))? to(?: (?:\\w+ly|reach|get|contact))*`,
    ),
    past: true,
  },
  rule(
    "requested",
    "before",
    `(?:(?<!\\bat (?:[^ ]+ ){1,3})request(?:s|ed|ing)?(?: %)?(?: for)?|ask(?:s|ed|ing)(?: %)? (?:for|to)|(?:ask(?:s|ed|ing)?|request(?:s|ed)?|approach(?:ed|es)?|begged) (?:his |her )?@ (?:% )?(?:for|about)|seek(?:s|ing)?|sought|appl(?:y|ied) for|demand(?:s|ed|ing)?)(?: (?:an?|the|his|her|their|to|for|with|phone|telephone|urgent|another|new|speak|hold|have|direct|personal|private|separate|brief|short|early|immediate|formal|second|bilateral|[a-z]+-[a-z]+(?:-[a-z]+)?|@|#|%))*`,
  ),
  rule(
    "none",
    "before",
    "(?:be|been|being|was|were|is|are) (?:also )?invited to (?:the|this|that)(?: [^ #]+){0,4}?",
  ),
  rule(
    "planned",
    "before",
    "(?:accept(?:s|ed|ing)?|took up|taken up) (?:an?|the|his|her|@|@ 's)(?: [^ ]+)? ?(?:invitation|offer|proposal|suggestion|request|invite) (?:to|for|(?:from|by|of) (?:the |his |her )?@ (?:to|for))(?: [^ ,]+){0,6}?",
  ),
  rule(
    "proposed",
    "before",
    `(?:propos(?:e|es|ed|ing)|offer(?:s|ed|ing)?|suggest(?:s|ed|ing)?|invit(?:e|es|ed|ing)|invitation|proposal|offer|call(?:s|ed|ing)? for|urg(?:e|ed|es|ing)|push(?:es|ed|ing)? for|volunteered|challeng(?:e|es|ed) (?:@|#|him|her|them) to)(?: (?!(?:that|during|after|following) )[^ ]+){0,7}?`,
  ),
  rule(
    "planned",
    "before",
    `(?:will|'ll|shall|(?:is|are|was|were|be)(?: also| both| next| then| later| still| originally| initially)? to|to be|due(?: to)?|set to|set for|(?:re)?scheduled|reschedul(?:es?|ing)|slated|expect(?:s|ed|ing)?|(?<!\\b(?:the|a|peace|this|that|his|her) )plan|plan(?:s|ned|ning)|going to|intend(?:s|ed)?|means to|meant to|aim(?:s|ed)? to|promis(?:es|ed) to|vow(?:s|ed) to|arranged? (?:to|for|an?)|about to|preparing|prepares?|(?:is|are|was|were) (?:now |also |currently )?(?:coordinating|arranging|organi[sz]ing|setting up|finali[sz]ing)|(?:preparations|arrangements) (?:(?:are|were|is) (?:[^ ]+ ){1,3})?for|look(?:s|ing|ed)? forward to|poised to|wait(?:s|ed|ing) to|supposed to|scheduled to|likely to|announced plans|head(?:s|ed|ing) (?:to|for(?= (?:the )?(?:[^ @,]+ ){1,4}(?:to|for|and|where|%) ))|flying to|travell?ing to|(?:flies|travels|goes(?: on)?|moves on|continues|leaves|departs|sets off|sets out)(?: %)? (?:to|for)|on (?:his|her|their) way to|en route to|arriv(?:es|ing) in|eve of)${GAP.replace("{0,6}", "{0,9}")}`,
  ),
  rule(
    "planned",
    "before",
    `agree[ds]?(?: "| in principle| ,)* (?:to|on)(?! (?:in|during) (?:an?|the|their|his|her|that|this|%)(?: |$))${NOT_AT}`,
  ),
  rule(
    "planned",
    "before",
    "(?:eye[sd]?|eyeing|aim(?:s|ed|ing)? (?:at|for)|target(?:s|ed|ing)?|envisage[sd]?) % (?:as the (?:day|date) )?for(?: [^ @]+){0,3}?",
  ),
  // "will on % become the first member of the cabinet to call on @": however much stands between.
  rule(
    "planned",
    "before",
    "(?:will|'ll|(?:is|are) (?:set |due |expected )?to)(?: %)? (?:become|be) (?:only )?(?:the|his|her|their) (?:first|second|third|fourth|last|latest|only)(?: [^ @]+){0,10}? to",
  ),
  // "agreed in a phone call on % to meet": where they agreed is no part of it.
  rule(
    "planned",
    "before",
    `agree[ds]? (?:in|during|at) (?:an?|the|their|this|that)(?: [^ @]+){1,4}?(?: (?:with|between) @)?(?: on)?(?: %)? to(?: hold| have)?(?: [^ @]+){0,2}?`,
  ),
  rule("planned", "before", `(?:decide[ds]?|resolved) to${NOT_AT}`),
  // "had been expected to go to # with his envoy, and to see @"
  rule("planned", "before", "(?:expected|due|scheduled|slated|supposed|planned) to(?: [^ ]+){1,24}? and to"),
  {
    ...rule("planned", "before", "^(?:before|ahead of|prior to) (?:their|the|a|@|@ 's)(?: [^ ,@]+){0,3}?"),
    past: true,
  },
  rule(
    "planned",
    "before",
    "(?:ahead of|in the run-up to|upcoming|forthcoming|coming|next|future|prior to|before(?! (?:that|this|then|it)(?: |$)))(?: (?!(?:during|following|after) )[^ ,]+){0,6}?",
  ),
  rule(
    "planned",
    "after",
    `(?: (?:(?:between|of|with|by|from|and|,|his|her|the|to) @|(?!(?:@|said|told|held|took|ended|lasted|concluded|went|where|who|after)(?: |$))[^ ]+)){0,9}? ?(?:(?:${BE} |(?<! (?:an?|the|their|his|her|its|any|possible) ))(?:lined up|pencilled in|planned|(?:re)?scheduled|set(?! (?:out|up|off|aside|down|against|a|the))|due|expected|supposed|slated|arranged|fixed(?= (?:for|in|at|on|%|last|next|with|between|by)(?: |$))|(?<!, @ )(?<!, )agreed)|(?:is|are) on (?:@ 's|his|her|the|their) (?:agenda|schedule|program|programme|calendar|diary)|will (?:be|take|begin|start|open|(?:bring|gather|unite)(?= (?:together )?(?:the |both )?@)|feature|go|focus|cent(?:er|re)|cover|deal|concentrate|touch|address|include)|would be (?:about|devoted|dedicated|held|focused|continued|resumed|reconvened)|(?:is|are) (?:now )?to (?:be|take|begin|start|open)|takes? place)`,
  ),
  // "talks that @ and @ were to hold on %"
  rule(
    "planned",
    "after",
    "(?: ?that| ?which)? ?@ (?:was|were|is|are|had been) (?:(?:due|scheduled|expected|set) )?to (?:hold|have(?! (?:held|had|taken)))",
  ),
  rule("planned", "before", "^(?:@|[^ ]+ : @|: @) to"),
  // "will meet on % a day after holding talks with @"
  rule(
    "planned",
    "before",
    "(?:will|'ll|(?:is|are) (?:to|set to|due to|expected to)) .*(?:hours?|days?|weeks?) (?:after|before) [a-z]+ing(?: [^ @]+){0,3}",
  ),
  rule(
    "planned",
    "before",
    "^(?:(?:%|(?:his|her|the|@ 's) (?:[^ ]+ )?(?:schedule|agenda|program|programme|diary|calendar|itinerary)) (?:has|have|sees|foresees|includes|calls for)|before)(?: (?:@|him|her|them))?",
  ),
  rule(
    "planned",
    "before",
    "(?:schedule|agenda|program|programme|diary|calendar|itinerary)(?: [^ @]+){0,4}? (?:includes?|lists?|features?|contains?|has|shows?|foresees|provides for)(?: (?:an?|the|his|her|@|with|%))*(?: [^ @%]+){0,2}?",
  ),
  {
    ...rule(
      "planned",
      "before",
      "(?:arrived|arrives|landed|touched down|flew in)(?: (?!and )[^ ]+){0,6}? (?:(?:for|ahead of)(?: [^ @]+){0,4}?|to(?: also)?|to (?:hold|have|begin|start|conduct|attend)(?: [^ @]+){0,4}?)",
    ),
    past: true,
  },
];
