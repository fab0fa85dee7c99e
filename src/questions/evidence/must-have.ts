import { escaped } from "../../contacts/escaped.ts";
import { isOnlyUndone } from "../spans/patients.ts";
import { hasNothingOfIt } from "./asked-of-it.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { countsInTownAlone, countsOthers } from "./counts-others.ts";
import { DEMANDS, SAYS } from "./cues.ts";
import { isDemandedOf, whomAsked } from "./demanded.ts";
import { matchOf } from "./features.ts";
import { hasNobodyAskedFor } from "./nobody-there.ts";
import { hasTitleAlone, isLeftUntold, isNobodys, setsNoDeadline } from "./not-filled.ts";
import { hasNamesAlone } from "./on-the-matter.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { asksForStatementDay, saysOnADay } from "./statement-days.ts";
import type { Contender } from "./sureness.ts";
import { synonymGroups } from "./synonyms.ts";
import { lacksTheThing } from "./thing-mentioned.ts";

/** A sentence, however near, that lacks what the question cannot be answered without. */
export function lacksWhatItTakes(contender: Contender): boolean {
  return CHECKS.some((lacks) => lacks(contender));
}

const SAID_ASKED = /^what (?:was|got|is) said(?: (?:on|about|of) (?:the )?([\p{L}'-]+(?: [\p{L}'-]+)?))?/iu;

/** "What was said on it": that they met to discuss it is no word of it, nor is what was said of something else. */
function saysNothing({ question: { words }, terms, sentence: { facts } }: Contender): boolean {
  const asked = SAID_ASKED.exec(words);
  if (asked === null) return false;
  const of = terms.filter(({ printed, light }) => !light && asked[1]?.includes(printed));
  return !SAYS.test(facts.text) || (of.length > 0 && of.every((term) => matchOf(term, facts) === "none"));
}

const FROM_ASKED =
  /^(?:(?:which|what) (?:country|countries|nation|city|town|state)|where) (?:was|were|is|are|did|do|does) .+ (?:come )?(?<!ing )from$|\bnationalit(?:y|ies) of\b/i;

/** "Which country were they from": the country where something is done to them is not it. */
function isFromNowhere({ question: { words }, terms, sentence: { facts, around } }: Contender): boolean {
  if (!FROM_ASKED.test(words)) return false;
  const things = terms.filter(({ sort, light }) => sort === "noun" && !light).map(({ term }) => term);
  // Somebody by name: a people beside something else is not his.
  if (things.length === 0) return !ORIGIN.test(facts.text);
  const isTold = ({ term, end }: SentenceFacts["terms"][number]): boolean =>
    things.includes(term) && /^[^,;]{0,12} from (?:the )?\p{Lu}/u.test(facts.text.slice(end));
  const isNear = [facts, ...around.before.slice(-1)].some((one) =>
    terms.some((term) => things.includes(term.term) && matchOf(term, one) !== "none"),
  );
  if (isNear && CAME_FROM.test(facts.text)) return false;
  return !facts.terms.some(isTold) && !facts.names.some(isOfPeople(facts.text));
}

/** "New cows [arrived by ship from Jutland]". */
const CAME_FROM =
  /\b(?:c[ao]mes?|coming|arriv\w+|brought|shipped|flown|sent|imported|bought|taken|fetched|hail\w*|originat\w*)\b[^.;,]{0,40}?\bfrom (?:the )?(?:\p{L}+ of )?\p{Lu}/u;
const ORIGIN = /\b(?:from|native|born|grew up|hails?|nationality|citizens?)\b/i;

/** "Norwegian inspectors": a people beside those who are of it. */
const isOfPeople =
  (text: string) =>
  ({ people, end }: { people: boolean; end: number }): boolean =>
    people && /^ \p{Ll}/u.test(text.slice(end));

const WHICH_ONE =
  /^(?:which|what) ((?:[\p{L}-]+ ){1,2}?)([\p{Ll}-]+) (?:did|was|were|is|has|had|does|do|will|would)\b/iu;
const WEAK =
  /^(?:other|new|more|exact|main|key|next|first|last|foreign|same|big|major|particular|specific|two|three|four|kind|sort|of|the)$/i;

/** "Which rebel leader": a leader of anybody else is not meant. */
function isOfAnother({ question: { asks, words, focus }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "who" && asks !== "which") return false;
  const [, before = "", noun = ""] = WHICH_ONE.exec(words) ?? [];
  if (focus === null || noun.toLowerCase() !== focus || !PERSON.test(focus)) return false;
  const of = before
    .trim()
    .split(" ")
    .filter((word) => !WEAK.test(word));
  return of.some((word) => {
    const term = terms.find(({ printed }) => printed.toLowerCase() === word.toLowerCase());
    return term !== undefined && matchOf(term, facts) === "none";
  });
}

