import { join } from "node:path";
import type { Article } from "../articles/article.ts";
import type { SavedFolder } from "../articles/saved-lines.ts";
import { isSameRules, type ReadingRules, rulesFingerprint } from "../contacts/rules-fingerprint.ts";
import { emptyIndex, passageIndex } from "./build-index.ts";
import { loadingIndex, savingIndex } from "./index-file.ts";
import type { Indexed } from "./indexed.ts";
import type { PassageIndex } from "./passage-index.ts";
import { updating } from "./update-index.ts";

/** The indexes of all briefings, kept from one reading of the archive to the next, and in files from one start to the next. */
export interface IndexKeeper {
  /** The index of a briefing with these articles, worked out piece by piece: only what changed is read. */
  bringUpToDate(
    name: string,
    articles: readonly Article[],
    rules: ReadingRules,
  ): Generator<void, PassageIndex>;
}

/** An index is saved again when one passage of so many is new, or gone: the rest is read faster than written. */
const WORTH_SAVING = 50;

interface Kept {
  readonly indexed: Indexed;
  readonly rules: ReadingRules;
  /** Passages that came and went since the index was saved. */
  unsaved: number;
}

/** `saved` is where indexes are saved, `<briefing>.index` each; null: nowhere. */
export function keepIndexes(saved: SavedFolder | null): IndexKeeper {
  const kept = new Map<string, Kept>();
  let canSave = saved?.mayWrite === true;
  return {
    *bringUpToDate(name, articles, rules) {
      const path = saved === null ? null : join(saved.folder, `${name}.index`);
      const before = kept.get(name);
      const own =
        before !== undefined && isSameRules(before.rules, rules) ? before : yield* opened(path, rules);
      kept.set(name, own);
      own.unsaved += yield* updating(own.indexed, articles);
      if (path !== null && canSave && own.unsaved * WORTH_SAVING > own.indexed.engine.documentCount) {
        try {
          yield* savingIndex(path, own.indexed, rulesFingerprint(rules));
          own.unsaved = 0;
        } catch {
          // No room, or no permission: the index is built anew at the next start.
          canSave = false;
        }
      }
      return passageIndex(own.indexed, articles, rules.register, rules.vocabulary);
    },
  };
}

function* opened(path: string | null, rules: ReadingRules): Generator<void, Kept> {
  const indexed = emptyIndex(rules.register, rules.vocabulary);
  if (path !== null && (yield* loadingIndex(path, indexed, rulesFingerprint(rules))))
    return { indexed, rules, unsaved: 0 };
  return { indexed: emptyIndex(rules.register, rules.vocabulary), rules, unsaved: 0 };
}
