import { contactLine } from "../../replies/contact-line.ts";
import { text } from "../../replies/line.ts";
import type { Answered } from "../answered.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { compose } from "./compose.ts";
import { contactName } from "./contact-words.ts";

/** Contacts to choose from; the rest is in the log. */
const MOST_CHOICES = 7;

/** "Who says so?" with nothing before it: asks which contact is meant, and shows which there are. */
export function askBack(question: Question, scope: Scope): Answered {
  const { record } = scope;
  const bare = question.typed.replace(/[?!.\s]+$/, "");
  const latest = [...record.contacts].reverse();
  const reason = "The question leans on an earlier one, and nothing was talked of before.";
  return compose({
    question,
    scope,
    kind: "nothing-found",
    answer: null,
    reason,
    headline: "Which contact do you mean?",
    parts: [
      {
        kind: "notice",
        tone: "nothing-found",
        text: [text(`${reason} Name the day, the place or the kind, for example:`)],
      },
      {
        kind: "list",
        items: record.contacts.slice(0, MOST_CHOICES).map((contact) => contactLine(contact, record)),
      },
    ],
    next: latest.slice(0, 3).map((contact) => `${bare}: ${contactName(contact, record)}`),
  });
}
