import type { Article } from "../../articles/article.ts";
import type { Position, SpeechAct } from "../contact.ts";
import type { Register } from "../principals.ts";
import type { Party, Reading } from "../reading/unit.ts";
import { OBLIGATION } from "../rules/acts.ts";
import type { Attribution } from "./attributions.ts";
import { contentEnd, contentStart, isInterrupted, trimmed } from "./content.ts";
import { distinct } from "./distinct-stances.ts";
import { evidenceOf } from "./draft.ts";
import { actAt, type Frame, framesOf } from "./frames.ts";
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
  /** Where it stands in its sentence. */
  readonly span: readonly [start: number, end: number];
}

export interface StanceScene {
  readonly article: Article;
  readonly register: Register;
  readonly topics: Topics;
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
  const printed = attributions.filter(({ at }) => at >= 0);
  const tails = printed.filter(({ tail }) => tail);
  const outer = tails.find(({ source }) => source.kind !== "newspaper") ?? tails[0];
  const frames = framesOf(reading).filter(
    (frame) =>
      !tellsOnly(reading, frame, tellings) && !(outer?.source.kind === "unnamed" && isAhead(reading, frame)),
  );
  const stances = frames.flatMap((frame) => ofFrame(reading, frame, attributions, scene));
  const isLed = outer !== undefined && tellings.length === 0 && frames.every(({ at }) => at > outer.at);
  if (stances.length > 0)
    return distinct(isLed ? [...ofSpeaker(reading, outer, scene), ...stances] : stances);
  if (tellings.length > 0) return [];
  const speaker = outer ?? printed.find(({ source }) => /^(?:unnamed|institution)$/.test(source.kind));
  return speaker ? ofSpeaker(reading, speaker, scene) : [];
}

