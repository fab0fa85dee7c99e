import { bibtexOf } from "./bibtex.ts";
import { calendarOf } from "./calendar.ts";
import { cslOf } from "./csl.ts";
import { eventRecordsOf } from "./event-records.ts";
import type { Exported, Selection } from "./export.ts";
import { feedOf } from "./feed.ts";
import type { FormatName } from "./formats.ts";
import { linkedDataOf } from "./linked-data.ts";
import { notesOf } from "./notes.ts";
import { spreadsheetOf } from "./spreadsheet.ts";

/** What writes each format; loaded only where something is to be written, for the libraries that some need. */
export const WRITERS: Readonly<Record<FormatName, (selection: Selection) => Exported>> = {
  ics: calendarOf,
  csv: spreadsheetOf,
  atom: feedOf,
  bibtex: bibtexOf,
  csl: cslOf,
  chicago: notesOf,
  jsonld: linkedDataOf,
  plover: eventRecordsOf,
};
