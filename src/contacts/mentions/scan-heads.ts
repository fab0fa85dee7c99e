import type { Phrasebook } from "../phrasebook.ts";
import type { Item } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import type { Title } from "./office-words.ts";
import { adjectivesFrom, officeItem, severalOffices } from "./scan-offices.ts";

const HEAD = /(heads?|chiefs?) of (?:the )?|(?:top|chief) (?=\p{Lu})/iuy;
const SERVICE =
  /^(?:foreign (?:services?|ministr(?:y|ies)|polic(?:y|ies))|diplomac(?:y|ies)|diplomatic services?)\b/i;
const DIPLOMAT = /^diplomats?\b/;

/** "the head of Ukrainian diplomacy", "the top Iranian diplomat", "the heads of the American and Russian foreign services": foreign ministers. */
export function headOfDiplomacy(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  HEAD.lastIndex = at;
  const head = HEAD.exec(text);
  const first = head ? names.at(text, at + head[0].length) : undefined;
  if (!head || !first) return null;
  const adjectives = adjectivesFrom(text, first, names);
  const last = adjectives.at(-1);
  const kind = head[1] ? SERVICE : DIPLOMAT;
  const service = last ? kind.exec(text.slice(last.after, last.after + 24))?.[0] : undefined;
  if (!last || !service) return null;
  const plural = /s$/i.test(head[1] ?? service);
  const title: Title = {
    start: at,
    end: last.after + service.length,
    words: plural ? "foreign ministers" : "foreign minister",
    role: "foreign minister",
    plural,
    former: false,
    elect: false,
  };
  if (plural) return adjectives.length > 1 ? severalOffices(text, at, title, adjectives, names) : null;
  return adjectives.length === 1 ? officeItem(text, at, { title, of: last.of }, names) : null;
}
