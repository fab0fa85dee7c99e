import { findDates } from "../../contacts/dates/find-dates.ts";
import { isAskedName } from "../evidence/asked-name.ts";
import { identityAsked } from "../evidence/identity.ts";
import { isInPartOfOtherDay } from "./day-part.ts";
import { endOfBy, phraseAt, roleSpan } from "./doers.ts";
import { initiatorIn, isCallForOthers } from "./initiators.ts";
import { objectAfter, subjectBefore } from "./noun-phrase.ts";
import { isDeedOnElse } from "./part-of-deed.ts";
import { definition } from "./phrases.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";
import { isUndoneDeed } from "./undone-deed.ts";
import { verbPlace } from "./verb-place.ts";

const ROLE =
  /\b(?:sources?|officials?|spokes(?:man|woman|person|men|people)|ministers?|ministry|department|leaders?|rebels?|separatists?|insurgents|militants?|troops|soldiers|inspectors?|fighters?|countries|nations|members|side|sides|governments?|parliament|lawmakers|authorities|presidents?|secretary|envoys?|diplomats?|ambassadors?|parties|party|group|media|press|journalists?|reporters?|agency|agencies|newspapers?|magnate|mission|delegations?|council|people|residents|opposition|capital|army|forces|police|king|queen|general|brothers?|wife|son|father|mother|mediators?|negotiators?|commissions?|commissioner|co-chairs?|analysts?|experts?|advis[eo]rs?|aides?|lawyers?|mayor|premier|chancellor|chief|head|firms?|company|court|judges?|committee|patriarch|bishop|author|workers|voters|students|citizens|civilians)\b/i;

/** The person, body or group that answers "who": who acts, or who is acted on, as asked; the sentence where that is not certain. */
export function personSpan(cutting: Cutting): AnswerSpan | null {
  const { question, facts, terms } = cutting;
  const whole = hasSomebody(cutting) ? spanOf(facts, 0, facts.text.length) : null;
  const holder = officeHolder(cutting) ?? initiatorIn(cutting);
  if (holder) return holder;
  if (question.details.includes("initiator") && isCallForOthers(facts.text)) return null;
  const identity = identityAsked(question.words);
  if (identity !== null && !ROLE.test(identity) && !DONE_TO.test(identity))
    return definition(facts, terms) ?? whole;
  const after = /^who (?:is|was|are|were)\b.*\b(?:to|with|by|for|from|against)$/i.test(question.words)
    ? namedAfter(cutting)
    : null;
  if (after) return after;
  if (isDeedOnElse(cutting)) return whole;
  const found = SAYING.test(question.words)
    ? [teller(cutting), roleSpan(cutting)]
    : [actor(cutting), roleSpan(cutting), ...(SPEAKING.test(question.words) ? [teller(cutting)] : [])];
  return found.find((one) => one !== null && isSomebody(one, cutting)) ?? whole;
}

/** "Who was [detained in Syria]": no name of anybody. */
const DONE_TO = /\b(?:in|at|on|by|to|from|with|for)\b|\b\p{Ll}+ed\b/u;

/** "Who is he compared to": the name that a preposition joins to the verb of the question. */
function namedAfter(cutting: Cutting): AnswerSpan | null {
  const { facts, terms } = cutting;
  const verb = verbPlace(cutting);
  if (!verb) return null;
  const name = facts.names.find(
    ({ text, start }) =>
      start > verb.end &&
      start - verb.end < 30 &&
      /\b(?:to|with|by|for|from|against)\s(?:the\s)?$/i.test(facts.text.slice(verb.end, start)) &&
      !isAskedName(text, terms),
  );
  return name ? spanOf(facts, name.start, name.end) : null;
}

/** "Who is the spokeswoman of …": the name right after the office asked for. */
function officeHolder({ question, facts }: Cutting): AnswerSpan | null {
  const office = /^who(?:'s| is| was) (?:the |an? )?(?:[\p{L}'.-]+ ){0,3}?(\p{L}+)(?: of\b.*)?$/iu.exec(
    question.words,
  )?.[1];
  if (!office || !ROLE.test(office)) return null;
  const name = facts.names.find(
    (one) =>
      new RegExp(`\\b${office}\\s$`, "iu").test(facts.text.slice(0, one.start)) ||
      one.text.toLowerCase().includes(`${office.toLowerCase()} `),
  );
  return name ? spanOf(facts, name.start, name.end) : null;
}

const SAYING =
  /\bwho (?:(?:else|first|also) )?(?:says?|said|told|tells|reported|reports|announced|claimed|claims|stated|quoted|confirmed)\b|\bsource\b|\baccording to whom?\b/i;
/** May be told as no more than what somebody said. */
const SPEAKING =
  /\bwho (?:(?:else|first|also|has|had) )*(?:den(?:y|ies|ied)|spoke (?:of|about)|sp(?:eaks|oken) (?:of|about)|talked (?:of|about)|warned|warns|admitted|insisted|argued|praised|criticised|criticized|complained|accused)\b/i;
/** Who reported something is an agency or a paper, not whoever speaks in it. */
const REPORTS = /^who (?:first )?report(?:ed|s)\b/i;
const TELLS = "said|says|told|tells|reported|reports|announced|stated|claimed|confirmed|added|wrote";

