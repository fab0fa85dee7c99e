/** What whoever is asked for has to do with the deed of a question. */
export interface AskedRole {
  /** Does it; has it done to him; or is joined to it by a word such as "with" or "to". */
  readonly as: "doer" | "object" | "joined";
  /** Words of the question of which the first that a sentence has as a verb is the deed. */
  readonly deeds: readonly string[];
  /** "With", "to", "for": what joins him, where something does. */
  readonly by: string | null;
}

const WHO = "(?:[Ww]hom?|[Ww]hich (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)";
const HELPS = "(?:did|does|do|will|would|has|have|had|should|can|could|must|may|might)";
const JOINS = "(?:with|to|from|for|against|on|at)";
/** "With whom did Holm talk": the joining word stands first. */
const JOINED_FIRST = new RegExp(
  `^(?:[Aa]nd )?((?:[Ww]ith|[Tt]o|[Ff]rom|[Ff]or|[Aa]gainst|[Oo]n|[Aa]t)) ${WHO} (?:${HELPS}|is|was|are|were) (.+)$`,
  "u",
);
/** "Whom did Holm meet", "who else will the minister talk to". */
const OF_ANOTHER = new RegExp(
  `^(?:[Aa]nd )?${WHO}(?: else)? (?:(?:did|does|do) |${HELPS} (?=(?:the|an?|his|her|its|their|he|she|they|it|both)\\b|\\p{Lu}))(.+)$`,
  "u",
);
/** "… to", "… with [in Oslo]": a joining word with nobody behind it. */
const LEFT_OVER = new RegExp(
  `\\b(${JOINS})(?:$| (?:in|on|at|about|after|before|during|over|by|last|this|next|first|later|again|today|yesterday|for)\\b)`,
  "u",
);
/** "Who met Lund", "which minister has met Lund". */
const OWN = new RegExp(
  `^(?:[Aa]nd )?${WHO}(?: else| first| also)? (?:(?:${HELPS}|is|was|are|were)(?: to)?(?: have| not| also)? )?(\\p{Ll}[\\p{L}-]+)\\b`,
  "u",
);
/** "Who was dismissed", "who has been freed": whoever has it done to him. */
const SUFFERS = new RegExp(
  `^(?:[Aa]nd )?${WHO}(?: else| first| also)? (?:is|was|are|were|(?:has|have|had|will|would|must) be(?:en)?)(?: not| also)? (\\p{Ll}[\\p{L}-]+)(?<!ing)(?![\\p{L}-])`,
  "u",
);
const NO_DEED =
  /^(?:is|was|are|were|be|been|being|did|does|has|have|had|will|would|else|exactly|the|not|also)$/i;

/** What is asked of somebody: who does it, to whom it is done, with whom; null where a question is put in another way. */
export function askedRole(words: string): AskedRole | null {
  const first = JOINED_FIRST.exec(words);
  if (first) return { as: "joined", deeds: deedsIn(first[2] ?? ""), by: (first[1] ?? "").toLowerCase() };
  const rest = OF_ANOTHER.exec(words)?.[1];
  if (rest !== undefined && / /.test(rest)) {
    const by = LEFT_OVER.exec(rest)?.[1]?.toLowerCase() ?? null;
    return { as: by === null ? "object" : "joined", deeds: deedsIn(rest), by };
  }
  const suffered = SUFFERS.exec(words)?.[1] ?? "to";
  if (suffered !== "to" && !NO_DEED.test(suffered)) return { as: "object", deeds: [suffered], by: null };
  const deed = OWN.exec(words)?.[1] ?? "";
  return deed === "" || NO_DEED.test(deed) ? null : { as: "doer", deeds: [deed], by: null };
}

/** Words that may be what is done: none in capitals, and not the first, which is whoever does it or "the". */
const deedsIn = (rest: string): string[] =>
  rest
    .split(/[ ,?]+/)
    .slice(1)
    .filter((word) => /^\p{Ll}[\p{L}-]{2,}$/u.test(word) && !NO_DEED.test(word));
