import type { Article } from "../articles/article.ts";
import type { Briefing } from "../briefing.ts";
import type { Problem } from "../problem.ts";
import type { Contact } from "./contact.ts";
import type { Rejected } from "./corrections/apply-corrections.ts";
import type { Register } from "./principals.ts";
import type { Vocabulary } from "./topics.ts";

/** Everything that is known of a briefing: its articles and the contacts found in them. */
export interface ContactRecord {
  readonly briefing: Briefing;
  readonly register: Register;
  readonly vocabulary: Vocabulary;
  /** Oldest publication first. */
  readonly articles: readonly Article[];
  /** Contacts among the briefing's principals, oldest first. */
  readonly contacts: readonly Contact[];
  /** Contacts of other pairs in the same articles, oldest first: shown as not counted. */
  readonly others: readonly Contact[];
  /** Entries that editors took out: not shown, but never lost. */
  readonly rejected: readonly Rejected[];
  /** Corrections that are broken or no longer match. */
  readonly problems: readonly Problem[];
}
