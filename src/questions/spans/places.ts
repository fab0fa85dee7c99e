import { isAskedName } from "./persons.ts";
import { type AnswerSpan, type Cutting, distanceTo, placesOf, spanOf } from "./span.ts";

const BEFORE =
  /\b(?:in|at|near|from|to|into|outside|inside|around|across|over|on|of|for|through|leaving|entering|visited|visit|reached)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,4}$/u;
const COMMON_PLACE =
  /\b(?:in|on|at|near|along|outside|across) ((?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:border|region|peninsula|resort|coast|city|town|capital|sidelines|margins|east|west|north|south|south-east|embassy|ministry|airport|hotel|residence|ground|area)(?: (?:of|in|on|near|between) (?:the )?[\p{L}-]+(?: [\p{Lu}][\p{L}-]+)*)?)/giu;
const NO_PLACE =
  /\b(?:Minister|Ministry|Secretary|President|Department|Council|Committee|Agency|News|Times|Guardian|Party|Sector)\b/;

/** The place that answers "where": a name after "in", "near", "from" …, or a described place. */
export function placeSpan({ question, terms, facts }: Cutting): AnswerSpan | null {
  const places = placesOf(terms, facts);
  const found = facts.names
    .filter((name) => !NO_PLACE.test(name.text) && !isAskedName(name.text, terms))
    .filter(
      (name) => BEFORE.test(facts.text.slice(0, name.start)) || isDateline(name.first, facts.text, name.end),
    )
    .map((name) => ({
      name,
      far: distanceTo(places, name.start, name.end) + penalty(facts.text, name.start, question.words),
    }))
    .sort((a, b) => a.far - b.far)[0];
  const common = [...facts.text.matchAll(COMMON_PLACE)][0];
  if (found) {
    const more = /^, \p{Lu}[\p{L}]+(?=[,. ])/u.exec(facts.text.slice(found.name.end))?.[0] ?? "";
    return spanOf(facts, found.name.start, found.name.end + more.length);
  }
  const start = common ? common.index + common[0].length - (common[1]?.length ?? 0) : -1;
  return common ? spanOf(facts, start, start + (common[1]?.length ?? 0)) : null;
}

function isDateline(first: boolean, text: string, end: number): boolean {
  return first && /^[^.]{0,30}(?: - |-- |\/)/.test(text.slice(end));
}

/** "from" and "to" name other places than "in", unless asked for. */
function penalty(text: string, start: number, question: string): number {
  const before = text.slice(0, start);
  const wanted = /\b(from|to|into)$|^(from|to) (?:where|which|what)/i.exec(question.trim());
  const preposition = wanted?.[1] ?? wanted?.[2];
  if (preposition && new RegExp(`\\b${preposition}\\s+(?:the )?$`, "i").test(before)) return -500;
  if (/\bfrom\s+(?:the )?$/.test(before)) return /\bfrom\b/.test(question) ? 0 : 60;
  if (/\b(?:of|for|over)\s+(?:the )?$/.test(before)) return 80;
  return 0;
}