const PERSON =
  /^(?:leaders?|commanders?|ministers?|officials?|envoys?|generals?|diplomats?|officers?|presidents?|spokes\p{L}+|politicians?|lawmakers?|negotiators?|ambassadors?|fighters?)$/u;
const ROLE_ASKED =
  /^(?:commanders?|generals?|officers?|ambassadors?|judges?|lawyers?|translators?|interpreters?|journalists?|reporters?|hotels?|org|organi[sz]ations?|bod(?:y|ies)|airlines?|banks?|compan(?:y|ies)|weapons?|missiles?|articles?|clauses?)$/;

const MILITARY = /^(?:commanders?|generals?|officers?)$/;
const RANK =
  /\b(?:[Cc]hiefs? of (?:the )?(?:\p{L}+ )?[Ss]taff|(?:[Mm]ajor|[Ll]ieutenant|[Bb]rigadier)[ -][Gg]eneral|[Gg]enerals?|[Aa]dmirals?|[Cc]olonels?|[Mm]ajors?|[Cc]aptains?|[Cc]ommanders?|[Oo]fficers?|[Mm]ilitary (?:chief|commander|attach\p{L}+)|[Hh]ead of (?:the )?(?:\p{L}+ )?(?:[Ii]ntelligence|army|navy|air force))\b/u;

/** "Which commander was named": a sentence without the sort, nor any name for it. */
function lacksTheSort({ question: { asks, focus }, terms, sentence: { facts } }: Contender): boolean {
  if ((asks !== "which" && asks !== "who") || focus === null || !ROLE_ASKED.test(focus)) return false;
  const sort = terms.find(({ printed }) => printed.toLowerCase() === focus);
  if (MILITARY.test(focus)) return !RANK.test(facts.text);
  if (sort === undefined || matchOf(sort, facts) !== "none") return false;
  return !/\b(?:\p{Lu}{2,}|\p{Lu}\p{L}+ (?:Organi[sz]ation|Agency|Council|Commission|Committee|Office|Union|Group|Bank|Hotel|Airlines?)|(?:Organi[sz]ation|Agency|Council|Commission|Committee|Office|Union|Group|League|Court|Conference|Bank) (?:for|of|on) (?:the )?\p{Lu}\p{L}+)\b/u.test(
    facts.text,
  );
}

const EXACTLY =
  /\b(?:exact(?:ly)?|concrete(?:ly)?|specific(?:ally|s)?|precise(?:ly)?|in detail|details of)\b/i;
const THINGS =
  /\b(proposals?|measures?|steps?|conditions?|plans?|terms|demands?|ideas?|guarantees?|sanctions|issues?|concessions?)\b/i;
const TOLD_AS_SUCH =
  /(?:[:;]|\b(?:such as|including|namely|among them|would|will|should|must|calls? for|provid\w+ for|that is)\b)/i;

/** "What proposals exactly": that views were exchanged on proposals does not say what they are. */
function onlyMentions({ question: { words }, sentence: { facts } }: Contender): boolean {
  const thing = THINGS.exec(words)?.[1];
  if (thing === undefined || !EXACTLY.test(words)) return false;
  const at = new RegExp(`\\b${escaped(thing.replace(/s$/i, ""))}s?\\b`, "iu").exec(facts.text);
  return at !== null && !TOLD_AS_SUCH.test(facts.text.slice(at.index));
}

const TO_WHOM =
  /^what (?:did|does|has|had) .+ (?:say|said|tell|told) .*\bto (?:the )?([\p{L}'-]+(?: [\p{L}'-]+)?)$/iu;

/** "What did she say about it to the Post": a sentence that says nothing of the Post. */
function isToAnother({ question: { words }, terms, sentence: { facts, around } }: Contender): boolean {
  const whom = TO_WHOM.exec(words)?.[1];
  const named = terms.find(({ printed, light }) => !light && whom?.endsWith(printed));
  if (whom === undefined || named === undefined || named.sort === "verb") return false;
  return (
    ![facts, ...around.near].some((one) => matchOf(named, one) !== "none") && !around.title.has(named.term)
  );
}

const ASK_ASKED = /^what (?:else )?(?:did|does|do|has|have|had) .+ (?:ask|urge|tell|press|call on)\w* /i;
const ADVISES = /\b(?:invit|advis|recommend|counsel|encourag)\w*|\bshould\b/i;
/** What one has to do oneself is asked of nobody. */
const HAD_TO = /\b(?:ha[sd]|have|having) to\b|\bneed\w*\b/giu;

/** "What does she want Norway to do": a sentence in which nobody wants anything, or nothing of Norway. */
function isWantedOfNobody({ question, terms, sentence: { facts } }: Contender): boolean {
  const whom = whomAsked(question.words, terms);
  if (whom.length === 0 || isDemandedOf({ question, terms, facts })) return false;
  const isThere = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" || facts.echoes.has(term.term);
  const asked = ASK_ASKED.test(question.words) ? facts.text.replace(HAD_TO, "") : facts.text;
  return !(DEMANDS.test(asked) || ADVISES.test(asked)) || !whom.some(isThere);
}

