import type { Phrasebook } from "../phrasebook.ts";
import type { Item } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import { stateAt } from "./of-state.ts";
import { titleAt } from "./office-words.ts";
import { nameAt } from "./scan-names.ts";

/** Words that end the name of a thing and no person's: "Russia's Black Sea Fleet", "the People's Bank of China". */
export const NO_PERSON =
  /\b(?:Fleet|Sea|Navy|Army|Forces?|Guards?|Corps|Ministry|Party|Bank|Council|Cabinet|House|Parliament|Duma|Senate|Court|Office|Agency|Service|Board|Committee|Commission|Union|Front|Movement|Church|University|Institute|Academy|Center|Centre|Television|TV|News|Times|Post|Channel|Radio|Airlines?|Airport|Railways?|Olympics?|Games|Cup|Day|Revolution|Republic|Federation|Region|Province|Peninsula|Islands?|City|Square|Street|Canal|River|Mountains|Valley|Plan|Initiative|Program(?:me)?|Act|Treaty|Agreement|Security|Affairs|Trade|Energy|Group|Corporation|Company|Rights|Watch|International|National|State|Central|Supreme|Foreign|Prime|General|United|North|South|East|West|Northern|Southern|Eastern|Western|New|Black|Red|Great|First|Second|Third|President|Minister|Chancellor|King|Queen|Prince|Secretary|Speaker|Ambassador|Orthodox|Muslim|Communist|Democratic|Liberal|Labou?r|Socialist|Republican)\b/;
/** What stands before somebody who is spoken with, to or about as one who acts. */
const BESIDE =
  /(?:\b(?:[Ww]ith|[Tt]o|by|from|and|met|meet|meets|meeting|told|telephoned|phoned|called|saw|received|hosted|asked|thanked|joined|including|between|versus|while|but|both)|[,;:]|^|[.!?]["']?|["'(])\s*(?:[Tt]he )?$/;
/** What stands behind a name that is complete. */
const COMPLETE = /^(?:$|[.,;:)!?]|'?s? ?["(]|'s\b| (?!(?:of|-))\p{Ll})/u;

/** "Romania's Luminita Odobescu": two names at least, where no institution is meant. */
export function personOfCountry(
  text: string,
  { start, at }: { readonly start: number; readonly at: number },
  country: string,
): Item | null {
  const name = plainName(text, at);
  if (!name || !BESIDE.test(text.slice(Math.max(0, start - 16), start))) return null;
  const end = at + name.length;
  if (!COMPLETE.test(text.slice(end, end + 4))) return null;
  return { kind: "text person", start, end, name, office: "", country };
}

/** "Foreign ministers Vardan Oskanian of Armenia and …": the office before a list of names with their countries. */
const LISTED =
  /((?:[Ff]oreign |[Pp]rime )?[Mm]inisters|[Pp]residents|[Pp]remiers|[Cc]hancellors) (?:(?:\p{Lu}[\p{L}.'-]*|of|the|and|bin|al)[, ]+)*$/u;

/** "with Carl Bildt of Sweden". */
export function nationalAt(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  if (!/\p{Lu}/u.test(text[at] ?? "")) return null;
  const listed = LISTED.exec(text.slice(Math.max(0, at - 120), at))?.[1];
  if (!listed && !BESIDE.test(text.slice(Math.max(0, at - 16), at))) return null;
  const name = titleAt(text, at) ? null : plainName(text, at);
  const gap = name
    ? /^ (?:(?:of|from) |\()(?:the )?/.exec(text.slice(at + name.length, at + name.length + 10))
    : null;
  if (!name || !gap) return null;
  const match = stateAt(text, at + name.length + gap[0].length, names);
  const state = match?.values.find(({ as }) => as === "country")?.principal;
  if (!match || !state?.country || names.at(text, at)) return null;
  const bracket = gap[0].includes("(") ? 1 : 0;
  if (bracket === 1 && text[match.end] !== ")") return null;
  const office = listed?.toLowerCase().replace(/s$/, "") ?? "";
  return { kind: "text person", start: at, end: match.end + bracket, name, office, country: state.country };
}

function plainName(text: string, at: number): string | null {
  const name = nameAt(text, at);
  return name?.includes(" ") && !NO_PERSON.test(name) ? name : null;
}
