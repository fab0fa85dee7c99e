/** A person or institution of the register (`briefings/principals.yaml`): names, spellings, dated offices. */
export interface Principal {
  /** "john-kerry", "ru-foreign-ministry", "russia". */
  readonly id: string;
  readonly kind: "person" | "institution" | "country";
  /** Full name as shown: "John Kerry". */
  readonly name: string;
  readonly surname: string | null;
  /** Other spellings, in any script. */
  readonly aliases: readonly string[];
  readonly pronoun: "he" | "she" | "it";
  readonly offices: readonly Office[];
  /** ISO 3166-1 alpha-3 of the country a person or institution speaks for; null for international bodies. */
  readonly country: string | null;
  /** Capital and other names that stand for a country or institution: "Moscow", "the Kremlin". */
  readonly metonyms: readonly string[];
  /** Of a country, adjectives and names of its people: "Russian", "Russians". */
  readonly demonyms?: readonly string[];
  /** Of a country: "Moscow". Its other names stand in `metonyms`. */
  readonly capital?: string;
  readonly wikidata: string | null;
}

export interface Office {
  /** "Secretary of State", "Foreign Minister", "President". */
  readonly title: string;
  readonly role:
    | "head of state"
    | "head of government"
    | "foreign minister"
    | "spokesperson"
    | "envoy"
    | "ambassador"
    | "head of organization"
    | "other";
  readonly country: string | null;
  readonly organization: string | null;
  /** ISO days (or months, years); null: not known or still held. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The register, with the look-ups that finding needs. */
export interface Register {
  readonly principals: readonly Principal[];
  byId(id: string): Principal | undefined;
  /** Who held a role for a country (alpha-3) or organization (id) on a day; several where offices overlap. */
  holders(role: Office["role"], of: string, day: string | null): readonly Principal[];
  /** The capital that stands for a country in replies: "RUS" → "Moscow". */
  capital(country: string): string | null;
  /** The full name of a country: "USA" → "United States". */
  countryName(country: string): string | null;
}
