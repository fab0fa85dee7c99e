import type { Article } from "../../articles/article.ts";
import type { Contact, ContactDate, Participant, Position } from "../contact.ts";
import { contactId } from "../contact-id.ts";
import type { Register } from "../principals.ts";
import type { Party, Reading } from "../reading/unit.ts";
import { accountOf } from "./accounts.ts";
import type { Attribution } from "./attributions.ts";
import type { SentenceFinds } from "./candidates.ts";
import { durationOf, hostOf, initiatorOf, outcomeOf } from "./details.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import type { Stance } from "./positions.ts";
import { reportDate } from "./report-date.ts";
import type { Topics } from "./subjects.ts";
import { topicsOf } from "./topics-of.ts";
import { unlistedSubjects } from "./unlisted-subjects.ts";
import { continuations } from "./zone.ts";

export interface ReadSentence extends SentenceFinds {
  readonly attributions: readonly Attribution[];
  readonly stances: readonly Stance[];
}

export interface Scene {
  readonly article: Article;
  readonly register: Register;
  readonly topics: Topics;
  readonly sentences: readonly ReadSentence[];
}

/** Gives each occasion of an article its place, initiator, topics, positions, accounts and id. */
export function completeContacts(drafts: readonly Draft[], scene: Scene): Contact[] {
  const zones = continuations(drafts, scene.sentences);
  const ordinals = new Map<string, number>();
  return drafts.map((draft, index) => {
    const pair = draft.parties
      .map(({ key }) => key)
      .sort()
      .join("+");
    const ordinal = (ordinals.get(pair) ?? 0) + 1;
    ordinals.set(pair, ordinal);
    return complete(draft, zones[index] ?? [], scene, ordinal);
  });
}

function complete(draft: Draft, zone: readonly ReadSentence[], scene: Scene, ordinal: number): Contact {
  const { article, register } = scene;
  const own = scene.sentences.filter(({ reading }) => draft.sentences.has(reading.sentence.index));
  const told = [...own, ...zone].sort((a, b) => a.reading.sentence.index - b.reading.sentence.index);
  const readings = told.map(({ reading }) => reading);
  const stances = stancesFor(draft, told);
  const attributed = (reading: Reading) =>
    scene.sentences.find((sentence) => sentence.reading === reading)?.attributions ?? [];
  return {
    id: contactId(
      article.id,
      draft.parties.map(({ key }) => key),
      ordinal,
    ),
    kind: settledKind(draft),
    status: draft.status,
    date: dateOf(draft, told, scene),
    place: draft.place,
    participants: draft.parties.map(participantOf),
    initiator: initiatorOf(article, draft, readings, sentenceBehind(draft, scene), register),
    host: hostOf(article, draft, register),
    duration: durationOf(article, draft, readings),
    topics: topicsOf(draft, told, stances, scene),
    unlisted: unlistedSubjects(draft, scene),
    positions: stances.map(positionOf),
    outcome: outcomeOf(article, draft, readings, (reading) => capitalTelling(attributed(reading), register)),
    accounts: [
      accountOf(
        article,
        draft,
        [...own, ...zone].map(({ reading }) => reading),
        attributed,
        stances,
        register,
      ),
    ],
    differences: disputeOf(draft, article),
    corrections: [],
    confirmed: null,
  };
}

/** The sentence behind the last one that tells of an occasion, where it tells of none itself. */
function sentenceBehind({ sentences: own }: Draft, { sentences }: Scene): Reading | undefined {
  const last = Math.max(...own);
  const next = sentences.find(({ reading }) => reading.sentence.index === last + 1);
  return next?.candidates.some(({ parties }) => parties.length > 1) ? undefined : next?.reading;
}

/** The capital by whose word alone a sentence tells what it tells. */
function capitalTelling(attributions: readonly Attribution[], register: Register): string | null {
  const named = attributions.filter(({ source }) => source.kind !== "newspaper");
  const countries = named.map(({ source, country }) => (source.kind === "unnamed" ? null : country));
  const [only, ...more] = [...new Set(countries)];
  return only && more.length === 0 ? register.capital(only) : null;
}

/** What one side of an article tells as held and another denies is disputed; a rumour that is denied is not. */
function disputeOf({ status, candidates }: Draft, article: Article): Contact["differences"] {
  if (status.value !== "denied") return [];
  const told = candidates.find(
    (one) =>
      one.status === "held" &&
      !RUMOUR.test(one.found.reading.text) &&
      one.found.reading.sentence.start !== status.evidence.start,
  );
  if (!told) return [];
  const held = { value: "held", evidence: evidenceOf(article, told.found.reading.sentence) };
  return [{ field: "status", values: [held, status] }];
}

const RUMOUR = /\b(?:reports?|reported(?:ly)?|claim(?:s|ed)?|rumou?r\w*|alleg\w+|media|speculat\w+)\b/i;

/**
 * A consultation with a place is a meeting: people who discuss something in a town have met there. So is a visit of which
 * it is told that the visitor spoke with the host.
 */
function settledKind(draft: Draft): Contact["kind"] {
  const visits = draft.kind.value === "visit" && draft.parties.every(({ kind }) => kind === "person");
  if (visits && draft.candidates.some(({ found }) => found.trigger.kind !== "visit"))
    return { value: "meeting", evidence: draft.kind.evidence };
  if (draft.kind.value !== "consultation" || !draft.place) return draft.kind;
  return { value: "meeting", evidence: draft.place.evidence };
}

function dateOf(draft: Draft, told: readonly ReadSentence[], scene: Scene): ContactDate | null {
  if (draft.date) return draft.date;
  if (draft.status.value !== "held") return null;
  return reportDate(draft, told, scene);
}

/** Positions of those who took part, or of their ministries; of a planned contact also what a source expects. */
function stancesFor(draft: Draft, told: readonly ReadSentence[]): Stance[] {
  const keys = new Set(draft.parties.map(({ key }) => key));
  const countries = new Set(draft.parties.flatMap(({ country }) => (country ? [country] : [])));
  // What is said behind a call that fell through is said in no call.
  const isUndone = /^(?:not held|denied)$/.test(draft.status.value);
  return told.flatMap(({ stances, candidates, reading }) => {
    if (isUndone && !draft.sentences.has(reading.sentence.index)) return [];
    const others = candidates.some(
      ({ parties, found }) => parties.length >= 2 && !draft.candidates.some((own) => own.found === found),
    );
    return stances.filter(({ holder, holderKey, country, addressee, speaksFor }) => {
      if (addressee && others && !keys.has(addressee)) return false;
      if (holder === null) return true;
      return (
        (holderKey !== null && keys.has(holderKey)) ||
        (!others && speaksFor && country !== null && countries.has(country))
      );
    });
  });
}

function positionOf({ side, holder, chain, act, text, quoted, topics, evidence }: Stance): Position {
  return { side, holder, chain, act, text, quoted, topics, evidence };
}

function participantOf({ name, principal, country, office }: Party): Participant {
  return { name, principal, country, office };
}
