import { join } from "node:path";
import { CORRECTABLE } from "../src/contacts/corrections/correction.ts";
import type { ContactRecord } from "../src/contacts/record.ts";
import { readLibrary } from "../src/library.ts";
import { counted } from "../src/replies/counted.ts";

// How far what was read agrees with what people made of it: every entry that somebody has confirmed, corrected, rejected or
// added in the briefings and the archive at hand (READOUT_BRIEFINGS, READOUT_DATA), field by field, with every correction.

/** Prints the agreement between reading and correction, or that there is nothing to compare. */
export function reportCorrections(): void {
  const briefings = process.env.READOUT_BRIEFINGS ?? join(import.meta.dirname, "../briefings");
  const archive = join(process.env.READOUT_DATA ?? join(import.meta.dirname, "../data"), "articles");
  for (const { record } of readLibrary({ briefings, archive }).shelves) reportRecord(record);
}

function reportRecord({ briefing, contacts, others, rejected }: ContactRecord): void {
  const all = [...contacts, ...others];
  const added = all.filter(({ corrections }) => corrections.some(({ field }) => field === "contact"));
  const looked = all.filter(
    (contact) => !added.includes(contact) && (contact.confirmed !== null || contact.corrections.length > 0),
  );
  if (looked.length + added.length + rejected.length === 0) {
    console.log(
      `${briefing.name}: no entry has been checked by a person, so there is no agreement to report`,
    );
    return;
  }
  console.log(
    `${briefing.name}: ${counted(looked.length, "entry checked", "entries checked")}, ${rejected.length} rejected, ${added.length} added by hand`,
  );
  for (const field of CORRECTABLE) {
    const changed = looked.filter(({ corrections }) => corrections.some((one) => one.field === field));
    console.log(`   ${field} as read: ${looked.length - changed.length} of ${looked.length}`);
    for (const { id, corrections } of changed)
      for (const { was, is } of corrections.filter((one) => one.field === field))
        console.log(`      ${id}: ${was ?? "not stated"} -> ${is ?? "not stated"}`);
  }
}
