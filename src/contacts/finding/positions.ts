import type { Article } from "../../articles/article.ts";
import type { Position, SpeechAct } from "../contact.ts";
import type { Register } from "../principals.ts";
import { type Party, type Reading, wordsOf } from "../reading/unit.ts";
import { ACTS, NO_ACT, TOLD_THAT } from "../rules/acts.ts";
import type { Attribution } from "./attributions.ts";
import { contentEnd, contentStart, trimmed } from "./content.ts";
import { evidenceOf } from "./draft.ts";
import type { Topics } from "./subjects.ts";

/** What somebody in a sentence holds, before it is known to which contact it belongs. */
export interface Stance extends Position {
  /** Key of the party that holds it, or null. */
  readonly holderKey: string | null;
  /** The holder is an institution, a country's side or a spokesperson: speaks for a country, not for himself. */
  readonly speaksFor: boolean;
  /** Country of the holder. */
  readonly country: string | null;
  /** Country of whoever the newspaper has it from, or null: its own voice, or an unnamed source. */
  readonly told: string | null;
  /** Key of whoever is spoken to, or null. */
  readonly addressee: string | null;
}

export interface StanceScene {
  readonly article: Article;
  readonly register: Register;
  readonly topics: Topics;
}

/** Somebody takes a position at a verb. */
interface Frame {
  readonly at: number;
  readonly holder: Party;
  readonly act: SpeechAct;
}

/**
 * The positions that a sentence reports, each with its chain of attribution, outermost first. Of a sentence that tells
 * a contact (`tellings` are its units: "the two met, the ministry said") only what the participants hold.
 */
export function findStances(
  reading: Reading,
  attributions: readonly Attribution[],
  scene: StanceScene,
  tellings: readonly number[],
): Stance[] {
  const outer = attributions.find(({ tail }) => tail);
  const frames =
    outer?.source.kind === "unnamed"
      ? []
      : framesOf(reading).filter((frame) => !tellsOnly(reading, frame, tellings));
  const stances = frames.flatMap((frame) => ofFrame(reading, frame, attributions, scene));
  if (stances.length > 0) return distinct(stances);
  if (tellings.length > 0) return [];
  const speaker = outer ?? attributions.find(({ source }) => source.kind === "unnamed");
  return speaker ? ofSpeaker(reading, speaker, scene) : [];
}

/** "The ministry said that @ had spoken with @": that there was a contact is no position. */
function tellsOnly(reading: Reading, { at, act }: Frame, tellings: readonly number[]): boolean {
  if (act !== "asserts") return false;
  const clause = reading.clauseOf[at];
  return tellings.some((from) => {
    const telling = reading.clauses[reading.clauseOf[from] ?? 0];
    return from > at && telling?.reported === true && telling.parent === clause;
  });
}

function framesOf(reading: Reading): Frame[] {
  return reading.units.flatMap((_, at) => {
    const act = actAt(reading, at);
    const holder = act ? holderBefore(reading, at) : undefined;
    const opener = reading.clauses[reading.clauseOf[at] ?? 0]?.opener;
    return act && holder && opener !== "said" && !isTelephoned(reading, at) ? [{ at, holder, act }] : [];
  });
}

/** "called @ on %", "called @ to voice concern": a telephone call, where "called @ a partner" says what he thinks. */
function isTelephoned({ units }: Reading, at: number): boolean {
  if (units[at]?.word !== "called" || units[at + 1]?.word !== "@") return false;
  return units[at + 2]?.pos !== "DET" && units[at + 2]?.pos !== "ADJ";
}

/** The act of a finite verb; null for other words, infinitives, passives and what was not said. */
function actAt(reading: Reading, at: number): SpeechAct | null {
  const unit = reading.units[at];
  const previous = reading.units[at - 1];
  if (!unit || !/^(?:VERB|AUX)$/.test(unit.pos) || previous?.word === "to") return null;
  const finite = /(?:ed|s|ing)$|^(?:said|told|made|brought|drew|set|wrote|put|took)$/.test(unit.word);
  if (!finite && previous?.pos !== "AUX") return null;
  if (/ing$/.test(unit.word) && previous?.pos !== "AUX" && previous?.word !== ",") return null;
  const words = wordsOf(reading, at, at + 3);
  if (NO_ACT.test(wordsOf(reading, at - 3, at))) return null;
  const worried = /^(?:is|was|were) (?:worried|concerned|alarmed|confident)/.test(words);
  if (!worried && /^(?:is|are|was|were|been|be|being)$/.test(previous?.word ?? "") && !/ing$/.test(unit.word))
    return null;
  const act = ACTS.find(({ pattern }) => pattern.test(words))?.act ?? null;
  return act === "demands" && TOLD_THAT.test(wordsOf(reading, at, at + 9)) ? "asserts" : act;
}

/** The one party that is the subject of a verb. */
function holderBefore(reading: Reading, at: number): Party | undefined {
  const clause = reading.clauseOf[at] ?? 0;
  const here = reading.clauses[clause];
  for (let i = at - 1; i >= 0; i -= 1) {
    const shared = here?.opener === "and-verb" && reading.clauseOf[i] === here.parent;
    if (reading.clauseOf[i] !== clause && !shared) continue;
    const unit = reading.units[i];
    if (!unit || unit.parties.length === 0 || reading.units[i - 1]?.pos === "ADP") continue;
    if (reading.units[i + 1]?.word === "'s" || isObject(reading, i, shared)) continue;
    return unit.parties.length === 1 ? unit.parties[0] : undefined;
  }
  return undefined;
}

