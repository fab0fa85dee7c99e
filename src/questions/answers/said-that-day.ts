import type { Contact } from "../../contacts/contact.ts";
import { findDates } from "../../contacts/dates/find-dates.ts";
import { resolveDate } from "../../contacts/dates/resolve-date.ts";
import { tenseAt } from "../../contacts/dates/tense-at.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { AskedDay, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { fallsOnDay } from "../select-contacts.ts";
import { isOnDay, weekdayAsked } from "./on-weekday.ts";

/**
 * "What did he tell her on 31 March": whether a sentence is known to be of another day, by the contacts that rest on it, or
 * where none does by all that its article tells of. An article that came out on that day says nothing of that.
 */
export function isOfAnotherDay(question: Question, facts: SentenceFacts, { record }: Scope): boolean {
  const days = question.days.filter(({ month, day }) => month !== null && day !== null);
  if (question.asks !== "what said" || days.length !== question.days.length || days.length === 0)
    return false;
  if (hasDay(facts, days)) return false;
  const { article, sentence } = facts;
  const here = [...record.contacts, ...record.others].filter(({ accounts }) =>
    accounts.some((one) => one.article === article.id),
  );
  const isIt = (one: { readonly article: string; readonly start: number }): boolean =>
    one.article === article.id && one.start === sentence.start;
  const resting = here.filter(({ accounts, positions, topics }) =>
    [...accounts, ...positions, ...topics].some(({ evidence }) => isIt(evidence)),
  );
  const told = resting.length > 0 ? resting : here;
  return told.length > 0 && told.every((contact) => isKnownOtherwise(contact, days));
}

/**
 * "Whom did he see on Saturday": whether all contacts of his that rest on a sentence are known to have been on other weekdays,
 * whatever else it tells of a Saturday.
 */
export function isOnOtherWeekday(
  { asks, words, people }: Question,
  { article, sentence }: SentenceFacts,
  { record }: Scope,
): boolean {
  const day = asks === "who" ? weekdayAsked(words) : null;
  if (day === null) return false;
  const resting = [...record.contacts, ...record.others].filter(
    ({ accounts, participants }) =>
      accounts.some(({ evidence }) => evidence.article === article.id && evidence.start === sentence.start) &&
      people.every((id) => participants.some(({ principal }) => principal === id)),
  );
  return resting.length > 0 && resting.every((one) => isOnDay(one) && !isOnDay(one, day));
}

function isKnownOtherwise({ date }: Contact, days: readonly AskedDay[]): boolean {
  return date?.precision === "day" && date.edtf !== null && !days.some((day) => fallsOnDay(date.edtf, day));
}

/** The sentence names the day itself, or a weekday that stands for it. */
function hasDay({ text, article, tokens }: SentenceFacts, days: readonly AskedDay[]): boolean {
  return findDates(text).some((mention) => {
    const at = { published: article.published, tense: tenseAt(text, mention.start, tokens()) };
    const { edtf } = resolveDate(mention, at);
    return edtf !== null && days.some((day) => fallsOnDay(edtf, day));
  });
}
