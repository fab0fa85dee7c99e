import type { Contact } from "../contact.ts";
import { escaped } from "../escaped.ts";
import { edtfInterval } from "./edtf-interval.ts";
import type { Filter, Subject, Test, Who } from "./filter.ts";

/** Whether a contact is wanted. What is not stated of it (no date, no place) fits no condition, and so every exclusion. */
export function matches(contact: Contact, filter: Filter): boolean {
  return filter.conditions.every((condition) => condition.some((test) => holds(contact, test)));
}

function holds(contact: Contact, { of, not }: Test): boolean {
  return fits(contact, of) !== not;
}

function fits(contact: Contact, subject: Subject): boolean {
  switch (subject.field) {
    case "topic":
      return contact.topics.some(({ value }) => subject.ids.includes(value));
    case "how":
      return subject.kinds.includes(contact.kind.value);
    case "status":
      return subject.statuses.includes(contact.status.value);
    case "place":
      return placeFits(contact, subject.places);
    case "with":
      return contact.participants.some((participant) => isWho(participant, subject.who));
    case "initiator":
      return initiatorFits(contact, subject.who);
    case "initiator not stated":
      return contact.initiator === null;
    case "account":
      return contact.accounts.some(
        ({ sides, source }) => sides.includes(subject.side) || source.kind === subject.side,
      );
    default:
      return dateFits(contact, subject);
  }
}

function placeFits(contact: Contact, places: readonly string[]): boolean {
  const place = plain(contact.place?.value ?? "");
  return places.some((wanted) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain(wanted))}(?![\\p{L}\\p{N}])`, "u").test(place),
  );
}

function isWho({ name, principal, country }: Contact["participants"][number], who: Who): boolean {
  if (principal !== null && who.ids.includes(principal)) return true;
  if (who.country !== null && country === who.country) return true;
  return who.names.some((wanted) => plain(name) === wanted || plain(name).split(/[ -]/).includes(wanted));
}

function initiatorFits(contact: Contact, who: Who): boolean {
  const initiator = contact.initiator?.value;
  if (initiator === undefined) return false;
  if (who.names.includes(plain(initiator))) return true;
  return contact.participants.some(
    (participant) => participant.name === initiator && isWho(participant, who),
  );
}

function dateFits(
  { date }: Contact,
  subject: Extract<Subject, { field: "from" | "to" | "on" | "month" }>,
): boolean {
  const held = date?.edtf ? edtfInterval(date.edtf) : null;
  if (!held) return false;
  if (subject.field === "month")
    return (
      [held.first, held.last].some((day) => Number(day.slice(5, 7)) === subject.month) && !spansYear(held)
    );
  const wanted = edtfInterval(subject.edtf);
  if (!wanted) return false;
  if (subject.field === "from") return held.last >= wanted.first;
  if (subject.field === "to") return held.first <= wanted.last;
  return held.first <= wanted.last && held.last >= wanted.first;
}

/** A date known only by its year stands in no month. */
function spansYear({ first, last }: { first: string; last: string }): boolean {
  return first.endsWith("01-01") && last.endsWith("12-31");
}

function plain(words: string): string {
  return words.toLowerCase();
}
