import type { AskedTerm } from "../evidence/asked-terms.ts";
import { toldBy } from "../evidence/candidates.ts";
import { matchOf } from "../evidence/features.ts";
import { REPLY, REPLY_ASKED } from "../evidence/lacks.ts";
import { tellsMeasure } from "../evidence/measures.ts";
import { tellsNoComment } from "../evidence/no-comment.ts";
import { asksForPress } from "../evidence/press.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { toldTo } from "../evidence/told-to.ts";
import type { Proposed } from "./no-answer.ts";
import { withoutTeller } from "./without-teller.ts";

const WORDS_ASKED = /\b(?:say|tell|answer|reply|respond|convey)\b/i;
const CONTACT =
  /\b(?:spoke|spoken|speak|talked|talk|met|meet|held talks|telephoned|phoned|rang|conversations?|meetings?|received|calls?|visit\w*|in touch|in contact)\b/i;
/** Somebody asked for a call: no words of the call. */
const CONTACT_WANTED =
  /\b(?:ask\w*|request\w*|propos\w*|call\w*|press\w*) for (?:an? |the |another )?(?:[\p{L}-]+ ){0,3}?(?:call|conversation|meeting|talks|contact)\b|\bat (?:the|\S+(?: \S+)?'s?) (?:request|proposal)\b/giu;
const CONTENT =
  /\bthat\b|["“]|\babout\b|\b(?:discuss|urg|press|demand|propos|warn|stress|insist|agree|ask|rais|express|voic|review|convey|reaffirm|concentrat|focus|touch|dealt|deal|want|should|must|will|would|support|condemn|thank|congratul|assur|promis|den(?:y|ied)|reject|accus|apolog|regret|concern|hope|invit|explain|inform|brief|descri|call(?:ed)? (?:on|for|it|the)|went over|went through|over the|on the (?!line|phone|telephone|evening|morning|sidelines|margins|same|eve))\w*/iu;

/** "What did he tell her": that the two of them talked is none of his words. */
function tellsOnlyOfContact({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  if (asks !== "what said" || !WORDS_ASKED.test(words)) return false;
  const told = withoutTeller(facts.text).replace(CONTACT_WANTED, "call");
  return CONTACT.test(told) && !CONTENT.test(told);
}

const SPOKEN_TO =
  /\b(?:told|tells|asked|asks|urged|urges|pressed|warned|assured|informed|reminded|promised|answered|advised|thanked|briefed|wrote to|replied to|(?:said|says|explained|made (?:it )?(?:plain|clear)|complained|suggested|proposed|stressed|conveyed|repl\w+) to) (?:him|her|them|the|his|their|its|an?|\p{Lu})/u;
/** Said to those who write: not to the other of the two. */
const TO_PRESS =
  /\b(?:told|to|briefed) (?:the )?(?:\p{L}+ )?(?:reporters|journalists|(?:news|press) conference|(?:news|press) briefing|newspaper|parliament|lawmakers)\b/iu;
/** The conversation of the two is what the sentence, or the one before it, is about. */
const IN_TALK =
  /\b(?:call|conversation|phone|telephone|telephoned|spoke|talked|talks|meeting|met|letter|message|discuss\w*|counterpart|colleague)\b/i;

/** "What did Berg tell Lind": what Berg said of the weather to nobody in particular, with no Lind in it or near. */
function isSaidToNobody({
  question: { asks, words },
  terms,
  sentence: { facts, around },
}: Proposed): boolean {
  const whom = asks === "what said" ? (toldTo(words, terms) ?? answeredTo(words, terms)) : undefined;
  if (whom === undefined || matchOf(whom, facts) === "same" || matchOf(whom, facts) === "prefix")
    return false;
  if (TO_PRESS.test(facts.text) && !whom.alike.some((one) => facts.counts.has(one))) return true;
  if (whom.alike.some((one) => facts.counts.has(one)) || SPOKEN_TO.test(facts.text)) return false;
  const before = around.before.at(-1);
  const isMeant = before !== undefined && matchOf(whom, before) !== "none" && IN_TALK.test(before.text);
  return !isMeant && !IN_TALK.test(facts.text);
}

const ANSWERED = /\b(?:answer|say to|reply to|respond to|repl\w+) (?:the )?([\p{Lu}][\p{L}'-]+)/u;

function answeredTo(words: string, terms: readonly AskedTerm[]): AskedTerm | undefined {
  const whom = ANSWERED.exec(words)?.[1]?.replace(/'s$/, "");
  return terms.find(({ sort, printed }) => sort === "name" && printed === whom);
}

const ABOUT =
  /\b(?:about|regarding|concerning|(?<=\b(?:say|said|think|speak|line|view|position|stance|opinion) )(?:on|of)) (?:the )?(.+?)$/iu;
const VIEW_ASKED = /\b(?:line|view|position|stance|opinion) (?:on|of)\b/i;

/**
 * "What did she say about Kosovo": a sentence without Kosovo, after one without it as well; of several articles, one that
 * does not go on about Kosovo, and has nothing else that she was asked about either.
 */
function isOfOtherSubject({
  question: { asks, words },
  terms,
  sentence: { facts, around },
  record,
}: Proposed): boolean {
  const isAsked = asks === "what said" || VIEW_ASKED.test(words);
  const about = isAsked ? ABOUT.exec(words)?.[1] : undefined;
  if (about === undefined) return false;
  const isMany = record.articles.length > 1;
  const isSubject = ({ sort, printed, light }: AskedTerm): boolean =>
    !light &&
    (isMany
      ? about.includes(printed) && !OCCASION.test(printed)
      : sort === "name" && isFirst(printed, about));
  const subject = terms.filter(isSubject);
  const isThere = (term: AskedTerm, one: SentenceFacts): boolean =>
    !["none", "echo"].includes(matchOf(term, one)) || term.alike.some((own) => one.counts.has(own));
  const near = [facts, ...(facts.goesOn || !isMany ? around.before.slice(-1) : [])];
  return subject.length > 0 && !subject.some((term) => near.some((one) => isThere(term, one)));
}

/** "About Kosovo and Iran" begins with what it is about; "about Kosovo's border" does not. */
function isFirst(name: string, about: string): boolean {
  return about.startsWith(name) && !about.startsWith(`${name}'`);
}

const OCCASION = /^(?:calls?|meetings?|talks|conversations?|statements?|phone|telephone|contacts?|it|that)$/i;

const SAY_ABOUT =
  /^(?:and )?what (?:else )?(?:did|does|do|has|had|was) .*\b(?:say|said|think|tell \S+)\b.* (?:about|on|regarding|of) /i;
const TOUCHES =
  /(?<!\b(?:early|late|soon|difficult|hard|ready|willing|refused|declined) to )\b(?:touch\w* (?:up)?on|discuss\w*|talk\w* about|sp[eo]a?ke?\w* about|exchang\w+ (?:\p{L}+ )?views|went over|go(?:ing)? over|rais\w+|mention\w*|cover\w*|review\w*|took up|dealt with)\b/iu;
const HOLDS =
  /\b(?:that|should|must|urg\w+|demand\w*|warn\w*|stress\w*|insist\w*|call\w* (?:for|on|it)|condemn\w*|said|says|told|voic\w+|express\w*|agree\w*|concern\w*|want\w*|propos\w+|support\w*|oppos\w+|critici\w+|prais\w+|welcom\w+|reject\w*|need\w*|how|why|what|as)\b|["\u201c]/i;

/** "What did he say about the strikes": that the two of them touched on the strikes. */
function onlyTouchesOnIt({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  if (asks !== "what said" || !SAY_ABOUT.test(words)) return false;
  const told = withoutTeller(facts.text);
  return TOUCHES.test(told) && !HOLDS.test(told);
}

const WANT_ASKED = /\bwhat (?:else )?(?:does|do|did) (?:the )?.+? want(?: \p{L}+ to (?:do|stop|change))?$/iu;

/** "What did the ministry want": nothing there is wanted or ought to be. */
function tellsNoWish({ question: { words }, sentence: { facts } }: Proposed): boolean {
  return WANT_ASKED.test(words) && !WISH.test(facts.text);
}

const WISH =
  /\b(?:want|wish|hop|demand|urg|press|insist|seek|sought|call(?:s|ed|ing)? (?:on|for)|ask|request|propos(?:e|ed|es|ing)\b|suggest|appeal|need|should|must|would like|has to|have to|had to|important|necessary|ought|aims to|intend|plan|prefer|favou?r|agree[sd]? that|push|let|require|expect|ready|stress|emphasi|call(?:s|ed) it|unacceptable|oppos)\w*/iu;

const AGREED_ASKED =
  /^what (?:else )?(?:did|do|have|has|had) .+ agreed?(?: (?:on|to do|to|upon|about))?(?: (?:in|at|during|on) .+)?[?\s]*$/i;
const AGREED =
  /\b(?:agree\w*|decid\w+|decision|settled|deal|accord|consensus|conclu\w+|sign(?:ed|s)|pledg\w+|promis\w+|undertook|resolved|commit\w*|determin\w+|continue|common|support\w*|understanding|will|would|should|vow\w*|joint\w*|both)\b/i;

/** "Since the two concluded a deal in July", "have had an accord since 1998": agreed long before. */
const OF_OLD =
  /\bsince (?!(?:they|both)\b)[^,;]*|\b(?:has|have|had) (?:long )?had (?:an?|the) (?:\p{L}+ ){0,3}?(?:agreement|deal|accord|treaty)s?\b/giu;

/** "What did they agree on": nothing there is agreed. */
const tellsNoAgreement = ({ question: { words }, sentence: { facts } }: Proposed): boolean =>
  AGREED_ASKED.test(words) && !AGREED.test(facts.text.replace(OF_OLD, " "));

const RESULT_ASKED =
  /\bwhat (?:was|were|is) (?:the |their |its )?(?:results?|outcome|upshot)\b|\bwhat came (?:out )?of\b/i;
const RESULT =
  /\b(?:agree\w*|decid\w+|settled|deal|accord|consensus|resolved|outcome|results?|conclu\w+|signed|undertook|pledged|promised|decisions?|end(?:ed|s)|fail\w*|produc\w+|progress|breakthrough|achiev\w+|accept\w*|adopt\w*|success\w*|empty-handed|nothing|without|reached|brought|fruitless|stalemate|deadlock|no closer|lasted|declar\w+|communiqu\w+|constructive|useful|productive)\b/i;

const VOTE = /\b(?:votes?|voting|ballots?|poll|elections?|referendum|plebiscite)\b/i;
const VOTES =
  /\b\d+(?: votes?)?(?: |-)(?:to|against) \d+\b|\b\d+-\d+\b|\b(?:won|lost|defeat\w*|pass(?:ed|es)|carried|approv\w*|elected|majority|unanimous\w*|narrow\w*|in favou?r|percent)\b|%/i;

/** "What was the result of the meeting": that there was one. */
function tellsNoResult({ question: { words }, sentence: { facts } }: Proposed): boolean {
  const isVote = VOTE.test(words) && VOTES.test(facts.text);
  return RESULT_ASKED.test(words) && !RESULT.test(facts.text) && !isVote;
}

/** "What did he reply to her worry": no reply in it. */
function isNoReply({ question: { asks, words }, sentence: { facts, around } }: Proposed): boolean {
  const isAsked = (asks === "what said" || asks === "what" || asks === "how") && REPLY_ASKED.test(words);
  return (
    isAsked &&
    !REPLY.test(facts.text) &&
    !facts.goesOn &&
    around.before.at(-1)?.isQuestion !== true &&
    !/["“]/.test(facts.text)
  );
}

/** "Which side asked for the delay": not one word of it. */
function hasNoWord({ question: { asks, words }, terms, sentence: { facts } }: Proposed): boolean {
  const own = terms.filter(({ light }) => !light);
  const isNamed = (asks === "who" || asks === "which") && !asksForPress(words);
  return isNamed && own.length > 0 && own.every((term) => matchOf(term, facts) === "none");
}

/** "How far is it": no distance in it. */
function tellsNoDistance({ question: { words }, sentence: { facts } }: Proposed): boolean {
  return (
    /\bhow (?:far|close|near)\b(?! (?:did|do|does|have|has|are they|is it) (?:\p{L}+ )?(?:go|come|gone|agree))/iu.test(
      words,
    ) &&
    !/\b(?:kilomet(?:er|re)s?|miles?|met(?:er|re)s?|km|yards?|feet|hours?|minutes?|inch\p{L}*|distance|close to|next to|beside|near (?!future|term))\b/iu.test(
      facts.text,
    )
  );
}

/** "How heavy is it", "how old is Berg": no figure of that sort, or one that is of somebody else. */
function tellsNoMeasure({ question: { words }, terms, sentence }: Proposed): boolean {
  const isTold = tellsMeasure(words, sentence.facts.text);
  if (isTold === null) return false;
  return !isTold || terms.some((term) => isAbsent(term, toldBy(sentence)));
}

/** Whether a name stands in none of some sentences. */
export function isAbsent(term: AskedTerm, near: readonly SentenceFacts[]): boolean {
  const isThere = (one: SentenceFacts): boolean =>
    matchOf(term, one) !== "none" || term.alike.some((own) => one.counts.has(own));
  return term.sort === "name" && !near.some(isThere);
}

const NO_AGREEMENT_ASKED =
  /\b(?:not|never|n't) (?:\p{L}+ )?(?:agree|settle|decide|see eye to eye)\w*\b|\bdisagree/iu;
const NO_AGREEMENT =
  /\b(?:not|never|no|nor|neither|fail\w*|without|disagree\w*|differ\w*|dispute\w*|odds|at loggerheads|rift|gap|divid\w+|unresolved|refus\w+|reject\w*)\b|n't\b/i;

/** "What did they not agree on": what they agreed. */
function tellsOfAgreement({ question: { words }, sentence: { facts } }: Proposed): boolean {
  return NO_AGREEMENT_ASKED.test(words) && !NO_AGREEMENT.test(facts.text);
}

const NOT_TOLD: readonly ((proposed: Proposed) => boolean)[] = [
  tellsOnlyOfContact,
  isSaidToNobody,
  isOfOtherSubject,
  onlyTouchesOnIt,
  tellsNoResult,
  tellsNoWish,
  tellsNoAgreement,
  isNoReply,
  hasNoWord,
  tellsNoDistance,
  tellsNoMeasure,
  tellsOfAgreement,
];

/** True where a sentence is near what is asked, but without the words, the one spoken to, the subject or the result. */
export function isNotTold(proposed: Proposed): boolean {
  return !tellsNoComment(proposed) && NOT_TOLD.some((lacks) => lacks(proposed));
}
