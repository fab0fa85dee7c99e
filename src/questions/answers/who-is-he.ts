import { escaped } from "../../contacts/escaped.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import type { Spellings } from "../../search/spellings.ts";
import { factsOf, type SentenceFacts } from "../evidence/sentence-facts.ts";

const LEADING = /^(He|She)\b(?! or\b)/;
/** Sentences before one in which whoever "he" is may be named. */
const BACK = 3;

/**
 * Who a sentence begins with where it begins with "He" or "She": the one person of the register who acts in the sentences
 * right before. Null where nobody or more than one may be meant.
 */
export function whoItBeginsWith(
  facts: SentenceFacts,
  { register }: ContactRecord,
  spellings: Spellings,
): string | null {
  if (!LEADING.test(facts.text)) return null;
  const all = factsOf(facts.article, spellings);
  const at = all.findIndex(({ sentence }) => sentence.start === facts.sentence.start);
  for (const before of all.slice(Math.max(0, at - BACK), at).reverse()) {
    const found = register.principals.filter(
      ({ kind, surname }) => kind === "person" && surname && acts(surname, before.text),
    );
    if (found.length === 1) return found[0]?.surname ?? null;
    if (found.length > 1 || !LEADING.test(before.text)) return null;
  }
  return null;
}

const SUBJECT =
  "(?:also |then |again |later |, [^,]{3,60}, )?(?:said|says|told|added|called|wants|wanted|urged|pressed|insisted|stressed|denied|demanded|warned|asked|voiced|expressed|proposed|repeated)\\b";

/** The name right before a verb of saying. */
function acts(surname: string, text: string): boolean {
  return text.includes(surname) && new RegExp(`\\b${escaped(surname)} ?${SUBJECT}`, "u").test(text);
}
