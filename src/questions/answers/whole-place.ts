import { eventIn } from "../evidence/events.ts";

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
