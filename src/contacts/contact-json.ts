import { codesOf } from "./codes.ts";
import type { Contact, ContactDate, ContactKind, ContactStatus, Position } from "./contact.ts";

/** A contact as the command line gives it; fields may be added, none changed. */
export interface ContactJson {
  readonly id: string;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly date: {
    readonly edtf: string | null;
    readonly precision: ContactDate["precision"];
    readonly modifier: ContactDate["modifier"];
    readonly partOfDay: ContactDate["partOfDay"];
    readonly basis: ContactDate["basis"];
    readonly text: string;
  } | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly initiator: string | null;
  readonly host: string | null;
  readonly duration: string | null;
  readonly topics: readonly string[];
  /** In the article's words, what no topic stands for. */
  readonly subjectsWithoutTopic: readonly string[];
  readonly positions: readonly PositionJson[];
  readonly outcome: string | null;
  readonly accounts: readonly {
    readonly article: string;
    readonly side: string | null;
    readonly sides: readonly string[];
    readonly source: string | null;
    readonly through: string | null;
    readonly status: ContactStatus;
    readonly quote: string;
  }[];
  readonly differences: readonly { readonly field: string; readonly values: readonly string[] }[];
  readonly corrections: Contact["corrections"];
  readonly confirmed: { readonly by: string; readonly on: string } | null;
  readonly codes: {
    readonly cameo: readonly string[];
    readonly plover: { readonly event: string | null; readonly mode: string | null };
  };
}

interface PositionJson {
  readonly side: string | null;
  readonly holder: string | null;
  readonly chain: readonly string[];
  readonly act: Position["act"];
  readonly text: string;
  readonly quoted: boolean;
  readonly quote: string;
}

/** The contact in the shape that `contacts --format json`, `ask --json` and `import --json` print. */
export function contactJson(contact: Contact): ContactJson {
  const { date } = contact;
  return {
    id: contact.id,
    kind: contact.kind.value,
    status: contact.status.value,
    date: date && {
      edtf: date.edtf,
      precision: date.precision,
      modifier: date.modifier,
      partOfDay: date.partOfDay,
      basis: date.basis,
      text: date.text,
    },
    place: contact.place?.value ?? null,
    participants: contact.participants.map(({ name }) => name),
    initiator: contact.initiator?.value ?? null,
    host: contact.host?.value ?? null,
    duration: contact.duration?.value ?? null,
    topics: contact.topics.map(({ value }) => value),
    subjectsWithoutTopic: contact.unlisted.map(({ value }) => value),
    positions: contact.positions.map(positionJson),
    outcome: contact.outcome?.value ?? null,
    accounts: contact.accounts.map(({ article, sides, source, status, evidence }) => ({
      article,
      side: sides.length === 1 ? (sides[0] ?? null) : null,
      sides,
      source: source.name,
      through: source.through,
      status,
      quote: evidence.quote,
    })),
    differences: contact.differences.map(({ field, values }) => ({
      field,
      values: values.map(({ value }) => value),
    })),
    corrections: contact.corrections,
    confirmed: contact.confirmed,
    codes: codesOf(contact),
  };
}

function positionJson({ side, holder, chain, act, text, quoted, evidence }: Position): PositionJson {
  return { side, holder, chain, act, text, quoted, quote: evidence.quote };
}
