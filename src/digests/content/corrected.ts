import { createHash } from "node:crypto";
import type { Contact, FieldCorrection } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { correctionWords } from "../../replies/checked.ts";
import { shortDayWords } from "../../replies/days.ts";
import { plain } from "../../replies/plain.ts";
import { dayAndHow } from "../../replies/sides.ts";
import type { ArrivalOf } from "./record-as-of.ts";

/** What an editor has changed about one contact: fields, or that it is no contact at all. */
export interface Corrected {
  readonly contact: Contact;
  /** Under which it is noted when it was first seen; see `Arrivals`. */
  readonly key: string;
  /** ISO day on which it was made. */
  readonly on: string;
  /** "place was not stated, is Geneva, because …" */
  readonly says: string;
  /** The entry was taken out of the record. */
  readonly isOut: boolean;
}

type Record = Pick<ContactRecord, "contacts" | "rejected">;

/** Everything that editors have changed in a record, as far as it changes what a digest says. */
export function correctionsIn({ contacts, rejected }: Record): Corrected[] {
  const fields = contacts.flatMap((contact) =>
    contact.corrections.map((one): Corrected => ({ contact, ...ofField(contact, one), isOut: false })),
  );
  const out = rejected.map(({ contact, because, on, by }): Corrected => {
    const says = `this entry was taken out of the record, because ${because.replace(/[.\s]+$/, "")} (${plain(by)}).`;
    return { contact, key: keyOf(contact.id, "out", on, because), on, says: plain(says), isOut: true };
  });
  return [...fields, ...out];
}

function ofField({ id }: Contact, correction: FieldCorrection) {
  const { field, is, on, because } = correction;
  return { key: keyOf(id, field, is ?? "", on, because), on, says: correctionWords(correction) };
}

function keyOf(...parts: readonly string[]): string {
  return `correction ${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22)}`;
}

/** What is noted as it is first seen: articles, and what editors change. */
export function arrivalKeys(record: Pick<ContactRecord, "articles"> & Record): string[] {
  return [...record.articles.map(({ id }) => id), ...correctionsIn(record).map(({ key }) => key)];
}

/** True for what arrived in [from, until). */
export function isSeenIn(
  { key }: Pick<Corrected, "key">,
  arrivals: ArrivalOf,
  from: Date,
  until: Date,
): boolean {
  const seen = arrivals.get(key);
  return seen !== undefined && seen >= from && seen < until;
}

/** "CORRECTED 3 Dec 2026" and what was: the beginning and the rest of a line. */
export function correctedWords(corrected: Corrected, record: ContactRecord): [opening: string, rest: string] {
  const { contact, on, says, isOut } = corrected;
  const what = isOut ? "TAKEN OUT" : "CORRECTED";
  return [`${what} ${shortDayWords(on)}:`, ` ${dayAndHow(contact, record)}: ${says}`];
}
