import { termsOf } from "../../search/terms.ts";
import type { Question } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";

/** Terms of the one whose words a question asks for: "what did [Lavrov] say"; empty for every other question. */
export function speakerTerms(question: Question, terms: readonly AskedTerm[]): string[] {
  const according = ACCORDING.exec(question.words);
  if (according) return termsNamed(according[1] ?? according[2] ?? "", terms);
  if (!SPOKEN.has(question.asks) || TO_DISCUSS.test(question.words)) return [];
  const match =
    /\b(?:what|how|how (?:many|much)(?: \p{L}+){1,2}|which \p{L}+|when|where|why) (?:else )?(?:do|does|did|has|have|had|will|would|is|was)\s+(?:the\s+)?(.+?)\s+(?:also\s+)?(?:say|said|want|tell|told|ask|deny|claim|propose|demand|think|believe|insist|reply|respond|answer|urge|call(?! (?:\S+ ){0,3}?off\b)|suggest|stress|warn|expect|hope|complain|fear|argue|promise|offer|reject|accuse|request|raise|bring|press|describe|announce|report|explain|add|see|view|react)\b/iu.exec(
      question.words,
    );
  return termsNamed(match?.[1] ?? "", terms);
}

const SPOKEN: ReadonlySet<Question["asks"]> = new Set(["what said", "how", "how many", "which", "why"]);

/** "What does she want to discuss": of what is to be talked about others tell as well. */
const TO_DISCUSS =
  /^what (?:else )?(?:do|does|did|will|would) .+ (?:want|wish|hope|plan|intend|expect)s? to (?:discuss|talk about|speak about|take up|go over)\b/i;

/** "…, according to Moscow", "in Moscow's view". */
const ACCORDING =
  /\baccording to (?!who|(?:the |an? |this |that |your )?(?:[\p{L}\d.]+ ){0,4}?(?:article|piece|text|report|story|page|paper|summary|authors?|writers?)\b)(?:the )?([^,?]+?)(?:,|$)|\b(?:in|by|on|from) (?:the )?([\p{L} -]+?)(?:'s?)? (?:view|words|opinion|account|version|eyes|telling|reading)\b/iu;

/** "The West" speaks as "Western leaders". */
const WEST = /^(?:west|east)$/;

function termsNamed(words: string, terms: readonly AskedTerm[]): string[] {
  const named = termsOf(words).map((one) => one.term);
  return terms
    .filter((term) => named.includes(term.term) || words.includes(term.printed))
    .flatMap((term) => [
      term.term,
      ...term.alike,
      ...term.holders,
      ...(WEST.test(term.term) ? [`${term.term}ern`] : []),
    ]);
}
