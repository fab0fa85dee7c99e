import type { Contact } from "../../contacts/contact.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { listed } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { sidesParts } from "../../replies/sides.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { answerable } from "../answers/suggestions.ts";
import { readQuestion } from "../parse/read-question.ts";
import { plainQuestion, type Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { askBack } from "./ask-back.ts";

const MORE =
  /^(?:(?:is there |do you have |have you got )?(?:anything|something) (?:else|more)(?: (?:on|about) (?:that|this|it))?|(?:what|who|where) else|what more|(?:any |some )?more(?: details?| (?:on|about) (?:that|this|it))?|tell me (?:more|everything)(?: about (?:it|that))?|go on|continue|details?|else|is that (?:all|it|everything)|in full|everything|(?:show (?:me )?)?(?:both|all)(?: of (?:them|these|those))?|what else (?:was|is|did|do|does|has|have|had)\b.{0,30})$/i;

/** More contacts than this are a list, of which there is no more. */
const MOST_TOLD = 2;

/** "Anything else?": all that the record has on the contacts of the last answer; null for other words. */
export function moreOnLast(said: string, scope: Scope): Answered | null {
  const { record, about } = scope;
  if (!MORE.test(said) || !about?.question || namesSomething(said, scope)) return null;
  const contacts = [...record.contacts, ...record.others].filter(({ id }) => about.contacts.includes(id));
  const names = contacts.map((contact) => contactName(contact, record));
  const question: Question = {
    ...(about.asked ?? plainQuestion(said)),
    typed: said,
    slips: [],
    cut: false,
    kept: contacts.length === 0 || contacts.length > MOST_TOLD ? [about.question ?? ""] : names,
  };
  return contacts.length === 0 || contacts.length > MOST_TOLD
    ? nothingMore(question, contacts, scope)
    : compose({
        question,
        scope,
        kind: "contacts",
        answer: null,
        headline: `All that the archive has on ${listed(names)}.`,
        parts: contacts.flatMap((contact) => wholeContact(contact, scope)),
        evidence: contacts.flatMap(({ accounts, positions }) =>
          [...accounts, ...positions].map(({ evidence }) => evidence),
        ),
        contacts,
      });
}

/** "What else did Lavrov say" is a question of its own. */
function namesSomething(said: string, { record, index }: Scope): boolean {
  const { people, topics, days, places } = readQuestion(said, record, index);
  return people.length + topics.length + days.length + places.length > 0;
}

/** The contact with its facts, then what each side said in it. */
function wholeContact(contact: Contact, { record }: Scope): Part[] {
  const [, ...words] = contact.positions.length === 0 ? [] : sidesParts([contact], record);
  return [...contactParts(contact, record), ...words];
}

function nothingMore(question: Question, contacts: readonly Contact[], scope: Scope): Answered {
  const offers = answerable(scope.record, contacts, question.words);
  const says =
    contacts.length === 0
      ? "There is no more in the archive on your last question."
      : "Those were all of them. Ask for one by its day, place or kind.";
  return askBack(says, question, scope, {
    parts: [
      { kind: "paragraph", text: [text("The archive can answer:")] },
      { kind: "list", items: offers.map((offer) => [text(offer)]) },
    ],
    next: offers,
  });
}
