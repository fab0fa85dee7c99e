import { listed } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { refuse } from "./refusal.ts";

const TOLD =
  /\b(?:tell|told|ask|asked|say to|said to|promise|promised|answer|answered|reply to|replied to|warn|warned|urge|urged|thank|assure|hear from|learn from)\b/i;

/**
 * A refusal where it is asked what one person told another, and the archive neither has a contact of the two nor names
 * them in one sentence: what somebody said elsewhere is no answer. Null otherwise.
 */
export function strangersAnswer(question: Question, scope: Scope): Answered | null {
  const { people, words, asks } = question;
  if (people.length !== 2 || asks === "who" || asks === "whether" || !TOLD.test(words)) return null;
  const { record, article } = scope;
  const met = [...record.contacts, ...record.others].some(({ participants }) =>
    people.every((id) => participants.some(({ principal }) => principal === id)),
  );
  const names = people.flatMap((id) => record.register.byId(id)?.surname ?? []);
  const articles = record.articles.filter(({ id }) => article === undefined || id === article);
  const isTogether = articles.some(({ folded, sentences }) =>
    sentences.some(({ start, end }) => names.every((name) => folded.slice(start, end).includes(name))),
  );
  if (met || isTogether || names.length < 2) return null;
  return refuse({
    question,
    scope,
    headline: `Nothing in the archive on a contact of ${listed(names)}.`,
    reason: "No article has one of them say anything to the other.",
  });
}
