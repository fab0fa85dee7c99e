import type { Register } from "../principals.ts";
import { type Reading, type Unit, wordsOf } from "../reading/unit.ts";
import { BUILDING, CITIES, GATHERING, IN_WEEKS, NO_PLACE } from "../rules/places.ts";
import { isSpeechHead } from "./dates.ts";
import {
  isBeforeWhere,
  isLeftFor,
  isOfElse,
  isOneMoreOf,
  isOtherGathering,
  isWhereHeld,
} from "./where-held.ts";

export interface PlaceHit {
  /** Unit of the preposition, or of the name where it stands before a noun ("the Paris meeting"). */
  readonly at: number;
  readonly name: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const NOUN_BEFORE =
  /^(?:resort|city|town|capital|suburb|village|port|outskirts|island|airport|residence|hotel|here)$/;

/** The places of a sentence that something can happen in: "in Paris", "at Camp David", "the Geneva talks". */
export function findPlaces(
  reading: Reading,
  register: Register,
  triggers: readonly Span[],
  goals: readonly number[] = [],
): PlaceHit[] {
  const capitals = capitalsOf(register);
  return reading.units.flatMap((_, at): PlaceHit[] => {
    const isElse = isOtherGathering(wordsOf(reading, at - 9, at).replace(/ (?:in|at)$/, ""));
    const name =
      goals.includes(at) && !isElse
        ? nameAfter(reading, at, capitals)?.name
        : (nameBehind(reading, at, triggers, capitals) ??
          cityBefore(reading, at, triggers, capitals) ??
          gatheringIn(reading, at, triggers, capitals));
    return name ? [{ at, name }] : [];
  });
}

/** The known town, or capital, that is named at a unit. */
export function townAt(reading: Reading, unit: number, register: Register): string | null {
  const name = nameAfter(reading, unit, capitalsOf(register));
  return name?.city ? name.name : null;
}

/** "in Paris". */
function nameBehind(
  reading: Reading,
  at: number,
  triggers: readonly Span[],
  capitals: ReadonlyMap<string, string>,
): string | null {
  const word = reading.units[at]?.word ?? "";
  const isLeft = isLeftFor(reading, at);
  if (!isLeft && !/^(?:in|at|to|into|near|outside)$/.test(word)) return null;
  const name = nameAfter(reading, at + 1, capitals);
  if (isLeft && name) return name.name;
  return name && !isOneMoreOf(reading, at) && attaches(reading, at, triggers, name) ? name.name : null;
}

/** "the Paris meeting". */
function cityBefore(
  reading: Reading,
  at: number,
  triggers: readonly Span[],
  capitals: ReadonlyMap<string, string>,
): string | null {
  const unit = reading.units[at];
  if (!unit || !triggers.some(({ from }) => from > at && from <= at + 3)) return null;
  if (reading.units[at - 1]?.pos === "ADP" || !modifies(reading, at, triggers)) return null;
  return cityAt(reading, unit, at, capitals);
}

/** "at the Munich Security Conference", "in a Geneva hotel". */
function gatheringIn(
  reading: Reading,
  at: number,
  triggers: readonly Span[],
  capitals: ReadonlyMap<string, string>,
): string | null {
  const before = reading.units[at]?.word ?? "";
  if (!/^(?:at|during|of|in)$/.test(before)) return null;
  const city = /^(?:the|an?|his|her|their|its)$/.test(reading.units[at + 1]?.word ?? "") ? at + 2 : at + 1;
  const unit = reading.units[city];
  const name = unit && cityAt(reading, unit, city, capitals);
  if (!name) return null;
  const noun = wordsOf(reading, city + name.split(/[ -]/).length, city + 6);
  const isHere = BUILDING.test(noun) || (before !== "in" && GATHERING.test(noun));
  return isHere && attaches(reading, at, triggers, { name, city: true }) ? name : null;
}

const CAPITALS = new WeakMap<Register, ReadonlyMap<string, string>>();

function capitalsOf(register: Register): ReadonlyMap<string, string> {
  const known = CAPITALS.get(register);
  if (known) return known;
  const capitals = new Map<string, string>();
  for (const { kind, capital, name, demonyms = [] } of register.principals) {
    if (kind !== "country" || !capital) continue;
    capitals.set(capital, capital);
    for (const word of [name, ...demonyms]) capitals.set(`the ${word} capital`, capital);
  }
  CAPITALS.set(register, capitals);
  return capitals;
}

interface Name {
  readonly name: string;
  /** Known as a city, so that it need not stand beside the trigger. */
  readonly city: boolean;
}

const PREFIX =
  /^(?:(?:the |a |an )?(?:[\p{L}.'-]+ ){0,6}?(?:resort|city|town|capital|suburb|village|port|island|castle|palace|estate|state)(?: town| city)?(?: of |,? ))(?=\p{Lu})/u;
/** "in Poland Saturday". */
const WITH_DAY =
  / (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
const SEAT = /^the (?=(?:White House|Kremlin|[ÉE]lys[ée]e|Oval Office|Vatican)\b)/;
/** "the Demilitarized Zone", not "the Security Council". */
const NAMED_SITE =
  /^the (?!\p{Lu}[\p{L}. -]*(?:Council|Assembly|Union|Duma|Senate|House|Congress|Parliament|Party|Agreement|Accord|Format|East|West|War|Nations|Department|Ministry|Bank|Conference|Summit|Forum)\b)(?=(?:\p{Lu}[\p{L}-]+ )+\p{Lu}[\p{L}-]+(?:[,.;]|$| (?:between|on|in|and|after|before|for|with|to)\b))/u;
/** "ran into Mr Holm": somebody. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Miss|Sir|Lord|Lady|Prof|President|Minister|Secretary|Chancellor|Prime|Foreign|King|Queen|Prince|General|Ambassador)\b/;
const PROPER = /^\p{Lu}[\p{L}.'-]*(?:(?: |-)(?:el-|al-)?\p{Lu}[\p{L}.'-]*){0,2}/u;

/** The place name that begins at a unit, without "the Black Sea resort of" before it. */
function nameAfter(reading: Reading, from: number, capitals: ReadonlyMap<string, string>): Name | null {
  const unit = reading.units[from];
  if (!unit || unit.word === "%" || unit.word === "@") return null;
  const capital = capitalNamed(reading.text.slice(unit.start), capitals);
  if (capital) return { name: capital, city: true };
  const rest = reading.text.slice(unit.start).replace(PREFIX, "").replace(SEAT, "").replace(NAMED_SITE, "");
  const name = longestKnown(rest, capitals);
  if (name) return { name, city: true };
  const proper = PROPER.exec(rest)?.[0]
    .replace(/(?:'s?|[.,])$/, "")
    .replace(WITH_DAY, "");
  if (!proper || NO_PLACE.test(proper) || TITLE.test(proper) || proper.length < 3) return null;
  if (
    reading.units.some((other) => other.date && rest.startsWith(reading.text.slice(other.start, other.end)))
  )
    return null;
  if (/^'s?\b/.test(rest.slice(proper.length))) return null;
  if (unit.parties.some(({ kind }) => kind !== "country")) return null;
  const word = unit.parties[0];
  return { name: word?.kind === "country" ? word.name : proper, city: false };
}

/** "the Russian capital" with no name behind it. */
function capitalNamed(text: string, capitals: ReadonlyMap<string, string>): string | null {
  const words = /^the [\p{Lu}][\p{L}.]*(?: \p{Lu}\p{L}+)? capital(?!,? (?:of )?\p{Lu})/u.exec(text)?.[0];
  return words ? (capitals.get(words) ?? null) : null;
}

function longestKnown(text: string, capitals: ReadonlyMap<string, string>): string | null {
  const words = /^\p{Lu}[\p{L}.'-]*(?: (?:el-|al-)?[\p{L}.'-]+){0,2}/u.exec(text)?.[0].split(" ") ?? [];
  for (let length = words.length; length > 0; length -= 1) {
    const name = words
      .slice(0, length)
      .join(" ")
      .replace(/'s?$/, "")
      .replace(/[.,]$/, (mark) => (mark === "." && length === 1 ? "" : ""));
    if (words[length - 1]?.endsWith("'s")) continue;
    if (CITIES.has(name) || capitals.has(name)) return name;
  }
  return null;
}

/** "the Paris meeting": a city just before a trigger. */
function cityAt(
  reading: Reading,
  unit: Unit,
  i: number,
  capitals: ReadonlyMap<string, string>,
): string | null {
  if (unit.word === "@" || unit.date) return null;
  const name = longestKnown(reading.text.slice(unit.start), capitals);
  const next = reading.units[i + 1];
  return name && next && next.word !== "'s" && next.word !== "-" && next.word !== "," ? name : null;
}

/** Only adjectives and nouns stand between the city and the trigger. */
function modifies(reading: Reading, i: number, triggers: readonly Span[]): boolean {
  const trigger = triggers.find(({ from }) => from > i);
  const between = reading.units.slice(i + 1, trigger?.from ?? i);
  return (
    reading.units[i]?.pos !== "VERB" &&
    between.every(({ pos }) => /^(?:ADJ|NOUN)$/.test(pos)) &&
    trigger?.to !== undefined &&
    reading.units[trigger.to - 1]?.pos === "NOUN"
  );
}

/**
 * Whether "in X" belongs to the occasion: it stands at the beginning, or behind the trigger, a party, a date or
 * another place; behind other nouns ("the situation in Aleppo") it does not.
 */
function attaches(reading: Reading, i: number, triggers: readonly Span[], name: Name): boolean {
  if (isOfElse(reading, i)) return false;
  const isSaid = SIDELINES.test(`${wordsOf(reading, i - 9, i)} `) || isBeforeWhere(reading, i, name);
  if (isSaid || isWhereSpoken(reading, i, triggers)) return true;
  const wait =
    IN_WEEKS.exec(wordsOf(reading, i - 5, i))?.[0]
      .trim()
      .split(" ").length ?? 0;
  for (let at = i - 1 - wait; at >= 0; at -= 1) {
    if (triggers.some(({ from, to }) => at >= from && at < to))
      return !isSpeechHead(reading, at) || /^agree/.test(reading.units[at]?.word ?? "");
    if (name.city && isWhereHeld(reading, i, at)) continue;
    const verdict = attachesBehind(reading, at, name);
    if (verdict !== null) return verdict;
  }
  return true;
}

/** "said in # after meeting @", "told reporters in # on % following talks with @": there they met. */
export function isWhereSpoken(reading: Reading, at: number, triggers: readonly Span[]): boolean {
  return triggers.some(
    ({ from }) => from > at && from <= at + 9 && SPOKEN_AFTER.test(`${wordsOf(reading, at, from)} `),
  );
}

const SPOKEN_AFTER = /^(?:in|at) (?:[^ @%]+ ){1,3}(?:% )?(?:after|following) (?:(?!and |that )[^ ]+ ){0,4}$/;

/** "on the sidelines of the G20 summit [in Hamburg]": where the gathering is, there they met. */
const SIDELINES = /\b(?:sidelines|margins|fringes) of (?:[^ @%,]+ ){1,6}$/;
const HEADS =
  /^(?:[@%,.]|place|held|together|here|later|again|counterpart|there|back|ministers?|conference|sidelines|margins|session|assembly|forum|summit|hours?|minutes|days?|time|twice|once|first|night|morning|evening|words|pleasantries|greetings|aside|dinner|lunch|breakfast)$/;

/** What a unit before "in X" says of it; null where the next one to the left decides. */
function attachesBehind(reading: Reading, at: number, name: Name): boolean | null {
  const unit = reading.units[at];
  if (!unit || isSpeechHead(reading, at)) return false;
  if (HEADS.test(unit.word) || NOUN_BEFORE.test(unit.word)) return true;
  if (unit.pos === "VERB") return name.city;
  if (unit.pos === "NOUN" || unit.pos === "PROPN") return unit.word === "#" && name.city;
  return null;
}
