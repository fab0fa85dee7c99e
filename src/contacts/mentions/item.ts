import type { Principal } from "../principals.ts";
import type { TextPerson } from "./mention.ts";
import type { Title } from "./office-words.ts";

/** What one pass over the words of a text finds, before it is known whom the references mean. */
export type Item = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: "person";
      readonly candidates: readonly Principal[];
      readonly full: boolean;
      readonly titled: TitledBy | null;
    }
  | {
      readonly kind: "text person";
      readonly name: string;
      readonly office: string;
      readonly country: string | null;
      /** Of a body among states, or of those who fight one: of no country, also where the text takes one for granted. */
      readonly abroad?: true;
    }
  /** A later mention of somebody whom the text introduced, by surname. */
  | { readonly kind: "text person again"; readonly person: TextPerson }
  | { readonly kind: "office"; readonly title: Title; readonly of: Of | null; readonly definite: boolean }
  | {
      readonly kind: "offices";
      readonly title: Title;
      readonly countries: readonly string[];
      /** Who holds them for which country, where only the text says so. */
      readonly named?: Readonly<Record<string, TextPerson>>;
      /** Whom of the register the text names with them, by country. */
      readonly known?: Readonly<Record<string, Principal>>;
    }
  | {
      readonly kind: "counterpart";
      readonly country: string | null;
      readonly name: string | null;
      /** "his guest": whoever it is, of whatever rank. */
      readonly rank?: "any";
    }
  /** "his French and German counterparts", "her counterparts from Japan and China". */
  | {
      readonly kind: "counterparts";
      readonly countries: readonly string[];
      /** Who they are, where their names stand behind the word. */
      readonly named?: readonly {
        readonly name: string;
        readonly principal: Principal | null;
        readonly country: string | null;
      }[];
    }
  /** "Russian and Ukrainian negotiators", "diplomats from Japan and China": the two countries. */
  | { readonly kind: "delegations"; readonly countries: readonly string[] }
  | {
      readonly kind: "group";
      readonly role: Title["role"] | null;
      readonly count: number;
      /** "the two visitors": those of one country among whoever is named. */
      readonly compatriots?: true;
    }
  | { readonly kind: "pronoun"; readonly word: string }
  | { readonly kind: "institution"; readonly principal: Principal }
  | { readonly kind: "ministry"; readonly which: "foreign" | "any" | "department" }
  | {
      readonly kind: "country";
      readonly principal: Principal;
      readonly capital: boolean;
      readonly acts: boolean;
    }
);

/** The office that stands beside a name, and whose it is said to be. */
export interface TitledBy {
  readonly title: Title;
  readonly of: Of | null;
}

/** Whose office: a country (alpha-3) or an institution (id). */
export interface Of {
  readonly country: string | null;
  readonly organization: string | null;
}
