import type { Question } from "../question.ts";
import { asksForPatient, hasDeed, patientSpan } from "../spans/patients.ts";
import { tellsWhatItIs } from "../spans/phrases.ts";
import type { Cutting } from "../spans/span.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { asksForDemand, isDemandedOf } from "./demanded.ts";
import { matchOf } from "./features.ts";
import { identityAsked } from "./identity.ts";
import { isOfLastMeeting, isOfMeetingAgain } from "./met-again.ts";
import type { Ranked } from "./rank.ts";
import { asksForSubjects } from "./subjects-told.ts";

/** Whether a sentence says in so many words what something is, where it lies, or to whom just that was done. */
export function isInSoManyWords(cutting: Cutting): boolean {
  if (asksForPatient(cutting.question.words)) return hasDeed(cutting) && patientSpan(cutting) !== null;
  return (
    isOfMeetingAgain(cutting) ||
    isOfLastMeeting(cutting) ||
    (isOfName(cutting) && tellsWhatItIs(cutting) > 0) ||
    (asksForDemand(cutting.question.words) && isDemandedOf(cutting))
  );
}

/** Of the sentences at hand, best first, those that say so in so many words, the plainest; all, where none does. */
export function thoseInSoManyWords(
  question: Question,
  terms: readonly AskedTerm[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const isExact = ranked.some(({ facts }) => hasDeed({ question, terms, facts }));
  const values = ranked.map(({ facts }) => plainness({ question, terms, facts }, isExact));
  const most = Math.max(0, ...values);
  return most === 0 ? ranked : ranked.filter((_, i) => values[i] === most);
}

/** How plainly a sentence says so; where any has the very word for what was done, only such do. */
function plainness(cutting: Cutting, isExact: boolean): number {
  const { words } = cutting.question;
  if (asksForSubjects(words) && IS_ABOUT.test(cutting.facts.text)) return 1;
  if (asksForDemand(words)) return Number(isDemandedOf(cutting));
  if (asksForPatient(words)) return Number((!isExact || hasDeed(cutting)) && patientSpan(cutting) !== null);
  return Math.max(
    isOfName(cutting) ? tellsWhatItIs(cutting) : 0,
    Number(isOfThatDeed(cutting)),
    Number(isOfMeetingAgain(cutting) || isOfLastMeeting(cutting)),
  );
}

/** "The meetings are about [tolls]". */
const IS_ABOUT =
  /\b(?:meetings?|talks|calls?|conversations?|visits?|sessions?|consultations) (?:is|are|was|were|will be) (?:\p{Ll}+ )?about\b/u;

const DID = /^what (?:else )?(?:did|does|do|has|have|had) .+? (\p{Ll}{4,})\b/iu;

/** "What did the army [recapture]": a sentence with just that verb, on all who are named. */
function isOfThatDeed({ question, terms, facts }: Cutting): boolean {
  if (!DID.test(question.words)) return false;
  const deeds = terms.filter(({ sort, light }) => sort === "verb" && !light);
  const [deed] = deeds;
  if (deed === undefined || deeds.length > 1 || !facts.counts.has(deed.term)) return false;
  return terms.filter(({ sort }) => sort === "name").every((term) => matchOf(term, facts) !== "none");
}

const isOfName = ({ terms }: Cutting): boolean =>
  terms.length > 0 && terms.every(({ sort }) => sort === "name");

const WHAT_IS: readonly Question["asks"][] = ["what", "where"];

/** "What is [Interfax]", "where is [Lausanne]": a sentence that only names it says neither. */
export function isUndescribed(cutting: Cutting): boolean {
  const { question } = cutting;
  if (!WHAT_IS.includes(question.asks) || !/^\S+(?:'s| is| are)\b/i.test(question.words)) return false;
  const described = identityAsked(question.words);
  // "Where is Holm on Monday": somebody is somewhere, and lies nowhere.
  if (question.asks === "where" && question.people.length > 0) return false;
  return (
    isOfName(cutting) &&
    described !== null &&
    !/'s (?!trade$)/.test(described) &&
    tellsWhatItIs(cutting) === 0
  );
}
