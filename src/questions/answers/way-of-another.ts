import { matchOf } from "../evidence/features.ts";
import type { Proposed } from "./no-answer.ts";
import { isAbsent } from "./not-told.ts";
import { persons } from "./persons-named.ts";

const GO_ASKED =
  /^where (?:does|do|did|will|is|was|are|were) .*\b(?:go|going|travel|travell?ing|fly|flying|head|heading|headed|bound)\b/i;

const IS_ASKED = /^where (?:is|was|were|are|will|had) .*\bon \p{Lu}\p{Ll}+day$/u;

/** "[Berg] is in Oslo": somebody, by his surname alone, and not "Monday was spent". */
const IS_THERE =
  /(?<![\p{L}-])(?!\p{L}+day\b)(\p{Lu}[\p{L}'-]+) (?:is|was|will be|had been|has been|goes|flies|travels|stays|arrives|arrived|stopped) (?:\p{Ll}+ )?(?:in|at|to|on)\b/gu;

/** "Where is Berg going", "where is Berg on Monday": where somebody else goes or is, who is named. */
export function isWayOfAnother({ question: { words }, terms, sentence: { facts } }: Proposed): boolean {
  if (
    !(GO_ASKED.test(words) || IS_ASKED.test(words.replace(/^W/, "w"))) ||
    /\b(?:he|she|they|the two)\b/i.test(facts.text)
  )
    return false;
  const [who] = terms.filter(({ sort }) => sort === "name");
  const isOfAnother = [...facts.text.matchAll(IS_THERE)].some(
    ([, name = ""]) => !terms.some(({ printed }) => printed === name),
  );
  if (who === undefined || (persons(facts).length === 0 && !isOfAnother)) return false;
  // Without a pronoun nothing in it stands for him.
  return matchOf(who, facts) === "echo" || isAbsent(who, [facts]);
}
