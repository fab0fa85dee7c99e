import { sharePrefix } from "../evidence/features.ts";
import type { Cutting } from "./span.ts";
import { verbPlace } from "./verb-place.ts";

/** Behind these another does something else. */
const BORDER = /,\s(?:while|whereas|but|although|though)\s|;\s/gu;

/**
 * "A holds that [the tunnel] is the way out, while B insists …": what is asked about stands in another part of the
 * sentence than the only verb like the one asked for, so that whoever does this one is not meant.
 */
export function isDeedOnElse(cutting: Pick<Cutting, "terms" | "facts">): boolean {
  const { terms, facts } = cutting;
  const verb = verbPlace(cutting);
  if (verb?.term.sort !== "verb") return false;
  const borders = [...facts.text.matchAll(BORDER)].map(({ index }) => index);
  const from = borders.findLast((border) => border < verb.start) ?? 0;
  const to = borders.find((border) => border > verb.start) ?? facts.text.length;
  const things = terms.filter(({ sort, light }) => sort !== "verb" && !light);
  const places = things.flatMap((one) =>
    facts.terms.filter(({ term }) => term === one.term || sharePrefix(term, one.term)),
  );
  return places.length > 0 && places.every(({ start }) => start < from || start > to);
}
