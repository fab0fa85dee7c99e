import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { type Changes, stateOf } from "../exports/changes.ts";
import { FORMATS, type Format, formatNamed } from "../exports/formats.ts";
import type { Shelf } from "../library.ts";
import { selectByFilters } from "../questions/specials/filtered-log.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { textFile } from "../replies/attachment.ts";
import { capital, countedInWords } from "../replies/counted.ts";
import { text } from "../replies/line.ts";
import type { Part, Reply } from "../replies/reply.ts";

/** `export ics [filters]`: hands over contacts as a file; without a format that there is, says which there are. */
export async function exportReply(
  typed: string,
  shelf: Shelf,
  { changes, now }: { readonly changes: Changes; readonly now: Date },
): Promise<Reply> {
  const { record } = shelf;
  const [, name = "", filters = ""] = /^(?:as\s+)?(\S*)\s*(.*)$/i.exec(typed) ?? [];
  const format = formatNamed(name);
  if (format === undefined) return formatsReply(name, record);
  const chosen = selectByFilters(filters, shelf, typed);
  if ("refusal" in chosen) return chosen.refusal.reply;
  const states = chosen.contacts.map((contact) => ({ contact: contact.id, state: stateOf(contact) }));
  const noted = await changes.note(record.briefing.name, states, now);
  const { WRITERS } = await import("../exports/writers.ts");
  const { text: content, leftOut } = WRITERS[format.name]({
    record,
    contacts: chosen.contacts,
    changes: noted,
    now,
  });
  const file = textFile(`${record.briefing.name}.${format.extension}`, format.mediaType, content);
  return { ...handOver(format, chosen.contacts, chosen.says, record, leftOut), files: [file] };
}

function handOver(
  { says, extension }: Format,
  contacts: readonly Contact[],
  filteredBy: string | null,
  record: ContactRecord,
  leftOut: readonly string[],
): Reply {
  const which = filteredBy === null ? "" : ` (${filteredBy})`;
  const note = (words: string): Part => ({ kind: "notice", tone: "note", text: [text(words)] });
  return {
    headline: `${capital(countedInWords(contacts.length, "contact"))}${which} as ${says}: ${record.briefing.name}.${extension}`,
    parts: leftOut.map(note),
    archive: archiveLine(record),
    buttons: [],
  };
}

function formatsReply(typed: string, { briefing }: ContactRecord): Reply {
  const items = FORMATS.map(({ name, says }) => [text(`${name}: ${says}`)]);
  const example = `Type it with what you want in it: /${briefing.command} export ics held 2014`;
  return {
    headline: typed === "" ? "Export as what?" : `There is no format ${typed}. These there are:`,
    parts: [
      { kind: "list", items },
      { kind: "paragraph", text: [text(example)] },
    ],
    archive: null,
    buttons: [],
  };
}
