/** One word of a filter, or a quoted phrase, with its key and its minus. */
export interface Word {
  /** As typed. */
  readonly printed: string;
  readonly not: boolean;
  /** "from" of "from:2014", in small letters. */
  readonly key: string | null;
  /** The value as typed, without quotes and closing marks. */
  readonly text: string;
  /** The same in small letters. */
  readonly value: string;
  readonly quoted: boolean;
}

/** A word, or a key with its value, which may stand in quotes or after a space, or be missing. */
const WORDS = /(-?)(?:([A-Za-z][A-Za-z-]*):(?!\/\/) ?(?![A-Za-z-]+:))?("[^"]*"?|[^\s"]+|$)/g;

/** The words of a folded filter text. */
export function splitWords(text: string): Word[] {
  return [...text.trim().matchAll(WORDS)].flatMap(([printed, minus = "", key, raw = ""]): Word[] => {
    if (!printed) return [];
    const quoted = raw.startsWith('"');
    const bare = /^([A-Za-z-]+):$/.exec(raw)?.[1];
    const clean = bare
      ? ""
      : (quoted ? raw.replaceAll('"', "") : raw.replace(/[?!.;]+$/, "").replace(/^,+|,+$/g, "")).trim();
    return [
      {
        printed: printed.trim(),
        not: minus !== "",
        key: (key ?? bare)?.toLowerCase() ?? null,
        text: clean,
        value: clean.toLowerCase(),
        quoted,
      },
    ];
  });
}
