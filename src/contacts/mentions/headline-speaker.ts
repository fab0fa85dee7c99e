import type { Phrasebook } from "../phrasebook.ts";
import type { NameEntry } from "./name-index.ts";
import type { Ref } from "./people.ts";
import { resolveItem } from "./resolve-items.ts";
import { scan } from "./scan.ts";
import type { Scene } from "./scene.ts";

/** What a headline calls the words of one person: "Remarks by …", "… at a press availability", "… told the press". */
const OWN_WORDS =
  /\b(?:remarks|statement by|press (?:conference|point|availability|briefing|statement)|speech|doorstep|interview|told the press|tells the press)\b/i;

/** Who speaks throughout an article that is somebody's own words, by its headline; null for any other. */
export function headlineSpeaker(names: Phrasebook<NameEntry>, scene: Scene): Ref | null {
  const title = inLetters(scene.article.title);
  if (!OWN_WORDS.test(title)) return null;
  const people = scan(title, names).filter(({ kind }) => /^(?:person|text person|office)$/.test(kind));
  const named = people.find(({ start }) => /\b[Bb]y (?:the )?$/.test(title.slice(0, start))) ?? people[0];
  const refs = named ? (resolveItem(named, 0, scene)?.refs ?? []) : [];
  return refs.length === 1 ? (refs[0] ?? null) : null;
}

/** "REMARKS BY FOREIGN MINISTER …" as it would stand in a text. */
function inLetters(title: string): string {
  if (/\p{Ll}/u.test(title)) return title;
  return title.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}
