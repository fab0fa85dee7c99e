export type FormatName = "ics" | "csv" | "atom" | "bibtex" | "csl" | "chicago" | "jsonld" | "plover";

export interface Format {
  readonly name: FormatName;
  /** What it is, for people: "a calendar". */
  readonly says: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** Everything that contacts can be taken out as. */
export const FORMATS: readonly Format[] = [
  {
    name: "ics",
    says: "a calendar",
    extension: "ics",
    mediaType: "text/calendar; charset=utf-8",
  },
  {
    name: "csv",
    says: "a spreadsheet",
    extension: "csv",
    mediaType: "text/csv; charset=utf-8",
  },
  { name: "atom", says: "a feed", extension: "atom", mediaType: "application/atom+xml" },
  {
    name: "bibtex",
    says: "references for BibTeX",
    extension: "bib",
    mediaType: "application/x-bibtex",
  },
  {
    name: "csl",
    says: "references for Zotero (CSL JSON)",
    extension: "csl.json",
    mediaType: "application/vnd.citationstyles.csl+json",
  },
  {
    name: "chicago",
    says: "citations as plain text",
    extension: "txt",
    mediaType: "text/plain; charset=utf-8",
  },
  {
    name: "jsonld",
    says: "linked data (schema.org)",
    extension: "jsonld",
    mediaType: "application/ld+json",
  },
  {
    name: "plover",
    says: "coded event records",
    extension: "plover.json",
    mediaType: "application/json",
  },
];

const OTHER_NAMES: Readonly<Record<string, string>> = {
  ical: "ics",
  icalendar: "ics",
  calendar: "ics",
  excel: "csv",
  spreadsheet: "csv",
  feed: "atom",
  rss: "atom",
  bib: "bibtex",
  zotero: "csl",
  citations: "chicago",
  text: "chicago",
  "json-ld": "jsonld",
  "schema.org": "jsonld",
  cameo: "plover",
};

/** The format of a name, in any of its names. */
export function formatNamed(typed: string): Format | undefined {
  const name = typed.toLowerCase().replace(/^\./, "");
  return FORMATS.find((format) => format.name === (OTHER_NAMES[name] ?? name));
}
