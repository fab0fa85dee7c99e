import { distinctParties } from "../reading/parties.ts";
import type { Party, Reading } from "../reading/unit.ts";
import { wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { pairOf } from "./pair-of.ts";

/** "@, @ and @ took part", "Taking part were @ and @", "Those at the table were @ and @". */
const TOOK_PART =
  /^(?:the )?@ (?:all |both |also )?(?:took part|taking part|attended|participated|were (?:all |both |also )?(?:present|there|at the table|in attendance)|sat (?:at|round|around) the table)|^(?:taking part|present|attending|at the table|around the table|in the room|in attendance|those (?:present|attending|taking part)|those (?:at|around) the table|the participants)(?: [^ @]+){0,3} (?:was|were|are) (?:the )?@|^(?:it|this|that) was attended by (?:the )?@/;

/**
 * "A meeting was held in # on %. @ and @ took part", "Ministers gathered in # on %: @, @ and @": whoever is said only behind
 * an occasion to have taken part in it.
 */
export function withThoseWhoAttended(
  { reading, candidates }: SentenceFinds,
  at: number,
  all: readonly SentenceFinds[],
): readonly Candidate[] {
  const open = candidates.filter(isOpen);
  const [only] = open;
  if (!only || open.length > 1 || candidates.some(({ parties }) => parties.length >= 2)) return candidates;
  const next = all[at + 1]?.reading;
  const who = afterColon(reading) ?? (next && tookPart(next));
  if (!who) return candidates;
  const before = /^(?:the|this|that) /.test(reading.line) ? pairBefore(all[at - 1]) : [];
  const found = { ...only.found, actor: distinctParties([...before, ...who]), other: [] };
  const parties = pairOf(found);
  return parties.length < 2
    ? candidates
    : candidates.map((one) => (one === only ? { ...one, found, parties, weak: false } : one));
}

/** "@ and @ discussed it. The meeting took place in #. It was attended by @ and @": the first two were there as well. */
function pairBefore(before: SentenceFinds | undefined): readonly Party[] {
  const told = before?.candidates.findLast(
    ({ parties, status, kind }) => parties.length >= 2 && status === "held" && !/call$|letter/.test(kind),
  );
  return told?.parties ?? [];
}

/** A meeting with a day or a place of which nobody is said to take part. */
function isOpen({ kind, status, parties, date, place }: Candidate): boolean {
  return kind === "meeting" && status === "held" && parties.length < 2 && (date >= 0 || place !== null);
}

function tookPart(next: Reading): readonly Party[] | null {
  if (!TOOK_PART.test(next.line)) return null;
  const who = next.units.find(({ word }) => word === "@")?.parties ?? [];
  return who.length > 1 ? who : null;
}

/** The people who are listed, and nothing else, behind a colon or a dash at the end of the sentence. */
function afterColon({ units }: Reading): readonly Party[] | null {
  const colon = units.findLastIndex(({ word }) => /^[:—–-]$/.test(word));
  const who = units[colon + 1];
  if (colon < 0 || who?.word !== "@" || who.parties.length < 2) return null;
  return units.slice(colon + 2).every(({ word }) => /^[.!"]$/.test(word)) ? who.parties : null;
}

/** "The call with @ on % was useful, @ said": who speaks of what a noun tells of the other side alone. */
export function withSpeaker({ reading, candidates }: SentenceFinds): readonly Candidate[] {
  return candidates.map((one) => {
    const { found, parties, date, place } = one;
    const { trigger, actor, other, from, clause } = found;
    const bare = parties.length === 0 && actor.length === 0 && other.length === 1 && !found.blocked;
    if (!bare || trigger.form !== "noun" || /^(?:visit|letter)$/.test(trigger.kind)) return one;
    if (
      (date < 0 && place === null) ||
      clause !== 0 ||
      !/^(?:the |a |an |% 's |this |that )?(?:[^ @]+ )?$/.test(`${wordsOf(reading, 0, from)} `.trimStart())
    )
      return one;
    const speaker = speakerOf(reading);
    const pair = speaker.length === 1 ? pairOf({ ...found, actor: speaker }) : [];
    return pair.length >= 2
      ? { ...one, found: { ...found, actor: speaker }, parties: pair, weak: false }
      : one;
  });
}

/** ", @ said" at the end of a sentence, where @ is no spokesperson. */
function speakerOf({ units, clauses, clauseOf }: Reading): readonly Party[] {
  const said = clauses.findIndex(({ opener }) => opener === "said");
  const who = units.find((unit, i) => clauseOf[i] === said && unit.word === "@");
  const office = who?.parties[0]?.office ?? "";
  return said < 0 || !who || /spokes|secretary$|official|aide/i.test(office) ? [] : who.parties;
}
