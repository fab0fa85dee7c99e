import type { ContactKind } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import type { PassageIndex } from "../../search/passage-index.ts";
import { plainWords } from "../../search/words.ts";
import type { About } from "../answered.ts";
import type { Question } from "../question.ts";
import { askedFor, withoutLeadIn } from "./asks.ts";
import { cleanQuestion, foldQuestion } from "./clean.ts";
import { daysIn } from "./days.ts";
import { detailsAsked } from "./details.ts";
import { peopleIn } from "./people.ts";
import { mendSlips, nameWordSet } from "./spelling.ts";

const KINDS: readonly (readonly [RegExp, readonly ContactKind[]])[] = [
  [
    /\b(?:phone|telephone|phoned|phones|rang|ring|telephoned|calls?|called|calling|phone conversations?)\b/i,
    ["telephone call", "video call"],
  ],
  [
    /\b(?:meet|meets|meetings?|met|in person|face to face|sit down|sat down|get together|see each other|summit)\b/i,
    ["meeting", "visit"],
  ],
  [/\b(?:visit|visits|visited|trip|travel|travelled|traveled)\b/i, ["visit"]],
  [/\b(?:letters?|wrote|written)\b/i, ["letter"]],
  [/\bjoint statement\b/i, ["joint statement"]],
];
const FUTURE =
  /\b(?:will|going to|is to|are to|planned|plan|plans|scheduled|upcoming|expected|due to|supposed to|next|future)\b/i;
const ORDERS: readonly (readonly [RegExp, NonNullable<Question["order"]>])[] = [
  [/\b(?:first|earliest|oldest)\b(?! (?:ukrainian|time))/i, "first"],
  [/\bnext\b/i, "next"],
  [/\bbefore (?:that|this|then|it|the)\b|\bprevious(?:ly)?\b|\bprior to\b/i, "before"],
  [/\bafter (?:that|this|then|the)\b|\bafterwards\b|\bfollowing the\b/i, "after"],
  [/\b(?:last|latest|most recent|newest)\b(?! (?:week|month|year|night|the|for))/i, "last"],
];

/** Reads a question: what is asked for, about whom, what, when and where. */
export function readQuestion(typed: string, record: ContactRecord, index: PassageIndex): Question {
  const { text, cut } = cleanQuestion(typed);
  const folded = foldQuestion(text);
  const mended = mendSlips(withoutLeadIn(folded), index.words, namesKnown(record));
  const words = mended.text;
  const { asks, focus } = askedFor(words);
  return {
    typed: text,
    cut,
    words,
    asks,
    focus,
    details: detailsAsked(words, asks),
    people: peopleIn(words, record.register, record.briefing.principals),
    topics: [...new Set(record.vocabulary.find(words).map((mention) => mention.topic))],
    kinds: kindsIn(words),
    days: daysIn(words),
    places: placesIn(words, record),
    order: ORDERS.find(([pattern]) => pattern.test(words))?.[1] ?? null,
    future: FUTURE.test(words),
    among: null,
    slips: mended.slips,
    kept: [],
  };
}

function kindsIn(words: string): ContactKind[] {
  return [...new Set(KINDS.flatMap(([pattern, kinds]) => (pattern.test(words) ? kinds : [])))];
}

function placesIn(words: string, record: ContactRecord): string[] {
  const typed = ` ${plainWords(words).join(" ")} `;
  const places = [...record.contacts, ...record.others].flatMap((contact) => contact.place?.value ?? []);
  return [...new Set(places)].filter((place) =>
    typed.includes(` ${plainWords(place.split(",")[0] ?? "").join(" ")} `),
  );
}

const names = new WeakMap<ContactRecord, Set<string>>();

/** Words of names that a slip may stand for: people, countries, topics and places of the record. */
function namesKnown(record: ContactRecord): Set<string> {
  const known = names.get(record);
  if (known) return known;
  const found = nameWordSet([
    ...record.register.principals.flatMap((one) =>
      one.kind === "country" ? [one.name] : [one.surname ?? one.name],
    ),
    ...record.vocabulary.topics.map((topic) => topic.prefLabel),
    ...record.contacts.flatMap((contact) => contact.place?.value ?? []),
  ]);
  names.set(record, found);
  return found;
}

/** Whether a question leans on the last one: "and in May?", "where?", "who says so?". */
export function isFollowUp(question: Question, about: About): boolean {
  if (about.question === null) return false;
  const { words } = question;
  return (
    /^(?:and|what about|how about|also)\b/i.test(question.typed) ||
    plainWords(words).length <= 2 ||
    /^(?:who (?:says|said) (?:so|that|it)|why|where|when|how long|who|at whose initiative)\b.{0,12}$/i.test(
      words,
    )
  );
}
