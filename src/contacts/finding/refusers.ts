import { type Party, type Reading, unitAt, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import { subjectOf } from "./subject-of.ts";

type Base = Omit<Found, "actor" | "other">;

const OFFERED = "(?:offered|proposed|suggested|requested|wanted|sought|asked for)";
/** Behind an occasion: "that @ had offered him". */
const OFFERED_BY = new RegExp(
  `^(?:(?:that|which) )?(?:his |her |the )?@ (?:had |has |have |also |twice |repeatedly )*${OFFERED}(?: (?:him|her|them|@|to @|%))*(?: ?[.,;]|$| (?:on|in|for|at|and|but|when|because)(?: |$))`,
);
const REFUSES =
  /(?:^| )(?:refus|declin|reject|turn(?:s|ed|ing)? (?:[^ ]+ ){0,2}?down|spurn|rebuff|(?:agree[ds]? to|accept(?:ed|s)?) (?:none|neither|no)|(?:not|n't|never) (?:yet )?(?:agree|accept|tak|respond|attend)|accept|agree|welcom|ignor)/;

/** "refused the meetings that @ had offered him": whoever offered them is the other side. */
export function offeredBy(base: Base, reading: Reading): Found | null {
  const { clause, from, to } = base;
  const behind = wordsOf(reading, to, to + 12);
  const at = reading.units.findIndex(({ word }, i) => i >= to && word === "@");
  if (at < 0 || !OFFERED_BY.test(behind) || !REFUSES.test(wordsOf(reading, from - 9, from))) return null;
  const actor = subjectOf(reading, clause, from);
  const other = reading.units[at]?.parties ?? [];
  return actor.length === 1 && actor[0]?.key !== other[0]?.key ? { ...base, actor, other } : null;
}

const SAID_NO =
  "(?:(?:refused|declined)(?! to (?!(?:meet|talk|speak|see|attend|come|take|receive)(?: |$)))|rejected|rebuffed|said no|would not hear of it|turned (?:(?:it|him|her|them|that|@|(?:the|that|this|his|her) (?:offer|request|proposal|idea|invitation)) )?down|(?:did|has|had|does|would) (?:not|n't) (?:accept(?:ed)?|agree[d]?)|(?:agreed to|accepted|took up) (?:none|neither))";
const TURNED_DOWN = "(?:turned down|rebuffed|refused|rejected|declined|snubbed)";
/** "asked for a meeting, but @ refused", "but was turned down by @", "a meeting … was rejected by @". */
const ANSWER = new RegExp(
  `^(?:(?!(?:but|who|which|said|told)(?: |$))[^ #]+ ){0,9}?(?:(?:, )?(?:but|only for) (?:the |his |her )?(?<active>@)(?= (?:has |had |have |% |, )*${SAID_NO}(?: |$))|(?:but |only to )?(?:was|were|be|had been|has been) (?:% )?${TURNED_DOWN} by (?:the |his |her )?(?<passive>@))`,
  "d",
);

/** "turned down an invitation from @ to come to # for talks", "rejected @'s offer of a meeting". */
const OFFER = "(?:invitations?|offers?|proposals?|requests?|overtures?|suggestions?|calls?)";
const REFUSED_OF = new RegExp(
  `(?:^| )(?:turn(?:s|ed|ing)? down|declin(?:es?|ed|ing)|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|spurn(?:s|ed)|rebuff(?:s|ed)) (?:(?:an?|the|his|her|another|repeated|several) )?(?:${OFFER} (?:from|by|of) (?:the |his |her )?(?<from>@)|(?<owner>@) 's (?:[a-z]+ )?${OFFER}) (?:to|for|of) (?:(?!@|,)[^ ]+ ){0,7}$`,
  "d",
);

/** Whose invitation it is that somebody turned down, where nothing behind the occasion says with whom it would have been. */
function offererBefore({ reading, clause, from, actor, other, trigger }: Found): Found["other"] {
  if (other.length > 0 || /^(?:letter|visit)$/.test(trigger.kind)) return other;
  const first = reading.clauseOf.indexOf(clause);
  const match = REFUSED_OF.exec(`${wordsOf(reading, first, from)} `);
  const offset = match?.indices?.groups?.from?.[0] ?? match?.indices?.groups?.owner?.[0];
  if (offset === undefined) return other;
  const who = reading.units[unitAt(reading, (reading.at[first] ?? 0) + offset)]?.parties ?? [];
  return who.length === 1 && who[0]?.key !== actor[0]?.key ? who : other;
}

const WISHES = /(?:^| )(?:propos|offer|suggest|ask|request|seek|sought|want|wish|invit|tried|sent)/;
const WISHED_BY = /^(?:[^ @]+ ){0,3}?(?:proposed|offered|suggested|requested|sought|wanted) by /;

/** The subject of the refusal, and not whoever made the offer. */
function refuserOf({ reading, clause, from, actor }: Found, other: readonly Party[]): readonly Party[] {
  const verb = reading.units.findIndex(
    ({ pos }, i) => i < from && pos === "VERB" && reading.clauseOf[i] === clause,
  );
  const who = verb < 0 ? actor : subjectOf(reading, clause, verb);
  return who.some(({ key }) => key === other[0]?.key) ? [] : who;
}

/** With whom somebody wished to meet or speak, where nothing says it but the answer: who turned him down. */
export function withRefuser(found: Found, reading: Reading): Found {
  const { actor, trigger, from, to, blocked } = found;
  const other = offererBefore(found);
  if (other.length > found.other.length) return { ...found, actor: refuserOf(found, other), other };
  if (blocked || actor.length !== 1 || other.length > 0 || /^(?:letter|visit)$/.test(trigger.kind))
    return found;
  const isWish =
    WISHES.test(wordsOf(reading, from - 9, from)) || WISHED_BY.test(wordsOf(reading, to, to + 6));
  const match = isWish ? ANSWER.exec(wordsOf(reading, to, reading.units.length)) : null;
  const offset = match?.indices?.groups?.active?.[0] ?? match?.indices?.groups?.passive?.[0];
  if (offset === undefined) return found;
  const who: readonly Party[] = reading.units[unitAt(reading, (reading.at[to] ?? 0) + offset)]?.parties ?? [];
  return who.length === 1 && who[0]?.key !== actor[0]?.key ? { ...found, other: who } : found;
}
