import { escaped } from "../../contacts/escaped.ts";
import { verbPlace } from "../spans/verb-place.ts";
import { isAskedName } from "./asked-name.ts";
import { matchOf } from "./features.ts";
import type { Contender } from "./sureness.ts";

const BESIDE_ASKED =
  /^who(?: else)? (?:(?:was|were|is|came|went|travel\w+|flew) (?:also )?(?:with|beside|next to|alongside)|(?:sat|stood|sits|stands) (?:next to|beside|with|alongside|near)|accompan\w+)\b/i;
const BESIDE =
  /\b(?:accompan\w+|alongside|beside|next to|joined|together with|delegation|flanked|entourage|along with|brought|escort\w*|(?:was|were|been|sat|sitting|seated|stood|standing|came|went|travel\w*|flew|in a meeting|at (?:lunch|dinner|breakfast)|closeted) (?:\p{L}+ )?with|at (?:[\p{L}.'-]+ ){1,4}side|in (?:the )?company (?:of|with)|in (?:[\p{L}.'-]+ ){1,3}company)\b/iu;

/** "Who was with her": nobody is said to be there. */
const hasNobodyBeside = ({ question: { words }, sentence: { facts } }: Contender): boolean =>
  BESIDE_ASKED.test(words) && !BESIDE.test(facts.text);

/** "Who was with Holm when the news came": "Holm was [sitting with Lund]". */
export function hasSomebodyBeside({ question: { words }, terms, sentence: { facts } }: Contender): boolean {
  if (!BESIDE_ASKED.test(words) || !BESIDE.test(facts.text)) return false;
  const [one] = terms.filter(({ sort }) => sort === "name");
  const isThere = one !== undefined && ["same", "prefix"].includes(matchOf(one, facts));
  return isThere && facts.names.some(({ text, people }) => !people && !isAskedName(text, terms));
}

const INSTEAD_ASKED = /^who .*\b(?:instead|in (?:his|her|their) place)\b/i;
const INSTEAD =
  /\b(?:instead|place|stead|replac\w*|on behalf|represent\w*|substitut\w*|stood in|fill\w* in|took over|deput\w*)\b/i;

/** "Who went instead": whoever did not go. */
const isNobodyInstead = ({ question: { words }, sentence: { facts } }: Contender): boolean =>
  INSTEAD_ASKED.test(words) && !INSTEAD.test(facts.text);

const WHOM_TOLD = /^[Ww]ho (?:has |had )?(?:told|informed) (?:the )?(\p{Lu}[\p{L}'-]+)/u;

/** "Who told the Post": that the Post wrote something does not say who told it. */
function tellsNobody({ question: { words }, sentence: { facts } }: Contender): boolean {
  const whom = WHOM_TOLD.exec(words)?.[1];
  if (whom === undefined || !facts.text.includes(whom)) return false;
  const name = escaped(whom);
  return !new RegExp(
    `\\b(?:told|tells|informed|to|with|by) (?:the )?(?:\\p{L}+ ){0,3}?${name}|\\b${name}\\b (?:\\p{L}+ ){0,3}?(?:quot|cit)\\p{L}+|\\b${name}'s (?:source|interview)`,
    "u",
  ).test(facts.text);
}

const DONE_ASKED =
  /^who (?:(?!will\b|would\b|could\b|may\b|might\b|can\b|should\b|wants?\b|is\b|are\b)\p{Ll}+)/iu;
const MAY = /\b(?:may|might|could)(?: \p{L}+ly)?(?: (?:even|also|well|yet|still|soon))* (?:have )?$/iu;

/** "Who halted the sale": whoever might halt it. */
function onlyMightDo({ question: { asks, words }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "who" || !DONE_ASKED.test(words)) return false;
  const deed = verbPlace({ terms, facts });
  return deed?.term.sort === "verb" && MAY.test(facts.text.slice(0, deed.start));
}

/** A sentence in which nobody is beside somebody, does a thing in his place, or tells a paper, where that is asked. */
export function hasNobodyAskedFor(contender: Contender): boolean {
  return (
    hasNobodyBeside(contender) ||
    isNobodyInstead(contender) ||
    tellsNobody(contender) ||
    onlyMightDo(contender)
  );
}
