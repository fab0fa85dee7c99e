import type { ContactRecord } from "../../contacts/record.ts";
import { oppositesOf } from "../evidence/antonyms.ts";
import { isAskedName } from "../evidence/asked-name.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { Ranked } from "../evidence/rank.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import { isAnotherAct } from "./another-act.ts";
import { isDoerNotTold } from "./doer-not-told.ts";
import { isUnnamed } from "./named-sort.ts";
import { isNotTold } from "./not-told.ts";
import { persons } from "./persons-named.ts";
import { isReasonNotTold } from "./reason-not-told.ts";
import { isWayOfAnother } from "./way-of-another.ts";
import { isElsewhereOrElsewhen, isInAnotherTown } from "./when-and-where.ts";
import { isWhoNotTold } from "./who-not-told.ts";
import { isWithoutDeed } from "./without-deed.ts";
import { withoutTeller } from "./without-teller.ts";

/** A question and a sentence that is near it, of which is to be said whether it can be the answer at all. */
export interface Proposed {
  readonly question: Question;
  readonly terms: readonly AskedTerm[];
  readonly sentence: Ranked;
  readonly record: ContactRecord;
}

/** True where a sentence, however near, does not hold what is asked: nobody else, no name, no subject, no promise. */
export function isNoAnswer(proposed: Proposed): boolean {
  return CHECKS.some((lacks) => lacks(proposed));
}

const ELSE_ASKED = /^(?:and )?(?:who(?:m)?|with whom|which \p{Ll}+) else\b|\bwith whom else\b|\bwho else\b/iu;

/** "Who else was there": the two of the record, or whom the question names, are not meant. */
function namesNobodyElse({ question, terms, sentence: { facts }, record }: Proposed): boolean {
  if (!ELSE_ASKED.test(question.words)) return false;
  const own = record.briefing.principals.flatMap((id) => record.register.byId(id)?.surname ?? []);
  const others = persons(facts).filter(
    (name) => !isAskedName(name.text, terms) && !own.some((surname) => name.text.includes(surname)),
  );
  return others.length === 0;
}

const NAME_ASKED =
  /\b(?:full |first |last )?names? of (?!the (?:\p{L}+ )?(?:city|town|place|country|hotel|agency|paper))|\bwhat(?:'s| is| was| are| were) (?:his|her|their|the|\p{L}+'s) (?:\p{Ll}+ )?names?\b|\bnames$|\bby name$|^who(?:'s| is| was| are| were) (?:the|this|that|these|those) (?:[\p{L}'-]+ )?(?:source|insider)s?(?: (?:in|at|from|within|inside) .+)?$/iu;

/** "The name of the source": somebody has to be called by a name that the question does not hold. */
function callsNobodyByName({ question, terms, sentence: { facts } }: Proposed): boolean {
  if (!NAME_ASKED.test(question.words)) return false;
  const things = terms.filter(
    ({ sort, light, printed }) => sort === "noun" && !light && !/^names?$/i.test(printed),
  );
  const places = facts.terms.filter(({ term }) => things.some((one) => one.term === term));
  return !persons(facts).some(
    (name) =>
      !isAskedName(name.text, terms) &&
      places.some(({ start, end }) => Math.abs(name.start - end) < 6 || Math.abs(start - name.end) < 12),
  );
}

const SUBJECT_ASKED =
  /^(?:what|which (?:topics?|subjects?|issues?|questions?)) (?:(?:else|all) )?(?:did|do|does|have|has|had|will|would|was|were|are|is) .*\b(?:discuss\w*|(?:talk\w*|sp[eo]a?ke?\w*) (?:about|of|on)|take up|deal with|on the agenda)\b|^what .*\b(?:call|meeting|talks|conversation|discussion)(?: to be)? about$|^what (?:are|is|were|was) .*\bto be about$/i;
const SUBJECT_TOLD =
  /\b(?:about|discuss\w*|regarding|concerning|topics?|subjects?|issues?|agenda|dealt|deal(?:s|ing)? with|focus\w*|concentrat\w*|cent(?:er|re)\w*|turn(?:s|ed)? (?:to|on)|rais\w+|touch(?:ed|es|ing)? (?:on|upon)|devoted|concern\w*|exchang\w+|(?:sp[eo]a?ke?\w*|talk\w*|talks|conversation|consult\w*|views?) (?:\p{L}+ ){0,6}?(?:on|over)(?! (?:the )?(?:eve|margins?|sidelines?|phone|telephone|line|occasion|fringes|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d))|(?:spoke|talked|views) of|took up|ran over|went over|pressed|urged|call\w* (?:for|on)|said|told|stress\w*|agree\w*|prepar\w+|including|cover\w*|how to|came up)\b/iu;

/** "What did they talk about": that they talked is no subject. */
function tellsNoSubject({ question: { words }, terms, sentence: { facts } }: Proposed): boolean {
  if (!SUBJECT_ASKED.test(words)) return false;
  return !SUBJECT_TOLD.test(withoutTeller(facts.text)) || isOfAnotherPair(terms, facts);
}

