/** Untrusted text as one harmless line: no line breaks, control, direction-changing or invisible characters. */
export function plain(untrusted: string): string {
  return untrusted
    .replace(BREAKS, " ")
    .replace(UNSEEN, "")
    .replace(LONE_SURROGATES, "\uFFFD")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** As `plain`, but keeps the space at either end that separates a span from its neighbours. */
export function plainSpan(untrusted: string): string {
  const inner = plain(untrusted);
  if (inner === "") return /\s/.test(untrusted) ? " " : "";
  return `${/^\s/.test(untrusted) ? " " : ""}${inner}${/\s$/.test(untrusted) ? " " : ""}`;
}

/** C0 and C1 controls and Unicode's own line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const BREAKS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;
/** Soft hyphen, direction marks and overrides, zero-width characters, annotations, tags. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
