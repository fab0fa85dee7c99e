import type { Phrasebook } from "../phrasebook.ts";
import type { Item } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import { stateAt } from "./of-state.ts";
import { nameAt, officeAfter } from "./scan-names.ts";

/** A name without an entry, followed by its office: "Ivan Petrov, Russia's deputy foreign minister,". */
export function introducedName(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  if (!/\p{Lu}/u.test(text[at] ?? "")) return null;
  const name = nameAt(text, at);
  if (!name?.includes(" ")) return null;
  const office = officeAfter(text, at + name.length, names);
  if (!office) return counterpartBehind(text, at, name, names);
  if (!office.of && !NEEDS_NO_COUNTRY.test(office.title.role) && !DEPUTY.test(office.title.words))
    return null;
  return {
    kind: "text person",
    start: at,
    end: office.title.end,
    name,
    office: office.title.words,
    country: office.of?.country ?? null,
  };
}

/** Offices that say by themselves that somebody acts for a state: "…, Minister of Foreign Affairs,". */
const NEEDS_NO_COUNTRY = /^(?:foreign minister|head of state|head of government)$/;

const DEPUTY =
  /^(?:(?:first )?deputy|vice) (?:minister|foreign minister|minister (?:of|for) foreign affairs)$/i;

/** "Bogdan Aurescu, his Romanian counterpart", "…, her counterpart from Romania": whose counterpart a name is. */
function counterpartBehind(
  text: string,
  at: number,
  name: string,
  names: Phrasebook<NameEntry>,
): Item | null {
  const end = at + name.length;
  const gap = /^, (?:his|her|the) (?:new )?/.exec(text.slice(end, end + 14))?.[0].length;
  if (gap === undefined) return null;
  const adjective = names.at(text, end + gap);
  const from = adjective ? adjective.end + 1 : end + gap;
  const word = /^(?:counterpart|colleague|opposite number)\b/.exec(text.slice(from, from + 16))?.[0];
  if (!word) return null;
  const joint = /^ (?:from|of|in) (?:the )?/.exec(
    text.slice(from + word.length, from + word.length + 10),
  )?.[0];
  const place = adjective || !joint ? undefined : stateAt(text, from + word.length + joint.length, names);
  const country = (adjective ?? place)?.values[0]?.principal.country ?? null;
  if (!country) return null;
  return { kind: "counterpart", start: at, end: place?.end ?? from + word.length, country, name };
}
