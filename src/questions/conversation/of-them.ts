import type { Answered } from "../answered.ts";
import { placeInOrder } from "../chronology/first-and-last.ts";
import { readPredicate } from "../chronology/predicates.ts";
import { notRead, whatFits } from "../chronology/which-contacts.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { keptWords } from "./kept-words.ts";

const OF_THEM =
  /^(how many|which|what|any)(?: ones?)? of (?:them|these|those)\b(?: (?:contacts|calls|meetings))?\s*(.*)$/i;
const WERE = /^(how many|which)(?: ones?)? (?=(?:were|was|are|is|came|had|have)\b)(.+)$/i;
const AUXILIARY = /^(?:(?:were|was|are|is|have|has|had|did|do|came|there)\b\s*)+/i;
const PLACE = /^(?:the )?(first|second|third|last|latest|earliest|most recent|oldest|newest)$/i;

/** "How many of them were calls?", "which of those was first?": asked of the contacts of the last answer; null for other words. */
export function ofThem(said: string, typed: string, scope: Scope): Answered | null {
  const { about, record } = scope;
  const [, how = "", tail = ""] = OF_THEM.exec(said) ?? WERE.exec(said) ?? [];
  if (how === "" || !about || about.contacts.length < 1) return null;
  const contacts = [...record.contacts, ...record.others].filter(({ id }) => about.contacts.includes(id));
  const words = tail.replace(AUXILIARY, "").replace(/^an? /i, "").trim();
  const read = readQuestion(typed, record, scope.index);
  const before = about.asked ?? null;
  const question: Question = {
    ...read,
    ...(before === null ? {} : { days: before.days, bounds: before.bounds, places: before.places }),
    asks: /^how/i.test(how) ? "how many" : "which",
    details: ["list"],
    among: about.contacts,
    kept: before === null ? [about.question ?? ""] : keptWords(before, [], record),
  };
  const order = PLACE.exec(words)?.[1]?.toLowerCase();
  if (order !== undefined) return placeInOrder(question, scope, contacts, order);
  if (words === "") return null;
  const isKind =
    /^(?:by |on |over |in )?(?:the )?(?:(?:tele)?phone|(?:tele)?phone calls?|calls?|meetings?|person|visits?|letters?)$/i.test(
      words,
    );
  const predicate = readPredicate(words, scope);
  if (predicate === null) return notRead(question, scope, words, contacts);
  return whatFits(
    isKind ? question : { ...question, kinds: [] },
    scope,
    contacts,
    isKind
      ? { ...predicate, says: "among them", of: "contact" }
      : { ...predicate, says: `${predicate.says}, among them` },
  );
}
