import type { ContactKind } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { countryAhead, townsOf } from "../../contacts/rules/towns-of-countries.ts";
import { plainWords } from "../../search/words.ts";
import { NAMES_SOMEBODY } from "./details.ts";

const KINDS: readonly (readonly [RegExp, readonly ContactKind[]])[] = [
  [
    /\b(?:phone|telephone|phoned|phones|rang|ring|telephoned|calls?|called|calling|phone conversations?)\b/i,
    ["telephone call", "video call"],
  ],
  [
    /\b(?:meet|meets|meetings?|met|in person|face to face|sit down|sat down|get together|see each other|summit)\b/i,
    ["meeting", "visit"],
  ],
  [/\b(?:visit|visits|visited|trip|travel|travelled|traveled)\b/i, ["visit"]],
  [/\b(?:letters?|wrote|written)\b/i, ["letter"]],
  [/\bjoint statement\b/i, ["joint statement"]],
];
/** "Did he visit Paris": a meeting there is what an article tells. */
const VISIT_TO = /\b(?:visit(?:ed)?|(?:travel(?:l?ed)?|trip|visit) to)(?: the)? \p{Lu}/u;

/** The kinds of contact that words name. */
export function kindsIn(words: string): ContactKind[] {
  if (NAMES_SOMEBODY.test(words)) return [];
  if (VISIT_TO.test(words)) return ["meeting", "visit"];
  return [...new Set(KINDS.flatMap(([pattern, kinds]) => (pattern.test(words) ? kinds : [])))];
}

/** "What did Moscow say": whoever acts is no place. */
const ACTS =
  /\b(?:do|does|did|has|have|had|will|would|can|could|should|must) (?:the )?\p{L}+ (?=\p{L}+)(?!(?:meeting|talks?|calls?|summit|session|visit|trip)\b)/giu;

/** "What did she ask Moscow to do": nor is whoever is asked. */
const IS_ASKED =
  /\b(?:ask|urge|press|tell|want|invite|advise|expect|push|call on|get|order|warn|beg|force|persuade|allow|help)(?:e?d|s)? (?:the )?\p{L}+ (?=(?:not )?to \p{L}+)/giu;

/** Places of contacts that words name, as the record spells them. */
export function placesIn(words: string, record: ContactRecord): string[] {
  const typed = ` ${plainWords(words.replace(ACTS, " ").replace(IS_ASKED, " ")).join(" ")} `;
  const places = [...record.contacts, ...record.others].flatMap((contact) => contact.place?.value ?? []);
  const named = [...new Set(places)].filter((place) =>
    typed.includes(` ${plainWords(place.split(",")[0] ?? "").join(" ")} `),
  );
  return named.length > 0 ? named : inCountry(words, [...new Set(places)], record);
}

const MET_IN =
  /\b(?:meet|met|meetings?|contacts?|calls?|talks|visits?|encounters?|held|(?:took|take|taken) place|spoke|speak)(?: (?:each other|again|anywhere|ever|twice|once))?,? in (?:the )?(\p{L}+(?: \p{L}+){0,3})/iu;

/** "Have they met in Switzerland": in a town of that country. */
function inCountry(words: string, places: readonly string[], { register }: ContactRecord): string[] {
  const country = countryAhead(MET_IN.exec(words)?.[1] ?? "", register)?.country.country ?? null;
  if (country === null) return [];
  const towns = townsOf(country, register).map((town) => town.toLowerCase());
  return places.filter((place) => towns.includes((place.split(",")[0] ?? "").toLowerCase()));
}
