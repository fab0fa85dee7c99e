import type { SentenceFacts } from "./sentence-facts.ts";

const WHO_IS =
  /^(?:and )?(?:who|what|where)(?:'s| is| was| are| were) (?:the |an? )?(\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,2})(?: again| located)?$/iu;
const JOB =
  /^(?:and )?(?:what(?:'s| is| was) )?(?:the )?(\p{L}[\p{L}.-]*)(?:'s?)? (?:what(?:(?:'s| is| was)? (?:his|her|their))? )?(?:job|role|post|position|office|title|function|profession|occupation|business|trade|work|background|line of (?:work|business))(?: before (?:politics|that|he|she) ?.*)?$/iu;
const DOES = /^what (?:does|did) (\p{L}[\p{L}.-]*) do(?: for a living)?$/iu;

/** Whom or what a question wants to be told what it is: "who is [Psaki]", "[psaki]'s job", "where is [Slovyansk]"; else null. */
export function identityAsked(words: string): string | null {
  return (STATUS.exec(words) ?? WHO_IS.exec(words) ?? JOB.exec(words) ?? DOES.exec(words))?.[1] ?? null;
}

/** What a description has to hold where one sort of it is asked for: a standing, or a trade. */
export function sortOfIdentity(words: string): RegExp | null {
  if (STATUS.test(words)) return STANDING;
  return TRADE_ASKED.test(words) ? TRADE : null;
}

/** "What is the status of [Crimea]": as such questions are put once they are read. */
const STATUS =
  /^what (?:is|was) the status of (?:the )?(\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,2}?)(?: (?:before|until|according to|as of) .+)?$/iu;
const STANDING =
  /\b(?:autonom\p{L}+|independen\p{L}+|republic|capital|territory|province|district|member|state|kingdom|colony|protectorate|dependency|enclave|exclave|annexed|occupied|disputed|self-\p{L}+|breakaway|separatist|regions?|peninsula|part of)\b/iu;
const TRADE_ASKED = /'s? trade$/i;
const TRADE =
  /\b(?:magnate|tycoon|business\p{L}*|trader|dealer|maker|manufacturer|producer|oligarch|billionaire|millionaire|entrepreneur|industrialist|merchant|owner|founder|banker|investor|lawyer|teacher|engineer|doctor|actor|comedian|farmer|economist|professor)\b/iu;

const ROLE =
  "(?:[Mm]inister|[Pp]resident|[Ss]ecretary|[Cc]hancellor|[Pp]remier|[Ss]pokes\\p{L}+|[Cc]hief|[Ll]eader|[Hh]ead|[Ee]nvoy|[Aa]mbassador|[Dd]irector|[Aa]dvis[eo]r|[Aa]ide|[Aa]lly|[Dd]iplomat|[Gg]eneral|[Ss]enator|[Ll]awmaker|[Dd]eputy|[Cc]hairm\\p{L}+|[Cc]hairwom\\p{L}+|[Mm]agnate|[Jj]ournalist|[Nn]egotiator|[Rr]epresentative|[Pp]rofessor|[Aa]nalyst|[Oo]fficial|[Tt]own|[Cc]ity|[Vv]illage|[Rr]esort|[Rr]egion|[Pp]eninsula|[Ii]sland|[Gg]roup|[Pp]arty|[Aa]gency|[Nn]ewspaper)";

/** Where a sentence tells what something is: the title before its name, or the description after it. */
export function identityIn(
  facts: Pick<SentenceFacts, "text">,
  name: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } | null {
  const after =
    /^(?:,| \u2014| -| \() ?((?:an?|the|one of|who (?:(?:is|was)(?! \d)|chairs|heads|leads|runs|serves))\s(?:(?! (?:that|which) (?:has|had|have|is|was|were|are)\b)[^,\u2014()])+(?: who [^,.]+)?)/u.exec(
      facts.text.slice(name.end),
    );
  if (after?.[1]) {
    const start = name.end + after[0].length - after[1].length;
    return { start, end: start + after[1].length };
  }
  const before = facts.text.slice(0, name.start);
  const title = new RegExp(
    `((?:(?:\\p{Lu}[\\p{L}.'-]+|(?:former|ousted|acting|deputy|senior|top|newly|elected|foreign|prime|chief|new|then|national|security|defen[cs]e|interior|economy|economic|finance|justice|trade|energy|presidential|special|press|political|military|executive|longtime|veteran|opposition)) (?:of (?:the )?(?=\\p{Lu}))?){0,5}(?:the )?${ROLE}(?: of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*| and \\p{Lu}\\p{L}+ \\p{Ll}+| for \\p{Lu}?\\p{L}+ \\p{Lu}?\\p{L}+)?),? (?:of )?(?:\\p{Lu}[\\p{L}.'-]+ ){0,2}(?:\\p{Lu}\\p{L}+-)?$`,
    "u",
  ).exec(before);
  return title?.[1] ? { start: title.index, end: title.index + title[1].length } : null;
}

const LAND =
  "(?:(?:the )?(?:far )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|central|northern|southern|eastern|western|(?:north|south)-?(?:eastern|western))\\s)?(?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\\p{Ll}*\\b)(?:\\p{Lu}[\\p{L}'.-]+)(?: (?:\\p{Lu}[\\p{L}'.-]+|of (?:the )?\\p{Lu}\\p{L}+))*";
/** "[Slovyansk] in eastern Ukraine", "[Crimea], a peninsula in southern Ukraine", "[Lausanne], Switzerland". */
const LIES = new RegExp(
  `^(?:,? in (?:the )?(${LAND})(?! \\p{Lu}| (?:resort|town|city|capital|village|port|region|province|state|peninsula)\\b)|,? ((?:on|near|off) (?:the )?${LAND})|(?:,| \u2014| -| \\() ?an? (?:[\\p{L}'-]+ ){1,5}?((?:in|near|on|off|outside) (?:the )?(?:(?!wh(?:ich|om|ose|ere)\\b)[\\p{Ll}-]+ ){0,4}?(?:of )?${LAND})|(?:,| \u2014| -| \\() ?(an? (?:[\\p{Ll}'-]+ ){1,4}?of (?:the )?${LAND})|, (\\p{Lu}\\p{L}+)(?=[,.]| (?:on|to|for|where|in)\\b|$))`,
  "u",
);
/** "[Russia's Black Sea resort of] Sochi", "[the eastern Ukrainian town of] Slovyansk". */
const SITED =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}-]{1,40}'s (?:\p{Lu}[\p{L}-]+ ){0,3}|the (?:(?:north|south|east|west|central)[\p{L}-]* )?\p{Lu}\p{L}+(?:n|sh|ch|se|i|k) )(?:\p{Ll}+ ){0,2}(?:city|town|resort|village|port|region|province|capital|peninsula|island|settlement)) of $/u;

/** Where a sentence tells where something lies: the land behind its name, or what stands before it. */
export function locationIn(
  { text }: Pick<SentenceFacts, "text">,
  name: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } | null {
  const after = LIES.exec(text.slice(name.end));
  const land = after?.slice(1).find((one) => one !== undefined);
  if (after && land !== undefined) {
    const start = name.end + after.index + after[0].length - land.length;
    return { start, end: start + land.length };
  }
  const before = SITED.exec(text.slice(0, name.start));
  return before?.[1] ? { start: before.index, end: before.index + before[1].length } : null;
}
