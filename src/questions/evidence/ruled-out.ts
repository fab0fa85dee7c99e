import type { Question } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { AHEAD, SAYS } from "./cues.ts";
import { isOfDeedAsQuality } from "./day-of-deed.ts";
import { isDeedOfAnother } from "./deed-of-another.ts";
import { matchOf } from "./features.ts";
import { isOnlyCounted } from "./indefinite.ts";
import { tellsInitiative } from "./initiative.ts";
import { hasNewPlace, REPLY, REPLY_ASKED } from "./lacks.ts";
import { lacksWhatItTakes } from "./must-have.ts";
import { isReasonOfElse } from "./no-reason.ts";
import { isOfOthers } from "./of-others.ts";
import { isOfOtherWeekday } from "./other-weekday.ts";
import { asksForPress } from "./press.ts";
import { isSaidByAnother } from "./said-by-another.ts";
import {
  givesNoReason,
  isOfWhatIsDone,
  isOnlyAsked,
  saysOnlyWhatIsNot,
  tellsOfPress,
} from "./says-nothing.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { tellsOnlyWhatIsAside } from "./set-aside.ts";
import { speakerTerms } from "./speaker-asked.ts";
import { isTold } from "./speakers.ts";
import type { Contender } from "./sureness.ts";
import { isFarFromAll, isOfNoContact, isUnfit, lacksWhatIsDone } from "./unfit.ts";
import { goesToNobody } from "./whom-told.ts";

/** No answer however near: a question, nobody's initiative, no such place, no clock, another year. */
export function isRuledOut(contender: Contender): boolean {
  const { question } = contender;
  if (
    isOnlyAsked(contender) ||
    saysOnlyWhatIsNot(contender) ||
    isUnfit(contender) ||
    lacksWhatItTakes(contender)
  )
    return true;
  if (
    isOnlyCounted(contender) ||
    isTheOtherWay(contender) ||
    isSaidByAnother(contender) ||
    isDeedOfAnother(contender) ||
    isOfOthers(contender) ||
    isOfOtherWeekday(contender) ||
    isOfDeedAsQuality(contender) ||
    lacksWhatIsDone(contender) ||
    givesNoReason(contender) ||
    isOfWhatIsDone(contender) ||
    isReasonOfElse(contender) ||
    goesToNobody(contender) ||
    tellsOnlyWhatIsAside(question.words, contender.terms, contender.sentence.facts)
  )
    return true;
  if (asksForPress(question.words) && !tellsOfPress(contender)) return true;
  if (question.details.includes("initiator") && !tellsInitiative(contender)) return true;
  return SITE.test(question.focus ?? "") && !meetsSort(contender);
}

/** What makes a sentence doubtful that is near; each counts 1 or 0 in the decision to answer. */
export const DOUBTS = [
  "spoken by another",
  "says only what is asked",
  "who without any deed",
  "off the subject of speech",
  "no reply",
  "counts something else",
  "none of the things",
  "nobody meets or speaks",
  "far from all that is asked",
] as const;

/** The doubts about a sentence, in the order of `DOUBTS`. */
export function doubtsAbout(contender: Contender): number[] {
  return [
    contender.spoken === 0,
    saysOnlyWhatIsAsked(contender),
    lacksTheDeed(contender),
    isOffSubject(contender),
    isNoReply(contender),
    countsSomethingElse(contender),
    isOfSomethingElse(contender),
    isOfNoContact(contender),
    isFarFromAll(contender),
  ].map(Number);
}

/** "What did A tell B": that B told A something is no answer. */
function isTheOtherWay({ question, terms, spoken, sentence: { facts, around } }: Contender): boolean {
  if (spoken !== 0) return false;
  const speaker = speakerTerms(question, terms);
  if (isTold(speaker, facts, around.spellings)) return true;
  // "Holm said after talks with Lund": nothing that Lund says.
  const places = facts.terms.filter(({ term }) => speaker.includes(term));
  return places.length > 0 && places.every(({ start }) => WITH_HIM.test(facts.text.slice(0, start)));
}

