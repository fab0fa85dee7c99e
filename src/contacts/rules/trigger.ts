import type { ContactKind, ContactStatus } from "../contact.ts";

/**
 * The verbs and nouns that speak of a contact. Patterns are matched on the words of a sentence (lower case, one space
 * between words) in which "@" stands for persons, "#" for countries and institutions, "%" for dates.
 */
export interface Trigger {
  readonly kind: ContactKind;
  readonly form: "verb" | "noun";
  readonly words: string;
  /**
   * How the other side stands beside a verb: "direct" ("met @"), "with" ("spoke with @"), "to" ("wrote to @"), "of" ("the guest of @"),
   * "whose" ("was @'s guest"), "place" ("visited #"). A noun takes "with", "between", "of", "to" and a possessive.
   */
  readonly takes?: readonly ("direct" | "with" | "to" | "of" | "whose" | "place")[];
  /** The verb alone is no contact: it needs a channel ("by phone"), a date, or another trigger beside it. */
  readonly weak?: boolean;
  /** Of a weak word: people may do it from afar, so that a day is not enough. */
  readonly needs?: "place";
  /** Whoever acts brings the others together: "brought @ and @ together". */
  readonly gathers?: boolean;
  /** Who acts is the one who took the initiative ("telephoned", "a call from @"). */
  readonly initiates?: boolean;
  /** Who acts is the host ("received @ in Ankara"). */
  readonly hosts?: boolean;
  /** What the verb itself says of it: "invited @" proposes. */
  readonly status?: ContactStatus;
  /** It says how, not what: it tells of a contact only where two people stand beside it and nothing else tells of theirs. */
  readonly channel?: boolean;
  /** Two or more subjects are enough: "the two spoke". */
  readonly mutual?: boolean;
}

export const verb = (kind: ContactKind, words: string, rest: Partial<Trigger> = {}): Trigger => ({
  kind,
  form: "verb",
  words,
  takes: ["with"],
  ...rest,
});

export const noun = (kind: ContactKind, words: string, rest: Partial<Trigger> = {}): Trigger => ({
  kind,
  form: "noun",
  words,
  ...rest,
});
