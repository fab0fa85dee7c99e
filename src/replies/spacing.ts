import type { Part } from "./reply.ts";

/**
 * Whether an empty line stands before a part. Lines that belong together (a heading, its evidence, how its day is
 * known) stand together; a new heading, a list with its opening words, and small print stand apart.
 */
export function standsApart(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  const before = parts[index - 1];
  if (part === undefined) return false;
  if (part.kind === "heading" || part.kind === "copy") return true;
  if (part.kind === "notice") return before !== undefined && before.kind !== "notice";
  if (before === undefined) return part.kind !== "paragraph" || opensList(parts, index);
  if (before.kind === "heading") return false;
  if (part.kind === "list") return !isOpening(before);
  if (part.kind === "evidence") return before.kind !== "evidence";
  return before.kind === "list" || before.kind === "notice" || opensList(parts, index);
}

/** Opening words of a list: "Not counted:". */
function opensList(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  return part !== undefined && isOpening(part) && parts[index + 1]?.kind === "list";
}

function isOpening(part: Part): boolean {
  const last = part.kind === "paragraph" ? part.text.at(-1) : undefined;
  return last !== undefined && last.kind !== "cite" && last.text.trimEnd().endsWith(":");
}
