import type { ContactStatus } from "../contact.ts";
import type { Register } from "../principals.ts";
import type { Party } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isUndone } from "./compatible.ts";
import type { Draft } from "./draft.ts";
import { stateNamed } from "./states.ts";
import { isTown } from "./towns.ts";

const HAD_TO = /(?:^| )had to (?:visit|travel|go|fly|hold|meet|attend|leave|undertake|pay)(?: |$)/;

/** "was to meet @", "was to have met @". */
function isPlan({ status, pastPlan, candidates }: Draft): boolean {
  if (status.value === "not held")
    return candidates.some(({ found }) => /\b(?:was|were) to have\b/.test(found.reading.line));
  return status.value === "planned" && pastPlan;
}

/** "had to visit # from % to hold a meeting with @": so some writers tell of a plan. */
function wasToBe({ status, candidates }: Draft): boolean {
  return status.value === "held" && candidates.some(({ found }) => HAD_TO.test(found.reading.line));
}

interface Journey {
  readonly status: ContactStatus;
  readonly visitors: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly place: string | null;
}

/**
 * "@ has cancelled his visit to #. … He was to meet @ there": what a journey was to bring is undone with it, so far as it
 * was planned in the past and with those who live where it was to go.
 */
export function undoWithJourney(
  drafts: readonly Draft[],
  sentences: readonly SentenceFinds[],
  register: Register,
): void {
  const undone = sentences.flatMap(({ candidates }) =>
    candidates.flatMap((one) => journeyOf(one, register) ?? []),
  );
  if (undone.length === 0) return;
  for (const draft of drafts) {
    if (draft.kind.value === "visit" || !(isPlan(draft) || wasToBe(draft))) continue;
    const journey = undone.find((one) => isPartOf(draft, one));
    if (journey) draft.status = { ...draft.status, value: journey.status };
  }
}

function journeyOf({ kind, status, parties, place, found }: Candidate, register: Register): Journey | null {
  if (kind !== "visit" || !isUndone(status) || status === "denied") return null;
  const visitors = parties.filter((party) => party.kind === "person");
  const goal = parties.find((party) => party.kind !== "person");
  if (visitors.length === 0 || !goal) return null;
  return {
    status,
    visitors: new Set(visitors.map(({ key }) => key)),
    countries: countriesOf(goal, found, register),
    place,
  };
}

/** "his visits to Tanzania and South Africa": each of them. */
function countriesOf(
  goal: Party,
  { reading, goal: at }: Candidate["found"],
  register: Register,
): Set<string> {
  const { units, text } = reading;
  const rest =
    at < 0
      ? ""
      : text
          .slice(units[at]?.start ?? 0)
          .split(/[^\p{L}\p{N} .,'-]|\b(?:as|because|after|which|where|on|in|for)\b/u)[0];
  const more = (rest ?? "")
    .split(/, and | and |, /)
    .map((name) => stateNamed(name.trim().replace(/[.]$/, ""), register)?.country);
  return new Set([goal.country, ...more].filter((country): country is string => typeof country === "string"));
}

function isPartOf(
  { parties, place, candidates }: Draft,
  { visitors, countries, place: there }: Journey,
): boolean {
  const others = parties.filter(({ key }) => !visitors.has(key));
  if (others.length === parties.length || others.length === 0) return false;
  const to = place?.value ?? null;
  const within = candidates.some((one) => one.within != null && one.within === there);
  if (to !== null && there !== null && to !== there && !within && isTown(to) && isTown(there)) return false;
  const hosts = others.some(({ country }) => country !== null && countries.has(country));
  return hosts || (there !== null && to === there);
}

const PULLED_OUT =
  /^(?:but |then |however ,? ?)?@ (?:then |later |had |has |abruptly |% |eventually )*(?:(?:pulled|backed|dropped) out(?= (?:[.,;]|of (?:it|them|this|(?:the|his|her|that|this) (?:[^ @#%]+ )?(?:meeting|talks|trip|visit|summit|event|round|call))|at|on|over|because|after|when|by|citing|too|again|later|%)(?: |$)|$)|withdrew(?= (?:[.,;]|from|at|in))|cancell?ed (?:it|them|the (?:meeting|talks|trip|visit)(?! of )|his (?:trip|visit))|called (?:it|them|the (?:meeting|talks|trip|visit)) off|called off the (?:meeting|talks|trip|visit))(?: |$)/;

/** "They were to meet in May. @ pulled out": one of them called off what the sentence before tells. */
export function undoWithdrawn(drafts: readonly Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of drafts) {
    const open = draft.status.value === "not held" || (draft.status.value === "planned" && draft.pastPlan);
    if (!open) continue;
    const next = sentences.find(
      ({ reading }) => draft.sentences.has(reading.sentence.index - 1) && PULLED_OUT.test(reading.line),
    );
    const who = next?.reading.units.find(({ word }) => word === "@")?.parties ?? [];
    if (who.some(({ key }) => draft.parties.some((party) => party.key === key)))
      draft.status = { ...draft.status, value: "cancelled" };
  }
}
