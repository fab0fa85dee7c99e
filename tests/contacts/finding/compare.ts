import type { Contact } from "../../../src/contacts/contact.ts";
import type { Case } from "./cases.ts";

/** "meeting | held | 2016-08-09 | St. Petersburg | Erdogan+Putin", as the cases put it. */
export function wordsOf({ kind, status, date, place, participants }: Contact): string {
  const names = participants.map(({ name }) => name.split(" ").at(-1)).join("+");
  return [kind.value, status.value, date?.edtf ?? "-", place?.value ?? "-", names].join(" | ");
}

/** What differs between the contacts of a case and those found: missing ones and false ones. */
export function compare({ finds }: Case, found: readonly Contact[]): string[] {
  const left = found.map(wordsOf);
  const missing = finds.filter((wanted) => {
    const at = left.findIndex((got) => fits(wanted, got));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((wanted) => `missing: ${wanted}`), ...left.map((got) => `found: ${got}`)];
}

function fits(wanted: string, got: string): boolean {
  const expected = wanted.split(" | ");
  return got.split(" | ").every((part, i) => {
    const value = expected[i] ?? "";
    if (i < 4) return value === "*" || value === part;
    const people = value.split("+");
    const names = part.split("+");
    return people.length === names.length && people.every((name) => name === "*" || names.includes(name));
  });
}
