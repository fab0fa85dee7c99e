/** "Is there anything else on Syria?" asks for Syria. */
const ANYTHING =
  /^(?:(?:please )?(?:tell|show|give) (?:me|us) (?:everything |all |more |something )?(?:about|on) |(?:(?:is there|do you have|have you got|got) )?(?:anything|something|what(?:ever)? (?:is there|do you have|have you got|do we have))(?: else| more| new)? (?:on|about|regarding) )(?=\S)/i;
/** "Did anything happen in June 2014", "was there anything in 2015": what there is of that time. */
const ANYTHING_THEN =
  /^(?:(?:was|is|were) there |did |has |do (?:you|we) have )?(?:any ?thing|something|everything|all)(?: (?:happen(?:ed)?|go(?:ing)? on|take place|new|else|reported))? (?=(?:in|on|during|from|since|before|after|between) (?:early |mid-?|late )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b))/i;

/** "What's planned", "was anything postponed": the contacts of that sort. */
const STATUS =
  /^(?:what(?:'s| is| was| has been)|(?:is|was|has) (?:there )?(?:any ?thing|something)|any ?thing)(?: been)? (planned|cancelled|canceled|postponed|denied|refused)(?: (?:next|now|so far|at the moment))?$/i;

/** What asks for contacts of a time, a subject or a sort, as filters; all else as it is. */
export function asFilters(bare: string): string {
  return bare.replace(ANYTHING, "").replace(ANYTHING_THEN, "contacts ").replace(STATUS, "$1");
}

/** "Weakest contacts", "plans without an outcome": what is still open. */
const WEAK =
  /^(?:(?:the )?weak(?:est)? (?:links?|contacts?|entries|points?|spots?)|(?:what(?:'s| is) )(?:still )?(?:open|missing|unclear|uncertain|unconfirmed)(?: in (?:the|this) (?:record|archive))?|(?:all )?(?:unnamed|anonymous) sources?|one-sided contacts?|(?:open |past )?plans (?:without (?:an? )?(?:outcome|report)|that (?:were |was )?(?:never|not) (?:got )?(?:reported|confirmed|followed up)\S*)(?: on)?)$/i;

/** "Which outlets are these from": where the archive comes from. */
const OUTLETS =
  /^(?:which|what) (?:outlets?|newspapers?|papers?|media)(?: (?:are|is|do|does) (?:there|(?:the archive|these|this|they|it|all this|you|we)(?: (?:come )?from| have| use| cover)?|in (?:the|this) archive)| reports? all (?:of )?(?:this|these))$/i;

/** "on this day", "this week in 2014": commands that people write in several words. */
export function asOneWord(bare: string): string {
  return bare
    .replace(
      /^(?:the )?(?:two|both) sides(?:'s?)? (?:(?:positions?|views?|words?) )?(?:on|of|about|over) /i,
      "sides ",
    )
    .replace(OUTLETS, "sources")
    .replace(WEAK, "open")
    .replace(/^\/?on[ -]this[ -]day\b/i, "on-this-day")
    .replace(/^\/?this[ -]week(?: in)?(?= (?:19|20)\d\d$|$)/i, "this-week");
}
