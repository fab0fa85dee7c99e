import { createInterface } from "node:readline";
import { type ReadLibrary, type Shelf, shelfOf } from "../library.ts";
import { answerOnRecord } from "../questions/answer-on-record.ts";
import { explainEvidence } from "../questions/evidence/explain.ts";
import { replyJson } from "../questions/reply-json.ts";
import { plainText } from "../replies/plain-text.ts";
import { UsageError } from "./usage-error.ts";

export interface AskOptions {
  readonly briefing?: string;
  /** Asks of this article alone. */
  readonly article?: string;
  readonly json?: boolean;
  /** Prints why the sentences were chosen, after the reply. */
  readonly explain?: boolean;
}

/** One question, one reply; `json` as in docs/design.md. */
export function ask(question: string, options: AskOptions, library: ReadLibrary): string {
  const shelf = chooseShelf(library, options.briefing, options.article);
  const answered = answerOnRecord(question, {
    ...shelf,
    ...(options.article ? { article: options.article } : {}),
  });
  if (options.json) return JSON.stringify(replyJson(answered));
  const why = options.explain
    ? `\n\n${explainEvidence(question, { ...shelf, ...(options.article ? { article: options.article } : {}) })}`
    : "";
  return `${plainText(answered.reply)}${why}`;
}

/** One question per line in, one JSON reply per line out, in order; a line that fails becomes an error reply. */
export async function askLines(
  input: NodeJS.ReadableStream,
  options: AskOptions,
  library: ReadLibrary,
  print: (line: string) => void,
): Promise<void> {
  const { briefing } = chooseShelf(library, options.briefing, options.article).record;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    try {
      print(ask(line, { ...options, json: true }, library));
    } catch {
      const text = "This question could not be answered because of a fault in Readout. Please report it.";
      const nothing = { answer: null, evidence: [], contacts: [] };
      print(
        JSON.stringify({
          question: line,
          briefing: briefing.name,
          kind: "error",
          headline: text,
          text,
          ...nothing,
        }),
      );
    }
  }
}

/** The shelf named, or the one with the article, or the only one. */
export function chooseShelf<S extends Shelf>(
  library: { readonly shelves: readonly S[] },
  briefing: string | undefined,
  article?: string,
): S {
  const names = library.shelves.map(({ record }) => record.briefing.name).join(", ");
  if (names === "")
    throw new UsageError(
      "There are no briefings. Set READOUT_BRIEFINGS to a folder that holds some, and run check.",
    );
  if (briefing !== undefined) {
    const named = shelfOf(library, briefing);
    if (!named) throw new UsageError(`There is no briefing "${briefing}". Known: ${names}.`);
    if (article !== undefined) requireArticle(named, article);
    return named;
  }
  if (article !== undefined) {
    const holder = library.shelves.find((shelf) => holds(shelf, article));
    if (!holder) throw new UsageError(`There is no article "${article}". List them with: import --list`);
    return holder;
  }
  const [only, second] = library.shelves;
  if (only === undefined || second !== undefined)
    throw new UsageError(`Say which briefing with --briefing: ${names}.`);
  return only;
}

function holds({ record }: Shelf, article: string): boolean {
  return record.articles.some(({ id }) => id === article);
}

function requireArticle(shelf: Shelf, article: string): void {
  if (holds(shelf, article)) return;
  throw new UsageError(
    `The briefing ${shelf.record.briefing.name} has no article "${article}". List them with: import --list`,
  );
}
