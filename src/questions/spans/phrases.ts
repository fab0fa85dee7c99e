import { stem } from "../../articles/language.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { identityIn } from "../evidence/identity.ts";
import type { NameSpan } from "../evidence/names.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { type AnswerSpan, spanOf } from "./span.ts";

/** The name that a noun describes: "the town of Slovyansk", "countries such as Germany", "Interfax, a news agency". */
export function nameOfSort(
  facts: SentenceFacts,
  focus: string,
  isAsked: (name: NameSpan) => boolean,
): AnswerSpan | null {
  const form = stem(focus)
    .replace(/[^a-z]/g, "")
    .replace(/i$/, "(?:i|y)");
  if (
    form.length < 3 ||
    /^(?:part|role|side|sort|kind|end|view|share|half|lot|number|case|time)$/.test(focus)
  )
    return null;
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

/** What somebody or something is: "NAME, a confectionery magnate …", "the resort of NAME", "spokeswoman NAME". */
export function definition(facts: SentenceFacts, terms: readonly AskedTerm[]): AnswerSpan | null {
  for (const term of terms) {
    const place = facts.terms.find((one) => one.term === term.term);
    const found = place && identityIn(facts, place);
    if (found) return spanOf(facts, found.start, found.end);
    const of =
      place && /((?:the |an? )(?:[\p{L}'-]+ ){0,3}\p{Ll}+) of $/u.exec(facts.text.slice(0, place.start));
    if (of?.[1]) return spanOf(facts, of.index, of.index + of[1].length);
  }
  return null;
}
