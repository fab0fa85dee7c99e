import type { Article } from "../articles/article.ts";
import type { ContactRecord } from "./record.ts";

/** A subject that contacts were about and that the vocabulary has no topic for, as an editor reviews it. */
export interface UnlistedSubject {
  /** In the words of the first article that has it. */
  readonly subject: string;
  /** How many contacts of all records were about it. */
  readonly contacts: number;
  /** The article it was read in first, and its sentence. */
  readonly article: Article;
  readonly quote: string;
}

/** The subjects without a topic, those of most contacts first. A topic in `topics.yaml` takes its subject off the list. */
export function unlistedSubjects(records: readonly ContactRecord[]): UnlistedSubject[] {
  const found = new Map<string, UnlistedSubject & { readonly ids: Set<string> }>();
  for (const { articles, contacts, others } of records)
    for (const { id, unlisted } of [...contacts, ...others])
      for (const { value, evidence } of unlisted) {
        const article = articles.find((one) => one.id === evidence.article);
        if (!article) continue;
        const key = value.toLowerCase();
        const known = found.get(key);
        const ids = (known?.ids ?? new Set()).add(id);
        const first = known ?? { subject: value, article, quote: evidence.quote };
        found.set(key, { ...first, ids, contacts: ids.size });
      }
  return [...found.values()]
    .sort((a, b) => b.contacts - a.contacts || a.subject.localeCompare(b.subject, "en"))
    .map(({ ids: _, ...subject }) => subject);
}
