import { oppositesOf } from "../evidence/antonyms.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import { statement } from "../spans/clauses.ts";
import { verbPlace } from "../spans/verb-place.ts";

export interface Verdict {
  /** The only three openings of a reply to a yes-or-no question. */
  readonly word: "Yes" | "No" | "Not known";
  /** What the sentence says. */
  readonly because: string;
}

const NOT =
  /\b(?:not|never|no|neither|nor|none|without|cannot|can't|won't|didn't|doesn't|isn't|wasn't|hasn't|haven't|failed to|fell through|fall through|called off|scrapped|cancelled|canceled|collapsed|refus\w+ to|declin\w+ to)\b/i;
const OPEN =
  /\b(?:will|would|could|may|might|should|must|has to|have to|plans? to|planned|is to|are to|expected to|due to|supposed to|possibility|proposed|wants?|wanted|urged?|pressed|demand\w*|called on|called for|hop\w+|accus\w+|alleg\w+|den(?:y|ies|ied)|reports? (?:of|that)|play(?:ed|ing) down|said to|thought to|believed to)\b/i;

/** Yes where the sentence reports it as done, No where it says the contrary, else Not known: a plan, a wish, a charge, a denial. */
export function judge(question: Question, terms: readonly AskedTerm[], facts: SentenceFacts): Verdict {
  const because = statement(facts)?.text ?? facts.text;
  const asked = question.words;
  const place = verbPlace({ terms, facts });
  const around = facts.text.slice(Math.max(0, (place?.start ?? 0) - 60), place?.start ?? 0);
  const clause = around.slice(
    Math.max(around.lastIndexOf(","), around.lastIndexOf(" that "), around.lastIndexOf(" but "), 0),
  );
  const contrary = terms.some(
    (term) =>
      !facts.counts.has(term.term) && [...oppositesOf(term.term)].some((one) => facts.counts.has(one)),
  );
  const negated = NOT.test(clause) !== /\bnot\b|n't\b/i.test(asked);
  const open = OPEN.exec(clause)?.[0] ?? OPEN.exec(around)?.[0] ?? null;
  const asksForIt = open !== null && sameWord(open, asked);
  if (contrary) return { word: "No", because };
  if (open !== null && !asksForIt) return { word: "Not known", because };
  return { word: negated ? "No" : "Yes", because };
}

function sameWord(open: string, asked: string): boolean {
  const opening = open.toLowerCase().slice(0, 4);
  return asked
    .toLowerCase()
    .split(/\W+/)
    .some((word) => word.slice(0, 4) === opening);
}
