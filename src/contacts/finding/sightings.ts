import type { Article } from "../../articles/article.ts";
import type { Register } from "../principals.ts";
import { type Reading, wordsOf } from "../reading/unit.ts";
import type { AnchorBefore } from "./anchors.ts";
import type { SentenceFinds } from "./candidates.ts";
import { townAt } from "./places.ts";
import { isTown } from "./towns.ts";
import { dateAt, dayOfArrival, statedDate } from "./when.ts";
import { LOCAL } from "./where-held.ts";

/** Somebody was in a town on a day. */
export interface Sighting {
  readonly sentence: number;
  readonly who: readonly string[];
  readonly town: string;
  readonly day: string;
}

/** Where the sentences of an article say that somebody was on a day: by an occasion there, or by what he said or did there. */
export function sightingsIn(
  article: Article,
  sentences: readonly SentenceFinds[],
  anchor: AnchorBefore,
  register: Register,
): Sighting[] {
  return sentences.flatMap((one) => [
    ...ofOccasions(article, one, anchor, register),
    ...ofDoings(article, one.reading, anchor, register),
  ]);
}

function ofOccasions(
  article: Article,
  { candidates }: Pick<SentenceFinds, "candidates">,
  anchor: AnchorBefore,
  register: Register,
): Sighting[] {
  return candidates.flatMap((one) => {
    const { index } = one.found.reading.sentence;
    if (one.status !== "held" || one.place === null || one.parties.length < 2) return [];
    if (!isTown(one.place) || isCountry(one.place, register) || isNearby(one.found.reading, one.place))
      return [];
    const date = statedDate(article, one, anchor(index, one.date)) ?? dayOfArrival(article, one);
    if (date?.precision !== "day" || !date.edtf) return [];
    const who = one.parties.filter(({ kind }) => kind === "person").map(({ key }) => key);
    return [{ sentence: index, who, town: one.place, day: date.edtf }];
  });
}

function isCountry(place: string, { principals }: Register): boolean {
  return principals.some(({ kind, name }) => kind === "country" && name === place);
}

/** "at his residence outside Moscow": not in the town itself. */
function isNearby({ text }: Reading, town: string): boolean {
  const at = text.indexOf(town);
  return /\b(?:outside|near|(?:north|south|east|west) of)(?: the)? $/.test(text.slice(0, Math.max(0, at)));
}

/** "@ pleaded in # on %", "@ came on % to #", "In # on %, @ said". */
function ofDoings(article: Article, reading: Reading, anchor: AnchorBefore, register: Register): Sighting[] {
  const { index } = reading.sentence;
  return reading.units.flatMap((unit, at): Sighting[] => {
    if (!/^(?:in|to)$/.test(unit.word) || !isMain(reading, at) || !isThere(reading, at)) return [];
    const town = townAt(reading, at + 1, register);
    const date = town ? dayBeside(reading, at) : -1;
    const who = date < 0 ? [] : whoseDoing(reading, at);
    const day = dateAt(article, reading, date, "past", "stated", anchor(index, date));
    if (!town || who.length === 0 || day?.precision !== "day" || !day.edtf) return [];
    return [{ sentence: index, who, town, day: day.edtf }];
  });
}

const AHEAD =
  /(?:^| )(?:will|would|wo|'ll|should|could|may|might|not|n't|never|due|planned|plans|planning|expected|scheduled|set|invited|refused|declined|cancelled|called off|scrapped|postponed|hopes|wants|wanted|is to|are to|was to|were to|had|since)(?: |$)/;

/** Told of what came about, by a main clause, the clause in front of what was said, or "the message that @ brought to #". */
function isMain(reading: Reading, at: number): boolean {
  const clause = reading.clauseOf[at] ?? 0;
  const { opener, parent, reported, relative } = reading.clauses[clause] ?? { ...NONE };
  const brought =
    relative && opener === "that" && reading.units[reading.clauseOf.indexOf(clause) + 1]?.word === "@";
  const main = !relative && (parent === null || /^(?:and-verb|said)$/.test(opener));
  return !reported && (main || brought);
}

const NONE = { opener: "", parent: 0, reported: true, relative: false };

const MOTION =
  /^(?:came|flew|travell?ed|went|drove|moved|returned|arrived|brought|took|carried|paid|continued|hurried|rushed|sailed)$/;

/** "in #" says where somebody was, not where what he spoke of goes on; "to #" only behind a verb of going there. */
function isThere(reading: Reading, at: number): boolean {
  const clause = reading.clauseOf[at];
  const verb = reading.units.findLast(
    ({ pos }, i) => i < at && reading.clauseOf[i] === clause && pos === "VERB",
  );
  if (reading.units[at]?.word === "to") return MOTION.test(verb?.word ?? "");
  const before = reading.units[at - 1];
  return !before || !(before.pos === "NOUN" && LOCAL.test(before.word));
}

/** The day just behind the town, or just before "in". */
function dayBeside(reading: Reading, at: number): number {
  const behind = /^(?:[^ @#%,]+ ){1,3}%|^(?:[^ @#%]+ ){1,3}, %/.exec(wordsOf(reading, at + 1, at + 6));
  if (behind) return at + behind[0].split(" ").length;
  return reading.units[at - 1]?.date ? at - 1 : -1;
}

/** Who did what is told at a unit: the subject, behind a passive "by @"; nobody where it is only to come or long past. */
export function whoseDoing(reading: Reading, at: number): readonly string[] {
  const { units, clauseOf } = reading;
  const named = units.flatMap(({ word }, i) => (word === "@" && clauseOf[i] === clauseOf[at] ? [i] : []));
  const agent = named.find((i) => units[i - 1]?.word === "by");
  const passive = agent !== undefined && /(?:^| )(?:was|were) [a-z]+(?: |$)/.test(wordsOf(reading, 0, agent));
  const subject = (passive ? agent : named[0]) ?? -1;
  const told = subject < at ? wordsOf(reading, subject, at) : wordsOf(reading, subject, subject + 4);
  if (subject < 0 || AHEAD.test(told)) return [];
  return (units[subject]?.parties ?? []).filter(({ kind }) => kind === "person").map(({ key }) => key);
}
