import { readQuestion } from "../parse/read-question.ts";
import type { Scope } from "../scope.ts";

const SUBJECT = /\b(?:he|she)\b|\b(?:him|her)\b(?=[?!. ]*$| (?:about|on|that|to|there|then|too)\b)/i;

/** "What did he say?" after one person was talked of: with that person's name; null where nobody or several may be meant. */
export function withName(said: string, { about, record, index }: Scope): string | null {
  const [id] = about?.people ?? [];
  if (id === undefined || about?.people.length !== 1 || !SUBJECT.test(said)) return null;
  const surname = record.register.byId(id)?.surname;
  if (!surname || readQuestion(said, record, index).people.includes(id)) return null;
  return said.replace(SUBJECT, surname);
}
