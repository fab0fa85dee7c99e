import { isEnglish } from "../../articles/language.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import type { Bounds, Detail, Question } from "../question.ts";
import { askedFor, withoutLeadIn } from "./asks.ts";
import { boundsIn } from "./bounds.ts";
import { cleanQuestion, foldQuestion } from "./clean.ts";
import { daysIn } from "./days.ts";
import { detailParts } from "./detail-parts.ts";
import { figuresAsDays } from "./figures.ts";
import { asPlainWhether } from "./is-it-true.ts";
import { kindsIn, placesIn } from "./kinds-and-places.ts";
import { namesInEnglish } from "./names-abroad.ts";
import { withVerbs } from "./noun-questions.ts";
import { asWhichOfStatus } from "./of-status.ts";
import { withPartner } from "./partner-by-country.ts";
import { plainer } from "./plainer.ts";
import { seenAsMet } from "./seen-as-met.ts";
import { mendSlips, nameWordSet } from "./spelling.ts";
import { inFull } from "./telegraphic.ts";
import { whatItIs } from "./what-it-is.ts";
import { ASIDE, personWords, setAside, whoIsNamed } from "./who-is-named.ts";

const FUTURE =
  /\b(?:will|going to|is to|are to|planned|plan|plans|scheduled|upcoming|expected|due to|supposed to|next|future)\b/i;
/** "When are they meeting": English has no other tense for what is arranged. */
const UNDER_WAY =
  /^(?:and )?(?:when|where|on (?:what|which) (?:day|date)|in (?:what|which) (?:city|town|country)) (?:are|is) (?:\S+ ){1,4}?(?:meeting|talking|speaking|flying|travell?ing|gathering)\b(?! (?:of|on|was|were|held|about|room))/i;
const ORDERS: readonly (readonly [RegExp, NonNullable<Question["order"]>])[] = [
  [/\b(?:first|earliest|oldest)\b(?! (?:ukrainian|time))/i, "first"],
  [/\bnext\b/i, "next"],
  [/\bbefore (?:that|this|then|it|the)\b|\bprevious(?:ly)?\b|\bprior to\b/i, "before"],
  [/\bafter (?:that|this|then|the)\b|\bafterwards\b|\bfollowing the\b/i, "after"],
  [/\b(?:last|latest|most recent|newest)\b(?! (?:week|month|year|night|the|for))/i, "last"],
];

const lastRead = new WeakMap<PassageIndex, { typed: string; record: ContactRecord; question: Question }>();

/** Reads a question: what is asked for, about whom, what, when and where. The last one is kept: several who answer ask for it. */
export function readQuestion(typed: string, record: ContactRecord, index: PassageIndex): Question {
  const last = lastRead.get(index);
  if (last?.typed === typed && last.record === record) return last.question;
  const question = readAnew(typed, record, index);
  lastRead.set(index, { typed, record, question });
  return question;
}

function readAnew(typed: string, record: ContactRecord, index: PassageIndex): Question {
  const { text, cut } = cleanQuestion(typed);
  const figures = figuresAsDays(text);
  const abroad = namesInEnglish(figures.text);
  const folded = foldQuestion(abroad.text);
  const mended = mendSlips(
    withoutLeadIn(folded),
    index.words,
    namesKnown(record, index),
    personWords(record.register),
  );
  const typedOut = plainer(inFull(asWhichOfStatus(asPlainWhether(withCapitals(mended.text, record, index)))));
  const asked = whatItIs(withVerbs(typedOut));
  const named = whoIsNamed(asked, record);
  const words = withPartner(seenAsMet(asked, named.people, record.register), named.people, record);
  const parts = detailParts(words, record);
  const { asks, focus } = parts[0] ?? askedFor(words);
  const { people, aside } = words === asked ? named : whoIsNamed(words, record);
  return {
    typed: text,
    cut,
    words,
    asks,
    focus,
    details: [...new Set(parts.flatMap((part) => part.details))],
    people,
    without: aside,
    topics: [...new Set(record.vocabulary.find(words.replace(ASIDE, "")).map((mention) => mention.topic))],
    topicsAside: record.vocabulary.find(setAside(words)).map((mention) => mention.topic),
    kinds: kindsIn(words),
    days: daysIn(words),
    bounds: limits(words, parts),
    places: placesIn(words, record),
    order: ORDERS.find(([pattern]) => pattern.test(words))?.[1] ?? null,
    future: FUTURE.test(words) || UNDER_WAY.test(words),
    among: null,
    slips: [...figures.slips, ...abroad.slips, ...mended.slips],
    kept: [],
  };
}

