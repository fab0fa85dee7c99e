import { noun, type Trigger, verb } from "./trigger.ts";

const AGAIN =
  "(?: (?:again|briefly|privately|separately|personally|bilaterally|face to face|face-to-face|one on one|one-on-one|in person|together|informally|twice|directly|first|late|today|alone))*";

/** "had twenty minutes with @", "got his turn with @", "was given half an hour with @": so long they were together. */
const TIME_WITH =
  "(?:had|has|have|having|got|gets|get|getting|given|granted|allowed|snatched|managed)(?: (?!(?:no|not|little|hardly any|enough|hard|good|great|bad|years|to)(?: |$))[^ @#%,.]+){0,5}? (?:minutes|hours?|quarter of an hour|(?<=(?:his|her|their|own) )(?:time|turn|moment|session|audience|slot))(?= (?:(?:alone|together|in private|privately|face to face|one-on-one) )?with (?!(?:his|her|their) (?:family|wife|husband|children|staff)))";
/** "withdrew to a side room": those who do so together speak there. */
const WITHDREW =
  "(?:withdrew|withdraw|withdrawn|retired|retreated|repaired|disappeared|vanished|stepped|slipped|went|gone|moved|drew)(?: (?:aside|off|out|away|together|alone))* (?:in)?to (?:an?|the|his|her|another) (?:(?:side|small|smaller|separate|adjoining|adjacent|next|neighbou?ring|private|quiet|back|empty) )*(?:room|study|library|salon|antechamber|anteroom|corner|corridor|terrace|garden|chamber)";

