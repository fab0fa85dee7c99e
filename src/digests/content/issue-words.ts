import { counted, listed } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import { whereDetails } from "../where-details.ts";
import { gapWords, momentWords, slotDayWords, timeBeside, windowWords } from "../zone-words.ts";
import type { Issue } from "./issue.ts";

/** "Kerry–Lavrov: four contacts new to the record", with LATE where it is. */
export function issueHeadline(issue: Issue, says: string): string {
  return `${issue.record.briefing.title}: ${says}${issue.late === null ? "" : " · LATE"}`;
}

/** The lines under the headline: the window, and where it is so, that the issue is late, what was not posted, the filter. */
export function issueOpening(issue: Issue, first: boolean): Part[] {
  const { late, since, until, subscription, missed } = issue;
  const { zone, placeName } = subscription;
  const window = since === null ? "" : windowWords(since, until, zone);
  const lines = [
    first
      ? `First digest for ${placeName} · ${momentWords(until, zone)} ${zone}`
      : late === null && missed.length === 0
        ? `${window} ${zone}`
        : null,
    late === null ? null : lateWords(issue, late),
    since !== null && (late !== null || missed.length > 0)
      ? `Covers ${window} ${zone}, in full.${missed.length === 0 ? " Nothing is missing, and this issue was not posted before." : ""}`
      : null,
    missed.length === 0 ? null : missedWords(issue),
    issue.filteredBy === null ? null : `Filter: ${issue.filteredBy}`,
  ];
  return lines
    .filter((line) => line !== null)
    .map((line): Part => ({ kind: "notice", tone: "note", text: [text(line)] }));
}

/** "What each side said: in the thread. Next digest: Mon 14 Dec 2026, 09:00." */
export function issueClosing(issue: Issue, hasThread: boolean, last?: string): Part[] {
  const words = [
    ...(hasThread ? [`What each side said: ${whereDetails(issue.subscription.address)}.`] : []),
    ...(issue.next === null ? [] : [`Next digest: ${momentWords(issue.next, issue.subscription.zone)}.`]),
    ...(last === undefined ? [] : [last]),
  ];
  return words.length === 0 ? [] : [{ kind: "notice", tone: "note", text: [text(words.join(" "))] }];
}

/** "Readout was not running from 08:52 to 11:38." */
export function notRunningWords(gap: { readonly from: Date; readonly until: Date }, zone: string): string {
  return `Readout was not running ${gapWords(gap.from, gap.until, zone)}`;
}

function lateWords({ until, subscription: { zone } }: Issue, late: NonNullable<Issue["late"]>): string {
  const why = late.why === null ? "" : ` ${late.why.replace(/[.]?$/, ".")}`;
  return `Due ${momentWords(until, zone)}; posted ${timeBeside(late.postedAt, until, zone)} ${zone}.${why}`;
}

function missedWords({ missed, subscription: { zone } }: Issue): string {
  const reasons = [...new Set(missed.map(({ why }) => why))].join("; ");
  const days = missed.map(({ slot }) => slotDayWords(slot, zone));
  const which =
    missed.length === 1
      ? `The issue of ${days[0]} was`
      : missed.length <= 4
        ? `The issues of ${listed(days)} were`
        : `${counted(missed.length, "issue")} (${days[0]} – ${days.at(-1)}) were`;
  return `${which} not posted (${reasons}); what ${missed.length === 1 ? "it" : "they"} would have said is in this one.`;
}
