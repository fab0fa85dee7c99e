import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { PLAIN_NOT } from "./not-so.ts";

const FAVOUR_ASKED =
  /^(?:did|does|do|has|have|is|are|was|were) (.+?) (?:support|back|favou?r|approve|endorse|welcome|in favou?r)\w*\b/i;
const AGAINST =
  /^[^,;]{0,60}? (?:is|are|was|were|remain\w*|stay\w*|ha(?:s|ve) been|came out|spoke)(?: \p{L}+)? (?:against|opposed to)\b|^[^,;]{0,60}? (?:oppose[sd]?|object(?:s|ed)?)\b/iu;

const OPPOSE_ASKED =
  /^(?:did|does|do|has|have|is|are|was|were) (.+?) (?:oppose[sd]?|against|opposed to|object(?:ed)? to)\b/i;

/** "Did Berlin support it": Berlin and others are against it. */
export function isAgainst(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  return standsAgainst(FAVOUR_ASKED.exec(asked)?.[1], asked, terms, facts);
}

/** "Does Berlin oppose it": Berlin and others are against it. */
export function isOpposed(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  return standsAgainst(OPPOSE_ASKED.exec(asked)?.[1], asked, terms, facts);
}

function standsAgainst(
  who: string | undefined,
  asked: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): boolean {
  if (who === undefined) return false;
  const one = terms.find(({ sort, printed }) => sort === "name" && who.includes(printed));
  const said = facts.terms.filter(({ term }) => term === one?.term || one?.alike.includes(term));
  const own = terms.filter(({ sort, light }) => sort !== "name" && !light);
  return (
    !PLAIN_NOT.test(asked) &&
    said.some(({ end }) => {
      const against = AGAINST.exec(facts.text.slice(end));
      const at = end + (against?.[0].length ?? 0);
      const isOfIt = facts.terms.some(
        ({ term, start }) => start >= at && own.some((one) => one.term === term),
      );
      return against !== null && (isOfIt || /^ (?:that|it|this|them)\b/i.test(facts.text.slice(at)));
    })
  );
}
