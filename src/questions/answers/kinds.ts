import type { Question } from "../question.ts";

/** True where a contact whose channel is not stated may have been one of the kind asked for. */
export function fitsKindsLoosely({ kinds }: Question): boolean {
  return kinds.length > 0;
}

/** What is counted, as its kinds are called: "telephone call"; "contact" for any. */
export function nounOf(kinds: readonly string[]): string {
  if (kinds.includes("telephone call")) return "telephone call";
  if (kinds.includes("meeting")) return "meeting";
  return kinds[0] ?? "contact";
}
