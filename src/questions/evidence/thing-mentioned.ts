import { matchOf } from "./features.ts";
import type { Contender } from "./sureness.ts";

/** "What drones were discussed", "which hostages did they talk about": things by their sort, and no more told of them than that they came up. */
const MENTIONED =
  /^(?:what|which) (?:\p{Ll}+ )*?(\p{Ll}+) (?:(?:was|were|is|are|got|been|be|did|does|do|has|have|had|will|would)\b.*\b)?(?:discuss\w*|mention\w*|named|listed|cited|raised?|(?:talk\w*|sp(?:o|ea)ke?\w*) (?:about|of|over)|brought up|bring up|c[ao]me up|touched (?:on|upon)|on the (?:table|agenda))\b/iu;

/** Words that any subject fits. */
const ANY_SUBJECT =
  /^(?:what|which|other|else|things?|points?|issues?|topics?|subjects?|matters?|questions?|problems?|areas?|themes?|items?|events?|developments?|situations?|affairs?|conflicts?|crises|crisis|wars?|countr(?:y|ies)|nations?|states?|cit(?:y|ies)|towns?|villages?|places?|regions?|provinces?|areas?|islands?|persons?|people|names?|parts?|aspects?|kinds?|sorts?|types?|steps?|measures?|ways?|ideas?|proposals?|plans?|options?|solutions?|figures?|numbers?|dates?|days?|months?|years?|sides?|part(?:y|ies)|leaders?|ministers?|officials?|men|women|projects?|agreements?|documents?|treat(?:y|ies)|groups?|organi[sz]ations?|compan(?:y|ies)|forces?)$/iu;

/** The sort of thing that a question wants told, where nothing of that sort is in the sentence or beside it. */
export function lacksTheThing({
  question: { words },
  terms,
  sentence: { facts, around },
}: Contender): boolean {
  const noun = MENTIONED.exec(words)?.[1];
  if (noun === undefined || ANY_SUBJECT.test(noun)) return false;
  const thing = terms.find(({ printed }) => printed.toLowerCase() === noun.toLowerCase());
  if (thing === undefined || thing.sort === "name") return false;
  return [facts, ...around.near].every((one) => matchOf(thing, one) === "none");
}
