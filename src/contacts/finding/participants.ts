import { clauseWords, type Party, type Reading } from "../reading/unit.ts";
import { askedBy, askedFor, givenTo } from "./asking-frames.ts";
import type { Found } from "./candidate.ts";
import { subjectOfGerund } from "./gerunds.ts";
import { invitedBy, inviter, notFor } from "./invitations.ts";
import {
  addressedIn,
  agentBefore,
  agentBehind,
  answeredBy,
  duringWhich,
  frontedPartner,
  gathered,
  handedTo,
  isFrontedMention,
  isSpokenOf,
  onProgramme,
  sentTo,
} from "./noun-frames.ts";
import { afterWord, directObject, goalOf, meetsOthers, taken } from "./noun-phrases.ts";
import { isStrangers, ownerBehind, ownerOf } from "./owners.ts";
import { behindComma, isPassive, isThing } from "./passives.ts";
import { offeredBy, withRefuser } from "./refusers.ts";
import { relativeAfter, relativeBehind } from "./relative-behind.ts";
import { subjectOf } from "./subject-of.ts";
import { isTheirOwn } from "./their-own.ts";
import type { TriggerHit } from "./triggers.ts";
import { wonOver } from "./won-over.ts";

const NONE: readonly Party[] = [];

/** Who takes part in what a trigger speaks of: who acts, and the other side. */
export function participantsOf(reading: Reading, hit: TriggerHit): Found {
  const clause = reading.clauseOf[hit.from] ?? 0;
  const base = { reading, ...hit, clause, goal: -1, relative: -1 };
  if (hit.trigger.channel) return { ...base, actor: NONE, other: NONE };
  if (hit.trigger.form === "noun") return withRefuser(ofNoun(base, reading), reading);
  return isThing(reading, hit.from)
    ? blocked(base)
    : withRefuser(otherThanHimself(ofVerb(base, reading), reading), reading);
}

/** "@ thanked @, who had rung him": not himself, but whoever thanked. */
function otherThanHimself(found: Found, reading: Reading): Found {
  const { actor, other, clause } = found;
  const here = reading.clauses[clause];
  const same = actor.length === 1 && other.length === 1 && actor[0]?.key === other[0]?.key;
  if (!same || here?.opener !== "who" || here.parent === null) return found;
  return { ...found, other: subjectOf(reading, here.parent, reading.clauseOf.indexOf(clause) - 1) };
}

type Base = Omit<Found, "actor" | "other">;
function blocked(base: Base): Found {
  return { ...base, actor: NONE, other: NONE, blocked: true };
}

function ofVerb(base: Base, reading: Reading): Found {
  const { trigger, clause, from, to } = base;
  const takes = trigger.takes ?? [];
  const subject = subjectOfGerund(reading, clause, from) ?? subjectOf(reading, clause, from);
  const goal = takes.includes("place") ? goalOf(reading, clause, to) : -1;
  if (takes.includes("place") && takes.includes("direct")) return taken(base, reading);
  if (takes.includes("whose")) return { ...base, ...ofWhose(base, reading, subject) };
  const passive = isPassive(reading, from) ? afterWord(reading, clause, to, /^by$/) : null;
  if (passive) return { ...base, goal, actor: passive, other: doneTo(reading, base, subject) };
  const direct = takes.includes("direct") ? directObject(reading, to) : null;
  const other = direct ?? withWhom(reading, clause) ?? spokenTo(base, reading) ?? inviter(base, reading);
  const elsewhere = !other && takes.includes("direct") && (!trigger.mutual || meetsOthers(reading, to));
  return { ...base, goal, actor: elsewhere ? NONE : subject, other: other ?? NONE };
}

/** "@ was @'s guest", "@'s guest was @". */
function ofWhose(
  { from, to }: Base,
  { units }: Reading,
  subject: readonly Party[],
): Pick<Found, "actor" | "other"> {
  const behind = units.find(({ word }, i) => i >= to && word === "@")?.parties ?? NONE;
  const isGuest = /^'s?$/.test(
    units[units.findIndex(({ word }, i) => i >= to && word === "@") + 1]?.word ?? "",
  );
  const owner = units.findLast(({ word }, i) => i < from && word === "@")?.parties ?? NONE;
  return { actor: isGuest ? subject : owner, other: behind };
}