const WITH_HIM =
  /\b(?:talks|meeting|met|call|conversation|spoke|talked|telephone|lunch|dinner|negotiations) with (?:[\p{L}.'-]+ ){0,4}$/u;

const TIMED: ReadonlySet<Question["asks"]> = new Set(["when", "where", "who", "which"]);
const AHEAD_ASKED = /\b(?:will|going to|next|upcoming)\b/i;

/** The deed that is asked about, without the place or the day ahead that is asked for. */
function saysOnlyWhatIsAsked({ question, terms, sentence: { facts, around } }: Contender): boolean {
  const { asks, words } = question;
  if (TIMED.has(asks) && AHEAD_ASKED.test(words) && !AHEAD.test(facts.text)) return true;
  if (asks === "where") return !hasNewPlace(terms, facts);
  const isAbsent = (term: AskedTerm): boolean =>
    term.sort === "name" &&
    !around.title.has(term.term) &&
    ![facts, ...around.near].some((one) => matchOf(term, one) !== "none");
  return asks === "how long" && terms.some(isAbsent);
}

/** "Who won the world cup": a sentence near which not one of the things stands that the question is about. */
function isOfSomethingElse({ question, terms, sentence: { facts, around } }: Contender): boolean {
  const things = terms.filter(
    ({ sort, light, printed }) => sort === "noun" && !light && printed.toLowerCase() !== question.focus,
  );
  const isThere = (term: AskedTerm): boolean =>
    [facts, ...around.near].some((one) => matchOf(term, one) !== "none") || around.title.has(term.term);
  return things.length > 1 && !things.some(isThere);
}

/** "Who will monitor it": nobody does anything of the kind; "who speaks instead": nobody does so instead. */
function lacksTheDeed(contender: Contender): boolean {
  const {
    question,
    terms,
    sentence: { facts },
  } = contender;
  const { asks, words, details } = question;
  if (details.includes("initiator") && tellsInitiative(contender)) return false;
  if (
    /\binstead\b/i.test(words) &&
    !/\b(?:instead|in (?:his|her|its|their) place|replac\w+|on behalf)\b/i.test(facts.text)
  )
    return true;
  const deeds = terms.filter((term) => term.sort === "verb" && !term.light);
  if (/\bden(?:y|ies|ied)\b/i.test(words) && /\b(?:no|not|never|thrown out|reject\w*)\b/i.test(facts.text))
    return false;
  return asks === "who" && deeds.length > 0 && deeds.every((term) => matchOf(term, facts) === "none");
}

function isNoReply({ question: { words }, sentence: { facts, around } }: Contender): boolean {
  return REPLY_ASKED.test(words) && !REPLY.test(facts.text) && !around.before.at(-1)?.isQuestion;
}

/** "How many votes …": a figure in a sentence without any votes. */
function countsSomethingElse({
  question: { asks, focus, words },
  terms,
  sentence: { facts },
}: Contender): boolean {
  if (asks !== "how many" || focus === null || COUNTED_ALONE.test(focus)) return false;
  if (
    !new RegExp(
      `\\b${focus} (?:did|do|does|was|were|is|are|has|have|had|will|would|in|on|of|at)\\b|\\b${focus}$`,
      "iu",
    ).test(words)
  )
    return false;
  const sort = terms.find((term) => term.printed.toLowerCase() === focus);
  return sort !== undefined && matchOf(sort, facts) === "none";
}

/** Often left out beside their figure. */
const COUNTED_ALONE =
  /^(?:people|persons?|times|dead|days|weeks|months|years|percent|percentage|share|much|more)$/;

/** What somebody said about something else, or what nobody said at all. */
function isOffSubject({ question, terms, sentence: { facts, around } }: Contender): boolean {
  if (question.asks !== "what said") return false;
  if (/^what (?:was|is) said\b/i.test(question.words) && !SAYS.test(facts.text)) return true;
  const isNear = (one: SentenceFacts): boolean => meetsSubject(question, terms, one);
  return !isNear(facts) && !around.near.some(isNear);
}

/** Sorts of places that an article names by their sort where it names them at all. */
const SITE =
  /^(?:hotel|restaurant|building|room|hall|villa|street|station|hospital|school|university|embassy|bank|office)s?$/;

/** "Which hotel …": a sentence in which no hotel stands does not say. */
function meetsSort({ question, terms, sentence }: Contender): boolean {
  const sort = terms.find((term) => term.printed.toLowerCase() === question.focus);
  return sort === undefined || matchOf(sort, sentence.facts) !== "none";
}

const ABOUT =
  /\b(?:about|regarding|concerning|(?<=\b(?:say|said|think|comment|speak|spoke) )(?:on|of)) (.+)$/i;

/** "… say about the Right Sector": the sentence has to be about both words of it. */
export function meetsSubject(question: Question, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const about = question.asks === "what said" ? ABOUT.exec(question.words)?.[1] : undefined;
  const subject =
    about === undefined
      ? []
      : terms.filter((term) => !term.light && about.includes(term.printed) && !OCCASION.test(term.printed));
  const met = subject.filter((term) => matchOf(term, facts) !== "none");
  const [first, second] = subject;
  const isOneName = subject.length === 2 && about?.includes(`${first?.printed} ${second?.printed}`);
  return subject.length === 0 || (isOneName ? met.length === 2 : met.length > 0);
}

/** "… about the rebels in the call": where it was said is not what it was about. */
const OCCASION = /^(?:calls?|meetings?|talks|conversation|statement|phone|telephone)$/i;
