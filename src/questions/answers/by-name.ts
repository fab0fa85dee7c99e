import type { Article } from "../../articles/article.ts";
import { findMentions } from "../../contacts/mentions/find-mentions.ts";
import type { Mention } from "../../contacts/mentions/mention.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { AnswerSpan } from "../spans/span.ts";

const found = new WeakMap<Article, readonly Mention[]>();

function mentionsOf(article: Article, { register }: ContactRecord): readonly Mention[] {
  const known = found.get(article) ?? findMentions(article, register);
  found.set(article, known);
  return known;
}

/**
 * Somebody who is cut out of a sentence by his office ("the U.S. secretary of state") or by a pronoun, with the name that he
 * has in the register on the day of the article; null where he is named already, or nobody or several may be meant.
 */
export function byName(span: AnswerSpan, facts: SentenceFacts, record: ContactRecord): string | null {
  const [start, end] = [facts.sentence.start + span.start, facts.sentence.start + span.end];
  const inside = mentionsOf(facts.article, record).filter((one) => one.start < end && one.end > start);
  const [mention, ...more] = inside.filter(({ via }) => via !== "country" && via !== "metonym");
  const [id, ...others] = mention?.principals ?? [];
  if (mention === undefined || id === undefined || more.length + others.length > 0) return null;
  const person = record.register.byId(id);
  const printed = facts.article.text.slice(start, end);
  if (person?.kind !== "person" || printed.includes(person.surname ?? person.name)) return null;
  // "An aide of the secretary of state" is not the secretary.
  const around = [...printed.slice(0, Math.max(0, mention.start - start)).matchAll(/\p{L}+/gu)];
  if (around.length > 1 || end > mention.end + 1) return null;
  return mention.via === "pronoun" ? person.name : `${person.name} (${printed})`;
}
