import type { Piece } from "./pieces.ts";

/** What writers are and do, where a text tells who wrote it. */
const WRITER =
  /^,? (?:(?:is|was|has been) (?:currently |now )?(?:(?:an?|the|our) )?(?:[\p{L}'-]+ ){0,4}(?:fellow|[Pp]rofessor|lecturer|researcher|analyst|columnist|journalist|writer|author|correspondent|reporter|editor|scholar|contributor|director|chair(?:man|woman)?|ambassador|minister|diplomat)\b|(?:writes|wrote|covers|covered|reports|reported|teaches|taught|lectures|lectured|worked|works|served|heads|headed|directs|leads|edits|edited|joined|lives|studied|began|started|spent)\b|has (?:worked|written|covered|reported|taught|lived|been (?:an?|the|our|with)\b))/u;
/** What none but a writer is said to be, below a text that has not named the person. */
const PLAIN_WRITER =
  /\b(?:(?:senior |research |visiting |distinguished )fellow|is (?:an? )?(?:[\p{L}-]+ ){0,2}(?:[Pp]rofessor|[Ll]ecturer) (?:of|in|at|for)|is (?:the|an?) (?:[\p{L}'-]+ ){0,3}editor\b|columnist|contributor|contributing|staff writer|correspondent|(?:reporter|journalist|writer|editor) (?:at|for|with|based in)|is the author of|writes (?:about|on|for)|covers)\b/u;
/** "The author teaches in Oslo." below an opinion. */
const THE_WRITER =
  /^(?:The|Our) [Ee]ditorial [Bb]oard (?:is|consists|includes|represents)\b|^(?:The|This) (?:author|writer|columnist|contributor|reviewer|essayist)s?,? (?:is|was|are|were|has|have|\p{Ll}{3,}(?:s|ed)|taught|wrote|led)\b/u;
/** Where the text tells of an author itself; one whom it names right behind is another. */
const OF_WRITERS = /\b(?:authors|writers|columnists|the (?:author|writer|columnist)(?! \p{Lu}))\b/u;
/** What anybody may be, above a word that the views are not the paper's. */
const SOMEBODY = /^,? (?:is|was) (?:an?|the) /;
const MOST_WORDS = 60;

type Told = Pick<Piece, "folded" | "words">;

/**
 * Whether the last paragraph tells who wrote the text: "The author …", or somebody whom the byline names, or a line
 * beside the paragraph, and the text does not. Where views are disclaimed right below, whoever is told of wrote it.
 */
export function isAboutWriter(
  { folded, words }: Told,
  above: readonly string[],
  lines: readonly Told[],
  isDisclaimed = false,
): boolean {
  if (words > MOST_WORDS) return false;
  if (THE_WRITER.test(folded)) return !above.some((text) => OF_WRITERS.test(text));
  const name =
    /^(?:Dr\. |Prof\. )?(\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}.'-]*|de|van|von|al)){1,3}?)(?=,| is | was | has | \p{Ll}+(?:s|ed) | (?:taught|wrote|began|spent) )/u.exec(
      folded,
    )?.[1];
  if (name === undefined) return false;
  const told = folded.slice(folded.indexOf(name) + name.length);
  if (!WRITER.test(told) && !(isDisclaimed && SOMEBODY.test(told))) return false;
  if (above.some((text) => text.includes(name))) return false;
  const isNamed = lines.some(
    (line) => line.words <= 16 && line.folded.toLowerCase().includes(name.toLowerCase()),
  );
  return isNamed || isDisclaimed || PLAIN_WRITER.test(folded);
}

const NAME = "\\p{Lu}[\\p{L}.'-]+(?: (?:(?:de|van|von|al) )?\\p{Lu}[\\p{L}.'-]+){1,3}";
const NAMES = `${NAME}(?:(?:, | and |, and )${NAME})*`;
/** "Anna Berg reported from Oslo." "Bo Dahl in Kiel and Eva Lund contributed reporting." */
const REPORTERS = new RegExp(
  `^\\(?(${NAMES})(?:,? in \\p{Lu}[\\p{L}, -]+)? (?:(?:reported|wrote|filed)(?: this (?:story|report|article))? from|contributed\\b|(?:reported|wrote) this)\\b[^"]*$`,
  "u",
);
/** "Lund reported from Oslo.": a surname alone. */
const REPORTED =
  /^(\p{Lu}[\p{L}'-]+) (?:reported|contributed|wrote this (?:report|story|article)) from \p{Lu}[^".]{2,60}\.$/u;
const HELPED =
  /\b[Aa]dditional (?:reporting|research|material) (?:by|from)\b|\b(?:contributed|with) reporting\b/;
const MOST_OF_NOTE = 45;

/** Whether the last paragraph tells who reported the text and from where, and names nobody whom the text names. */
export function isReportersNote({ folded, words }: Told, above: readonly string[]): boolean {
  if (words > MOST_OF_NOTE || /"/.test(folded)) return false;
  const names = (REPORTERS.exec(folded) ?? REPORTED.exec(folded))?.[1];
  if (names === undefined) return HELPED.test(folded) && /^[(*_]/.test(folded);
  return !names.split(/, and |, | and /).some((name) => above.some((text) => text.includes(name)));
}
