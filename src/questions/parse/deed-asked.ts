import { analyse, type Token } from "../../articles/language.ts";

/** After these comes who does it, and then the deed. */
const BEFORE_DOER = /^(?:did|does|do|will|would|can|could|should|must|shall|may|might)$/i;
/** "What did Holm call it": of a call, and of what it is called, the other readings tell. */
const ASKED =
  /^(?:and )?(?:what|which|whom?|when|where|why|how)\b(?!.* (?:did|does|do|will|would) (?:\S+ ){1,3}call\b(?! (?:\S+ ){0,4}?off\b))/i;
const DOER: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/**
 * "Why did the Danish minister [fear] a strike": to a tagger a noun; the verb that the question cannot do without, where
 * it has no other. Null where it has one.
 */
export function deedTakenForThing(question: string): string | null {
  if (!ASKED.test(question)) return null;
  const words = analyse(question).tokens.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const from = words.findIndex(({ text }) => BEFORE_DOER.test(text));
  if (from < 0 || words.slice(from).some(({ pos }) => pos === "VERB")) return null;
  const isDeed = ({ text, pos }: Token, at: number): boolean =>
    pos === "NOUN" && /^\p{Ll}{3,}$/u.test(text) && DOER.has(words[at - 1]?.pos ?? "X");
  const first = words.findIndex((word, i) => i > from + 1 && isDeed(word, i));
  if (first < 0) return null;
  const end = words.findIndex(({ pos }, i) => i > first && !DOER.has(pos));
  const run = words.slice(first, end < 0 ? words.length : end);
  return run.findLast(({ text, pos }) => pos === "NOUN" && /^\p{Ll}{3,}$/u.test(text))?.text ?? null;
}
