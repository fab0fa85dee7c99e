import { objectAfter, subjectBefore } from "./noun-phrase.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";

const WISH = "initiative|request|invitation|suggestion|behest|insistence|proposal|wish|idea";
const CONTACT = "call|conversation|meeting|talks|contact|encounter|visit";
/** "At [Lund]'s suggestion". */
const HIS_WISH = new RegExp(
  `(?<!\\p{L})(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(\\p{Lu}[\\p{L}'-]*?(?: \\p{Lu}[\\p{L}'-]*?){0,2})'s? (?:\\p{Ll}+ )?(?:${WISH})\\b`,
  "u",
);
/** "At the initiative of [Oslo]", "the idea came from [Oslo]", "a call from [Oslo]", "requested by [Oslo]": who comes after it. */
const OF = [
  new RegExp(`\\b(?:${WISH}) (?:of|from) (?!(?:an?|the) (?:${CONTACT})\\b)`, "iu"),
  new RegExp(`\\b(?:${WISH}|call)\\b[^,;]{0,40}?\\b(?:came|coming) from `, "iu"),
  /\b(?:phone |telephone )?call (?:(?:on|late|early|last) [^,;]{1,25})?from /i,
  /\b(?:requested|initiated|sought|proposed|suggested|asked for|arranged|wanted|placed|made) by /i,
];
/** "A meeting that [Lund] had asked for", "[Oslo] had been asking for a meeting": who comes before it. */
const DOES = new RegExp(
  `\\b(?:(?:asked|asking|pressed|pushed|called) for|requested|sought|proposed|suggested|initiated|placed|made|wanted)\\b(?= (?:(?!by\\b)\\S+ ){0,5}?(?:${CONTACT}|it)\\b|[.,]| (?:during|on|in|at|for)\\b)`,
  "iu",
);

/** "Called for talks with those in control": what was called for in a contact, not the contact itself. */
export const isCallForOthers = (text: string): boolean => WITH_OTHERS.test(text);

const WITH_OTHERS =
  /\b(?:called|pressed|pushed) for (?:\S+ ){0,3}?(?:talks|negotiations|dialogue|meetings?) (?:with|between) (?:those|all|the|representatives|every|both)\b/i;

/** Who a sentence has it that a contact was asked for or begun by; null where that is not certain. */
export function initiatorIn({ question, facts }: Cutting): AnswerSpan | null {
  if (!question.details.includes("initiator")) return null;
  const does = isCallForOthers(facts.text) ? null : DOES.exec(facts.text);
  const doer = does && doerOf(facts, does.index);
  // The very deed that is asked for tells more than whose idea it was.
  const isVery = does !== null && question.words.toLowerCase().includes(does[0].slice(0, 5).toLowerCase());
  return (isVery ? doer : null) ?? whoseWish(facts) ?? doer;
}

function whoseWish(facts: Cutting["facts"]): AnswerSpan | null {
  const his = HIS_WISH.exec(facts.text);
  if (his) return spanOf(facts, his.index, his.index + (his[1]?.length ?? 0));
  for (const pattern of OF) {
    const match = pattern.exec(facts.text);
    const after = match && objectAfter(facts, match.index + match[0].length);
    if (after) return after;
  }
  return null;
}

function doerOf(facts: Cutting["facts"], verb: number): AnswerSpan | null {
  const before = subjectBefore(facts, verb);
  return before === null || NOBODY.test(before.text) ? null : before;
}

/** The contact itself, or somebody of a people: not who it was. */
const NOBODY = new RegExp(
  `\\b(?:${CONTACT})$|^(?:[Tt]he|[Aa]n?) \\p{Lu}\\p{Ll}+(?:an|ian|ese|ish|i|ch)s?$`,
  "u",
);
