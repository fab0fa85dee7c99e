import { analyse } from "../../articles/language.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import { type Term, termsOf } from "../../search/terms.ts";
import { daysIn } from "../parse/days.ts";
import { deedTakenForThing } from "../parse/deed-asked.ts";
import { identityAsked, sortOfIdentity } from "./identity.ts";
import { phrasesIn } from "./phrases.ts";
import { lighterSetAside } from "./set-aside.ts";
import { synonymGroups } from "./synonyms.ts";
import { lighterInTime } from "./time-asked.ts";

/** A word of a question, weighed. */
export interface AskedTerm {
  readonly term: string;
  readonly printed: string;
  readonly weight: number;
  /** Carries little: "say", "take", a month beside a call. */
  readonly light: boolean;
  readonly sort: "name" | "noun" | "verb" | "other";
  readonly groups: readonly number[];
  /** What the phrase that it begins stands for: "took over from" → "replace". */
  readonly readings: readonly string[];
  /** Other names of the same actor: "Moscow" for "Russia". */
  readonly alike: readonly string[];
  /** Surnames of those who spoke for a country: "Lavrov" for "Russia". */
  readonly holders: readonly string[];
}

/** Names the sort of thing that is asked for; it need not stand in the answer ("which city": "Paris"). */
const FOCUS_WEIGHT = 0.35;
const LIGHT_WEIGHT = 0.4;
/** The day of an occasion is more often that of its article than told in the sentence. */
const DAY_WEIGHT = 0.1;
const DATED = /\b(?:call|calls|meeting|talks|conversation|contact|meet|met|speak|spoke|phone)\b/i;
/** Words of questions that say nothing about the subject. */
const EMPTY =
  /^(?:many|much|kind|sort|type|besides?|apart|nobody|anybody|anyone|somebody|someone|anything|something|nothing|else|way|archive|record|article|articles|ever|also|instead|regarding|concerning|exact|exactly|want|according|s|stated|mentioned|us|opinion|do|done|doing|news|tell|told|long|often|already|yet|still|acc|re|day|about|case|back|bit|apart|whatever|words|authors?|writers?|[a-z]+n't)$/;
/** Days, months and years choose the occasion rather than the sentence. */
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?)$/i;
/** Verbs that carry little: what was "said" or "happened" may be told in any words. */
const LIGHT =
  /^(?:say|said|says|saying|speak|talk|want|wants|wanted|stand|mean|think|thinks|thought|believe|happen|take|took|taken|make|made|go|went|come|give|gave|given|place|thing|happened|do|people|person|article|articles|according|mention|mentioned|use|used)$/;

/** The terms of a question with their weights: rare words in the archive count for more. */
export function askedTerms(question: string, focus: string | null, index: PassageIndex): AskedTerm[] {
  const asked = termsAsked(question, focus, index)
    .map(lighterInTime(question))
    .map(lighterSetAside(question));
  const deed = deedTakenForThing(question);
  return deed === null
    ? asked
    : asked.map((one) => (one.printed === deed && one.sort === "noun" ? { ...one, sort: "verb" } : one));
}

function termsAsked(question: string, focus: string | null, index: PassageIndex): AskedTerm[] {
  const dated = DATED.test(question) || daysIn(question).some(({ month }) => month !== null);
  const tokens = analyse(question).tokens;
  const seen = new Set<string>();
  const asked: AskedTerm[] = [];
  const all = termsOf(question, index.spellings);
  const phrases = [...phrasesIn(question)];
  const described = identityAsked(question);
  const isEmpty = (word: string): boolean =>
    (EMPTY.test(word.toLowerCase()) && word !== "US") ||
    (described !== null && isAside(word, described, question));
  const whose = WHOSE_VIEW.exec(question);
  const isView = (start: number): boolean =>
    whose !== null && start === whose.index + whose[0].length - (whose[1]?.length ?? 0);
  for (const [i, { term, start, end }] of all.entries()) {
    const printed = question.slice(start, end);
    if (seen.has(term) || isEmpty(printed) || isView(start) || isAuxiliary(printed, question.slice(end)))
      continue;
    seen.add(term);
    const pos = tokens.find((token) => token.start <= start && token.end > start)?.pos ?? "X";
    const readings = phrases.flatMap(([reading, place]) => (place.start === start ? [reading] : []));
    const light = readings.length === 0 && isLight(printed, question.slice(end), dated);
    const isFocus = focus !== null && printed.toLowerCase() === focus;
    asked.push({
      term,
      printed,
      weight: idf(term, index) * (isFocus ? FOCUS_WEIGHT : light ? lightWeight(printed) : 1),
      light,
      sort: isNameAs(printed, term, index) ? "name" : sortOf(pos, printed, question.slice(0, start)),
      groups: synonymGroups(term),
      readings,
      alike: [
        ...index.spellings.alike(term),
        ...holdersOf(printed, all.slice(Math.max(0, i - 2), i), index),
        ...townsOf(term, question.slice(0, start), index),
      ],
      holders: OFFICES.flatMap((office) => index.spellings.holders(term, office)),
    });
  }
  return asked;
}

