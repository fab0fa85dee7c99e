import type { Article, PublishedBasis } from "./article.ts";
import type { ClockLine } from "./clean/page-days.ts";
import { dayIn, dayInAddress } from "./clean/written-days.ts";
import { datelineLength } from "./dateline.ts";
import { isDay } from "./days.ts";
import { type DayContext, datelineWithoutYear, type ToldDay, toldDay } from "./doubtful-days.ts";
import { fold } from "./fold.ts";
import { dayOfMetadata } from "./metadata-day.ts";

export interface DayEvidence {
  /** What the user says. */
  readonly given?: string | null;
  /** What the page's metadata or the feed says: a day or an instant. */
  readonly metadata?: string | null;
  /** What metadata says elsewhere. */
  readonly others?: readonly string[];
  readonly url: string | null;
  readonly clocks: readonly ClockLine[];
  readonly firstParagraph: string;
  /** The first paragraphs: the weekday that they name may tell which of two days is meant. */
  readonly opening?: string;
  /** Years that the page's lines about its rights name. */
  readonly years?: readonly number[];
  /** ISO instant of arrival: nothing was published after it. */
  readonly arrived: string;
  /** What the archive has of the article, where it came in before. */
  readonly before?: Pick<Article, "published" | "publishedBasis"> | null;
}

export interface PublicationDay {
  readonly day: string | null;
  readonly basis: PublishedBasis;
  readonly warnings: readonly string[];
}

/**
 * The day of publication, by the first of: what the user says, what the page says of its first publication elsewhere,
 * metadata, the address, a clock line or dateline. Others that disagree are warned about. Where a page that came in before names none, it keeps the day that it was given. What the page says elsewhere (in appeals, in captions) never counts.
 */
export function publicationDay(evidence: DayEvidence): PublicationDay {
  const warnings: string[] = [];
  const given = evidence.given ?? null;
  if (given !== null && !isDay(given))
    warnings.push(`“${given}” is no publication date; write it like 2014-05-30.`);
  if (evidence.metadata && dayOfMetadata(evidence.metadata) === null)
    warnings.push(`The date “${evidence.metadata}” cannot be read.`);
  const certain = certainDays(evidence);
  const { days, doubts } = daysOfPage(evidence, certain);
  const named = withOriginal(evidence, [...certain, ...days]);
  const found = named.filter(({ day }) => !isLater(day, evidence.arrived));
  const later = named.find(({ day }) => isLater(day, evidence.arrived));
  if (later) warnings.push(`The date ${later.day} (${later.where}) lies in the future and was left out.`);
  const best = found[0];
  const kept = dayBefore(evidence, best?.basis ?? null);
  if (kept !== null) return { ...kept, warnings };
  if (best === undefined) {
    warnings.push(
      "No publication date was found, so “Wednesday” and the like stay unresolved; give it with --published.",
    );
    return { day: null, basis: "unknown", warnings: [...warnings, ...doubts] };
  }
  const other = found.find((one) => one.day !== best.day);
  if (other) warnings.push(`Published on ${best.day} (${best.where}), but ${other.where} says ${other.day}.`);
  if (best.basis === "dateline") warnings.push(...doubts);
  return { day: best.day, basis: best.basis, warnings };
}

/** What a page says of its first publication comes before all but the user: its own day is that of a repost. */
function withOriginal({ clocks }: DayEvidence, named: readonly NamedDay[]): readonly NamedDay[] {
  const original = clocks.find(({ label }) => label === "original");
  if (original === undefined) return named;
  const where = "what it says of its first publication";
  const given = named.filter(({ basis }) => basis === "given");
  const others = named.filter(({ basis }) => basis !== "given");
  return [...given, { basis: "dateline", day: original.day, where }, ...others];
}

/** The day that the archive has, where the page names none, or a user has said it before and says no other now. */
function dayBefore(
  { before = null }: DayEvidence,
  found: PublishedBasis | null,
): Omit<PublicationDay, "warnings"> | null {
  const { published: day = null, publishedBasis: basis = "unknown" } = before ?? {};
  return day !== null && (found === null || (basis === "given" && found !== "given")) ? { day, basis } : null;
}

