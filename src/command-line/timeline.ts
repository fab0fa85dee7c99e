import { writeFileSync } from "node:fs";
import { filterWords } from "../contacts/filters/filter-words.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { timelinePicture } from "../pictures/timeline.ts";
import { contactsFor, whatWouldFit } from "./contacts.ts";
import { UsageError } from "./usage-error.ts";

export interface TimelineOptions {
  readonly out: string;
  readonly dark?: boolean;
}

/** Writes contacts as a picture on an axis of time into a file; returns what it shows, in words. */
export function writeTimeline(
  record: ContactRecord,
  filters: string,
  { out, dark }: TimelineOptions,
): string {
  const { contacts, filter } = contactsFor(record, filters);
  if (contacts.length === 0) throw new UsageError(`No contact fits "${filters}". ${whatWouldFit(record)}`);
  const filteredBy = filter.conditions.length === 0 ? null : filterWords(filter);
  const { png, alt } = timelinePicture(record, contacts, { dark: dark === true, filteredBy });
  try {
    writeFileSync(out, png);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no reason";
    throw new UsageError(
      `${out} cannot be written (${code}). Name a file in a folder that you may write to.`,
    );
  }
  return `Written to ${out}. ${alt}`;
}