/** "What did Holm and Lund talk about": what one of them talked about with somebody else. */
function isOfAnotherPair(terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const names = terms.filter(
    ({ sort, alike, holders }) => sort === "name" && alike.length + holders.length === 0,
  );
  const met = names.filter((term) => matchOf(term, facts) !== "none");
  const others = persons(facts).filter(({ text, people }) => !people && !isAskedName(text, terms));
  return names.length === 2 && met.length === 1 && others.length === 1;
}

/**
 * When, where or how long two people met or spoke: not where one of them is missing, unless nobody else is named and the
 * headline or a sentence beside it names the two.
 */
function missesOneOfThem({
  question: { details, asks },
  terms,
  sentence: { facts, around },
}: Proposed): boolean {
  const isField = details.some((one) => one === "date" || one === "place" || one === "duration");
  if (!isField || asks === "whether") return false;
  const named = terms.filter(({ sort, alike }) => sort === "name" && alike.length === 0);
  const before = facts.goesOn ? around.before.at(-1) : undefined;
  const isThere = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" || (before !== undefined && matchOf(term, before) !== "none");
  const there = named.filter(isThere).length;
  const isPronoun = [facts, ...(before ? [before] : [])].some(({ text }) => STANDS_FOR_ONE.test(text));
  if (named.length < 2 || there >= (isPronoun ? 1 : 2)) return false;
  if (there === 0 && THE_TWO.test(facts.text) && facts.echoes.size > 0) return true;
  return (
    persons(facts).some(({ text }) => !isAskedName(text, terms)) ||
    (!around.near.concat(around.before).some((one) => named.every((term) => matchOf(term, one) !== "none")) &&
      !named.every((term) => around.title.has(term.term)))
  );
}

/** They are others, who are named before. */
const THE_TWO = /\b[Tt]he (?:two|pair)\b/u;
const STANDS_FOR_ONE =
  /\b(?:he|she|him|her|his|they|them|their|the two|both|counterparts?|colleagues?|ministers?)\b/i;

const WHOM_MET =
  /^(?:(?:with )?whom (?:did|does|do|will|has|had|is|was)|who (?:did|does|do|will)|(?:with )?which (?:\p{L}+ ){0,2}\p{Ll}+ (?:did|does|do|will|has|had)) (?:the )?(?:\p{L}+ ){1,4}?(?:meet|met|see|receive|visit|talk|speak|phone|call|telephone|spoken)\b(?! (?:for|off|on)\b)/iu;
const MEETS_WHOM =
  /\b(?:with|meet\w*|met|receiv\w+|phon\w+|call\w*|telephon\w+|saw|see|visit(?:ed|s|ing)?(?! to\b)|host\w*|(?:sp[eo]a?ke?\w*|talk\w*|call\w*) to|guests?|visitors?|counterparts?)\s(?:[\p{Ll}'-]+\s|\p{Lu}[\p{L}.'-]*\s){0,6}?(?:\p{Lu}|ministers?\b|presidents?\b|officials?\b|leaders?\b|envoys?\b|ambassadors?\b|leadership\b|counterparts?\b|colleagues?\b|deput\w+|representatives?\b|media\b|journalists\b)/u;

/** "Whom will he meet": talks with nobody in particular are with nobody that can be told; nor are those in another town. */
function meetsNobody(proposed: Proposed): boolean {
  const { question, sentence } = proposed;
  if (question.asks !== "who" || !WHOM_MET.test(question.words)) return false;
  const { text } = sentence.facts;
  return (!MEETS_WHOM.test(text) && !PASSIVE.test(text)) || isInAnotherTown(proposed);
}
const PASSIVE =
  /\b(?:was|were|been|be) (?:\p{Ll}+ )?(?:received|joined|met|met with|hosted|called|phoned|telephoned) by\b|\p{L} (?:(?:was|is|will|has|had|be) )*(?:receiv|host|greet|welcom)(?:e|es|ed|s|ing)?\b/iu;

/** "Who attended": whoever stayed away. */
function saysTheOpposite({ question, terms, sentence: { facts } }: Proposed): boolean {
  if (!DEEDS.has(question.asks) || NEGATED.test(question.words)) return false;
  const verbs = terms.filter(
    ({ sort, light, printed }) => sort === "verb" && !light && !/^left$/i.test(printed),
  );
  return verbs.some(
    (verb) =>
      !facts.counts.has(verb.term) &&
      [...oppositesOf(verb.term)].some((one) => facts.counts.has(one) && isVerb(one, facts)),
  );
}

