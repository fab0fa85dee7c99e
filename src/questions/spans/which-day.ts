import { escaped } from "../../contacts/escaped.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { isDayOfTelling } from "../evidence/teller-doubts.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "5 December [last year]": one day in two expressions. */
export function isOneDate(first: Stretch, second: Stretch, text: string): boolean {
  return second.start >= first.end && /^,? ?$/.test(text.slice(first.end, second.start));
}

/** Asks for the day to which something was moved. */
export const NEW_ASKED = /\bnew (?:dates?|day)\b/i;

/** "Planned for 3 June, postponed to [10 June]": the day to which, not the one from which. */
export function isMovedTo(text: string, { start }: Stretch): boolean {
  return /\b(?:postponed|moved|put off|pushed back|delayed|rescheduled|adjourned|shifted|put back|now)\b[^,;]{0,40}?(?:\b(?:to|until|till|for|on|by)\s)?$/i.test(
    text.slice(0, start),
  );
}

/** "When will he go to Ukraine": where to tells one day from another. */
export function isWhither(words: string): (term: AskedTerm) => boolean {
  return ({ sort, printed }) =>
    sort === "name" && new RegExp(`\\b(?:to|in|at) (?:the )?${escaped(printed)}`, "iu").test(words);
}

/** Characters that a new clause between is worth. */
const CLAUSE = 45;
const NEW_CLAUSE = /[,;]|\b(?:and|but|while|as well as|which|who|that|after|before)\b/giu;
/** Characters that the day of a statement, and that of something described ("the Monday talks"), stand further off. */
const TOLD = 120;
const DESCRIBED = 80;

/** How far a date stands from what is asked: in characters, further where another clause begins between or it is the day of the telling. */
export function farFrom(
  places: readonly number[],
  { start, end, text: printed }: Stretch & { readonly text: string },
  text: string,
  isTellingAsked: boolean,
): number {
  const one = (place: number): number => {
    const between = place < start ? text.slice(place, start) : text.slice(end, place);
    return between.length + CLAUSE * [...between.matchAll(NEW_CLAUSE)].length;
  };
  const after = text.slice(end);
  const isStatement =
    /^\W*(?:in a statement\b|,? ?the .{0,40}\bsaid\b)/.test(after) ||
    (!isTellingAsked && isDayOfTelling(text, start, end));
  const describes =
    (/^the /i.test(printed) || /\bthe $/i.test(text.slice(0, start))) && /^ \p{Ll}/u.test(after);
  return Math.min(400, ...places.map(one)) + (isStatement ? TOLD : 0) + (describes ? DESCRIBED : 0);
}
