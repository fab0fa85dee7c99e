/** A question word with what makes it a question: "what did", "who asked", "which newspaper wrote"; "where they met" is none. */
const QUESTION =
  "(?:for |at |with |by |about )?(?:when|where|how(?: (?:long|many|much|often)(?: [a-z]+)?)?|why|what|whom?|whose(?: [a-z]+)?|which(?: [a-z]+)?) (?:did|do|does|was|were|is|are|will|would|has|have|had|can|could|should)\\b|who (?:first )?(?:asked|proposed|suggested|requested|wanted|placed|made|initiated|arranged|sought|started|called|phoned|said|says|told|took|attended|reported|confirmed|spoke|met)\\b|how long\\b|for how long\\b|with what\\b|how many\\b";
const ALONE = "(?:where|when|with whom|who with|about what|on what|(?:at )?whose initiative)$";
const BETWEEN = new RegExp(
  `\\?\\s+|[,;]\\s*(?:and\\s+)?(?=(?:when|where|how long|how many|who|why|what|with whom|at whose|which)\\b)|\\s+and\\s+(?=${QUESTION}|${ALONE})`,
  "i",
);

/**
 * The single questions of one line: "when and where was the Paris meeting, how long did it last?" are three. A part that
 * says "it" or "they" keeps the subject of the first, which is returned as `subject`.
 */
export function splitQuestions(text: string): string[] {
  const joined =
    /^(when|where|how|why|who) and (when|where|how|why|at whose initiative|by whom|how long|with whom) (.+)$/i.exec(
      text,
    );
  if (joined) {
    const [, first = "", second = "", rest = ""] = joined;
    const [main = "", ...more] = splitQuestions(rest);
    return [`${first} ${main}`, `${second} ${main}`, ...more];
  }
  const parts = text.split(BETWEEN);
  const kept = parts.map((part) => part.trim()).filter((part) => part.length > 2);
  return kept.length > 1 && kept.every((part) => part.length < 200) ? kept.slice(0, 4) : [text];
}