/** A day that something names as that of publication. */
interface NamedDay {
  readonly basis: PublishedBasis;
  readonly day: string;
  /** For people. */
  readonly where: string;
}

/** What the user, metadata and the address say, in this order. */
function certainDays({ given = null, metadata, others = [], url }: DayEvidence): NamedDay[] {
  const first = dayOfMetadata(metadata);
  const beside = others.map(dayOfMetadata).filter((day) => !isNear(first, day));
  return (
    [
      ["given", given !== null && isDay(given) ? given : null, "given"],
      ["metadata", first, "the page's metadata"],
      ...beside.map((day) => ["metadata", day, "other metadata"] as const),
      ["address", dayInAddress(url), "the address"],
    ] as const
  ).flatMap(([basis, day, where]) => (day === null ? [] : [{ basis, day, where }]));
}

/** What lines of the page say, and what is doubtful about it. */
function daysOfPage(
  evidence: DayEvidence,
  certain: readonly NamedDay[],
): { days: NamedDay[]; doubts: string[] } {
  const { firstParagraph, opening = firstParagraph, years = [], url } = evidence;
  const clocks = evidence.clocks.filter((clock) => !isOfSaving(clock, firstParagraph));
  const known = certain.map(({ day }) => day);
  const context = { clocks, url, years, known, opening: fold(opening) };
  const line = lineDay(clocks, context);
  const dateline = datelineDay(firstParagraph);
  const yearless = line?.day || dateline ? null : datelineWithoutYear(context);
  const days = (
    [
      [line?.day ?? null, "a line of the page"],
      [dateline ?? yearless?.day ?? null, "the dateline"],
    ] as const
  ).flatMap(([day, where]) => (day === null ? [] : [{ basis: "dateline" as const, day, where }]));
  return { days, doubts: [line?.warning, yearless?.warning].flatMap((one) => one ?? []) };
}

/** Whether a day is past the day of arrival in every zone. */
function isLater(day: string, arrived: string): boolean {
  return Date.parse(day) - Date.parse(arrived) > 86_400_000;
}

/** Whether two days may be one instant in two zones. */
function isNear(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;
}

/**
 * Of several clock lines, one labelled as published counts before an unlabelled one, that before those below the body, that before one above the headline (which may be the day on which the page was saved), and that before an update.
 */
function lineDay(clocks: readonly ClockLine[], context: DayContext): ToldDay | null {
  for (const label of [
    "published",
    "none",
    "published below",
    "published above",
    "below",
    "above",
    "updated",
  ] as const) {
    const clock = label.endsWith("above")
      ? clocks.findLast((one) => one.label === label)
      : clocks.find((one) => one.label === label);
    if (clock) return label === "updated" ? changedDay(toldDay(clock, context)) : toldDay(clock, context);
  }
  return null;
}

/** The day of a change stands in for that of publication, which may lie years before it: an old page that was moved. */
function changedDay(told: ToldDay): ToldDay {
  const warning =
    told.day === null || told.warning !== null
      ? told.warning
      : `The page tells only when it was changed (${told.day}); if it was published earlier, give the day with --published.`;
  return { ...told, warning };
}

/** A dateline and publication are no further apart. */
const DATELINE_WITHIN_DAYS = 7;

/** Whether a clock above the headline tells when the page was saved: the dateline names another time of the year. */
function isOfSaving({ label, day }: ClockLine, paragraph: string): boolean {
  if (label !== "above") return false;
  const folded = fold(paragraph);
  const said = /\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?!\d)/u.exec(
    folded.slice(0, datelineLength(folded)),
  )?.[0];
  const year = Number(day.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => dayIn(`${said}, ${one}`)?.day ?? []);
  const apart = days.map((one) => Math.abs(Date.parse(one) - Date.parse(day)) / 86_400_000);
  return said !== undefined && apart.length > 0 && Math.min(...apart) > DATELINE_WITHIN_DAYS;
}

function datelineDay(paragraph: string): string | null {
  const folded = fold(paragraph);
  const length = datelineLength(folded);
  return length === 0 ? null : (dayIn(folded.slice(0, length))?.day ?? null);
}
