import type { Question } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import type { Contender } from "./sureness.ts";
import { synonymGroups } from "./synonyms.ts";
import { lacksTheUndoing } from "./undone.ts";

/** A sentence that lacks what its sort of question cannot do without: a clock, an amount, the year, that it was called off. */
export function isUnfit(contender: Contender): boolean {
  const { question, sentence } = contender;
  const { text } = sentence.facts;
  if (CLOCK_ASKED.test(question.words) && !CLOCK.test(text)) return true;
  if (!givesReasonFor(contender) && lacksTheUndoing(question.words, text)) return true;
  if (isDayBeforeIt(contender) || isNotVerbatim(contender)) return true;
  return (COST_ASKED.test(question.words) && !COST.test(text)) || isOfAnotherYear(contender);
}

/** "The reason was …": what was called off stands in the sentence before or in the headline. */
function givesReasonFor({ question: { asks }, sentence: { facts } }: Contender): boolean {
  return asks === "why" && REASON_GIVEN.test(facts.text);
}

const REASON_GIVEN =
  /\b(?:the|as (?:the|a|its)|gave \p{L}+ as (?:the|a|its)) reasons?\b|\bbecause\b|\b(?:furious|angry|angered|incensed) (?:about|at|over|with|by)\b|\bin (?:protest|retaliation|response)\b/iu;

/** "Word for word": a sentence about it has not its words. */
const VERBATIM =
  /\b(?:word for word|verbatim|literally|(?:exact|full|precise) (?:words|wording|text)|in (?:his|her|their) own words)\b/i;
const QUOTED = /["\u201c]/;

function isNotVerbatim({ question: { asks, words }, spoken, sentence: { facts } }: Contender): boolean {
  return VERBATIM.test(words) && !(asks === "what said" && spoken === 1 && QUOTED.test(facts.text));
}

const AHEAD_OF =
  /\b(?:ahead of|prior to|in the run-up to|on the eve of|(?<!as )before)\s(?:the |an? |its |their )?(?:(?!(?:it|he|she|they|we|this|that)\b)\p{L}+ )?$/iu;

/** "When was the vote": the day of what was done ahead of a vote is not its day. */
function isDayBeforeIt({ question: { asks, focus }, terms, sentence: { facts } }: Contender): boolean {
  if (asks !== "when") return false;
  const own = terms.filter(
    ({ sort, light, printed }) => sort !== "name" && !light && printed.toLowerCase() !== focus,
  );
  const places = facts.terms.filter(({ term }) =>
    own.some((one) => one.term === term || synonymGroups(term).some((group) => one.groups.includes(group))),
  );
  return places.length > 0 && places.every(({ start }) => AHEAD_OF.test(facts.text.slice(0, start)));
}

const CLOCK_ASKED = /\b(?:what|which) (?:time|hour)\b|\btime of (?:the )?day\b/i;
const CLOCK =
  /\b\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m|p\.?m|GMT|UTC|o'clock|hours local)|\b\d{1,2}:\d\d\b|\b(?:morning|afternoon|evening|night|noon|midnight|dawn|late|early|tonight|overnight)\b/i;
const COST_ASKED = /\bhow much\b.*\b(?:cost|costs|pay|paid|spend|spent|worth|price)\b/i;
const COST =
  /[$€£¥]|\b(?:dollars?|euros?|pounds?|rubles?|roubles?|yuan|yen|kron[aeo]\w*|francs?|liras?|hryvnias?|rupees?|rials?|free of charge|(?:cost|paid|pay|spen[dt]|worth|price)\w*)\b/i;

/** When, where or how long people met or spoke: a sentence in which nobody does. */
export function isOfNoContact({ question: { details }, sentence }: Contender): boolean {
  const { text } = sentence.facts;
  const isAsked = details.some((one) => one === "date" || one === "place" || one === "duration");
  return isAsked && !CONTACT.test(text);
}

const CONTACT =
  /\b(?:m[e]e?t\w*|talk\w*|sp[eo]a?k\w*|spoke|call\w*|phon\w+|telephon\w+|rang|ring|conver\w+|conferr?\w*|visit\w*|trip|travel\w*|arriv\w+|fl(?:y|ew|ies|ight|own)|receiv\w+|s[ae]w|see|seen|sat|sit|exchang\w+|summit|session|consult\w*|contact\w*|touch|on the line|negotiat\w+|round|dialogue|dinner|lunch|host\w*|gather\w*|encounter\w*|c[ao]me (?:together|face)|went to|discuss\w*|conference|ministerial|sidelines|margins)\b/i;

/** "How many were there in 2005": the year binds, where the sentence, its neighbours and its article are of other years. */
function isOfAnotherYear({ question, sentence: { facts, around } }: Contender): boolean {
  const years = question.days.flatMap(({ year, month }) =>
    year !== null && month === null ? [String(year)] : [],
  );
  if (years.length === 0 || question.bounds !== null) return false;
  const published = facts.article.published ?? "";
  return !years.some(
    (year) => published.startsWith(year) || [facts, ...around.near].some(({ text }) => text.includes(year)),
  );
}

/** "Who took notes": somebody who takes anything else. A reason may be told without the deed. */
export function lacksWhatIsDone({
  question: { words, asks },
  terms,
  sentence: { facts },
}: Contender): boolean {
  // "Gave an account": told it, in whatever words.
  const isIdiom = terms.some(({ sort, readings }) => sort === "verb" && readings.length > 0);
  if (asks === "why" || isIdiom) return false;
  const object =
    /^(?:who|when|where|how|which (?:\p{L}+ ){0,2}?\p{L}+) (?:(?:did|does|do|has|have|had|will) .*?)?(?:took|take|taken|made|make|gave|give|given|got|get)\s(?:the |an? |any )?([\p{L}-]+)/iu.exec(
      words,
    )?.[1];
  const term = terms.find(
    ({ printed, sort }) => printed.toLowerCase() === object?.toLowerCase() && sort === "noun",
  );
  return (
    term !== undefined && !["same", "prefix"].includes(matchOf(term, facts)) && !facts.phrases.has(term.term)
  );
}

const SOUGHT: ReadonlySet<Question["asks"]> = new Set(["when", "where", "how many", "how long"]);

/** A day or a figure in a sentence that has not one word of what is asked but names. */
export function isFarFromAll({ question, terms, sentence: { facts, around } }: Contender): boolean {
  if (!SOUGHT.has(question.asks) || question.details.length > 0) return false;
  const own = terms.filter(
    ({ sort, light, printed }) => sort !== "name" && !light && printed.toLowerCase() !== question.focus,
  );
  const before = around.before.at(-1);
  const isMet = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" ||
    (before !== undefined &&
      facts.goesOn &&
      (term.sort === "name" || !OF_SOMEBODY.test(facts.text)) &&
      matchOf(term, before) !== "none");
  const asked = own.length > 0 ? own : terms.filter(({ sort }) => sort === "name");
  return asked.length > 0 && !asked.some(isMet);
}

/** Goes on about somebody: things that the sentence before names may be left behind. */
const OF_SOMEBODY = /^(?:He|She|His|Her)\b/;
