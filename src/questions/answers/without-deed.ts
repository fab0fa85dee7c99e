import { stem } from "../../articles/language.ts";
import { plainWords } from "../../search/words.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { REASON } from "../evidence/cues.ts";
import { matchOf } from "../evidence/features.ts";
import type { Question } from "../question.ts";
import type { AnswerSpan } from "../spans/span.ts";
import type { Proposed } from "./no-answer.ts";

/** Deeds that hardly anything is said without: whoever is asked for has to have done just that. */
const TELLING =
  /^(?:host|chair|invit|accompan|translat|interpret|moderat|mediat|organi[sz]|broker|preside|escort|greet|welcom|win|won|los[et]|fly|flew|flown|travel|land|arriv|depart|stay|sleep|dine|eat|ate|drink|drank|resign|die|kill|arrest|marr|born|pay|paid|fund|financ|sponsor|vot|elect|appoint|replac|succeed|sign|draft|writ|wrote|broke|walk|storm|shook|shak|apologi[sz]|thank|congratulat)/i;

/** Of these another word tells too little: a meeting that takes place has no host yet. */
const OWN_WORD = /^(?:host|chair|presid)/i;
const OUTCOME = /\b(?:w[io]n\w*|victor\w*|defeat\w*|beat\w*|lost|los(?:e|es|ing)|elected|champion\w*)\b/i;

/** "Who hosted it", "where did he fly": nobody who did anything else, and no place where anything else was done. */
export function isWithoutDeed({ question, terms, sentence: { facts } }: Proposed): boolean {
  const { asks } = question;
  if (asks !== "who" && asks !== "where" && asks !== "when") return false;
  const deeds = terms.filter(
    ({ sort, light, printed }) => sort !== "name" && !light && TELLING.test(printed),
  );
  const isTold = (term: AskedTerm): boolean => {
    const match = matchOf(term, facts);
    return match !== "none" && !(match === "synonym" && OWN_WORD.test(term.printed));
  };
  if (asks === "who" && /^who (?:won|lost)\b/i.test(question.words) && !OUTCOME.test(facts.text)) return true;
  return deeds.length > 0 && !deeds.some(isTold);
}

/** "Why is the vote illegal": a sentence that gives no reason of any sort. */
export function isWithoutReason({ question: { asks }, sentence: { facts } }: Proposed): boolean {
  return asks === "why" && !REASON.test(facts.text);
}

/** "Who detained the inspectors": the inspectors did not. */
export function isAskedThing(
  { asks, words }: Question,
  terms: readonly AskedTerm[],
  { text }: Pick<AnswerSpan, "text">,
): boolean {
  if (asks !== "who" || /^who(?:'s| is| was| are| were)\b/i.test(words)) return false;
  const last = plainWords(text).at(-1);
  if (last === undefined || /\p{Lu}/u.test(text.slice(1))) return false;
  const head = stem(last);
  return terms.some(({ sort, light, term }) => sort === "noun" && !light && term === head);
}
