import { runsWords } from "./alternatives.ts";
import type { Condition, Filter, Test } from "./filter.ts";

/** How a filter reads: "Syria or Iran, telephone calls, not Ukraine"; "all contacts" without conditions. */
export function filterWords({ conditions }: Filter): string {
  let words = "";
  for (let at = 0; at < conditions.length; ) {
    const [previous, condition = []] = [conditions[at - 1], conditions[at]];
    const runs = runsWords(conditions, at);
    if (previous) words += !runs && together(previous, condition) ? " and " : ", ";
    words += runs?.words ?? condition.map(testWords).join(" or ");
    at += runs?.length ?? 1;
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
