import { datelineLength } from "../../articles/dateline.ts";
import { DUE_TO } from "../evidence/cues.ts";
import { purposeOf, reasonAhead } from "../evidence/purpose.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { speakerTerms } from "../evidence/speaker-asked.ts";
import { subjectBefore } from "./noun-phrase.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";
import { verbPlace } from "./verb-place.ts";

const SAY = "(?:said|says|told|added|reported|stated|wrote|announced|tweeted|noted|explained|according to)";
/** ", the ministry said on Tuesday." at the end of a sentence. */
const TAIL = new RegExp(
  `,"?\\s(?!(?:the )?(?:first|second|third|last|since|when|after|before|as|while|who|which|where|because|and|but|though|although|so)\\b)(?:(?:[\\p{L}.'-]+\\s){1,9}${SAY}(?:\\s[^,]{0,60})?|${SAY}\\s(?![^,]*\\sthat\\s)[^,]{2,90}|quoted [^,]{3,60})\\.?"?$`,
  "u",
);
/** Where who says it begins, at the end of a sentence: ", the ministry said on Tuesday"; null where nobody is named there. */
export const tellerAt = (text: string): number | null => TAIL.exec(text)?.index ?? null;

/** The sentence without its dateline and without who says it at its end; who says it at its beginning belongs to what it says. */
export function statement(facts: SentenceFacts): AnswerSpan | null {
  return spanOf(facts, datelineLength(facts.text), endOfTold(facts));
}

