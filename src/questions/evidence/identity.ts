import type { SentenceFacts } from "./sentence-facts.ts";

const WHO_IS =
  /^(?:and )?(?:who|what|where)(?:'s| is| was| are| were) (?:the |an? )?(\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,2})(?: again| located)?$/iu;
const JOB =
  /^(?:and )?(?:what(?:'s| is| was) )?(?:the )?(\p{L}[\p{L}.-]*)(?:'s?)? (?:what(?:(?:'s| is| was)? (?:his|her|their))? )?(?:job|role|post|position|office|title|function|profession|occupation|business|trade|work|background|line of (?:work|business))(?: before (?:politics|that|he|she) ?.*)?$/iu;
const DOES = /^what (?:does|did) (\p{L}[\p{L}.-]*) do(?: for a living)?$/iu;

/** Whom or what a question wants to be told what it is: "who is [Psaki]", "[psaki]'s job", "where is [Slovyansk]"; else null. */
export function identityAsked(words: string): string | null {
  return (WHO_IS.exec(words) ?? JOB.exec(words) ?? DOES.exec(words))?.[1] ?? null;
}

const ROLE =
  "(?:[Mm]inister|[Pp]resident|[Ss]ecretary|[Cc]hancellor|[Pp]remier|[Ss]pokes\\p{L}+|[Cc]hief|[Ll]eader|[Hh]ead|[Ee]nvoy|[Aa]mbassador|[Dd]irector|[Aa]dvis[eo]r|[Aa]ide|[Aa]lly|[Dd]iplomat|[Gg]eneral|[Ss]enator|[Ll]awmaker|[Dd]eputy|[Cc]hairm\\p{L}+|[Cc]hairwom\\p{L}+|[Mm]agnate|[Jj]ournalist|[Nn]egotiator|[Rr]epresentative|[Pp]rofessor|[Aa]nalyst|[Oo]fficial|[Tt]own|[Cc]ity|[Vv]illage|[Rr]esort|[Rr]egion|[Pp]eninsula|[Ii]sland|[Gg]roup|[Pp]arty|[Aa]gency|[Nn]ewspaper)";

/** Where a sentence tells what something is: the title before its name, or the description after it. */
export function identityIn(
  facts: Pick<SentenceFacts, "text">,
  name: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } | null {
  const after =
    /^(?:,| \u2014| -| \() ?((?:an?|the|one of|who (?:is|was|chairs|heads|leads|runs|serves))\s[^,\u2014()]+(?: who [^,.]+)?)/u.exec(
      facts.text.slice(name.end),
    );
  if (after?.[1]) {
    const start = name.end + after[0].length - after[1].length;
    return { start, end: start + after[1].length };
  }
  const before = facts.text.slice(0, name.start);
  const title = new RegExp(
    `((?:(?:\\p{Lu}[\\p{L}.'-]+|(?:former|ousted|acting|deputy|senior|top|newly|elected|foreign|prime|chief|new|then)) (?:of (?:the )?(?=\\p{Lu}))?){0,5}(?:the )?${ROLE}(?: of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*| and \\p{Lu}\\p{L}+ \\p{Ll}+| for \\p{Lu}?\\p{L}+ \\p{Lu}?\\p{L}+)?),? (?:of )?(?:\\p{Lu}[\\p{L}.'-]+ ){0,2}(?:\\p{Lu}\\p{L}+-)?$`,
    "u",
  ).exec(before);
  return title?.[1] ? { start: title.index, end: title.index + title[1].length } : null;
}
