import type { AskedTerm } from "../evidence/asked-terms.ts";

/** "…, in the American version": whose word is asked for tells nothing of what. */
export function withoutWhoseWord(words: string, terms: readonly AskedTerm[]): readonly AskedTerm[] {
  const whose = WHOSE_WORD.exec(words)?.[0];
  return whose === undefined ? terms : terms.filter(({ printed }) => !whose.includes(printed));
}

const WHOSE_WORD =
  /,? (?:in|by) (?:the )?[\p{L}' -]{2,30} (?:version|account|view|words|telling|reading)$|,? according to [\p{L}' -]+$/iu;
