import { reasonSpan, saidSpan, statement } from "./clauses.ts";
import { daySpan } from "./days.ts";
import { durationSpan, numberSpan } from "./numbers.ts";
import { personSpan } from "./persons.ts";
import { placeSpan } from "./places.ts";
import type { AnswerSpan, Cutting } from "./span.ts";
import { mannerSpan, objectSpan, thingSpan } from "./things.ts";

/** The short answer that a sentence gives to a question; null where it holds nothing of the sort asked for. */
export function cutSpan(cutting: Cutting): AnswerSpan | null {
  switch (cutting.question.asks) {
    case "when":
      return daySpan(cutting);
    case "where":
      return placeSpan(cutting);
    case "who":
      return personSpan(cutting);
    case "how many":
      return numberSpan(cutting);
    case "how long":
      return durationSpan(cutting);
    case "why":
      return reasonSpan(cutting);
    case "what said":
      return saidSpan(cutting);
    case "which":
      return thingSpan(cutting);
    case "how":
      return mannerSpan(cutting);
    case "what":
      return objectSpan(cutting);
    case "whether":
    case "subject":
      return statement(cutting.facts);
  }
}
