import { listed } from "../../replies/counted.ts";
import { sidesParts } from "../../replies/sides.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";

const EACH =
  /\b(?:what|how) (?:did|do|does|have|has) (?:each|either|both|the two) sides? (?:say|said|want|claim|put|see|state)\b|\bwhat (?:was|were|is|are) (?:each|both|the two) sides?'?s? (?:positions?|words|accounts?|views?)\b|^(?:each|both) sides? (?:on|in|about|at)\b/i;

/** "What did each side say in Paris": the words of the sides on the contacts that are meant; null for anything else. */
export function eachSideAnswer(question: Question, scope: Scope): Answered | null {
  if (!EACH.test(question.words)) return null;
  const { contacts, unmet, narrowed } = selectContacts(question, scope);
  if (unmet.length > 0 || contacts.length === 0 || (!narrowed && question.among === null)) return null;
  const [topic] = question.topics;
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: null,
    headline: `What each side said: ${listed(contacts.map((one) => contactName(one, scope.record)))}.`,
    parts: sidesParts(contacts, scope.record, topic),
    evidence: contacts.flatMap(({ positions }) => positions.map(({ evidence }) => evidence)),
    contacts,
  });
}