const CONCERN_ASKED = /^what did (?:the )?(.+?) complain of about (.+)$/iu;
const CONCERN =
  /\b(?:concern|worr|annoy|ang(?:er|r)|upset|displeas|dissatisf|irritat|alarm|unhapp|uneas|bother|troubl|object|critici|complain|fear|deplor|regret|dismay)/i;

/** "Why is he worried about it": the worry of another, or about something else. */
function isConcernOfAnother({ question: { words }, terms, sentence: { facts } }: Contender): boolean {
  const [, who = "", what = ""] = CONCERN_ASKED.exec(words) ?? [];
  if (who === "") return false;
  const at = facts.text.search(CONCERN);
  const own = terms.filter(({ printed, sort }) => sort === "name" && who.includes(printed));
  const about = terms.filter(({ printed, light }) => !light && what.includes(printed));
  const isHis = ({ term, alike, holders }: (typeof own)[number]): boolean =>
    facts.terms.some(
      (one) => (at < 0 || one.start < at) && [term, ...alike, ...holders].includes(one.term),
    ) ||
    (facts.echoes.has(term) && /^\W*(?:he|she|they)\b/i.test(facts.text));
  return (
    (own.length > 0 && !own.some(isHis)) ||
    (about.length > 0 && about.every((term) => matchOf(term, facts) === "none"))
  );
}

const FOR_ASKED = /^what (?:else )?(?:did|does|do|has|have|had) .+ ask(?:ed)? for\b/i;
const FOR =
  /\b(?:ask\w*|call\w*|appeal\w*|press\w*|push\w*) (?:\p{L}+ ){0,3}for\b|\b(?:request|demand|want|seek|insist|urg)\w*|\bsought\b|(?<!\b(?:was|were|been|being|is|are) )\bask(?:ed|s|ing)? (?:\p{L}+ ){1,4}to\b/iu;

/** "What did she ask for": that she was asked something is no wish of hers. */
const asksForNothing = ({ question: { words }, sentence: { facts } }: Contender): boolean =>
  FOR_ASKED.test(words) && !FOR.test(facts.text);

/** "When was the statement issued": any other day is not its day. */
const isNoDayOfStatement = ({ question: { words }, sentence: { facts } }: Contender): boolean =>
  asksForStatementDay(words) && !saysOnADay(facts);

const HOW_DID = /^how (?:did|does|do|has|have|will|would) .+? (\p{Ll}{4,})\b/iu;

/** "How did he defend them": a sentence in which nobody does anything of the kind. */
function isHowOfElse({ question: { asks, words, details }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "how" || details.length > 0 || !HOW_DID.test(words)) return false;
  const deeds = terms.filter(({ sort, light }) => sort === "verb" && !light);
  const isMet = (term: (typeof deeds)[number]): boolean =>
    matchOf(term, facts) !== "none" ||
    facts.terms.some(({ term: own }) => synonymGroups(own).some((group) => term.groups.includes(group)));
  return deeds.length > 0 && !deeds.some(isMet);
}

const DESCRIBE_ASKED = /^how (?:did|does|do|has|have|had) .+ (?:describe|characteri[sz]e)\b/i;
const DESCRIBES =
  /["“”]|\b(?:describ|characteri[sz]|term|label|prais|critici|consider|view)\w*|\b(?:call(?:s|ed)? (?!\p{Lu}|on\b|for\b|off\b)|says?|said|sees?|saw|finds?|found|was|were|is|are|had been|has been)\b|\bas (?:an?|the|\p{Ll}+)\b/u;

/** "How did she describe it": that she called somebody on the telephone describes nothing. */
const describesNothing = ({ question: { words }, sentence: { facts } }: Contender): boolean =>
  DESCRIBE_ASKED.test(words) && !DESCRIBES.test(facts.text);

/** "Who was arrested": that somebody was not, or should be. */
const hasItUndone = ({ question, terms, sentence: { facts } }: Contender): boolean =>
  isOnlyUndone({ question, terms, facts });

const CHECKS = [
  hasNobodyAskedFor,
  saysNothing,
  isFromNowhere,
  countsOthers,
  countsInTownAlone,
  isOfAnother,
  lacksTheSort,
  lacksTheThing,
  onlyMentions,
  isToAnother,
  isWantedOfNobody,
  isConcernOfAnother,
  hasItUndone,
  describesNothing,
  isHowOfElse,
  asksForNothing,
  isNoDayOfStatement,
  hasNamesAlone,
  hasNothingOfIt,
  isLeftUntold,
  isNobodys,
  setsNoDeadline,
  hasTitleAlone,
];
