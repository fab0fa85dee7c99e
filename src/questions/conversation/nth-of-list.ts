import { countedInWords } from "../../replies/counted.ts";
import { ORDINALS } from "../../search/numbers.ts";
import type { Answered } from "../answered.ts";
import { plainQuestion, type Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { inFull } from "../specials/named-contact.ts";
import { contactsById } from "./talked-of.ts";

const WHICH = `(${ORDINALS.join("|")}|last|latter|former|\\d{1,2}(?:st|nd|rd|th)?)`;
const OF_THEM = "(?: (?:one|of (?:them|these|those)|on (?:the|that) list|in (?:the|that) list))";
const ALONE = new RegExp(
  `^(?:(?:please )?(?:show|give|tell)(?: me| us)?(?: (?:about|more about|more on))? )?(?:the |number |no\\.? ?|#)?${WHICH}(?:${OF_THEM}| (?:call|meeting|contact|entry|visit))?$`,
  "i",
);
const INSIDE = new RegExp(`\\b(?:the |number )${WHICH}${OF_THEM}`, "i");
const OTHER = /^(?:the )?other(?: one| of them)?$|^(?:and )?the other (?:call|meeting|contact)$/i;
const OTHER_INSIDE = /\bthe other one\b/i;

/** A question about one entry of the list just shown, with that entry as the contact talked of. */
export interface OfList {
  /** Null: the entry is asked for as such. */
  readonly asked: string | null;
  readonly scope: Scope;
}

/** "The first one", "2", "and the last?", "when was the second one?": an entry of the list just shown; null for other words. */
export function entryOfList(said: string, scope: Scope): OfList | null {
  const { about, record } = scope;
  const list = contactsById(about?.list ?? [], record);
  if (!about || list.length < 2) return null;
  const others = list.filter(({ id }) => !about.contacts.includes(id));
  const isOther = OTHER.test(said) || OTHER_INSIDE.test(said);
  const named = (ALONE.exec(said) ?? INSIDE.exec(said))?.[1];
  if (isOther && (others.length !== 1 || about.contacts.length === 0)) return null;
  const at = named === undefined ? -1 : placeOf(named, list.length);
  const contact = isOther ? others[0] : list[at];
  if (contact === undefined) return null;
  const isAlone = isOther ? OTHER.test(said) : ALONE.test(said);
  const asked = isAlone ? null : said.replace(isOther ? OTHER_INSIDE : INSIDE, "it");
  return { asked, scope: { ...scope, about: { ...about, contacts: [contact.id] } } };
}

/** "The second one" where no list has one: which it is cannot be told, and no sentence with that word says so. */
export function noSuchEntry(said: string, scope: Scope): string | null {
  const [, named] = ALONE.exec(said) ?? [];
  const { about } = scope;
  if (named === undefined || !ORDINALS.includes(named.toLowerCase()) || !about?.question) return null;
  if (/^(?:the )?first (?:call|meeting|contact|visit)$/i.test(said)) return null;
  const count = about.list?.length ?? about.contacts.length;
  return count === 0
    ? `Nothing was listed of which one is the ${named.toLowerCase()}.`
    : `The last answer shows ${countedInWords(count, "contact")}; none of them is the ${named.toLowerCase()}.`;
}

/** The entry itself, in full. */
export function showEntry(typed: string, scope: Scope): Answered | null {
  const [contact] = contactsById(scope.about?.contacts ?? [], scope.record);
  const question: Question = plainQuestion(typed);
  return contact === undefined
    ? null
    : inFull(contact, { ...question, details: ["list"], among: [contact.id] }, scope);
}

/** From 0; -1 where a list is not that long. */
function placeOf(named: string, length: number): number {
  const word = named.toLowerCase();
  if (word === "last" || word === "latter") return length - 1;
  if (word === "former") return 0;
  const at = ORDINALS.includes(word) ? ORDINALS.indexOf(word) : Number.parseInt(word, 10) - 1;
  return at < length ? at : -1;
}
