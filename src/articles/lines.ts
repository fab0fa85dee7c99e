/**
 * Whether the line feeds inside a paragraph are only a margin, and no structure: text wrapped at a column. Its lines
 * are of like length, all but the last, and break in the middle of sentences.
 */
export function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.map((line) => line.trim().length);
  const full = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (full > 120 || full < 40) return false;
  const inner = lines.slice(0, -1);
  const even = lengths.slice(0, -1).filter((length) => length >= full * 0.65).length;
  const broken = inner.filter((line) => !/[.!?:;]["')\]\u201D\u2019]*\s*$/.test(line)).length;
  // A day below a line is its clock, not its end.
  const goingOn = lines.length > 2 ? /^\s*["'(\u201C\u2018]?[\p{Ll}\d]/u : /^\s*["'(\u201C\u2018]?\p{Ll}/u;
  const goesOn = lines.slice(1).filter((line) => goingOn.test(line)).length;
  return even >= inner.length * 0.8 && broken >= inner.length * 0.5 && goesOn >= inner.length * 0.4;
}
