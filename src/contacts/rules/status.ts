import type { ContactStatus } from "../contact.ts";

/** How a pattern lies to its trigger, inside one clause. */
type Side = "before" | "after";

export interface StatusRule {
  readonly status: ContactStatus | "none";
  readonly side: Side;
  readonly pattern: RegExp;
  /** It says something only of a contact that was planned: "will not meet". */
  readonly ifPlanned?: boolean;
  /** It leaves open what came of it: "had tried to telephone @". */
  readonly past?: boolean;
}

const FORMS: Readonly<Record<Side, (source: string) => string>> = {
  before: (source) => `(?:\\b|(?<= ))(?:${source})$`,
  after: (source) => `^(?:${source})\\b`,
};

const rule = (status: StatusRule["status"], side: Side, source: string): StatusRule => ({
  status,
  side,
  pattern: new RegExp(FORMS[side](source)),
});

/** Up to some words between a status word and its trigger. */
const GAP =
  "(?: (?!(?:during|following|after) |to (?!(?:hold|have|visit|meet|discuss|return|receive|welcome|continue|co-chair|send|give|take|make|place|conduct|attend|arrange|begin|start|open|resume|go|fly|travel|host|pay|join|be|come|get|participate|speak|sit|lead|the|an?|his|her|their|this|that|[@#%])(?: |$)))[^ ]+){0,6}?";
/** The same behind a trigger, whose participants stand between. */
const FAR = "(?: [^ ]+){0,10}?";
const BE = "(?:is|are|was|were|be|been|being|has been|have been|had been)";
const NOT = "(?:not|n't|never|no longer)";

/**
 * What became of a contact, by the words around its trigger in the same clause; the first rule that fits counts. "none"
 * means that the words speak of no occasion at all. Without a fitting rule a contact is held.
 */
