import type { ContactKind } from "../contact.ts";

/** Words beside a trigger that tell the channel, whatever the trigger says. */
export const CHANNELS: readonly (readonly [RegExp, ContactKind, "by another occasion"?])[] = [
  [
    /\b(?:in|during) (?:separate|successive|back-to-back|individual|two|three|several) (?:(?:tele)?phone )?(?:calls|conversations|talks)\b/,
    "telephone call",
  ],
  [
    /\b(?:by|via|over|through|on) (?:an? |the )?(?:secure )?(?:video|videoconference|video-conference|video link|zoom|skype|webex)\b|\bvirtually\b|\bonline\b/,
    "video call",
  ],
  [
    /\b(?:by|over|on|via) (?:an? |the |his |her )?(?:secure )?(?:tele)?phone\b|\b(?:picked|picks|pick|picking) up (?:the|his|her) (?:tele)?phone\b|\breached for the (?:tele)?phone\b|\btelephonically\b|\b(?:by|over|on|via) (?:an? |the )?(?:secure|encrypted|special|closed|direct)(?: (?:tele)?phone)? line\b|\bon the line\b/,
    "telephone call",
  ],
  [
    /\b(?:at|in|during|over) (?:an?|the|this|that|their|another)(?: [^ @]+){0,2}? (?:(?:video|virtual|online)[ -](?:calls?|conferences?|link|meetings?|talks|summits?|conversations?|session)|videoconferences?|video-conferences?|teleconferences?)\b/,
    "video call",
    "by another occasion",
  ],
  [
    /\b(?:in|during|used|made) (?:an?|the|this|that|their|the same|another|his|her|@)(?: [^ @]+){0,3}? (?:(?:tele)?phone )(?:call|conversation|talk|talks)\b/,
    "telephone call",
    "by another occasion",
  ],
  [
    /\b(?:in|during|used|made) (?:an?|the|this|that|their|the same|another|his|her|@)(?: [^ @]+){0,2}? call\b/,
    "telephone call",
    "by another occasion",
  ],
  [
    /\b(?:face(?: to |-to-)face|in person|on the (?:sidelines|margins|fringes|edges?) of|on (?:its|their) (?:sidelines|margins|fringes|edges)|over (?:lunch|dinner|breakfast))\b/,
    "meeting",
  ],
  [
    /\b(?:at|during|in) (?:an?|the|this|that|their)(?: \w+){0,3}? (?:meeting|talks|summit|(?<!(?:news|press|tele|video|phone|conference) )conference(?! call)|assembly|forum|gathering|reception|banquet|funeral)\b|\b(?:during|in) talks (?:in|at) \b/,
    "meeting",
    "by another occasion",
  ],
];

/** A habit is no contact. */
export const HABIT =
  /\b(?:regularly|regular|often|frequently|usually|always|constantly|routinely|repeatedly|every (?:day|week|month|year|few \w+)|(?<!\b(?:an?|the|this|that) (?:[^ ]+ )?)(?:daily|weekly)(?! ,)|from time to time|on a regular basis|times (?:a|an|per|each|every) (?:day|week|month|year)|in the past(?! (?:two|three|four|five|few|several|couple|\d|days?|weeks?|months?|years?|hours?))|occasionally|rarely|periodically|in constant|maintain(?:s|ed)? (?:regular )?contacts?|(?:three|four|five|six|seven|eight|nine|ten|dozen|\d+|several|many|numerous|multiple|countless) times since|in (?:touch|contact) [^.;]*\ball (?:these|those) (?:days|weeks)|keep in (?:touch|contact)|stay in (?:touch|contact)|remain in (?:touch|contact))\b/;

/** "has met @ five times", "have spoken dozens of times": so often, and no one of those times. */
export const SO_OFTEN =
  /(?:^| )(?:has|have|had|'ve)(?: [^ ]+)? (?:met|spoken|talked|seen|called|phoned|telephoned|visited|received|negotiated|conferred|sat)(?: (?!%)[^ ]+){0,9}? (?:(?:three|four|five|six|seven|eight|nine|ten|\d+|several|many|numerous|countless|multiple|a (?:half-?)?dozen|half a dozen|dozens of|scores of|hundreds of|umpteen) times|on (?:\d+|many|several|numerous|various|countless|three|four|five|six|seven|a number of|a dozen) occasions)(?: |$)/;
