import type { Condition, Filter, Test } from "./filter.ts";

/** How a filter reads: "Syria or Iran, telephone calls, not Ukraine"; "all contacts" without conditions. */
export function filterWords({ conditions }: Filter): string {
  let words = "";
  for (const [at, condition] of conditions.entries()) {
    const previous = conditions[at - 1];
    if (previous) words += together(previous, condition) ? " and " : ", ";
    words += condition.map(testWords).join(" or ");
  }
  return words || "all contacts";
}

/** "Syria and Iran": both are wanted of one contact. */
function together(before: Condition, after: Condition): boolean {
  const fields = [...before, ...after].map(({ of, not }) => (not ? "not" : of.field));
  return (
    before.length === 1 &&
    after.length === 1 &&
    ["topic", "with"].includes(fields[0] ?? "") &&
    fields[0] === fields[1]
  );
}

function testWords({ words, not }: Test): string {
  return not ? `not ${words}` : words;
}
