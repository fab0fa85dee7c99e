import type { Article } from "../../articles/article.ts";
import type { Register } from "../principals.ts";
import { type Reading, unitAt } from "../reading/unit.ts";
import type { AnchorBefore } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { townAt } from "./places.ts";
import { type Sighting, sightingsIn } from "./sightings.ts";
import { dayOfArrival, statedDate } from "./when.ts";

/** "@ pleaded in # on %. … The same day he met @": where one of them was on that day, if it was one town. */
export function withWhereabouts<T extends SentenceFinds>(
  article: Article,
  sentences: readonly T[],
  anchor: AnchorBefore,
  register: Register,
): T[] {
  const sightings = sightingsIn(article, sentences, anchor, register);
  const readings = sentences.map(({ reading }) => reading);
  return sentences.map((one) => ({
    ...one,
    candidates: one.candidates.map((each) => {
      const town = isOpen(each) ? townOn(dayOf(article, each, anchor), each, sightings) : null;
      const apart =
        town && (isElsewhere(each, town.town, register) || isGone(each, town, readings, register));
      return town && !apart ? { ...each, place: town.town } : each;
    }),
  }));
}

function isOpen({ status, kind, place, parties }: Candidate): boolean {
  return status === "held" && place === null && parties.length > 1 && /^(?:meeting|consultation)$/.test(kind);
}

function dayOf(article: Article, one: Candidate, anchor: AnchorBefore): string | null {
  const { index } = one.found.reading.sentence;
  const date = statedDate(article, one, anchor(index, one.date)) ?? dayOfArrival(article, one);
  return date?.precision === "day" ? date.edtf : null;
}

function townOn(day: string | null, one: Candidate, sightings: readonly Sighting[]): Sighting | null {
  if (!day) return null;
  const persons = one.parties.filter(({ kind }) => kind === "person").map(({ key }) => key);
  const seen = sightings.filter((each) => each.day === day && each.who.some((key) => persons.includes(key)));
  const [first] = seen;
  if (!first || seen.some(({ town }) => town !== first.town)) return null;
  // Whoever only spoke may have been on the telephone, unless all of them were in that town.
  const all = persons.every((key) => seen.some(({ who }) => who.includes(key)));
  return one.kind === "meeting" || all ? first : null;
}

/** Its own sentence has somebody in another town. */
function isElsewhere({ found: { reading } }: Candidate, town: string, register: Register): boolean {
  return reading.units.some(({ word }, at) => {
    const other = /^(?:in|at|to|from|for)$/.test(word) ? townAt(reading, at + 1, register) : null;
    return other !== null && other !== town;
  });
}

const LEFT =
  /(?:^| )(?:flew|flies|left|travell?ed|went|moved|drove|headed|departed|set off|arrived|landed|continued|returned)(?: back| home)?(?: %)? (?:on |off )?(?:to|for|in|at|from) (?=[^ @%])/g;

/** Between where they were seen and what is told, somebody goes to another town. */
function isGone(
  { found }: Candidate,
  { sentence: from, town }: Sighting,
  readings: readonly Reading[],
  register: Register,
): boolean {
  const to = found.reading.sentence.index;
  return readings
    .filter(({ sentence: { index } }) => index > from && index <= to)
    .some((reading) =>
      [...reading.line.matchAll(LEFT)].some(({ index, 0: match }) => {
        const other = townAt(reading, unitAt(reading, index + match.length), register);
        return other !== null && other !== town;
      }),
    );
}
