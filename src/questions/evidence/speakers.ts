import type { Spellings } from "../../search/spellings.ts";
import { termsOf } from "../../search/terms.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const VERBS =
  "said|says|told|tells|added|insisted|insists|stressed|emphasi[sz]ed|reiterated|repeated|stated|argued|claimed|warned|announced|declared|noted|replied|answered|responded|denied|denies|believed|believes|proposed|suggested|demanded|demands|urged|urges|pressed|presses|asked|called|wants|wanted|hoped|hopes|rejected|rejects|accused|accuses|described|expressed|voiced|raised|backed|supported|condemned|condemn|predicted|confirmed|complained|grumbled|tweeted|agreed|reported|finds|saw|sees|say|deny|has denied|has said|has told|has repeated|has reiterated|will tell|has raised|has urged|did not accept|expects|refused|thanked|clapped";
/** Subject (a few words back) and verb of saying. */
const BEFORE = new RegExp(
  `([^,;.]{1,70}?)\\b(?:also |has |have |had |will |then |again )*(?:${VERBS})\\b`,
  "gi",
);
const AFTER =
  /\b(?:said|added|says)\s+([^,;]{3,70})|\baccording to\s+([^,;]{3,60})|\bquot(?:ed|ing)\s+([^,;]{3,60}?)\s+as saying/gi;

/** Terms of those who speak in a sentence, and whether only a pronoun does. */
export interface Speakers {
  readonly terms: ReadonlySet<string>;
  readonly pronoun: boolean;
}

const known = new WeakMap<SentenceFacts, Speakers>();

/** Who speaks in a sentence: subjects of verbs of saying, "according to …", "… said X". */
export function speakersIn(facts: SentenceFacts, spellings: Spellings): Speakers {
  const before = known.get(facts);
  if (before) return before;
  const subjects = [...facts.text.matchAll(BEFORE)].map((match) => match[1] ?? "");
  const others = [...facts.text.matchAll(AFTER)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  const terms = new Set(
    [...subjects, ...others].flatMap((words) => termsOf(words, spellings).map((one) => one.term)),
  );
  const pronoun = [...subjects, ...others].some((words) => /\b(?:he|she|it|they|his|her)\b/i.test(words));
  const found = { terms, pronoun };
  known.set(facts, found);
  return found;
}

/** How well a sentence gives the words of somebody: 1 by name, 0.6 by a pronoun after their sentence, 0 not at all. */
export function speaks(
  wanted: readonly string[],
  facts: SentenceFacts,
  before: readonly SentenceFacts[],
  spellings: Spellings,
): number {
  const own = speakersIn(facts, spellings);
  if (wanted.some((term) => own.terms.has(term))) return 1;
  if (!own.pronoun) return 0;
  const last = [...before].reverse().find((one) => one.counts.size > 0);
  const names = last ? speakersIn(last, spellings).terms : new Set<string>();
  return wanted.some((term) => names.has(term)) ? 0.6 : 0;
}
