import { countedSort } from "./counted-sort.ts";

/** What sort of answer a question wants. */
export type Asks =
  | "when"
  | "where"
  | "who"
  | "how many"
  | "how long"
  | "why"
  | "how"
  /** "Which newspaper …": something of the sort that `focus` names. */
  | "which"
  /** What somebody said, wants, denies, proposes. */
  | "what said"
  | "what"
  /** Yes, no or not known. */
  | "whether"
  /** No question word: a subject. */
  | "subject";

export interface AskedFor {
  readonly asks: Asks;
  /** The sort of thing asked for, as typed: "newspaper" of "which newspaper", "troops" of "how many troops". */
  readonly focus: string | null;
}

const LEAD_IN =
  /^(?:(?:hi|hello|hey|ok|okay|so|and|but|then|now|well|also|please|pls|plz|just|quick question)\b[\s,:-]*|(?:(?:can|could|would) you (?:please )?(?:tell|show|give) (?:me|us)|(?:please )?(?:tell|show|remind) (?:me|us)|(?:do|does|did) (?:you|we|anyone|anybody) (?:happen to )?know|i(?:'d| would)? (?:want|need|like) to know|i wonder|any idea|i was wondering|what do we know about|is it (?:stated|known|said))\b[\s,:]*(?:if you know)?[\s,]*)+/i;

/** The question without greetings and politeness in front. */
export function withoutLeadIn(text: string): string {
  const bare = text.trim().replace(LEAD_IN, "").trim();
  return bare.length > 1 ? bare : text.trim();
}

type Rule = readonly [RegExp, Asks];

/** In order; the first that fits anywhere in the question wins. A group, where there is one, is the focus. */
const RULES: readonly Rule[] = [
  [
    /\bhow long\b|\bhow many (?:hours?|minutes?)\b|\bwhat (?:was|is) the (?:duration|length) of\b|^(?:duration|length) of\b/i,
    "how long",
  ],
  [
    /\b(?:how (?:many|much)(?: of the| of)?|what (?:number|amount) of|^number of|^count(?: of)?)(?:\s+([\p{L}-]+))?/iu,
    "how many",
  ],
  [
    /\bwhat (?:is|was|are|were) (?:its |their |the )?(?:total )?(population|death toll|price|cost|size|age|budget)\b/i,
    "how many",
  ],
  [
    /\b(?:what|which) (percentage|percent|share|proportion|fraction|number|amount|age|price|sum)\b/i,
    "how many",
  ],
  [/\bhow (?:old|big|large|high|tall|often|few)\b/i, "how many"],
  [
    /\bwhy\b|\bhow come\b|\b(?:for|what) (?:what |was the |is the |were the )?(?:reasons?|grounds|cause)\b|^reasons? for\b|\bwhat (?:caused|led to|prompted|made|triggered)\b|\bwhat(?:'s| is| was) behind\b/i,
    "why",
  ],
  [
    /\b(?:on|by|until|since|from|at)? ?(?:what|which) (?:new |exact |later |other )?(days?|dates?|months?|years?|time|weekday)\b|^(?:the )?(?:date|day|time) of\b/i,
    "when",
  ],
  [
    /^(?:what|when|whats|what's) (?:is |was |are |were )?(?:the |his |her |its |their |[\p{L}-]+'s )?(?:(?:new|exact|next|final|original|planned|later|agreed) ){0,2}(dates?|day)\b/iu,
    "when",
  ],
  [
    /^(?:since |until |by |from )?when\b|^(?!(?:what|who|whom|whose|which|where|why|how|in|on|at|to|under)\b).*\bwhen\b/i,
    "when",
  ],
  [
    /\b(?:in|at|to|from|near) (?:what|which) (city|town|country|place|region|venue|location|capital|area|state)\b|\b(?:what|which) (?:city|town|country|place|venue|location) (?!(?:did|do|does|has|have|had|will|would|should) .{2,40}?\b(?:want|accus|blam|attack|invad|support|back|nam|call|warn|threaten|critici|sanction|recogni|includ|urg|prais|thank|fear|trust|consider|mention|exclud|invit|compar|support|condemn|pressed|press|ask|favou?r|prefer|defend|arm|suppl|help|punish)\p{Ll}*\b)(?:did|do|does|will|would|was (?:the|it|their)|were (?:the|they)|is the)\b|^(?:the )?(?:place|venue|location) of\b|\bwhat(?: is| was|'s) the (?:place|venue|location)\b/iu,
    "where",
  ],
  [
    /^(?:from )?where(?:abouts)?\b|^(?!(?:what|who|whom|whose|which|when|why|how|in|on|at|to|under)\b).*\bwhere\b/i,
    "where",
  ],
  [
    /\b(?:what|which) (?:(?!(?:did|do|does|is|was|were|has|have|had|will|would|are)\b)[\p{L}.-]+ ){0,2}?(minister|official|diplomat|politician|person|spokes(?:wo)?man|spokesperson|president|leader|leaders|ministers|officials|people|envoy|journalist|reporter|ambassador|chancellor)\b(?!'s)/iu,
    "who",
  ],
  [/\b(?:who|whom|whose)\b|^(?:initiator|source|participants?) (?:of|for)\b/i, "who"],
  [
    /\bwhat (?:else )?(?:do|does|did|has|have|had|will|would|is|was|were)\b.{1,60}?\b(?<!\b(?:the|an?|in|of|no|any|his|her|its|their|this|that) )(?:say|said|saying|want|wants|wanted|tell|told|ask|asked|deny|denied|denies|claim|claimed|propose|proposed|demand|demanded|think|thinks|believe|insist|insisted|reply|replied|respond|answer|answered|urge|urged|call for|called for|call on|suggest|suggested|stress|stressed|warn|warned|expect|expected|hope|hoped|complain|fear|argue|promise|offer|reject|accuse|request|raise|raised|bring up|press|describe|announce|report|explain|add|threaten|admit|concede|pledge|advise|assure|recommend|condemn|protest|object|recall|mention|(?:complain|ask|demand|propos|threaten|urg|offer|warn|insist|press|say|argu|suggest)ing)\b/i,
    "what said",
  ],
  [
    /\bhow (?:do|does|did) .{1,60}?\b(?:describe|characteri[sz]e|(?<!\b(?:an?|the|phone|telephone|planned|this|that|\w+ed) )call|see|view|assess|react|respond|reply)\b/i,
    "what said",
  ],
  [
    /\b(?:which|what(?! (?:holds?|keeps?|stops?|makes?|worries|bothers?|drives?|moves?|prevents?|hinders?|gets?|lies|stands|speaks|explains?|divides?|unites?|separates?|links?|connects?|awaits?|angers?|annoys?|surprises?|strikes?|troubles?|pleases?|attracts?|brings?|brought|kept|held|stopped|prevented|angered|annoyed|surprised|struck|worried|bothered|troubled|divided|united|drove|moved|attracted|lay|stood)\b)) (?:other |kind of |kinds of |sort of |type of |types of |of (?:the |these |those |his |her |its |their )?(?:two |three )?)?(?!(?:did|do|does|is|was|were|has|have|had|will|would|are|about|on|in|at|to|for|from|with|by|the|else|besides|apart|other than|changed|ended|began|started|followed|follows|became|remains|happened|happens|happen|came|went|came|goes|can|could|should|must|might|may)\b|\p{L}+ (?:the|an?|his|her|its|their|them|him|it|this|that)\b)(?:(?:(?!(?:did|do|does|is|was|were|has|have|had|will|would|are|of|near|besides|in|on|at|for|from|with|to|by|about)\b)[\p{L}.-]+ ){1,3}?(?=[\p{L}-]+ (?:did|do|does|is|was|were|are|has|have|had|will|would|can|could|should|must|might|may)\b))?([\p{L}-]+)/iu,
    "which",
  ],
  [/\bhow\b/i, "how"],
  [/\bwhat\b|\bwhats\b/i, "what"],
];

const AUXILIARY =
  /^(?:did|does|do|is|was|were|are|has|have|had|will|would|can|could|should|didn't|doesn't|don't|isn't|wasn't|weren't|aren't|hasn't|haven't|hadn't|won't)\b/i;
const POLAR_THEN_MORE = /[,;?]\s*(?:and )?(?:if so,? )?(?:when|where|who|why|how|what)\b/i;

/** What sort of answer is wanted; a question may want several, see `splitQuestions`. */
export function askedFor(question: string): AskedFor {
  const text = withoutLeadIn(question);
  if (AUXILIARY.test(text) && !POLAR_THEN_MORE.test(text)) return { asks: "whether", focus: null };
  for (const [pattern, asks] of RULES) {
    const match = pattern.exec(text);
    if (match) return { asks, focus: sortAfter(text, match[1] ?? null)?.toLowerCase() ?? null };
  }
  return { asks: "subject", focus: null };
}

const SORT =
  /\b(?:which|what)(?: [\p{L}-]+){1,2}? (countries|states|nations|cities|towns|ministers|officials|leaders|envoys|agenc(?:y|ies)|newspapers?|organi[sz]ations?|bod(?:y|ies)|groups?|weapons|sanctions|forces|troops|talks|agreements?|conditions|committees?|ministr(?:y|ies)|companies)\b/iu;

const HOW_MANY = /\bhow (?:many|much)\b/i;

/** "Which EU countries …": the noun that is asked for may come after what describes it. */
function sortAfter(text: string, focus: string | null): string | null {
  if (focus === null) return null;
  if (SORT.test(text)) return SORT.exec(text)?.[1] ?? focus;
  return HOW_MANY.test(text) ? countedSort(text) : focus;
}
