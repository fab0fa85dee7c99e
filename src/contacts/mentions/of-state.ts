import type { Phrasebook, PhraseMatch } from "../phrasebook.ts";
import type { NameEntry } from "./name-index.ts";

/** What a state calls itself before its name: "the Republic of Croatia", "the People's Republic of China". */
const FORM =
  /^(?:(?:People's|Islamic|Democratic|Federal|Federative|Socialist|Arab|Hashemite|Bolivarian|Plurinational|Oriental|United|Grand|Independent|Co-operative) ){0,3}(?:Republic|Kingdom|State|Sultanate|Principality|Commonwealth|Union|Federation|Duchy) of (?:the )?/;

/** The name that begins at an offset, also behind what a state calls itself. */
export function stateAt(
  text: string,
  at: number,
  names: Phrasebook<NameEntry>,
): PhraseMatch<NameEntry> | undefined {
  const known = names.at(text, at);
  if (known || !/\p{Lu}/u.test(text[at] ?? "")) return known;
  const form = FORM.exec(text.slice(at, at + 60))?.[0].length;
  return form === undefined ? undefined : names.at(text, at + form);
}
