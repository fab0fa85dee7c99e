/** A place in an article where somebody is named, described or referred to. */
export interface Mention {
  /** UTF-16 offsets into `article.folded` (and so into `article.text`), end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  readonly via: MentionVia;
  /**
   * Ids in the register: one for a person, institution or country, two or more for a group ("the two").
   * Empty for a person whom only the text introduces, and for a reference that stays unresolved.
   */
  readonly principals: readonly string[];
  /** A person without an entry, as the text introduces them; the same object shape for every later mention. */
  readonly person?: TextPerson;
  /** Of a group ("the foreign ministers of Fiji and China") those without an entry. */
  readonly persons?: readonly TextPerson[];
}

export type MentionVia =
  | "name"
  /** "the German chancellor", "the Secretary". */
  | "office"
  /** "his U.S. counterpart". */
  | "counterpart"
  | "pronoun"
  /** "the two", "both ministers", "the top diplomats of Russia and the U.S.". */
  | "group"
  /** A capital or seat that acts: "Moscow said", "the Kremlin". */
  | "metonym"
  | "country"
  | "institution";

/** A person introduced by the text alone: "the U.S. special envoy for Syria, Daniel Rubinstein". */
export interface TextPerson {
  /** "Daniel Rubinstein"; null where only the office is given ("the Japanese foreign minister"). */
  readonly name: string | null;
  /** As printed, without the country: "special envoy for Syria". */
  readonly office: string | null;
  /** ISO 3166-1 alpha-3 or null. */
  readonly country: string | null;
}
