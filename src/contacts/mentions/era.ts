import type { Office, Register } from "../principals.ts";
import type { Item } from "./item.ts";

/** Days between which something holds; open where null. */
interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The register as an article without a day of publication may use it: only holders who were in office together with those
 * whom the article names by their offices. Beside "U.S. Secretary of State Condoleezza Rice" nobody of 2023 is meant.
 */
export function registerOfItsTime(register: Register, items: readonly Item[], text: string): Register {
  const now = items.filter(({ start }) => !FORMER.test(text.slice(Math.max(0, start - 24), start)));
  const time = commonTime(now.flatMap(officeNamed));
  if (time === null) return register;
  const isOf = (office: Office, role: string, of: string): boolean =>
    office.role === role && (office.country === of || office.organization === of) && meet(office, time);
  return {
    ...register,
    holders: (role, of, day) =>
      register
        .holders(role, of, day)
        .filter(({ offices }) => day !== null || offices.some((office) => isOf(office, role, of))),
  };
}

/** "former U.S. ", "then-". */
const FORMER =
  /\b(?:former|previous|outgoing|late|ex|next|future|then|erstwhile|one-?time)[- ](?:[\p{L}.]+ )?$/iu;

/** The office of the register by which the text calls somebody. */
function officeNamed(item: Item): Office[] {
  if (item.kind !== "person" || !item.titled || item.titled.title.former || item.titled.title.elect)
    return [];
  const { role } = item.titled.title;
  const [principal, other] = item.candidates;
  const held = principal && !other ? principal.offices.filter((office) => office.role === role) : [];
  return held.length === 1 ? held : [];
}

/** When all offices were held at once; null where none is known, or never. */
function commonTime(offices: readonly Office[]): Span | null {
  const from =
    offices
      .flatMap((office) => office.from ?? [])
      .sort()
      .at(-1) ?? null;
  const to = offices.flatMap((office) => office.to ?? []).sort()[0] ?? null;
  const time = { from, to };
  return (from === null && to === null) || offices.some((office) => !meet(office, time)) ? null : time;
}

/** Whether two spans share a day; months and years count in full. */
function meet(a: Pick<Office, "from" | "to">, b: Span): boolean {
  return !isBefore(a.to, b.from) && !isBefore(b.to, a.from);
}

function isBefore(end: string | null | undefined, start: string | null | undefined): boolean {
  if (!end || !start) return false;
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}
