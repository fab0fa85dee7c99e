import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import { isAhead, isUndone, kindsAgree } from "./compatible.ts";
import type { Told } from "./tell.ts";

/** "postponed his visit, during which he was to meet @": what was to happen then is undone with it. */
export function undoneWith(one: Told | null, all: readonly (Told | null)[]): Told | null {
  if (!one || !/^(?:planned|not held)$/.test(one.status)) return one;
  const { reading, clause } = one.found;
  const here = reading.clauses[clause];
  const frame = all.find((other) => other && other.found.clause === here?.parent && isUndone(other.status));
  return frame && /^(?:where|when|which|that|whose)$/.test(here?.opener ?? "")
    ? { ...one, status: frame.status }
    : one;
}

/** "will be there on % to talk with @". */
const THERE = /(?:^| )(?:be|been|is|was|were|are) (?:back |also )?(?:there|here)(?: again| %)* to$/;

const REMOTELY =
  /(?:^| )(?:by|on|over|via) (?:the |an? )?(?:(?:tele)?phone|video|letter)|(?:^| )(?:writing|wrote|letter)(?: |$)/;

/** "was in #, where he asked @ to …": whoever is there speaks with him face to face. */
function isWhereTheyWere({ kind, status, found }: Told): boolean {
  const { reading, clause, trigger, actor, other } = found;
  const first = reading.clauseOf.indexOf(clause);
  if (kind !== "consultation" || status !== "held" || !trigger.takes?.includes("direct")) return false;
  if (actor.length !== 1 || other.length === 0 || reading.clauses[clause]?.opener !== "where") return false;
  return (
    /(?:^| )(?:(?:was|were|been|stopped|spent [^ ]+) in|to|from|visited|in) (?:the )?(?:[^ @%,]+ ){1,3}(?:% )?, where$/.test(
      wordsOf(reading, first - 7, first + 1),
    ) &&
    reading.units.slice(Math.max(0, first - 4), first).some(({ pos }) => pos === "PROPN") &&
    !REMOTELY.test(clauseWords(reading, clause, first, reading.units.length))
  );
}

/** "flew to # to press @", "arrives in # to persuade @": what somebody travels for is done face to face. */
export function whatFor(one: Told | null, all: readonly (Told | null)[]): Told | null {
  if (!one || one.parties.length < 2 || one.found.trigger.form !== "verb") return one;
  const { reading, clause, from } = one.found;
  if (isWhereTheyWere(one)) return { ...one, kind: "meeting", weak: false };
  if (!(one.weak || one.kind === "consultation") || reading.units[from - 1]?.word !== "to") return one;
  if (!one.weak && THERE.test(clauseWords(reading, clause, 0, from))) return { ...one, kind: "meeting" };
  const journey = all.find(
    (other) =>
      other &&
      other.found.trigger.kind === "visit" &&
      other.found.clause === clause &&
      other.found.to <= from &&
      other.found.goal >= 0,
  );
  return journey ? { ...one, kind: "meeting", weak: false, status: journey.status } : one;
}

/** "in a phone call @ proposed a meeting with @": the call is between the same two. */
export function withPairOf(one: Told | null, all: readonly (Told | null)[]): Told | null {
  if (!one || one.parties.length >= 2 || one.found.trigger.form !== "noun") return one;
  if (one.kind !== "telephone call" && one.kind !== "video call") return one;
  const beside = all.find(
    (other) =>
      other &&
      other.found.clause === one.found.clause &&
      other.parties.length >= 2 &&
      (isAhead(other.status) || isUndone(other.status)) &&
      !kindsAgree(other.kind, one.kind),
  );
  return beside ? { ...one, parties: beside.parties, status: "held" } : one;
}

/** "In a call with @, @ proposed a summit", "@ suggested a meeting when he telephoned @": with whom he spoke. */
export function withPartnerOf(one: Told | null, all: readonly (Told | null)[]): Told | null {
  if (!one || one.parties.length >= 2 || one.found.trigger.form !== "noun" || one.found.trigger.weak)
    return one;
  const { actor } = one.found;
  if (!isAhead(one.status) || one.kind === "visit" || one.kind === "letter" || actor.length > 1) return one;
  const spoken = all.find(
    (other) =>
      other &&
      other !== one &&
      other.status === "held" &&
      other.parties.length === 2 &&
      !kindsAgree(other.kind, one.kind) &&
      actor.every(({ key }) => other.parties.some((party) => party.key === key)),
  );
  return spoken && isBare(one) ? { ...one, parties: spoken.parties } : one;
}

/** "@ rang on %, and @ told him …": who answers was on the line. */
export function withAnswerer(one: Told | null, all: readonly (Told | null)[]): Told | null {
  if (one?.kind !== "telephone call" || one.found.trigger.form !== "verb") return one;
  const { actor, other, from, reading, clause } = one.found;
  if (actor.length !== 1 || other.length > 0 || one.status !== "held" || one.parties.length > 0) return one;
  const answer = all.find(
    (told) =>
      told &&
      told.kind === "consultation" &&
      told.status === "held" &&
      told.parties.length === 2 &&
      told.found.from > from &&
      told.found.clause !== clause &&
      told.found.other.some(({ key }) => key === actor[0]?.key),
  );
  const between = answer && wordsOf(reading, from + 1, answer.found.from);
  return answer && !/%.*%/.test(between ?? "") ? { ...one, parties: answer.parties } : one;
}

