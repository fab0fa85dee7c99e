import type { Question } from "../question.ts";

/** True where a contact whose channel is not stated may have been one of the kind asked for. */
export function fitsKindsLoosely({ kinds }: Question): boolean {
  return kinds.length > 0;
}
