import type { Office } from "../principals.ts";

/** A title as the text prints it, without its country. */
export interface Title {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Null for a title that several roles may have ("leader", "top diplomat" is the foreign minister). */
  readonly role: Office["role"] | "leader";
  readonly plural: boolean;
  /** "former", "ex-": not the holder on the day. */
  readonly former: boolean;
  /** "president-elect": the holder to come. */
  readonly elect: boolean;
}

/** The office that somebody holds beside the one by which he is known: "Deputy Prime Minister and Foreign Minister". */
const SECOND_OFFICE =
  "(?:(?:first |second )?(?:deputy|vice)[- ](?:prime minister|premier|chancellor|president|chairman) and |state council+or and )?";
const RANKS =
  "(?:(?:newly elected|new|(?<!\\band )then|then-|former|ex-|outgoing|incoming|acting|interim|caretaker|deputy|first|senior|permanent|assistant|under|vice|special|chief|personal|top|presidential|peace|joint|late|visiting|nuclear)[ -]?)*";

/** What foreign ministers are also ministers of: "Foreign Affairs and International Cooperation". */
const BESIDE =
  "(?:international )?(?:cooperation|co-operation|trade|commerce|development|integration)|european (?:integration|union|affairs)|expatriates|emigrants|migration|immigration|(?:the )?diaspora|worship|cults|religion|tourism|human mobility|culture|defen[cs]e";
const AND_MORE = "(?: and (?:european|expatriates?|consular|political|diaspora))?";
const AFFAIRS = `(?:europe and |european and |european union, )?(?:foreign|external)${AND_MORE} (?:affairs|relations)(?:(?:, and|,| and) (?:${BESIDE}))*`;

/** What ministers without foreign affairs are ministers of. */
const PORTFOLIO =
  "(?:(?:national |public |state |internal |regional |economic |digital |rural |higher |natural |social )?(?:defen[cs]e|interior|(?:internal|economic|religious|legal|veterans') affairs|finances?|treasury|econom(?:y|ics)|industry|trade|commerce|energy|oil|petroleum|mining|resources|health(?:care)?|culture|sports?|tourism|transport(?:ation)?|irrigation|water(?: resources)?|electricity|power|(?:im)?migration|housing|youth|homeland security|foreign trade|european affairs|religious affairs|justice|infrastructure|construction|agriculture|food|fisheries|education|science|technology|research|communications?|information|environment|ecology|climate|labou?r|employment|security|planning|investments?|development|emergency situations|emergencies|intelligence))";

/** Titles by role; the longer before the shorter. */
const TITLES: readonly (readonly [Office["role"] | "leader", string])[] = [
  [
    "other",
    `ministers? of state|ministers? (?:of|for) (?:the )?${PORTFOLIO}(?:(?:, and|,| and) ${PORTFOLIO})*|${PORTFOLIO} and ${PORTFOLIO} ministers?`,
  ],
  [
    "other",
    "(?:opposition|rebel|militia|separatist|army|military|intelligence|spy|security|police) (?:leaders?|chiefs?|commanders?)",
  ],
  [
    "foreign minister",
    `secretary of state|secretaries of state|ministers? (?:of|for) ${AFFAIRS}|(?:(?:foreign|external)${AND_MORE} affairs(?:(?:, and|,| and) (?:${BESIDE}))*|foreign) ministers?|(?<![0-9] )fms?|foreign secretar(?:y|ies)|foreign polic(?:y) chief|(?:top|chief) diplomats?|foreign affairs (?:heads?|chiefs?)|high representative`,
  ],
  ["head of government", "prime ministers?|premiers?|heads? of government|chancellors?|(?<![0-9] )pms?"],
  [
    "other",
    `${PORTFOLIO} (?:ministers?|secretary|chiefs?)|national security advis[eo]rs?|chief of (?:the )?(?:(?:general|joint|defen[cs]e|army) )?staff|(?:general staff|army|military|navy|intelligence|spy) (?:chief|commander|head)|security council secretary`,
  ],
  [
    "head of organization",
    "secretar(?:y|ies)[- ]general|director[- ]general|chairman-in-office|chairperson-in-office",
  ],
  ["spokesperson", "spokes(?:man|woman|person|men|people)|press secretary"],
  ["head of state", "presidents?|king|[ea]mir|sultan|supreme leader"],
  ["envoy", "envoys?|representatives?|negotiators?|mediators?|coordinators?"],
  ["ambassador", "ambassadors?(?: extraordinary and plenipotentiary)?"],
  ["foreign minister", "ministers?"],
  ["leader", "leaders?"],
  [
    "other",
    "crown prince|commissioner|secretary|aide|advis[eo]r|chief|chairman|charg[eé] d'affaires|senator|(?:(?:parliament(?:ary|'s)?|majlis|knesset|(?:national )?assembly) )?speaker",
  ],
];

