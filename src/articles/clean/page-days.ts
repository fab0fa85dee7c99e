import {
  CLOCK_WORDS,
  CLOCK_WORDS_ABROAD,
  OF_COPY,
  ORIGINAL,
  PUBLISHED,
  SIGNED,
  UPDATED,
} from "./clock-words.ts";
import { dayIn, type EitherDay, eitherDay, shortDay, type WrittenDay } from "./written-days.ts";

/**
 * A line that says when a page was published, with how it says so; `above` the headline, `below` the body. What a repost
 * says of its original is `original`.
 */
export interface ClockLine {
  readonly day: string;
  readonly label:
    | "original"
    | "published"
    | "none"
    | "published below"
    | "published above"
    | "below"
    | "above"
    | "updated";
  /** As it is written, where day and month may change places; `other` is then the other day, and `isOpen` says that neither is likelier. */
  readonly words?: string;
  readonly other?: string;
  readonly isOpen?: boolean;
}

/** Between the entries of one line: a clock, a counter, buttons. */
const ENTRIES = / *[|\u2022\u00B7] *|\s{3,}/;

/** What some pages put behind their clock, with the headline once more. */
const COMMENTS = / (?:[-|\u00B7\u2022] )?(?:comments off|no comments|\d{1,4} comments?)\b.*$/i;
const LONGEST_CLOCK = 300;
/** Where a label sticks to what stands before it: "AgencyPublished 3 May 2014". */
const GLUED = /(?<=\p{L})(?=(?:Published|Posted|Updated|Modified)\b)/gu;

/** Reads a folded line as a clock line: little besides a date, a time and words like "Published". Null where it is none. */
export function clockLine(line: string): ClockLine | null {
  const folded = line.length > LONGEST_CLOCK ? line : line.replace(COMMENTS, "").replace(GLUED, " ");
  if (folded.length > 160 || OF_COPY.test(folded)) return null;
  const whole = clockEntry(publishedPart(folded));
  if (whole !== null) return whole;
  const entries = folded.split(ENTRIES);
  // Behind its clock stands the headline of another article.
  const isLong = (entry: string): boolean =>
    (entry.replace(SIGNED, " ").match(/\p{L}{2,}/gu)?.length ?? 0) > MOST_BESIDE;
  if (clockEntry(entries[0] ?? "") !== null && entries.some(isLong)) return null;
  return entries.map(clockEntry).find((clock) => clock !== null) ?? null;
}

/** "Updated: 4 March 2014 Published: 3 March 2014": the part that names the publication, where each has its day. */
function publishedPart(folded: string): string {
  const updated = folded.search(UPDATED);
  const bare = updated > 0 && !PUBLISHED.test(folded) ? folded.slice(0, updated) : "";
  if (dayIn(bare) !== null && dayIn(folded.slice(updated)) !== null) return bare;
  const [label] = /\b(?:first )?(?:published|posted)\b/i.exec(folded) ?? [];
  const at = label === undefined ? -1 : folded.indexOf(label);
  const isBoth = at > 0 && dayIn(folded.slice(0, at)) !== null && dayIn(folded.slice(at)) !== null;
  return isBoth && UPDATED.test(folded.slice(0, at)) ? folded.slice(at) : folded;
}

/** "Mar. 5, 2009 | 22:15 Another headline": a link to another article. */
export function isDatedLink(folded: string): boolean {
  const entries = folded.length > 160 ? [] : folded.split(ENTRIES);
  return (
    entries.length > 1 && clockLine(folded) === null && entries.some((entry) => clockEntry(entry) !== null)
  );
}

/** Words of an entry behind a clock: a section, an author, a button. */
const MOST_BESIDE = 4;

/** Words beside the day: a section, a place, an author. */
const MOST_WORDS = 5;
const MOST_WORDS_PUBLISHED = 8;

/** "— Anna Berg (@aberg) May 31, 2019": the day of a post that the text shows. */
const isPost = (folded: string): boolean => /\(@\w+\)/.test(folded) && !PUBLISHED.test(folded);

function clockEntry(folded: string): ClockLine | null {
  const isPublished = PUBLISHED.test(folded);
  if (isPost(folded)) return null;
  const isTimed = /\d:\d\d/.test(folded);
  const day = clockDay(folded, isPublished || isTimed);
  if (day === null) return null;
  const rest = folded
    .replace(day.words, " ")
    .replace(CLOCK_WORDS, " ")
    .replace(CLOCK_WORDS_ABROAD, " ")
    .replace(/\d+(?::\d+)*/g, " ");
  const words = rest.match(/\p{L}[\p{L}.'-]*/gu) ?? [];
  if (words.length > (isPublished ? MOST_WORDS_PUBLISHED : MOST_WORDS)) return null;
  if (!isPublished && words.some((word) => /^\p{Ll}/u.test(word)) && words.length > 3) return null;
  const label = ORIGINAL.test(folded)
    ? "original"
    : isPublished
      ? "published"
      : UPDATED.test(folded)
        ? "updated"
        : "none";
  return { ...day, label };
}

/** The day that a clock names; with two digits for its year where a label or a time of day stands beside it. */
function clockDay(folded: string, mayBeShort: boolean): EitherDay | WrittenDay | null {
  const sure = dayIn(folded) ?? (mayBeShort ? shortDay(folded) : null);
  const either = eitherDay(folded);
  if (either === null || (sure !== null && sure.words !== either.words)) return sure;
  if (sure !== null) return sure.day === either.day ? either : sure;
  return mayBeShort || /\d{4}/.test(either.words) ? either : null;
}

/** Whether a notice gives the day of what the page prints again: first published elsewhere, or a release in full. */
const isOfOriginal = (folded: string): boolean =>
  ORIGINAL.test(folded) ||
  /\b(?:press release|release|statement)\b.{0,200} (?:below )?(?:was|were|is) \p{Ll}+/iu.test(folded);

/** The day that a notice gives for the text below it: "This release was published by the office on 3 May 2014." */
export function noticeDay(folded: string): ClockLine | null {
  const said =
    /\b(?:published|put out|issued|released|posted|distributed|appeared|ran|erschien|veröffentlicht|publié|publicado|pubblicato)\b.*$/i.exec(
      folded,
    )?.[0];
  const day = said === undefined || folded.length > 240 ? null : dayIn(said);
  return day === null ? null : { day: day.day, label: isOfOriginal(folded) ? "original" : "published" };
}
