import type { Article } from "../../articles/article.ts";
import { daysBetween } from "../dates/calendar.ts";
import type { Register } from "../principals.ts";
import { clauseWords, type Reading, unitAt, wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isAhead } from "./compatible.ts";
import { datelineTown, townHere } from "./dateline-town.ts";
import { haveCome, mayBeInPerson, wereBothThere } from "./in-person.ts";
import { townAt } from "./places.ts";
import { dateAt } from "./when.ts";

/** How many sentences on a stay still says where somebody meets others. */
const REACH = 3;
/** A meeting so many days from the stay is one of another journey. */
const DAYS = 4;

const BE = "(?:is|are|was|were|has been|have been)(?: (?:both|all|also|now|currently|already|back|@))*";
const VISIT = "(?:[^ @#%,]+ ){0,3}?(?:visit|trip|stay|tour)";
/** "@ is in", "@ arrived on % in", "@ is on a visit to", before the name of a town. */
const STAYS = new RegExp(
  `(?<who>@)(?: ,)?(?: who)? (?:${BE} in|(?:has |have )?(?:arrived|arrives|landed|touched down)(?: late| early| %| back)* (?:in|at)|(?:flew|travell?ed|came|went|flies|travels|returned)(?: %| late| early)* to|${BE} (?:on|paying) an? ${VISIT} (?:to|in)|${BE} visiting|visits|visited|spent (?:%|the day|(?:an?|one|two|three|several|a few) (?:hours?|days?))(?: %)? in|(?:began|begins|started|starts|paid|opened|ended|ends|wound up|concluded) (?:an?|his|her) ${VISIT} (?:to|in)) `,
  "d",
);
const COMES =
  /(?<who>@) (?:(?:is|are) (?:due|expected|scheduled|to arrive)(?: to (?:arrive|be))?(?: %)? in|will (?:arrive|be)(?: %)? in|(?:will|is to|is due to|plans to|intends to) (?:go|travel|fly|come)(?: %)? (?:on )?to|will (?:pay|make) an? (?:[^ @#%,]+ ){0,3}?(?:visit|trip) to|will visit) /d;
/** "Upon his arrival in Tbilisi @ had a meeting with @". */
const ARRIVED =
  /^(?:up)?on (?:(?:his|her|their|@ 's?) )?(?:arrival|arriving|landing) (?:in|at) (?=[^ @#%]+ (?:% )?(?:, )?(?:the )?@ )/;
const CLEFT = /^it was (?:also )?in (?<town>[^ @#%]+)(?: [^ @#%]+)?(?: %)?(?: ,)? (?:that|when)(?: |$)/d;

const IN_PERSON: ReadonlySet<Candidate["kind"]> = new Set(["meeting", "consultation"]);

interface Stay {
  readonly town: string;
  /** Behind the town: "in Vienna on %". */
  readonly date: number;
  readonly who: readonly string[];
  readonly ahead: boolean;
}

/** "@ arrived in Vienna on %. … He met @": where those are who meet, where their own sentence does not say it. */
export function withPlaceOfStay(
  article: Article,
  { reading, candidates }: SentenceFinds,
  at: number,
  all: readonly SentenceFinds[],
  register: Register,
): readonly Candidate[] {
  return candidates.map((one) => atStay(article, { reading, candidates }, one, at, all, register));
}

function atStay(
  article: Article,
  { reading, candidates }: Pick<SentenceFinds, "reading" | "candidates">,
  one: Candidate,
  at: number,
  all: readonly SentenceFinds[],
  register: Register,
): Candidate {
  const town = one.place === null && IN_PERSON.has(one.kind) ? townHere(article, one, register) : null;
  // Whoever discuss something here are here.
  if (town !== null && one.parties.length > 1) return { ...one, kind: "meeting", place: town };
  if (mayBeInPerson(one)) return inPerson(article, one, at, all, register);
  if (one.kind !== "meeting" || one.place !== null || one.parties.length < 2) return one;
  const there = townOfArrival(one, register);
  if (there) return { ...one, place: there };
  const here = stayIn(reading, register);
  if (here && isSaidOfThem(one, here)) return { ...one, place: here.town, date: dayHere(one, here) };
  return around(article, one, { candidates, at, all }, register);
}

/** "@ came to Moscow on %. He and @ talked for two hours", "talked with @, who had flown in": face to face. */
function inPerson(
  article: Article,
  one: Candidate,
  at: number,
  all: readonly SentenceFinds[],
  register: Register,
): Candidate {
  const before = townBefore(article, one, at, all, register);
  if (before && wereBothThere(one, before, register)) return { ...one, place: before.town };
  const last = all[at - 1]?.reading;
  const stay = last && stayIn(last, register);
  // On another day than that of the arrival, or before it, they may have spoken from afar.
  if (last && stay && !isOnStay(article, one, last, stay)) return one;
  return haveCome(one, last) ? { ...one, kind: "meeting" } : one;
}

/** What the sentences around say of where and when it was. */
function around(
  article: Article,
  one: Candidate,
  { candidates, at, all }: { candidates: readonly Candidate[]; at: number; all: readonly SentenceFinds[] },
  register: Register,
): Candidate {
  const near = cleftTown(one, register) ?? townOfVisit(one, candidates);
  const before = near ? null : townBefore(article, one, at, all, register);
  if (before) return { ...one, place: before.town, ...before.day };
  const town = near ?? townBehind(one, at, all, register) ?? datelineTown(article, one, register);
  return town ? { ...one, place: town } : one;
}

/** Of what stands in the clause of whoever arrived: what he recalled there took place elsewhere. */
function townOfArrival({ found: { reading, clause } }: Candidate, register: Register): string | null {
  const arrived = ARRIVED.exec(reading.line);
  if (!arrived) return null;
  const unit = unitAt(reading, arrived[0].length);
  const who = reading.units.findIndex(({ word }, i) => i > unit && word === "@");
  return reading.clauseOf[who] === clause ? townAt(reading, unit, register) : null;
}

function stayIn(reading: Reading, register: Register): Stay | null {
  const now = STAYS.exec(reading.line);
  const match = now ?? COMES.exec(reading.line);
  if (!match) return null;
  const unit = unitAt(reading, match.index + match[0].length);
  const town = townAt(reading, unit, register);
  const who = reading.units[unitAt(reading, match.indices?.groups?.who?.[0] ?? 0)]?.parties ?? [];
  const behind = /^(?:[^ @#%,]+ ){1,3}%/.exec(wordsOf(reading, unit, unit + 4))?.[0].split(" ").length;
  return town === null
    ? null
    : { town, date: behind ? unit + behind - 1 : -1, who: who.map(({ key }) => key), ahead: !now };
}

/**
 * "@ and @, who were both in Vienna on %, met", "@, who was in Vienna the same day, met @": the clause between commas says
 * it of those who meet, or of one of them with no day of its own.
 */
function isSaidOfThem({ parties, found, date }: Candidate, { who, date: there }: Stay): boolean {
  const { line, units } = found.reading;
  if (!/ , who (?:is|are|was|were) /.test(line)) return false;
  if (parties.every(({ key }) => who.includes(key))) return true;
  const day = units[there]?.date;
  const same = day ? /^the same day$/i.test(day.text) : units.every((unit) => unit.date === null);
  return same && date < 0 && found.actor.some(({ key }) => who.includes(key));
}

function dayHere({ date, found }: Candidate, stay: Stay): number {
  return date < 0 && found.reading.units[stay.date]?.date ? stay.date : date;
}

const IT_IN =
  /^(?:it|this) (?:was|is|will|would|had|has|did)(?: [^ @#%,]+){0,5}? (?:take place|taken place|be held|been held|held|happen)(?: %)? in (?<town>[^ @#%,]+)/d;

/** "@ and @ did not meet. It was to take place in Paris": where the only occasion of the sentence before was to be. */
function townBehind(
  one: Candidate,
  at: number,
  all: readonly SentenceFinds[],
  register: Register,
): string | null {
  const told = all[at]?.candidates.filter(({ parties }) => parties.length > 1) ?? [];
  if (told.length > 1 || told[0] !== one) return null;
  for (const { reading, candidates } of all.slice(at + 1, at + 1 + REACH)) {
    if (candidates.some(({ parties }) => parties.length > 1)) return null;
    const match = IT_IN.exec(reading.line);
    if (match) return townAt(reading, unitAt(reading, match.indices?.groups?.town?.[0] ?? 0), register);
  }
  return null;
}

/** "It was in Vienna that @ met @". */
function cleftTown({ found: { reading, clause } }: Candidate, register: Register): string | null {
  const match = CLEFT.exec(reading.line);
  const opener = reading.clauses[clause]?.opener ?? "";
  if (!match || !/^(?:that|when)$/.test(opener)) return null;
  return townAt(reading, unitAt(reading, match.indices?.groups?.town?.[0] ?? 0), register);
}

/** "called off his visit to Paris, during which he was to meet @". */
function townOfVisit({ found: { reading, clause } }: Candidate, all: readonly Candidate[]): string | null {
  const here = reading.clauses[clause];
  if (!here?.relative || here.opener !== "which") return null;
  const visit = all.find(({ kind, found }) => kind === "visit" && found.clause === here.parent);
  return visit?.place ?? null;
}

function townBefore(
  article: Article,
  one: Candidate,
  at: number,
  all: readonly SentenceFinds[],
  register: Register,
): (Pick<Stay, "town" | "who"> & { readonly day: Pick<Candidate, "arrived"> }) | null {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const before = all[back]?.reading;
    const stay = before ? stayIn(before, register) : null;
    if (!before || !stay || !one.parties.some(({ key }) => stay.who.includes(key))) continue;
    if (!isOnStay(article, one, before, stay)) return null;
    return { town: stay.town, who: stay.who, day: back === at - 1 ? arrivalOf(one, before, stay) : {} };
  }
  return null;
}

const MORE_DAYS =
  /(?:^| )(?:until|till|through|days?|(?:two|three|four|five|six|week)-day|weekend|tour|week-long|later|next|following|earlier|last|tomorrow|morning after)(?: |$)/;

/** "came to Vienna on %. @ told him": the same day, where neither sentence speaks of more days. */
function arrivalOf(one: Candidate, before: Reading, { ahead }: Stay): Pick<Candidate, "arrived"> {
  const days = before.units.flatMap(({ date }, i) => (date && before.clauseOf[i] === 0 ? [i] : []));
  const [unit] = days;
  const { line, units } = one.found.reading;
  const own = one.date >= 0 || units.some(({ date }) => date !== null);
  if (ahead || one.status !== "held" || own || unit === undefined || days.length > 1) return {};
  return MORE_DAYS.test(before.line) || MORE_DAYS.test(line) ? {} : { arrived: { reading: before, unit } };
}

/** "had met", "last spoke"; of a noun "had held talks", where "had talks" is told of the stay itself. */
const BEFORE =
  /(?:^| )(?:last|earlier|previously)(?: |$)|(?:^| )had (?:[^ ]+ )?(?:held|had|conducted|hosted|met|been)(?: |$)/;
const HAD = /(?:^| )had(?: also| already| previously| [a-z]+ly)?$/;

/** Told of the same days, and not as something that was over by then. */
function isOnStay(article: Article, one: Candidate, before: Reading, stay: Stay): boolean {
  const { reading, clause, from, trigger } = one.found;
  if (one.apart || (stay.ahead && !isAhead(one.status))) return false;
  const words = clauseWords(reading, clause, 0, from);
  if (BEFORE.test(words) || (trigger.form === "verb" && HAD.test(words))) return false;
  const tense = isAhead(one.status) ? "future" : "past";
  const day = dateAt(article, reading, one.date, tense, "stated")?.edtf?.slice(0, 10);
  if (one.date < 0) return true;
  const there = dateAt(article, before, stay.date, stay.ahead ? "future" : "past", "stated")?.edtf;
  const around = there?.slice(0, 10) ?? article.published;
  if (day === undefined || !around) return false;
  const after = daysBetween(around, day);
  // "arrived in Vienna on Monday. He spoke with @ on Sunday": not yet there.
  return Math.abs(after) <= DAYS && (there === undefined || there === null || after >= 0);
}
