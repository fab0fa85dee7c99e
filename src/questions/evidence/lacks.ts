import type { Question } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { AHEAD, besideDate, DEMAND_ASKED, DEMANDS, freshNames, placesMet, REASON } from "./cues.ts";
import { eventIn, sceneIn } from "./events.ts";
import { matchOf } from "./features.ts";
import { asksForPress, namesPress } from "./press.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { isToldByPronoun, toldTo } from "./told-to.ts";

/** What a sentence may lack of the sort asked for, though it is about the matter; each counts 1 or 0. */
export const LACKS = [
  "figure of something else",
  "no money",
  "no day ahead",
  "no place but those asked about",
  "who without the deed",
  "what without the deed",
  "which without the sort",
  "no answer told",
  "nothing agreed",
  "no reason told",
  "how without the deed",
  "when without the deed",
  "where without the deed",
  "no name of the sort",
  "no wish told",
  "not said to the one asked about",
  "no day beside what is asked",
  "why without the deed",
  "how many without the deed",
] as const;

/** The lacks of a sentence, in the order of `LACKS`. */
export function lacksOf(question: Question, terms: readonly AskedTerm[], facts: SentenceFacts): number[] {
  const { asks, words, focus } = question;
  const { text } = facts;
  const sort = terms.find((term) => term.printed.toLowerCase() === focus);
  const hasSort = isMet(sort, facts);
  const deeds = terms.filter((term) => term.sort === "verb" && !term.light);
  const isDone = deeds.length === 0 || deeds.some((term) => isMet(term, facts));
  return [
    lacks(asks === "how many" && focus !== null, sort !== undefined && hasSort),
    lacks(asks === "how many" && MONEY_ASKED.test(words), MONEY.test(text)),
    lacks(asks === "when" && AHEAD_ASKED.test(words), facts.hasDate && AHEAD.test(text)),
    lacks(asks === "where", hasNewPlace(terms, facts)),
    lacks(asks === "who", isDone),
    lacks(asks === "what", isDone),
    lacks(asks === "which", hasSort || (asksForPress(words) && namesPress(facts))),
    lacks(REPLY_ASKED.test(words), REPLY.test(text)),
    lacks(AGREED_ASKED.test(words), AGREED.test(text)),
    lacks(asks === "why", REASON.test(text)),
    lacks(asks === "how", isDone),
    lacks(asks === "when", isDone),
    lacks(asks === "where", isDone),
    lacks(asks === "which" && NAMED_SORT.test(focus ?? ""), freshNames(terms, facts).length > 0),
    lacks(asks === "what said" && DEMAND_ASKED.test(words), DEMANDS.test(text)),
    lacks(asks === "what said", isMet(toldTo(words, terms), facts) || isToldByPronoun(facts)),
    lacks(asks === "when", besideDate(text, placesMet(terms, facts)) > 0),
    lacks(asks === "why", isDone),
    lacks(asks === "how many", isDone),
  ];
}

const lacks = (wanted: boolean, given: boolean): number => (wanted && !given ? 1 : 0);

/** Whether a sentence meets a term; no term is met anywhere. */
const isMet = (term: AskedTerm | undefined, facts: SentenceFacts): boolean =>
  term === undefined || matchOf(term, facts) !== "none";

/** Sorts of things that articles call by name. */
const NAMED_SORT =
  /^(?:countr(?:y|ies)|nations?|states?|governments?|cit(?:y|ies)|towns?|ministers?|leaders?|officials?|presidents?|newspapers?|papers?|agenc(?:y|ies)|organi[sz]ations?|groups?|compan(?:y|ies)|hotels?)$/;

const MONEY_ASKED = /\bhow much\b.*\b(?:worth|cost|costs|pay|paid|money|spend|spent|price|trade|earn)\b/i;
const MONEY =
  /[$€£¥]|\b(?:dollars?|euros?|pounds?|rubles?|roubles?|yuan|yen|billion|million|percent|per cent)\b/i;
const AHEAD_ASKED = /\b(?:will|shall|going to|is to|are to|be)\b/i;
export const REPLY_ASKED =
  /\b(?:what|how) (?:did|does|was|has) .*\b(?:reply|replied|respond|answer|response|reaction|react)\b/i;
export const REPLY =
  /\b(?:repl(?:y|ied|ies)|respon(?:d|ded|ds|se)|answer(?:ed|s)?|countered|retorted|retaliat\w+|countermeasures?|in (?:turn|return|kind)|react(?:ed|ion)|reject(?:ed|s)|den(?:ied|ies)|dismissed|accept(?:ed|s)?|agreed|refused|condemn\w*|denounc\w*|welcom\w*|promis(?:ed|es)|pledged|vowed|undertook|regret(?:s|ted)|apologi[sz]ed|thanked|shrugged|laughed|nodded|ruled out|criticis\w*|criticiz\w*|protest\w*|prais\w*|(?:been )?met by)\b/i;
const AGREED_ASKED =
  /\bwhat (?:was|were|did|has been|have) .*\b(?:agree|agreed|decide|decided|settled|outcome)\b/i;
const AGREED =
  /\b(?:agree\w*|decid\w+|settled|deal|accord|consensus|resolved|outcome|concluded|signed|undertook|pledged|promised|decision)\b/i;

const PLACE =
  /\b(?:in|at|near|from|to|into|outside|around|inside|across|off|on|over|above|through|aboard|between|towards?)\s+(?:the\s+|a\s+|an\s+)?((?:[\p{L}'-]+\s+){0,3}?\p{Lu}[\p{L}'-]+)/gu;
/** A building, a room or a part of the land, without a name. */
export const SITE =
  /\b(?:in|at|inside|outside|on|to|from|among|of(?= an? ))\s+(?:the\s+|a\s+|an\s+|his\s+|her\s+|their\s+)?(?:[\p{L}'-]+\s+){0,3}?(?:palace|hotel|house|office|building|embassy|airport|residence|square|city|capital|town|region|border|hall|room|centre|center|resort|villa|headquarters|base|camps?|tents?|floor|lobby|garden|terrace|hospital|church|university|school|street|park|sea|river|island|coast|mountains?|forest|court)\b/iu;

/** A place that the question does not name itself. */
export function hasNewPlace(terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const asked = new Set(terms.flatMap((term) => term.printed.toLowerCase().split(/\W+/)));
  const isNew = (place: string): boolean =>
    place
      .split(/\s+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .some((word) => !asked.has(word.toLowerCase().replace(/'s$/, "")) && !TIME.test(word));
  if (SITE.test(facts.text) || eventIn(facts.text) !== null || sceneIn(facts.text) !== null) return true;
  return [...facts.text.matchAll(PLACE)].some((match) => isNew(match[1] ?? ""));
}

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)/;
