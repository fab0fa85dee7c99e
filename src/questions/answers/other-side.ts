import { sidesHeard, sidesOf } from "../../replies/accounts.ts";
import { listed } from "../../replies/counted.ts";
import { sidesParts } from "../../replies/sides.ts";
import type { Answered } from "../answered.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { compose } from "./compose.ts";
import { contactName } from "./contact-words.ts";
import { refuse } from "./refusal.ts";

const SIDE =
  /^(?:(?:and|or|but|what about|how about)\s+)+(?:in|from|by|for)?\s*(?:the )?(\p{L}+)(?:'s (?:side|account|version|word))?$/iu;

/** "And in Washington?" after what Moscow said of a contact: whether that capital's account is in the archive; else null. */
export function otherSideAnswer(question: Question, scope: Scope): Answered | null {
  const last = scope.about?.question;
  const named = SIDE.exec(question.typed.replace(/[?!.\s]+$/, ""))?.[1]?.toLowerCase();
  if (!last || named === undefined) return null;
  const before = readQuestion(last, scope.record, scope.index);
  if (before.asks !== "what said") return null;
  const exact = selectContacts(before, scope);
  // "The call of 3 May" where how they spoke is not stated.
  const selection = exact.unmet.length > 0 ? selectContacts({ ...before, kinds: [] }, scope) : exact;
  const contacts = selection.narrowed && selection.unmet.length === 0 ? selection.contacts : [];
  const side = contacts
    .flatMap((one) => sidesOf(one, scope.record))
    .find((one) => one.toLowerCase() === named);
  if (side === undefined) return null;
  const heard = contacts.filter((one) => sidesHeard(one, scope.record).includes(side));
  const asked = { ...question, kept: [last] };
  const names = (list: typeof contacts): string => listed(list.map((one) => contactName(one, scope.record)));
  if (heard.length === 0)
    return refuse({
      question: asked,
      scope,
      headline: `No account of ${names(contacts)} from ${side} is in the archive.`,
      reason: "What is told of it comes from elsewhere; that side may have said something all the same.",
      contacts,
    });
  return compose({
    question: asked,
    scope,
    kind: "answer",
    answer: `The archive has ${side}'s account`,
    headline: `The archive has the account of ${side} of ${names(heard)}.`,
    parts: sidesParts(heard, scope.record),
    evidence: heard.flatMap((one) => one.positions.map(({ evidence }) => evidence)),
    contacts: heard,
  });
}
