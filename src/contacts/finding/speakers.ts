import type { AccountSource } from "../contact.ts";
import type { Register } from "../principals.ts";
import type { Party, Reading } from "../reading/unit.ts";
import { AGENCIES, SAY, UNNAMED } from "../rules/speech.ts";
import { unnamedSource } from "./unnamed.ts";

/** Whoever speaks, as the text names them. */
export interface Speaker {
  readonly source: AccountSource;
  /** Country the source speaks for, or null. */
  readonly country: string | null;
  readonly party: Party | null;
}

const SAYS = new RegExp(`^(?:${SAY})$`);
const DOCUMENT = /^(?:statement|communique|readout|release|ministry|department|embassy)$/;
const UNNAMED_HEAD = new RegExp(`^(?:${UNNAMED})$`);

/** A news agency's or paper's name. */
export const AGENCY = new RegExp(
  `\\b(?:${[...AGENCIES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.]/g, "\\."))
    .join("|")})\\b`,
);

/** The subject of a verb of saying, before it or behind it. */
export function speakerOf(reading: Reading, verb: number, register: Register): Speaker | null {
  // "…, it said": the institution that spoke last.
  const { word, parties } = reading.units[verb - 1] ?? {};
  if (word === "it" && parties?.length === 0) return named("institution", null, null, null);
  return speakerBefore(reading, verb, register) ?? speakerAfter(reading, verb + 1, register);
}

/** The noun phrase that ends before a verb of saying, in its clause. */
function speakerBefore(reading: Reading, verb: number, register: Register): Speaker | null {
  const clause = reading.clauseOf[verb];
  for (let i = verb - 1; i >= Math.max(0, verb - 16); i -= 1) {
    const unit = reading.units[i];
    if (!unit || reading.clauseOf[i] !== clause) continue;
    const speaker = speakerAt(reading, i, register);
    if (speaker && !governed(reading, i)) return speaker;
    if (unit.pos === "VERB" && SAYS.test(unit.word) && i < verb - 3) break;
  }
  return null;
}

function governed(reading: Reading, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 5); at -= 1) {
    const pos = reading.units[at]?.pos ?? "";
    if (pos === "ADP") return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos)) return false;
  }
  return false;
}

/** The noun phrase that begins behind "said" or "according to"; a name in it before its institution. */
export function speakerAfter(reading: Reading, from: number, register: Register): Speaker | null {
  let institution: Speaker | null = null;
  for (let i = from; i < Math.min(from + 9, reading.units.length); i += 1) {
    const unit = reading.units[i];
    const inside = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP|PRON)$/.test(unit?.pos ?? "") || unit?.word === ",";
    const speaker = speakerAt(reading, i, register);
    if (speaker && speaker.source.kind !== "institution") return speaker;
    institution ??= speaker;
    if (!inside || (institution && unit?.word === ",")) break;
  }
  return institution;
}

function speakerAt(reading: Reading, i: number, register: Register): Speaker | null {
  const unit = reading.units[i];
  if (!unit) return null;
  if (UNNAMED_HEAD.test(unit.word)) return unnamed(reading, i, register);
  if (DOCUMENT.test(unit.word)) return named("institution", null, null, null);
  const party = unit.parties[0];
  if (!party) return agencyAt(reading, i);
  const behind = [reading.units[i + 1]?.word ?? "", reading.units[i + 2]?.word ?? ""];
  if (UNNAMED_HEAD.test(behind[0] ?? "") || /^(?:officials?|sources?)$/.test(behind[1] ?? "")) return null;
  if (unit.parties.length > 1) return named("newspaper", null, null, null);
  if (party.kind === "person") return named("person", party.name, party.country, party);
  const state = party.kind === "country" && party.country ? register.countryName(party.country) : null;
  return named("institution", state ?? party.name, party.country, party);
}

function named(
  kind: AccountSource["kind"],
  name: string | null,
  country: string | null,
  party: Party | null,
): Speaker {
  return { source: { kind, name, through: null }, country, party };
}

/** "a senior State Department official" is nobody by name; "a State Department spokesman" is the department. */
function unnamed(reading: Reading, i: number, register: Register): Speaker {
  const { words, belongsTo, isVoice } = unnamedSource(reading, i, register);
  const country = belongsTo?.country ?? null;
  if (!belongsTo || !isVoice) return named("unnamed", words, country, null);
  const { id, name } = belongsTo;
  const party: Party = { key: id, kind: "institution", name, principal: id, country, office: null };
  return named("institution", name, country, party);
}

function agencyAt(reading: Reading, i: number): Speaker | null {
  const unit = reading.units[i];
  if (unit?.pos !== "PROPN") return null;
  const match = AGENCY.exec(reading.text.slice(unit.start));
  if (match?.index !== 0) return null;
  return { source: { kind: "newspaper", name: match[0], through: match[0] }, country: null, party: null };
}
