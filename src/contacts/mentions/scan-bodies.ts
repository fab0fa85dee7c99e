import type { Phrasebook } from "../phrasebook.ts";
import type { Item } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import type { Title } from "./office-words.ts";
import { nameAt, personItem } from "./scan-names.ts";

/** A body in which states or their parliaments sit together, and whose head acts for it abroad. */
const BODY =
  /^ (?:of|for) (?:the |our )?((?:[\p{L}\p{N}'&()-]+ ){0,10}?(?:Council|Organi[sz]ation|Union|Parliament|Assembly|Duma|Senate|Committee|Commission|Community|League|Conference|Forum|Agency|Commonwealth|Secretariat|Nations|Countries|States)(?: (?:Council|Assembly|Committee|Commission|Secretariat))?)(?:,)? (?=\p{Lu})/u;
/** A body that the register does not know, or what somebody is charged with. */
const OF_SOMETHING =
  /^ (?:of|for) (?:the |our )?(?!Foreign|External|Alliance\b|Union\b|Organi[sz]ation\b)\p{Lu}/u;

/** "Secretary General of the Turkic Council Baghdad Amreyev": the head of a body without an entry, by name. */
export function headOfBody(text: string, title: Title, names: Phrasebook<NameEntry>): Item | null {
  const body = title.plural || title.former ? null : BODY.exec(text.slice(title.end, title.end + 140));
  if (!body?.[1]) return null;
  const at = title.end + body[0].length;
  const known = names.at(text, at);
  const person = known && personItem(known);
  if (person?.full) return { ...person, start: title.start };
  const name = nameAt(text, at);
  if (!name?.includes(" ") || person) return null;
  const state = names
    .find(body[1])
    .flatMap(({ values }) => values)
    .find(({ principal }) => principal.country !== null)?.principal;
  const { start, words } = title;
  const office = `${words} of the ${body[1]}`;
  const whose = state ? { country: state.country } : { country: null, abroad: true as const };
  return { kind: "text person", start, end: at + name.length, name, office, ...whose };
}

const DESCRIPTION =
  /(?:[Hh]ead|[Cc]hief|[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Ll]eader|[Ss]peaker|[Pp]resident|[Dd]irector|[Ss]ecretary|[Cc]ommander) of ([^.,;:"()]{3,100}), /uy;
const CLOSES = /^(?:[,.;)]|$| (?:in|on|at|to|and|who|has|is|was|said)\b)/;

/** Where the name begins, behind "former Turkish Foreign Minister": what he was before. */
function beginOfName(text: string, from: number, names: Phrasebook<NameEntry>): number {
  let at = from + (/^(?:former|ex-)[ -]?/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  if (at === from) return from;
  for (let words = 0; words < 5; words += 1) {
    const match = names.at(text, at);
    if (match && personItem(match)?.full) return at;
    at += /^[^ ,.;]+ /.exec(text.slice(at, at + 24))?.[0].length ?? 0;
  }
  return from;
}

/** "the head of the parliament's delegation, former Turkish minister Mevlut Cavusoglu,": what somebody known is now. */
export function describedPerson(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  DESCRIPTION.lastIndex = at;
  const described = DESCRIPTION.exec(text);
  if (!described?.[1] || !/\bthe $/i.test(text.slice(Math.max(0, at - 4), at))) return null;
  const bodies = names.find(described[1]).flatMap(({ values }) => values);
  if (bodies.length === 0 || bodies.some(({ as }) => as === "person")) return null;
  const from = at + described[0].length;
  const start = beginOfName(text, from, names);
  const known = names.at(text, start);
  const person = known && personItem(known);
  const closes = person?.full && CLOSES.test(text.slice(person.end, person.end + 6));
  const own = person?.candidates.some(({ country }) =>
    bodies.some(({ principal }) => principal.country === country),
  );
  return closes && own ? { ...person, start: at } : null;
}

/** "the Secretary-General of the Turkic Council": not the one who is "the Secretary-General" without more. */
export function isOfOtherBody(text: string, { end, words }: Title): boolean {
  return !/representative$/i.test(words) && OF_SOMETHING.test(text.slice(end, end + 24));
}
