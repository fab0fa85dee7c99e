import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf, sharePrefix } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { askedRole } from "../spans/asked-role.ts";
import { cutSpan } from "../spans/cut-span.ts";
import { deedAt, isPassiveAt } from "../spans/doers.ts";
import type { Proposed } from "./no-answer.ts";

const WHO_DID = /^(?:and )?who (?!is\b|are\b|was\b|were\b|else\b)\p{Ll}/iu;
/** Deeds that a sentence may tell of without any word for them. */
const LOOSE =
  /^(?:say|says|said|told|tell|tells|report|reports|reported|know|knows|think|thinks|thought|want|wants|wanted|speak|spoke|take|took|make|made|give|gave|get|got|call|called|hold|holds|come|came|go|went|meet|met|stand|stands|have|has|had|need|needs|agree|agreed|agrees|deny|denied|denies|issue|issued|issues|start|started)$/i;

/**
 * "Who toppled her": among several articles a sentence that has the deed as a thing ("her fall") or as suffered ("she was
 * toppled") alone, and from which nobody can be cut out, tells of the deed, and not whose it is.
 */
export function isDoerNotTold({ question, terms, sentence: { facts }, record }: Proposed): boolean {
  if (!WHO_DID.test(question.words) || record.articles.length < 2 || / by (?:the )?\p{L}/u.test(facts.text))
    return false;
  const word = askedRole(question.words)?.deeds[0];
  const deed = terms.find(({ printed, light }) => printed === word && !light);
  if (word === undefined || deed === undefined || LOOSE.test(word)) return false;
  const place = deedAt([word], { terms, facts });
  // "Was elected" tells who won: only by its own word is a deed suffered.
  const isOwn = facts.terms.some(({ term, start }) => start === place?.start && term === deed.term);
  const isSuffered = place !== null && isOwn && isPassiveAt(facts, place.start);
  const isUntold = isThing(deed, facts) || isFarOff(terms, facts) || isOfNoName(terms, facts);
  if (place !== null ? !isSuffered : !isUntold) return false;
  const span = cutSpan({ question, terms, facts });
  return span === null || span.end - span.start > facts.text.length / 2;
}

/** "The ouster of": the deed by its own word as a thing. */
const isThing = (deed: AskedTerm, facts: SentenceFacts): boolean =>
  facts.terms.some(
    ({ term, start }) =>
      (term === deed.term || sharePrefix(term, deed.term)) &&
      facts.tokens().some((token) => token.start === start && token.pos === "NOUN"),
  );

/** Not one of the names that the question holds. */
function isOfNoName(terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const names = terms.filter(({ sort }) => sort === "name");
  return names.length > 0 && names.every((term) => matchOf(term, facts) === "none");
}

/** Neither the deed, nor more than half of what is asked stands there. */
function isFarOff(terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const own = terms.filter(({ light }) => !light);
  const met = own.filter((term) => matchOf(term, facts) !== "none");
  return 2 * met.length <= own.length && met.every(({ sort }) => sort === "name");
}
