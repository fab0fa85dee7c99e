import type { Question } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import type { Contender } from "./sureness.ts";

/** A day or a figure is cut out beside names as well; a verdict weighs every word itself; a reason may stand in other words. */
const ELSEWHERE: ReadonlySet<Question["asks"]> = new Set([
  "whether",
  "subject",
  "why",
  "when",
  "how many",
  "how long",
]);

/** "Where will it be held", "what did they agree on": said of anything, and told in many words. */
const HAPPENS =
  /^(?:h[eo]ld|agree\w*|plan\w*|schedul\w*|expect\w*|happen\w*|occur\w*|taken?|took|place|done?)$/i;

/** "Who said that they are due": said of anything by anybody. */
const TELLS =
  /^(?:sa(?:y|ys|id)|t(?:ell|ells|old)|speaks?|spoke|report\w*|announc\w*|add\w*|claim\w*|call(?:s|ed)?)$/i;

/** The words of a question that say what it is about: no names, no sort of thing asked for, nothing that carries little. */
function matterOf({ question, terms }: Contender): AskedTerm[] {
  return terms.filter(
    ({ sort, light, printed }) =>
      sort !== "name" && !light && printed.toLowerCase() !== question.focus && !HAPPENS.test(printed),
  );
}

const isMetIn =
  ({ sentence: { facts } }: Contender) =>
  (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none";

/**
 * The best of those that may answer, best first; where that has none of the words that say what is asked, or not what is
 * done, the first that has.
 */
export function firstOnTheMatter(contenders: readonly Contender[]): Contender | undefined {
  const [best] = contenders;
  if (best === undefined || ELSEWHERE.has(best.question.asks)) return best;
  const matter = matterOf(best);
  const names = best.terms.filter(({ sort }) => sort === "name");
  // Of somebody or somewhere else it may have the very word.
  const isOfThem = (one: Contender): boolean =>
    names.length === 0 || one.sentence.facts.goesOn || names.some(isMetIn(one));
  const isOnIt = (one: Contender): boolean => isOfThem(one) && matter.some(isMetIn(one));
  const deeds = matter.filter(({ sort, printed }) => sort === "verb" && !TELLS.test(printed));
  const isOfDeed = (one: Contender): boolean => isOfThem(one) && deeds.some(isMetIn(one));
  const near = OF_DEEDS.has(best.question.asks)
    ? contenders.filter(({ sentence }) => best.sentence.score - sentence.score <= NEAR)
    : [];
  return near.find(isOfDeed) ?? contenders.find(isOnIt) ?? best;
}

/** Of what is done, a sentence that is hardly worse tells more than one with the names of those who do it. */
const NEAR = 2;
const OF_DEEDS: ReadonlySet<Question["asks"]> = new Set(["what", "who", "how"]);

/**
 * "What will she sign in Riga": a sentence that has the names alone. "What does the board depend on": one that has the
 * board, and nothing of what it does or of anything beside it.
 */
export function hasNamesAlone(contender: Contender): boolean {
  const { asks, words } = contender.question;
  if (asks !== "what") return false;
  const matter = matterOf(contender);
  const deeds = matter.filter(({ sort }) => sort === "verb");
  if (deeds.length === 0) return false;
  const isMet = isMetIn(contender);
  const last = deeds.at(-1)?.printed ?? "";
  const at = BY_DOER.test(words) ? words.lastIndexOf(last) : 0;
  const isDoer = ({ printed, sort }: AskedTerm): boolean => sort !== "verb" && words.indexOf(printed) < at;
  return !matter.some((term) => isMet(term) && !isDoer(term));
}

const BY_DOER =
  /^(?:(?:on|in|for|with|to|from|about|against|of) )?what (?:did|does|do|has|have|had|will|would) /i;
