import { termOfWord } from "../../search/word-forms.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf, sharePrefix } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import { NOT } from "./not-so.ts";

const NONE_OF = /\b(?:no|without (?:an?|any)|without|not an?|lack of)\s(\p{Ll}{4,})(?:\s(\p{Ll}{3,}))?/giu;
/** What stands behind a noun rather than for one. */
const BEHIND =
  /^(?:between|with|from|about|over|into|under|after|before|during|since|until|were|was|will|would|have|has|had|been|being|that|which|and|for|but|yet|could|can|may|might|are|is|took|takes|came|made|held|planned|exists?)$/i;
/** "Did they speak": there was no conversation; "did they meet": there was no encounter; or somebody had none with somebody. */
const NO_MEETING: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [
    /^(?:did|has|have|had|do|does)\b.*\b(?:speak|spoken|talk|talked|call|called|phone|phoned|telephone|telephoned)\b/i,
    /\bthere (?:was|is|were|has been|had been) (?:no|never (?:an?|any)) (?:such )?(?:phone |telephone )?(?:call|conversation|contact|talk)s?\b/i,
    /\b(?:had|has|have)(?: had)? no (?:\p{L}+ )?(?:calls?|conversations?|contacts?|talks|dealings) with\b/iu,
  ],
  [
    /^(?:did|has|have|had|do|does)\b.*\b(?:meet|met|see|seen|sat|sit)\b/i,
    /\bthere (?:was|is|were|has been|had been) (?:no|never (?:an?|any)) (?:such |bilateral |secret )?(?:meeting|encounter|talks|contact)s?\b/i,
    /\b(?:had|has|have)(?: had)? no (?:\p{L}+ )?(?:meetings?|encounters?|contacts?|talks|dealings) with\b/iu,
  ],
];
const THERE_WAS_NONE = /^\W*there (?:was|is|were|will be|has been|had been) no\b/i;
/** Of people it is told who was not there, which says nothing of others. */
const SOMEBODY =
  /^(?:representatives?|officials?|delegat\w+|envoys?|diplomats?|ministers?|members?|leaders?)$/i;

/** "Has Berlin asked for a call": no request has come. "Is a meeting planned": there are no plans. */
export function isNone(words: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  if (NOT.test(words)) return false;
  if (saysNoneMet(words, facts)) return true;
  const own = terms.filter(({ sort, light }) => (sort === "noun" || sort === "verb") && !light);
  return [...facts.text.matchAll(NONE_OF)].some(([, first = "", second = ""]) => {
    const noun = second === "" || BEHIND.test(second) ? first : second;
    return !SOMEBODY.test(noun) && own.some((one) => isOf(one, termOfWord(noun.toLowerCase()), facts));
  });
}

/** The noun that there is none of is what is asked for; not by another word where its own stands there besides. */
function isOf(one: AskedTerm, noun: string, facts: SentenceFacts): boolean {
  if (facts.terms.filter(({ term }) => term === one.term).length > (noun === one.term ? 1 : 0)) return false;
  return (
    one.term === noun ||
    sharePrefix(one.term, noun) ||
    one.groups.some((group) => synonymGroups(noun).includes(group))
  );
}

/** Whether it is asked if people met or spoke, and a sentence has it that there was nothing of the kind. */
export function saysNoneMet(words: string, { text }: SentenceFacts): boolean {
  return NO_MEETING.some(([asked, ...none]) => asked.test(words) && none.some((one) => one.test(text)));
}

/** "There was no conversation": of those whom the sentence before, or the article's first, names together. */
export function isOfThoseBefore(
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  before: SentenceFacts | undefined,
): boolean {
  const names = terms.filter(({ sort }) => sort === "name");
  if (!THERE_WAS_NONE.test(facts.text)) return false;
  if (before !== undefined && names.every((term) => matchOf(term, before) !== "none")) return true;
  const { folded, sentences } = facts.article;
  const lead = folded.slice(sentences[0]?.start ?? 0, sentences[0]?.end ?? 0);
  return names.every(({ printed }) => lead.includes(printed));
}
