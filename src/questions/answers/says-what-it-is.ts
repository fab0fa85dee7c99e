import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";

/** "Is it so": of something, said of just that. */
export function saysWhatItIs(
  main: AskedTerm | undefined,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): boolean {
  if (main === undefined && !terms.some(isMatter)) return false;
  const said = main ?? terms.findLast(({ light }) => !light);
  return said === undefined || said.sort === "verb" || describes(said, terms, facts);
}

/** "Is the source Russian": not where a Russian agency quotes it; the word has to be said of the thing. */
function describes(word: AskedTerm, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const thing = terms.find(({ sort, light }) => sort === "noun" && !light);
  if (thing === undefined || thing === word) return true;
  const placesOf = (term: AskedTerm) => facts.terms.filter((one) => one.term === term.term);
  const [things, words] = [placesOf(thing), placesOf(word)];
  if (things.length === 0 || words.length === 0) return word.sort !== "name";
  return words.some(({ start, end }) =>
    things.some((one) => {
      const between = end <= one.start ? facts.text.slice(end, one.start) : facts.text.slice(one.end, start);
      return end <= one.start ? between.trim() === "" && !STATE.test(word.printed) : IS_SO.test(between);
    }),
  );
}

/** "The present government" is not said to be present. */
const STATE = /^(?:present|late|ready|able|responsible|concerned|involved)$/i;
const IS_SO = /\b(?:is|was|are|were|be|been|as|called|remain\w*|becom\w*|became)\b/i;

/** "Was anybody from Kiev at the meeting": a sentence with Kiev and the meeting does not say so. */
const isMatter = ({ sort, light, printed }: AskedTerm): boolean =>
  sort === "noun" &&
  !light &&
  !/^(?:meetings?|talks?|calls?|conversations?|summit|session|visit)$/i.test(printed);