/** "@ was received by @", "the letter was handed to @ by @"; "that they should meet was agreed by @ and @" is done to nobody. */
function doneTo(
  reading: Reading,
  { from, to, clause, trigger }: Base,
  subject: readonly Party[],
): readonly Party[] {
  const taker = trigger.takes?.includes("to") ? afterWord(reading, clause, to, /^to$/, 1, 4) : null;
  if (taker) return taker;
  if (reading.units[from]?.word === "agreed") return NONE;
  return subject.length > 0 ? subject : behindComma(reading, to);
}

/** "@, with whom @ talked", "@, whom @ last met in May": the one whom the relative clause says more of. */
function withWhom(reading: Reading, clause: number): readonly Party[] | null {
  const first = reading.clauseOf.indexOf(clause);
  if (reading.units[first]?.word !== "whom") return null;
  const before = reading.units.findLast(({ word }, i) => i < first && i > first - 10 && word === "@");
  return before?.parties ?? null;
}

/** "spoke with @", "wrote to @". */
function spokenTo({ trigger, clause, from, to }: Base, reading: Reading): readonly Party[] | null {
  const takes = trigger.takes ?? [];
  if (!takes.includes("with") && !takes.includes("to")) return null;
  if (takes.includes("of")) return afterWord(reading, clause, to, /^(?:of|to)$/);
  if (trigger.weak && OCCASION_WITH.test(clauseWords(reading, clause, to, to + 12))) return null;
  const reach = /^sa(?:id|ys|ying)$/.test(reading.units[from]?.word ?? "") ? 5 : 16;
  const word = takes.includes("to") ? /^(?:with|to)$/ : /^with$/;
  return (
    afterWord(reading, clause, to, word, 1, reach) ??
    (reading.units[to]?.word === "to" ? null : frontedPartner({ clause, from }, reading))
  );
}

/** "suggested a conversation by phone with @": with whom the conversation would be. */
const OCCASION_WITH =
  /^(?:[^ @]+ ){0,4}?(?:talks?|calls?|conversations?|meetings?|summit|discussions?|consultations|contacts?|negotiations|dialogue|dinner|lunch)(?: (?!@)[^ ]+){0,4}? (?:with|to) /;

function ofNoun(given: Base, reading: Reading): Found {
  const { clause, from, to, trigger } = given;
  const owner = ownerOf(reading, from);
  const framed = framedNoun(given, reading, owner);
  if (framed) return framed;
  const base = { ...given, relative: relativeAfter(reading, given.to) };
  const between =
    (isWithFirst(reading, to) ? null : afterWord(reading, clause, to, /^(?:between|among)$/, 2)) ??
    gathered(base, reading) ??
    afterWord(reading, clause, to, /^(?:of|by)$/, 2, phraseLength(reading, to));
  if (between) return { ...base, actor: [...hostBefore(reading, clause, from), ...between], other: NONE };
  const predicate = ownerBehind(reading, clause, to);
  if (owner.length === 0 && predicate.length === 1) return otherSide(base, reading, predicate, false);
  const programme = onProgramme(base, reading);
  // What is on a programme is an occasion, however it is called.
  if (programme.length > 0)
    return otherSide({ ...base, trigger: { ...trigger, weak: false } }, reading, programme, false);
  const of = owner.length > 0 ? owner : whoseIs(base, reading);
  const subject = of.length > 0 ? of : subjectOf(reading, clause, mainVerb(reading, clause, from), true);
  const agent = subject.length > 0 ? NONE : agentBehind(base, reading);
  const actor = [subject, agentBefore(base, reading), agent].find(({ length }) => length > 0) ?? NONE;
  if (of.length === 0 && isSpokenOf(reading, base)) return blocked(base);
  const goal = trigger.kind === "visit" ? goalOf(reading, clause, to) : -1;
  return otherSide({ ...base, goal }, reading, actor, of.length > 1 || agent.length > 1);
}

/** "the visit of @", "no trip to # for @". */
function whoseIs(base: Base, reading: Reading): readonly Party[] {
  const near = Math.min(3, phraseLength(reading, base.to));
  return afterWord(reading, base.clause, base.to, /^(?:of|by)$/, 1, near) ?? notFor(base, reading) ?? NONE;
}

/** "a call with @ about the summit between @ and @": the preposition belongs to another noun. */
function isWithFirst({ units }: Reading, to: number): boolean {
  const next = units.findIndex(({ word }, i) => i >= to && word === "@");
  return next >= 0 && units.slice(to, next).some(({ word }) => word === "with");
}

