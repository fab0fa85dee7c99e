import type { Question } from "../question.ts";
import { asksForPatient, hasDeed, patientSpan } from "../spans/patients.ts";
import { tellsWhatItIs } from "../spans/phrases.ts";
import type { Cutting } from "../spans/span.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { identityAsked } from "./identity.ts";
import type { Ranked } from "./rank.ts";

/** Whether a sentence says in so many words what something is, where it lies, or to whom just that was done. */
export function isInSoManyWords(cutting: Cutting): boolean {
  if (asksForPatient(cutting.question.words)) return hasDeed(cutting) && patientSpan(cutting) !== null;
  return tellsWhatItIs(cutting) > 0;
}

/** Of the sentences at hand, best first, those that say so in so many words, the plainest; all, where none does. */
export function thoseInSoManyWords(
  question: Question,
  terms: readonly AskedTerm[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const isPatient = asksForPatient(question.words);
  const isExact = isPatient && ranked.some(({ facts }) => hasDeed({ question, terms, facts }));
  const plainness = ({ facts }: Ranked): number => {
    const cutting = { question, terms, facts };
    if (!isPatient) return tellsWhatItIs(cutting);
    return (!isExact || hasDeed(cutting)) && patientSpan(cutting) !== null ? 1 : 0;
  };
  const values = ranked.map(plainness);
  const most = Math.max(0, ...values);
  return most === 0 ? ranked : ranked.filter((_, i) => values[i] === most);
}

const WHAT_IS: readonly Question["asks"][] = ["what", "where"];

/** "What is [Interfax]", "where is [Lausanne]": a sentence that only names it says neither. */
export function isUndescribed(cutting: Cutting): boolean {
  const { question, terms } = cutting;
  if (!WHAT_IS.includes(question.asks) || !/^\S+(?:'s| is| are)\b/i.test(question.words)) return false;
  const described = identityAsked(question.words);
  const isName = terms.length > 0 && terms.every(({ sort }) => sort === "name");
  return isName && described !== null && !/'s /.test(described) && tellsWhatItIs(cutting) === 0;
}
