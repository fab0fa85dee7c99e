import type { Contact, FieldCorrection } from "../contacts/contact.ts";
import { NOT_STATED } from "../contacts/corrections/correction.ts";
import { dayWords } from "./days.ts";
import { plain } from "./plain.ts";

/** "not yet checked", "checked by A. Weber, 27 Nov 2026". */
export function checkedWords({ confirmed, corrections }: Contact): string {
  if (confirmed !== null) return `checked by ${plain(confirmed.by)}, ${dayWords(confirmed.on)}`;
  return corrections.length > 0 ? "corrected in part, not yet checked as a whole" : "not yet checked";
}

const LABELS: Readonly<Record<FieldCorrection["field"], string>> = {
  contact: "this contact",
  kind: "how they spoke",
  status: "status",
  date: "day",
  place: "place",
  participants: "who took part",
  initiator: "at whose initiative",
  topics: "subject",
  duration: "duration",
  outcome: "outcome",
};

/** "place was not stated, is Geneva, because the ministry names it (A. Weber, 27 Nov 2026)." */
export function correctionWords({ field, was, is, because, by, on }: FieldCorrection): string {
  const who = `(${by}, ${dayWords(on)})`;
  const reason = `because ${because.replace(/[.\s]+$/, "")} ${who}.`;
  if (field === "contact") return plain(`${LABELS.contact} was added by a person, ${reason}`);
  return plain(`${LABELS[field]} was ${valueWords(field, was)}, is ${valueWords(field, is)}, ${reason}`);
}

function valueWords(field: FieldCorrection["field"], value: string | null): string {
  if (value === null) return NOT_STATED;
  if (field === "kind" && value === "consultation") return "not stated";
  return field === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayWords(value) : value;
}
