import type { Contact } from "./contact.ts";
import { type DaySpan, daySpan, daysBetween } from "./day-span.ts";
import type { ContactRecord } from "./record.ts";

/** Figures of the contacts of an archive; they tell of the archive, not of diplomacy. */
export interface Rhythm {
  /** Reported as held and dated: what the figures are of. */
  readonly counted: number;
  /** Not counted: planned, cancelled, undated and the like. */
  readonly left: number;
  readonly months: readonly MonthFigures[];
  /** Most first; null: not stated. */
  readonly initiators: readonly { readonly name: string | null; readonly count: number }[];
  readonly last: { readonly contact: Contact; readonly span: DaySpan; readonly days: DaysSince };
  readonly gap: Gap | null;
  /** The longest run of months with a contact in each. */
  readonly run: { readonly from: string; readonly to: string; readonly months: number };
  /** Articles published in the months of the figures. */
  readonly articles: number;
}

export interface MonthFigures {
  /** "2014-05". */
  readonly month: string;
  readonly contacts: number;
  readonly articles: number;
}

/** From the last contact until today; `least` and `most` differ where its day is not known. `most` null: no limit is known. */
export interface DaysSince {
  readonly least: number;
  readonly most: number | null;
}

export interface Gap {
  readonly after: Contact;
  readonly before: Contact;
  readonly days: number;
  /** Articles published on the days between. */
  readonly articles: number;
}

/** Below so many contacts, figures of rhythm would be figures of clippings. */
export const LEAST_CONTACTS = 10;

/** The figures of the contacts that are reported as held and dated; null where they are too few for any. */
export function rhythmOf(
  contacts: readonly Contact[],
  { articles }: Pick<ContactRecord, "articles">,
  today: string,
): Rhythm | null {
  const held = contacts
    .filter(({ status }) => status.value === "held")
    .flatMap((contact) => {
      const span = daySpan(contact.date);
      return span === null ? [] : [{ contact, span }];
    })
    .sort((a, b) => (a.span.last < b.span.last ? -1 : 1));
  const last = held.at(-1);
  if (held.length < LEAST_CONTACTS || last === undefined) return null;
  const published = articles.flatMap(({ published: day }) => day ?? []);
  const months = monthsOf(
    held.map(({ span }) => span.first),
    published,
  );
  return {
    counted: held.length,
    left: contacts.length - held.length,
    months,
    initiators: initiatorsOf(held.map(({ contact }) => contact)),
    last: { ...last, days: daysSince(last.span, today) },
    gap: longestGap(held, published),
    run: longestRun(months),
    articles: months.reduce((sum, month) => sum + month.articles, 0),
  };
}

function daysSince({ first, last, known }: DaySpan, today: string): DaysSince {
  const least = Math.max(0, daysBetween(last, today));
  return { least, most: known === "report" ? null : Math.max(0, daysBetween(first, today)) };
}

function monthsOf(days: readonly string[], published: readonly string[]): MonthFigures[] {
  const inMonth = (all: readonly string[], month: string) =>
    all.filter((day) => day.startsWith(month)).length;
  const sorted = [...days].sort();
  const [first = "", last = ""] = [sorted[0]?.slice(0, 7), sorted.at(-1)?.slice(0, 7)];
  const months: MonthFigures[] = [];
  for (let month = first; month <= last; month = monthAfter(month))
    months.push({ month, contacts: inMonth(days, month), articles: inMonth(published, month) });
  return months;
}

/** "2014-12" → "2015-01". */
function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

function initiatorsOf(contacts: readonly Contact[]): Rhythm["initiators"] {
  const counts = new Map<string | null, number>();
  for (const { initiator } of contacts) {
    const name = initiator?.value ?? null;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count);
}

/** The longest time between two contacts that follow each other and whose days are known. */
function longestGap(
  held: readonly { readonly contact: Contact; readonly span: DaySpan }[],
  published: readonly string[],
): Gap | null {
  const dated = held.filter(({ span }) => span.known === "day");
  const gaps = dated.slice(1).map((next, i): Gap => {
    const before = dated[i] ?? next;
    const between = published.filter((day) => day > before.span.last && day < next.span.first);
    return {
      after: before.contact,
      before: next.contact,
      days: daysBetween(before.span.last, next.span.first),
      articles: between.length,
    };
  });
  return gaps.sort((a, b) => b.days - a.days)[0] ?? null;
}

function longestRun(months: readonly MonthFigures[]): Rhythm["run"] {
  let longest = { from: "", to: "", months: 0 };
  let run = longest;
  for (const { month, contacts } of months) {
    run =
      contacts === 0
        ? { from: "", to: "", months: 0 }
        : { from: run.months === 0 ? month : run.from, to: month, months: run.months + 1 };
    if (run.months > longest.months) longest = run;
  }
  return longest;
}
