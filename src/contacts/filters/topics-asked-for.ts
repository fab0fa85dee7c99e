import type { Filter } from "./filter.ts";

/** The topics, with everything narrower, that a filter asks for; null where it asks for contacts of any topic. */
export function topicsAskedFor({ conditions }: Filter): ReadonlySet<string> | null {
  const ids = conditions.flatMap((condition) =>
    condition.every(({ not, of }) => !not && of.field === "topic")
      ? condition.flatMap(({ of }) => (of.field === "topic" ? of.ids : []))
      : [],
  );
  return ids.length === 0 ? null : new Set(ids);
}