/** "…, Berg told the board [to go]": it goes on with what is told. */
const GOES_ON = new RegExp(
  `${SAY}\\s(?:\\S+\\s){0,5}?(?:that|to \\p{Ll}{2,}|not|would|will|should|he|she|it|they|his|her|its)\\b`,
  "u",
);
/** Begins no statement of its own: "Before she went in, Berg said …". */
const LEAD =
  /^["'“(]?(?:Before|After|When|While|As|Since|If|Although|Though|Once|Until|Asked|Speaking|Commenting|Turning|Responding|Answering|Referring)\b[^,]*$/;

/** Where what is told ends: before who says it at the end of the sentence, where a statement stands before that. */
function endOfTold(facts: SentenceFacts): number {
  const { text } = facts;
  const at = tellerAt(text);
  if (at === null) return text.length;
  const from = datelineLength(text);
  const isStatement = facts
    .tokens()
    .some(({ start, pos }) => start >= from && start < at && (pos === "VERB" || pos === "AUX"));
  return isStatement && !LEAD.test(text.slice(from, at)) && !GOES_ON.test(text.slice(at)) ? at : text.length;
}

const REPORTING =
  /\b(?:said|says|say|told|tells|added|insisted|insists|stressed|emphasi[sz]ed|reiterated|repeated|stated|argued|claimed|warned|announced|declared|noted|replied|answered|responded|denied|denies|believed|believes|agreed|proposed|suggested|demanded?|demands|urged|urges|pressed|presses|asked|called for|called on|calls for|call on|called|wants?|wanted|hoped?|hopes|rejected|rejects|accused|accuses|described|expressed|voiced|raised|backed|supported|expects?|predicted|confirmed|complained|grumbled|proposing|complaining|finds?|see[sn]?|saw|has to|should|must)\b/giu;

/** What somebody said, wanted, denied: what follows the verb of the question, or the first verb of saying. */
export function saidSpan(cutting: Cutting): AnswerSpan | null {
  const { facts } = cutting;
  const end = endOfTold(facts);
  const asked = verbPlace(cutting);
  const described = describedSpan(cutting);
  if (described) return described;
  const verbs = [...facts.text.slice(0, end).matchAll(REPORTING)].filter(
    ({ index }) => (asked && Math.abs(index - asked.start) < 3) || !/\bto $/.test(facts.text.slice(0, index)),
  );
  const speaker = cutting.terms.filter((term) => term.sort === "name")[0];
  const from = speaker ? (facts.terms.find(({ term }) => term === speaker.term)?.end ?? 0) : 0;
  const same = verbs.find((one) => asked && Math.abs(one.index - asked.start) < 3);
  if (!same && verbs.length > 1) return statement(facts);
  const verb = same ?? verbs.find((one) => one.index >= from) ?? verbs[0];
  if (!verb || LOSES.test(verb[0])) return statement(facts);
  const by = spokenBy(verb.index, cutting);
  if (by !== "the one asked about") return by === "another" ? null : statement(facts);
  const after = verb.index + verb[0].length;
  if (isBehind(facts.text, verb.index, after)) return statement(facts);
  const content = spanOf(facts, after + beforeContent(facts.text.slice(after, end)), end);
  return content && content.text.length > 8 && !isBroken(content.text, cutting) ? content : statement(facts);
}

/** "There is no hurry, [Berg said], since …": what is said stands before it. */
export const isBehind = (text: string, start: number, end: number): boolean =>
  /[,"”] ?(?:(?!(?:and(?! \p{Lu})|but|who|which|that|then|also)\b)[\p{L}.'-]+ ){1,5}$/u.test(
    text.slice(0, start),
  ) &&
  (BARE_TELLER.test(text.slice(end)) ||
    (/told$/.test(text.slice(0, end)) && TOLD_WHOM.test(text.slice(end))));

/** ", she said [on Friday in Riga], and …": nothing of what was said. */
const BARE_TELLER =
  /^(?: (?:on |late |last )?\p{L}+| (?:on|in|at|after|during|by|late|early|last|this) (?:(?!that\b)[\p{L}\p{N}'.-]+ ?){1,5})?[,;.]/u;
/** ", he told [reporters there], but …". */
const TOLD_WHOM = /^(?: (?!(?:that|to|of|about|not)\b)[\p{L}\p{N}'.-]+){1,6}[,;.]/u;

const DESCRIBE_ASKED = /\b(?:how|what) .*\b(?:describe|characteri[sz]e|call|term)\b/i;
/** "[A broad talk]," she called it. */
const QUOTED_AHEAD =
  /["“]([^"“”]{3,80}?),?["”] (?:was how )?(?:[\p{L}.'-]+ ){1,4}?(?:called|described|termed|put) (?:it|the|this|that)\b/u;
/** "Described it as [frank]", "called the talks [useful]". */
const AS =
  /\b(?:(?:described|characteri[sz]ed|termed|labell?ed)\b[^,;]{2,60}? as|called (?:it|this|that|the (?:[\p{L}-]+ ){0,2}?(?:talks?|meeting|conversation|call|contacts?|exchange|discussions?|visit))) (["“][^"“”]+["”]|[^,;"“”]+?)(?=,|;|\.$| and (?:said|added|that|noted)\b|$)/u;

/** What somebody calls a thing, where that is asked; null where it is not told so. */
function describedSpan({ question, facts }: Cutting): AnswerSpan | null {
  if (!DESCRIBE_ASKED.test(question.words)) return null;
  const found = QUOTED_AHEAD.exec(facts.text) ?? AS.exec(facts.text);
  if (!found?.[1]) return null;
  const at = found.index + found[0].indexOf(found[1]);
  return spanOf(facts, at, at + found[1].length);
}

/** Without its verb, what is denied or alleged would read as if it were so. */
const LOSES = /^(?:den(?:y|ies|ied)|reject|accus|claim|alleg|deni)/i;

/** Whose words follow a verb: what another said is no answer to what somebody said. */
function spokenBy(
  verb: number,
  { question, terms, facts }: Cutting,
): "the one asked about" | "another" | "not clear" {
  const speaker = speakerTerms(question, terms);
  if (speaker.length === 0) return "the one asked about";
  if (/\b(?:he|she|they|it)\s+(?:\p{L}+\s+){0,2}$/iu.test(facts.text.slice(0, verb)))
    return "the one asked about";
  const subject = subjectBefore(facts, verb);
  if (!subject) return "not clear";
  const inside = (start: number): boolean => start >= subject.start && start < subject.end;
  if (facts.terms.some(({ term, start }) => inside(start) && speaker.includes(term)))
    return "the one asked about";
  const isElsewhere = facts.terms.some(
    ({ term, start }) => start > verb && speaker.includes(term) && SOURCE.test(facts.text.slice(0, start)),
  );
  return !isElsewhere && facts.names.some(({ start }) => inside(start)) ? "another" : "not clear";
}

/** What stands before whoever is named as a source after the words. */
const SOURCE = /(?:according to|[,"] said|[,"] says|quot(?:ed|ing))\s(?:\S+\s){0,6}$/;

/** "[, in a call on Friday,] that …", "[Kerry, his counterpart,] that …", "[Russia] to …": what stands before what is said. */
function beforeContent(rest: string): number {
  const day =
    /^\s(?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:that )?(?=\p{Ll}|the\b)/u.exec(
      rest,
    );
  if (day) return day[0].length;
  const that =
    /^(?:,?\s(?!so\b)\S+?){0,12}?,?(?<!\bso)\sthat\s(?!(?:is|are|was|were|has|have|had|will|would|could)\b)/.exec(
      rest,
    );
  if (that) return that[0].length;
  const whom = /^\s(?:the\s)?(?:\p{Lu}[\p{L}.-]*\s){1,4}(?=to \p{Ll})/u.exec(rest);
  return whom ? whom[0].length : (/^\s(?:also\s)?(?:about\s|for\s|on\s)?/.exec(rest)?.[0].length ?? 0);
}

/** A wish that needs its verb ("demanded that it be opened"), or words that begin with whom it was said to. */
function isBroken(text: string, { terms }: Cutting): boolean {
  if (/^(?:it|its|he|his|she|her|they|their|we|our|i|my|this|that|these|those)\b/i.test(text)) return true;
  const first = /^(?:the\s)?\S+/i.exec(text)?.[0] ?? "";
  const toName = terms.some((term) => term.sort === "name" && first.includes(term.printed));
  return (
    toName ||
    /^[^,;]{3,90}? (?:not )?be \p{L}+(?:ed|en|n)\b/u.test(
      text.replace(/\b(?:to|will|would|can|could|may|might|must|should) (?:not )?be\b/g, ""),
    )
  );
}

const REASONS: readonly RegExp[] = [
  /\bbecause(?: of)?\b/i,
  new RegExp(String.raw`\b(?:${DUE_TO}|(?:owing|thanks) to\b)`, "i"),
  /\bin (?:protest|response|reply|retaliation|return)\b(?: (?:over|against|to|at|for))?/i,
  /\bso that\b|\bso as to\b|\bin order to\b/i,
  /(?<!\b(?:which|who|that|where) (?:\S+ )?)\bblam(?:es|ed|ing)\b/i,
  /\bfor fear\b|\bas a result of\b|\bin the wake of\b|\bon the grounds?\b/i,
  /\bsince (?!\p{Lu}|\d|then|late|early|mid|last|the (?:end|start|beginning))/iu,
  /\b(?:triggering|prompted by|caused by|sparked by|following)\b/i,
  /\b(?:aimed at|meant to|designed to|intended to)\b/i,
  /(?:,\s|\b)to (?=(?:\p{Ll}{3,}))/u,
  /\b(?:over|after)\b/i,
];

/** The reason a sentence gives; the whole statement where the sentence itself is the reason. */
export function reasonSpan(cutting: Cutting): AnswerSpan | null {
  const { facts } = cutting;
  const end = endOfTold(facts);
  const deed = verbPlace(cutting);
  const asked = deed?.start ?? 0;
  const ahead = reasonAhead(facts);
  if (ahead !== null && asked >= ahead.end) return spanOf(facts, ahead.start, ahead.end);
  for (const [strength, pattern] of REASONS.entries()) {
    const match = pattern.exec(facts.text.slice(0, end));
    if (!match) continue;
    if (strength >= 9 && match.index < asked) continue;
    if (strength >= 9) break;
    return spanOf(facts, match.index, clauseEnd(facts.text, match.index, end));
  }
  const purpose = deed === null ? null : purposeOf(facts, deed.end);
  if (purpose !== null && purpose < end) return spanOf(facts, purpose, clauseEnd(facts.text, purpose, end));
  return statement(facts);
}

/** A reason goes on to the end of its clause; a comma before "and" or a new subject ends it. */
function clauseEnd(text: string, from: number, end: number): number {
  const stop =
    /[;]|,\s(?=(?:but|while|although|where|which|who|and \p{Ll}+ (?:has|have|had|was|were|is|are)|the \p{Ll}+ (?:said|reported))\b)/u.exec(
      text.slice(from, end),
    );
  return stop ? from + stop.index : end;
}