const PATTERNS = TITLES.map(([role, words]) => ({
  role,
  pattern: new RegExp(`(${SECOND_OFFICE})(${RANKS})(${words})\\b(?:[- ]elect\\b)?`, "iy"),
}));
/** " for Syria", " to the United Nations": where an envoy is sent, not whose envoy it is. */
export const SENT_TO =
  /^ (?:for|to|on|in) (?:the )?\p{Lu}[\p{L}.-]*(?: (?:and |of (?:the )?)?(?:States|Kingdom|Nations|Union|Emirates|Arabia|Korea|Africa|Zealand|Republic|Federation|Lanka|Rica|Salvador|Guinea|Leone|Faso|Verde|Herzegovina|East|Asia|Asian|Caucasus|Process|Council|Europe|Ocean|Gulf|Sudan|Pakistan|Afghanistan|Balkans|Sahel|Lakes|Region|Development|America|Congo|Macedonia|Timor|Tobago|Sea|Coast|Rights|Issues|Affairs|Reform|Reconciliation|Negotiations|Settlement|Peace|Policy|Organi[sz]ation|Agency|Conference))*(?![\p{L}-])/u;
/** "minister of state for foreign affairs", "under secretary for political affairs": with what somebody is charged. */
const CHARGED_WITH =
  /^ for (?:the )?(?:(?:[a-z-]+|Near|Middle|South|Central|East|Eastern|Asian|European|African|Political|Foreign|Global) (?:and )?){1,4}[Aa]ffairs\b/;
const TITLE_START = /[a-z]/i;

/** Any title at all: most words begin none. */
const ANY = new RegExp(`${SECOND_OFFICE}${RANKS}(?:${TITLES.map(([, words]) => words).join("|")})\\b`, "iy");

/** The title that begins at an offset of a text. */
export function titleAt(text: string, at: number): Title | null {
  ANY.lastIndex = at;
  if (!TITLE_START.test(text[at] ?? "") || !ANY.test(text)) return null;
  for (const { role, pattern } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const [printed, beside = "", ranks = "", title = ""] = match;
    if (/^[fp]ms?$/i.test(title) && !/^[FP]Ms?$/.test(title)) return null;
    const charge =
      ((role === "envoy" || role === "ambassador") && SENT_TO.exec(text.slice(at + printed.length))?.[0]) ||
      (roleOf(role, ranks) === "other" && CHARGED_WITH.exec(text.slice(at + printed.length))?.[0]) ||
      "";
    return {
      start: at,
      end: at + printed.length + charge.length,
      words: inFull(printed.slice(beside.length)) + charge,
      role: roleOf(role, ranks),
      plural:
        /(?:ies|s|men|people)$/i.test(title.split(/ of | for /)[0] ?? "") &&
        !/^(?:foreign affairs|.*d'affaires)$/i.test(title),
      former: /\b(?:former|ex|late)\b/i.test(ranks),
      elect: /[- ]elect$/i.test(printed),
    };
  }
  return null;
}

/** "FM": the foreign minister. */
function inFull(words: string): string {
  return words.replace(/\bFM(?=s?$)/, "foreign minister").replace(/\bPM(?=s?$)/, "prime minister");
}

/** A deputy, a vice-president or an assistant secretary does not hold the office itself. */
function roleOf(role: Title["role"], ranks: string): Title["role"] {
  const second = /\b(?:deputy|assistant|under|vice|first|permanent|presidential)\b/i.test(ranks);
  return second && !["spokesperson", "envoy", "ambassador"].includes(role) ? "other" : role;
}

/** Countries whose leader is the head of government; elsewhere "the leader" is the head of state. */
const PARLIAMENTARY = new Set(
  "DEU,GBR,ITA,ISR,JPN,IND,CAN,AUS,ESP,NLD,BEL,SWE,NOR,DNK,FIN,GRC,HUN,CZE,SVK,AUT,PAK,LBN,IRQ,ARM,GEO,MDA,LVA,EST,NZL,IRL,PRT,BGR,HRV,SRB,MKD,ALB,XKX,MYS,THA,ETH".split(
    ",",
  ),
);

export function rolesOfLeader(country: string): readonly Office["role"][] {
  return PARLIAMENTARY.has(country)
    ? ["head of government", "head of state"]
    : ["head of state", "head of government"];
}
