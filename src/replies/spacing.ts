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
  if (before === undefined) return part.kind !== "paragraph" || parts[index + 1]?.kind === "list";
  if (before.kind === "heading") return false;
  if (part.kind === "list") return before.kind !== "paragraph";
  if (part.kind === "evidence") return before.kind !== "evidence";
  return before.kind === "list" || before.kind === "notice" || opensList(parts, index);
}

function opensList(parts: readonly Part[], index: number): boolean {
  return parts[index]?.kind === "paragraph" && parts[index + 1]?.kind === "list";
}
