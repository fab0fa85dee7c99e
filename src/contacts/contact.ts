import type { CorrectableField } from "./corrections/correction.ts";

/**
 * A contact: an occasion on which named people spoke or met (a call, a meeting, a visit, a letter), as articles report
 * it. Never an address-book entry. Every field carries the sentence it rests on; what no article states is null.
 */
export interface Contact {
  /** Stable over a re-import and over the replacement of a brief by its original. */
  readonly id: string;
  readonly kind: Field<ContactKind>;
  readonly status: Field<ContactStatus>;
  readonly date: ContactDate | null;
  readonly place: Field<string> | null;
  /** At least two; the order in which the text names them. */
  readonly participants: readonly Participant[];
  /** Full name or country, only where the text states at whose initiative; a headline is no statement. */
  readonly initiator: Field<string> | null;
  readonly host: Field<string> | null;
  /** As printed: "four-hour", "an hour and a half". */
  readonly duration: Field<string> | null;
  /** Topic ids, from the contact's own content. */
  readonly topics: readonly Field<string>[];
  /** Subjects in the article's words that the vocabulary has no topic for; an editor reviews them. */
  readonly unlisted: readonly Field<string>[];
  readonly positions: readonly Position[];
  readonly outcome: Outcome | null;
  /** One for each article that reports the contact, oldest publication first; never empty. */
  readonly accounts: readonly Account[];
  /** Values on which the accounts differ, kept side by side. */
  readonly differences: readonly Difference[];
  /** What editors have changed, with what was extracted beside it; oldest first. */
  readonly corrections: readonly FieldCorrection[];
  /** Who checked the entry and when; null reads as "not yet checked". */
  readonly confirmed: { readonly by: string; readonly on: string } | null;
}

export type ContactKind =
  | "telephone call"
  | "video call"
  | "meeting"
  | "visit"
  | "letter"
  | "joint statement"
  /** The channel is not stated; shown to people as "how they spoke not stated". */
  | "consultation";

export type ContactStatus =
  | "held"
  | "planned"
  | "proposed"
  | "requested"
  | "refused"
  | "cancelled"
  | "postponed"
  | "not held"
  | "denied";

/** The sentence of an article that something rests on. */
export interface Evidence {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** `article.text.slice(start, end)`, exactly. */
  readonly quote: string;
}

export interface Field<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** What came of a contact, and the capital by whose word alone its sentence tells it; left out or null: nobody's. */
export interface Outcome extends Field<string> {
  readonly told?: string | null;
}

export interface ContactDate {
  /** EDTF (ISO 8601-2): `2014-03-30`, `2015-03`, `2013-03-18/2013-03-19`; null where the expression cannot be resolved. */
  readonly edtf: string | null;
  readonly precision: "day" | "part of month" | "week" | "month" | "year" | "range" | "unknown";
  readonly modifier: "start" | "mid" | "end" | "approximate" | null;
  readonly partOfDay: "morning" | "afternoon" | "evening" | "night" | null;
  /**
   * `stated`: the text dates the contact (a calendar date, or a weekday counted from publication); `report`: only the
   * day of a statement about it is known; `publication`: only the article's own day; `corrected`: set by an editor.
   */
  readonly basis: "stated" | "report" | "publication" | "corrected";
  /** The expression as printed: "on Sunday night", "May 10th". */
  readonly text: string;
  /** True where the expression names the day itself ("May 10th"), false where it was counted from publication. */
  readonly calendar: boolean;
  readonly evidence: Evidence;
}

export interface Participant {
  /** Full name ("John Kerry"), or the name of an institution or country. */
  readonly name: string;
  /** Id in the register; null for a person whom only the text introduces. */
  readonly principal: string | null;
  /** ISO 3166-1 alpha-3 or null. */
  readonly country: string | null;
  /** As the text introduces a person without an entry: "German foreign minister". */
  readonly office: string | null;
}

export type SpeechAct =
  | "asserts"
  | "demands"
  | "offers"
  | "agrees"
  | "rejects"
  | "denies"
  | "accuses"
  | "is concerned"
  | "hopes";

export interface Position {
  /** Capital that speaks for the holder's country ("Moscow", "Washington"), or null: an unnamed source or a newspaper has no side. */
  readonly side: string | null;
  /** Whose position it is: full name, institution or country; null for an unnamed source. */
  readonly holder: string | null;
  /** Who says so, outermost first: ["Jen Psaki", "John Kerry"], ["Interfax", "Sergei Lavrov"]. */
  readonly chain: readonly string[];
  readonly act: SpeechAct;
  /** What is held, in the article's words, cut out of its sentence. */
  readonly text: string;
  /** True where the article prints it in quotation marks. */
  readonly quoted: boolean;
  readonly topics: readonly string[];
  readonly evidence: Evidence;
}

/** One article's version of a contact: whose word it is. */
export interface Account {
  readonly article: string;
  /** The capital whose account it is; null: the newspaper's own voice, an unnamed source, or both sides. */
  readonly sides: readonly string[];
  readonly source: AccountSource;
  readonly status: ContactStatus;
  readonly evidence: Evidence;
  /** Principals' ids, or names, of the participants of whom it tells; left out: of all. */
  readonly who?: readonly string[];
}

export interface AccountSource {
  readonly kind: "person" | "institution" | "unnamed" | "newspaper";
  /** "Jen Psaki", "Russian Foreign Ministry", "a diplomatic source"; null for the newspaper's own voice. */
  readonly name: string | null;
  /** The agency or outlet through which it came ("RIA Novosti"), null where direct. */
  readonly through: string | null;
}

/** A field that a person has set right; a contact that a person has added has one with the field "contact". */
export interface FieldCorrection {
  readonly field: CorrectableField | "contact";
  /** What was extracted; null: not stated. */
  readonly was: string | null;
  readonly is: string | null;
  readonly because: string;
  readonly by: string;
  /** ISO day. */
  readonly on: string;
}

export interface Difference {
  readonly field: "date" | "place" | "topics" | "initiator" | "kind" | "status" | "outcome";
  readonly values: readonly Field<string>[];
}
