import { daysBetween } from "../dates/calendar.ts";
import { datesAgree, isAhead, isUndone, partiesAgree } from "./compatible.ts";
import type { Draft } from "./draft.ts";

/**
 * A visit beside a meeting of the same visitor in the same days is that meeting, and tells its day and place where the
 * meeting is with somebody of the country visited.
 */
export function withoutShadows(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (draft.kind.value !== "visit") return true;
    const visitor = draft.parties[0];
    const meetings = drafts.filter(
      (other) =>
        isTalk(other) &&
        other.parties.some(({ key }) => key === visitor?.key) &&
        (datesAgree(other.date, draft.date) || !draft.date || isDuring(other, draft)),
    );
    const there = meetings.filter(({ parties }) =>
      parties.some(({ country }) => country === draft.parties[1]?.country),
    );
    if (isUndone(draft.status.value)) {
      undoAll(there, draft);
      return !there.some(({ status }) => status.value === draft.status.value && status !== draft.status);
    }
    const own = there.find(({ status }) => status.value === draft.status.value);
    if (own) {
      own.date ??= draft.date;
      own.place ??= draft.place;
    }
    const host = draft.parties.every(({ kind }) => kind === "person");
    return (
      meetings.length === 0 || (host && !meetings.some(({ parties }) => partiesAgree(parties, draft.parties)))
    );
  });
}

/** What was planned there is undone with the visit, but for what is planned for its new day. */
function undoAll(meetings: readonly Draft[], visit: Draft): void {
  for (const meeting of meetings.filter(({ status }) => isAhead(status.value)))
    if (isOnNewDay(meeting, visit)) meeting.place ??= visit.place;
    else meeting.status = visit.status;
}

/** "put off his visit to %. On % he will meet @": what is planned for the day to which it was put off. */
function isOnNewDay(meeting: Draft, { status, date, candidates }: Draft): boolean {
  const moved = candidates.some(({ date: at, found: { reading } }) =>
    /^(?:to|until|till)$/.test(reading.units[at - 1]?.word ?? ""),
  );
  const days = [date?.edtf, meeting.date?.edtf].map((edtf) => edtf?.slice(0, 10));
  return status.value === "postponed" && moved && days[0] !== undefined && days[0] === days[1];
}

/** What was planned in the days after the first day of a visit that is undone. */
function isDuring({ date }: Draft, visit: Draft): boolean {
  if (!isUndone(visit.status.value) || !date?.edtf || !visit.date?.edtf) return false;
  const days = daysBetween(visit.date.edtf.slice(0, 10), date.edtf.slice(0, 10));
  return days >= 0 && days <= 4;
}

/** A meeting, or talks in a town. */
function isTalk({ kind, place }: Draft): boolean {
  return kind.value === "meeting" || (kind.value === "consultation" && place !== null);
}
