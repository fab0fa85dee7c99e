import { isAskedName } from "./asked-name.ts";
import { matchOf } from "./features.ts";
import type { Contender } from "./sureness.ts";

const SAY =
  "(?:say|tell|reveal|disclose|specify|name|identify|explain|elaborate|give (?:\\p{L}+ )?(?:details|names?|figures?|reasons?))";
/** "Would not say", "kept to herself", "gave no details", "is not known". */
const UNTOLD = new RegExp(
  `\\b(?:(?:would|did|does|could|has|have|had) not (?:yet |publicly )?(?:${SAY}|said|told|named)\\b|(?:declined|refused) to ${SAY}\\b|(?:kept|keeps?|keeping) (?:it |that |this |them )?(?:to (?:him|her|them|it)sel(?:f|ves)|secret|back)\\b|(?:gave|gives?|offered) no (?:further )?(?:details?|figures?|names?|reasons?|dates?|explanations?)\\b|(?:was|were|is|are|has been|have been) not (?:yet |been |immediately |publicly )*(?:disclosed|revealed|named|identified|published|known|clear|announced|made public|given|stated)\\b|(?:remain\\p{L}*|is|was|are|were) (?:still )?(?:unclear|unknown|undisclosed|unnamed|a secret|secret|a mystery)\\b|(?:nobody|no one) (?:knows|knew|would say|has asked|asked|troubled)\\b)`,
  "iu",
);
/** Where another statement begins, of which something may well be told. */
const BORDER =
  /[;:]\s|,\s(?=(?:but|and|though|although|while|yet|which|who)\b)|\sand\s(?=(?:gave|offered|declined|refused|would|did|has|had|was|were|kept)\b)/u;
const UNTOLD_ASKED =
  /\b(?:not|never|declin\w*|refus\w*|secret\w*|unclear|withh\w+|ke(?:ep|pt)|unknown|say)\b|n't\b/i;
const TELLABLE: ReadonlySet<string> = new Set([
  "what",
  "which",
  "who",
  "where",
  "when",
  "why",
  "how",
  "how many",
  "how long",
]);

/** "What it contains she kept to herself": all that a sentence has of what is asked is that it is not told. */
export function isLeftUntold({ question: { asks, words }, terms, sentence: { facts } }: Contender): boolean {
  if (!TELLABLE.has(asks) || UNTOLD_ASKED.test(words) || !UNTOLD.test(facts.text)) return false;
  const own = terms.filter(({ sort, light }) => sort !== "name" && !light);
  const told = facts.text.split(BORDER).filter((part) => !UNTOLD.test(part));
  const isTold = told.some((part) =>
    facts.terms.some(({ term, start, end }) => {
      const word = facts.text.slice(start, end);
      return (
        part.includes(word) &&
        own.some((one) => one.term === term || one.groups.some((group) => facts.groups.has(group)))
      );
    }),
  );
  return own.some((term) => matchOf(term, facts) !== "none") && !isTold;
}

const WHOSE = /^whose (?:\p{Ll}+ )?(\p{Ll}+) (?:was|were|is|are|did|do|does|has|have|had|will|would)\b/iu;
/** Characters between a thing and the one whose it is. */
const BESIDE = 45;
const NO_OWNER =
  /^(?:\p{L}+ )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)/u;

/** "Whose greeting was heard": a greeting with nobody beside it. */
export function isNobodys({ question: { asks, words }, sentence: { facts } }: Contender): boolean {
  const thing = asks === "who" ? WHOSE.exec(words)?.[1] : undefined;
  const places = facts.terms.filter(({ start, end }) => facts.text.slice(start, end).toLowerCase() === thing);
  if (thing === undefined || places.length === 0) return false;
  return !places.some(({ start, end }) => {
    const beside = facts.text.slice(Math.max(0, start - BESIDE), end + BESIDE);
    const isNamed = facts.names.some(
      (name) => name.end > start - BESIDE && name.start < end + BESIDE && !NO_OWNER.test(name.text),
    );
    return isNamed || /\b(?:his|her|their|its|my|our|\p{L}+'s|belong\w*|own\w*)\b|s'\s/iu.test(beside);
  });
}

const DEADLINE_ASKED = /^(?:by|until) (?:what|which|when)\b/i;
const DEADLINE =
  /\b(?:by|until|till|before|within|no later than|deadline|latest|at the end of|in the next)\b/i;

/** "By what date must it be sold": the day on which that was demanded is none. */
export const setsNoDeadline = ({ question: { asks, words }, sentence: { facts } }: Contender): boolean =>
  asks === "when" && DEADLINE_ASKED.test(words) && !DEADLINE.test(facts.text);

const OFFICES =
  /^(?:minister|leader|president|envoy|ambassador|official|diplomat|politician|chancellor|senator|general)s?$/;

/** "Which ministers did Berg consult": the word for them is there as the title of Berg alone, and nobody else is named. */
export function hasTitleAlone({ question: { asks, focus }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "who" || focus === null || !OFFICES.test(focus)) return false;
  const deeds = terms.filter(({ sort, light }) => sort === "verb" && !light);
  if (deeds.length === 0 || deeds.some((term) => matchOf(term, facts) !== "none")) return false;
  if (facts.people.some(({ text }) => !isAskedName(text, terms))) return false;
  const one = focus.replace(/s$/, "");
  const places = [...facts.text.matchAll(new RegExp(`\\b${one}s?\\b`, "giu"))];
  return places.every(({ index, 0: word }) => /^ \p{Lu}/u.test(facts.text.slice(index + word.length)));
}
