import type { AskedTerm } from "../evidence/asked-terms.ts";
import { sharePrefix } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";

/** Words of so many senses, or so wide a kinship, that only they themselves say it; in print "called" does not name anybody. */
const ONLY_ITSELF =
  /^(?:bring|brought|name|named|identif\w+|hold|held|put|set|give|gave|given|get|got|come|came|offer\w*|sell|sold|issue\w*|sign\w*|answer\w*)$/i;
const AGREED_ON_ASKED = /\bagree\w* (?:on|about|over) (?!any(?:thing)?\b|something\b)(?:the )?(\p{L}+)/iu;
/** What is agreed on, not that there will be more talks on it. */
const AGREED_ON =
  /\b(?:agree\w*|settled|deal|accord|agreements?|consensus|common ground|understanding|compromise)\b(?: \p{L}+ly)? (?:on|about|over|to)\b(?! (?:continu\w+|keep|go on|meet|talk|hold|discuss|resume|speak|stay|work))/iu;
const THERE_ASKED =
  /^(?:is|was|are|were|has there been|have there been|had there been|will there be)(?: there)?(?: been)? (?:an? |any )?((?:\p{L}+-?)+(?: \p{L}+)?)/iu;

/**
 * Whether a sentence tells the very deed that is asked: by its own word where a kindred one would say something else; and where it is asked whether there was something, that thing in full ("a joint statement").
 */
export function isSameDeed(asked: string, main: AskedTerm | undefined, facts: SentenceFacts): boolean {
  if (AGREED_ON_ASKED.test(asked) && !AGREED_ON.test(facts.text)) return false;
  if (/^\S+ there\b/i.test(asked)) return isThing(asked, facts.text);
  if (main === undefined || !ONLY_ITSELF.test(main.printed)) return true;
  return (
    facts.counts.has(main.term) ||
    [...facts.counts.keys()].some((one) => sharePrefix(one, main.term)) ||
    facts.phrases.has(main.term)
  );
}

/** "A joint statement": both words, side by side or nearly so. */
function isThing(asked: string, text: string): boolean {
  const words = (THERE_ASKED.exec(asked)?.[1] ?? "")
    .split(" ")
    .filter((word) => word.length > 2 && !FOLLOWS.test(word));
  const stems = words.map((word) => `${word.replace(/(?:s|es)$/i, "")}\\p{L}*`);
  return stems.length === 0 || new RegExp(`\\b${stems.join("(?:\\s\\S+)?\\s")}`, "iu").test(text);
}

const FOLLOWS =
  /^(?:in|on|at|of|from|to|for|with|after|before|during|between|by|about|over|and|or|made|issued|reached|held|among|when|that)$/i;