/** "pressed @ to …, and urged": whoever is spoken to is not the speaker of the next verb. */
function isObject(reading: Reading, i: number, shared: boolean): boolean {
  return shared && reading.units[i - 1]?.pos === "VERB";
}

function ofFrame(
  reading: Reading,
  { at, holder, act }: Frame,
  attributions: readonly Attribution[],
  scene: StanceScene,
): Stance[] {
  const reported = reading.clauses[reading.clauseOf[at] ?? 0]?.reported === true;
  const outer = attributions.find(
    ({ tail, at: verb, party }) =>
      verb !== at &&
      (tail || (reported && verb < at && party?.key !== holder.key && isWithin(reading, at, verb))),
  );
  const through = attributions.find(({ source }) => source.through)?.source.through ?? null;
  const addressee = addresseeOf(reading, at);
  const says = attributions.some(({ at: verb, party }) => verb === at && party?.key === holder.key);
  const own = says && !addressee && holder.kind !== "country" ? holder.country : null;
  return build(reading, scene, {
    span: [contentStart(reading, at, addressee?.unit ?? -1), contentEnd(reading, at)],
    act,
    holder,
    chain: [through, outer?.source.name ?? null, holder.name],
    told: outer && outer.source.kind !== "newspaper" ? outer.country : own,
    addressee: addressee?.key ?? null,
  });
}

/** "@ said that …, while @ insisted that …": what is set against somebody's words is not told by him. */
function isWithin({ clauses, clauseOf }: Reading, at: number, verb: number): boolean {
  for (let clause = clauseOf[at] ?? null; clause !== null && clause !== clauseOf[verb]; ) {
    const { opener, parent } = clauses[clause] ?? { opener: "", parent: null };
    if (/^(?:while|whereas|although|though|but)$/.test(opener)) return false;
    clause = parent;
  }
  return true;
}

/** "[content], the ministry said", "the source told # that [content]". */
function ofSpeaker(reading: Reading, speaker: Attribution, scene: StanceScene): Stance[] {
  if (speaker.source.kind === "newspaper") return [];
  const first = reading.clauseOf.indexOf(reading.clauseOf[speaker.at] ?? 0);
  const span: [number, number] = speaker.tail
    ? [0, reading.units[Math.max(0, first - 1)]?.end ?? 0]
    : [
        contentStart(reading, speaker.at, addresseeOf(reading, speaker.at)?.unit ?? -1),
        contentEnd(reading, speaker.at),
      ];
  const unnamed = speaker.source.kind === "unnamed";
  return build(reading, scene, {
    span,
    act: actAt(reading, speaker.at) ?? "asserts",
    holder: unnamed ? null : speaker.party,
    chain: [speaker.source.through, speaker.source.name],
    told: unnamed ? null : speaker.country,
    addressee: null,
  });
}

interface Found {
  readonly span: readonly [number, number];
  readonly act: SpeechAct;
  readonly holder: Party | null;
  readonly chain: readonly (string | null)[];
  readonly told: string | null;
  readonly addressee: string | null;
}

function build(reading: Reading, { article, register, topics }: StanceScene, found: Found): Stance[] {
  const [start, end] = trimmed(reading.text, found.span[0], found.span[1]);
  if (end - start < 12) return [];
  const from = reading.sentence.start + start;
  const printed = article.text.slice(from, reading.sentence.start + end);
  const { holder } = found;
  const whole = /^["“][^"“”]*["”]$/.test(printed);
  return [
    {
      side: holder?.country ? register.capital(holder.country) : null,
      holder: holder ? nameOf(holder, register) : null,
      chain: [...new Set(found.chain.filter((name) => name !== null))],
      act: found.act,
      text: whole ? printed.slice(1, -1) : printed,
      quoted: whole,
      topics: topics.in(reading, start, end),
      evidence: evidenceOf(article, reading.sentence),
      holderKey: holder?.key ?? null,
      country: holder?.country ?? null,
      speaksFor:
        holder !== null && isVoice(holder, register) && (holder.kind !== "country" || found.told !== null),
      told: found.told,
      addressee: found.addressee,
    },
  ];
}

function isVoice(party: Party, register: Register): boolean {
  if (party.kind !== "person") return true;
  const offices = party.principal ? (register.byId(party.principal)?.offices ?? []) : [];
  return offices.some(({ role }) => role === "spokesperson") || /spokes/i.test(party.office ?? "");
}

function nameOf(party: Party, register: Register): string {
  return party.kind === "country" && party.country
    ? (register.countryName(party.country) ?? party.name)
    : party.name;
}

function addresseeOf(reading: Reading, at: number): { key: string; unit: number } | null {
  for (let i = at + 1; i <= Math.min(at + 4, reading.units.length - 1); i += 1) {
    const unit = reading.units[i];
    if (unit && unit.parties.length > 0) return { key: unit.parties[0]?.key ?? "", unit: i };
    if (!unit || !/^(?:DET|ADJ|NOUN|PROPN|ADP|PRON)$/.test(unit.pos)) return null;
  }
  return null;
}

function distinct(stances: readonly Stance[]): Stance[] {
  const kept: Stance[] = [];
  for (const stance of stances) if (!kept.some(({ text }) => text.includes(stance.text))) kept.push(stance);
  return kept;
}
