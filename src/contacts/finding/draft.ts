import type { Article, Sentence } from "../../articles/article.ts";
import type { ContactDate, ContactKind, ContactStatus, Evidence, Field } from "../contact.ts";
import type { Party } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";

/** A contact while it is gathered from the sentences of one article. */
export interface Draft {
  kind: Field<ContactKind>;
  status: Field<ContactStatus>;
  parties: Party[];
  date: ContactDate | null;
  place: Field<string> | null;
  /** What its sentences say, in order. */
  readonly candidates: Candidate[];
  /** Sentences that speak of it, by index. */
  readonly sentences: Set<number>;
  pastPlan: boolean;
}

/** A sentence as evidence. */
export function evidenceOf(article: Article, sentence: Sentence): Evidence {
  const { start, end } = sentence;
  return { article: article.id, start, end, quote: article.text.slice(start, end) };
}
