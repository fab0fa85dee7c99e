import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Contact, ContactStatus } from "../contacts/contact.ts";
import { type DaySpan, daySpan, daysLater } from "../contacts/day-span.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { counted } from "../replies/counted.ts";
import { contactDateWords } from "../replies/words.ts";
import { changeOf, type Exported, type Selection } from "./export.ts";
import { articlesOf, contactLines, contactTitle, subjectLabels, webAddress } from "./say.ts";

/** RFC 5545, 3.8.1.11. What is postponed is neither sure nor off. */
const STATUS: Readonly<Record<ContactStatus, ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  proposed: ICalEventStatus.TENTATIVE,
  requested: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.TENTATIVE,
  refused: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
  "not held": ICalEventStatus.CANCELLED,
  denied: ICalEventStatus.CANCELLED,
};

/**
 * Contacts as an iCalendar file (RFC 5545): each an all-day event, since no article gives hours. What has no day of its own
 * says so in its title: "approx." over the days in question, "reported" on the day of a statement.
 */
export function calendarOf(selection: Selection): Exported {
  const { record, contacts } = selection;
  const calendar = ical({
    prodId: { company: "Readout", product: "Readout", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    x: [
      ["X-WR-CALNAME", `${record.briefing.title} contacts`],
      ["X-WR-CALDESC", archiveLine(record)],
    ],
  });
  const undated = contacts.filter((contact) => !addEvent(contact, calendar, selection)).length;
  const leftOut =
    undated === 0
      ? []
      : [
          `${counted(undated, "contact")} without a known date ${undated === 1 ? "is" : "are"} not in the calendar.`,
        ];
  return { text: `${calendar.toString()}\r\n`, leftOut };
}

function addEvent(contact: Contact, calendar: ICalCalendar, selection: Selection): boolean {
  const { record } = selection;
  const span = daySpan(contact.date);
  if (span === null) return false;
  const { sequence, changedAt } = changeOf(contact, selection);
  const address = articlesOf(contact, record)
    .map(webAddress)
    .find((one) => one !== null);
  calendar.createEvent({
    id: `${contact.id}@${record.briefing.name}.readout`,
    sequence,
    stamp: changedAt,
    lastModified: changedAt,
    start: midnight(span.first),
    end: midnight(daysLater(span.last, 1)),
    allDay: true,
    summary: titleOf(contact, span, selection),
    description: contactLines(contact, record).join("\n"),
    status: STATUS[contact.status.value],
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: subjectLabels(contact, record).map((name) => ({ name })),
    ...(contact.place === null ? {} : { location: contact.place.value }),
    ...(address === undefined ? {} : { url: uri(address) }),
  });
  return true;
}

function titleOf(contact: Contact, { known }: DaySpan, { record }: Selection): string {
  const title = contactTitle(contact, record);
  if (known === "report") return `reported (day of the contact not stated): ${title}`;
  return known === "approximate" ? `approx. (${contactDateWords(contact)}): ${title}` : title;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The library writes addresses as if they were text: signs that it would put a backslash before are encoded. */
function uri(address: string): string {
  return address.replace(/[,;\\"]/g, encodeURIComponent).replaceAll("'", "%27");
}
