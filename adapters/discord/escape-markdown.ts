import { plain, plainSpan } from "../../src/replies/plain.ts";

/**
 * Makes untrusted text read on Discord as it was written, on one line.
 *
 * discord.js's own `escapeMarkdown` leaves headings, lists, quotations, small print, masked links, mentions and timestamps
 * alive; this leaves nothing alive, bare addresses included. Discord takes a backslash before any punctuation away again
 * when it draws the text. Spaces at either end stay, for the text may stand between others.
 */
export function escapeMarkdown(text: string): string {
  return plainSpan(text)
    .replace(/[\\*_~`|<>[\]#@]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:");
}

/**
 * Disarms what makes a list or small print at the start of a line whose text is escaped already. It is done on the line,
 * since "1" and ". x" may come from two spans.
 */
export function guardLineStart(line: string): string {
  return line
    .trimStart()
    .replace(/^[-+]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Text for a code block: line breaks and indents stay, and no run of backticks can end the block. */
export function codeBlockText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => indentOf(line) + plain(line));
  return lines.join("\n").replaceAll("`", "\u02CB");
}

function indentOf(line: string): string {
  const space = /^[ \t]*/.exec(line)?.[0] ?? "";
  return space.replaceAll("\t", "  ");
}
