import type { Contact } from "../../contacts/contact.ts";
import { articleIn } from "../../contacts/record.ts";
import { capital, listed } from "../../replies/counted.ts";
import type { About, Answered } from "../answered.ts";
import { contactName } from "../answers/contact-words.ts";
import { refuse } from "../answers/refusal.ts";
import { answerFromText } from "../answers/text-answer.ts";
import { matchOf } from "../evidence/features.ts";
import { type Findings, findInText } from "../evidence/find-in-text.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { restsOn } from "./own-sentences.ts";
import { contactsTalkedOf, MOST_MEANT } from "./talked-of.ts";

/** Where a follow-up may find its answer. */
interface Ground {
  readonly article: string;
  readonly name: string;
  readonly mayAnswer: (facts: SentenceFacts) => boolean;
}

/**
 * Answers words that point back ("was it friendly?", "did they sign anything?") from the sentences of what was talked of,
 * or says that it is not stated there: a sentence about something else would be a false answer, however near its words.
 */
export function onItsSentences(question: Question, scope: Scope): Answered | null {
  const contacts = contactsTalkedOf(scope);
  if (contacts.length > MOST_MEANT) return null;
  const grounds = contacts.length > 0 ? groundsOf(contacts, question, scope) : groundOfSentence(scope);
  if (grounds.length === 0) return null;
  const kept = contacts.map((one) => contactName(one, scope.record));
  const asked: Question = { ...question, among: contacts.map(({ id }) => id), kept };
  // What they agreed on is told; whether one of them agreed to just this is not.
  const isToThat = /\bagree (?:to|with|on) (?:it|that|this|him|her|them)\b|^did \S+ agree$/i.test(
    question.words,
  );
  for (const { article, mayAnswer } of grounds) {
    const inArticle: Scope = { ...scope, article };
    const findings = findInText(asked, inArticle, new Set(), mayAnswer);
    const answered = answerFromText(asked, inArticle, findings);
    if (!isToThat && isAnswer(answered, question) && isSaidThere(answered, question, findings))
      return keeping(answered, contacts);
  }
  return notStated(asked, contacts, grounds, scope);
}

/** A reason must be given as one. */
const REASON =
  /\b(?:because|due to|owing to|in protest|so as to|in order to|so that|blam\w+|as a result|in response|on the grounds?|citing|for fear)\b/i;

function isAnswer({ kind, answer, evidence }: Answered, { asks }: Question): boolean {
  if (kind !== "answer" || answer?.startsWith("Not known")) return false;
  return asks !== "why" || REASON.test(evidence[0]?.evidence.quote ?? "");
}

/** "Close" is near to "friendly" and says something else of a meeting. */
const SAME: readonly ReturnType<typeof matchOf>[] = ["same", "echo", "prefix"];

/** "Was it …?" may be denied by the opposite word; for all else each word of the question that says something stands there. */
function isSaidThere(
  { answer, evidence }: Answered,
  { asks, words }: Question,
  { terms, ranked }: Findings,
): boolean {
  if (asks !== "whether" || (answer === "No" && /^(?:was|were|is|are)\b/i.test(words))) return true;
  const start = evidence[0]?.evidence.start;
  const facts = ranked.find((one) => one.facts.sentence.start === start)?.facts;
  const telling = terms.filter(({ light, sort }) => !light && sort !== "name");
  return (
    facts !== undefined && telling.length > 0 && telling.every((term) => SAME.includes(matchOf(term, facts)))
  );
}

/** The contact stays what is talked of, also where the sentence that answers is another of its own. */
function keeping(answered: Answered, contacts: readonly Contact[]): Answered {
  const ids = contacts.map(({ id }) => id);
  return ids.length === 0 ? answered : { ...answered, about: { ...answered.about, contacts: ids } };
}

/** Yes and no need a sentence of the contact itself; anything else may stand anywhere in an article on that contact alone. */
function groundsOf(contacts: readonly Contact[], { asks }: Question, { record }: Scope): Ground[] {
  const all = [...record.contacts, ...record.others];
  return contacts.flatMap((contact) => {
    const own = restsOn(contact);
    const articles = [...new Set(contact.accounts.map(({ article }) => article))];
    return articles.map((article): Ground => {
      const here = all.filter(({ accounts }) => accounts.some((one) => one.article === article));
      const isWhole = asks !== "whether" && here.length === 1;
      return {
        article,
        name: contactName(contact, record),
        mayAnswer: isWhole ? () => true : own,
      };
    });
  });
}

/** After a sentence that no contact rests on: that sentence and those beside it. */
function groundOfSentence({ about, record }: Scope): Ground[] {
  const article = articleIn(record, about?.sentence?.article);
  if (!article || !about?.sentence) return [];
  const at = article.sentences.findIndex(({ start }) => start === about.sentence?.start);
  const beside = new Set(article.sentences.slice(Math.max(0, at - 1), at + 2).map(({ start }) => start));
  const mayAnswer = ({ sentence }: SentenceFacts): boolean => beside.has(sentence.start);
  return [{ article: article.id, name: "the last answer", mayAnswer }];
}

function notStated(
  question: Question,
  contacts: readonly Contact[],
  grounds: readonly Ground[],
  scope: Scope,
): Answered {
  const names = listed([...new Set(grounds.map(({ name }) => name))]);
  const what = MISSING[question.asks] ?? "that";
  const not =
    question.asks === "whether" ? `Not known. ${whether(question)} is not stated for ${names}.` : null;
  const refused = refuse({
    question,
    scope,
    headline: not ?? `${capital(what)} is not stated for ${names}.`,
    reason: "Looked for in what the archive has on it; other contacts and other articles were left aside.",
    contacts,
  });
  const ids = contacts.map(({ id }) => id);
  const about: About = { ...refused.about, contacts: ids, sentence: scope.about?.sentence ?? null };
  return { ...refused, about };
}

/** "Whether Kerry did" of "did Kerry agree?". */
function whether({ words }: Question): string {
  const who = /^did (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?) \p{Ll}+$/u.exec(words.trim())?.[1];
  return who === undefined ? "That" : `Whether ${who} did`;
}

const MISSING: Readonly<Partial<Record<Question["asks"], string>>> = {
  when: "when that was",
  where: "where that was",
  who: "who that was",
  "how many": "a figure for that",
  "how long": "how long that lasted",
  why: "the reason",
  how: "how that was",
};