/** Frames that say at once who takes part in what a noun speaks of. */
function framedNoun(base: Base, reading: Reading, owner: readonly Party[]): Found | null {
  if (isStrangers(reading, base.from)) return blocked(base);
  const sent = base.trigger.kind === "letter" ? sentTo(base, reading) : null;
  if (sent) return sent;
  if (owner.length > 1) return { ...base, actor: owner, other: NONE };
  const answered = owner.length === 1 ? answeredBy(base, reading) : NONE;
  if (answered.length > 0) return { ...base, actor: owner, other: answered };
  return (
    askedBy(base, reading) ??
    askedFor(base, reading) ??
    wonOver(base, reading) ??
    givenTo(base, reading) ??
    offeredBy(base, reading) ??
    relativeBehind(base, reading) ??
    (owner.length === 0 ? duringWhich(base, reading) : null)
  );
}

/** "a call from @", "talks with @"; two subjects need nobody else where they "held" what the noun says. */
function otherSide(base: Base, reading: Reading, actor: readonly Party[], named: boolean): Found {
  const { clause, from, to, trigger } = base;
  const meeting = trigger.kind === "meeting";
  const source = meeting ? null : afterWord(reading, clause, to, /^from$/);
  if (source) return { ...base, actor: source, other: handedTo(base, reading, actor) };
  if (actor.length > 1 && isAfterwards(reading, clause, from)) return blocked(base);
  const right = behindNoun(base, reading) ?? invitedBy(base, reading);
  if (right || actor.length < 2) {
    const other = right ?? withWhom(reading, clause);
    return (other ? null : addressedIn(base, reading)) ?? { ...base, actor, other: other ?? NONE };
  }
  const holds = isTheirOwn(reading, clause, from, to);
  return { ...base, actor: holds || named ? actor : NONE, other: NONE };
}

/** "… with @", "… to @" behind a noun. */
function behindNoun(base: Base, reading: Reading): readonly Party[] | null {
  const { clause, to, trigger } = base;
  if (isFrontedMention(reading, base)) return null;
  const word = trigger.kind === "meeting" ? /^(?:with|between)$/ : /^(?:with|to|from)$/;
  const reach = trigger.kind === "visit" ? phraseLength(reading, to) : 16;
  return afterWord(reading, clause, to, word, 1, reach) ?? frontedPartner(base, reading);
}

/** How many units behind a noun its own phrase may reach: up to the next verb. */
function phraseLength(reading: Reading, to: number): number {
  const verb = reading.units.findIndex(
    ({ pos, word }, i) =>
      i >= to &&
      /^(?:VERB|AUX)$/.test(pos) &&
      !/^(?:held|hosted|mediated|brokered|organi[sz]ed|attended|led|issued|released|published|signed|adopted)$/.test(
        word,
      ),
  );
  return verb < 0 ? 16 : verb - to;
}

/** "@ hosted a meeting between @ and @", "@ was joined in a call by @ and @": whoever hosts or is joined takes part. */
function hostBefore(reading: Reading, clause: number, from: number): readonly Party[] {
  const hosted = /(?:^| )(?:hosted|hosts|hosting|host|(?:was|were|is|are|be) joined)(?: [^ @%]+){0,4}$/;
  const before = clauseWords(reading, clause, 0, from);
  return hosted.test(before) ? subjectOf(reading, clause, from) : NONE;
}

/** "The two spoke after the call with @": an occasion known from elsewhere, with who knows whom. */
function isAfterwards(reading: Reading, clause: number, from: number): boolean {
  return /(?:^| )(?:(?:after|before|following) the|(?:ahead of|prior to)(?! (?:their|an?) ))(?: [^ @%]+){0,2}$/.test(
    clauseWords(reading, clause, Math.max(0, from - 5), from),
  );
}

/** Where to look for the subject of a noun from: "met @ after talks with @" has that of "met". */
function mainVerb(reading: Reading, clause: number, from: number): number {
  const before = clauseWords(reading, clause, Math.max(0, from - 4), from);
  if (!/(?:^| )(?:after|before|following|during|amid|ahead of)(?: [^ @]+){0,3}$/.test(before)) return from;
  const verb = reading.units.findIndex(
    ({ pos }, i) => i < from && pos === "VERB" && reading.clauseOf[i] === clause,
  );
  return verb > 0 && subjectOf(reading, clause, verb).length > 0 ? verb : from;
}
