/** Words that take back what stands after them. */
export const NOT =
  /\b(?:not|never|no|neither|nor|none|nobody|without|hardly|scarcely|cannot|can't|won't|didn't|doesn't|isn't|wasn't|hasn't|haven't|failed to|refus\w+ to|declin\w+ to|(?:stop(?:s|ped|ping)?|f[ae]ll(?:s|ing)?) short of)\b/i;
/** "Made no secret of it", ", who has never been there,": nothing that is told beside them is taken back. */
const TAKES_NOTHING_BACK =
  /\b(?:(?:made|makes?|making) no secret of|(?:lost|lose[sd]?|wast\w+) no time|no (?:choice|option|alternative) but|no doubt|(?:nobody|no one|few) (?:doubt|disput|den|question)\w*|no stranger to|not (?:only|just|merely)|(?:not|never) (?:yet )?(?:declined?|refused?|reject(?:ed)?|turn(?:ed)? down|rule[ds]? out|excluded?))\b|, (?:who|which|whose|where)\b[^,]{1,120}(?:,|$)/giu;

/** A text without the denials in it that take nothing else back. */
export function withoutIdleDenials(text: string): string {
  return text.replace(TAKES_NOTHING_BACK, " ");
}

/** The plain words of denial alone. */
export const PLAIN_NOT = /\b(?:not|never|no)\b|n't\b/i;
/** Pairs of what is asked and what says that it is not so. */
const OFF: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:named|identified|known by name)\b/i,
    /\b(?:unnamed|unidentified|anonym\w+|not (?:be )?(?:named|identified)|without (?:giving|being named|naming)|declined to (?:be (?:named|identified)|give (?:his|her|a|their) name))\b/i,
  ],
  [
    /\b(?:journalists?|reporters?|press|media|cameras?)\b.*\b(?:present|there|in the room|attend\w*|admitted|allowed|let in)\b/i,
    /\b(?:journalists?|reporters?|press|media|cameras?)\b.*\b(?:not (?:allowed|admitted|let|present|invited)|kept out|barred|led out|sent out|shut out)\b|\bwithout (?:any )?(?:journalists|reporters|press|cameras)\b/i,
  ],
  [
    /\b(?:run-?off|second round)\b/i,
    /\b(?:single round|first round|outright|without a (?:run-?off|second round))\b/i,
  ],
  [
    /\b(?:done|finished|completed?|concluded|over|ended|everything)\b/i,
    /\b(?:still|going on|continu\w+|under ?way|not yet|gaps?|unresolved)\b/i,
  ],
  [
    /\b(?:together|jointly|each other|(?:meet|met) (?:in|face))\b/i,
    /\b(?:separate(?:ly)?|one after the other|in turn|each in|not sit down (?:with each other|together)|not meet|did not see each other)\b/i,
  ],
  [
    /\b(?:attend\w*|present|take part|took part|come|came|at the|join(?:ed|s|ing)?|participat\w+)\b/i,
    /\b(?:unable to (?:come|attend|join|take part)|could not (?:come|attend|join)|did not (?:come|attend|show)|stayed away|was absent|were absent|boycott\w+|skipped|(?:did|does) not include|not (?:invited|represented|included)|without (?:an?|any) \p{L}+ (?:representative|official|delegation|minister)|no(?: \p{L}+)? (?:representative|official|delegation|envoy|diplomat|minister)s?(?: (?:of|from) [\p{L} ]{2,30}?)? (?:took part|attended|was|were|came|joined))\b/iu,
  ],
  [
    /\b(?:at the table|in the room|includ\w+|represented|invited|part of it)\b/i,
    /\b(?:(?:did|does) not include|not (?:invited|represented|included)|without (?:an?|any) \p{L}+ (?:representative|official|delegation|minister)|no (?:\p{L}+ )?(?:representative|official|delegation)|left out)\b/iu,
  ],
  [
    /\b(?:discuss\w*|talk\w* about|mention\w*|come up|came up|raised?|brought up|bring up|on the (?:agenda|table))\b/i,
    /\bnot (?:on the (?:table|agenda)|(?:been )?(?:discussed|mentioned|raised|brought up|touched on)|come up|an issue|a topic)\b|\b(?:did|does|do|has|had) not (?:\p{L}+ )?(?:discuss|mention|raise|bring up|touch)|\b(?:no|without) mention of\b/iu,
  ],
  [
    /\b(?:expect\w*|hop(?:e|es|ed|ing)|foresee|predict\w*|optimis\w+|likely)\b/i,
    /\b(?:play(?:s|ed|ing) down|rul(?:es|ed|ing) out|lower(?:s|ed|ing)? (?:\w+ ){0,2}(?:hopes|expectations)|little (?:hope|chance)|not expect\w*|pessimis\w+)\b/i,
  ],
  [
    /\b(?:comment\w*|say (?:anything|more|something)|talk about|speak about|disclose|reveal|elaborate|give (?:any )?details)\b/i,
    /\b(?:(?:would|did|does|do) not|wouldn't|didn't|doesn't|declin\w+ to|refus\w+ to) (?:\p{L}+ly )?(?:comment|talk (?:about|of)|speak (?:about|of)|discuss|disclose|reveal|elaborate|go into|give (?:any )?details|be drawn|say (?:anything|more|what|whether))\b|\bno comment\b/iu,
  ],
  [/\b(?:vot\w+ (?:for|in favou?r)|back\w*|support\w*|in favou?r)\b/i, /\bvot\w+ (?:\w+ )?against\b/i],
  [
    /\b(?:allowed|let|open|admitted|public)\b/i,
    /\b(?:behind closed doors|closed (?:meeting|talks|session|door)|closed to|led out|kept out|barred|not allowed)\b/i,
  ],
  [
    /\b(?:progress|headway|breakthrough|agree\w*|result|succe\w+|work(?:ed)? out|fruitful)\b/i,
    /\b(?:no (?:\p{L}+ )?(?:headway|progress|breakthrough|agreement|result)s?|without (?:\p{L}+ ){0,2}(?:headway|progress|breakthrough|agreement|result)|not (?:have |reach )(?:an )?(?:understanding|agreement)|gaps|deadlock\w*|stalemate)\b/iu,
  ],
];

/** What of the question a sentence says not to be so, in words of its own. */
export function offFor(asked: string, text: string): string | null {
  if (NOT.test(asked)) return null;
  const pair = OFF.find(([wanted, off]) => wanted.test(asked) && off.test(text));
  return pair?.[0].exec(asked)?.[0] ?? null;
}
