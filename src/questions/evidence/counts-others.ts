import type { Contender } from "./sureness.ts";
import { synonymGroups } from "./synonyms.ts";
import { isOfTownAlone } from "./town-alone.ts";

/** A figure with the words behind it, up to the end of their phrase: "200 [government soldiers]", "3.7 million [Syrians]". */
const COUNTED =
  /(?<![\d,.])\d[\d,.]*(?: (?:hundred|thousand|million|billion))? ((?:(?!(?:in|on|at|were|was|had|to|from|who|which|that|and)\b)[\p{L}'-]{2,40}(?: |$|(?=[,.;:)]))){1,5})/gu;
const NO_SORT =
  /^(?:percent|per|of|in|and|more|times|years?|months?|days?|weeks?|hours?|minutes?|kilomet\w+|miles?|troops|since|others|on|at|were|was|are|have|had|to|from|who|which|that)$/;

/** "How many soldiers died": a figure of people is not one of soldiers. */
export function countsOthers({
  question: { asks, focus, words },
  terms,
  sentence: { facts },
}: Contender): boolean {
  if (
    asks !== "how many" ||
    focus === null ||
    !/s$/.test(focus) ||
    /^(?:people|persons|times|days|weeks|months|years|hours|deaths|lives|victims|casualties)$/.test(focus)
  )
    return false;
  const sort = terms.find(({ printed }) => printed.toLowerCase() === focus);
  if (sort === undefined || /\bhow (?:many|much) of\b/i.test(words)) return false;
  const counted = [...facts.text.matchAll(COUNTED)].filter(
    ([, phrase = ""]) => !NO_SORT.test(phrase.split(" ")[0] ?? ""),
  );
  const isOfSort = (term: string): boolean =>
    term === sort.term || synonymGroups(term).some((group) => sort.groups.includes(group));
  const isIn = ({ index, 0: whole }: RegExpExecArray): boolean =>
    facts.terms.some(({ term, start }) => start >= index && start < index + whole.length && isOfSort(term));
  return counted.length > 0 && !counted.some(isIn);
}

/** "How many are there in Norway": a figure for what lies in Oslo is one of a part. */
export const countsInTownAlone = ({
  question: { asks, words },
  terms,
  sentence: { facts },
}: Contender): boolean => asks === "how many" && isOfTownAlone(words, terms, facts);
