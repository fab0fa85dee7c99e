import type { Contact } from "../../contacts/contact.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Scope } from "../scope.ts";
import { inOrder, selectContacts } from "../select-contacts.ts";

const VERBS =
  /^(?:that |when |the day )?(?:they|the (?:two|pair|ministers|men|two ministers)|(?:\p{L}+ and \p{L}+)) (?:had )?(?:last |first )?(?=(?:met|meet|spoke|speak|talked|talk|called|phoned)\b)/iu;
const NOUN =
  /\b(?:calls?|meetings?|talks|contacts?|conversations?|visits?|summit|phone|met|meet|spoke|speak)\b/i;
const FILLER =
  /\b(?:the|an?|one|ones|in|of|on|at|from|that|they|their|two|both|held|planned|reported|closed|phone|telephone|calls?|meetings?|talks|conversations?|contacts?|visits?|letters?|summit|met|meet|spoke|speak|talked|by|over|was|were|first|last|end|beginning|day|\d{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\b/giu;

/**
 * The contacts that words name by place, day or kind ("the March call", "Paris", "they met in Lausanne"); none where they
 * name something else, or say more.
 */
export function occasionsNamed(words: string, scope: Scope): readonly Contact[] {
  const said = words
    .replace(VERBS, "")
    .replace(/\bplan$/i, "meeting")
    .replace(/[?.!,\s]+$/, "")
    .trim();
  const question = readQuestion(`when was ${said}`, scope.record, scope.index);
  const { places, days, kinds, order, topics } = question;
  const isName = places.length > 0 || (days.length > 0 && NOUN.test(said)) || (kinds.length > 0 && order);
  if (!isName || topics.length > 0 || question.bounds !== null || saysMore(said, places)) return [];
  const { contacts, unmet } = selectContacts(
    { ...question, people: [], kinds: places.length > 0 && days.length === 0 ? [] : kinds },
    scope,
  );
  if (unmet.length > 0) return [];
  const fitting = contacts.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind.value));
  return inOrder(question, fitting.length > 0 ? fitting : contacts);
}

function saysMore(words: string, places: readonly string[]): boolean {
  const left = places.reduce(
    (all, place) => all.replace((place.split(",")[0] ?? place).toLowerCase(), " "),
    words.toLowerCase(),
  );
  return left.replace(FILLER, " ").replace(/[\s,.;:()?!'-]+/g, "") !== "";
}
