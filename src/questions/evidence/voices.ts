import type { Wanted } from "./features.ts";
import { asksForPress, namesPress } from "./press.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { asksForSubjects, subjectsIn } from "./subjects-told.ts";
import { isToldByPronoun, toldTo } from "./told-to.ts";

/** What tells whose words a sentence gives, and to whom, in the order of `voicesOf`. */
export const VOICES = [
  "paper by name for which paper",
  "told him or her, for what was told",
  "own voice for what the author says",
  "subjects, where they are asked for",
] as const;

const AUTHOR_ASKED = /\b(?:the|this) (?:author|writer|columnist)(?:'s)?\b/i;
const OWN_VOICE = /\b(?:I|we|my|our|me)\b/;
const QUOTED = /["\u201c][^"\u201d]*["\u201d]/gu;

/** The cues of a sentence, in the order of `VOICES`; each counts 1 or 0. */
export function voicesOf({ words, terms }: Wanted, { text, names }: SentenceFacts): number[] {
  return [
    asksForPress(words) && namesPress({ text, names }),
    toldTo(words, terms) !== undefined && isToldByPronoun({ text }),
    AUTHOR_ASKED.test(words) && OWN_VOICE.test(text.replace(QUOTED, "")),
    asksForSubjects(words) && subjectsIn(text) !== null,
  ].map(Number);
}
