import type { Contender } from "./sureness.ts";

/** Somebody asked for it, or rang; where a call is asked about, a wish for a meeting is none. */
export function tellsInitiative({ question: { words }, sentence: { facts, around } }: Contender): boolean {
  const { text } = facts;
  if (CALL_ASKED.test(words) && (RANG.test(text) || CALL_FROM.test(text))) return true;
  if (!INITIATIVE.test(text)) return false;
  const before = around.before.at(-1);
  const isOfIt = OF_IT.test(text) && before !== undefined && CALL.test(before.text);
  return !/\b(?:phone |telephone )?call\b/i.test(words) || CALL.test(text) || isOfIt;
}

const CALL_ASKED =
  /\b(?:called|phoned|rang|telephoned)\b|\b(?:placed|made|initiated|started) (?:the|that|this) (?:\p{L}+ )?(?:call|conversation)\b|\bcalls? whom\b/iu;
const CALL = /\b(?:call|phone|telephone|conversation|contact|spoke|talk)/i;
/** The call or the meeting of the sentence before: "the Danes had asked for it". */
const OF_IT =
  /\b(?:initiat|propos|suggest|request|ask|want|arrang|sought|idea|invit)\w*(?: for)? (?:it|this|one)\b(?! more\b| of\b)/i;

/** "Called that unacceptable" is no call. */
const RANG =
  /\b(?:phoned|rang|telephoned)\b|\bcalled\b(?! (?:on|for|it|its|such|off|that|this|what|them|a|an|out|upon|into)\b| the (?!(?:\p{L}+ ){0,2}?(?:minister|secretary|president|chancellor|premier|envoy|counterpart|colleague)\b))/iu;

/** "Received a call from [Oslo]", "the call came from [Oslo]", "it was [Oslo] that made the call". */
const CALL_FROM =
  /\b(?:(?:received|got|took|had|fielded) (?:an? |the |\S+'s )(?:[\p{L}-]+ ){0,3}?(?:call|telephone call)(?: (?:on|late|early|last) [^,;]{1,25}?)? from|(?:call|it) came from|(?:made|placed|initiated|put through) (?:the|that|this|a) (?:[\p{L}-]+ )?(?:call|conversation)|(?:call|conversation) (?:was|had been) (?:made|placed|initiated|requested))\b/iu;

/** How articles tell at whose initiative a contact was; nothing less is an answer to that. */
const INITIATIVE =
  /\b(?:initiative|initiated|propos(?:al|ed|es)|suggest(?:ed|ion)|invit(?:ed|ation)|reached out|at the (?:request|invitation) of|at .{3,40} (?:request|invitation|suggestion|proposal|initiative|wish|urging|insistence)|(?:'s|s') (?:own )?(?:idea|initiative|suggestion|request|proposal|wish)|placed the call|requested|(?:ask(?:ed|ing|s)|push(?:ed|ing)|call(?:ed|ing)|press(?:ed|ing)) for (?:\S+ ){0,4}(?:call|meeting|talks|conversation|contact)|(?:call|meeting|talks|conversation|contact|encounter)s? (?:\S+ ){0,6}?(?:had|has|have|was|were|been) (?:\p{L}+ ){0,2}?(?:asked for|requested|sought|proposed|wanted|suggested|initiated|called for)|(?:asked|wanted) (?:for )?it\b|(?:sought|wanted|proposed|suggested|arranged) (?:\S+ ){0,4}(?:call|meeting|talks|conversation|contact|visit)|(?:put|sent|handed) in (?:a|the|its|their) request|(?:made|sent|submitted) (?:a|the) (?:\S+ )?request|(?:put|brought) (?:\S+ ){0,2}idea forward|(?:put|brought) forward (?:\S+ ){0,2}idea|idea (?:of|was|came|had)|asked to (?:speak|talk|meet|see)|approached)\b/iu;
