/** Words that stand before a subject and are none of it. */
export const OPENS =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|how|what|both|other|such|various|several|some|many|all|number|range|couple|few|of|in|for|between|including|further|possible|current|latest|recent|wide|'s)$/;

/** Nouns that are no subject by themselves: "issues of mutual interest", "the situation in #". */
export const GENERAL =
  /^(?:issues?|matters?|questions?|topics?|subjects?|situations?|developments?|events?|agendas?|range|things?|problems?|region|world|country|countries|number|series|variety|host|aspects?|steps?|efforts?|details?|state|status|views?|items?|areas?|points?|visit|trips?|crisis|conflicts?|disputes?|talks?|meetings?|calls?|conversations?|conference|cooperation|interests?|concerns?|case|cause|progress|outcome|results?|prospects?|chances?|delays?|preparations?|implementation|importance|need|possibility|parts?|set|plans?|proposals?|ideas?|options?|ways?|settlement|solutions?|resolution|relations|ties)$/;

/** Who tells of a contact, not what it was about. */
export const SPEAKERS =
  /^(?:officials?|sources?|spokes(?:man|woman|person)|ministers?|diplomats?|agency|ministry|department|statement)$/;

/** What stands after "on" or "over" without being a subject: "on the phone", "on the margins of", "over dinner". */
export const NO_SUBJECT =
  /^(?:phone|telephone|sidelines|margins|fringes|initiative|request|invitation|basis|side|occasion|eve|grounds?|behalf|condition|line|dinner|lunch|breakfast|weekend|days?|weeks?|months?|years?|hours?|visit|trip|board|top|air|skype|zoom|record|tour|stage|track|front|scene|territory|soil|way|hand|tarmac|server|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
