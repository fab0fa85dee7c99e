import type { Contact } from "../../contacts/contact.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { statusWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { refuse } from "../answers/refusal.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { contactsTalkedOf } from "./talked-of.ts";

const NOUN = "(?:one|call|meeting|contact|conversation|talks|time|visit|letter)s?";
const BEFORE = new RegExp(
  `^(?:the )?(?:${NOUN} )?(?:right |just )?before(?: (?:that|this|it|then))?(?: one)?$|^(?:the )?(?:previous|preceding|earlier)(?: ${NOUN})?$|^when (?:did|had) they (?:last )?(?:speak|spoken|meet|met|talk|talked) before(?: that)?$|^what (?:came|happened|was there) before(?: that)?$`,
  "i",
);
const AFTER = new RegExp(
  `^(?:the )?(?:${NOUN} )?(?:right |just )?after(?: (?:that|this|it))?(?: one)?$|^(?:the )?(?:next|following|later)(?: ${NOUN})?$|^(?:and )?then(?: what)?$|^afterwards?$|^when did they (?:next |then )?(?:speak|meet|talk)(?: again| next| after(?: that)?)$|^what (?:came|happened|was) (?:next|after(?:wards)?(?: that)?)$`,
  "i",
);

/** "And the one before that?", "then?": the contact right before or after the last one; null for other words. */
export function besideLast(said: string, scope: Scope): Answered | null {
  const side = BEFORE.test(said) ? "before" : AFTER.test(said) ? "after" : null;
  const { about } = scope;
  const talkedOf = contactsTalkedOf(scope);
  const pivot = side === "before" ? talkedOf[0] : talkedOf.at(-1);
  if (side === null || !about || pivot === undefined) return null;
  const { record } = scope;
  const question = readQuestion(said, record, scope.index);
  const list = besides(pivot, side, record.contacts);
  const fitting = list.filter(
    ({ kind }) => question.kinds.length === 0 || question.kinds.includes(kind.value),
  );
  const found = side === "before" ? fitting.at(-1) : fitting[0];
  const name = contactName(pivot, record);
  const kept = [`${side} ${name}`];
  if (found === undefined) return nothingBeside({ ...question, kept }, side, name, scope);
  return compose({
    question: { ...question, kept, details: ["list"], among: [found.id] },
    scope,
    kind: "answer",
    answer: contactName(found, record),
    headline: `${contactName(found, record)}, ${statusWords(found)}.`,
    parts: contactParts(found, record),
    evidence: found.accounts.slice(0, 1).map(({ evidence }) => evidence),
    contacts: [found],
  });
}

/** The contacts on one side of one, which may be of another pair: then by its day. */
function besides(pivot: Contact, side: "before" | "after", contacts: readonly Contact[]): readonly Contact[] {
  const from = contacts.indexOf(pivot);
  if (from >= 0) return side === "before" ? contacts.slice(0, from) : contacts.slice(from + 1);
  const day = pivot.date?.edtf?.split("/")[0];
  const isThere = (own: string): boolean => (side === "before" ? own < (day ?? "") : own > (day ?? "~"));
  return contacts.filter(({ date }) => date?.edtf && isThere(date.edtf));
}

function nothingBeside(question: Question, side: string, name: string, scope: Scope): Answered {
  return refuse({
    question,
    scope,
    headline: `Nothing in the archive ${side} ${name}.`,
    reason: `It is the ${side === "before" ? "earliest" : "latest"} that fits. The articles are a sample: there may have been more.`,
  });
}
