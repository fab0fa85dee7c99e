import { statement } from "./clauses.ts";
import { type AnswerSpan, type Cutting, distanceTo, placesOf, spanOf } from "./span.ts";

const TENS =
  "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";
const COUNT = `(?:[\\d.]+|${TENS}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|several|many|a few|a couple of|half an?)`;
const UNTIL = "until (?:[A-Z]\\w+(?: \\d{1,2}\\b)?|\\d{1,2} [A-Z]\\w+|\\d\\S*|the end of \\w+)";
const DURATION = new RegExp(
  `\\b(?:(?:more|less) than|about|around|nearly|almost|over|some|at least)?\\s*(?:[\\d.]+-)?(?<![\\p{L}]-)${COUNT}[\\s-](?:full\\s|whole\\s|good\\s|solid\\s)?(?:and a half[\\s-])?(?:and-a-half[\\s-])?(?:minutes?|hours?|days?|weeks?|months?|years?)(?:\\s+and a (?:half|quarter)| and \\d+ minutes|[\\s-]long)?\\b|\\bhours?-?long\\b|\\bmarathon\\b|\\b${UNTIL}`,
  "giu",
);

const OCCASION =
  /\b(?:call|meeting|talks?|visit|trip|conversation|session|dinner|lunch|speech|summit|truce|ceasefire|cease-fire|term|flight|wait|delay|stay|exercise|operation)s?\b/i;

/** A length of time: "four-hour", "for an hour and a half". */
export function durationSpan({ question, terms, facts }: Cutting): AnswerSpan | null {
  if (
    /^how long (?:is|was|are|were) (?:the|an?|its?|his|her|their) /i.test(question.words) &&
    !OCCASION.test(question.words)
  )
    return statement(facts);
  const places = placesOf(terms, facts);
  const found = [...facts.text.matchAll(DURATION)]
    .filter((one) => isLengthOf(question, facts.text, one))
    .sort(
      (a, b) =>
        distanceTo(places, a.index, a.index + a[0].length) -
        distanceTo(places, b.index, b.index + b[0].length),
    )[0];
  const brief = found ?? briefly(question, facts.text);
  return brief ? spanOf(facts, brief.index, brief.index + brief[0].length) : null;
}

const BRIEFLY =
  /\bbriefly\b|\b(?:an? )?(?:brief|short|quick) (?:meeting|talk|conversation|exchange|encounter|chat|call|discussion)\b/i;
const TALKED_BRIEFLY =
  /\b(?:talk\w*|sp[eo]a?ke?n?|conferred|conversed) (?:\S+ ){0,3}?briefly\b|\bbriefly (?:talk|sp[eo]k)\w*|\b(?:brief|short|quick) (?:talk|conversation|exchange|chat|call|discussion)\b/i;

/** "They spoke briefly": no length, but all that is told of it; that they met briefly tells nothing of how long they talked. */
function briefly({ details, words }: Cutting["question"], text: string): RegExpExecArray | null {
  if (!details.includes("duration")) return null;
  return TALK_ASKED.test(words) && !TALKED_BRIEFLY.test(text) ? null : BRIEFLY.exec(text);
}

/** Talk that is asked for: of a conference "two days", of a conversation hardly. */
const TALK_ASKED = /\b(?:talk\w*|sp[eo]a?k\w*|call|conversations?|phone\w*|chat|confer)\b/i;

/** Whether people may have talked for so long: no days and nights. */
export function isLengthOfTalk(words: string, length: string): boolean {
  return !(TALK_ASKED.test(words) && /\bdays?\b/i.test(length));
}

/** "How long has it gone on": for the past three months. */
const SINCE_ASKED = /\bhow long (?:ago|has|have|had|is|are|was|were|did)\b(?! .*\bto (?:stay|be|remain)\b)/i;

/** "Two days later", "a month ago", "in less than two months": how far off, not how long; nobody talks for weeks. */
function isLengthOf(
  { details, words }: Cutting["question"],
  text: string,
  { 0: match, index }: RegExpExecArray,
): boolean {
  if (
    /^(?:-old\b|\s(?:ago|later|earlier|before|after(?! all)|since|hence|from now|in advance|away|ahead|old)\b)/i.test(
      text.slice(index + match.length),
    )
  )
    return false;
  if (
    /^one day$/i.test(match.trim()) &&
    /\b(?:may|might|could|would|will|shall|should|can)\s*$/i.test(text.slice(0, index))
  )
    return false;
  if (
    /\b(?:in|within|every|each|last|past|next|coming|previous|first|second|third) (?:the )?$/i.test(
      text.slice(0, index),
    ) &&
    !/long$|-/.test(match)
  )
    return false;
  if (!SINCE_ASKED.test(words) && /\b(?:past|last)\s*$/i.test(text.slice(0, index))) return false;
  // "Until then" says nothing without what stands before it.
  if (/^\s*[Uu]ntil (?!the end)\p{Ll}/u.test(match)) return false;
  if (!details.includes("duration")) return true;
  return /minute|hour|day|marathon|until/i.test(match) && isLengthOfTalk(words, match);
}
