import { stem } from "../../articles/language.ts";
import { plainWords } from "../../search/words.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { Question } from "../question.ts";
import type { AnswerSpan } from "../spans/span.ts";
import type { Proposed } from "./no-answer.ts";

/** Deeds that hardly anything is said without: whoever is asked for has to have done just that. */
const WHO_DID =
  /^(?:host|chair|presid|invit|accompan|translat|interpret|moderat|mediat|organi[sz]|broker|sponsor|financ|fund|represent)/i;
/** Ways and stays: a place where he did anything else is not where he did that. */
const WHERE_DID = /^(?:fly|flew|flown|flies|travel|land|depart|stay|sleep|slept|dine|dinner)/i;
/** Of hosts another word tells too little: a meeting that takes place has none yet. */
const OWN_WORD = /^(?:host|chair|presid)/i;
const HOST =
  /\b(?:host\w*|guests?|receiv\w+|welcom\w+|greet\w*|invit\w+|chair\w*|presid(?:ed|es|ing)|led)\b/i;
/** Whoever takes part represents himself. */
const REPRESENTS = /\b(?:represent\w*|delegat\w*|on behalf|sent|headed|led by|in (?:his|her|its) place)\b/i;
const OUTCOME = /\b(?:w[io]n\w*|victor\w*|defeat\w*|beat\w*|lost|los(?:e|es|ing)|elected|champion\w*)\b/i;

/** "Who hosted it", "where did he fly": nobody who did anything else, and no place where anything else was done. */
export function isWithoutDeed({ question, terms, sentence: { facts } }: Proposed): boolean {
  const { asks, words } = question;
  if (/^who (?:won|lost)\b/i.test(words)) return !OUTCOME.test(facts.text);
  const sought = asks === "who" ? WHO_DID : asks === "where" ? WHERE_DID : null;
  const deed = terms.find(({ sort, light, printed }) => sort === "verb" && !light && sought?.test(printed));
  if (deed === undefined) return false;
  if (/^represent/i.test(deed.printed)) return !REPRESENTS.test(facts.text);
  return OWN_WORD.test(deed.printed) ? !HOST.test(facts.text) : matchOf(deed, facts) === "none";
}

/** "When is the vote": "since 1991" is no day of it. */
export function isOnlyLimit({ asks, words }: Question, answer: string): boolean {
  return asks === "when" && /^since\b/i.test(answer) && !/\b(?:since|how long)\b/i.test(words);
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
