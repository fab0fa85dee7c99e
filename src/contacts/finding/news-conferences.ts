import type { Article } from "../../articles/article.ts";
import { distinctParties } from "../reading/parties.ts";
import type { Party, Reading } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import { statedDate } from "./when.ts";

const CONFERENCE = "(?:news|press) (?:conference|briefing)";
/** Before the press together: "at a joint news conference", "the press conference they gave together", "the two told a …". */
const JOINT = new RegExp(
  `(?:^| )(?:(?:the|a|their|this|that|@|'s) joint ${CONFERENCE}|${CONFERENCE} (?:that |which )?@ (?:gave|held|had|addressed) (?:together|jointly)|(?:gave|held|addressed) a ${CONFERENCE} (?:together|jointly|side by side))(?: |$)`,
);
const NOT_HELD =
  /(?:^| )(?:no|not|n't|without|instead|cancell?ed|skipped|called|planned|will|would|due|expected|scheduled|before|ahead|until|after|since|following)(?: [^ @,]+){0,4}? (?:joint )?(?:news|press) (?:conference|briefing)/;

/** So many sentences back stands the meeting after which "he said at the joint news conference". */
const REACH = 6;

/**
 * "Kerry met Lavrov on Tuesday. They told a joint news conference …": what two say before the press together is beside
 * their meeting an occasion of its own.
 */
export function addNewsConferences(
  article: Article,
  drafts: Draft[],
  sentences: readonly SentenceFinds[],
): void {
  for (const { reading, candidates } of sentences) {
    const told = candidates.find((one) => one.found.trigger.form === "noun") ?? candidates[0];
    if (!told || !JOINT.test(reading.line) || NOT_HELD.test(reading.line)) continue;
    const meeting = meetingOf(reading, drafts);
    if (!meeting || hasConference(drafts, meeting.parties)) continue;
    const conference = conferenceOf(article, told, meeting);
    // Of no known day it tells no more than that they met.
    if (!conference.date) continue;
    const at = drafts.findIndex((draft) => Math.min(...draft.sentences) > reading.sentence.index);
    drafts.splice(at < 0 ? drafts.length : at, 0, conference);
  }
}

function conferenceOf(article: Article, told: Candidate, meeting: Draft): Draft {
  const evidence = evidenceOf(article, told.found.reading.sentence);
  const date = statedDate(article, told, null);
  const place = told.place === null ? null : { value: told.place, evidence };
  const candidate: Candidate = { ...told, kind: "joint statement", status: "held", parties: meeting.parties };
  return {
    kind: { value: "joint statement", evidence },
    status: { value: "held", evidence },
    parties: [...meeting.parties],
    date: date?.precision === "day" ? date : meeting.date,
    place: place ?? (meeting.place && isTownOnly(meeting) ? meeting.place : null),
    candidates: [candidate],
    sentences: new Set([told.found.reading.sentence.index]),
    pastPlan: false,
  };
}

/** "in Geneva", and not "in the Kremlin": before the press they may stand elsewhere in the town. */
function isTownOnly({ place }: Draft): boolean {
  return place !== null && !/^(?:Kremlin|White House|Elysee|Camp David)/.test(place.value);
}

/** The meeting of those two whom the sentence names, or the last one told of whoever speaks in it. */
function meetingOf(reading: Reading, drafts: readonly Draft[]): Draft | undefined {
  const { index } = reading.sentence;
  const people = distinctParties(
    reading.units.flatMap(({ parties }) => parties.filter((one) => one.kind === "person" && !speaksFor(one))),
  );
  const together = reading.units.find(
    ({ parties }) => parties.length === 2 && parties.every(({ kind }) => kind === "person"),
  )?.parties;
  const met = drafts.filter((draft) => isMeeting(draft) && draft.parties.length === 2);
  if (together) return met.findLast(({ parties }) => isAmong(together, parties));
  const near = met.filter((draft) => lastBefore(draft, index) >= index - REACH);
  if (people.length === 2) return near.find(({ parties }) => isAmong(people, parties));
  const of = near.filter(({ parties }) => isAmong(people, parties));
  return people.length < 2
    ? of.sort((a, b) => lastBefore(a, index) - lastBefore(b, index)).at(-1)
    : undefined;
}

function lastBefore({ sentences }: Draft, index: number): number {
  return Math.max(...[...sentences].filter((at) => at <= index));
}

function isMeeting({ kind, status, candidates }: Draft): boolean {
  const byItself = candidates.some(
    ({ weak, found: { trigger, reading } }) => !(weak || trigger.weak) && !JOINT.test(reading.line),
  );
  return status.value === "held" && byItself && /^(?:meeting|consultation)$/.test(kind.value);
}

function hasConference(drafts: readonly Draft[], parties: readonly Party[]): boolean {
  return drafts.some((draft) => draft.kind.value === "joint statement" && isAmong(parties, draft.parties));
}

function isAmong(few: readonly Party[], many: readonly Party[]): boolean {
  return few.every(({ key }) => many.some((one) => one.key === key));
}

function speaksFor({ office }: Party): boolean {
  return /spokes|press secretary/i.test(office ?? "");
}
