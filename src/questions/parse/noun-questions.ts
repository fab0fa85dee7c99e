/**
 * Questions that are put as nouns ("duration of the call", "lavrov's position on iran", "crimea where is it"), as
 * questions with a verb; all else as it is.
 */
export function withVerbs(words: string): string {
  for (const [pattern, question] of NOUNS) {
    const match = pattern.exec(words);
    if (match) return question(match.slice(1).map((part) => (part ?? "").trim()));
  }
  return aboutIt(words) ?? words;
}

const THING = "(?:the )?(.+)";
const SOMEBODY = "(?:the )?([\\p{L}'-]+?(?: (?!position|view|stance)[\\p{L}-]+)?)";
const rx = (source: string): RegExp => new RegExp(`^${source}$`, "iu");

type Rewriting = readonly [RegExp, (parts: readonly string[]) => string];

const NOUNS: readonly Rewriting[] = [
  [rx(`(?:the )?(?:duration|length)(?: of)? ${THING}`), ([what]) => `how long did the ${what} last`],
  [rx(`(?:the )?(?:cost|price)(?: of)? ${THING}`), ([what]) => `how much did the ${what} cost`],
  [
    rx(`(.+ (?:call|meeting|talks|contact)(?: .+)?),? (?:what(?:'s it| was it)? about|about what|on what)`),
    ([which]) => `what was the ${(which ?? "").replace(/^the /i, "")} about`,
  ],
  [rx(`what (does|do|did) (.+?) cost`), ([did, what]) => `how much ${did} ${what} cost`],
  [
    rx(`(?:the )?(?:reaction|response|reply|answer) (?:of|from|by) ${SOMEBODY} to (.+)`),
    ([who, what]) => `how did ${who} react to ${what}`,
  ],
  [
    rx(`${SOMEBODY}(?:'s)? (?:reaction|response|reply|answer) to (.+)`),
    ([who, what]) => `how did ${who} react to ${what}`,
  ],
  [
    rx(
      `(?:what(?:'s| is| was) )?the (?:views?|position|stance|opinion) of ${SOMEBODY}(?: (?:on|about|regarding) ${THING})?`,
    ),
    ([who, what]) => `what did ${who} say${what ? ` about ${what}` : ""}`,
  ],
  [
    rx(
      `(?:what(?:'s| is| was) )?${SOMEBODY}(?:'s|')? (?:views?|position|stance|opinion)(?: (?:on|about|of|regarding) ${THING})?`,
    ),
    ([who, what]) => `what did ${who} say${what ? ` about ${what}` : ""}`,
  ],
];

const ASKS = "what|where|who|whom|when|why|how|which|did|does|has|was|is|will";
const NO_THING =
  /^(?:(?:what|where|who|whom|whose|when|why|how|which|did|do|does|is|are|was|were|has|have|had|will|would|can|could|ok|so|and|but|in|on|at|if)\b|.*\b(?:is|are|was|were|did|has|have|had|said|says|met|called)\b)/i;
const TOPIC_FIRST = new RegExp(
  `^([\\p{L}\\p{N}'. -]{2,30}?)\\s*[,:\u2013-]?\\s+((?:${ASKS})\\b.*?)\\bit\\b(.*)$`,
  "iu",
);

/** "osce - what does Moscow want it to do": what is named first is what "it" stands for. */
function aboutIt(words: string): string | null {
  const [, thing = "", before = "", after = ""] = TOPIC_FIRST.exec(words) ?? [];
  if (thing === "" || NO_THING.test(thing) || thing.split(" ").length > 4) return null;
  return `${before}${thing.replace(/[ -]+$/, "")}${after}`;
}
