import type { Answered } from "./answered.ts";
import { answerAboutContacts } from "./answers/about-contacts.ts";
import { answerFromText } from "./answers/text-answer.ts";
import { findInText } from "./evidence/find-in-text.ts";
import { readQuestion } from "./parse/read-question.ts";
import type { Question } from "./question.ts";
import type { Scope } from "./scope.ts";
import { selectContacts } from "./select-contacts.ts";

/** Answers a question from the record where the record has it, otherwise from the best sentence, or refuses. */
export function answerQuestion(typed: string, scope: Scope): Answered {
  return answerRead(readQuestion(typed, scope.record, scope.index), scope);
}

/** Answers a question that has been read. */
export function answerRead(question: Question, scope: Scope): Answered {
  const fromRecord = answerAboutContacts(question, scope);
  if (fromRecord) return fromRecord;
  return answerFromText(question, scope, findInText(question, scope, articlesMeant(question, scope)));
}

/** Ids of the articles that report the contacts which a question names by day, place or people beside the record's own. */
function articlesMeant(question: Question, scope: Scope): ReadonlySet<string> {
  if (question.days.length === 0 && question.places.length === 0 && question.among === null) return new Set();
  const { contacts } = selectContacts({ ...question, topics: [], kinds: [] }, scope);
  return new Set(contacts.flatMap((contact) => contact.accounts.map((account) => account.article)));
}
