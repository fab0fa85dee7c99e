import type { Spellings } from "../../search/spellings.ts";
import { factsOf, type SentenceFacts } from "../evidence/sentence-facts.ts";
import type { AnswerSpan } from "../spans/span.ts";

const HEADS =
  "(?:[Ss]pokes(?:man|woman|person)|[Mm]inister|[Ss]ecretary|[Pp]resident|[Cc]hancellor|[Aa]mbassador|[Ee]nvoy|[Ll]eader|[Cc]hief|[Dd]iplomat|[Mm]ayor|[Cc]hairm[ae]n|[Cc]hairwom[ae]n|[Gg]eneral|[Cc]ommissioner)";
const FORE =
  "(?:(?!(?:The|A|An|But|And|In|On|At|When|After|While|Its|His|Her|Their)\\b)\\p{Lu}[\\p{L}.'-]*|deputy|foreign|prime|defen[cs]e|former|first|press|special|state|opposition)";
/** What somebody is, right before his name: "Foreign Ministry spokesman", "Secretary of State". */
const OFFICE = new RegExp(
  `(?<![\\p{L}.'-])(?:${FORE}\\s){0,5}${HEADS}(?: of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?\\s$`,
  "u",
);
/** Belongs to an office, or says whose somebody is: "Secretary of [State] Ida Holm", "[Norway's] Ida Holm". */
const NO_NAME = new RegExp(`^(?:${HEADS}|State|Affairs|Interior|Defen[cs]e|\\p{L}+'s?)$`, "u");

/**
 * Somebody who is cut out of a sentence by his surname alone, with the full name and the office by which the article
 * introduces him: "Nora Lie, Harbour Board spokeswoman". Null where it does not.
 */
export function withOffice(span: AnswerSpan, facts: SentenceFacts, spellings: Spellings): string | null {
  if (!/^\p{Lu}[\p{L}'-]+$/u.test(span.text)) return null;
  for (const { names, text } of factsOf(facts.article, spellings).slice(0, facts.sentence.index + 1)) {
    const name = names.find((one) => one.text.endsWith(` ${span.text}`));
    if (name === undefined) continue;
    const words = name.text.split(" ");
    const own = words.slice(words.findLastIndex((word) => NO_NAME.test(word)) + 1).join(" ");
    const office = OFFICE.exec(text.slice(0, name.end - own.length))?.[0].trim();
    return office === undefined || own === span.text ? own : `${own}, ${office}`;
  }
  return null;
}
