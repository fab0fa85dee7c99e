import type { NameSpan } from "../evidence/names.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";

const PLACE_BEFORE = /\b(?:in|at|from|near|to|of|for|over|between|into) (?:the )?$/i;
const TITLE_BEFORE =
  /\b(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Cc]hancellor|[Pp]remier|[Ss]pokes\p{L}+|[Ee]nvoy|[Aa]mbassador|[Dd]iplomat|[Dd]irector|[Cc]hief|[Cc]ounterpart|[Dd]eputy|Mr\.?|Ms\.?|Mrs\.?)\s$/u;
const NO_PERSON =
  /\b(?:Ministry|Department|Council|Committee|Agency|News|Times|Party|War|Novosti|Interfax|Reuters|Assembly|Summit|Conference|States|Union|Nations|Sea|House|City|Republic|Security|Foreign|State|Federation|Organi[sz]ation)\b/;

/** Names that may be those of people: of two words and not of a place or a body, or with a title before them. */
export function persons({ names, text }: SentenceFacts): readonly NameSpan[] {
  return names.filter((name) => {
    const before = text.slice(0, name.start);
    const [office = ""] = OFFICE.exec(name.text) ?? [];
    const bare = name.text.slice(office.length);
    if (name.people || NO_PERSON.test(bare)) return false;
    if (office !== "" || TITLE_BEFORE.test(before)) return true;
    return /^\S+ \S+/.test(bare) && !PLACE_BEFORE.test(before);
  });
}

/** "Foreign Minister [NAME]". */
const OFFICE =
  /^(?:(?:\p{Lu}\p{L}+ ){0,4}(?:Minister|Secretary|President|Chancellor|Premier|Envoy|Ambassador|Spokes\p{L}+)(?: of State)? )(?=\p{Lu})/u;
