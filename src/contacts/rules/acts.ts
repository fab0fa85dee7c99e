import type { SpeechAct } from "../contact.ts";

/** Verbs by which somebody takes a position, by what is done with them; "to" and "that" follow as they will. */
const FAMILIES: Readonly<Record<SpeechAct, string>> = {
  demands:
    "urged|urges|urging|pressed|presses|pressing|pushed|called on|calls on|called for|calls for|calling for|calling on|demanded|demands|demanding|appealed|appeals|asked|asks|asking|insisted on|told|must|required|wanted|wants|encouraged|advised|warned|warns|warning",
  "is concerned":
    "voiced concern|expressed concern|raised concerns?|was worried|is worried|were worried|was concerned|is concerned|were concerned|voiced alarm|expressed alarm|worried|expressed regret|was alarmed|raised|brought up",
  accuses:
    "accused|accuses|accusing|blamed|blames|blaming|condemned|condemns|condemning|criticised|criticized|denounced|criticises|criticizes",
  denies: "denied|denies|denying|dismissed|dismisses",
  rejects: "rejected|rejects|rejecting|ruled out|rules out|opposed|opposes|refused|refuses|objected",
  offers:
    "offered|offers|offering|proposed|proposes|proposing|suggested|suggests|suggesting|promised|pledged|vowed",
  agrees:
    "agreed|agrees|agreeing|backed|backs|supported|supports|supporting|welcomed|welcomes|endorsed|praised|confirmed",
  hopes:
    "hoped|hopes|hoping|expressed hope|voiced hope|was confident|expressed confidence|expressed readiness",
  asserts:
    "said|says|saying|stated|states|stating|stressed|stresses|stressing|noted|notes|noting|emphasized|emphasised|emphasizes|emphasises|underlined|underlines|underscored|insisted|insists|reiterated|reiterates|reaffirmed|repeated|repeats|maintained|argued|argues|claimed|claims|added|adds|declared|explained|called it|described|described it|answered|replied|responded|recalled|pointed out|made clear|drew attention|outlined|set out|believed|believes|considered|considers|acknowledged|tell|tells|announced|informed|assured|thanked|conveyed|expressed|voiced|called",
};

export const ACTS: readonly { readonly act: SpeechAct; readonly pattern: RegExp }[] = (
  Object.entries(FAMILIES) as [SpeechAct, string][]
).map(([act, words]) => ({ act, pattern: new RegExp(`^(?:${words})(?![^ ])`) }));

/** "told X to …" demands, "told X that …" asserts. */
export const TOLD_THAT =
  /^(?:told|tell|tells|warned|warns|asked|informed|assured)(?: [^ ]+){1,4}? (?:that|of|about|the|he|she|it|they|#|@) /;

/** The act is past or present, no plan and no denial ("has not said"). */
export const NO_ACT = /\b(?:not|n't|never|refused to|declined to|could|might|may|would not)$/;
