import type { Article } from "../articles/article.ts";
import type { Contact, Evidence } from "../contacts/contact.ts";
import type { Filter } from "../contacts/filters/filter.ts";
import type { Rhythm } from "../contacts/rhythm.ts";
import type { Reply } from "../replies/reply.ts";
import type { Question } from "./question.ts";

/** What became of a question: the reply for people, and the same in parts for programs (`ask --json`). */
export interface Answered {
  readonly question: string;
  readonly kind: "answer" | "contacts" | "nothing-found" | "help" | "error";
  /** The short answer alone ("The United States", "30 March 2014"); null where there is none. */
  readonly answer: string | null;
  /** Why nothing was found; null otherwise. */
  readonly reason: string | null;
  /** Best first. */
  readonly evidence: readonly {
    readonly evidence: Evidence;
    readonly article: Article;
    readonly contact: string | null;
  }[];
  readonly contacts: readonly Contact[];
  readonly reply: Reply;
  /** Figures of which a picture can be drawn, where pictures go. */
  readonly figures?: { readonly rhythm: Rhythm; readonly filteredBy: string | null };
  /** What the next question in the conversation may refer to. */
  readonly about: About;
}

/** What a conversation is about, kept between questions; plain data for the store. */
export interface About {
  readonly briefing: string | null;
  /** Principal ids. */
  readonly people: readonly string[];
  /** Topic ids or free words. */
  readonly topics: readonly string[];
  /** ISO days, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** Contact ids of the last answer. */
  readonly contacts: readonly string[];
  /** Contact ids of the last list in the order in which it was shown, kept while its entries are talked of. */
  readonly list?: readonly string[];
  /** Where the last answer found none: the contacts that were talked of before; left out where there are none. */
  readonly before?: readonly string[];
  /** The last question in words. */
  readonly question: string | null;
  /** The last question as it was understood, with what it kept from earlier ones; left out by older versions. */
  readonly asked?: Question | null;
  /** The sentence that the last answer is, by its article and where it begins. */
  readonly sentence?: { readonly article: string; readonly start: number } | null;
  /** What the last list was narrowed by. */
  readonly filter?: Filter | null;
}

export const NOTHING_YET: About = {
  briefing: null,
  people: [],
  topics: [],
  from: null,
  to: null,
  contacts: [],
  question: null,
};
