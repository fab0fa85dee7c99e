import type { Register } from "../principals.ts";
import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import { countryOfTown } from "../rules/towns-of-countries.ts";
import type { Candidate } from "./candidate.ts";

/** Verbs of those who speak with each other, wherever they are. */
const SPEAKS =
  /^(?:sp(?:oke|eak|eaks|oken|eaking)|talk(?:s|ed|ing)?|convers\w+|chatt?(?:ed|ing)?|confer\w*|consult\w*|negotiat\w+|communed|discuss\w*|exchang\w+|compared|went|reviewed|debated)$/;
const FROM_AFAR =
  /(?:^| )(?:(?:tele)?phone|telephoned|phoned|call|called|calls|line|video|online|remotely|letter|wrote|rang|cable|reporters|journalists)(?: |$)/;

/** Two people speak, and nothing is said of a telephone or the like. */
export function mayBeInPerson({ kind, status, weak, parties, found, place, apart }: Candidate): boolean {
  return (
    kind === "consultation" &&
    status === "held" &&
    !weak &&
    !apart &&
    place === null &&
    parties.length > 1 &&
    found.trigger.form === "verb" &&
    SPEAKS.test(found.reading.units[found.from]?.word ?? "") &&
    !FROM_AFAR.test(found.reading.line)
  );
}

/** Who came to a town talked there with those at home in it, with those who came too, and with whomever he is said to have met "there". */
export function wereBothThere(
  { parties, found: { reading, clause } }: Candidate,
  { town, who }: { readonly town: string; readonly who: readonly string[] },
  register: Register,
): boolean {
  if (/(?:^| )there(?: |$)/.test(clauseWords(reading, clause, 0, reading.units.length))) return true;
  const home = countryOfTown(town, register)?.country;
  return parties.every(({ key, country }) => who.includes(key) || (home !== undefined && country === home));
}

const COMES =
  /(?:^| )(?:(?:to|had|has|have|who|@)(?: [a-z]+ly| just)? (?:fl(?:y|own|ew) in|arrived?|landed|travell?ed over)|to be there)(?! from)(?: |[.]|$)/;

/** "was the first to fly in. He conferred with @", "talked with @, who had flown in": they came for it. */
export function haveCome({ parties, found: { reading } }: Candidate, before: Reading | undefined): boolean {
  if (COMES.test(reading.line)) return true;
  const named = before?.units.flatMap((unit) => unit.parties) ?? [];
  return (
    COMES.test(before?.line ?? "") && named.some(({ key }) => parties.some((party) => party.key === key))
  );
}

const TIMES =
  /(?:^| )(?:three|four|five|six|seven|eight|nine|ten|several|\d+) times (?:within |in |over )?(?:[^ @#%,]+ ){0,4}?%/;
const PHONES = /\b(?:tele)?phones?\b|\bon the line\b/i;

/** "talked at least five times on %" in a text that speaks of a telephone: nobody meets so often on one day. */
export function isCalledOften(one: Candidate, text: string): boolean {
  const { reading, from } = one.found;
  return mayBeInPerson(one) && TIMES.test(wordsOf(reading, from, from + 14)) && PHONES.test(text);
}
