import { noun, type Trigger, verb } from "./trigger.ts";
import { MEETINGS } from "./triggers-meetings.ts";
import { VISITS } from "./triggers-visits.ts";

const PHONE = "(?:tele)?phone|telephonic";
const VIDEO = "video|virtual|online|videoconference|video-conference";

export const TRIGGERS: readonly Trigger[] = [
  ...MEETINGS,
  // Telephone calls
  verb(
    "telephone call",
    "(?:tele)?phoned|telephones?|telephoning|phones?|phoning|rang|rung|ring|rings|ringing",
    {
      takes: ["direct", "with", "to"],
      mutual: true,
      initiates: true,
    },
  ),
  verb(
    "telephone call",
    "(?:spent|spend|were|was|been|be|got|get|is|are) (?:[^ @#%]+ ){0,6}?on the (?:(?:tele)?phone|line)(?: talking| speaking)?|(?:was|were|been|be|got|is|are) (?:connected by (?:tele)?phone|put through)",
    {
      takes: ["with", "to"],
      mutual: true,
    },
  ),
  verb("telephone call", "(?:be|been|was|were|is|are) in (?:tele)?phone contact", {
    takes: ["with", "to"],
    mutual: true,
  }),
  verb(
    "telephone call",
    "(?:had|has|have|having|got|get)(?= (?:[^ ]+ ){1,6}(?:on|down) the (?:(?:tele)?phone|line)(?: |$))",
    { takes: ["direct"] },
  ),
  verb("telephone call", "(?:hang|hangs|hung) up on|slammed (?:down )?the phone (?:down )?on", {
    takes: ["direct"],
  }),
  verb("telephone call", "reach|reached", { takes: ["direct"], weak: true, initiates: true }),
  verb("telephone call", "called|call|calls|calling", { takes: ["direct"], initiates: true }),
  noun(
    "telephone call",
    `(?:${PHONE})(?:-| )?(?:calls?|conversations?|talks?|contacts?|discussions?|exchanges?|consultations|negotiations|conferences?|chat)`,
  ),
  noun("telephone call", "conference calls?|phone-?calls?|calls?|call-?back"),
  noun("telephone call", "on the (?:(?:tele)?phone|line)(?= (?:with|to) (?:[^ #%]+ ){0,3}?@)"),
  noun(
    "telephone call",
    "(?<=(?:have|has|had|having|get|got|gets|getting|keep|kept) @ )on the (?:other end of the )?(?:(?:tele)?phone|line)",
  ),
  // "read @ a list over the telephone": whatever they did, they were on the line.
  noun("telephone call", "(?:by|over|via|on|down) (?:the |a secure )?(?:tele)?phone", { channel: true }),
  // Video
  noun(
    "video call",
    `(?:${VIDEO})(?:-| )?(?:calls?|conferences?|link|links|meetings?|talks|summits?|conversations?|negotiations|session)|videoconferences?|teleconferences?`,
  ),
  // Speaking, channel open
  verb(
    "consultation",
    "spoke|speak|speaks|spoken|speaking|talk|talks|talked|talking|convers(?:e|ed|ing)|chatted|chat|conferred|confer|conferring|consulted|consult|consulting|negotiated|negotiate|negotiating|communicated",
    { takes: ["with", "to"], mutual: true },
  ),
  verb(
    "consultation",
    "(?:be|been|being|was|were|is|are|get|gets|got|getting) (?:also |again |already )?in (?:touch|contact)|(?:made|make|established|establish) contact|(?:reached|reach|reaching) out",
    {
      takes: ["with", "to"],
      mutual: true,
    },
  ),
  verb(
    "consultation",
    "discussed|discuss|discusses|discussing|exchanged|exchange|compared notes|(?:went|go|goes|going|gone) (?:over|through)|(?:talk|talked|talks|talking|work|worked|working) through|talked over|touched on|touched upon|considered|reviewed|debated",
    { mutual: true },
  ),
  verb("consultation", "agreed|agree|agrees", { mutual: true, weak: true }),
  verb("consultation", "said|says|saying", { takes: ["to"] }),
  verb("consultation", "told|tell|tells|telling|informed|informs|briefed|briefs|notified|assured|assures", {
    takes: ["direct"],
  }),
  verb(
    "consultation",
    "asked|asks|ask|asking|pressed|presses|pressing|pushed|urged|urges|urge|urging|warned|warns|warning|demanded (?:of|from)|demand (?:of|from)|demanding (?:of|from)|thanked|thank|congratulated|congratulate|reminded|remind|confronted|confront|encouraged|encourage|press|warn|brief|persuade|persuaded|convince|convinced|reassure|reassured|implored|implore|lobby|lobbied|plead with|pleaded with|sound out|listen to",
    { takes: ["direct"], weak: true },
  ),
  verb(
    "consultation",
    "raised|raise|raises|raising|conveyed|conveys|expressed|voiced|stressed|underlined|underscored|reiterated|complained|protested|relayed|proposed|put(?: it)?(?= (?:[^ @#%,]+ ){0,7}?to (?:the |his |her )?@)|present(?:ed|s|ing)?(?= (?:[^ @#%,]+ ){1,7}?to (?:the |his |her )?@)|explained|explain|outlined|laid out|described|delivered|showed|gave|promised|pledged|repeated|apologi[sz]ed|confided|suggested|offered|(?:made|makes|make|making) (?:it )?(?:very |quite |abundantly )?(?:clear|plain)|complain|outline|voice|convey|express",
    { takes: ["with", "to"], weak: true },
  ),
  // "flew to # to close a deal with @": what is worked out with somebody.
  verb(
    "consultation",
    "(?:clos(?:e[ds]?|ing)|seal(?:ed|ing)?|strike|hammer(?:ed|ing)? out|thrash(?:ed|ing)? out|iron(?:ed|ing)? out|work(?:ed|ing)? out|finali[sz](?:e[ds]?|ing)|rescue|salvage|revive)(?= (?:[^ @%,;]+ ){1,8}?with (?:the |his |her )?(?:[^ @#%,]+ ){0,2}?@)",
    { weak: true },
  ),
  verb("consultation", "(?:heard|hears|hear|hearing)(?: \\w+ly| again| at length)? from", {
    takes: ["direct"],
    weak: true,
  }),
  noun("consultation", "talk(?= (?:with|between) )", { weak: true }),
  verb(
    "consultation",
    "(?:gave|delivered|conveyed|repeated|passed)(?: on)? (?:an? |the )?(?:similar|same) (?:message|points?|warning|appeal|request|assurances?)",
    { takes: ["to", "with"] },
  ),
  noun("consultation", "conversations?|exchange of views|exchanges?|contact|contacts|chat|readout", {
    weak: true,
  }),
  // Letters
  verb(
    "letter",
    "(?:exchanged|exchanges|exchange|exchanging) (?:[^ @#%,]+ )?(?:letters|telegrams|written messages)",
    {
      mutual: true,
    },
  ),
  verb("letter", "wrote|write|writes|written|writing|cabled", { takes: ["to", "direct"] }),
  noun(
    "letter",
    "letters?|telegrams?|cable|congratulatory message|written message|message|messages|condolences|note",
  ),
  ...VISITS,
  // Joint statements
  noun(
    "joint statement",
    "(?:statement|declaration|appeal|article)(?= (?:was |is |were |has been )?(?:issued|released|published|signed|adopted) jointly by )",
  ),
  noun(
    "joint statement",
    "joint (?:statement|announcement|declaration|communique|communiqu.|appeal|letter|article)",
  ),
];
