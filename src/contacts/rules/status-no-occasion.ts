import { FAR, GAP, NOT, rule, type StatusRule } from "./status-form.ts";

/** Words that deny an occasion, or speak of none at all: habits, hopes, dates still to be found. */
export const NO_OCCASION: readonly StatusRule[] = [
  // "would not refuse to see @", "has never turned down a meeting": that nobody refuses is no meeting yet.
  rule(
    "none",
    "before",
    `(?:${NOT}|nor (?:did|does|do|has|have|had|would|will)(?: [@#]| he| she| they)?)(?: (?:once|ever|yet|even|actually|be(?:en)?))* (?:refus(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|reject(?:ed|s|ing)?|turn(?:ed|s|ing)? down|spurn(?:ed)?|snub(?:bed)?|shun(?:ned)?|avoid(?:ed|ing)?|exclud(?:e[ds]?|ing)|averse to|against|opposed to|afraid of)${GAP}`,
  ),
  // "has not agreed to meet @"
  rule(
    "refused",
    "before",
    `(?:did|does|do|has|have|had) ${NOT} agreed? to(?: (?:hold|have|take|receive|attend|join|an?|any|the|direct|bilateral|further|new))*`,
  ),
  // "agreed to none of the meetings that @ offered", "did not take up any of @'s offers of a meeting"
  rule(
    "refused",
    "before",
    `(?:(?:agree[ds]?|responded|replied|said yes) to|accept(?:ed|s)?|took up|taken up|took) (?:none|not one|neither)(?: of)?(?: [^ ]+){0,7}?`,
  ),
  rule(
    "refused",
    "before",
    `(?:did|does|has|have|had|would|will) ${NOT} (?:yet )?(?:accept(?:ed)?|(?:agree[d]?|respond(?:ed)?) to|take up|taken up) (?:any|either|one|a single one|even one) (?:of )?(?: ?[^ ]+){0,7}?`,
  ),
  rule(
    "denied",
    "before",
    `(?:no one|nobody|none|neither)(?: [^ ]+){0,8}? (?:has|have|had|was|were) (?:approached|contacted|asked|requested|called|sought|proposed|invited|sent|made|met|spoken|talked|telephoned)${GAP}`,
  ),
  // "Reports that @ and @ have spoken are pure fiction", "the report that … was false".
  rule(
    "denied",
    "after",
    `${FAR} ?(?:is|are|was|were) (?:(?:pure|complete|completely|total|totally|absolutely|entirely|simply|just|utter|a|an|sheer) )*(?:fiction|fictitious|fakes?|false|untrue|inventions?|fabrications?|hoax|not true|baseless|groundless|unfounded|made up)\\b`,
  ),
  rule(
    "denied",
    "before",
    `(?:(?:knows?|knew|heard) (?:absolutely )?nothing (?:of|about)|(?:not|n't|un-?)(?: [^ ]+)? aware of|no knowledge of|(?:know|known|heard|hear) (?:about|of) no)(?: [^ ]+){0,4}?`,
  ),
  rule(
    "none",
    "before",
    "(?:is|'s|was|be) (?:high |about |past )?time (?:for @ to|that|@)(?: [^ ]+){0,9}?|^(?:and )?(?:nobody|no one|few|hardly anyone|none)(?: [^ ]+){0,3}? (?:expects?|expected|thinks?|believes?|wants?)(?: [^ ]+){0,5}?|^had @(?: [^ ]+){0,2}?",
  ),
  // "in recent weeks have been in talks over a deal": what goes on, and no day of it.
  rule(
    "none",
    "before",
    "(?:in|over|for) (?:recent|the past few|the last few) (?:days|weeks|months)(?: ,)? (?:@ )?(?:have|has) been in(?: [a-z]+)?",
  ),
  // "aims for a meeting with @", "pushes for talks with @": wanted, of no day.
  rule("none", "before", "(?:aim|push|angl|fish|hop|press|campaign)(?:e?s|ed|p?ing)? for(?: [^ @%]+){0,3}?"),
  rule("none", "before", "(?:whether|how|where|when) to(?: (?!(?:with|at|in|during|after) )[^ @]+){0,4}?"),
  rule("none", "before", "never(?: once| even| actually| yet)?(?: (?:held|had|made|took)(?: [^ ]+){0,3}?)?"),
  rule(
    "none",
    "before",
    "(?:never|not once|at no time|nor)(?: before| yet| since| then)? (?:has|have|had|did|do|does|will|would)(?: [^ ]+){0,3}?",
  ),
  rule(
    "denied",
    "before",
    `(?:denied|denies|deny|denying|thrown out|threw out|brushed aside|brushed off|waved away|waved aside|scotched|quashed|shot down|knocked down|rubbished|ridiculed|poured cold water on|rejected|rejects|dismissed|dismisses|refuted|refutes|rebuffed)(?: [^ ]+){0,3}? (?:reports?|claims?|rumou?rs|allegations|suggestions|having|that|any)${GAP}`,
  ),
  rule(
    "refused",
    "before",
    `(?:did|does|do|would|will|has|have|had) ${NOT} (?:yet )?(?:accept|accepted)(?: (?:an?|the|his|her|their|any|@|'s?|phone|telephone))*`,
  ),
  // "did not take @'s call": nobody spoke.
  rule(
    "not held",
    "before",
    `(?:did|does|do|would|will|has|have|had) ${NOT} (?:yet )?(?:take|taken|return|returned|answer|answered|pick up|respond to|responded to)(?: (?:an?|the|his|her|their|any|@|'s?|phone|telephone|request|requests|for))*`,
  ),
  rule(
    "denied",
    "before",
    `(?:has|have|had|did|does|do|was|were) ${NOT} (?:yet )?(?:ask|asked|request|requested|receive|received|seek|sought|propose|proposed|made(?! sense| it)|make(?! sense| it)|sent|approached|contacted|get|got)${GAP}`,
  ),
  rule("denied", "before", `(?:denied|denies|denying) (?:that |having |any )?${GAP}`),
  // "denied making a call to @", "denied having met @"
  rule(
    "denied",
    "before",
    "(?:denied|denies|denying)(?: [a-z]+ly)?(?: (?:ever|having|(?:making|made|placing|placed|holding|held|had|receiving|received|sending|sent|taking part in|attending)(?: (?!(?:in|at|on|over|about|to|ever|having|making|made|placing|placed|holding|held|had|receiving|received|sending|sent|taking|attending) )[^ @]+){0,3}))*",
  ),
  rule(
    "denied",
    "before",
    `(?:received|receive|made|make|sent|got|seen|submitted)(?: (?:as|so|far|yet))* no(?: such)?(?: [^ ]+){0,2}? (?:requests?|proposals?|offers?|signals?|invitations?|applications?|approach(?:es)?)${GAP}`,
  ),
  rule(
    "none",
    "before",
    "(?:would|will|'ll|'d|may|might|could)(?: [^ ]+){0,2}? (?:one day|some day|someday|sooner or later|eventually|at some point)(?: [^ ]+){0,3}?",
  ),
  // "would meet on another occasion": nobody has said when.
  rule(
    "none",
    "after",
    "(?: (?:with|@|#|in person)){0,3} (?:on another occasion|(?:at )?(?:some|an)other time|at some point|at some stage|one day|some day|someday|sooner or later)(?: |$)",
  ),
  rule(
    "none",
    "before",
    "(?:order|instruct|task|advis|authori[sz]|encourag)\\w* (?:@|him|her|them|#)(?: %)? to(?: [^ ]+){0,2}?",
  ),
  rule(
    "none",
    "before",
    "(?:subject|topic|theme|question|issue|item|aim|goal|idea|task|priority) (?:is|was|would be|are|were)(?: (?:an?|the|holding|another|possible))+",
  ),
  rule(
    "none",
    "before",
    "(?:^|(?:was|were|been|being|be) (?:also )?)invited to (?:join|attend|take part|participate)(?: [^ ]+){0,8}?",
  ),
  rule(
    "none",
    "after",
    `${FAR} ?(?:at (?:the|an?) (?:opportune|right|appropriate|proper|suitable|convenient) (?:moment|time)|on another occasion|at (?:another|some other) time|(?:at a|on a) (?:later|future) (?:date|stage|time)|in due course|some other time|when the time comes)`,
  ),
  rule(
    "none",
    "before",
    `(?:between|potential|possible|eventual|hypothetical|would-be|idea of|talk of|hopes? (?:of|for)|push for|chance of|quit|stopped|stops?|avoid(?:s|ed|ing)?|without)(?: [^ ]+){0,2}?`,
  ),
  rule(
    "none",
    "before",
    "(?:discuss(?:ed|es|ing)?|raised|considered|considering|mulled|mulling|debated)(?: (?:an?|the|@|possible|potential|new|bilateral|future|holding|plans? for|prospects? of|idea of|possibility of|another|such))*",
  ),
  rule(
    "none",
    "before",
    "(?:to (?:ensure|secure|organi[sz]e|facilitate|broker|bring about|achieve|enable|prepare)(?: an?)|to (?:ensure|secure|organi[sz]e|facilitate|broker|bring about|achieve|enable)|(?:opt|opted|opting|prefer|preferred|preferring)(?: instead)? (?:to|for)|(?:groundwork|ground|(?<!under )way|stage|basis|conditions) for)(?: [^ ]+){0,4}?",
  ),
  rule(
    "none",
    "before",
    "(?:(?:try|tries|trying|tried|seek|seeks|seeking|hope|hoping|look|looking) to (?:set|arrange|find|organi[sz]e|schedule|set up)|look(?:s|ing|ed)? for)(?: (?!%)[^ ]+){0,4}?|(?:look|looks|looking|searching) for (?:an? |another |other |new |alternative |possible |suitable )*dates?(?: (?!%)[^ ]+){0,6}?",
  ),
  rule(
    "none",
    "before",
    "(?:opportunity|opportunities|chance|occasion|time|date|dates|day|venue|window) (?:to|for|of|when)(?: (?:hold|have|arrange|an?|another|new|further|next|possible|bilateral))*",
  ),
  rule(
    "none",
    "after",
    `${FAR} ?(?:has|have|had|is|are|was|were) ${NOT} (?:yet )?(?:been )?(?:set|decided|discussed|considered|raised|agreed(?! to(?: |$))|fixed|determined|finali[sz]ed|scheduled|confirmed)`,
  ),
  rule("none", "after", "(?: (?:with|to) @)? (?:made|makes|would|could|is|was) (?:no|not|little|any|a|more)"),
  rule("none", "before", `(?:does|do) ${NOT}(?: have(?: [^ ]+){0,3}?|(?: [^ ]+)?)`),
  rule("none", "after", "(?: that| which)? (?:@|he|she|they|we|#) (?:could|may|might|would) (?:have|hold)"),
  rule(
    "none",
    "after",
    `(?: (?:between|with|of) (?:@|the two|them))? (?:could|may|might|would (?:be(?! (?:about|devoted|dedicated|held|focused)(?: |$))|have|help|give|mark|allow))`,
  ),
  rule("denied", "before", `there (?:was|were|has been|have been|had been) no(?: such)?(?: [^ ]+){0,2}?`),
  rule(
    "none",
    "before",
    `(?:has|have|had|were|was) ${NOT}(?: yet| ever| even| been able to| actually)?(?: [^ ]+)?`,
  ),
  rule(
    "none",
    "before",
    `no (?:plans?|need|point|reason|time|intention|arrangements?|agreement(?= (?:to|on|for|about)(?: |$))|date|decision|talk|mention)${GAP}`,
  ),
  rule(
    "none",
    "before",
    `(?:(?<!there (?:will|would|'ll) be )no(?! (?:agreement|breakthrough|progress|deal|result|results|sign))|without(?: any)?|nor any)(?: (?:formal|official|separate|bilateral|such|further|direct|new|one-on-one|plans? for an?|planned|scheduled))*`,
  ),
  rule(
    "none",
    "before",
    `(?:does|do|did|is|are|was|were|has|have) ${NOT} (?:plan|planning|planned|expect|expected|intend|intending|scheduled|due|rule out|ruled out|exclude|excluded|know|say)${GAP}`,
  ),
];
