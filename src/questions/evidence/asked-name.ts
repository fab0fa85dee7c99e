import { termsOf } from "../../search/terms.ts";
import type { AskedTerm } from "./asked-terms.ts";

/** True for a name all of whose words stand in the question. */
export function isAskedName(name: string, terms: readonly AskedTerm[]): boolean {
  const own = termsOf(name).map((one) => one.term);
  const surname = own.at(-1);
  const asked = new Set(
    terms.flatMap((term) => [term.term, ...termsOf(term.printed).map((one) => one.term)]),
  );
  return surname !== undefined && asked.has(surname);
}
