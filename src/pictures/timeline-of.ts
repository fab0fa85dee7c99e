import type { Contact, ContactKind, ContactStatus } from "../contacts/contact.ts";
import { type DaySpan, daySpan } from "../contacts/day-span.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { subjects } from "../replies/contact-line.ts";
import { dayInYearWords, rangeWords } from "../replies/days.ts";
import { plain } from "../replies/plain.ts";
import { contactDateWords } from "../replies/words.ts";

/** What a timeline shows; nothing in it is of any picture yet. */
export interface Timeline {
  readonly title: string;
  readonly marks: readonly Mark[];
  /** Contacts without a known date, which have no place on the axis. */
  readonly undated: number;
  /** ISO days: where the axis begins and ends. */
  readonly from: string;
  readonly to: string;
  /** Months ("2014-06") on the axis in which the archive has no article. */
  readonly silent: readonly string[];
  /** What the archive is a sample of. */
  readonly archive: string;
}

export interface Mark extends DaySpan {
  readonly kind: ContactKind;
  readonly state: State;
  readonly status: ContactStatus;
  /** "30 Mar, Paris", "reported 3 May, Ukraine", "12 May, Sochi, planned". */
  readonly label: string;
}

/** `ahead`: planned, proposed, requested, postponed; `off`: it did not come about. */
export type State = "held" | "ahead" | "off";

const STATES: Readonly<Record<ContactStatus, State>> = {
  held: "held",
  planned: "ahead",
  proposed: "ahead",
  requested: "ahead",
  postponed: "ahead",
  refused: "off",
  cancelled: "off",
  "not held": "off",
  denied: "off",
};

/** Contacts as marks on an axis of time that spans them and the articles published about them. */
export function timelineOf(
  record: ContactRecord,
  contacts: readonly Contact[],
  { title, archive }: Pick<Timeline, "title" | "archive">,
): Timeline {
  const marks = contacts.flatMap((contact) => markOf(contact, record) ?? []);
  const published = record.articles.flatMap(({ published: day }) => day ?? []);
  const shown = marks.flatMap(({ first, last }) => [first, last]);
  const within = published.filter((day) => isNear(day, shown));
  const days = [...shown, ...within].sort();
  const [from = "2000-01-01", to = from] = [days[0], days.at(-1)];
  const months = new Set(published.map((day) => day.slice(0, 7)));
  return {
    title,
    archive,
    marks: marks.sort((a, b) => (a.first < b.first ? -1 : 1)),
    undated: contacts.length - marks.length,
    from,
    to,
    silent: monthsBetween(from, to).filter((month) => !months.has(month)),
  };
}

/** Articles of other years do not stretch the axis of what filters have left. */
function isNear(day: string, shown: readonly string[]): boolean {
  const [first = day, last = day] = [[...shown].sort()[0], [...shown].sort().at(-1)];
  return day.slice(0, 7) >= first.slice(0, 7) && day.slice(0, 7) <= last.slice(0, 7);
}

function markOf(contact: Contact, record: ContactRecord): Mark | null {
  const span = daySpan(contact.date);
  if (span === null) return null;
  const { value: status } = contact.status;
  const about = contact.place?.value.split(",")[0] ?? subjects(contact, record)[0];
  const words = [
    dayLabel(contact),
    ...(about === undefined ? [] : [about]),
    ...(status === "held" ? [] : [status]),
  ];
  return {
    ...span,
    kind: contact.kind.value,
    state: STATES[status],
    status,
    label: plain(words.join(", ")),
  };
}

/** Without the year, which stands on the axis. */
function dayLabel(contact: Contact): string {
  const { date } = contact;
  if (date?.edtf == null) return "";
  const reported = date.basis === "report" || date.basis === "publication" ? "reported " : "";
  if (date.precision === "day")
    return `${reported}${date.modifier === "approximate" ? "about " : ""}${dayInYearWords(date.edtf)}`;
  if (date.precision === "range") return `${reported}${rangeWords(date.edtf).replace(/ \d{4}$/, "")}`;
  return contactDateWords(contact).replace(/ \(day not stated\)$/, "");
}

const MOST_MONTHS = 1200;

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  const last = to.slice(0, 7);
  let [year = 0, month = 1] = from.split("-").map(Number);
  for (; months.length < MOST_MONTHS; [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (name > last) break;
    months.push(name);
  }
  return months;
}
