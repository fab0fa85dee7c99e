import { stem } from "../../articles/language.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { identityAsked, identityIn, locationIn, sortOfIdentity } from "../evidence/identity.ts";
import type { NameSpan } from "../evidence/names.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { type AnswerSpan, type Cutting, spanOf } from "./span.ts";

/** The name that a noun describes: "the town of Slovyansk", "countries such as Germany", "Interfax, a news agency". */
export function nameOfSort(
  facts: SentenceFacts,
  focus: string,
  isAsked: (name: NameSpan) => boolean,
): AnswerSpan | null {
  const form = stem(focus)
    .replace(/[^a-z]/g, "")
    .replace(/i$/, "(?:i|y)");
  if (
    form.length < 3 ||
    /^(?:part|role|side|sort|kind|end|view|share|half|lot|number|case|time)$/.test(focus)
  )
    return null;
  for (const name of facts.names) {
    if (isAsked(name)) continue;
    const before = facts.text.slice(Math.max(0, name.start - 40), name.start);
    const after = facts.text.slice(name.end, name.end + 70);
    const led = new RegExp(
      `\\b${form}\\w*\\s+(?:of|such as|including|called|named|like)?\\s*(?:the\\s)?$`,
      "i",
    ).test(before);
    const followed = new RegExp(
      `^(?:,| \u2014| -| \\() ?(?:an?|the|one of|both)\\s[^,.]*?\\b${form}`,
      "i",
    ).test(after);
    const joined = new RegExp(`^ (?:and|,) (?:other |other key )?(?:\\w+ ){0,3}${form}`, "i").test(after);
    const isItsSort = new RegExp(`^ ${form}\\w*\\b`).test(after);
    if (led || followed || joined || isItsSort) return spanOf(facts, name.start, name.end);
  }
  return null;
}

/** What somebody or something is: "NAME, a confectionery magnate …", "the resort of NAME", "spokeswoman NAME"; of a sort, where one is asked for. */
export function definition(
  facts: SentenceFacts,
  terms: readonly AskedTerm[],
  sort: RegExp | null = null,
): AnswerSpan | null {
  for (const place of facts.terms.filter((one) => terms.some(({ term }) => term === one.term))) {
    const found = thingOf(facts, place) ?? identityIn(facts, place);
    if (found && isOfBoth(facts, place, found)) continue;
    if (found && (sort === null || sort.test(facts.text.slice(found.start, found.end))))
      return spanOf(facts, found.start, found.end);
  }
  return null;
}

/** "Holm and Lund, the ministers": what the two of them are, and not one of them. */
const isOfBoth = ({ text }: SentenceFacts, name: Place, found: Place): boolean =>
  / and (?:\p{Lu}[\p{L}.'-]+ ){0,2}$/u.test(text.slice(0, name.start)) &&
  /^the (?:\p{L}+ ){0,3}?\p{L}+s\b/u.test(text.slice(found.start, found.end));

const THING =
  /(?<![\p{L}-])((?:the |an? |\p{Lu}[\p{L}-]{1,40}'s )(?:[\p{L}'-]{1,40} ){0,3}(?:town|city|village|resort|port|region|province|republic|district|peninsula|island|settlement|suburb|capital|stronghold|state|group|party|movement|bloc|agency|company|newspaper|organi[sz]ation)) of $/iu;

type Place = { readonly start: number; readonly end: number };

/** "[the Black Sea resort] of NAME"; where nothing but the sort of place stands there, with the land it lies in. */
function thingOf(facts: SentenceFacts, name: Place): Place | null {
  const before = THING.exec(facts.text.slice(0, name.start));
  if (!before?.[1]) return null;
  const land = / \p{Ll}+ \p{Ll}/u.test(before[1]) ? null : locationIn(facts, name);
  return { start: before.index, end: land === null ? before.index + before[1].length : land.end };
}

/** "Met [Lund] in Bergen": somebody, who lies nowhere. */
const SOMEBODY =
  /\b(?:met|meets?|saw|sees|told|with|joined|received|called|phoned|[Mm]inister|[Ss]ecretary|[Pp]resident|[Cc]hancellor|[Ss]pokes\p{L}+) (?:\p{Lu}[\p{L}.'-]+ ){0,2}$/u;

/** Where the thing lies of which that is asked: "NAME in eastern Ukraine", "NAME, Switzerland"; null where a sentence only names it. */
export function location({ question, facts, terms }: Cutting): AnswerSpan | null {
  if (identityAsked(question.words) === null) return null;
  for (const place of facts.terms.filter((one) => terms.some(({ term }) => term === one.term))) {
    const isName = /^\p{Lu}/u.test(facts.text.slice(place.start));
    const found =
      isName && !SOMEBODY.test(facts.text.slice(0, place.start)) ? locationIn(facts, place) : null;
    if (found) return spanOf(facts, found.start, found.end);
  }
  return null;
}

/**
 * How well a sentence describes or places the very thing of which a question asks what or where it is: 0 not at all, 2 of
 * the sort asked for beyond doubt.
 */
export function tellsWhatItIs(cutting: Cutting): 0 | 1 | 2 {
  const {
    question: { words, asks },
    terms,
    facts,
  } = cutting;
  if (identityAsked(words) === null) return 0;
  if (asks === "where") return location(cutting) === null ? 0 : 1;
  const told = definition(facts, terms, sortOfIdentity(words))?.text ?? "";
  if (!told.includes(" ")) return 0;
  return STANDING.test(told) ? 2 : 1;
}

/** Says how something stands in law, and not only what it is. */
const STANDING =
  /\b(?:autonom\p{L}+|independen\p{L}+|republic|province|annexed|occupied|disputed|self-\p{L}+|breakaway|protectorate|colony)\b/iu;
