import type { Position, SpeechAct } from "../contacts/contact.ts";
import { OBLIGATION } from "../contacts/rules/acts.ts";

/** How a speech act opens what is held; a plain assertion needs no word. */
const ACT: Readonly<Record<SpeechAct, string>> = {
  asserts: "",
  demands: "demands: ",
  offers: "offers: ",
  agrees: "agrees: ",
  rejects: "rejects: ",
  denies: "denies: ",
  accuses: "accuses: ",
  "is concerned": "concern: ",
  hopes: "hopes: ",
};

/** What opens a position after one of another act: "demands: "; nothing where the words say it themselves. */
export function openingOf({ act, text }: Pick<Position, "act" | "text">, before: SpeechAct): string {
  if (act === "demands" && OBLIGATION.test(text)) return "";
  if (WISH.test(text) && act === "demands") return "wants ";
  const opening = act === before ? "" : ACT[act];
  return text.toLowerCase().startsWith(opening.replace(/s?: $/, "")) ? "" : opening;
}

/** "Russia to work with …": somebody and what is wanted of him. */
const WISH =
  /^(?!to\b|that\b|.*?\b(?:ha[ds]|have|need(?:s|ed)?|ought|was|were|is|are) to\b)(?:[^\s,;]+ ){1,7}?to (?!(?:the|an?|h(?:is|er)|its|their|all|any|no|such|th(?:is|at|[eo]se))\b)\p{Ll}/u;
