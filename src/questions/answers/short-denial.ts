import { escaped } from "../../contacts/escaped.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import { withoutIdleDenials } from "./not-so.ts";

/** A sentence with more words of its own than this says more than "She has not." */
const SHORT = 6;
const NEGATED = /\b(?:not|never|no|none|nothing|den(?:y|ies|ied))\b|n't\b/i;
const GOES_ON = /^(?:"|\u201c)?(?:he|she|it|they|neither|nobody|no one|none|but (?:he|she|it|they))\b/i;

/** "She has not asked." after a sentence on what she is asked about: a denial in short, whose object stands before it. */
export function isInShort(
  { words }: Question,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  before: SentenceFacts | undefined,
): boolean {
  if (!NEGATED.test(withoutIdleDenials(facts.text)) || NEGATED.test(words) || before === undefined)
    return false;
  if (facts.terms.length > SHORT || facts.isQuestion) return false;
  const own = terms.filter(({ light }) => !light);
  const isMet = (one: SentenceFacts) => (term: AskedTerm) => matchOf(term, one) !== "none";
  const verbs = own.filter(({ sort }) => sort === "verb");
  const isOfThem = own.filter(({ sort }) => sort === "name").some(isMet(facts)) || GOES_ON.test(facts.text);
  const isTold = verbs.some(isMet(facts)) || /\b(?:one|any|so|that)\b/i.test(facts.text);
  return (
    isOfThem &&
    isTold &&
    own.every((term) => isMet(facts)(term) || isMet(before)(term) || isWhither(words, term))
  );
}

/** "… to come to Moscow": where to need not be said again. */
function isWhither(asked: string, { sort, printed }: AskedTerm): boolean {
  return (
    sort === "name" && new RegExp(`\\b(?:to|in|at|from) (?:the )?${escaped(printed)}\\b`, "iu").test(asked)
  );
}

const BEFORE_ASKED =
  /\b(?:before|already|earlier|previously|ever)$|^(?:had|have|has) .*\b(?:before|ever|already|previously|earlier)\b/i;
const FIRST_ASKED = /\bfirst\b/i;
const FIRST =
  /\b(?:first|maiden|never before)\b(?! \p{Lu})(?! (?:deputy|secretary|minister|half|quarter|of all|lady|place))/u;
const CONTACT =
  /\b(?:time|contact|meeting|talks|call|conversation|encounter|visit|trip|met|meet|spoke|talked|face[- ]to[- ]face|face to face)\b/i;
/** "The first since May": they had before. */
const SINCE = /\bsince\b(?! (?:becom\w+|taking|he|she|they|his|her|their))/i;

/** "Had they met before": it was their first meeting. "Was it his first trip": it was. Null for any other sentence. */
export function firstTime(
  { words }: Question,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): "Yes" | "No" | null {
  const { text } = facts;
  if (!FIRST.test(text) || !CONTACT.test(text) || /\bnot\b/i.test(text)) return null;
  const names = terms.filter(({ sort }) => sort === "name");
  const met = names.filter((term) => matchOf(term, facts) !== "none");
  const isOfThem = names.length === 0 || met.length > 0 || /\b(?:they|the two|both|it was)\b/i.test(text);
  if (!isOfThem || isAnothersFirst(text, names)) return null;
  if (BEFORE_ASKED.test(words) && (CONTACT.test(words) || /\bbeen (?:to|in)\b/i.test(words)))
    return SINCE.test(text) ? null : "No";
  const isAskedFirst = FIRST_ASKED.test(words) && /^(?:was|is|were) (?:it|this|that|the)\b/i.test(words);
  return isAskedFirst && hasOthers(terms, facts) ? "Yes" : null;
}

/** "The first visit by Lund, and Holm came along": nothing of Holm's. */
function isAnothersFirst(text: string, names: readonly AskedTerm[]): boolean {
  const by = /\b(?:[Ff]irst|maiden) [^,;.]*? by (?:[\p{Ll}]+ ){0,3}((?:\p{Lu}[\p{L}.'-]+ ?)+)/u.exec(
    text,
  )?.[1];
  return by !== undefined && !names.some(({ printed }) => by.includes(printed));
}

/** What else the question says of the first time has to stand there too. */
function hasOthers(terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const own = terms.filter(({ light, sort }) => !light && sort !== "name");
  const met = own.filter((term) => matchOf(term, facts) !== "none");
  return 3 * met.length >= 2 * own.length;
}