/** Limits in time count for lists and counts; "the last call before 28 May" asks for its neighbour. */
function limits(words: string, parts: readonly { readonly details: readonly Detail[] }[]): Bounds | null {
  const details = parts.flatMap((part) => part.details);
  const isMany =
    details.length === 0 ||
    details.some((detail) => detail === "count" || detail === "list" || detail === "status");
  return isMany &&
    !ORDERS.slice(0, 1)
      .concat(ORDERS.slice(4))
      .some(([pattern]) => pattern.test(words))
    ? boundsIn(words)
    : null;
}

const names = new WeakMap<ContactRecord, Set<string>>();

/** Words of names in the archive that a slip may stand for: people, countries, topics and places. */
function namesKnown(record: ContactRecord, index: PassageIndex): Set<string> {
  const known = names.get(record);
  if (known) return known;
  const found = nameWordSet([
    ...record.register.principals.flatMap((one) =>
      one.kind === "country" ? [one.name] : [one.surname ?? one.name],
    ),
    ...record.vocabulary.topics.map((topic) => topic.prefLabel),
    ...record.contacts.flatMap((contact) => contact.place?.value ?? []),
  ]);
  // The countries of the two as well: "United States" stands in no article that says "U.S.".
  const own = nameWordSet(
    record.briefing.principals.flatMap((id) => {
      const { surname, country } = record.register.byId(id) ?? { surname: null, country: null };
      return [surname ?? "", (country && record.register.countryName(country)) ?? ""];
    }),
  );
  const archived = new Set([...found].filter((word) => own.has(word) || index.words.has(word)));
  names.set(record, archived);
  return archived;
}

interface NamesByWord {
  readonly names: ReadonlyMap<string, string>;
  /** Those of them that are no surnames. */
  readonly places: ReadonlySet<string>;
}

const capitals = new WeakMap<ContactRecord, NamesByWord>();

/** Whoever writes one name with a capital means no name by a word of the language without one. */
const WITH_CAPITALS = /\S \p{Lu}\p{Ll}/u;

/** "lavrov" as "Lavrov": surnames, countries and towns that the archive knows are names in small letters as well. */
function withCapitals(words: string, record: ContactRecord, index: PassageIndex): string {
  const known = capitals.get(record) ?? namesByWord(record);
  capitals.set(record, known);
  const isCareful = WITH_CAPITALS.test(words);
  return words.replace(/(?<![\p{L}\p{N}-])\p{Ll}[\p{L}]+/gu, (word) => {
    if (isCareful && isEnglish(word) && !known.places.has(word)) return word;
    const bare = word.replace(/s$/, "");
    const name =
      known.names.get(word) ??
      (known.names.get(bare) ? `${known.names.get(bare)}s` : undefined) ??
      (word.length > 5 && !isEnglish(word) && !isEnglish(bare) && isPrintedAsName(word, record, index)
        ? word.replace(/^\p{L}/u, (one) => one.toUpperCase())
        : undefined);
    return name !== undefined && (index.words.has(word) || index.words.has(bare)) ? name : word;
  });
}

/** In a larger archive texts are not looked through for a word. */
const LARGE = 1_000;

/** "Kramatorsk" stands with a capital wherever it stands. */
function isPrintedAsName(word: string, { articles }: ContactRecord, { size }: PassageIndex): boolean {
  if (size > LARGE) return false;
  const name = word.replace(/^\p{L}/u, (one) => one.toUpperCase());
  const holds = (form: string): boolean => articles.some(({ folded }) => folded.includes(form));
  return holds(name) && !holds(` ${word}`);
}

function namesByWord({ register, contacts, others }: ContactRecord): NamesByWord {
  const wordsIn = (names: readonly string[]): string[] =>
    names
      .flatMap((name) => name.match(/\p{Lu}\p{L}+/gu) ?? [])
      .filter((word) => word.length > 3 && !COMMON_TOO.test(word));
  const countries = register.principals.flatMap((one) =>
    one.kind === "country" ? [one.name, one.capital ?? ""] : [],
  );
  const surnames = register.principals.flatMap((one) => (one.kind === "country" ? [] : [one.surname ?? ""]));
  const met = [...contacts, ...others].flatMap(({ place }) => place?.value ?? []);
  const places = wordsIn([...countries, ...met]);
  return {
    names: new Map([...wordsIn(surnames), ...places].map((word) => [word.toLowerCase(), word])),
    places: new Set(places.map((word) => word.toLowerCase())),
  };
}

const COMMON_TOO =
  /^(?:May|March|Turkey|China|Rice|Church|Price|States|United|Kingdom|Republic|Union|South|North|East|West|New|Cook|Hague|Power|Store|Slot|Song|Gates|Burns|Hunt|Borne|Gallant|Earnest|Cannon|Bishop|Central|City|Port|Prince|Saint|Coast|Ivory|Democratic|Islands|Blunt|Straw|Beckett|Chad|Jordan|Mali|Niger|Oman|Peru|Guinea|Reading|Bath)$/;
