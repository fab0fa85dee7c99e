import type { ContactKind } from "../contact.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";

/** How many sentences on the text may say what it was. */
const REACH = 2;
const NOUN = "(meeting|talks|discussions?|(?:tele)?phone (?:call|conversation)|call)";
const NAMED = new RegExp(
  `^(?:the|their|this) (?:[^ @#%]+ )?${NOUN} (?:took place|(?:was|were) (?:also )?held|lasted|went on|came)(?: |$)|^(?:he|she|@) (?:did|said|told|put|made) (?:so|this|that|it)(?: [^ @#%]+)? (?:in|during|at|on) (?:an?|the|their) (?:[^ @#%]+ ){0,2}?${NOUN}(?: |$)|^(?:during|at|in) (?:the|their) (?:[^ @#%]+ )?${NOUN} ,? ?@`,
);

/**
 * "@ raised it with @ on %. The discussions took place …", "During the meeting, @ …": that two spoke is certain where the next
 * sentences name the occasion, and so is its kind.
 */
export function withNounBehind(
  { candidates }: SentenceFinds,
  at: number,
  all: readonly SentenceFinds[],
): readonly Candidate[] {
  const told = candidates.filter(({ parties }) => parties.length >= 2);
  const [only] = told;
  if (told.length !== 1 || !only || !isOpen(only)) return candidates;
  const kind = kindBehind(all.slice(at + 1, at + 1 + REACH));
  return kind ? candidates.map((one) => (one === only ? { ...one, kind, weak: false } : one)) : candidates;
}

const WRITTEN =
  /(?:^| )(?:letters?|writing|written|e-?mails?|notes?|messages?|telegrams?|cables?|articles?|interviews?)(?: |$)/;

function isOpen({ kind, status, parties, found }: Candidate): boolean {
  const persons = parties.length === 2 && parties.every((party) => party.kind === "person");
  const isWritten = WRITTEN.test(found.reading.line);
  return (
    kind === "consultation" && status === "held" && persons && found.trigger.form === "verb" && !isWritten
  );
}

function kindBehind(next: readonly SentenceFinds[]): ContactKind | null {
  for (const { reading, candidates } of next) {
    const noun = NAMED.exec(reading.line)?.slice(1).find(Boolean);
    if (noun) return noun.endsWith("call") || noun.includes("phone") ? "telephone call" : "meeting";
    if (candidates.some(({ parties }) => parties.length >= 2)) return null;
  }
  return null;
}
