import { SAYS, SUBORDINATORS } from "./clause-words.ts";
import { distinctParties, sameParty } from "./parties.ts";
import type { Unit } from "./unit.ts";

/**
 * Joins what belongs together into one unit: "Lavrov, the foreign minister" (one person twice), "Lavrov and Kerry",
 * "Lavrov, Kerry and Steinmeier".
 */
export function joinCoordinated(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i];
    if (!unit) continue;
    joined.push(unit);
    mergeBack(joined, units.slice(i + 1));
  }
  return joined.map(asSides);
}

/** "Moscow and Washington": two countries that act together stand as people do. */
function asSides(unit: Unit): Unit {
  return unit.word === "#" && unit.parties.length > 1 && unit.parties.every(({ kind }) => kind === "country")
    ? { ...unit, word: "@" }
    : unit;
}

/** Looks whether the last units form a list or an apposition that is complete now. */
function mergeBack(units: Unit[], ahead: readonly Unit[]): void {
  const [next] = ahead;
  const last = units.at(-1);
  if (!last || last.parties.length === 0) return;
  const gap = gapBefore(units);
  if (gap === null) return;
  const first = units[units.length - 2 - gap.length];
  if (!first || first.parties.length === 0) return;
  const marks = gap.map(({ word }) => word).join(" ");
  if (marks === "," && isHisOffice(first, last, next)) {
    units.splice(-2 - gap.length, 2 + gap.length, { ...first, end: last.end });
    return;
  }
  const joins =
    isApposition(first, last, marks, next) ||
    (first.word === last.word &&
      (isPair(units, marks, next) || isList(units, marks, ahead) || isInSteps(first, marks, ahead)));
  if (!joins) return;
  replaceTail(units, gap.length + 2, first, last);
  mergeBack(units, ahead);
}

/** "@ and @", "@ and his @", "@-@". */
function isPair(units: readonly Unit[], marks: string, next: Unit | undefined): boolean {
  return (
    /^(?:,? ?(?:and|&|as well as|along with|together with)(?: the| his| her| their| new| newly| appointed| newly-appointed| newly-elected| visiting| outgoing| incoming)*|-)$/.test(
      marks,
    ) && !opensClause(units, marks, next)
  );
}

