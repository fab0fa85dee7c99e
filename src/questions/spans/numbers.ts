import { stem } from "../../articles/language.ts";
import { findDates } from "../../contacts/dates/find-dates.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { type AnswerSpan, type Cutting, distanceTo, placesOf, spanOf } from "./span.ts";

const WORDS =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|a (?:dozen|hundred|thousand|million|third|quarter|half)|dozens|hundreds|thousands|millions|half|both|single|several|no|neither|none|once|twice)";
const ABOUT =
  "(?:(?:more|fewer|less|no more|not more) than|at least|at most|about|around|roughly|nearly|almost|over|under|up to|some|an estimated|estimated|the (?:remaining|last|other)|only|approximately|close to)";
const NUMBER = new RegExp(
  `(?:\\b${ABOUT}\\s+)?(?:[$€£]\\s?)?(?:\\b\\d[\\d,.]*\\d|\\b\\d|\\b${WORDS}\\b)(?:[\\s-]?(?:%|percent\\b|per cent\\b|(?:dozen|hundred|thousand|million|billion|trillion)\\b))*`,
  "gi",
);
const OFTEN =
  /\b(?:regularly|frequently|often|rarely|seldom|daily|weekly|monthly|repeatedly|every \w+|(?:once|twice|three times) (?:a|per) \w+)\b/i;
const ORDINAL = /^(?:st|nd|rd|th)\b/;

/** The figure that answers "how many", with its "more than" and what it counts. */
export function numberSpan({ question, terms, facts }: Cutting): AnswerSpan | null {
  if (/\bhow (?:often|frequent)/i.test(question.words)) {
    const often = OFTEN.exec(facts.text);
    if (often) return spanOf(facts, often.index, often.index + often[0].length);
  }
  const dates = findDates(facts.text);
  const places = placesOf(terms, facts);
  const wantsShare = /percent|share|proportion|fraction|how much/i.test(question.words);
  const focus = question.focus === null ? null : stem(question.focus);
  let best: AnswerSpan | null = null;
  let most = -1;
  for (const match of facts.text.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    if (dates.some((date) => date.start < end && date.end > match.index)) continue;
    if (
      ORDINAL.test(facts.text.slice(end)) ||
      (/^(?:one|no|a half)$/i.test(match[0]) && !wantsOne(facts, end))
    )
      continue;
    const after = nounsAfter(facts, end);
    const counts =
      terms.some((term) => after.stems.includes(term.term)) ||
      (focus !== null && after.stems.includes(focus));
    const percent = /percent|per cent|%/.test(match[0]);
    const value =
      1 +
      (counts ? 2 : 0) +
      (wantsShare && percent ? 3 : 0) -
      (percent && !wantsShare && !counts ? 0.5 : 0) -
      distanceTo(places, match.index, end) / 400;
    if (value > most) {
      most = value;
      best = spanOf(facts, match.index, percent ? end : after.end);
    }
  }
  return best;
}

/** "one" counts only before what it counts: "one call", not "one of them". */
function wantsOne(facts: SentenceFacts, end: number): boolean {
  return /^\s+(?!of\b|another\b|can\b|more\b)\p{Ll}/u.test(facts.text.slice(end));
}

/** Nouns right after a number: "40,000 [troops]", "29 [backed]" has none. */
function nounsAfter(facts: SentenceFacts, at: number): { end: number; stems: string[] } {
  const stems: string[] = [];
  let end = at;
  let open = false;
  for (const token of facts.tokens()) {
    if (token.start < at) continue;
    if (stems.length >= 4 || (token.start > end + 1 && !open)) break;
    const noun = token.pos === "NOUN" || token.pos === "PROPN";
    if (!noun && token.pos !== "ADJ" && !/^(?:of|the|other|senior|-)$/.test(token.text)) break;
    if (/^of$|^the$/.test(token.text) && stems.length > 0) break;
    open = true;
    if (noun) {
      end = token.end;
      stems.push(stem(token.text.toLowerCase()));
    }
  }
  return { end, stems };
}

const DURATION =
  /\b(?:(?:more|less) than|about|around|nearly|almost|over|some|at least)?\s*(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|half an?)[\s-](?:and a half[\s-])?(?:and-a-half[\s-])?(?:minutes?|hours?|days?|weeks?|months?|years?)(?:\s+and a (?:half|quarter)|[\s-]long)?\b|\bhours-long\b|\bmarathon\b/gi;

/** A length of time: "four-hour", "for an hour and a half". */
export function durationSpan({ terms, facts }: Cutting): AnswerSpan | null {
  const places = placesOf(terms, facts);
  const found = [...facts.text.matchAll(DURATION)].sort(
    (a, b) =>
      distanceTo(places, a.index, a.index + a[0].length) - distanceTo(places, b.index, b.index + b[0].length),
  )[0];
  return found ? spanOf(facts, found.index, found.index + found[0].length) : null;
}
