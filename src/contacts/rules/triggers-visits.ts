import { noun, type Trigger, verb } from "./trigger.ts";

/** Ways to somebody: he is shown in, called in, or stands beside him before the press. */
const ADMITTED =
  "(?:was|were|been|be|being|is) (?:[^ @#%,]+ ){0,3}?(?:driven|shown|ushered|led|whisked|escorted|admitted|taken)(?: (?:straight|directly|in|up|through|over|off|on|back))*(?= to (?:the )?(?:[^ @#%,]+ ){0,2}@)";
const TOGETHER =
  "(?:stood|stand|stands|standing|appeared|appear|appearing|sat|sitting|spoke|speaking) (?:side by side|shoulder to shoulder)|(?:jointly|together) (?:announced|presented|unveiled)|(?:announced|presented|unveiled)(?= (?:[^ @.,;]+ ){1,6}(?:together|jointly|side by side)(?: |$))";

/** The verbs and nouns of those who travel, and of those who are sent for. */
export const VISITS: readonly Trigger[] = [
  verb("visit", "visited|visits|visit|visiting|toured", { takes: ["place"] }),
  verb(
    "visit",
    "(?:travel|travels|travell?ed|travell?ing|fly|flies|flew|flying|go|goes|went|going|come|comes|came|coming|headed|heading|head|heads|return|returned|arrive|arrives|arrived|arriving|landed)(?: (?:back|home|on %|%|again|secretly))?",
    { takes: ["place"], weak: true },
  ),
  verb(
    "visit",
    "(?:be|been|was|were|is|are)(?= (?:back |again )?in (?:[^ @%,]+ ){1,3}(?:% )?(?:[^ @#,]+ ){0,2}?on an? (?:[^ @#,]+ ){0,3}(?:visit|tour)(?: |$))",
    { takes: ["place"] },
  ),
  verb("visit", "(?:be|been|was|were)(?= (?:back )?in )", { takes: ["place"], weak: true }),
  verb("visit", "(?:expected|due|awaited)(?: back)?(?= (?:in|at))", { takes: ["place"], status: "planned" }),
  verb(
    "visit",
    "(?:take|takes|took|taking|bring|brings|brought)(?= (?:[^ @#%]+ )?@ (?:back )?to (?!(?:one|the same|the|a) (?:negotiating |round )?table))",
    {
      takes: ["direct", "place"],
    },
  ),
  noun("visit", "visit|visits|trip|trips"),
  verb(
    "visit",
    "(?:accept(?:ed|s|ing)?|took up|taken up) (?:an?|the|his|her|this|@ 's) (?:[^ @#%,]+ )?invitation(?= to (?!(?:an?|visit|come|attend|join|travel|meet|speak|take|give|address|be)(?: |$)))",
    { takes: ["place"], status: "planned" },
  ),
  // Whoever is invited by somebody comes to see him.
  verb(
    "meeting",
    "(?:accept(?:ed|s|ing)?|took up|taken up) (?:an?|the|his|her|this) (?:[^ @#%,]+ )?invitation (?:from|of|by)(?= (?:[^ @#%,]+ ){0,3}@ (?:, )?to (?:visit|come|travel|go|pay)(?: |$))",
    { takes: ["direct"], status: "planned" },
  ),
  verb(
    "meeting",
    "(?:accept(?:ed|s|ing)?|took up|taken up)(?= @ 's (?:[^ @#%,]+ )?invitation to (?:visit|come|travel|go|pay)(?: |$))",
    { takes: ["whose"], status: "planned" },
  ),
  verb("meeting", "summon(?:ed|s|ing)?|(?:called|calls|calling|hauled) in", {
    takes: ["direct"],
    hosts: true,
  }),
  verb("meeting", "(?:appear|appeared|appears) before", { takes: ["direct"], weak: true, needs: "place" }),
  verb("meeting", ADMITTED, { takes: ["to"] }),
  verb("meeting", TOGETHER, { mutual: true, weak: true, needs: "place" }),
  noun(
    "meeting",
    "(?:an?|half an|one|two|three|four|\\d+|ten|twenty|thirty|forty|ninety) (?:[^ @#%,]+ )?(?:hours?|minutes)(?= (?:alone |together |in private )?with (?:[^ @#%,]+ ){0,4}@)",
    { weak: true },
  ),
];
