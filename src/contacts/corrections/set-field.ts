import type { Article } from "../../articles/article.ts";
import { isDay } from "../../articles/days.ts";
import type { Contact, ContactDate, Evidence, Field, Participant } from "../contact.ts";
import { edtfInterval } from "../filters/edtf-interval.ts";
import type { Principal, Register } from "../principals.ts";
import type { Vocabulary } from "../topics.ts";
import type { CorrectableField } from "./correction.ts";
import { KINDS, STATUSES } from "./field-values.ts";

export interface Known {
  readonly register: Register;
  readonly vocabulary: Vocabulary;
}

type SetField =
  | { readonly contact: Contact; readonly fault: null }
  | { readonly contact: null; readonly fault: string };

const set = (contact: Contact): SetField => ({ contact, fault: null });
const refuse = (fault: string): SetField => ({ contact: null, fault });

/** A contact with one field as an editor has it; a value that the field cannot have is refused by name. */
export function setField(
  contact: Contact,
  field: CorrectableField,
  value: string | null,
  from: { readonly evidence: Evidence; readonly article: Article; readonly known: Known },
): SetField {
  const { evidence, article, known } = from;
  switch (field) {
    case "kind":
      return oneOf(KINDS, field, value, (kind) => ({ ...contact, kind: { value: kind, evidence } }));
    case "status":
      return oneOf(STATUSES, field, value, (status) => ({ ...contact, status: { value: status, evidence } }));
    case "date":
      return withDate(contact, value, evidence);
    case "topics":
      return withTopics(contact, value, evidence, known.vocabulary);
    case "participants":
      return withParticipants(contact, value, article, known.register);
    case "initiator": {
      const principal = value === null ? undefined : principalNamed(value, known.register);
      if (value !== null && principal === undefined) return refuse(`“${value}” is nobody of the register.`);
      return set({ ...contact, initiator: fieldOf(principal?.name ?? null, evidence) });
    }
    case "place":
    case "duration":
    case "outcome":
      return set({ ...contact, [field]: fieldOf(value, evidence) });
  }
}

function fieldOf(value: string | null, evidence: Evidence): Field<string> | null {
  return value === null ? null : { value, evidence };
}

function oneOf<T extends string>(
  allowed: readonly T[],
  field: string,
  value: string | null,
  make: (value: T) => Contact,
): SetField {
  const known = allowed.find((one) => one === value);
  if (known === undefined) return refuse(`“${value ?? ""}” is no ${field}: ${allowed.join(", ")}.`);
  return set(make(known));
}

function withDate(contact: Contact, value: string | null, evidence: Evidence): SetField {
  if (value === null) return set({ ...contact, date: null });
  const days = value.split("/").filter((one) => one.length === 10);
  if (edtfInterval(value) === null || !days.every((day) => isDay(day.replace(/[~?%]$/, ""))))
    return refuse(`“${value}” is no date: write 2014-03-30, 2014-03, 2014 or 2014-03-18/2014-03-19.`);
  return set({ ...contact, date: dateOf(value, evidence) });
}

function dateOf(edtf: string, evidence: Evidence): ContactDate {
  const plain = edtf.replace(/[~?%]$/, "");
  const precision = edtf.includes("/")
    ? "range"
    : ({ 10: "day", 7: "month", 4: "year" } as const)[plain.length];
  return {
    edtf: plain,
    precision: precision ?? "unknown",
    modifier: plain === edtf ? null : "approximate",
    partOfDay: null,
    basis: "corrected",
    text: "",
    calendar: false,
    evidence,
  };
}

function withTopics(
  contact: Contact,
  value: string | null,
  evidence: Evidence,
  { byId }: Vocabulary,
): SetField {
  const ids = value === null ? [] : value.split(/,\s*/);
  const unknown = ids.find((id) => byId(id) === undefined);
  if (unknown !== undefined) return refuse(`“${unknown}” is no topic of topics.yaml.`);
  const before = new Map(contact.topics.map((topic) => [topic.value, topic]));
  return set({ ...contact, topics: ids.map((id) => before.get(id) ?? { value: id, evidence }) });
}

/** People of the register by id or name; others only as the article itself names them. */
function withParticipants(
  contact: Contact,
  value: string | null,
  article: Article,
  register: Register,
): SetField {
  const participants: Participant[] = [];
  for (const name of value === null ? [] : value.split(/,\s*/)) {
    const principal = principalNamed(name, register);
    if (principal === undefined && !article.folded.includes(name))
      return refuse(`“${name}” is nobody of the register, and the article does not name them so.`);
    const before = contact.participants.find((one) => one.name === (principal?.name ?? name));
    participants.push(before ?? participantOf(principal, name));
  }
  if (participants.length < 2) return refuse("A contact has at least two participants.");
  return set({ ...contact, participants });
}

function participantOf(principal: Principal | undefined, name: string): Participant {
  return {
    name: principal?.name ?? name,
    principal: principal?.id ?? null,
    country: principal?.country ?? null,
    office: null,
  };
}

function principalNamed(value: string, register: Register): Principal | undefined {
  return register.byId(value) ?? register.principals.find(({ name }) => name === value);
}
