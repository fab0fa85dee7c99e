/**
 * Folds typographic variants to plain ones, one UTF-16 unit for one, so that offsets stay valid: rules are written
 * with plain spaces, quotes and hyphens and still match text full of U+00A0 and curly quotes.
 */
export function fold(text: string): string {
  return text.replace(VARIANTS, (unit) => PLAIN[unit] ?? " ");
}

const PLAIN: Readonly<Record<string, string>> = {
  "\u0060": "'",
  "\u00B4": "'",
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u02BC": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u201F": '"',
  "\u00AB": '"',
  "\u00BB": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
};

/** Spaces that are not U+0020 (a line feed stays), quotes and hyphens of every sort. */
const VARIANTS =
  /[\t\r\u0060\u00B4\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2018-\u201F\u02BC\u00AB\u00BB\u2010-\u2013]/g;