export const STATUS_RULES: readonly StatusRule[] = [
  rule(
    "denied",
    "before",
    `(?:denied|denies|deny|denying|rejected|rejects|dismissed|dismisses|refuted|refutes|rebuffed)(?: [^ ]+){0,3}? (?:reports?|claims?|rumou?rs|allegations|suggestions|having|that|any)${GAP}`,
  ),
  rule(
    "refused",
    "before",
    `(?:did|does|do|would|will|has|have|had) ${NOT} (?:yet )?(?:take|taken|return|returned|answer|answered|accept|accepted|pick up|respond to|responded to)(?: (?:an?|the|his|her|their|any|@|'s?|phone|telephone))*`,
  ),
  rule(
    "denied",
    "before",
    `(?:has|have|had|did|does|do|was|were) ${NOT} (?:yet )?(?:ask|asked|request|requested|receive|received|seek|sought|propose|proposed|made(?! sense| it)|make(?! sense| it)|sent|approached|contacted|get|got)${GAP}`,
  ),
  rule("denied", "before", `(?:denied|denies|denying) (?:that |having |any )?${GAP}`),
  rule(
    "denied",
    "before",
    `(?:received|receive|made|make|sent|got|seen|submitted)(?: (?:as|so|far|yet))* no(?: such)? (?:requests?|proposals?|offers?|signals?|invitations?|applications?|approach(?:es)?)${GAP}`,
  ),
  rule(
    "none",
    "before",
    "(?:order|instruct|task|advis|authori[sz]|encourag)\\w* (?:@|him|her|them|#)(?: %)? to(?: [^ ]+){0,2}?",
  ),
  rule(
    "none",
    "after",
    `${FAR} ?at (?:the|an?) (?:opportune|right|appropriate|proper|suitable|convenient) (?:moment|time)`,
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
    "(?:to (?:ensure|secure|organi[sz]e|facilitate|broker|bring about|achieve|enable|prepare)(?: an?)|to (?:ensure|secure|organi[sz]e|facilitate|broker|bring about|achieve|enable)|(?:opt|opted|opting|prefer|preferred|preferring)(?: instead)? (?:to|for)|(?:groundwork|ground|way|stage|basis|conditions) for)(?: [^ ]+){0,4}?",
  ),
  rule(
    "none",
    "before",
    "(?:(?:try|tries|trying|tried|seek|seeks|seeking|hope|hoping|look|looking) to (?:set|arrange|find|organi[sz]e|schedule|set up)|look(?:s|ing|ed)? for)(?: (?!%)[^ ]+){0,4}?",
  ),
  rule(
    "none",
    "before",
    "(?:opportunity|opportunities|chance|occasion|time|date|dates|day|venue|window) (?:to|for|of|when)(?: (?:hold|have|arrange|an?|another|new|further|next|possible|bilateral))*",
  ),
  rule(
    "none",
    "after",
    `${FAR} ?(?:has|have|had|is|are|was|were) ${NOT} (?:yet )?(?:been )?(?:set|decided|agreed|fixed|determined|finali[sz]ed|scheduled|confirmed)`,
  ),
  rule("none", "after", "(?: (?:with|to) @)? (?:made|makes|would|could|is|was) (?:no|not|little|any|a|more)"),
  rule("none", "before", `(?:does|do) ${NOT}(?: have(?: [^ ]+){0,3}?|(?: [^ ]+)?)`),
  rule("none", "after", "(?: that| which)? (?:@|he|she|they|we|#) (?:could|may|might|would) (?:have|hold)"),
  rule(
    "none",
    "after",
    `(?: (?:between|with|of) (?:@|the two|them))? (?:could|may|might|would (?:be|have|help|give|mark|allow))`,
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
    `no (?:plans?|need|point|reason|time|intention|arrangements?|agreement|date|decision|talk|mention)${GAP}`,
  ),
  rule(
    "none",
    "before",
    `(?:no|without(?: any)?|nor any)(?: (?:formal|official|separate|bilateral|such|further|direct|new|one-on-one|plans? for an?|planned|scheduled))*`,
  ),
  rule(
    "none",
    "before",
    `(?:does|do|did|is|are|was|were|has|have) ${NOT} (?:plan|planning|planned|expect|expected|intend|intending|scheduled|due|rule out|ruled out|exclude|excluded|know|say)${GAP}`,
  ),
  rule(
    "postponed",
    "before",
    `(?:postpon(?:e|es|ed|ing)|put off|puts off|putting off|delay(?:s|ed|ing)?|deferr?(?:ed|s|ing)?|push(?:ed)? back|adjourn(?:ed|s)?|postponement of)${GAP}`,
  ),
  rule(
    "postponed",
    "after",
    `${FAR} ?(?:${BE} |has |have |had )*(?:postponed|put off|delayed|deferred|pushed back|adjourned|moved to)`,
  ),
  rule(
    "cancelled",
    "before",
    `(?:cancell?(?:s|ed|ing)?|call(?:s|ed|ing) off|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|drop(?:s|ped)?|ax(?:es|ed)?|axing|pull(?:s|ed) out of|withdrew from|backed out of|pulls out of|cancell?ation of|scuttled|scratched|nixed)${GAP}`,
  ),
  rule(
    "cancelled",
    "after",
    `${FAR} ?(?:${BE} )+(?:abruptly |suddenly |again )?(?:cancell?ed|called off|scrapped|scratched|abandoned|dropped|axed|off|shelved|scuttled|nixed)`,
  ),
  rule(
    "refused",
    "before",
    `(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|turn(?:s|ed|ing)? down|spurn(?:s|ed)|snubbed|rebuffed|rul(?:e|es|ed|ing) out|unwilling|not ready|not willing|not prepared|refusal|reluctant|will not agree|wo n't agree)(?! to (?:say|comment|give|provide|confirm|disclose|answer|elaborate|speculate|specify))${GAP}`,
  ),
  rule(
    "refused",
    "before",
    `(?:reject(?:s|ed|ing)?|turned aside|ignored)(?: [^ ]+){0,4}?(?: (?:offer|proposal|invitation|request|call|idea|suggestion|overture)s?)?${GAP}`,
  ),
  rule("refused", "after", `${FAR} ?(?:${BE} )+(?:refused|rejected|turned down|declined|rebuffed|ruled out)`),
  rule(
    "cancelled",
    "after",
    `${FAR} ?(?:(?:will|would|'ll) ${NOT}|wo n't) (?:now )?(?:take place|go ahead|happen|be held|come about|proceed)`,
  ),
  rule(
    "not held",
    "after",
    `${FAR} ?(?:fell through|failed to (?:take place|happen|materiali[sz]e|go ahead)|(?:did|does|do|could|has|have|had) ${NOT} (?:take|taken|happen|happened|go ahead|occur|occurred|materiali[sz]e|materiali[sz]ed|come about|be held|been held)|never (?:took place|happened|materiali[sz]ed|came about)|came to nothing|${BE} ${NOT} held)`,
  ),
  rule(
    "not held",
    "before",
    `(?:did|could) ${NOT}(?: yet| even| be able to| actually)?(?: meet| hold| have| take part in| attend)?(?: an?| any| the| direct| bilateral| formal)*`,
  ),
  rule("not held", "before", `(?:failed|unable|were to have|was to have|missed)${GAP}`),
  rule("cancelled", "before", `(?:will|would|'ll|'d) no longer(?: be)?${GAP}`),

  { ...rule("cancelled", "before", `(?:will|'ll|wo|would|'d) (?:not|n't)(?: be)?${GAP}`), ifPlanned: true },
  rule(
    "none",
    "before",
    `(?:could|may|might|should|must|ought to|can|if|would(?: be)? (?:ready|willing|like|welcome|prepared|happy|open|useful|good|help)|possib(?:le|ly|ility)|perhaps|hopes? (?:to|for|that)|hoped (?:to|for)|want(?:s|ed)?(?: to)?|wish(?:es|ed)? to|need(?:s|ed)? to|ha(?:s|ve) to|possibility of|prospects? (?:of|for)|importance of|necessary to|continu(?:e|ed|es|ing)(?: to)?|go(?:es)? on|resum(?:e|ption of)|need for|ready (?:to|for)|willing to|prepared to|open to|keep|kept)${GAP}`,
  ),
  rule(
    "none",
    "after",
    `${FAR} ?(?:is|are|was|were|remains?) (?:also )?(?:possible|impossible|unlikely|not planned|not scheduled|pointless|useless|inevitable|not on the agenda|out of the question)`,
  ),
  {
    ...rule(
      "requested",
      "before",
      `(?:tried|trying|tries|attempt(?:ed|s|ing)?|sought|seeking) to(?: (?:\\w+ly|reach|get|contact))*`,
    ),
    past: true,
  },
  rule(
    "requested",
    "before",
    `(?:request(?:s|ed|ing)?(?: for)?|ask(?:s|ed|ing) (?:for|to)|seek(?:s|ing)?|sought|appl(?:y|ied) for|demand(?:s|ed|ing)?)(?: (?:an?|the|his|her|their|to|for|with|phone|telephone|urgent|another|new|speak|hold|have|direct|personal|bilateral|one-on-one|@|#|%))*`,
  ),
  rule(
    "none",
    "before",
    "(?:be|been|being|was|were|is|are) (?:also )?invited to (?:the|this|that)(?: [^ #]+){0,4}?",
  ),
  rule(
    "proposed",
    "before",
    `(?:propos(?:e|es|ed|ing)|offer(?:s|ed|ing)?|suggest(?:s|ed|ing)?|invit(?:e|es|ed|ing)|invitation|proposal|offer|call(?:s|ed|ing)? for|urg(?:e|ed|es|ing)|push(?:es|ed|ing)? for|volunteered|challeng(?:e|es|ed))(?: (?!(?:that|during|after|following) )[^ ]+){0,7}?`,
  ),
  rule(
    "planned",
    "before",
    `(?:will|'ll|shall|(?:is|are|was|were|be)(?: also| both| next| then| later| still| originally| initially)? to|to be|due(?: to)?|set to|set for|(?:re)?scheduled|reschedul(?:es?|ing)|slated|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|going to|intend(?:s|ed)?|arranged? (?:to|for|an?)|agree[ds]?(?: "| in principle| ,)* (?:to|on)|about to|preparing|prepares?|(?:preparations|arrangements) for|looking forward to|poised to|likely to|announced plans|head(?:s|ed|ing) to|flying to|travell?ing to|on (?:his|her|their) way to|en route to|arriv(?:es|ing) in|eve of)${GAP.replace("{0,6}", "{0,9}")}`,
  ),
  {
    ...rule("planned", "before", "^(?:before|ahead of|prior to) (?:their|the|a|@|@ 's)(?: [^ ,@]+){0,3}?"),
    past: true,
  },
  rule(
    "planned",
    "before",
    "(?:ahead of|in the run-up to|upcoming|forthcoming|coming|next|future|prior to|before)(?: (?!(?:during|following|after) )[^ ,]+){0,6}?",
  ),
  rule(
    "planned",
    "after",
    `(?: (?:(?:between|of|with|by|from|and|,|his|her|to) @|(?!(?:@|said|told|held|took|ended|lasted|concluded|went|where|who|after)(?: |$))[^ ]+)){0,9}? ?(?:(?:${BE} |)(?:planned|(?:re)?scheduled|set|due|expected|slated|arranged|agreed)|will (?:be|take|begin|start|open|go)|(?:is|are) to (?:be|take|begin|start|open)|takes? place)`,
  ),
  rule("planned", "before", "^(?:@|[^ ]+ : @|: @) to"),
  {
    ...rule(
      "planned",
      "before",
      "(?:arrived|arrives|landed|touched down|flew in)(?: (?!and )[^ ]+){0,6}? (?:for|ahead of)(?: [^ @]+){0,4}?",
    ),
    past: true,
  },
];

/** In a reported clause "would meet" is a plan. */
export const BACKSHIFT = new RegExp(`(?:\\b|(?<= ))(?:would|'d)(?: (?:also|then|both|soon|later))?${GAP}$`);
