import type { Contact } from "../contacts/contact.ts";
import type { Library } from "../library.ts";
import { contactName } from "../questions/answers/contact-words.ts";
import { dayWords } from "../replies/days.ts";
import { plain } from "../replies/plain.ts";
import type { Report } from "../store/store.ts";

/** Reports that an editor has yet to look at, a line each: those on which nobody has corrected, confirmed or rejected the entry since. */
export function openReports(reports: readonly Report[], library: Library): string[] {
  return reports.flatMap((report) => {
    const record = library.shelves.find((shelf) => shelf.record.briefing.name === report.briefing)?.record;
    const contact = record && [...record.contacts, ...record.others].find(({ id }) => id === report.contact);
    if (record === undefined || contact === undefined || isSettled(contact, report)) return [];
    const day = report.at.toISOString().slice(0, 10);
    const name = contactName(contact, record);
    return [plain(`${report.contact} (${name}): ${report.what}. ${report.by.name}, ${dayWords(day)}`)];
  });
}

function isSettled({ confirmed, corrections }: Contact, { at }: Report): boolean {
  const day = at.toISOString().slice(0, 10);
  return [...corrections, ...(confirmed === null ? [] : [confirmed])].some(({ on }) => on >= day);
}
