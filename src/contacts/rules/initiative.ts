/**
 * Who took the initiative: "(?<by>…)" is whoever it is, somebody ("@"), a country or institution that acts ("#"), or a
 * word that may name a country ("American"); "(?<what>…)" is the occasion, where it is named. Matched on the words of a sentence.
 */
const WHO =
  "(?:the )?(?<by>@|#|[a-z.]{2,}(?: states| nations| kingdom)?)(?: (?:side|government|officials?|ministry|delegation|party))?";
const OF_WHOM = `${WHO}(?: (?:'s?))?`;
const OCCASION =
  "(?:(?:an?|the|this|that|its|urgent|new|tele\\w+|phone|video|another|direct|his|her|such|first|second|third|fourth|fifth|latest|\\w+-\\w+|@|%) )*(?<what>calls?|conversations?|talks?|meetings?|summit|contacts?|discussions?|consultations?|visit|trip|phone-call|it)\\b";
const TOOK =
  "(?:initiated|requested|asked for|sought|suggested|proposed|placed|asked (?:#|@) for|took the initiative (?:for|of|in))";

export const INITIATIVE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:at|on|upon|by) (?:the )?(?:initiative|request|suggestion|proposal|invitation|urging) (?:of|from) ${WHO}`,
    "gd",
  ),
  new RegExp(
    `\\b(?:at|on|upon) (?:the )?${OF_WHOM} (?:own )?(?:initiative|request|suggestion|proposal|invitation)`,
    "gd",
  ),
  new RegExp(
    `\\b(?<what>calls?|conversations?|talks?|meetings?|summit|contacts?|discussions?|consultations?|visit|phone-call|it|which|that)(?: [^ ,;"]+| ,){0,5}? (?:initiated|requested|proposed|placed|asked for|sought|suggested) by ${WHO}`,
    "gd",
  ),
  new RegExp(
    `(?<by>@|#)(?: side| ministry)? (?:, )?(?:(?:who|which|that|had|has|having|itself|also|first|earlier) )*${TOOK} ${OCCASION}`,
    "gd",
  ),
  new RegExp(
    `\\b(?:the )?(?<by>[a-z.]{2,}) side (?:(?:who|which|that|had|has|also) )*${TOOK} ${OCCASION}`,
    "gd",
  ),
  new RegExp(
    `\\b(?:initiative|request|proposal)(?: for (?:the|a|this) (?:tele\\w+ |phone )?(?:call|meeting|conversation|talks))? (?:came|had come|comes|coming) from ${WHO}`,
    "gd",
  ),
  // "a call with @, which the American side had requested"
  new RegExp(
    `(?<=, |(?:call|conversation|meeting|talks) )(?<what>which|that) ${WHO} (?:had |has )?${TOOK}(?= ?[.,;]| %|$)`,
    "gd",
  ),
  /(?<by>@|#) (?:took|had taken) the initiative/dg,
  // "@, at whose request", "the call came from #", "was #'s idea"
  /(?<by>@|#) ?,? (?:at|on|upon|by) whose (?:own )?(?:initiative|request|suggestion|proposal|invitation)/dg,
  new RegExp(
    `\\b(?:the|this|that) (?:(?:tele)?phone )?(?<what>call|conversation) (?:had |has )?(?:came|come|was (?:made|placed|requested|proposed)) (?:from|by) ${WHO}`,
    "gd",
  ),
  new RegExp(
    `\\b(?:was|is|had been) ${WHO} 's? (?:own )?(?:idea|initiative|suggestion|proposal|wish)\\b`,
    "gd",
  ),
];

const ASKED =
  "(?:(?:made|placed|initiated|requested|asked for|proposed|suggested|sought|wanted) (?:an?|the|this|that|it)(?: (?:tele)?phone)?(?: (?:calls?|conversation|meeting|talks|contact|consultations?))?(?= [.,;%]| and | to |$)|(?:rang|telephoned|phoned|called)(?= (?:@|up|first|him|her|in|and|%|[.,;])(?: |$)))";
/** The same, said in the sentence behind an occasion of nothing but it: "Kerry had asked for it". */
export const INITIATIVE_OF_IT: readonly RegExp[] = [
  new RegExp(`^${WHO} (?:had |has )?(?:initiated|requested|asked for|proposed|suggested|sought) it\\b`, "gd"),
  new RegExp(`^it was ${WHO} (?:who|that|which) (?:had )?${ASKED}`, "gd"),
  /^the (?:initiative|idea|request|proposal|suggestion) (?:for it )?(?:was|had been|came from|had come from) (?:the )?(?<by>@|#)/dg,
  new RegExp(`^it (?:was|had been) (?:initiated|requested|proposed|asked for|suggested) by ${WHO}`, "gd"),
];
