import type { ContactRecord } from "../contacts/record.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { About } from "./answered.ts";

/** What a question is answered from. */
export interface Scope {
  readonly record: ContactRecord;
  readonly index: PassageIndex;
  /** Id of the only article that may answer. */
  readonly article?: string;
  /** What the conversation was about. */
  readonly about?: About;
}
