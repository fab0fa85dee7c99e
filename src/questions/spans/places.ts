import type { Token } from "../../articles/language.ts";
import { findDates } from "../../contacts/dates/find-dates.ts";
import { isAskedName } from "../evidence/asked-name.ts";
import { eventIn, sceneIn } from "../evidence/events.ts";
import { SITE } from "../evidence/lacks.ts";
import type { NameSpan } from "../evidence/names.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";
import { verbPlace } from "./verb-place.ts";

const GOVERNED =
  /\b(in|at|near|from|to|into|outside|inside|around|across|on|through|between|out of|leaving|entering|visited|visit|reached|(?<=\b(?:depart\w*|left|leave[sd]?|set (?:off|out)|head\w*|bound|sail\w*) )for)\s+((?:the\s+|an?\s+)?(?:[\p{Ll}-]+\s+|\p{Lu}[\p{L}]+\s+){0,3}?(?:of\s+(?:the\s+)?)?)$/iu;
/** "To go on [to] Budapest": the preposition at the name itself. */
const RIGHT_BEFORE = /\b(in|at|near|from|to|into)\s+((?:the\s+)?)$/iu;
const COMMON_PLACE =
  /\b(?:in|on|at|near|along|outside|across) ((?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:border|region|peninsula|resort|coast|city|town|capital|sidelines|margins|(?:east|west|north|south)(?!-)|embassy|ministry|airport|hotel|residence|ground|area|(?:north|south)-?(?:east|west)|social media|television|radio|internet|web|phone)(?: (?:of|in|on|near|between) (?:the )?[\p{L}-]+(?: [\p{Lu}][\p{L}-]+)*)?)/giu;
const NO_PLACE =
  /\b(?:Minister|Ministry|Secretary|President|Department|Council|Committee|Agency|News|Times|Guardian|Party|Sector|War|Novosti|Interfax|Reuters|Assembly|Summit|Conference)\b/;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly preposition: string;
}

/** The place that answers "where": one that the asked verb governs, or the only one told; the sentence where several may be meant. */
export function placeSpan(cutting: Cutting): AnswerSpan | null {
  const { facts, terms, question } = cutting;
  const scene = sceneIn(facts.text);
  if (scene && !isAskedName(facts.text.slice(scene.start, scene.end), terms))
    return spanOf(facts, scene.start, scene.end);
  const places = facts.names
    .filter((name) => !NO_PLACE.test(name.text) && !name.people)
    .flatMap((name) => placeAt(name, cutting));
  const isTown = /\b(?:which|what) (?:city|town|village|capital)\b/i.test(question.words);
  const common = [...(isTown ? [] : facts.text.matchAll(COMMON_PLACE))].map((match) => ({
    start: match.index + match[0].length - (match[1]?.length ?? 0),
    end: match.index + match[0].length,
    preposition: "",
  }));
  if (ON_THE_WAY.test(facts.text)) return spanOf(facts, 0, facts.text.length);
  const all = [...places, ...common.filter((one) => !places.some((place) => overlap(one, place)))];
  const wanted = /\b(from|to|into)(?: (?:which|what) \w+)?$|^(from|to) (?:where|which|what)/i.exec(
    question.words.trim(),
  );
  const fitting = all.filter(({ preposition }) => fits(preposition, wanted?.[1] ?? wanted?.[2]));
  const verb = verbPlace(cutting);
  const isExact =
    verb !== null && facts.terms.some(({ term, start }) => start === verb.start && term === verb.term.term);
  const governed = fitting.find((one) => verb !== null && isExact && isGoverned(cutting, verb, one));
  const one = governed ?? (verb !== null && fitting.length === 1 ? fitting[0] : undefined);
  if (one && !isAskedName(facts.text.slice(one.start, one.end), terms))
    return spanOf(facts, one.start, endWithEvent(facts, endWithDay(facts, one.end)));
  const isNew = ({ start, end }: Place): boolean => !isAskedName(facts.text.slice(start, end), terms);
  if (all.some(isNew) || (!isTown && SITE.test(facts.text))) return spanOf(facts, 0, facts.text.length);
  const event = eventIn(facts.text);
  return event && !isTown ? spanOf(facts, event.start, event.end) : null;
}