/** Who tells what a sentence holds: "…, a source told the agency", "according to the ministry", "said Jen Psaki". */
function teller(cutting: Cutting): AnswerSpan | null {
  const { facts, question } = cutting;
  const told = /\btold\b/i.test(question.words)
    ? /\btold\b/g
    : new RegExp(`\\b(?:${REPORTS.test(question.words) ? "told|reported|reports|wrote" : TELLS})\\b`, "g");
  const found = [...facts.text.matchAll(told)].flatMap((match) => {
    const before = facts.text.slice(0, match.index);
    const end = match.index + match[0].length;
    const inverted = /[,"]\s*$/.test(before) ? phraseAt(facts, end) : null;
    return inverted ?? subjectBefore(facts, match.index) ?? [];
  });
  const asked = verbPlace(cutting);
  const itself =
    asked && facts.terms.some(({ term, start }) => start === asked.start && term === asked.term.term)
      ? found.find((one) => isSomebody(one, cutting) && isSubjectOf(one, asked, facts))
      : undefined;
  const own = itself ?? found.findLast((one) => isSomebody(one, cutting));
  if (own) return own;
  const according = /\baccording to /i.exec(facts.text);
  return according ? phraseAt(facts, according.index + according[0].length) : null;
}

/** "[Erdogan] announced it; the spokesman said …": whoever stands right beside the verb of the question. */
function isSubjectOf(
  { start, end }: AnswerSpan,
  verb: { readonly start: number; readonly end: number },
  { text }: Cutting["facts"],
): boolean {
  return (
    (end <= verb.start && !/[,;]/.test(text.slice(end, verb.start))) ||
    (start >= verb.end && start - verb.end < 3)
  );
}

/** Who does, or whom is done to, what the verb of the question tells. */
function actor(cutting: Cutting): AnswerSpan | null {
  const { facts, question } = cutting;
  const verb = verbPlace(cutting);
  if (verb?.term.sort !== "verb") return null;
  if (facts.tokens().some(({ start, pos }) => start === verb.start && pos === "NOUN"))
    return ofWhom(facts, verb.end);
  if (isUndoneDeed(question.words, facts.text, verb.start)) return null;
  const before = facts.text.slice(0, verb.start);
  const isPassive = /\b(?:was|were|been|being|is|are|be)\s+(?:\p{L}+ly\s)?$/u.test(before);
  if (wantsObject(question.words))
    return isPassive ? subjectBefore(facts, verb.start) : objectAfter(facts, verb.end);
  // "A dinner, hosted by Berg".
  const isDone = isPassive || /^ by (?:the )?\p{Lu}/u.test(facts.text.slice(verb.end));
  if (!isDone) return subjectBefore(facts, verb.start);
  const by = endOfBy(facts, verb.end);
  return by === null ? null : objectAfter(facts, by);
}

/** "The detention of [inspectors]": what a verb of the question is called as a thing says of whom. */
function ofWhom(facts: Cutting["facts"], end: number): AnswerSpan | null {
  const of = /^ of /.exec(facts.text.slice(end));
  return of ? objectAfter(facts, end + of[0].length) : null;
}

/** "Whom did X urge", "who was detained": the answer is the one something is done to. */
function wantsObject(question: string): boolean {
  return (
    /\bwhom\b|\bwho (?:did|does|do|has|had|will|would) (?:\p{Lu}|kerry|lavrov|the\b|he\b|she\b|they\b)/u.test(
      question,
    ) ||
    /\bwho (?:was|were|is|are|got|has been|have been|had been) (?:\w+ly )?\w+(?:ed|en|own|ught|aid|ld|wn)\b(?! by)/i.test(
      question,
    )
  );
}

/** "A Russian [visitor]", "the American": not who it was. */
const ANYBODY = /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:\p{Lu}\p{Ll}+(?:an|ian|ese|ish|i|ch))$/u;

/** "[…] of Ukraine, Lavrov of Russia and Fabius of France": one of several, where all are asked for. */
function isOneOfMany({ question: { words }, facts }: Cutting, { start, end }: AnswerSpan): boolean {
  if (!ALL_ASKED.test(words)) return false;
  const isBeside =
    /^(?:,| and) (?:the )?\p{Lu}/u.test(facts.text.slice(end)) ||
    /(?:,|\band|joined by|with) $/.test(facts.text.slice(0, start));
  return isBeside;
}

const ALL_ASKED =
  /\bwho(?:m)? (?:all |else )?(?:took part|takes part|were|are|was|attended|joined|participated|met|gathered|came)\b|\bwhich \p{Ll}+s\b/iu;

/** "[Her colleague], Berg": nobody but the one whom the question names. */
function isApposed({ end }: AnswerSpan, { facts, terms }: Pick<Cutting, "facts" | "terms">): boolean {
  const next = facts.names.find(({ start }) => start >= end && /^,? $/.test(facts.text.slice(end, start)));
  return next !== undefined && isAskedName(next.text, terms);
}

/** Names somebody, in words that the question does not hold already. */
function isSomebody(span: AnswerSpan, { facts, terms, question }: Cutting): boolean {
  const inside = facts.names.filter((name) => name.start < span.end && name.end > span.start);
  if (inside.some((name) => name.end > span.end || name.start < span.start)) return false;
  if (inside.some((name) => isAskedName(name.text, terms)) || isApposed(span, { facts, terms })) return false;
  if (ANYBODY.test(span.text) || isOneOfMany({ facts, terms, question }, span)) return false;
  if (isInPartOfOtherDay(span, { question, facts })) return false;
  if (/^(?:on|in|at|by|with|from|to|for)\b/i.test(span.text) || findDates(span.text).length > 0) return false;
  if (
    inside.length === 0 &&
    (!ROLE.test(span.text) ||
      /^(?:(?:the|both|a|an|its|his|her|their)\s\S+|(?:group|party|side|council|mission|committee|commission|court|company|firm|agency|delegation))$/i.test(
        span.text,
      ))
  )
    return false;
  return question.focus === null || ROLE.test(span.text) || inside.length > 0;
}

/** Whether a sentence names anybody that the question does not. */
function hasSomebody({ facts, terms }: Cutting): boolean {
  return facts.names.some((name) => !isAskedName(name.text, terms)) || ROLE.test(facts.text);
}
