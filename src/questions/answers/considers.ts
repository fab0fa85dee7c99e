import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { NOT } from "./not-so.ts";

const ASKED =
  /^(?:is|are|was|were|does|do|did|has|have) (?<who>.+?) (?:thinking (?:of|about)|think (?:of|about)|consider(?:ing|ed)?|weigh(?:ing|ed)?|mull(?:ing|ed)?|toy(?:ing|ed)? with|contemplat(?:e|ed|ing)) (?<what>.+)$/iu;
const TOLD =
  /\b(?:rais\w+ the (?:possibility|idea|prospect) of|(?:is|are|was|were|been|says? \w+ (?:is|are)) (?:considering|thinking (?:of|about)|weighing|mulling|toying with|contemplating)|(?:said|says) (?:that )?(?:it|he|she|they) (?:might|may|could) (?:give|send|supply|provide|deliver|offer|build|buy|sell|impose|lift|open|close)\b|consider(?:s|ed) (?:an? (?:idea|plan|proposal|bid)\b|(?:an?|the) (?:idea|possibility|option|prospect) of|whether|(?!being\b)\p{L}{3,}ing\b)|thought (?:of|about)|float\w+ the idea of|open to|(?:not|n't) rule(?:d)? out)\b/iu;
/** Enough of what is considered, but where "consider" may be to hold it to be something: all of it. */
const ENOUGH = 0.5;
const HOLDS = /^(?:does|do|did) .+? consider /i;

/** "Is Oslo thinking of a ferry": Oslo has raised the possibility of one; false for every other question and sentence. */
export function isConsidered(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const { who = "", what = "" } = ASKED.exec(asked)?.groups ?? {};
  const told = who === "" || NOT.test(asked) ? null : TOLD.exec(facts.text);
  if (told === null) return false;
  const before = facts.text.slice(0, told.index);
  if (
    /\bbut (?:(?:has|have|had|then|later|finally|in the end|he|she|it|they) )*(?:stayed|dropped|decided|rejected|gave up|changed|abandoned|thought better)/i.test(
      facts.text.slice(told.index),
    )
  )
    return false;
  if (/\b(?:not|never|no longer|if|whether|den(?:y|ies|ied)|accus\w+)\b[^,;]*$/i.test(before)) return false;
  const own = (part: string): AskedTerm[] =>
    terms.filter(({ printed, light }) => !light && part.includes(printed));
  const isIn = (term: AskedTerm, from: number, to: number): boolean =>
    facts.terms.some(
      (one) =>
        one.start >= from &&
        one.end <= to &&
        (one.term === term.term || term.alike.includes(one.term) || term.holders.includes(one.term)),
    );
  const by = own(who);
  if (by.length === 0 || !by.every((term) => isIn(term, 0, told.index))) return false;
  const of = own(what);
  const met = of.filter((term) => matchOf(term, facts) !== "none");
  const least = HOLDS.test(asked) ? of.length : ENOUGH * of.length;
  return met.length > 0 && met.length >= least;
}
