import { plainWords } from "../../search/words.ts";
import { measureIn } from "../evidence/measures.ts";
import { reasonSpan, saidSpan, statement } from "./clauses.ts";
import { daySpan } from "./days.ts";
import { durationSpan } from "./durations.ts";
import { numberSpan } from "./numbers.ts";
import { calledSpan } from "./objects.ts";
import { patientSpan } from "./patients.ts";
import { personSpan } from "./persons.ts";
import { location } from "./phrases.ts";
import { placeSpan } from "./places.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";
import { mannerSpan, objectSpan, subjectsSpan, thingSpan } from "./things.ts";

/**
 * The short answer that a sentence gives to a question: cut out where that is near certain, else what the sentence says.
 * Null where it holds nothing of the sort asked for.
 */
export function cutSpan(cutting: Cutting): AnswerSpan | null {
  const span = spanFor(cutting);
  // A day is shown as it is counted: what stands around its words says nothing about it.
  const isDay = cutting.question.asks === "when" && span !== null && /\d/.test(span.text);
  if (isDay && SINCE_WHEN.test(cutting.question.words) && span.text.length < LONGEST_DAY)
    return { ...span, text: `since ${span.text.replace(/^since /i, "")}` };
  return span !== null && !isDay && isFragment(span, cutting) ? statement(cutting.facts) : span;
}

/** "Since when": the day alone would say that it was then. */
const SINCE_WHEN = /^since (?:when|what|which)\b/i;
/** Longer than any day in words: the sentence. */
const LONGEST_DAY = 40;

/** Ends in the middle of a name or a phrase, or says again what the question says. */
function isFragment({ text, start, end }: AnswerSpan, { question, facts }: Cutting): boolean {
  const rest = facts.text.slice(end);
  const isEcho = ` ${plainWords(question.words).join(" ")} `.includes(` ${plainWords(text).join(" ")} `);
  const isCut =
    /^-\p{L}/u.test(rest) || /\p{L}-$/u.test(facts.text.slice(0, start)) || /^\s\p{Lu}/u.test(rest);
  const isOpen =
    /(?:^|\s)(?:of|the|an?|and|or|to|in|on|at|for|by|with|from|that|as|its|his|her|their|was|were|is|are)$/i.test(
      text,
    );
  const opensMidway = /^(?:of|and|or|than|'s)\s/i.test(text);
  return isEcho || (isCut && /\p{Lu}\S*$/u.test(text)) || isOpen || opensMidway;
}

function spanFor(cutting: Cutting): AnswerSpan | null {
  const { question, facts } = cutting;
  const measure = measureIn(question.words, facts.text);
  if (measure !== undefined) return measure && spanOf(facts, measure.start, measure.end);
  switch (question.asks) {
    case "when":
      return daySpan(cutting);
    case "where":
      return location(cutting) ?? placeSpan(cutting);
    case "who":
      return patientSpan(cutting) ?? personSpan(cutting);
    case "how many":
      return numberSpan(cutting);
    case "how long":
      return durationSpan(cutting);
    case "why":
      return reasonSpan(cutting);
    case "what said":
      return subjectsSpan(cutting) ?? calledSpan(cutting) ?? saidSpan(cutting);
    case "which":
      return thingSpan(cutting);
    case "how":
      return mannerSpan(cutting);
    case "what":
      return subjectsSpan(cutting) ?? objectSpan(cutting);
    case "whether":
    case "subject":
      return statement(cutting.facts);
  }
}
