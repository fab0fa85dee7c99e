import { clauseWords, type Party, type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import { afterWord } from "./noun-phrases.ts";
import { subjectOf } from "./subject-of.ts";

type Base = Omit<Found, "actor" | "other">;
const NONE: readonly Party[] = [];

/** "@ sent @ a letter": whoever stands between the verb and the noun received it. */
export function sentTo(base: Base, reading: Reading): Found | null {
  const { clause, from } = base;
  for (let i = from - 1; i >= Math.max(1, from - 6); i -= 1) {
    const unit = reading.units[i];
    if (unit?.word === "@" && SENT.test(reading.units[i - 1]?.word ?? ""))
      return { ...base, actor: subjectOf(reading, clause, i - 1), other: unit.parties };
    if (!unit || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(unit.pos)) return null;
  }
  return null;
}

/** "handed @ a letter from @", "a letter from @ was delivered to @ by @": with the one who brings it the other meets. */
export function isBrought({ from, to }: Pick<Base, "from" | "to">, reading: Reading): boolean {
  const before = wordsOf(reading, from - 8, from);
  const behind = wordsOf(reading, to, to + 22);
  const another = /^(?:from|of|by) (?:[^ @#,]+ ){0,3}@(?: |$)/.test(behind);
  return (
    (another &&
      /(?:^| )(?:handed|gave|brought|delivered|presented)(?: to)? (?:[^ @#,]+ )?@ (?:[^ @,]+ ){1,6}?$/.test(
        `${before} `,
      )) ||
    /^(?:from|of) (?:[^ @#,]+ ){0,3}@ ,? ?(?:was|were|has been|had been) (?:[a-z]+ly )?(?:delivered|handed(?: over)?|brought|given|passed(?: on)?) to (?:[^ @#,]+ ){0,3}@ (?:in [^ @#%,]+ |in # |% |, |personally ){0,5}by (?:[^ @#]+ ){0,4}@/.test(
      behind,
    )
  );
}

/** "A letter from @ reached @ on %", "… has been delivered to @". */
function reachedBy(reading: Reading, to: number): readonly Party[] {
  const match =
    /^from (?:the )?@ (?:has |had |have )?(?:reached|found|surprised|awaited|met) (?:the |his )?@(?: |$)/.exec(
      wordsOf(reading, to, to + 9),
    );
  return match ? (reading.units[to + match[0].trim().split(" ").length - 1]?.parties ?? NONE) : NONE;
}

/** "@ returned @'s call": who took it. */
export function answeredBy({ clause, from, trigger }: Base, reading: Reading): readonly Party[] {
  if (trigger.kind !== "telephone call") return NONE;
  for (let i = from - 1; i > Math.max(0, from - 7); i -= 1)
    if (TOOK_CALL.test(reading.units[i]?.word ?? "") && reading.clauseOf[i] === clause)
      return subjectOf(reading, clause, i);
  return NONE;
}

const PROGRAMME =
  /(?:^| )(?:programme|program|schedule|agenda|itinerary|day|visit|trip|tour|stay)(?: of @| of the @| in [^ ,]+| %)?(?: ,)?(?: which| that)?(?: also)? (?:included|includes|including|featured|features|brought|began with|ended with|closed with)(?: also)?(?: [^ @#%]+){0,2}$/;

/** "his programme included an hour with @", "whose trip ended with a dinner with @": whose programme it is. */
export function onProgramme(base: Base, reading: Reading): readonly Party[] {
  const { from } = base;
  if (!isOnProgramme(reading, from)) return NONE;
  return (
    reading.units.findLast(({ word, parties }, i) => i < from && word === "@" && parties.length === 1)
      ?.parties ?? NONE
  );
}

export function isOnProgramme(reading: Reading, from: number): boolean {
  return PROGRAMME.test(wordsOf(reading, from - 12, from));
}

/** "Talks with @ were called off by @": who acts in the passive clause that the noun is the subject of. */
export function agentBehind({ clause, to }: Base, reading: Reading): readonly Party[] {
  const words = clauseWords(reading, clause, to, reading.units.length);
  const source = /(?:^| )(?:came|comes|had come) from (?:the |his |her )?@/.test(words);
  if (
    !source &&
    !/(?:was|were|been|being|be) (?:\w+ly )?\w+ed (?:off |down |out |jointly )?(?:% )?by (?:the |his |her )?@/.test(
      words,
    )
  )
    return NONE;
  const at = reading.units.findIndex(
    ({ word }, i) =>
      i > to &&
      word === "@" &&
      reading.clauseOf[i] === clause &&
      /(?:^| )(?:by|from)(?: the| his| her)?$/.test(wordsOf(reading, i - 2, i)),
  );
  return at < 0 ? NONE : (reading.units[at]?.parties ?? NONE);
}

const TOOK_CALL =
  /^(?:return(?:ed|s|ing)?|answer(?:ed|s)?|took|takes|take|accept(?:ed|s)?|ignored|missed|declined|refused)$/;

/** "promised @ in a telephone call", "gave @ a list at a meeting in #": whom the verb is about took part. */
export function addressedIn(base: Base, reading: Reading): Found | null {
  const { clause, from } = base;
  const before = clauseWords(reading, clause, Math.max(0, from - 5), from);
  if (!/(?:^| )(?:in|during|at|over|on) (?:an?|two|three|several|\d+)(?: [^ @%,]+){0,2}$/.test(before))
    return null;
  const verb = reading.units.findIndex(
    ({ pos }, i) => i < from && pos === "VERB" && reading.clauseOf[i] === clause,
  );
  const who = reading.units.filter(
    ({ word }, i) => i < from && word === "@" && reading.clauseOf[i] === clause,
  );
  const last = who.at(-1);
  const at = last ? reading.units.indexOf(last) : -1;
  const object =
    /^(?:VERB|ADP|PART)$/.test(reading.units[at - 1]?.pos ?? "") &&
    !/^(?:of|by|about|for|from|on|against|like)$/.test(reading.units[at - 1]?.word ?? "");
  const actor = who[0]?.parties ?? NONE;
  return who.length === 2 && last && verb >= 0 && at > verb && object
    ? { ...base, actor, other: last.parties }
    : null;
}

const SENT = /^(?:sent|send|sends|sending|handed|hands|gave|wrote|writes|delivered)$/;

const GATHERS =
  /^(?: [^@]*?)? ?(?:(?:brought|brings|bringing|gathered|gathers|gathering)(?: together)?|(?:was|is|were|being|will be|to be) (?:also )?attended by|attended by|joined by|involv(?:es|ed|ing)|compris(?:es|ed|ing)|with the participation of|whose participants (?:are|were)) (?:the |both )?@/;

const PITTED = /(?:^| )(?:pitted|pits|pitting|set|sets) (?:the )?@ against (?:the )?@(?: |$)/;

/** "The talks pitted @ and @ against @ and @". */
function pitted({ clause, to }: Base, reading: Reading): readonly Party[] | null {
  if (!PITTED.test(clauseWords(reading, clause, to, reading.units.length))) return null;
  const who = reading.units.filter(
    ({ word }, i) => i >= to && word === "@" && reading.clauseOf[i] === clause,
  );
  return who.slice(0, 2).flatMap(({ parties }) => parties);
}

/** "The meeting in # brought together @, @ and @", "talks attended by @ and @". */
export function gathered(base: Base, reading: Reading): readonly Party[] | null {
  const { clause, to } = base;
  const sides = pitted(base, reading);
  if (sides) return sides;
  const behind = clauseWords(reading, clause, to, Math.min(to + 14, reading.units.length));
  if (!GATHERS.test(` ${behind}`)) return null;
  const who = reading.units.find(({ word }, i) => i >= to && word === "@" && reading.clauseOf[i] === clause);
  return who && who.parties.length > 1 ? who.parties : null;
}

/** "A statement was read out by @ at a news conference with @": who acts in a passive clause. */
export function agentBefore({ clause, from }: Base, reading: Reading): readonly Party[] {
  const at = reading.units.findLastIndex(
    ({ word }, i) =>
      i < from && word === "@" && reading.clauseOf[i] === clause && reading.units[i - 1]?.word === "by",
  );
  return at < 0 ? NONE : (reading.units[at]?.parties ?? NONE);
}

/** "During the call, @ spoke of talks with @": a mention of something known; what stands behind the comma is apart. */
export function isFrontedMention(reading: Reading, { clause, from, to }: Base): boolean {
  return (
    reading.units[to]?.word === "," &&
    /^(?:during|in|at|after|before|following) (?:the|this|that|their|his|her|@)(?: [^ @]+){0,3}$/.test(
      clauseWords(reading, clause, 0, from),
    )
  );
}

const WITH_FIRST =
  /^(?:(?:and|but) )?with (?:the |his |her |its )?@ (?:, )?(?:(?:however|too|also|meanwhile|alone|by contrast|on the other hand) (?:, )?)?(?:the )?@ /;

/** "With @, however, @ did hold talks", "with @ he spoke by phone": the other side comes first. */
export function frontedPartner(
  { clause, from }: { readonly clause: number; readonly from: number },
  reading: Reading,
): readonly Party[] | null {
  const before = clauseWords(reading, clause, 0, from);
  if (!WITH_FIRST.test(`${before} `)) return null;
  return reading.units.find(({ word }, i) => word === "@" && reading.clauseOf[i] === clause)?.parties ?? null;
}

const TOPIC_VERB =
  /^(?:discuss(?:ed|es|ing)?|review(?:ed|s|ing)?|considered|considering|debated|debating|addressed|raised|exchanged)$/;

/** "began work on the summit", "drew up the agenda for a meeting": it is still to come, and of whom is not said. */
const WORK_ON =
  /(?:^| )(?:work|working|agenda|agendas|ideas?|details|venue|date|timing|groundwork|proposals?|idea) (?:on|for|of|about) (?:an?|the|this|that)(?: [^ @%]+){0,2}$/;

/** "discussed the summit with @": "with" belongs to the verb, so the noun is only spoken of. */
export function isSpokenOf(reading: Reading, { clause, from }: Base): boolean {
  if (GOES_OVER.test(clauseWords(reading, clause, 0, from))) return true;
  if (WORK_ON.test(clauseWords(reading, clause, Math.max(0, from - 8), from))) return true;
  for (let i = from - 1; i >= Math.max(0, from - 9); i -= 1) {
    const unit = reading.units[i];
    if (!unit || reading.clauseOf[i] !== clause) return false;
    if (TOPIC_VERB.test(unit.word)) return true;
    if (
      /^(?:VERB|AUX)$/.test(unit.pos) ||
      unit.word === "@" ||
      /^(?:at|in|during|after|by|on)$/.test(unit.word)
    )
      return false;
  }
  return false;
}

/** "went over the latest events and the meeting", "to begin work on the summit": talked of, or only prepared. */
const GOES_OVER =
  /(?:^| )(?:(?:went|go|goes|gone|going) (?:over|through) .+ and|(?:work|preparations?|groundwork|agenda) (?:on|for|of)) (?:the|an?|their|his|her|that)(?: [^ @]+)?$/;

/** "the call of %, in which @ and @ decided", "a dinner during which @ told @": the relative clause names who took part. */
export function duringWhich(base: Base, reading: Reading): Found | null {
  const which = reading.units.findIndex(
    ({ word }, i) => i > base.to && i < base.to + 10 && /^(?:which|where)$/.test(word),
  );
  const relative = reading.clauseOf[which] ?? 0;
  if (which < 0 || reading.clauses[relative]?.relative !== true) return null;
  if (
    !/^(?:of % |% |in [^ @#%]+ |in # |on % |, )*(?:in|during|at|on) which$/.test(
      wordsOf(reading, base.to, which + 1),
    )
  )
    return null;
  const named = reading.units.filter(
    ({ word }, i) => i > which && word === "@" && reading.clauseOf[i] === relative,
  );
  const [first, second] = named;
  if (!first || named.length > 2) return null;
  if (first.parties.length > 1 && !second) return { ...base, actor: first.parties, other: NONE, relative };
  const told = second && reading.units[reading.units.indexOf(second) - 1];
  const object = told && (told.pos === "VERB" || /^(?:with|to)$/.test(told.word));
  return second && object ? { ...base, actor: first.parties, other: second.parties, relative } : null;
}

/** "A letter from @ was handed to @", "a call from @ to @". */
export function handedTo(
  { clause, to, trigger }: Base,
  reading: Reading,
  actor: readonly Party[],
): readonly Party[] {
  if (actor.length > 0) return actor;
  if (!/^(?:letter|telephone call)$/.test(trigger.kind)) return NONE;
  return afterWord(reading, clause, to, /^to$/) ?? reachedBy(reading, to);
}
