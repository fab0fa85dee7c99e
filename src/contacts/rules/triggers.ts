import type { ContactKind, ContactStatus } from "../contact.ts";

/**
 * The verbs and nouns that speak of a contact. Patterns are matched on the words of a sentence (lower case, one space
 * between words) in which "@" stands for persons, "#" for countries and institutions, "%" for dates.
 */
export interface Trigger {
  readonly kind: ContactKind;
  readonly form: "verb" | "noun";
  readonly words: string;
  /**
   * How the other side stands beside a verb: "direct" ("met @"), "with" ("spoke with @"), "to" ("wrote to @"), "of" ("the guest of @"),
   * "place" ("visited #"). A noun takes "with", "between", "of", "to" and a possessive.
   */
  readonly takes?: readonly ("direct" | "with" | "to" | "of" | "place")[];
  /** The verb alone is no contact: it needs a channel ("by phone"), a date, or another trigger beside it. */
  readonly weak?: boolean;
  /** Of a weak word: people may do it from afar, so that a day is not enough. */
  readonly needs?: "place";
  /** Whoever acts brings the others together: "brought @ and @ together". */
  readonly gathers?: boolean;
  /** Who acts is the one who took the initiative ("telephoned", "a call from @"). */
  readonly initiates?: boolean;
  /** Who acts is the host ("received @ in Ankara"). */
  readonly hosts?: boolean;
  /** What the verb itself says of it: "invited @" proposes. */
  readonly status?: ContactStatus;
  /** Two or more subjects are enough: "the two spoke". */
  readonly mutual?: boolean;
}

const verb = (kind: ContactKind, words: string, rest: Partial<Trigger> = {}): Trigger => ({
  kind,
  form: "verb",
  words,
  takes: ["with"],
  ...rest,
});

const noun = (kind: ContactKind, words: string, rest: Partial<Trigger> = {}): Trigger => ({
  kind,
  form: "noun",
  words,
  ...rest,
});

const AGAIN =
  "(?: (?:again|briefly|privately|separately|personally|bilaterally|face to face|face-to-face|one on one|one-on-one|in person|together|informally|twice|directly|first|late|today|alone))*";
const PHONE = "(?:tele)?phone|telephonic";
const VIDEO = "video|virtual|online|videoconference|video-conference";