/** "@ would tell @, a source said": the source's word for what is to come. */
function isAhead({ units }: Reading, { at }: Frame): boolean {
  return /^(?:will|would)$/.test(units[at - 1]?.word ?? "");
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

function ofFrame(
  reading: Reading,
  frame: Frame,
  attributions: readonly Attribution[],
  scene: StanceScene,
): Stance[] {
  const { at, holder, act } = frame;
  const reported = reading.clauses[reading.clauseOf[at] ?? 0]?.reported === true;
  const isSaidBy = ({ at: verb, party }: Attribution) =>
    party?.key !== holder.key && (reading.units[at]?.start ?? 0) < contentEnd(reading, verb);
  const outer = attributions.find(
    (one) =>
      one.at !== at &&
      (one.tail || (one.at < at && (isAccording(reading, one) || (reported && isSaidBy(one))))),
  );
  const through = attributions.find(({ source }) => source.through)?.source.through ?? null;
  const addressee = addresseeOf(reading, at);
  const says = attributions.some(
    ({ at: verb, party, source }) =>
      verb === at && (party?.key === holder.key || (party === null && source.kind === "newspaper")),
  );
  const own = says && !addressee && holder.kind !== "country" ? holder.country : null;
  return build(reading, scene, {
    span: isInterrupted(reading, at)
      ? [0, reading.text.length]
      : [contentStart(reading, frame, addressee?.unit ?? -1), contentEnd(reading, at)],
    act,
    holder,
    chain: [through, outer?.source.name ?? null, holder.name],
    told: outer && outer.source.kind !== "newspaper" ? toldBy(outer) : own,
    country: outer?.source.kind === "unnamed" && outer.country === null ? null : holder.country,
    addressee: addressee?.key ?? null,
    isSide: frame.isSide,
  });
}

function isAccording({ units }: Reading, { at }: Attribution): boolean {
  return units[at]?.word === "according";
}

/** Whose word it is on the record: an unnamed official's is nobody's. */
function toldBy({ source, country }: Attribution): string | null {
  return source.kind === "unnamed" ? null : country;
}

/** "[content], the ministry said", "the source told # that [content]". */
function ofSpeaker(reading: Reading, speaker: Attribution, scene: StanceScene): Stance[] {
  if (speaker.source.kind === "newspaper") return [];
  const first = reading.clauseOf.indexOf(reading.clauseOf[speaker.at] ?? 0);
  const before = isInterrupted(reading, speaker.at)
    ? reading.text.length
    : (reading.units[Math.max(0, first - 1)]?.end ?? 0);
  const span: [number, number] = speaker.tail
    ? [0, before]
    : [
        contentStart(
          reading,
          { at: speaker.at, act: "asserts", length: 1 },
          addresseeOf(reading, speaker.at)?.unit ?? -1,
        ),
        contentEnd(reading, speaker.at),
      ];
  const unnamed = speaker.source.kind === "unnamed";
  return build(reading, scene, {
    span,
    act: actAt(reading, speaker.at)?.act ?? "asserts",
    holder: unnamed ? null : speaker.party,
    chain: [speaker.source.through, speaker.source.name],
    told: toldBy(speaker),
    country: speaker.country,
    addressee: null,
  });
}

interface Found {
  readonly span: readonly [number, number];
  readonly act: SpeechAct;
  readonly holder: Party | null;
  readonly chain: readonly (string | null)[];
  readonly told: string | null;
  /** Whose side it is on: of what a source without a name says, that of the official's country or nobody's. */
  readonly country: string | null;
  readonly addressee: string | null;
  /** "the Russian side": in the contact itself, where "Russia" alone may be spoken of in general. */
  readonly isSide?: boolean;
}

/** "denied that there was one", "announced it at a news conference". */
const NOTHING =
  /^(?:(?:that )?there (?:was|were|is|had been|has been) (?:one|any|none|no such \w+)|(?:it|this|them|these)(?: (?:at|in|on|during|after|before|to|with|by) .*)?)$/i;

/** "It was the Russian side, the ministry said, that …": only who. */
const WHO_IT_WAS = /^It (?:was|is) (?:the )?\p{Lu}[^\s,]+(?: \p{Lu}[^\s,]+)?(?: side)?$/u;

function isNothing(words: string): boolean {
  return NOTHING.test(words) || WHO_IT_WAS.test(words);
}

/** "said in a statement seen by …", "told each other by phone": how it was said, and not what. */
function isCircumstance({ units }: Reading, start: number): boolean {
  return units.find((unit) => unit.start >= start)?.pos === "ADP" && start > 0;
}

/** "that [it is late] and that it must end": the first of several keeps the word that opens the others. */
function lengthOfOpener(text: string, start: number, end: number): number {
  const opener = /\b(that|about|over) $/.exec(text.slice(0, start))?.[1];
  const again = opener === "that" ? "that (?!is\\b|was\\b|will\\b|would\\b|has\\b|had\\b)" : opener;
  const isListed = opener !== undefined && new RegExp(` (?:and|but) ${again}`).test(text.slice(start, end));
  return isListed ? opener.length + 1 : 0;
}

/** Less than this many characters hold nothing: "so", "on it". */
const SHORTEST = 8;

function build(reading: Reading, { article, register, topics }: StanceScene, found: Found): Stance[] {
  const [first, end] = trimmed(reading.text, found.span[0], found.span[1]);
  const start = first - lengthOfOpener(reading.text, first, end);
  if (end - start < SHORTEST || isNothing(reading.text.slice(start, end))) return [];
  if (found.act === "asserts" && isCircumstance(reading, start)) return [];
  const from = reading.sentence.start + start;
  const printed = article.text.slice(from, reading.sentence.start + end);
  const { holder } = found;
  const whole = /^["“][^"“”]*["”]$/.test(printed);
  return [
    {
      side: found.country ? register.capital(found.country) : null,
      holder: holder ? nameOf(holder, register) : null,
      chain: [...new Set(found.chain.filter((name) => name !== null))],
      act: found.act === "asserts" && OBLIGATION.test(printed.replace(/^["“]/, "")) ? "demands" : found.act,
      text: whole ? printed.slice(1, -1) : printed,
      quoted: whole,
      topics: topics.in(reading, start, end),
      evidence: evidenceOf(article, reading.sentence),
      holderKey: holder?.key ?? null,
      country: holder?.country ?? null,
      speaksFor:
        holder !== null &&
        isVoice(holder, register) &&
        (holder.kind !== "country" || found.told !== null || found.isSide === true),
      told: found.told,
      addressee: found.addressee,
      span: [start, end],
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
    if (unit.pos === "ADP" && !/^(?:on|to|with)$/.test(unit.word)) return null;
  }
  return null;
}
