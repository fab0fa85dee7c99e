import type { AskedTerm } from "./asked-terms.ts";

/** "[A week earlier]", "[the day before]": when it was, seldom told in these words. */
const TIME_APART =
  /\b(?:(?:an?|one|two|three|four|five|six|\d+|several|some|a few) (?:hours?|days?|weeks?|months?|years?) (?:earlier|before|ago|later|after(?:wards)?)|the (?:day|week|month|year|night|evening) (?:before|after|earlier)|the (?:previous|same|following|next) (?:day|week|month|year|evening|night|morning))\b/giu;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** "When did the [two] last meet": who they are, and no number. */
const THEM =
  /\bthe (two|pair|four)(?= (?:(?:last|first|next|also|ever|again|not) )?(?:see|saw|seen|meet|met|talk|speak|spoken?|sit|sat|agree|discuss|call|sign|hold|have|had|do|did|are|were|will|in|on|at|about|of them)\b|\??$)/giu;
/** What is left of the weight of a word that tells when, and of one that stands for people. */
const OF_TIME = 0.1;
const OF_THEM = 0.4;

/** A term of a question, made light where it only tells when it was, or stands for those who are meant. */
export function lighterInTime(question: string): (term: AskedTerm) => AskedTerm {
  const wordsOf = (pattern: RegExp, group: number): ReadonlySet<string> =>
    new Set([...question.matchAll(pattern)].flatMap((match) => (match[group] ?? "").split(" ")));
  const [apart, them] = [wordsOf(TIME_APART, 0), wordsOf(THEM, 1)];
  return (term) => {
    if (apart.has(term.printed))
      return { ...term, light: true, sort: "other", weight: term.weight * OF_TIME };
    if (WEEKDAY.test(term.printed)) return { ...term, light: true, weight: term.weight * OF_TIME };
    return them.has(term.printed) ? { ...term, light: true, weight: term.weight * OF_THEM } : term;
  };
}
