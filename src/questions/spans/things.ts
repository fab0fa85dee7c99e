import { stem } from "../../articles/language.ts";
import { escaped } from "../../contacts/escaped.ts";
import { AGENCIES } from "../../contacts/rules/speech.ts";
import { isAskedName } from "../evidence/asked-name.ts";
import { matchOf } from "../evidence/features.ts";
import { identityAsked, sortOfIdentity } from "../evidence/identity.ts";
import { isPress } from "../evidence/press.ts";
import { asksForSubjects, subjectsIn } from "../evidence/subjects-told.ts";
import { isBehind, statement } from "./clauses.ts";
import { thingAsked } from "./objects.ts";
import { definition, nameOfSort } from "./phrases.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";
import { verbPlace } from "./verb-place.ts";

/** Something of the sort that the question names ("which newspaper"), where a name is told to be one; else the sentence. */
export function thingSpan(cutting: Cutting): AnswerSpan | null {
  const { question, facts, terms } = cutting;
  const focus = question.focus ?? "";
  if (DEFINING.test(question.words)) {
    const others = terms.filter((term) => term.printed.toLowerCase() !== focus);
    return definition(facts, others) ?? statement(facts);
  }
  const condition = /^(?:conditions?|terms|circumstances)$/.test(focus) ? CONDITION.exec(facts.text) : null;
  if (condition) return spanOf(facts, condition.index, condition.index + condition[0].length);
  if (MEDIA.test(focus))
    return (
      mediaName(cutting, focus) ??
      nameOfSort(facts, focus, (name) => isAskedName(name.text, terms) || name.people || !isPress(name.text))
    );
  if (BODY.test(focus))
    return bodyName(cutting, focus) ?? (tellsOf(focus, cutting) ? statement(facts) : null);
  const isMany = /(?:[^s]s|ies)$/.test(focus);
  const named = isMany
    ? null
    : nameOfSort(facts, focus, (name) => isAskedName(name.text, terms) || name.people);
  return named ?? (tellsOf(focus, cutting) ? statement(facts) : null);
}

/** Whether a sentence has the sort of thing asked for: its word, or one like it, or a name where names are of that sort. */
function tellsOf(focus: string, { facts, terms }: Cutting): boolean {
  if (focus === "" || facts.counts.has(stem(focus))) return true;
  if (terms.some((term) => term.printed.toLowerCase() === focus && matchOf(term, facts) !== "none"))
    return true;
  if (!NAMED.test(focus)) return false;
  return facts.names.some((name) => !isAskedName(name.text, terms) && !name.first);
}

const NAMED =
  /^(?:countr(?:y|ies)|nations?|states?|governments?|powers?|cit(?:y|ies)|towns?|regions?|peninsula|area|place|resort|nationalit(?:y|ies)|group|company|agenc(?:y|ies)|leaders?|side)$/;

const DEFINING =
  /\bwhat (?:kind|sort|type) of \S+ (?:is|was|are|were) \S+$|\bwhat \S+ (?:is|was|are|were) \S+(?: \S+)? in$/i;
const CONDITION = /\b(?:if|as long as|provided|on condition|unless)\b.+/i;
const MEDIA = /^(?:newspaper|paper|agency|newswire|outlet|media|magazine|publication|broadcaster)s?$/;
/** An agency is none. */
const PAPER = /^(?:newspaper|paper|magazine|broadcaster)s?$/;
const BODY = /^(?:ministry|department|organi[sz]ation|council|committee|party|court|union|parliament)$/;

/** "the Russian Foreign Ministry" for "which ministry": a name that holds the asked noun. */
function bodyName({ facts, terms }: Cutting, focus: string): AnswerSpan | null {
  const found = facts.names.find(
    (name) =>
      name.text.includes(" ") && stem(name.text.split(" ").at(-1)?.toLowerCase() ?? "") === stem(focus),
  );
  return found && !terms.some((term) => term.printed === found.text)
    ? spanOf(facts, found.start, found.end)
    : null;
}