/** "a summit", "another meeting": nobody else is said to take part in it. */
function isBare({ found: { reading, from, to } }: Told): boolean {
  const article = /^(?:an?|another)(?: [^ @#%,]+){0,3}$/.test(wordsOf(reading, from - 1, from));
  const wide = /(?:^| )(?:an?|another)(?: [^ @#%,]+){0,2}$/.test(wordsOf(reading, from - 3, from));
  return (article || wide) && !/^(?:of|between|among|with)$/.test(reading.units[to]?.word ?? "");
}

/** "… the conversation ahead of security talks": an occasion apart. */
function isElsewhere({ found: { reading, clause, from } }: Told): boolean {
  return /(?:^| )(?:ahead of|prior to|after|following)(?: [^ @%]+){0,3}$/.test(
    clauseWords(reading, clause, Math.max(0, from - 5), from),
  );
}

/** "agreed to meet on %", "urged @ to talk to @ in #": what was said is no part of what is to come at a time or place. */
function isOnlyAgreed(said: Told | null | undefined, { status, found }: Told): boolean {
  const { reading, clause, to } = found;
  const fixed = reading.units.some(
    ({ date, word }, i) =>
      i >= to &&
      reading.clauseOf[i] === clause &&
      (date !== null || (word === "in" && reading.units[i + 1]?.pos === "PROPN")),
  );
  return said?.weak === true && said.status === "held" && isAhead(status) && (fixed || isSoon(reading, to));
}

/** "agreed to meet again soon", "in the coming weeks". */
function isSoon(reading: Reading, to: number): boolean {
  return /^(?:with @ )?(?:again |in person |face to face )*(?:(?:very )?soon|shortly|before long|in the (?:near|coming|next) (?:future|days|weeks|months))(?: |$)/.test(
    wordsOf(reading, to, to + 10),
  );
}

/** "the one that @ had with @": never the occasion that the sentence is about. */
function isAnother({ found: { reading, from } }: Told): boolean {
  return /^(?:one|another)$/.test(reading.units[from]?.word ?? "");
}

/** "The two sides agreed … at a meeting between @ and @": who is meant is said only then. */
function isByReference({ weak, found: { reading, clause, from, trigger } }: Told): boolean {
  const group = reading.units.some(
    ({ via, parties }, i) =>
      i < from && reading.clauseOf[i] === clause && via === "group" && parties.length > 1,
  );
  return weak && trigger.form === "verb" && group;
}

/** "… at a summit", "… for talks": a noun in a phrase of its own behind a verb. */
function isWithin({ found: { reading, clause, from, trigger, other } }: Told): boolean {
  return (
    trigger.form === "noun" &&
    other.length === 0 &&
    /(?:^| )(?:at|in|during|for|on the sidelines of|on the margins of|as part of)(?: [^ @%,]+){0,4}$/.test(
      clauseWords(reading, clause, Math.max(0, from - 7), from),
    )
  );
}

/** The verb before it has the same people. */
function isFramedBy(verb: Told | null | undefined, { found, parties }: Told): boolean {
  return (
    verb?.found.trigger.form === "verb" &&
    !verb.weak &&
    verb.found.trigger.kind !== "visit" &&
    verb.found.to <= found.from &&
    parties.every(({ key }) => verb.parties.some((party) => party.key === key))
  );
}

/**
 * The trigger that carries what another one in its clause says: "in a telephone call on Wednesday he pressed @" is one
 * contact, and so is "will meet on Tuesday to discuss #".
 */
export function carrierOf(told: readonly (Told | null)[], one: Told | null, index: number): number {
  if (!one) return -1;
  const { reading, clause, from, trigger } = one.found;
  const same = told.flatMap((other, i) =>
    other &&
    i !== index &&
    other.found.clause === clause &&
    !isAnother(other) &&
    !(i > index && isElsewhere(other)) &&
    other.parties.length >= 2 &&
    kindsAgree(other.kind, one.kind)
      ? [i]
      : [],
  );
  if (trigger.kind === "visit" && same.length > 0) return same[0] ?? index;
  const pair = isByReference(one)
    ? same.find((i) => i > index && told[i]?.found.trigger.form === "noun")
    : undefined;
  if (pair !== undefined) return pair;
  const within = isWithin(one) ? same.find((i) => isFramedBy(told[i], one)) : undefined;
  if (within !== undefined) return within;
  const before = same.filter(
    (i) => i < index && told[i]?.found.trigger.kind !== "visit" && !isOnlyAgreed(told[i], one),
  );
  if (trigger.form === "verb" && reading.units[from - 1]?.word === "to" && before.length > 0)
    return before[0] ?? index;
  const leads = trigger.form === "noun" || trigger.hosts;
  if (one.parties.length < 2 && leads && same.length > 0 && !isElsewhere(one)) return same[0] ?? index;
  return index;
}
