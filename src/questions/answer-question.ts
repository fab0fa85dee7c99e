import type { Answered } from "./answered.ts";
import { answerAboutContacts } from "./answers/about-contacts.ts";
import { claimedAnswer } from "./answers/claimed.ts";
import { comparisonAnswer } from "./answers/comparison.ts";
import { intervalAnswer } from "./answers/interval.ts";
import { noAccountAnswer } from "./answers/no-account.ts";
import { plainNo } from "./answers/plain-no.ts";
import { refuseUnknown } from "./answers/refusal.ts";
import { sourceNamedAnswer } from "./answers/source-named.ts";
import { statementDayAnswer } from "./answers/statement-day.ts";
import { strangersAnswer } from "./answers/strangers.ts";
import { answerFromText } from "./answers/text-answer.ts";
import { onlyPlanned } from "./answers/unmet.ts";
import { extremesAnswer } from "./chronology/extremes.ts";
import { firstAndLastAnswer } from "./chronology/first-and-last.ts";
import { inSpanAnswer } from "./chronology/in-span.ts";
import { neighbourAnswer } from "./chronology/neighbours.ts";
import { soOftenAnswer } from "./chronology/so-often.ts";
import { wasItFirstAnswer } from "./chronology/was-it-first.ts";
import { whatBecameAnswer } from "./chronology/what-became.ts";
import { whatConfirmedAnswer } from "./chronology/what-confirmed.ts";
import { whichContactsAnswer } from "./chronology/which-contacts.ts";
import { whichFirstAnswer } from "./chronology/which-first.ts";
import { whoInitiatedAnswer } from "./chronology/who-initiated.ts";
import { whoMetAnswer } from "./chronology/who-met.ts";
import { whoThatDayAnswer } from "./chronology/who-that-day.ts";
import { continued } from "./conversation/continued.ts";
import { type Findings, findInText } from "./evidence/find-in-text.ts";
import type { SentenceFacts } from "./evidence/sentence-facts.ts";
import { unknownNames } from "./evidence/subject-known.ts";
import { subjectsIn } from "./evidence/subjects-told.ts";
import { readQuestion } from "./parse/read-question.ts";
import type { Question } from "./question.ts";
import type { Scope } from "./scope.ts";
import { fallsOnDay, selectContacts } from "./select-contacts.ts";
import { answerParts } from "./several-questions.ts";
import { eachSideAnswer } from "./specials/each-side.ts";
import { inArticlesAnswer } from "./specials/in-articles.ts";
import { onArticlesAnswer } from "./specials/on-articles.ts";

/** Answers a question from the record where the record has it, otherwise from the best sentence, or refuses. */
export function answerQuestion(typed: string, scope: Scope): Answered {
  const question = readQuestion(typed, scope.record, scope.index);
  return claimOf(question, scope) ?? answerNext(typed, scope) ?? answerEach(question, scope);
}

/** "Was it about Syria?": weighed by the field of the contact that is meant. */
function claimOf(question: Question, scope: Scope): Answered | null {
  const claimed = unknownNames(question, scope).length > 0 ? null : claimedAnswer(question, scope);
  return claimed && (plainNo(question, scope, claimed) ?? claimed);
}

/** Answers words that lean on what was said before; null where they stand alone. */
export function answerNext(typed: string, scope: Scope): Answered | null {
  return continued(typed, scope, (asked) => claimOf(asked, scope) ?? answerRead(asked, scope));
}

/** A line may hold several questions; each gets its answer. */
function answerEach(question: Question, scope: Scope): Answered {
  return answerParts(question, scope, (one) => answerRead(one, scope)) ?? answerRead(question, scope);
}

/** Answers a question that has been read. */
function answerRead(question: Question, scope: Scope): Answered {
  const unknown = unknownNames(question, scope);
  if (unknown.length > 0) return refuseUnknown(question, scope, unknown);
  const fromRecord =
    onArticlesAnswer(question, scope) ??
    inArticlesAnswer(question, scope) ??
    eachSideAnswer(question, scope) ??
    chronologyAnswer(question, scope) ??
    strangersAnswer(question, scope) ??
    intervalAnswer(question, scope) ??
    comparisonAnswer(question, scope) ??
    answerAboutContacts(question, scope) ??
    noAccountAnswer(question, scope) ??
    onlyPlanned(question, scope);
  if (fromRecord) return plainNo(question, scope, fromRecord) ?? fromRecord;
  return answerFromText(question, scope, inText(question, scope));
}

/** Who reported the one contact that is meant stands in the articles on it; what it was about, in its own sentences. */
function inText(question: Question, scope: Scope): Findings {
  const meant = articlesMeant(question, scope);
  const isBound = question.details.includes("source") && meant.size === 1;
  const isOnIt = isBound ? ({ article }: SentenceFacts) => meant.has(article.id) : undefined;
  return findInText(question, scope, meant, isOnIt ?? ofTheOneMeant(question, scope));
}

/** The sentences that report the one contact whose subject is asked for by its day or place, and tell a subject. */
function ofTheOneMeant(question: Question, scope: Scope): ((facts: SentenceFacts) => boolean) | undefined {
  const { details, days, places } = question;
  if (!details.includes("topics") || days.length + places.length === 0) return undefined;
  const { contacts, unmet } = selectContacts(question, scope);
  const [one] = contacts;
  if (one === undefined || contacts.length > 1 || unmet.length > 0) return undefined;
  return ({ text, article, sentence: { start, end } }) =>
    subjectsIn(text) !== null &&
    one.accounts.some(
      ({ article: id, evidence }) => id === article.id && evidence.start < end && start < evidence.end,
    );
}

/** What the days of the contacts answer by themselves. */
function chronologyAnswer(question: Question, scope: Scope): Answered | null {
  return (
    sourceNamedAnswer(question, scope) ??
    statementDayAnswer(question, scope) ??
    extremesAnswer(question, scope) ??
    whoInitiatedAnswer(question, scope) ??
    whoMetAnswer(question, scope) ??
    whoThatDayAnswer(question, scope) ??
    wasItFirstAnswer(question, scope) ??
    soOftenAnswer(question, scope) ??
    whatBecameAnswer(question, scope) ??
    whatConfirmedAnswer(question, scope) ??
    whichFirstAnswer(question, scope) ??
    neighbourAnswer(question, scope) ??
    firstAndLastAnswer(question, scope) ??
    inSpanAnswer(question, scope) ??
    whichContactsAnswer(question, scope)
  );
}

/** Ids of the articles that report the contacts which a question names by day or place, or came out on that day or in that month. */
function articlesMeant(question: Question, scope: Scope): ReadonlySet<string> {
  if (question.days.length === 0 && question.places.length === 0 && question.among === null) return new Set();
  const ofKind = selectContacts({ ...question, topics: [] }, scope);
  const isOne = ofKind.unmet.length === 0 && ofKind.contacts.length === 1;
  const { contacts, unmet } = isOne ? ofKind : selectContacts({ ...question, topics: [], kinds: [] }, scope);
  const published = isOne
    ? []
    : scope.record.articles.filter((article) =>
        question.days.some((day) => fallsOnDay(article.published, day)),
      );
  const reporting =
    unmet.length > 0 ? [] : contacts.flatMap((contact) => contact.accounts.map((account) => account.article));
  return new Set([...reporting, ...published.map((article) => article.id)]);
}