/** "What are they [going] to discuss": what lies ahead, no way anybody goes. */
const isAuxiliary = (printed: string, after: string): boolean =>
  /^going$/i.test(printed) && /^ to (?!be\b)\p{Ll}/u.test(after);

/** Asked for of what is described, or said of the description alone: "[status] of Crimea [before the vote]". */
const isAside = (word: string, described: string, question: string): boolean =>
  JOB.test(word) || (sortOfIdentity(question) !== null && !described.includes(word));

/** "Psaki's job": what is asked for, not what has to be met. */
const JOB =
  /^(?:job|role|post|position|title|function|profession|occupation|business|trade|line|politics|work|background|again|located)$/i;

/** "…, in Lavrov's [view]", "on the American [account]": whose words are wanted, not what they are about. */
const WHOSE_VIEW =
  /\b(?:in|by|on|from) (?:the |their )?(?:[\p{L}-]+ ){0,3}?[\p{L}-]+(?:'s?)? (view|words|opinion|account|version|eyes|telling|reading)\b/iu;

/** "Did they meet in [Germany]": in any town of it. */
const townsOf = (term: string, before: string, { spellings }: PassageIndex): readonly string[] =>
  /\bin (?:the )?$/i.test(before) ? spellings.townsIn(term) : [];

const OFFICES = ["minister", "president"] as const;

const lightWeight = (printed: string): number => (TIME.test(printed) ? DAY_WEIGHT : LIGHT_WEIGHT);

/** A name, also in small letters; not a word that only has its stem. */
function isNameAs(printed: string, term: string, { spellings }: PassageIndex): boolean {
  return (
    spellings.isName(term) && (/^\p{Lu}/u.test(printed) || spellings.isNameInFull(printed.toLowerCase()))
  );
}

/** Carries little; "hold" does so before "talks". */
function isLight(printed: string, after: string, dated: boolean): boolean {
  const word = printed.toLowerCase();
  return (
    LIGHT.test(word) ||
    (dated && TIME.test(printed)) ||
    (/^h[eo]ld(?:s|ing)?$/.test(word) && OCCASION.test(after))
  );
}

const OCCASION =
  /^ (?:the |an? |their |\p{L}+ )?(?:talks?|meetings?|calls?|conversations?|discussions?|consultations|conference|summit|session|press conference)\b/iu;

/** Who "Russia's foreign minister" may be: the country stands one or two words before the office. */
function holdersOf(printed: string, before: readonly Term[], { spellings }: PassageIndex): string[] {
  return before.flatMap(({ term }) => [...spellings.holders(term, printed.toLowerCase())]);
}

/** "Who [commands] the rebels": what a tagger may take for a noun. */
const BEFORE_DEED = /^(?:and )?who (?:else )?(?:also )?$/i;

function sortOf(pos: string, printed: string, before: string): AskedTerm["sort"] {
  if (/^\p{Lu}/u.test(printed)) return "name";
  if (BEFORE_DEED.test(before)) return "verb";
  if (pos === "PROPN") return "noun";
  if (pos === "NOUN") return "noun";
  if (pos === "VERB" || pos === "AUX") return "verb";
  return "other";
}

/** Rarity of a term, from 0.3 up. */
function idf(term: string, index: PassageIndex): number {
  const n = index.documentFrequency(term);
  return Math.max(0.3, Math.log(1 + (index.size - n + 0.5) / (n + 0.5)));
}
