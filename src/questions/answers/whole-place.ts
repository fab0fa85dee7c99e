import type { Contact } from "../../contacts/contact.ts";
import type { Register } from "../../contacts/principals.ts";
import { isCountryName } from "../../replies/named.ts";
import { eventIn } from "../evidence/events.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";

/**
 * A place with the occasion that its sentence gives for it: "New York, on the sidelines of the General Assembly". The place
 * alone where the sentence does not hold both, or the occasion is named by the place.
 */
export function wholePlace(place: string, sentence: string): string {
  const event = eventIn(sentence);
  const town = place.split(",")[0] ?? place;
  if (event === null || !sentence.includes(town)) return place;
  const printed = sentence.slice(event.start, event.end).replace(IN_TOWN, "");
  return printed.includes(town) && !/^\p{Ll}/u.test(printed) ? place : `${place}, ${printed}`;
}

const IN_TOWN = / in (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

const TOWN_ASKED = /\b(?:which|what) (?:city|town|village|capital)\b/i;
const PART_OF_THE_WORLD =
  /^(?:(?:somewhere )?in )?(?:the )?(?:(?:Central|Western|Eastern|Northern|Southern|West|East|North|South|Latin) )?(?:Europe|Asia|Africa|America|Middle East|Balkans|Baltics|Gulf|Caucasus|Scandinavia|Far East)$/i;

/** "In which city": a country or a part of the world is no town. */
export function isTooWide(place: string, words: string, register: Register): boolean {
  const bare = place.replace(/ (?:in|on|at|since|by) .+$/, "");
  return TOWN_ASKED.test(words) && (PART_OF_THE_WORLD.test(bare) || isCountryName(bare, register));
}

/** "Where in Paris", "where exactly": the town is known already. */
export function isPlaceAsked({ place }: Contact, { words, asks }: Question, { record }: Scope): boolean {
  if (place && isTooWide(place.value, words, record.register)) return true;
  const town = place?.value.split(",")[0]?.toLowerCase();
  if (town === undefined || asks !== "where") return false;
  return EXACTLY.test(words) || words.toLowerCase().includes(`where in ${town}`);
}

const EXACTLY =
  /\bexact(?:ly)?\b|\bwh(?:ich|at) (?:hotel|building|room|residence|villa|venue|palace|embassy)\b/i;
