import type { ClockLine } from "./clean/page-days.ts";
import { dayIn } from "./clean/written-days.ts";
import { datelineLength } from "./dateline.ts";
import { languageOf } from "./language-of.ts";
import { daysSince, weekdayIn } from "./weekdays.ts";

/** What helps to tell which of two days is meant, or which year. */
export interface DayContext {
  readonly clocks: readonly ClockLine[];
  readonly url: string | null;
  /** Days that the page's metadata or its address name. */
  readonly known: readonly string[];
  /** Years that the page's lines about its rights name. */
  readonly years: readonly number[];
  /** The first paragraphs, folded. */
  readonly opening: string;
}

/** A day that was told from others by what the page says besides, and how, for people; the day is null where it was not. */
export interface ToldDay {
  readonly day: string | null;
  readonly warning: string | null;
}

/** Another clock of the page, or its dateline, is no further away from the day that is meant. */
const NEAR_DAYS = 3;
/** Reports name the weekday of the day itself or of the day before it. */
const FRESH_DAYS = 1;

/** The day of a clock line; where day and month may change places, the one of two that the page speaks for. */
export function toldDay(clock: ClockLine, context: DayContext): ToldDay {
  const { day, other, words } = clock;
  if (other === undefined) return { day, warning: null };
  const days = [day, other];
  const marks = [...namedDays(context, clock), ...yearlessDays(context.opening, days.map(yearOf))];
  const near = days.filter((one) => marks.some((mark) => apart(one, mark) <= NEAR_DAYS));
  const ofAddress = days.filter((one) => context.url?.includes(`/${one.slice(0, 7).replace("-", "/")}/`));
  const known = only(near) ?? only(ofAddress);
  if (known !== null) return { day: known, warning: null };
  const isAbroad = clock.isOpen === true && !["en", "und"].includes(languageOf(context.opening));
  // Whoever writes the whole year behind a hyphen puts the day first, and so do other languages than English.
  if (isAbroad || /-\d{4}$/.test(words ?? "")) return { day, warning: null };
  const fresh = only(freshDays(context.opening, days));
  if (fresh !== null) {
    const warning = `“${words}” was taken for ${fresh}, which the weekday in the text speaks for.`;
    return { day: fresh, warning };
  }
  const warning = `“${words}” may be ${day} or ${other}; give the right one with --published.`;
  return { day: clock.isOpen === true ? null : day, warning };
}

const only = (days: readonly string[]): string | null => (days.length === 1 ? (days[0] ?? null) : null);

const yearOf = (day: string): number => Number(day.slice(0, 4));

const apart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

const namedDays = ({ clocks, known }: DayContext, but: ClockLine): string[] => [
  ...known,
  ...clocks.flatMap((one) => (one === but || one.other !== undefined ? [] : [one.day])),
];

/** What is still to come tells nothing of the day of publication. */
const TO_COME =
  /\b(?:will|would|next|to (?:meet|hold|visit|travel|speak)|expected|plan(?:s|ned)?|scheduled|due|leaves?|travels?|flies|arrives?)\b/;

/** Of some days those that a weekday of a text names, or the day after it: the first one, or else any. */
function freshDays(opening: string, days: readonly string[]): string[] {
  const told = opening.split(/(?<=[.!?]) /).filter((sentence) => !TO_COME.test(sentence));
  const weekdays = told.flatMap((sentence) => weekdayIn(sentence, true) ?? []);
  const fresh = (by: readonly number[]): string[] =>
    days.filter((day) => by.some((weekday) => daysSince(weekday, day) <= FRESH_DAYS));
  const byFirst = fresh(weekdays.slice(0, 1));
  return byFirst.length > 0 ? byFirst : fresh(weekdays);
}

/** The days that a dateline without a year may name: "OSLO, March 3 (Agency) -". */
function yearlessDays(opening: string, years: readonly number[]): string[] {
  const dateline = opening.slice(0, datelineLength(opening));
  const said = /\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,12}|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?!\d)/u.exec(
    dateline,
  )?.[0];
  if (said === undefined || dayIn(dateline) !== null) return [];
  return years.flatMap((year) => dayIn(`${said.replace(".", "")} ${year}`)?.day ?? []);
}

/** A year in the path of an address. */
const YEAR_OF_PATH = /\/((?:19|20)\d{2})(?=[/-])/;

/**
 * The day of a dateline that names no year, by the year of the address, or that of the page's rights where the weekday in
 * the text fits. Null where there is no such dateline.
 */
export function datelineWithoutYear(context: DayContext): ToldDay | null {
  const { opening } = context;
  const ofPath = YEAR_OF_PATH.exec(context.url ?? "")?.[1];
  const [byAddress] = ofPath === undefined ? [] : yearlessDays(opening, [Number(ofPath)]);
  if (byAddress !== undefined) return { day: byAddress, warning: null };
  const byRights = only(freshDays(opening, yearlessDays(opening, context.years)));
  if (byRights !== null) {
    const warning = `The dateline names no year; ${byRights.slice(0, 4)} is that of the page's copyright line, and the weekday fits.`;
    return { day: byRights, warning };
  }
  const isThere = yearlessDays(opening, [2000]).length > 0;
  return isThere ? { day: null, warning: "The dateline names a day without a year." } : null;
}