/** The verbs and nouns of those who come together in one place. */
export const MEETINGS: readonly Trigger[] = [
  verb("meeting", `(?:meet|meets|met|meeting)(?: up)?${AGAIN}`, { takes: ["direct", "with"], mutual: true }),
  verb(
    "meeting",
    `(?:sat|sit|sits|sitting)(?: down| up| together| (?:round|around|at) (?:one|the same|a) table| in (?:one|the same) room|(?= with))${AGAIN}`,
    { mutual: true },
  ),
  verb("meeting", WITHDREW, { mutual: true, weak: true }),
  verb("meeting", "(?:sat|sit|sits|sitting) (?:opposite|across(?: (?:the|a) table)?(?: from)?)", {
    takes: ["direct"],
  }),
  verb("meeting", "(?:shook|shake|shakes|shaking|pumped)(?= @ 's (?:outstretched )?hand(?: |$))", {
    takes: ["whose"],
  }),
  verb("meeting", "(?:come|comes|came|coming) face(?: to |-to-)face|shook hands|shaking hands|shake hands", {
    mutual: true,
  }),
  verb(
    "meeting",
    "(?:see|saw|seen|seeing|face|faced|facing|meet|met|sat (?:down )?(?:opposite|across(?: (?:the|a) table)?(?: from)?)) (?:each other|one another)(?! (?:half-?way|in the middle)| 's)|huddled|huddle|dined|lunched|had (?:lunch|dinner|breakfast|tea|coffee|drinks|a drink)",
    { mutual: true },
  ),
  verb("meeting", "(?:get|got|getting|come|came|coming|comes) together|hold court", { mutual: true }),
  verb("meeting", "(?:gather|gathers|gathered|gathering|assembled|convened|convene|convenes)", {
    mutual: true,
    weak: true,
  }),
  verb(
    "meeting",
    // Who merely sits next to somebody meets nobody.
    "(?:stood|stand|stands|standing|appeared|appears|appearing|spoke|speaking|speaks|walked) (?:beside|alongside|next to|side by side with|shoulder to shoulder with)",
    { takes: ["direct"], weak: true },
  ),
  // "Alone with @ in his office", not "alone with @ in opposing it".
  verb(
    "meeting",
    "(?:was|were|been|sat|stayed) alone(?: together)?(?= (?:with|for) (?!(?:[^ @#%,]+ ){0,2}@ in (?:[a-z]+ing|(?:his|her|their|its) (?:view|refusal|opposition|support|criticism|belief|demand)s?) ))",
    { mutual: true },
  ),
  verb(
    "meeting",
    "(?:be|been|being|was|were|is|are|came|come) (?:still |again |already |once more )?(?:face[- ]to[- ]face|closeted|in the same room)(?= (?:with|for|together) )",
    {
      mutual: true,
    },
  ),
  verb(
    "meeting",
    "(?:brought|brings?|bringing)(?= (?:[^ .;]+ ){1,10}(?:together|to (?:one|the same|the|a) (?:negotiating )?table|(?:to|around) the table))",
    {
      takes: ["direct"],
      gathers: true,
    },
  ),
  // "The conference in # brought @ and @ together" is one unit of people, however it is put.
  verb(
    "meeting",
    "(?<=(?:conference|summit|forum|meeting|assembly|reception|dinner|ceremony|funeral) (?:(?:in|on|of|at|for) [^ @#%,]+ |% |in new york )*)(?:brought|brings)(?= (?:the )?@ (?:[.,;%]|for|in|at|on)(?: |$))",
    { takes: ["direct"], gathers: true, weak: true },
  ),
  verb("meeting", "(?:join|joins|joined|joining)", { takes: ["direct"], weak: true, needs: "place" }),
  // "was delivered to @ in # by @": whoever brings it sees whoever takes it.
  verb(
    "meeting",
    "(?:delivered|handed(?: over)?|passed(?: on)?|brought|given)(?= (?:in person |personally )?to (?:[^ @#,]+ ){0,3}@ (?:in [^ @#%,]+ |in # |% |, |personally ){0,5}by (?:[^ @#]+ ){0,4}@)",
    { takes: ["to"], weak: true },
  ),
  verb("meeting", "(?:handed|presented|decorated|embraced|hugged|greeting)", {
    takes: ["direct", "to"],
    weak: true,
  }),
  verb(
    "meeting",
    "(?:signed|sign|signing|initialled|clashed|appeared|walked|strolled|toured|lunched|watched|laid|attended(?! by)|unveiled|posed|sparred|shared a stage|traded barbs)",
    { mutual: true, weak: true, needs: "place" },
  ),
  verb("meeting", "(?:face|faced|facing)(?= (?:[^ .;]+ )?@ across)", { takes: ["direct"] }),
  verb("meeting", "(?:faced|confronted)(?= (?:his|her) @)", {
    takes: ["direct"],
    weak: true,
    needs: "place",
  }),
  verb("meeting", "visited(?= (?:(?:in|at) (?:[^ @#%,]+ ){1,3}|% )?by (?:[^ @#%]+ ){0,3}@)", {
    takes: ["direct"],
  }),
  verb("meeting", TIME_WITH, { weak: true }),
  // "kept @ waiting for three hours": not "waiting for an answer".
  verb(
    "meeting",
    "(?:kept|keeps|keeping)(?= (?:[^ .;]+ ){0,4}@ waiting (?:(?:for )?(?:[^ @#%]+ ){1,5}(?:minutes|hours?)|an hour|in|at|on|before|outside|until|%|[.,;])(?: |$))(?!.* (?:in vain|without (?:seeing|meeting|receiving) ))",
    { takes: ["direct"], weak: true },
  ),
  verb(
    "meeting",
    "(?:had|got|have|get)(?: [^ @#%,.]+){1,4} (?:minutes|hours?) (?:together|alone|face to face|in private)",
    {
      mutual: true,
      weak: true,
    },
  ),
  verb("meeting", "had words(?= with)|(?:had|has|have|got|gets) an? (?:[^ @#%,]+ )?words?(?= with)", {
    weak: true,
    needs: "place",
  }),
  verb("meeting", "exchanged (?:a few |a couple of |some )(?:[^ @#%]+ )?words", { mutual: true }),
  verb("meeting", "exchanged (?:brief )?(?:words|pleasantries|greetings)", {
    mutual: true,
    weak: true,
    needs: "place",
  }),
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
  verb("meeting", "extend(?:ed|s|ing) (?:(?:an?|his|her|the) )?(?:[^ @#%,]+ )?invitation to", {
    takes: ["direct"],
    initiates: true,
    status: "proposed",
  }),
  verb("meeting", "see|seeing|saw|sees|seen", { takes: ["direct"] }),
  verb("meeting", "(?:call|called|calls|calling) on", { takes: ["direct"] }),
  verb(
    "meeting",
    "(?:drop|drops|dropped|dropping|look|looked) in on|(?:ran|run|runs|bump|bumped|bumping) into|buttonhol(?:ed?|ing)|corner(?:ed|ing)|(?:entertain(?:ed|s|ing)?)|(?:pay|pays|paid|paying|make|makes|made|making) (?:[^ @#%,]+ ){0,3}(?:visits? to|calls? on)(?= (?:[^ @#%]+ ){0,2}@)",
    { takes: ["direct"] },
  ),
  verb("meeting", "(?:paid|pays?|paying)(?= (?:the |his |her )?@ an? (?:[^ @#%,]+ )?(?:visit|call)(?: |$))", {
    takes: ["direct"],
  }),
  verb("meeting", "(?:took|take|taking|pulled|pulling|drew)(?= (?:[^ .;]+ ){1,5}aside)", {
    takes: ["direct"],
  }),
  verb(
    "meeting",
    "(?:(?:be|been|being|was|were|is|are) (?:the |a )?(?:hosts?|guests?)|(?:play|plays|played|playing) hosts?)(?= (?:(?:near|in|at) [^ @#%,]+ |% ){0,2}(?:of|to) (?:[^ @#%]+ ){0,3}@)",
    {
      takes: ["to", "of"],
    },
  ),
  verb(
    "meeting",
    "(?:await|awaits|awaited|awaiting|expects|expecting|(?:wait|waits|is waiting) for(?! (?:(?:his|her|the) )?@ [.,;]))(?= (?:(?:his|her|the) )?@ (?:[.,;]|in|at|for|there|%)(?: |$))",
    {
      takes: ["direct"],
      status: "planned",
    },
  ),
  verb("meeting", "(?:expected|awaited)(?= by (?:[^ @#%,]+ ){0,2}@ (?:[.,;]|in|at|for|there|%)(?: |$))", {
    takes: ["direct"],
    status: "planned",
  }),
  verb(
    "meeting",
    "(?:has|had|have|having)(?= (?:[^ .;]+ ){1,6}(?:to (?:his|her|their) (?:[^ ]+ ){0,2}(?:house|home|residence|guest-?house|dacha|office|embassy|ministry)|round to |over to |as (?:his|her|an?|their) (?:[^ ]+ )?guest|(?:to|for|over for|round for) (?:lunch|dinner|breakfast|tea)))",
    {
      takes: ["direct"],
      hosts: true,
    },
  ),
  // "began the day with @ and then had talks with @": with whom a programme opens, one meets.
  verb(
    "meeting",
    "(?:beg[au]n|begins|started|starts|opened|opens|ended|ends|closed|concluded|finished) (?:the|his|her|their|this|@) (?:[^ @#%,]+ ){0,2}?(?:day|visit|stay|trip|tour|program(?:me)?|morning|evening|afternoon)(?= (?:(?:in|on|to) (?:[^ @,]+ ){1,2}?|% |, |first ){0,4}with (?:the |his |her )?@)",
  ),
  // "spent % in #, first with @ and then with @".
  verb(
    "meeting",
    "(?:spent|spends?|spending)(?= (?:%|(?:all|most) of %|the (?:day|morning|afternoon|evening)) in (?:[^ @#%,]+ ){1,3}(?:, )?(?:first )?with (?:the |his |her )?@)",
  ),
  // "was @'s guest", and "@'s guest was @".
  verb(
    "meeting",
    "(?:be|been|was|were|is|are)(?= (?:the )?@ 's (?:(?!(?:most|least|best|worst) )[^ @#%,]+ ){0,2}?(?:hosts?|guests?|visitors?)(?: |$))",
    { takes: ["whose"] },
  ),
  verb(
    "meeting",
    "(?<=@ 's (?:[^ @#%,]+ )?(?:guest|visitor|host)(?: [^ @#,]+){0,4} )(?:was|is)(?= (?:the |his |her )?@)",
    { takes: ["whose"] },
  ),
  verb(
    "meeting",
    "(?:be|been|was|were|is|are)(?= (?:back )?(?:in|at) (?:[^ @#,]+ ){1,4}as (?:an?|the) (?:[^ @#%,]+ )?guest of (?:[^ @#%,]+ ){0,2}@)",
    { takes: ["to", "of"] },
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
    "meeting|meetings|summit|summits|bilateral|bilat|trilateral|quadrilateral|tete-a-tete|encounter|one-on-one|get-together|face-to-face|sit-down|pull-aside|rendezvous",
  ),
  noun("meeting", "appointments?", { status: "planned" }),
  noun("meeting", "talks|negotiations|negotiation|discussions?|consultations?|dialogue"),
  noun("meeting", "(?:signing|official|welcoming|welcome|state) (?:ceremony|banquet)"),
  noun("meeting", "lunch|dinner|breakfast|working lunch|working dinner|working breakfast", { weak: true }),
];
