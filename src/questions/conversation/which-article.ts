import { outletOf } from "../../articles/address.ts";
import type { Article } from "../../articles/article.ts";
import { cite } from "../../replies/citations.ts";
import { listed } from "../../replies/counted.ts";
import { dayWords } from "../../replies/days.ts";
import { printed, text } from "../../replies/line.ts";
import type { About, Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion, type Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { contactsById } from "./talked-of.ts";

const ARTICLE =
  /^(?:(?:(?:in )?(?:which|what) |(?:the |what is the |what's the )?)(?:newspapers?|articles?|papers?|outlets?|publications?)(?: (?:is|was) (?:it|that|this)(?: (?:in|from))?| (?:says|said|reported|wrote) (?:so|that|this|it))?|(?:(?:can|could) (?:i|you|we) )?(?:(?:please )?(?:give|show|send|get|have|see|read|open)(?: (?:me|us))? )?(?:the |a |its |that )?(?:links?|urls?|original|article|web ?address)(?: (?:to|of) (?:it|that|this|the article))?(?: please)?|(?:do you have|is there|where is|what is|what's) (?:a |the )?(?:link|url|article|original)|where (?:can|could) (?:i|we) (?:read|find) (?:it|that|this)|when (?:was|were) (?:it|that|this|they|(?:the|that) article) (?:published|printed|written)|(?:date|day) of publication|where (?:was|were) (?:it|that|this|they) (?:published|printed|reported))(?: please)?$/i;

/** "Which newspaper?", "give me the link", "when was it published?": the articles that the last answer rests on; null for other words. */
export function whichArticle(said: string, typed: string, scope: Scope): Answered | null {
  const { about, record } = scope;
  if (!about?.question || !ARTICLE.test(said.replace(/^please |,/gi, ""))) return null;
  const articles = restedOn(about, scope);
  if (articles.length === 0) return null;
  const days = articles.map(({ published }) => (published === null ? null : dayWords(published)));
  const names = articles.map((one, at) =>
    [outletOf(one) ?? one.title, days[at]].filter(Boolean).join(" of "),
  );
  const question: Question = { ...plainQuestion(typed), kept: ["your last answer"] };
  const answered = compose({
    question,
    scope,
    kind: "answer",
    answer: listed(names),
    headline: `${listed(names)}.`,
    parts: [{ kind: "list", items: articles.map((one) => [printed(one.title), text(" "), cite(one)]) }],
    contacts: [...record.contacts, ...record.others].filter(({ id }) => about.contacts.includes(id)),
  });
  return { ...answered, about };
}

/** Articles of the last answer: those that report its contacts, or the one that has its sentence. */
function restedOn({ contacts: ids, sentence }: About, { record }: Scope): Article[] {
  const contacts = contactsById(ids, record);
  const reporting = new Set(contacts.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
  const own = sentence ? record.articles.filter(({ id }) => id === sentence.article) : [];
  const isOne = own.length > 0 && contacts.length < 2;
  return isOne ? own : record.articles.filter(({ id }) => reporting.has(id));
}
