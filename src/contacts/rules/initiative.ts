/** Who took the initiative. "(?<by>@|#|the # side)" is whoever it is; without a group the actor of the trigger is. */
const WHO = "(?:the )?(?<by>@|#)(?: (?:side|government|officials?|ministry|delegation|party))?";
const OCCASION =
  "(?:(?:an?|the|this|that|its|it|such|urgent|new|tele\\w+|phone|video|another|direct|his|her|@) )*(?:calls?|conversations?|talks?|meetings?|contacts?|discussions?|consultations?|one|visit|phone-call|it)\\b";

export const INITIATIVE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:at|on|upon) (?:the )?(?:initiative|request|suggestion|proposal|invitation|urging) (?:of|from) ${WHO}`,
  ),
  new RegExp(
    `\\b(?:at|on|upon) (?:the )?${WHO} (?:'s?|') (?:own )?(?:initiative|request|suggestion|proposal|invitation)`,
  ),
  new RegExp(
    `\\b(?:at|on|upon) (?:the )?${WHO}(?: (?:'s?|'))? (?:own )?(?:initiative|request|suggestion|proposal)`,
  ),
  new RegExp(`\\b(?:initiated|requested|proposed|arranged|placed|asked for|sought|suggested|made) by ${WHO}`),
  new RegExp(
    `(?:^|[^#@] )${WHO} (?:, )?(?:who |which |that )?(?:had |has |itself |also )*(?:initiated|requested|asked for|sought|suggested|proposed|placed|had asked for|(?:had )?asked (?:#|@) for|took the initiative (?:for|of|in)) ${OCCASION}`,
  ),
  new RegExp(`\\binitiative (?:came|had come|comes) from ${WHO}`),
  new RegExp(`\\b${WHO} (?:took|had taken) the initiative`),
  new RegExp(
    `\\b(?:request|initiative|proposal) (?:for (?:the|a|this) (?:tele\\w+ |phone )?(?:call|meeting|conversation|talks) )?(?:came|had come) from ${WHO}`,
  ),
];
