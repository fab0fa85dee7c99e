import { escaped } from "../escaped.ts";
import type { Phrasebook } from "../phrasebook.ts";
import type { Item } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import { nameAt } from "./scan-names.ts";
import { NO_PERSON } from "./scan-nationals.ts";

const HELPERS = "(?:(?:had|have|has|will|would|are|were|also|both|to|later|then|first|briefly|again) )*";
/** What two people do together. */
const TOGETHER = new RegExp(
  `^ ${HELPERS}(?:met|meet|spoke|spoken|speak|talked|talk|sat down|received|welcomed|hosted|shook hands|conferred|discussed|held (?:talks|a |another )|hold (?:talks|a )|had (?:had )?(?:talks|an? (?:"?[a-z]+ ){0,3}(?:meeting|conversation|exchange|encounter|talk|chat|call|lunch|dinner)))(?![a-z])`,
);
/** Before the name of somebody who is met or spoken with. */
const WITH =
  /\b(?:(?:received|greeted|welcomed|hosted|telephoned|phoned) by|(?:[Mm]et|meets?|meeting|[Tt]alks|negotiations|consultations|discussions|call|conversation|lunch|dinner|spoke|speak|spoken|talked|conferred)(?: (?:again|briefly|separately|by (?:tele)?phone|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in \p{Lu}\p{Ll}+)){0,3} with|[Mm]et|telephoned|received) $/u;
/** Names of movements and firms that look like those of people. */
const NO_ONE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Boko|Sinn|Fatah|Hezb|Al|Ansar|Jaish|Royal|Goldman|Rolls|Real|Human|Doctors|Save|Free|Fine|Fianna|Likud|Golden|Wall|Capitol|Downing|Saint|St)\b|\b(?:Haram|Fein|Sachs|Madrid|Committee|Lanka|Korea|Arabia)$/;
/** "Dreamliner engineers", "Square activists": the name says which ones are met. */
const DESCRIBES = /^ (?!(?:always|perhaps|this|towards|besides|sometimes|across|afterwards)\b)\p{Ll}{3,}s\b/u;
/** Behind the second of two: "and Karl Muster, a deputy prime minister,". */
const HAS_ROLE =
  /^, (?:the |an? |his |her |its |their )(?:[\p{Ll}'-]+ ){0,5}?(?:minister|secretary|envoy|adviser|advisor|ambassador|representative|negotiator|chief|head|president|commissioner|coordinator|director|general)(?=[,.;)]| (?:of|for|to|at)\b)/u;
const IS_PERSON = /^, who (?!\p{Lu})/u;
const PERSON =
  "(?:said|says|told|added|is|was|has|had|did|would|will|also|who|himself|herself|replied|asked|came|left)";

/**
 * A full name that no office introduces, of whoever does something with somebody known: "Clinton said Richard Holbrooke and
 * Yusuf Karim had talked"; of one who is met or spoken with the text has more to tell.
 */
export function partnerAt(
  text: string,
  at: number,
  before: Item | undefined,
  names: Phrasebook<NameEntry>,
): Item | null {
  if (!/\p{Lu}/u.test(text[at] ?? "") || names.at(text, at)) return null;
  const name = nameAt(text, at);
  if (!name?.includes(" ") || NO_PERSON.test(name) || NO_ONE.test(name)) return null;
  const end = at + name.length;
  const behind = text.slice(end, end + 70);
  const isJoined =
    isSomebody(before) &&
    /^,? and $/.test(text.slice(before?.end, at)) &&
    (TOGETHER.test(behind) || HAS_ROLE.test(behind));
  if (!isJoined && !isMet(text, at, name)) return null;
  return { kind: "text person", start: at, end, name, office: "", country: null, abroad: true };
}

function isSomebody(item: Item | undefined): boolean {
  return item?.kind === "person" || item?.kind === "text person" || item?.kind === "text person again";
}

/** Met by somebody, not described as anything else, and a person by what the rest of the text says. */
function isMet(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  if (!WITH.test(text.slice(Math.max(0, at - 70), at))) return false;
  if (IS_PERSON.test(text.slice(end, end + 8))) return true;
  if (
    !/^(?:$|[.;)]|, (?!(?:an?|the|his|her|who|whose|from|of)\b)| (?!(?:of|from)\b)\p{Ll})/u.test(
      text.slice(end, end + 8),
    ) ||
    DESCRIBES.test(text.slice(end, end + 30))
  )
    return false;
  const surname = escaped(name.split(" ").at(-1) ?? name);
  return new RegExp(
    `(?:\\b(?:Mr|Mrs|Ms|Dr)\\.? ${surname}\\b|(?<![\\p{L}-]) ?(?<!${escaped(name.split(" ").at(-2) ?? "")} )${surname} ${PERSON}\\b)`,
    "u",
  ).test(text);
}