export const TRIGGERS: readonly Trigger[] = [
  // Meetings
  verb("meeting", `(?:meet|meets|met|meeting)(?: up)?${AGAIN}`, { takes: ["direct", "with"], mutual: true }),
  verb("meeting", `(?:sat|sit|sits|sitting)(?: down| up|(?= with))${AGAIN}`, { mutual: true }),
  verb("meeting", "(?:sat|sit|sits|sitting) (?:opposite|across(?: the table)?(?: from)?)", {
    takes: ["direct"],
  }),
  verb("meeting", "(?:come|came|coming) face(?: to |-to-)face|shook hands|shaking hands|shake hands", {
    mutual: true,
  }),
  verb(
    "meeting",
    "(?:see|saw|seen|seeing|face|faced|facing) each other|huddled|huddle|dined|lunched|had (?:lunch|dinner|breakfast)",
    { mutual: true },
  ),
  verb("meeting", "(?:get|got|getting|come|came|coming|comes) together|hold court", { mutual: true }),
  verb("meeting", "(?:gather|gathers|gathered|gathering|assembled|convened|convene|convenes)", {
    mutual: true,
    weak: true,
  }),
  verb(
    "meeting",
    "(?:stood|stand|stands|standing|appeared|appears|appearing|spoke|speaking|speaks|sat|seated|sitting|walked) (?:beside|alongside|next to|side by side with|shoulder to shoulder with)",
    { takes: ["direct"], weak: true },
  ),
  verb(
    "meeting",
    "(?:be|been|being|was|were|is|are|came|come) (?:face[- ]to[- ]face|closeted|in the same room)(?= with)",
    {
      mutual: true,
    },
  ),
  verb("meeting", "(?:brought|brings?|bringing)(?= (?:[^ .;]+ ){1,8}together)", {
    takes: ["direct"],
    gathers: true,
  }),
  verb("meeting", "(?:join|joins|joined|joining)", { takes: ["direct"], weak: true, needs: "place" }),
  verb("meeting", "(?:handed|presented|decorated|embraced|hugged|greeting)", {
    takes: ["direct", "to"],
    weak: true,
  }),
  verb(
    "meeting",
    "(?:signed|sign|signing|initialled|clashed|appeared|walked|strolled|toured|lunched|watched|laid|attended(?! by)|unveiled|posed|sparred|shared a stage|traded barbs)",
    { mutual: true, weak: true, needs: "place" },
  ),
  verb("meeting", "(?:spent|spend|spends|spending)(?: [^ @#%,]+){1,4}?", { weak: true }),
  verb(
    "meeting",
    "(?:received|receive|receives|receiving|hosted|host|hosts|hosting|welcomed|welcomes|welcoming|welcome|greeted)(?: his| her| the)?",
    { takes: ["direct"], hosts: true },
  ),
  verb("meeting", "invited|invites|inviting|invite", {
    takes: ["direct"],
    initiates: true,
    status: "proposed",
  }),
  verb("meeting", "see|seeing|saw|sees|seen", { takes: ["direct"] }),
  verb("meeting", "(?:call|called|calls|calling) on", { takes: ["direct"] }),
  verb(
    "meeting",
    "(?:drop|drops|dropped|dropping|look|looked) in on|(?:ran|run|runs|bump|bumped|bumping) into|buttonhol(?:ed?|ing)|corner(?:ed|ing)|(?:entertain(?:ed|s|ing)?)|(?:pay|pays|paid|paying) (?:[^ @#%,]+ ){0,3}visits? to(?= (?:[^ @#%]+ ){0,2}@)",
    { takes: ["direct"] },
  ),
  verb("meeting", "(?:took|take|taking|pulled|pulling|drew)(?= (?:[^ .;]+ ){1,5}aside)", {
    takes: ["direct"],
  }),
  verb("meeting", "(?:be|been|being|was|were|is|are) (?:the |a )?(?:hosts?|guests?)(?= (?:of|to) )", {
    takes: ["to", "of"],
  }),
  verb(
    "meeting",
    "(?:await|awaits|awaited|awaiting|expects)(?= (?:(?:his|her|the) )?@ (?:in|at|for|%)(?: |$))",
    {
      takes: ["direct"],
      status: "planned",
    },
  ),
  verb(
    "meeting",
    "(?:has|had|have|having)(?= (?:[^ .;]+ ){1,6}(?:to (?:his|her|their) (?:[^ ]+ ){0,2}(?:house|home|residence|guest-?house|dacha|office|embassy|ministry)|(?:to|for|over for|round for) (?:lunch|dinner|breakfast|tea)))",
    {
      takes: ["direct"],
      hosts: true,
    },
  ),
  verb("meeting", "co-chaired|co-chair|co-chairing", { mutual: true }),
  noun(
    "meeting",
    "(?:\\w+ )?(?:joint )?(?:news|press) (?:conference|briefing)|joint (?:appearance|briefing|news briefing)",
    {
      weak: true,
    },
  ),
  noun("meeting", "sessions?|handshake|audience|round", { weak: true }),
  noun(
    "meeting",
    "meeting|meetings|appointments?|summit|summits|bilateral|bilat|trilateral|quadrilateral|tete-a-tete|encounter|one-on-one|get-together|face-to-face|sit-down|pull-aside|rendezvous",
  ),
  noun("meeting", "talks|negotiations|negotiation|discussions?|consultations?|dialogue"),
  noun("meeting", "(?:signing|official|welcoming|welcome|state) (?:ceremony|banquet)"),
  noun("meeting", "lunch|dinner|breakfast|working lunch|working dinner|working breakfast", { weak: true }),
  // Telephone calls
  verb(
    "telephone call",
    "(?:tele)?phoned|telephones?|telephoning|phones?|phoning|rang|rung|ring|rings|ringing",
    {
      takes: ["direct", "with", "to"],
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
  verb(
    "telephone call",
    "(?:had|has|have|having|got|get)(?= (?:[^ ]+ ){1,6}(?:on|down) the (?:(?:tele)?phone|line)(?: |$))",
    { takes: ["direct"] },
  ),
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
  // Video
  noun(
    "video call",
    `(?:${VIDEO})(?:-| )?(?:calls?|conferences?|link|links|meetings?|talks|summits?|conversations?|negotiations|session)|videoconferences?|teleconferences?`,
  ),
  // Speaking, channel open
  verb(
    "consultation",
    "spoke|speak|speaks|spoken|speaking|talk|talks|talked|talking|convers(?:e|ed|ing)|chatted|chat|conferred|confer|conferring|consulted|consult|consulting|negotiated|negotiate|communicated",
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
    "discussed|discuss|discusses|discussing|exchanged|exchange|compared notes|went over|go over|going over|touched on|touched upon|considered|reviewed|debated",
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
    "raised|raise|raises|raising|conveyed|conveys|expressed|voiced|stressed|underlined|underscored|reiterated|complained|protested|relayed|proposed|put|explained|explain|outlined|laid out|described|delivered|showed|gave|promised|pledged|repeated|apologi[sz]ed|confided|suggested|offered|made clear|complain|outline|voice|convey|express",
    { takes: ["with", "to"], weak: true },
  ),
  noun("consultation", "conversations?|exchange of views|exchanges?|contact|contacts|chat|readout", {
    weak: true,
  }),
  // Letters
  verb("letter", "wrote|write|writes|written|writing|cabled", { takes: ["to", "direct"] }),
  noun(
    "letter",
    "letters?|telegrams?|cable|congratulatory message|written message|message|messages|condolences|note",
  ),
  // Visits
  verb("visit", "visited|visits|visit|visiting|toured", { takes: ["place"] }),
  verb(
    "visit",
    "(?:travel|travels|travell?ed|travell?ing|fly|flies|flew|flying|go|goes|went|going|come|comes|came|coming|headed|heading|head|heads|return|returned|arrive|arrives|arrived|arriving|landed)(?: (?:back|home|on %|%|again|secretly))?",
    { takes: ["place"], weak: true },
  ),
  verb("visit", "(?:be|been|was|were)(?= (?:back )?in )", { takes: ["place"], weak: true }),
  verb("visit", "(?:expected|due|awaited)(?: back)?(?= (?:in|at))", { takes: ["place"], status: "planned" }),
  noun("visit", "visit|visits|trip|trips"),
  // Joint statements
  noun("joint statement", "joint (?:statement|declaration|communique|communiqu.|appeal|letter|article)"),
];
