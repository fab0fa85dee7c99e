import { clauseWords, type Party, type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import { afterWord } from "./noun-phrases.ts";
import { subjectOf } from "./subject-of.ts";

type Base = Omit<Found, "actor" | "other">;
const NONE: readonly Party[] = [];

const ASKS = /^(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)|begged|pressed|petitioned|approach(?:ed|es))$/;

/** "asked @ for a meeting", "approached @ about a call": whom the verb is about is the other side. */
export function askedFor(base: Base, reading: Reading): Found | null {
  const { clause, from } = base;
  const verb = reading.units.findLastIndex(
    ({ word }, i) => i < from && i > from - 10 && reading.clauseOf[i] === clause && ASKS.test(word),
  );
  const between = wordsOf(reading, verb + 1, from);
  if (verb < 0 || !/^(?:his |her |the )?@ (?:% )?(?:for|about) [^@#%,]*$/.test(`${between} `)) return null;
  const other = reading.units.slice(verb, from).find(({ word }) => word === "@")?.parties ?? NONE;
  const passive = /^(?:was|were|been|is|are|be)$/.test(reading.units[verb - 1]?.word ?? "");
  const actor = passive ? NONE : subjectOf(reading, clause, verb);
  return actor.length > 0 ? { ...base, actor, other } : null;
}

const GIVES =
  /^(?:offer(?:ed|s|ing)?|grant(?:ed|s|ing)?|gave|given|giving|gives|accord(?:ed|s)|den(?:ied|ies))$/;

/** "offered @ a meeting", "granted @ an audience": who is given it is the other side. */
export function givenTo(base: Base, reading: Reading): Found | null {
  const { clause, from } = base;
  const verb = reading.units.findLastIndex(
    ({ word }, i) => i < from && i > from - 9 && reading.clauseOf[i] === clause && GIVES.test(word),
  );
  if (base.trigger.kind === "letter") return null;
  if (
    verb < 0 ||
    !/^(?:his |her |the )?@ (?:an?|another) (?:(?!and )[^@#%,]+ )?$/.test(
      `${wordsOf(reading, verb + 1, from)} `,
    )
  )
    return null;
  const other = reading.units.slice(verb, from).find(({ word }) => word === "@")?.parties ?? NONE;
  const passive = /^(?:was|were|been|is|are|be)$/.test(reading.units[verb - 1]?.word ?? "");
  const actor = passive ? NONE : subjectOf(reading, clause, verb);
  return actor.length > 0 ? { ...base, actor, other } : null;
}

/** "turned down a request by @ for a meeting": who asked is the other side. */
export function askedBy(base: Base, reading: Reading): Found | null {
  const { clause, from } = base;
  const owned = requestOf(base, reading);
  if (owned) return owned;
  const before = clauseWords(reading, clause, Math.max(0, from - 9), from);
  if (
    !/(?:request|offer|proposal|invitation|call|appeal|demand)s? (?:by|from|of) @(?: [^ @]+){0,2} (?:for|to)(?: [^ @]+){0,3}$/.test(
      before,
    )
  )
    return null;
  const at = reading.units.findLastIndex(({ word }, i) => i < from && word === "@");
  const actor = subjectOf(reading, clause, at - 2);
  const other = reading.units[at]?.parties ?? NONE;
  return actor.length > 0 && actor !== other ? { ...base, actor, other } : null;
}

const REQUEST =
  /(?:^| )@ 's? (?:[^ @]+ )?(?:request|offer|proposal|invitation|appeal|demand|bid|plea|suggestion)s? (?:for|to|of)(?: [^ @]+){0,3}$/;

/** "turned down @'s request for a meeting": whose request it is; not where he asked for one with somebody else. */
function requestOf(base: Base, reading: Reading): Found | null {
  const { clause, from, to } = base;
  if (!REQUEST.test(clauseWords(reading, clause, Math.max(0, from - 9), from))) return null;
  if (afterWord(reading, clause, to, /^(?:with|between)$/)) return null;
  const at = reading.units.findLastIndex(({ word }, i) => i < from && word === "@");
  const actor = subjectOf(reading, clause, at);
  const other = reading.units[at]?.parties ?? NONE;
  return actor.length > 0 && actor !== other ? { ...base, actor, other } : null;
}
