import { wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { isUndone, kindsAgree } from "./compatible.ts";
import type { Draft } from "./draft.ts";

/** So many sentences back may be told who it is about. */
const REACH = 2;
const OF_OTHERS =
  /^(?:of|between|among|with) (?!the two|them|both)|(?:^| )(?:of|between|among|with|for) (?:[^ @]+ ){0,4}(?:officials|ministers|leaders|experts|delegations?|parties|diplomats|teams|governments|countries|chiefs|envoys|negotiators)(?: |$)/;
const OF_THEM = /(?:^| )(?:the two|they|both|them|their|each other|the pair)(?: |$)/;

/**
 * "They met on Friday. A meeting had been fixed for May, but # called it off": an occasion of its own between those of whom
 * the sentences before tell, where a country or one of the two has a hand in it.
 */
export function undoneBefore(candidate: Candidate, drafts: readonly Draft[]): Draft | null {
  const { found, status, parties, date, place, kind } = candidate;
  const { reading, from, to, trigger } = found;
  const { index } = reading.sentence;
  const isNew = /(?:^| )(?:an?|another)(?: [^ @#%]+){0,3}$/.test(wordsOf(reading, from - 4, from));
  if (parties.length > 0 || trigger.form !== "noun" || !isUndone(status) || status === "denied" || !isNew)
    return null;
  if (OF_OTHERS.test(wordsOf(reading, to, reading.units.length))) return null;
  const last = drafts.findLast(({ parties: pair }) => pair.length === 2);
  if (!last || last.sentences.has(index) || last.parties.some((one) => one.kind !== "person")) return null;
  const only = drafts.every((one) =>
    one.parties.every(({ key }) => last.parties.some((party) => party.key === key)),
  );
  if (!only && Math.max(...last.sentences) < index - REACH) return null;
  const isApart =
    date >= 0 || (place !== null && place !== last.place?.value) || !kindsAgree(kind, last.kind.value);
  const named = reading.units
    .flatMap((unit) => unit.parties)
    .filter(({ kind: what, country }) => what !== "institution" || country !== null);
  const isTheirs = ({ key, country }: (typeof named)[number]) =>
    last.parties.some((one) => one.key === key || (country !== null && one.country === country));
  if (!isApart || !named.every(isTheirs)) return null;
  return named.length > 0 || OF_THEM.test(reading.line) ? last : null;
}
