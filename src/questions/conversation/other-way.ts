import type { ContactRecord } from "../../contacts/record.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { dayName } from "../select-contacts.ts";
import { keptWords } from "./kept-words.ts";

/** "Kerry to Lavrov", "the other way round". */
const TO = /^(\p{L}[\p{L}'-]+) (?:to|told) (\p{L}[\p{L}'-]+)$/u;
const ROUND = /^(?:the )?other (?:way|direction)(?: a?round)?$|^vice versa$/i;

/** Of two who are named, the second first. */
function turnedRound(rest: string, { words, people }: Question, { register }: ContactRecord): string[] {
  if (!ROUND.test(rest) || people.length !== 2) return [];
  const names = people.flatMap((id) => register.byId(id)?.surname ?? []);
  const sorted = names.sort((a, b) => words.indexOf(b) - words.indexOf(a));
  return ["", ...sorted];
}

/** A question in full about what somebody says. */
const FULL = /^(?:what|how|why) (?:else )?(?:did|does|do|has|had|will)\b/i;

/** After "what did A tell B in May", "and what did B tell A?": the same the other way round, in the same time and place; null for other words. */
export function theOtherWay(rest: string, typed: string, before: Question, scope: Scope): Question | null {
  if (before.asks !== "what said") return null;
  const { record, index } = scope;
  const [, from, to] = TO.exec(rest) ?? turnedRound(rest, before, record);
  const words = from && to ? `what did ${from} tell ${to}` : rest;
  const read = readQuestion(words, record, index);
  if (!FULL.test(words) || read.asks !== "what said" || read.people.length === 0) return null;
  const isElsewhere = read.days.length + read.places.length > 0;
  const { days, places, bounds } = isElsewhere ? read : before;
  const when = isElsewhere
    ? ""
    : days.map((day) => ` ${day.day === null ? "in" : "on"} ${dayName(day)}`).join("");
  const where = isElsewhere ? "" : places.map((place) => ` in ${place.split(",")[0]}`).join("");
  const asked: Question = { ...read, typed, days, places, bounds, words: `${read.words}${where}${when}` };
  return { ...asked, kept: keptWords(asked, [], record) };
}