/** The newspaper or agency that a sentence names as its source; null where it names none. */
function mediaName({ facts, terms }: Cutting, focus: string): AnswerSpan | null {
  const isAgency = (name: string): boolean =>
    AGENCIES.some((one) => one === name) || / (?:News|Agency)$/.test(name);
  const candidates = facts.names.filter(
    (name) => !isAskedName(name.text, terms) && !name.people && !(PAPER.test(focus) && isAgency(name.text)),
  );
  const press = candidates.filter((name) => isPress(name.text));
  const found = (press.length > 0 ? press : PAPER.test(focus) ? [] : candidates).find((name) => {
    const before = facts.text.slice(0, name.start);
    const after = facts.text.slice(name.end);
    const tells = (
      press.length > 0
        ? /^,?\s(?:has |had |also )?(?:reported|reports|wrote|said\b|says\b|quoted|cited)/
        : /^,?\s(?:has |had |also )?(?:reported|reports|wrote|quoted)/
    ).test(after);
    const isTold =
      /\b(?:told|according to|quoted by|agency|newspaper|daily|broadcaster)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/u.test(
        before,
      );
    return (
      (tells || isTold) &&
      !/\b(?:Ministry|Department|Minister|Secretary|House)\b/.test(name.text) &&
      !isPerson(name.text, facts.text)
    );
  });
  if (!found) return null;
  const the = /\bThe $/.exec(facts.text.slice(0, found.start))?.[0].length ?? 0;
  return spanOf(facts, found.start - the, found.end);
}

/** Introduced by an office, or by "spokeswoman": a person, not a paper. */
function isPerson(name: string, text: string): boolean {
  return new RegExp(
    `\\b(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Ss]pokes\\w+|[Cc]hancellor|[Ee]nvoy)\\s+(?:\\p{Lu}\\p{L}+\\s+)?${escaped(name)}`,
    "u",
  ).test(text);
}

/** "How": the manner in which, where a clause tells it from its "by …ing" to its end; else the statement. */
export function mannerSpan(cutting: Cutting): AnswerSpan | null {
  const { facts, question } = cutting;
  const whole = statement(facts);
  const verb = verbPlace(cutting);
  const end = whole?.end ?? facts.text.length;
  if (!verb) return whole;
  const rest = facts.text.slice(verb.end, end);
  if (/\b(?:describe|call|characteri[sz]e|see|view|find)/i.test(question.words)) {
    const as = /\b(?:as|to be)\s+.+/.exec(rest);
    return as ? spanOf(facts, verb.end + as.index, end) : whole;
  }
  const manner = /\b(?:by \p{L}+ing\b|in advance\b|by (?:tele)?phone\b).*/u.exec(rest);
  return manner ? spanOf(facts, verb.end + manner.index, end) : whole;
}

/** What they talk about, where that is asked: what follows "discuss", or stands before "are the subjects". */
export function subjectsSpan({ facts, question }: Cutting): AnswerSpan | null {
  const subjects = asksForSubjects(question.words) ? subjectsIn(facts.text) : null;
  return subjects && spanOf(facts, subjects.start, subjects.end);
}

/** "What": all that follows the verb of the question, to the end of the statement; the statement where it cannot be told. */
export function objectSpan(cutting: Cutting): AnswerSpan | null {
  const { facts, question, terms } = cutting;
  const whole = statement(facts);
  if (identityAsked(question.words) !== null)
    return definition(facts, terms, sortOfIdentity(question.words)) ?? whole;
  const thing = thingAsked(cutting);
  if (thing) return thing;
  const isVerbless = terms.every(({ sort }) => sort !== "verb");
  if (
    isVerbless &&
    /^what(?:'s| is| was| are| were) (?:the |an? )?[\p{L}'-]+(?: [\p{L}'-]+){0,2}$/iu.test(question.words)
  )
    return definition(facts, terms) ?? whole;
  const place = verbPlace(cutting);
  if (place?.term.sort !== "verb" || !whole) return whole;
  if (!/^what (?:else )?(?:did|does|do|has|have|had|will|would)\b/i.test(question.words)) return whole;
  const before = facts.text.slice(0, place.start);
  if (/\b(?:was|were|been|is|are|be)\s+(?:\p{L}+ly\s)?$/u.test(before)) return whole;
  if (!facts.text.slice(place.end, place.end + 1).match(/\s/)) return whole;
  if (isBehind(facts.text, place.start, place.end)) return whole;
  const object = spanOf(facts, place.end, whole.end);
  const isObject = /^(?:(?:that|the|an?|its?|his|her|their|no|to|\p{Ll}+s)\b|[\d"']|\p{Lu})/u.test(
    object?.text ?? "",
  );
  return object && isObject && object.text.length >= 20 ? object : whole;
}