const DEEDS: ReadonlySet<Question["asks"]> = new Set(["who", "which", "when", "where"]);
const NEGATED = /\b(?:not|never|nobody|no one|n't|refus\w+|without)\b/i;

function isVerb(term: string, facts: SentenceFacts): boolean {
  const place = facts.terms.find((one) => one.term === term);
  return facts.tokens().some(({ start, pos }) => start === place?.start && pos === "VERB");
}

const EXACTLY =
  /\b(?:where|in what (?:place|building)) exactly\b|\bwhere exactly\b|\bexact (?:place|venue|location|address)\b|\bwh(?:ich|at) (?:hotel|building|room|residence|villa|venue|palace|embassy|street)\b|^hotel or\b/i;
const SITE =
  /\b(?:palace|hotel|house|office|building|embassy|airport|residence|hall|room|cent(?:er|re)|villa|headquarters|mission|castle|ministry in|club|restaurant|aboard|dacha|mansion|sanatorium)\b/i;

/** "Where exactly": a town is not exact. */
function isNotExact({ question: { words }, sentence: { facts } }: Proposed): boolean {
  return EXACTLY.test(words) && !SITE.test(facts.text);
}

const NAMES_BIND: ReadonlySet<Question["asks"]> = new Set([
  "how many",
  "how long",
  "who",
  "why",
  "which",
  "where",
]);

/** "Who holds Kramatorsk", "how many troops in Crimea": a name of the question stands neither there nor near. */
function isOfOtherNames({ question, terms, sentence: { facts, around } }: Proposed): boolean {
  if (!NAMES_BIND.has(question.asks)) return false;
  const isThere = (term: AskedTerm): boolean =>
    around.title.has(term.term) ||
    term.holders.some((one) => facts.counts.has(one)) ||
    [facts, ...around.near, ...around.before].some((one) => matchOf(term, one) !== "none");
  const isBinding = ({ sort, alike, holders, printed }: AskedTerm): boolean =>
    sort === "name" &&
    alike.length === 0 &&
    holders.length === 0 &&
    !LOOSE_NAME.test(printed) &&
    !(WEEKDAY.test(printed) && !/^how/.test(question.asks));
  return terms.some((term) => isBinding(term) && !isThere(term));
}

/** Peoples and months may be left out or said otherwise. */
const LOOSE_NAME =
  /(?:an|ian|ish|ese|ans|ians)$|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^(?:\p{Lu}\p{Ll}{0,2}|Greek|French|German|Dutch|Swiss|Turk|Czech|(?:West|East|North|South)ern)$/u;

/** Often said otherwise: "later in the day". A length or a figure is of its own day. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const ORDINAL =
  /(?<=\b(?:c[ao]me|finish\w*|placed|ranked|is|was) (?:in |the )?)(?:second|third|fourth|fifth)\b|\brunner-up\b/i;

/** "Who came second": somebody of whom that is not said. */
function isNotThatOne({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  const asked = asks === "who" || asks === "which" ? ORDINAL.exec(words)?.[0] : undefined;
  return asked !== undefined && !new RegExp(`\\b${asked}\\b`, "i").test(facts.text);
}

const OF_A_WHOLE = /\b(?:per ?cent\w*|share|part|proportion|portion|fraction)\b|%/i;

/** "How many rifles did Oslo send": a share of something, in a sentence that holds neither the deed nor the doer. */
function isShareOfElse({ question: { asks, words }, terms, sentence: { facts } }: Proposed): boolean {
  const doer = /^how many [\p{L} -]+? (?:did|has|have|does|do|will) /iu.test(words);
  if (
    asks !== "how many" ||
    !doer ||
    OF_A_WHOLE.test(words) ||
    !/\d+(?:\.\d+)? ?(?:per ?cent\b|%)/i.test(facts.text)
  )
    return false;
  return !terms.some(({ sort, light, term }) => sort === "verb" && !light && facts.counts.has(term));
}

const BEFORE_ASKED =
  /\b(?:before (?:that|this|then|it)|previous(?:ly)?|earlier|(?:did|had|have|has) .{3,60} last (?:meet|met|speak|spoken|talk|talked|see|seen|call|visit)\w*)\b|\blast time\b/i;
const BEFORE_TOLD =
  /\b(?:previous(?:ly)?|earlier|before|last|first|already|since|prior|recall\w*|ago|had (?:\p{L}+ )?(?:met|spoken|talked|seen|held|visited|been|come|called)|(?:day|week|month|year)s? (?:before|after|later)|in (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d)\b/iu;

/** "When did they speak before that": the contact that is reported is not the one before it. */
function isNotEarlier({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  const isSought = asks === "when" || asks === "where";
  return isSought && BEFORE_ASKED.test(words) && !BEFORE_TOLD.test(facts.text);
}

const CHECKS: readonly ((proposed: Proposed) => boolean)[] = [
  namesNobodyElse,
  callsNobodyByName,
  tellsNoSubject,
  isAnotherAct,
  missesOneOfThem,
  meetsNobody,
  saysTheOpposite,
  isNotExact,
  isOfOtherNames,
  isNotThatOne,
  isShareOfElse,
  isNotEarlier,
  isWithoutDeed,
  isElsewhereOrElsewhen,
  isNotTold,
  isWayOfAnother,
  isUnnamed,
  isWhoNotTold,
  isDoerNotTold,
  isReasonNotTold,
];
