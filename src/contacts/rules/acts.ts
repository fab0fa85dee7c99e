import type { SpeechAct } from "../contact.ts";

/** "expressed [his deep] concern": what may stand between, no word that begins another phrase. */
const BETWEEN = "(?: (?!for|about|of|that|to|with|in|on|over|and)[^ ]+){0,5}?";
const WORRY =
  "(?:concerns?|alarm|worry|worries|unease|regrets?|anger|outrage|dismay|disappointment|frustration|dissatisfaction|displeasure|misgivings)";
const HOPE = "(?:hopes?|confidence|readiness|optimism)";

/** Verbs by which somebody takes a position, by what is done with them; "to" and "that" follow as they will. */
const FAMILIES: Readonly<Record<SpeechAct, string>> = {
  demands:
    "urged|urges|urging|pressed|presses|pressing|pushed|called on|calls on|called for|calls for|calling for|calling on|demanded|demands|demanding|appealed to|appealed for|appealed|appeals|asked for|asks for|asking for|asked|asks|asking|insisted on|told|must|required|wanted|wants|encouraged|advised|warned|warns|warning",
  "is concerned": `(?:voiced|expressed|raised|conveyed|stated|reiterated|registered|relayed|shared|voices|expresses|voicing|expressing|raising)${BETWEEN} ${WORRY}|was worried|is worried|were worried|was concerned|is concerned|were concerned|worried|was alarmed|raised|brought up`,
  accuses:
    "accused|accuses|accusing|blamed|blames|blaming|condemned|condemns|condemning|criticised|criticized|denounced|criticises|criticizes",
  denies: "denied|denies|denying|dismissed|dismisses",
  rejects: "rejected|rejects|rejecting|ruled out|rules out|opposed|opposes|refused|refuses|objected",
  offers:
    "offered|offers|offering|proposed|proposes|proposing|suggested|suggests|suggesting|promised|pledged|vowed",
  agrees:
    "agreed|agrees|agreeing|backed|backs|supported|supports|supporting|welcomed|welcomes|endorsed|praised",
  hopes: `hoped|hopes|hoping|(?:expressed|voiced|expresses|expressing|voicing)${BETWEEN} ${HOPE}|was confident`,
  asserts:
    "said|says|saying|stated|states|stating|stressed|stresses|stressing|noted|notes|noting|emphasized|emphasised|emphasizes|emphasises|underlined|underlines|underscored|insisted|insists|reiterated|reiterates|reaffirmed|repeated|repeats|maintained|argued|argues|claimed|claims|added|adds|adding|declared|explained|called it|described|described it|answered|replied|responded|recalled|pointed out|made it clear|made clear|drew attention to|drawn attention to|outlined|set out|believed|believes|considered|considers|acknowledged|tell|tells|announced|confirmed|confirms|confirming|informed|assured|conveyed|expressed|voiced|called",
};

/** The same as infinitives, where they say what for somebody called or came: "telephoned @ to voice concern". */
const PURPOSES: Partial<Readonly<Record<SpeechAct, string>>> = {
  demands: "urge|press|push|call on|call for|demand|ask|appeal to|appeal for|encourage|warn",
  "is concerned": `(?:voice|express|raise|convey|register|relay)${BETWEEN} ${WORRY}|raise`,
  accuses: "accuse|blame|condemn|criticise|criticize|denounce|protest",
  offers: "offer|propose|suggest",
  hopes: `(?:express|voice)${BETWEEN} ${HOPE}`,
  asserts: "stress|explain|underline|emphasize|emphasise|reiterate|complain",
};

type Acts = readonly { readonly act: SpeechAct; readonly pattern: RegExp }[];

export const ACTS: Acts = patterns(FAMILIES);
export const INFINITIVES: Acts = patterns(PURPOSES);

/** Verbs by which somebody gets in touch, with what for behind them; "called on" is none. */
export const PURPOSE =
  /^(?:called (?!on|for)|phoned|telephoned|rang|spoke|talked|met|wrote|contacted|used|flew|summoned)/;

/** Verbs that bid with "to …" behind whoever is spoken to, and only say something otherwise. */
export const TELLS_OR_BIDS = /^(?:told|tells?|warn(?:ed|s|ing)|informed|assured) /;

/** "told @ of his concern about …": what is told is the worry. */
export const TELLS_OF_WORRY = new RegExp(
  `^(?:told|informed|spoke to) (?:[^ ]+ ){1,4}?(?:of|about) (?:his|her|their|its|@'s|#'s)${BETWEEN} ${WORRY}(?![^ ])`,
);

/** "pressed @ on the siege": what is raised with somebody, where "pressed @ to end it" asks something of him. */
export const RAISES_WITH =
  /^(?:press(?:ed|es|ing)?|push(?:ed|es|ing)?|challeng(?:ed?|es|ing)|confront(?:ed|s|ing)?) (?:@|#) (?:hard |again |also )?(?:on|over|about|regarding) (?!(?:the|a) (?:need|necessity)\b)/;

/** "had asked for the call", "asked months ago to be put through": by whom a contact came about, and no position. */
export const ASKS_FOR_IT =
  /^(?:asked|asks|asking) (?:for (?:the|this|that) (?:[^ ]+ ){0,2}?(?:call|conversation|meeting|talks)|(?:[^ ]+ ago )?to (?:be put through|(?:speak|talk) (?:to|with)|meet))(?![^ ])/;

/** What must or should be is wanted: "that Russia had to stop", not what "he had to" do or what "should be noted". */
export const OBLIGATION =
  /^(?:that )?(?!(?:he|she|it|i|we|they|there|this|nothing)\b)(?:(?!\b(?:if|when|who|which|that|said|because|but|and|as|after|before|while|had|has|have|was|were|is|are|would|will|could|can|did|does)\b)[^,;"“”]){2,80}?\b(?:must|should|had to|has to|have to|needs? to|needed to|ought to)\b(?! (?:be noted|be said|have known|not be surprised|come as no))/i;

/** The act is past or present, no plan and no denial ("has not said"). */
export const NO_ACT = /\b(?:not|n't|never|refused to|declined to|could|might|may|would not)$/;

function patterns(families: Partial<Readonly<Record<SpeechAct, string>>>): Acts {
  return (Object.entries(families) as [SpeechAct, string][]).map(([act, words]) => ({
    act,
    pattern: new RegExp(`^(?:${words})(?![^ ])`),
  }));
}
