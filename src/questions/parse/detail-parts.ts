import type { ContactRecord } from "../../contacts/record.ts";
import type { Detail } from "../question.ts";
import { type AskedFor, askedFor } from "./asks.ts";
import { daysIn } from "./days.ts";
import { detailsAsked } from "./details.ts";
import { kindsIn, placesIn } from "./kinds-and-places.ts";
import { splitQuestions } from "./split.ts";

/** "When did they meet, and [how long]": a question word that goes on about what the first part asks of. */
const SHORT: readonly (readonly [RegExp, Detail])[] = [
  [/^(?:and )?(?:for )?how long$/i, "duration"],
  [/^(?:and )?where$/i, "place"],
  [/^(?:and )?(?:when|on which day)$/i, "date"],
  [/^(?:and )?(?:with whom|who with)$/i, "participants"],
  [/^(?:and )?(?:about what|what about|on what)$/i, "topics"],
  [/^(?:and )?(?:at )?whose initiative$/i, "initiator"],
  [
    /^(?:and )?(?:who|which side|which of them) (?:first )?(?:asked for|requested|proposed|suggested|arranged|set up|sought|wanted|placed|made|started|initiated) (?:it|this|that|them)$/i,
    "initiator",
  ],
  [
    /^(?:and )?(?:who|which (?:news)?paper|which agency) (?:says|said|reported|reports|told) (?:so|that|this|it|of it)$/i,
    "source",
  ],
  [/^(?:and )?what did they (?:agree|decide)(?: on| upon)?$/i, "outcome"],
  [/^(?:and )?who (?:else )?(?:was there|took part|attended)$/i, "participants"],
];

/** The detail that a later question of a line asks for in a word or two. */
export function shortDetails(part: string): Detail[] {
  const found = SHORT.find(([pattern]) => pattern.test(part));
  return found ? [found[1]] : [];
}

/** What each question of a line asks for; several only where all of them ask for details of the same contact. */
export function detailParts(
  words: string,
  record: ContactRecord,
): (AskedFor & { readonly details: readonly Detail[] })[] {
  const read = (part: string, at = 0): AskedFor & { details: Detail[] } => {
    const asked = askedFor(part);
    const short = at === 0 ? [] : shortDetails(part);
    return { ...asked, details: short.length > 0 ? short : detailsAsked(part, asked.asks) };
  };
  const split = splitQuestions(words);
  const parts = split.map((part, at) => read(part, at));
  const isOne = !split.slice(1).some((part) => namesAnother(part, split[0] ?? "", record));
  const isMany = parts.length > 1 && parts.every((part) => part.details.length > 0);
  if (!isMany) return [read(words)];
  return isOne ? parts : parts.slice(0, 1);
}

/** Whether a question of a line names a contact of its own by day, place or kind: "… and when was the Lausanne meeting". */
export function namesAnother(part: string, first: string, record: ContactRecord): boolean {
  const kinds = [kindsIn(first), kindsIn(part)] as const;
  const isOfKind = kinds.every((one) => one.length > 0) && !kinds[0].some((kind) => kinds[1].includes(kind));
  const isFirst = (name: string): boolean => first.includes(name);
  const places = placesIn(part, record).filter((place) => !isFirst(place.split(",")[0] ?? ""));
  return isOfKind || places.length > 0 || (daysIn(part).length > 0 && !/\b(?:it|that)\b/i.test(part));
}