/** "Geneva [in January 2022]": the day that stands right behind a place belongs to it. */
function endWithDay({ text }: Cutting["facts"], end: number): number {
  const day = findDates(text).find(({ start }) => start >= end && start - end < 5);
  return day && /^ (?:in|on)?\s?$/.test(text.slice(end, day.start)) ? day.end : end;
}

/** "Egypt on Monday[, at the donors' conference]": on what occasion belongs to where. */
function endWithEvent({ text }: Cutting["facts"], end: number): number {
  const event = eventIn(text.slice(end));
  return event && /^,? $/.test(text.slice(end, end + event.start)) ? end + event.end : end;
}

/** "During his flight to Hanoi": where he was is no one place. */
const ON_THE_WAY =
  /\b(?:flight|flying|fl[ey]w|way|route|travel(?:l?ing|l?ed)|aboard|plane)\b(?: \p{L}+)? (?:to|from|over|between)\b/u;

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** "To [discuss] Syria", "in Russia-US relations", "of which Crimea": no place where anything is. */
function isNoPlace({ index, 0: lead }: RegExpExecArray, name: NameSpan, facts: Cutting["facts"]): boolean {
  const end = index + lead.length;
  return (
    facts.text[name.end] === "-" ||
    (/^to\b/i.test(lead) &&
      /\b(?:according|thanks|owing|due|belongs?) $/i.test(facts.text.slice(0, index))) ||
    /\b(?:which|whom|whose|what)\s/i.test(lead) ||
    (/^to\b/i.test(lead) &&
      facts.tokens().some(({ start, pos }) => pos === "VERB" && start > index && start < end))
  );
}

/** A name after "in", "at", "near" …, with what describes it and the country after a comma. */
function placeAt(name: NameSpan, { facts, question }: Cutting): Place[] {
  const before = facts.text.slice(0, name.start);
  const after = facts.text.slice(name.end);
  const more =
    /^(?:, (?:\p{Lu}[\p{L}.]+)(?: \p{Lu}[\p{L}.]+)*(?=[,.;]|$| (?:on|for|to|at|in|last|this|where|when|and)\b)| (?:on|in) the \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?: and (?:in )?\p{Lu}[\p{L}.]+)(?=[,. ]|$))/u.exec(
      after,
    )?.[0] ?? "";
  const isDateline = name.first && /^[^.]{0,30}(?: - |-- |\/)/.test(after);
  if (isDateline) return question.future ? [] : [{ start: name.start, end: name.end, preposition: "in" }];
  const lead = [GOVERNED.exec(before), RIGHT_BEFORE.exec(before)].find(
    (one) => one !== null && !isNoPlace(one, name, facts),
  );
  if (!lead) return [];
  const isPart =
    /^(?:the )?(?:(?:north|south|west|east|central)\p{L}*|upper|lower|(?:north|south)-?(?:east|west)\p{L}*) $/iu.test(
      lead[2] ?? "",
    );
  const sort = SORT.exec(after)?.[0] ?? "";
  const described =
    sort !== "" || isPart || /\b(?:of|resort|city|town|village|border|region|capital)\b/.test(lead[2] ?? "");
  const start = described ? name.start - (lead[2]?.length ?? 0) : name.start;
  return [{ start, end: name.end + (sort || more).length, preposition: (lead[1] ?? "").toLowerCase() }];
}

/** "In an Arab [country]": the name alone is no place. */
const SORT =
  /^ (?:country|countries|states?|capital|city|town|village|port|resort|territory|soil|embassy|airport)\b/;

/** "from" and "to" name other places than "in", unless asked for. */
function fits(preposition: string, wanted: string | undefined): boolean {
  if (wanted)
    return preposition === wanted.toLowerCase() || (wanted.toLowerCase() === "to" && preposition === "into");
  return preposition !== "from";
}

/** Whether no other verb stands between the asked one and a place after it, in the same clause. */
function isGoverned({ facts }: Cutting, verb: { readonly end: number }, place: Place): boolean {
  if (place.start < verb.end || place.start - verb.end > 90) return false;
  if (/[;:,]/.test(facts.text.slice(verb.end, place.start))) return false;
  const between = facts.tokens().filter((token) => token.start >= verb.end && token.end <= place.start);
  return !between.some(isOtherClause);
}

const isOtherClause = (token: Token): boolean =>
  token.pos === "VERB" || /^(?:who|which|that|while|but|after|before|and)$/.test(token.text);
