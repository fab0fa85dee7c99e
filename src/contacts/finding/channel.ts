import type { Article } from "../../articles/article.ts";
import { wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isCalledOften } from "./in-person.ts";

/** By telephone, whatever verb stands beside it. */
const BY_PHONE =
  /(?:^| )(?:(?:by|over|on|via) (?:the |his |her )?(?:tele)?phone|h(?:anging|ung) up|r(?:ang|ung|inging) off|put down the (?:(?:tele)?phone|receiver))(?= |$)/;
/** So many sentences on, the text may say how they spoke. */
const NEAR = 3;

/** What the clauses of a sentence tell, with the channel that the sentences around it or the headline say. */
export function withChannel(
  article: Article,
  sentence: SentenceFinds,
  at: number,
  all: readonly SentenceFinds[],
): readonly Candidate[] {
  const named = withCallBehind(again(inSameWay(afterCall(sentence, all[at - 1]), all[at - 1])), all[at + 1]);
  const often = named.find((one) => isCalledOften(one, article.folded));
  if (often) return named.map((one) => (one === often ? { ...one, kind: "telephone call" } : one));
  const open = named.filter(isOpen);
  if (open.length === 0) return named;
  const later = open.length === 1 && isToldLater(open[0] as Candidate, at, all);
  return named.map((one) => {
    if (!isOpen(one)) return one;
    if (later) return { ...one, kind: "telephone call", weak: false, place: null };
    return !one.weak && isCallByHeadline(article.title, one) ? { ...one, kind: "telephone call" } : one;
  });
}

/** "It is not the first time they are on the phone: they also spoke in May": the same way. */
function again(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((one) => {
    if (one.kind !== "consultation" || one.found.trigger.form !== "verb" || one.parties.length < 2)
      return one;
    const { reading, from } = one.found;
    if (!/(?:^| )also$/.test(wordsOf(reading, from - 1, from))) return one;
    const call = candidates.find(
      (other) =>
        /call$/.test(other.kind) &&
        other.found.to <= from &&
        one.parties.every(({ key }) => other.parties.some((party) => party.key === key)),
    );
    return call ? { ...one, kind: call.kind } : one;
  });
}

const SAME_WAY =
  /(?:^| )(?:in the same (?:way|manner|fashion)|by the same means|(?:likewise|also) on the line)(?: |$)/;

/** "@ rang @. Earlier he had spoken to @ in the same way". */
function inSameWay(
  candidates: readonly Candidate[],
  before: SentenceFinds | undefined,
): readonly Candidate[] {
  const calls =
    before?.candidates.filter(({ kind, parties }) => /call$/.test(kind) && parties.length > 1) ?? [];
  return candidates.map((one) => {
    if (one.kind !== "consultation" || !SAME_WAY.test(one.found.reading.line)) return one;
    const call = calls.find(({ parties }) =>
      parties.some(({ key }) => one.parties.some((party) => party.key === key)),
    );
    return call ? { ...one, kind: call.kind, weak: false } : one;
  });
}

/** "It was their third phone call", "A telephone conversation is planned": the next sentence names what the one before told. */
const NAMED_BEHIND =
  /^(?:(?:it|this|that) (?:was|is|will be) (?:the|their|his|her|@|a)(?: 's)?(?: (?!not|no)[^ @#%]+){0,3} (?:tele)?phone (?:call|conversation)|(?:the|this|that|their|a|@) (?:tele)?phone (?:call|conversation|talk) (?:between (?:@|the two|them) )?(?:is|was|will be|has been) (?:planned|scheduled|expected|set|due|arranged))(?: |$)/;

function withCallBehind(
  candidates: readonly Candidate[],
  next: SentenceFinds | undefined,
): readonly Candidate[] {
  const open = candidates.filter(
    (one) => one.kind === "consultation" && one.parties.length === 2 && !isInTown(one),
  );
  const others = candidates.some((one) => one.parties.length > 1 && !open.includes(one));
  if (open.length !== 1 || others || !next || !NAMED_BEHIND.test(next.reading.line)) return candidates;
  const pair = new Set(open[0]?.parties.map(({ key }) => key));
  if (next.candidates.some(({ parties }) => parties.some(({ key }) => !pair.has(key)))) return candidates;
  return candidates.map((one) => (one === open[0] ? { ...one, kind: "telephone call", weak: false } : one));
}

/** Two people speak, nobody says how or where. */
function isOpen(one: Candidate): boolean {
  const { kind, parties, status, found } = one;
  return (
    kind === "consultation" &&
    parties.length === 2 &&
    !isInTown(one) &&
    status === "held" &&
    found.trigger.form === "verb" &&
    parties.every((party) => party.kind === "person")
  );
}

/** In a town, not merely in a country that somebody may have spoken of. */
export function isInTown({ place: where, found: { reading } }: Candidate): boolean {
  return (
    where !== null &&
    !reading.units.some(({ parties: [one] }) => one?.kind === "country" && one.name === where)
  );
}

/** "In a call with allies … He spoke with @ and @": the channel is that of the sentence before. */
function afterCall({ candidates }: SentenceFinds, before: SentenceFinds | undefined): readonly Candidate[] {
  const call = before?.candidates.find(
    ({ kind, parties, found }) => /call$/.test(kind) && parties.length < 2 && found.actor.length === 1,
  );
  if (!call) return candidates;
  const [caller] = call.found.actor;
  return candidates.map((one) => {
    const { trigger, actor } = one.found;
    const open = one.kind === "consultation" && trigger.form === "verb" && !one.weak;
    return open && actor.length === 1 && actor[0]?.key === caller?.key ? { ...one, kind: call.kind } : one;
  });
}

/**
 * "@ was urged by @ on % to hold back. … what he himself had said over the telephone": how they spoke, where the text says
 * it soon after and names nobody else meanwhile; a word that can be said in public needs a day of its own.
 */
function isToldLater({ parties, weak, date }: Candidate, at: number, all: readonly SentenceFinds[]): boolean {
  if (weak && date < 0) return false;
  const keys = new Set(parties.map(({ key }) => key));
  const next = all.slice(at + 1, at + 1 + NEAR);
  const told = next.findIndex(({ reading }) => BY_PHONE.test(reading.line));
  const until = next.slice(0, told + 1);
  const isSame = (one: Candidate) => one.parties.every(({ key }) => keys.has(key)) && one.place === null;
  const people = until.flatMap(({ reading }) => reading.units.flatMap((unit) => unit.parties));
  const others = people.some(
    ({ kind, key, office }) => kind === "person" && !keys.has(key) && !isSpeaker(office),
  );
  return (
    told >= 0 &&
    !others &&
    people.some(({ key }) => keys.has(key)) &&
    until.every(({ candidates }) => candidates.every(isSame))
  );
}

function isSpeaker(office: string | null): boolean {
  return /spokes|secretary$/i.test(office ?? "");
}

const HEADLINE = /\b(?:phone|telephone|telephones|phones)\b|\bcalls? (?:with|between|to)\b|'s call\b/i;

/** "Secretary Kerry's Call With …": the headline names the channel and one of the two. */
function isCallByHeadline(title: string, { parties }: Candidate): boolean {
  const plain = title.replaceAll("\u2019", "'").toLowerCase();
  return (
    HEADLINE.test(plain) &&
    parties.some(({ name }) => plain.includes((name.split(" ").at(-1) ?? name).toLowerCase()))
  );
}
