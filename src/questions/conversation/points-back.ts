import type { Contact } from "../../contacts/contact.ts";
import type { Question } from "../question.ts";

/** "That" in front of what it stands with, or as the last word; "it" is none in "is it true that". */
const THING =
  /\b(?:it|there)\b|\b(?:that|this|those|these)(?= (?:call|meeting|contact|conversation|talks|one|occasion|statement|sentence|time)s?\b|$)|^(?:is|was|does|did|has) (?:that|this)\b/i;
const EMPTY =
  /^(?:is|are|was|were|will) there\b|^how (?:many|much)\b.* (?:is|are) there\b|^(?:is|was) it (?:true|the case|likely|possible|right|correct|known)\b|\bit is\b/i;
const PEOPLE = /\b(?:they|them|their|both|each other|he|she|him|her|his)\b/i;
/** "Did Russia answer?": a deed that needs something to be done to. */
const REPLIED =
  /^(?:did|has|have|does|do|will) (?:the )?\p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*)? (?:ever |also |then )?(?:agree|accept(?: (?:it|that))?|refuse|comply|reply|respond|answer|react|object|confirm(?: (?:it|that))?|deny(?: (?:it|that))?|apologi[sz]e|sign)(?:ed)?$/iu;
const ON_THE_WHOLE =
  /\b(?:ever|always|usually|often|regularly|any (?:other|more)|all|every|each (?:contact|meeting|call|time)|first|last|next|else|again|before|after|since|many|times|contacts|meetings|calls)\b/i;

/** "Did they talk about Syria there?": bound to what was talked of, whatever else is named. */
const BOUND =
  /\b(?:there|(?:at|in|during|on) (?:it|that|this)|(?:at|in|during|on|of) (?:that|this|the same) (?:meeting|call|conversation|occasion|contact|visit)|that time)$/i;

/** Whether a question ends by pointing at what was just talked of. */
export function isBound(said: string): boolean {
  return BOUND.test(said) && !EMPTY.test(said);
}

/** Whether a whole question means what was just talked of: it points back, and names nothing else. */
export function pointsBack(said: string, fresh: Question, contacts: readonly Contact[]): boolean {
  // "Did Tehran reply?": a capital may be a subject as well, and a place.
  if (REPLIED.test(said)) return true;
  const { days, places, topics, people, kinds, order, bounds } = fresh;
  if (days.length + places.length + topics.length > 0 || bounds !== null || order !== null) return false;
  if (ON_THE_WHOLE.test(said)) return false;
  const isKind = kinds.length === 0 || contacts.some(({ kind }) => kinds.includes(kind.value));
  if (!isKind && contacts.length > 0) return false;
  if (!EMPTY.test(said) && THING.test(said)) return true;
  return PEOPLE.test(said) && isOfThem(people, contacts);
}

/** Whoever is named took part in what was talked of. */
function isOfThem(people: readonly string[], contacts: readonly Contact[]): boolean {
  return people.every((id) =>
    contacts.some(({ participants }) => participants.some(({ principal }) => principal === id)),
  );
}
