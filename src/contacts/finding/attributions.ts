import type { Article } from "../../articles/article.ts";
import type { AccountSource } from "../contact.ts";
import type { Register } from "../principals.ts";
import type { Party, Reading } from "../reading/unit.ts";
import { AGENCIES, SAY, TELL, UNNAMED } from "../rules/speech.ts";

/** Somebody who is said to have said what a sentence holds. */
export interface Attribution {
  readonly source: AccountSource;
  /** Country the source speaks for, or null. */
  readonly country: string | null;
  readonly party: Party | null;
  /** Unit of the verb of saying (or of "according"). */
  readonly at: number;
  /** It stands behind what it reports: ", the ministry said". */
  readonly tail: boolean;
}

const SAYS = new RegExp(`^(?:${SAY})$`);
const TELLS = new RegExp(`^(?:${TELL})$`);
const DOCUMENT = /^(?:statement|communique|readout|release|ministry|department|embassy)$/;
const UNNAMED_HEAD = new RegExp(`^(?:${UNNAMED})$`);
const AGENCY = new RegExp(
  `\\b(?:${[...AGENCIES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.]/g, "\\."))
    .join("|")})\\b`,
);

/** Who is said to speak in a sentence, outermost first. */
export function findAttributions(reading: Reading, article: Article, register: Register): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < reading.units.length; i += 1) {
    const unit = reading.units[i];
    if (!unit) continue;
    const says =
      SAYS.test(unit.word) && /^(?:VERB|AUX)$/.test(unit.pos) && reading.units[i - 1]?.word !== "to";
    const according = unit.word === "according" && reading.units[i + 1]?.word === "to";
    if ((!says && !according) || isAddress(reading, i)) continue;
    const speaker = according ? speakerAfter(reading, i + 2, register) : speakerOf(reading, i, register);
    if (!speaker) continue;
    const clause = reading.clauses[reading.clauseOf[i] ?? 0];
    const tail = according ? i > 3 : clause?.opener === "said";
    found.push({
      ...speaker,
      source: { ...speaker.source, through: agencyBeside(reading, i, article) },
      at: i,
      tail,
    });
  }
  return found.sort((a, b) => Number(b.tail) - Number(a.tail) || a.at - b.at);
}

/** "Lavrov told Kerry": words inside a contact, not the word for it. */
function isAddress(reading: Reading, i: number): boolean {
  return TELLS.test(reading.units[i]?.word ?? "") && reading.units[i + 1]?.word === "@";
}

/**
 * An unnamed source named in full once ("a diplomatic source told RIA Novosti") stays that source where the article goes
 * on about "the source"; "the statement" is that of the institution named last.
 */
export function rememberSources(): (attribution: Attribution) => Attribution | Attribution[] {
  const known = new Map<string, AccountSource>();
  let institution: Attribution | null = null;
  return (attribution) => {
    const { source } = attribution;
    if (attribution.party?.kind === "institution") institution = attribution;
    if (source.kind === "institution" && source.name === null)
      return institution
        ? {
            ...attribution,
            source: institution.source,
            country: institution.country,
            party: institution.party,
          }
        : [];
    if (source.kind !== "unnamed" || !source.name) return attribution;
    const head = source.name.toLowerCase().split(" ").at(-1) ?? "";
    const first = known.get(head);
    if (!first) known.set(head, source);
    const again = first && /^the \w+$/i.test(source.name);
    return again
      ? { ...attribution, source: { ...first, through: source.through ? first.through : null } }
      : attribution;
  };
}

type Speaker = Pick<Attribution, "source" | "country" | "party">;

function speakerOf(reading: Reading, verb: number, register: Register): Speaker | null {
  return speakerBefore(reading, verb, register) ?? speakerAfter(reading, verb + 1, register);
}

/** The noun phrase that ends before a verb of saying, in its clause. */
function speakerBefore(reading: Reading, verb: number, register: Register): Speaker | null {
  const clause = reading.clauseOf[verb];
  for (let i = verb - 1; i >= Math.max(0, verb - 16); i -= 1) {
    if (reading.clauseOf[i] !== clause) continue;
    const unit = reading.units[i];
    if (!unit) break;
    const speaker = speakerAt(reading, i, register);
    if (speaker && !governed(reading, i)) return speaker;
    if (unit.pos === "VERB" && SAYS.test(unit.word) && i < verb - 3) break;
  }
  return null;
}

function governed(reading: Reading, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 5); at -= 1) {
    const unit = reading.units[at];
    if (!unit) return false;
    if (unit.pos === "ADP") return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(unit.pos)) return false;
  }
  return false;
}

/** The noun phrase that begins behind "said" or "according to". */
function speakerAfter(reading: Reading, from: number, register: Register): Speaker | null {
  let fallback: Speaker | null = null;
  for (let i = from; i < Math.min(from + 9, reading.units.length); i += 1) {
    const unit = reading.units[i];
    if (!unit || /^[.;]$/.test(unit.word)) break;
    const speaker = speakerAt(reading, i, register);
    if (speaker && speaker.source.kind !== "institution") return speaker;
    fallback ??= speaker;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|PRON)$/.test(unit.pos) &&
      unit.word !== "," &&
      unit.word !== "'s"
    )
      break;
    if (fallback && unit.word === ",") break;
  }
  return fallback;
}

function speakerAt(reading: Reading, i: number, register: Register): Speaker | null {
  const unit = reading.units[i];
  if (!unit) return null;
  if (UNNAMED_HEAD.test(unit.word)) return unnamed(reading, i);
  const party = unit.parties[0];
  if (DOCUMENT.test(unit.word))
    return { source: { kind: "institution", name: null, through: null }, country: null, party: null };
  if (!party) return agencyAt(reading, i);
  if (
    UNNAMED_HEAD.test(reading.units[i + 1]?.word ?? "") ||
    /^(?:official|officials|source|sources)$/.test(reading.units[i + 2]?.word ?? "")
  )
    return null;
  if (unit.parties.length > 1)
    return { source: { kind: "person", name: party.name, through: null }, country: null, party };
  if (party.kind === "person")
    return { source: { kind: "person", name: party.name, through: null }, country: party.country, party };
  const name =
    party.kind === "country" && party.country
      ? (register.countryName(party.country) ?? party.name)
      : party.name;
  return { source: { kind: "institution", name, through: null }, country: party.country, party };
}

/** "a senior State Department official": the words of the noun phrase. */
function unnamed(reading: Reading, i: number): Speaker | null {
  let first = i;
  while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(reading.units[first - 1]?.pos ?? "")) first -= 1;
  const start = reading.units[first]?.start ?? 0;
  const end = reading.units[i]?.end ?? 0;
  return {
    source: { kind: "unnamed", name: reading.text.slice(start, end), through: null },
    country: null,
    party: null,
  };
}

function agencyAt(reading: Reading, i: number): Speaker | null {
  const unit = reading.units[i];
  if (!unit || unit.pos !== "PROPN") return null;
  const match = AGENCY.exec(reading.text.slice(unit.start));
  return match?.index === 0
    ? { source: { kind: "newspaper", name: match[0], through: match[0] }, country: null, party: null }
    : null;
}

/** The agency of a sentence that carries somebody's words: "told RIA", "Interfax reported". */
function agencyBeside(reading: Reading, _at: number, article: Article): string | null {
  const name = AGENCY.exec(reading.text)?.[0] ?? null;
  return name !== null && name !== article.outlet ? name : null;
}
