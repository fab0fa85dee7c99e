import { findDates } from "../../contacts/dates/find-dates.ts";
import { doerOf, isPassiveAt } from "../spans/doers.ts";
import { isAskedName } from "./asked-name.ts";
import type { AskedTerm } from "./asked-terms.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Contender } from "./sureness.ts";
import { synonymGroups } from "./synonyms.ts";

const DID_ASKED = /^when (?:did|was|were) (?:the )?(?:\p{L}[\p{L}'-]* ){1,3}(\p{Ll}+)$/iu;

/** The one deed that a day is asked of, with nothing but names besides: "when did Holm vanish". */
function deedAsked({ question: { asks, words, details }, terms }: Contender): AskedTerm | undefined {
  if (asks !== "when" || details.length > 0) return undefined;
  const last = DID_ASKED.exec(words)?.[1];
  return terms.find(({ printed, sort, light }) => printed === last && sort === "verb" && !light);
}

/** Where a deed is told of, by its own word or one like it. */
const placesOf = (deed: AskedTerm, facts: SentenceFacts): SentenceFacts["terms"] =>
  facts.terms.filter(
    ({ term }) => term === deed.term || synonymGroups(term).some((group) => deed.groups.includes(group)),
  );

const QUALITY_BEFORE = /\b(?:the|an?|his|her|its|their|this|that|\p{L}+'s) (?:\p{Ll}+ )?$/iu;

/** "When did Holm vanish": what was done on a day about [the missing] Holm. */
export function isOfDeedAsQuality(contender: Contender): boolean {
  const deed = deedAsked(contender);
  const { facts } = contender.sentence;
  const places = deed === undefined ? [] : placesOf(deed, facts);
  const isNounAt = (at: number): boolean =>
    facts.tokens().some(({ start, pos }) => start === at && (pos === "NOUN" || pos === "PROPN"));
  return (
    places.length > 0 &&
    places.every(({ start, end }) => QUALITY_BEFORE.test(facts.text.slice(0, start)) && isNounAt(end + 1))
  );
}

/** "When did Holm vanish": "[Holm], 65, [disappeared] last Wednesday", the one day in the sentence. */
export function isDayOfDeed(contender: Contender): boolean {
  const deed = deedAsked(contender);
  const { facts } = contender.sentence;
  const place = deed && placesOf(deed, facts)[0];
  if (place === undefined || findDates(facts.text).length !== 1 || isOfDeedAsQuality(contender)) return false;
  if (/^when (?:was|were)\b/i.test(contender.question.words) !== isPassiveAt(facts, place.start))
    return false;
  const aged = AGED.exec(facts.text.slice(0, place.start))?.[1];
  if (aged !== undefined) return isPartOf(aged, contender);
  const doer = doerOf(facts, place.start);
  if (doer === null) return false;
  return facts.names.some(
    ({ start, end, text }) =>
      start >= doer.start &&
      end <= doer.end &&
      (isAskedName(text, contender.terms) || isPartOf(text, contender)),
  );
}

/** "[Holm], 65, disappeared". */
const AGED = /(\p{Lu}[\p{L}'-]+), \d{1,2}, $/u;

/** "Lee" of "Lee Bo". */
const isPartOf = (name: string, { terms }: Contender): boolean =>
  terms.some(({ sort, printed }) => sort === "name" && printed.split(" ").includes(name));
