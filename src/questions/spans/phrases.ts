import { stem } from "../../articles/language.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { NameSpan } from "../evidence/names.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { type AnswerSpan, spanOf } from "./span.ts";

/** The noun asked for with what describes it: "its commitment in southwest Syria", "a larger mediating role". */
export function phraseAround(facts: SentenceFacts, focus: string): AnswerSpan | null {
  if (focus.length < 3) return null;
  const tokens = facts.tokens();
  const wanted = stem(focus);
  const at = tokens.findIndex((token) => stem(token.text.toLowerCase()) === wanted);
  if (at < 0) return null;
  const describes = (i: number): boolean => {
    const token = tokens[i];
    if (!token) return false;
    return (
      /^(?:ADJ|NOUN|PROPN|NUM|DET|PART)$/.test(token.pos) ||
      /^-$|^\d|ing$/.test(token.text) ||
      (token.text === "," && tokens[i - 1]?.pos === "PROPN") ||
      (token.text === "and" && /^(?:PROPN|ADJ)$/.test(tokens[i - 1]?.pos ?? ""))
    );
  };
  let first = at;
  while (first > 0 && describes(first - 1)) first--;
  let last = at;
  while (/^(?:ADP|NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/.test(tokens[last + 1]?.pos ?? "") || isList(tokens, last))
    last++;
  while (last > at && /^(?:ADP|DET|CCONJ|ADJ|PUNCT)$/.test(tokens[last]?.pos ?? "")) last--;
  if (last === at && at === first) return null;
  return spanOf(facts, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** A comma between names goes on with the list: "the leaders of the U.S., Germany and Britain". */
function isList(tokens: ReturnType<SentenceFacts["tokens"]>, at: number): boolean {
  return tokens[at + 1]?.text === "," && tokens[at]?.pos === "PROPN" && tokens[at + 2]?.pos === "PROPN";
}

/** The name that a noun describes: "the town of Slovyansk", "countries such as Germany", "Interfax, a news agency". */
export function nameOfSort(
  facts: SentenceFacts,
  focus: string,
  isAsked: (name: NameSpan) => boolean,
): AnswerSpan | null {
  const form = stem(focus)
    .replace(/[^a-z]/g, "")
    .replace(/i$/, "(?:i|y)");
  if (form.length < 3) return null;
  for (const name of facts.names) {
    if (isAsked(name)) continue;
    const before = facts.text.slice(Math.max(0, name.start - 40), name.start);
    const after = facts.text.slice(name.end, name.end + 70);
    const led = new RegExp(
      `\\b${form}\\w*\\s+(?:of|such as|including|called|named|like)?\\s*(?:the\\s)?$`,
      "i",
    ).test(before);
    const followed = new RegExp(
      `^(?:,| \u2014| -| \\() ?(?:an?|the|one of|both)\\s[^,.]*?\\b${form}`,
      "i",
    ).test(after);
    const joined = new RegExp(`^ (?:and|,) (?:other |other key )?(?:\\w+ ){0,3}${form}`, "i").test(after);
    if (led || followed || joined) return spanOf(facts, name.start, name.end);
  }
  return null;
}

/** What somebody or something is: "NAME, a confectionery magnate …", "the resort of NAME". */
export function definition(facts: SentenceFacts, terms: readonly AskedTerm[]): AnswerSpan | null {
  for (const term of terms) {
    const place = facts.terms.find((one) => one.term === term.term);
    if (!place) continue;
    const after = /^(?:,| \u2014| -| \() ?((?:an?|the)\s[^,\u2014()]+(?: who [^,.]+)?)/.exec(
      facts.text.slice(place.end),
    );
    if (after?.[1]) {
      const start = place.end + after[0].length - after[1].length;
      return spanOf(facts, start, start + after[1].length);
    }
    const of = /((?:the |an? )?(?:[\p{L}'-]+ ){0,4}\p{Ll}+) of $/u.exec(facts.text.slice(0, place.start));
    if (of?.[1]) return spanOf(facts, of.index, of.index + of[1].length);
  }
  return null;
}
