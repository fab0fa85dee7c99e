import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import { verbPlace } from "../spans/verb-place.ts";
import { isOpposed } from "./against.ts";
import { onAgreement } from "./agreed.ts";
import { askedPart } from "./asked-part.ts";
import { isConsidered } from "./considers.ts";
import { contrary, placeOfOpposite } from "./contrary.ts";
import { isDecided } from "./decides.ts";
import { isNearlyAbout, isNo, isSaidToBeFalse } from "./denied.ts";
import { isDeniedInWords } from "./denied-in-words.ts";
import { onDiscussed } from "./discussed.ts";
import { isGoverned } from "./governed.ts";
import { inClause, PROMISE_ASKED } from "./in-clause.ts";
import { isInHisWords } from "./in-his-words.ts";
import { inWhoseEyes } from "./in-whose-eyes.ts";
import { isJourney, isJourneyAhead, JOURNEY, journeyIn } from "./journeys.ts";
import { isMeeting, isWithAnother, meetingOf } from "./meeting-of.ts";
import { onRefusal } from "./refused-deed.ts";
import { BE, isSaidToBe } from "./said-to-be.ts";
import { isSameDeed } from "./same-deed.ts";
import { type Deed, isOfSameDoer } from "./same-doer.ts";
import { saysWhatItIs } from "./says-what-it-is.ts";
import { firstTime, isInShort } from "./short-denial.ts";
import { withoutWhoseWord } from "./whose-word.ts";

/** The only three openings of a reply to a yes-or-no question. */
export type Verdict = "Yes" | "No" | "Not known";

/**
 * Yes where the sentence itself says the very thing of the very subject, as done; No where it denies exactly that or says
 * the contrary; else Not known: a plan, a wish, a charge, a denial, or something near what was asked.
 */
export function judge(
  question: Question,
  asked: readonly AskedTerm[],
  facts: SentenceFacts,
  before?: SentenceFacts,
): Verdict {
  const part = askedPart(asked, facts);
  const verdict = weigh(question, asked, part, before);
  return verdict === "Yes" && isSaidToBeFalse(question.words, part) ? "Not known" : verdict;
}

function weigh(
  question: Question,
  asked: readonly AskedTerm[],
  facts: SentenceFacts,
  before?: SentenceFacts,
): Verdict {
  const terms = withoutWhoseWord(question.words, asked);
  const told = inSoManyWords(question.words, asked, facts);
  const replied =
    before && isSameQuestion(question.words, terms, before) ? REPLIED.exec(facts.text)?.[1] : undefined;
  if (replied) return /^n/i.test(replied) ? "No" : "Yes";
  if (isPlainlyNo(question, terms, facts, before)) return "No";
  if (isInShort(question, terms, facts, before)) return "No";
  const first = firstTime(question, terms, facts) ?? told ?? onDiscussed(question, terms, facts);
  if (first) return first;
  if (isJourneyAhead(question.words, terms, facts)) return "Yes";
  const isSaid = isInHisWords(question.words, terms, facts);
  if (isSaid) return "Yes";
  if (!isAbout(terms, facts, before) || !isDecided(question.words, facts.text)) return "Not known";
  const verdict = byDeed(question.words, terms, facts);
  return verdict === "Yes" && isSaid === false ? "Not known" : verdict;
}

/** Denied in so many words, or in words of another sort. */
function isPlainlyNo(
  question: Question,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  before: SentenceFacts | undefined,
): boolean {
  const isNear = isNearlyAbout(question.words, terms, facts, before) && isNo(question, terms, facts);
  return isNear || isDeniedInWords(question.words, terms, facts, before);
}

/** What a sentence says of who agrees, opposes, or holds something to be so; null where it tells of no such thing. */
function inSoManyWords(words: string, terms: readonly AskedTerm[], facts: SentenceFacts): Verdict | null {
  if (isOpposed(words, terms, facts) || isSaidToBe(words, terms, facts)) return "Yes";
  if (isConsidered(words, terms, facts)) return "Yes";
  return inWhoseEyes(words, terms, facts) ?? onAgreement(words, terms, facts);
}

/** The very question has been put in a transcript: about the same, and of the same deed. */
function isSameQuestion(asked: string, terms: readonly AskedTerm[], before: SentenceFacts): boolean {
  const main = deedAsked(asked, terms);
  return (
    before.isQuestion &&
    isNearlyAbout(asked, terms, before) &&
    (main === undefined || matchOf(main, before) !== "none")
  );
}

function byDeed(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): Verdict {
  const main = deedAsked(asked, terms);
  const isOther = main?.sort === "verb" && !isJourney(asked, main) && isOnlyLike(main, terms, facts);
  if (isOther || (BE.test(asked) && !saysWhatItIs(main, terms, facts))) return "Not known";
  const verb = placeOf(asked, main, terms, facts);
  if (main && (verb === null || placeOfOpposite(main.term, facts) !== undefined))
    return contrary(main, terms, facts, asked);
  if (main && verb && isWithAnother(main, terms, { facts, start: verb.start })) return "Not known";
  const verdict = byClause(asked, main, terms, { facts, start: verb?.start ?? 0 });
  if (verdict !== "Not known" && !isOfIt(asked, main, terms, facts, verb?.start)) return "Not known";
  return verdict === "Yes" && !isToldAsDone(asked, terms, facts, main, verb?.start) ? "Not known" : verdict;
}

/** Where the deed that is asked for stands. */
const placeOf = (
  asked: string,
  main: AskedTerm | undefined,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): { readonly start: number } | null =>
  main && isJourney(asked, main)
    ? journeyIn(terms, facts)
    : ((main && (meetingOf(main, terms, facts) ?? asVerb(main, facts))) ??
      verbPlace({ terms: main ? [main] : terms, facts }));

