import type { Piece } from "./pieces.ts";

/** Who comments, on a line above the comment: "Anna B. says:", "Bo wrote:", "Kari said …". */
const SAYS =
  /^(?<name>[\p{L}\d][\p{L}\d._' @-]{1,30}?) (?:says|said|wrote|writes|commented) ?(?::|\.\.\.|\u2026)$/iu;
/** Who is quoted so within a report. */
const OF_REPORT =
  /^(?:He|She|They|It|I|We|The|A|An|Mr|Ms|Mrs|Dr|President|Minister|Secretary|Ambassador|Chancellor|Premier)\b|\b(?:minist(?:er|ry)|spokes\p{L}+|statement|agency|report|president|secretary|ambassador|document|release)$/iu;

/** Whether a line names somebody who comments on the page: somebody whom the text above it does not know. */
export function headsComment(pieces: readonly Piece[], at: number): boolean {
  const name = SAYS.exec(pieces[at]?.folded ?? "")?.groups?.name;
  if (name === undefined || OF_REPORT.test(name)) return false;
  const words = name.split(" ");
  const above = pieces.slice(0, at).filter(({ prose }) => prose);
  return (
    above.length > 0 &&
    !above.some(({ folded }) => words.some((word) => word.length > 2 && folded.includes(word)))
  );
}
