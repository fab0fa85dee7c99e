import { escaped } from "../../contacts/escaped.ts";
import type { AskedTerm } from "./asked-terms.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** "Besides [Holm]", "apart from [herring and salt]", "other than [Per Lund] did she …". */
const ASIDE =
  /\b(?:besides|other than|apart from|aside from|except(?: for)?)\s+((?:(?!(?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|in|on|at|during|when|while|by|with)\b)[\p{L}\d.'-]+,?\s*){1,5})/iu;
/** What is left of the weight of a word that is set aside: the answer has others. */
const LEFT = 0.3;

/** The words of a question for what is set aside. */
const wordsAside = (question: string): ReadonlySet<string> =>
  new Set(ASIDE.exec(question)?.[1]?.match(/[\p{L}\d][\p{L}\d.'-]*/gu));

/** A term of a question, made light where it is set aside. */
export function lighterSetAside(question: string): (term: AskedTerm) => AskedTerm {
  const aside = wordsAside(question);
  return (term) => (aside.has(term.printed) ? { ...term, light: true, weight: term.weight * LEFT } : term);
}

/** Names others in the same breath: "besides Ukraine", "as well as Syria", "among them". */
const WITH_OTHERS =
  /\b(?:besides|apart from|aside from|other than|in addition|as well|along with|together with|not only|but|other|others|too|and (?:also|then)|while)\b/iu;
/** Words that may stand behind it where a sentence ends with it: "met Holm [in Oslo on Friday]". */
const FEW = 4;

/** "Besides Holm": "he also named Holm" tells of her alone, who is set aside; a list that has her tells of others. */
export function tellsOnlyWhatIsAside(
  words: string,
  terms: readonly AskedTerm[],
  { text, terms: own }: Pick<SentenceFacts, "text" | "terms">,
): boolean {
  const aside = wordsAside(words);
  if (aside.size === 0 || WITH_OTHERS.test(text)) return false;
  const last = own.findLast(({ term }) => terms.some((one) => one.term === term && aside.has(one.printed)));
  if (last === undefined) return false;
  const printed = escaped(text.slice(last.start, last.end));
  const isListed = new RegExp(
    `\\b${printed}(?:'s)?(?:,| and\\b| or\\b)|(?:,|\\b(?:and|or)) (?:\\p{L}+ ){0,3}${printed}\\b`,
    "u",
  );
  return !isListed.test(text) && own.filter(({ start }) => start > last.start).length <= FEW;
}