/** What a refusal, or what stands before the verb, makes of it. */
const byClause = (
  asked: string,
  main: AskedTerm | undefined,
  terms: readonly AskedTerm[],
  deed: Deed,
): Verdict => onRefusal(asked, main, terms, deed) ?? inClause(deed.facts.text, deed.start, asked);

/** Told of the very one, and of that very deed. */
function isOfIt(
  asked: string,
  main: AskedTerm | undefined,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  start: number | undefined,
): boolean {
  if (!isSameDeed(asked, main, facts)) return false;
  if (main === undefined || start === undefined) return true;
  if (main.sort !== "verb" && !DO.test(asked) && !isJourney(asked, main)) return true;
  return isOfSameDoer(asked, main, terms, { facts, start });
}

/** Done, and the whole of it: under no wish and no condition, and a deed rather than a thing. */
function isToldAsDone(
  asked: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  main: AskedTerm | undefined,
  verb: number | undefined,
): boolean {
  const object = facts.terms.findLast(({ term }) => terms.some((one) => one.term === term))?.start;
  const deed = main || !DO.test(asked) ? verb : object;
  if (deed !== undefined && isGoverned(asked, facts, deed)) return false;
  return isWhole(terms, facts) && !(main && DO.test(asked) && isThing(verb ?? 0, facts));
}

/** "Asked for a call, but he did not [call] back": where the word is a verb, not where it is a thing. */
function asVerb(deed: AskedTerm, facts: SentenceFacts): { readonly start: number } | null {
  const places = facts.terms.filter(({ term }) => term === deed.term);
  if (places.length < 2) return null;
  return (
    places.find(({ start }) =>
      facts.tokens().some((token) => token.start === start && token.pos === "VERB"),
    ) ?? null
  );
}

/** With nothing but names beside a verb that the sentence has another word for, it may tell anything of them. */
function isOnlyLike(deed: AskedTerm, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const others = terms.filter(({ sort, light }) => sort !== "name" && !light);
  const isLike = matchOf(deed, facts) === "synonym" && !isMeeting(deed, terms, facts);
  return isLike && (BY_NAME.test(deed.printed) || others.every((one) => one === deed));
}

/** "Is the source named": that it called something by a word does not name it. */
const BY_NAME = /^(?:named|identified)$/i;

const DO = /^(?:do|does|did)\b/i;

/** "Does he arm them": arms that are laid down are no deed. */
function isThing(at: number, facts: SentenceFacts): boolean {
  return facts.tokens().some(({ start, pos }) => start === at && pos === "NOUN");
}

/** What is asked to be so: the first verb that tells something, or what somebody is said to be. */
function deedAsked(asked: string, terms: readonly AskedTerm[]): AskedTerm | undefined {
  const verbs = terms.filter(({ sort, light }) => sort === "verb" && !light);
  const isSubject = BE.test(asked) && verbs.length > 1 && OCCASION.test(verbs[0]?.printed ?? "");
  const journey = PROMISE_ASKED.test(asked) ? terms.find((one) => isJourney(asked, one)) : undefined;
  const verb =
    verbs.filter((one) => journey === undefined || !INTENT.test(one.printed))[isSubject ? 1 : 0] ?? journey;
  if (verb) return verb;
  if (BE.test(asked)) return terms.find(({ sort, light }) => sort === "other" && !light);
  // "Does Russia arm them": what is no verb to the tagger stands where one must.
  const deed = terms.find(({ sort }) => sort !== "name");
  return DO.test(asked) && terms[0]?.sort === "name" && (deed?.sort === "noun" || !deed?.light)
    ? deed
    : undefined;
}

const INTENT = /^(?:plan|intend|mean)$/i;

/** "Are talks set": to the tagger a verb may be what is none. */
const OCCASION = /^(?:talks|calls?|meetings?|visits?|contacts?|negotiations)$/i;

/** "Did he ask them to leave": asking alone is no Yes. */
function isWhole(terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  return terms.every((term) => term.sort !== "verb" || term.light || matchOf(term, facts) !== "none");
}

/** "SECRETARY KERRY: No." after a question in a transcript. */
const REPLIED = /^(?:[\p{Lu} .'-]+:\s+|"?)(No|Not|None|Never|Yes|Yeah|Absolutely|Correct)\b/u;

/** All names of the question stand in the sentence, and nearly all of what else it says. */
const LEAST_MET = 0.7;

function isAbout(terms: readonly AskedTerm[], facts: SentenceFacts, before?: SentenceFacts): boolean {
  const isMet = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" ||
    placeOfOpposite(term.term, facts) !== undefined ||
    (term.term === "first" && /\b(?:single round|outright)\b/i.test(facts.text)) ||
    term.holders.some((one) => facts.counts.has(one)) ||
    (term.sort === "noun" && before !== undefined && IT.test(facts.text) && matchOf(term, before) !== "none");
  if (!terms.filter(({ sort, light }) => sort === "name" && !light).every(isMet)) return false;
  const own = terms.filter(({ light, sort }) => !light && sort !== "name" && sort !== "verb");
  // With nothing but names in common a sentence may say anything of them.
  if (own.length === 0 && !terms.some(isDeed)) return false;
  const all = own.reduce((sum, { weight }) => sum + weight, 0);
  const met = own.filter(isMet).reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 || met / all >= LEAST_MET;
}

const isDeed = ({ sort, light, printed }: AskedTerm): boolean =>
  (sort === "verb" && !light) || JOURNEY.test(printed);

/** Goes on about a thing that the sentence before names. */
const IT = /^(?:"|\u201c)?(?:it|this|that|they|these|those)\b/i;
