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

/** What is said of a position, with the sentence it was cut out of. */
type Held = Pick<Position, "act" | "text"> & { readonly evidence?: Pick<Position["evidence"], "quote"> };

/** What opens a position after one of another act: "demands: "; nothing where the words say it themselves. */
export function openingOf(held: Held, before: SpeechAct): string {
  const { act, text } = held;
  const says = SEVERAL.test(text) ? "says " : "";
  if (act === "demands" && OBLIGATION.test(text)) return says;
  if (WISH.test(text) && act === "demands") return "wants ";
  if (act === "is concerned") return worryOf(held);
  if (act === "agrees" && isThing(text)) return "supports ";
  const opening = act === before ? "" : ACT[act];
  if (opening === "") return says;
  return text.toLowerCase().startsWith(opening.replace(/s?: $/, "")) ? "" : opening;
}

/** "that it was late and that it had to end": a list whose first "that" needs a verb. */
const SEVERAL = /^that .* (?:and|but) that /;
const WORRY =
  /\b(?:concern|worr|alarm|unease|regret|anger|outrage|dismay|disappoint|frustrat|dissatisf|displeas|misgiving)/i;

/** "is concerned about the siege", "is concerned that …", or what is raised without a word of worry. */
function worryOf({ text, evidence }: Held): string {
  if (/^concern/i.test(text)) return "";
  const quote = evidence?.quote ?? "";
  if (!WORRY.test(evidence === undefined ? "concern" : quote)) return "raises ";
  const at = quote.indexOf(text);
  if (/^(?:that|about|over|at|by|with)\b/i.test(text)) return "is concerned ";
  return /\bthat ["“]?$/i.test(quote.slice(0, Math.max(0, at)))
    ? "is concerned that "
    : "is concerned about ";
}

/** "a mutual ceasefire", where "to meet again" and "the observers should stay" are agreed. */
function isThing(text: string): boolean {
  return (
    /^(?:an?|the|his|her|its|their|this|that|these|all|any|more|new|such)\b/i.test(text) &&
    !/\b(?:should|must|is|are|was|were|will|would|has|had|have|can|could|may|might)\b/i.test(
      text.split(/,|\b(?:that|which|who)\b/)[0] ?? "",
    )
  );
}

/** "Russia to work with …": somebody and what is wanted of him. */
const WISH =
  /^(?!to\b|that\b|.*?\b(?:ha[ds]|have|need(?:s|ed)?|ought|was|were|is|are) to\b)(?:[^\s,;]+ ){1,7}?to (?!(?:the|an?|h(?:is|er)|its|their|all|any|no|such|th(?:is|at|[eo]se))\b)\p{Ll}/u;
