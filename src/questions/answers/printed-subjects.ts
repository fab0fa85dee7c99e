import { subjectsIn } from "../evidence/subjects-told.ts";

/** Longer than this is no list of subjects. */
const LONGEST = 160;

/**
 * What people talked about in the words of the one sentence that tells it all: "ways to mend the old crane" says more than
 * the subject it is filed under. Null where no sentence tells it, or several do.
 */
export function printedSubjects(quotes: readonly string[]): string | null {
  const [only, ...more] = [...new Set(quotes)];
  const place = only === undefined || more.length > 0 ? null : subjectsIn(only);
  if (!place || only === undefined || place.end - place.start > LONGEST) return null;
  const printed = only
    .slice(place.start, place.end)
    .trim()
    .replace(/[.,;:]+$/, "");
  return (printed.match(/["\u201c\u201d]/g)?.length ?? 0) % 2 === 0 ? printed : null;
}
