import { fold } from "../../articles/fold.ts";
import { makePhrasebook, type Phrasebook, type PhraseMatch } from "../phrasebook.ts";
import type { Principal, Register } from "../principals.ts";
import { surnamesOf, withEnding } from "../surnames.ts";

/** What a name of the register stands for. */
export interface NameEntry {
  readonly as: "person" | "surname" | "institution" | "country" | "demonym" | "capital";
  readonly principal: Principal;
}

/** Surnames that are also words, places or very common names: they count only after a full name or a title. */
const RISKY_SURNAMES = new Set(
  [
    "Abbott,Abdullah,Ahmed,Albanese,Aman,Amorim,Amr,Anwar,Asif,Aso,Austin,Aziz,Ban,Barrot,Bass,Bell",
    "Bishop,Blok,Bolton,Bot,Brown,Bruce,Burns,Bush,Calderon,Cannon,Carney,Carr,Carter,Cassis,Castro,Cho",
    "Chung,Clark,Cleverly,Cohen,Conte,Cook,Cooper,Costa,Craft,Crowley,Dar,Dimitrov,Downer,Earnest,Eide",
    "Espinosa,Faure,Fini,Fischer,Ford,Fukuda,Gabriel,Gates,Geng,Ghani,Gibbs,Gil,Gilmore,Grant,Hague,Haley",
    "Hammond,Hariri,Harper,Harris,Hong,Hu,Hua,Hunt,Hussein,Ivanov,Jaafari,Jensen,Jimenez,Johnson,Jones",
    "Kaczynski,Kang,Katz,Kellogg,Khan,Khar,Kim,King,Kirby,Koizumi,Krishna,Lammy,Lee,Li,Lin,Liu,Lu,MacKay",
    "Major,Mao,Marcos,Martynov,Matsumoto,May,Michel,Miller,Mitchell,Mitov,Moller,Monti,Moon,Morales",
    "Morrison,Nakasone,Nikolic,Noda,Okada,Ortega,Osmani,Park,Patriota,Payne,Peters,Petro,Philippe,Popescu",
    "Popov,Powell,Power,Price,Qin,Qureshi,Rabbani,Reynolds,Rice,Rodriguez,Roh,Rosenthal,Rudd,Salman",
    "Samuelsen,Sanchez,Sanders,Santos,Shalom,Sharif,Sharon,Singh,Slot,Smith,Soini,Song,Stano,Store,Straw",
    "Sullivan,Terzi,Toner,Tracy,Trujillo,Truss,Turnbull,Uribe,Vance,Vieira,Walker,Waltz,Wang,Wen,White",
    "Wong,Yang,Yeo,Yoon,Young,Yu,Yun,Zeman,Zhao,al-Jaafari,al-Maliki",
  ].flatMap((names) => names.split(",")),
);

export function isRiskySurname(surname: string): boolean {
  return RISKY_SURNAMES.has(surname);
}

/** Surnames of so many that not even the one in office is meant without a first name. */
const COMMON_SURNAMES = new Set(
  "Cho,Chung,Hong,Hu,Johnson,Jones,Kang,Khan,Kim,Lee,Li,Lin,Liu,Lu,Miller,Park,Roh,Singh,Smith,Song,Wang,Yang,Yu,Zhao".split(
    ",",
  ),
);

export function isCommonSurname(surname: string): boolean {
  return COMMON_SURNAMES.has(surname);
}

const indexes = new WeakMap<Register, Phrasebook<NameEntry>>();

/** All names of the register as one phrasebook; built once for a register and kept with it. */
export function nameIndex(register: Register): Phrasebook<NameEntry> {
  const known = indexes.get(register);
  if (known) return known;
  const plainly = makePhrasebook(register.principals.flatMap(entriesOf), { cased: true });
  const index = {
    ...plainly,
    at: (text: string, at: number) => plainly.at(text, at) ?? initialled(plainly, text, at),
  };
  indexes.set(register, index);
  return index;
}

const INITIAL = /\p{Lu}[\p{Ll}-]+ (?=(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}'-]+)/uy;

/** "Sergey V. Lavrov": a full name with the letter of a name between that the register leaves out. */
function initialled(
  names: Phrasebook<NameEntry>,
  text: string,
  at: number,
): PhraseMatch<NameEntry> | undefined {
  INITIAL.lastIndex = at;
  const first = INITIAL.exec(text)?.[0];
  if (!first) return undefined;
  const from = at + first.length;
  const letters = /^(?:\p{Lu}\. ?){1,2}/u.exec(text.slice(from, from + 8))?.[0] ?? "";
  const rest = from + letters.length;
  const match = names.at(`${first}${text.slice(rest, rest + 40)}`, 0);
  const people = match?.values.filter(({ as }) => as === "person") ?? [];
  if (!match || people.length === 0 || match.end <= first.length) return undefined;
  return { start: at, end: at + letters.length + match.end, values: people };
}

/** "Yun Byung-se" is printed "Yun Byung Se" and "Yun Byung-Se" as well, "al-Jubeir" also "Al Jubeir", "Pashinyan" "Pashinian". */
function spellings(name: string): readonly string[] {
  const ending = withEnding(name);
  if (ending.length > 0) return [name, ...ending];
  if (/ al-\p{Lu}/u.test(name))
    return [name, ...[" Al-", " al ", " Al "].map((al) => name.replace(" al-", al))];
  const parts = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)-(\p{Ll})(\p{Ll}+)$/u.exec(name);
  if (!parts) return [name];
  const [, head = "", letter = "", tail = ""] = parts;
  const last = `${letter.toUpperCase()}${tail}`;
  return [name, `${head} ${last}`, `${head}-${last}`];
}

function entriesOf(principal: Principal): [string, NameEntry][] {
  const entries = (phrases: readonly (string | null | undefined)[], as: NameEntry["as"]) =>
    phrases.flatMap((phrase): [string, NameEntry][] => (phrase ? [[plain(phrase), { as, principal }]] : []));
  if (principal.kind === "person") {
    const full = [principal.name, ...principal.aliases]
      .filter((name) => name.includes(" "))
      .flatMap(spellings);
    const short = new Set([
      ...surnamesOf(principal),
      ...principal.aliases.filter((name) => !name.includes(" ")),
    ]);
    const capitals = [principal.surname ?? ""]
      .filter((name) => name.length > 3)
      .map((name) => name.toUpperCase());
    return [...entries(full, "person"), ...entries([...short, ...capitals], "surname")];
  }
  if (principal.kind === "institution")
    return entries([principal.name, ...principal.aliases, ...principal.metonyms], "institution");
  return [
    ...entries([principal.name, ...principal.aliases], "country"),
    ...entries(principal.demonyms ?? [], "demonym"),
    ...entries([principal.capital, ...principal.metonyms], "capital"),
  ];
}

/** "the State Department" → "State Department": the article before a name is no part of it. */
function plain(phrase: string): string {
  return fold(phrase).replace(/^the /i, "");
}
