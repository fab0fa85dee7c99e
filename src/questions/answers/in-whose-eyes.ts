import { oppositesOf } from "../evidence/antonyms.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { PLAIN_NOT } from "./not-so.ts";

/** "Is [the vote] legal according to [Kiev]", "did [Kiev] accept [the vote]". */
const ASKED: readonly RegExp[] = [
  /^(?:is|was|are|were) (?<thing>.+?),? (?:according to|in the (?:eyes|view|opinion) of|for|says?|said) (?<who>.+)$/i,
  /^(?:did|does|do|has|have|had) (?<who>.+?) (?:accept|recogni[sz]e|acknowledge|approve(?: of)?|consider|regard|see|view)(?:e?d)? (?<thing>.+)$/i,
];
const SAYS =
  /\b(?:sa(?:y|ys|id)|call(?:s|ed)?|consider(?:s|ed)?|regard(?:s|ed)?|condemn(?:s|ed)?|denounce[sd]?|declared?|maintain(?:s|ed)?|insist(?:s|ed)?|see|sees|saw)\b/i;

/**
 * No where the one in whose eyes it is asked holds the contrary of the very thing: "Kiev has said the vote is illegal". What
 * the thing is called by more (the Crimean vote) may be said elsewhere in the article. Null for all else.
 */
export function inWhoseEyes(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): "No" | null {
  const match = ASKED.map((pattern) => pattern.exec(asked)).find((one) => one !== null);
  const { who = "", thing = "" } = match?.groups ?? {};
  if (who === "" || PLAIN_NOT.test(asked)) return null;
  const says = SAYS.exec(facts.text);
  if (says === null || facts.isQuestion) return null;
  const isIn = (part: string) => (term: AskedTerm) => part.toLowerCase().includes(term.printed.toLowerCase());
  const holders = terms.filter((term) => !term.light && isIn(who)(term) && !isIn(thing)(term));
  const isHolder = facts.terms.some(
    ({ term, end }) =>
      end <= says.index &&
      holders.some((one) => one.term === term || `${one.term}ern` === term || one.alike.includes(term)),
  );
  const contrary = terms.some(({ term }) =>
    [...oppositesOf(term)].some((one) =>
      facts.terms.some((own) => own.term === one && own.start > says.index),
    ),
  );
  const things = terms.filter((term) => term.sort === "noun" && !term.light && isIn(thing)(term));
  const isOfIt = things.length > 0 && things.every((term) => matchOf(term, facts) !== "none");
  return isHolder && contrary && isOfIt && !PLAIN_NOT.test(facts.text.slice(says.index)) ? "No" : null;
}
