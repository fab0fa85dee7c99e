import type { Contact } from "../contact.ts";
import type { CountryName } from "./differences.ts";

/** A contact on its way to be merged. */
export interface ToldContact {
  readonly contact: Contact;
  /** Place of its earliest account in the order of publication. */
  readonly order: number;
  /** ISO day on which its earliest account was published. */
  readonly published: string | null;
}

/** What merging has to know beside the contacts. */
export interface Surroundings {
  /** By the id of an article that repeats another word for word, the id of that other. */
  readonly repostOf: ReadonlyMap<string, string>;
  /** ISO day of publication by the id of an article. */
  readonly publishedOf: ReadonlyMap<string, string | null>;
  readonly countryName: CountryName;
}
