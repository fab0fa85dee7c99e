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

interface Placed {
  readonly article: Article;
  readonly place: number;
}

const tables = new WeakMap<readonly Article[], ReadonlyMap<string, Placed>>();

/** Made once for an archive, since a reply over a large one looks up hundreds. */
function tableOf({ articles }: Pick<ContactRecord, "articles">): ReadonlyMap<string, Placed> {
  const known = tables.get(articles);
  if (known) return known;
  const table = new Map(articles.map((article, place) => [article.id, { article, place }]));
  tables.set(articles, table);
  return table;
}

/** An article of a record by its id. */
export function articleIn(
  record: Pick<ContactRecord, "articles">,
  id: string | undefined,
): Article | undefined {
  return id === undefined ? undefined : tableOf(record).get(id)?.article;
}

/** Where an article stands in a record, oldest publication first; -1 where it does not. */
export function placeIn(record: Pick<ContactRecord, "articles">, id: string): number {
  return tableOf(record).get(id)?.place ?? -1;
}