/** "@, @" where "and @" or ", @" follows. */
function isList(units: readonly Unit[], marks: string, ahead: readonly Unit[]): boolean {
  const [next, afterNext] = ahead.map(({ word }) => word);
  const goesOn =
    next === "and" ||
    next === "&" ||
    (next === "," && (afterNext === units.at(-1)?.word || /^(?:and|as|among|")$/.test(afterNext ?? "")));
  if (!/^,(?: the)?$/.test(marks) || !goesOn) return false;
  return !(units.at(-4)?.pos === "VERB" && opensMain(ahead)) && !endsFront(units, ahead);
}

/** "Before seeing the president, @ and @ held talks": the comma ends the phrase in front, and behind it are two. */
function endsFront(units: readonly Unit[], ahead: readonly Unit[]): boolean {
  const front = units.slice(0, -3);
  const words = ahead.slice(0, 4).map(({ word, pos }) => (/^(?:VERB|AUX)$/.test(pos) ? "!" : word));
  return (
    /^(?:(?:shortly|hours|just|soon|immediately) )?(?:before|after) [a-z]+ing (?:(?:down|with|to|by|the|his|her|their|president|prime|minister) )*$/.test(
      `${front.map(({ word }) => word).join(" ")} `,
    ) && /^and (?:(?:the|his|her) )?@ !/.test(`${words.join(" ")} `)
  );
}

/** "@; two @; and the @": a list whose members have commas of their own. */
function isInSteps(first: Unit, marks: string, ahead: readonly Unit[]): boolean {
  const [next, afterNext, third] = ahead.map(({ word }) => word);
  const goesOn =
    next === ";" &&
    (/^(?:and|@)$/.test(afterNext ?? "") || (/^(?:two|the)$/.test(afterNext ?? "") && third === "@"));
  if (/^;(?: the| two| three)?$/.test(marks)) return goesOn;
  return /^; and(?: the| two| three)?$/.test(marks) && first.parties.length > 1;
}

/** "Having met @, @ and @ said": behind the object of a verb the rest of what looks like a list is a subject. */
function opensMain(ahead: readonly Unit[]): boolean {
  const end = ahead.findIndex(
    ({ word, parties }) => parties.length === 0 && !/^(?:,|and|&|the|his|her)$/.test(word),
  );
  // "Having met @, @ and @, @ said": the list ends, and the subject is one.
  const and = ahead.findIndex(({ word }, i) => i < end && /^(?:and|&)$/.test(word));
  if (ahead.slice(and, end).some(({ word }) => word === ",")) return false;
  const verb = ahead[end]?.pos === "ADV" ? ahead[end + 1] : ahead[end];
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? "");
}

/** ", and Kerry said": the second name begins a clause of its own. */
function opensClause(units: readonly Unit[], marks: string, next: Unit | undefined): boolean {
  const verbAfter = next !== undefined && (next.pos === "VERB" || next.pos === "AUX");
  // "kept @ and @ waiting": both are kept.
  if (!verbAfter || next.word === "waiting") return false;
  const all = units.slice(0, -(marks.split(" ").length + 2));
  const opened = all.findLastIndex(
    ({ word }, i) =>
      SUBORDINATORS.test(word) || /^[;:]$/.test(word) || (word === "that" && all[i - 1]?.pos === "VERB"),
  );
  const before = all.slice(opened + 1);
  const governed = before.some(({ pos }) => pos === "VERB" || pos === "AUX");
  const object = before.at(-1)?.pos === "VERB" && !SAYS.test(before.at(-1)?.word ?? "");
  return governed && (marks.startsWith(",") || object || isPartnerOf(before, next));
}

/** "@ spoke to @ and @ met @": whoever stands behind "to" or "with" is no subject of the verb that follows. */
function isPartnerOf(before: readonly Unit[], { word, pos }: Unit): boolean {
  const ends = before
    .slice(-5)
    .map((unit) => unit.word)
    .join(" ");
  const finite =
    pos === "AUX" || /ed$|^(?:met|spoke|told|said|held|wrote|saw|sent|had|took|made)$/.test(word);
  return finite && SPOKE_WITH.test(ends) && before.some((unit) => unit.parties.length > 0);
}

const SPOKE_WITH =
  /(?:^| )(?:met|meets|spoke|speaks|spoken|talked|talks|called)(?: (?:separately|also|briefly|again|later|%|up|by phone|on the phone|by telephone))* (?:with|to)(?: the| his| her)?$/;

/** The marks between the last party and the one before it, or null where words stand between. */
function gapBefore(units: readonly Unit[]): Unit[] | null {
  for (let length = 0; length <= 4; length += 1) {
    const before = units[units.length - 2 - length];
    if (!before) return null;
    if (before.parties.length > 0) return units.slice(units.length - 1 - length, units.length - 1);
    if (
      !/^(?:,|;|and|&|\(|-|the|two|three|his|her|their|as|well|along|together|with|new|newly|appointed|newly-(?:appointed|elected)|visiting|outgoing|incoming)$/.test(
        before.word,
      )
    )
      return null;
  }
  return null;
}

/** "between @ and @, the two discussed": those named before begin a clause anew. */
function isApposition(first: Unit, last: Unit, marks: string, next: Unit | undefined): boolean {
  // "Before @ received him, @ held talks": the comma ends the phrase in front.
  if (first.via === "pronoun" && marks !== "" && /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? "")) return false;
  if (last.via === "group" && /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? "")) return false;
  return (
    /^[,(]?(?: ?the)?$/.test(marks) &&
    last.parties.every((party) => first.parties.some((one) => sameParty(one, party)))
  );
}

/** "Ali Larijani, Iran's chief negotiator,": an office of his country that the register does not know of him. */
function isHisOffice(first: Unit, last: Unit, next: Unit | undefined): boolean {
  const [who] = first.parties;
  const [office] = last.parties;
  return (
    first.parties.length === 1 &&
    last.parties.length === 1 &&
    last.via === "office" &&
    who?.kind === "person" &&
    office?.principal === null &&
    office.country !== null &&
    who.country === office.country &&
    (!next || /^[,.;)]$/.test(next.word))
  );
}

function replaceTail(units: Unit[], count: number, first: Unit, last: Unit): void {
  units.splice(units.length - count, count, {
    ...first,
    end: last.end,
    parties: distinctParties([...first.parties, ...last.parties]),
    via: first.parties.length === last.parties.length ? first.via : "group",
  });
}
