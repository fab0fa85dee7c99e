import type { ContactRecord } from "../contacts/record.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { About } from "./answered.ts";

/** What is answered without looking at passages. */
export interface RecordScope {
  readonly record: ContactRecord;
  /** Id of the only article that may answer. */
  readonly article?: string;
  /** What the conversation was about. */
  readonly about?: About;
  /** Where passages are at hand. */
  readonly index?: PassageIndex;
  /** ISO day of the person who asks; left out: of the machine. */
  readonly today?: string;
}

/** What a question is answered from. */
export interface Scope extends RecordScope {
  readonly index: PassageIndex;
}

/** In an archive of more articles than these, texts are not looked through word by word for an answer. */
export const LARGE_ARCHIVE = 1_000;
