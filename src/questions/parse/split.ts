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
  const parts = text.split(
    /\?\s+|[,;]\s*(?:and\s+)?(?=(?:when|where|how long|how many|who|why|what|with whom|at whose|which)\b)|\s+and\s+(?=(?:how long|for how long|with what|what was|where was|when was|who was|who initiated|how many|where did|when did|why did)\b|(?:where|when|with whom|who with|about what|on what|(?:at )?whose initiative)$)/i,
  );
  const kept = parts.map((part) => part.trim()).filter((part) => part.length > 2);
  return kept.length > 1 && kept.every((part) => part.length < 200) ? kept.slice(0, 4) : [text];
}
