import type { Library } from "../library.ts";
import { examplesFrom } from "../questions/examples.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { counted, listed } from "../replies/counted.ts";

/** Two lines for somebody who has just opened the chat: what it holds, and what to type. */
export function greeting(library: Library): string {
  const [first] = library.shelves;
  if (!first)
    return "There are no records yet.\nAdd a folder under briefings/ (see docs/adding-a-briefing.md), then run: npm run readout -- check";
  const titles = library.shelves.map(
    ({ record }) => `${record.briefing.title}, ${counted(record.contacts.length, "contact")}`,
  );
  const archive = library.shelves.length === 1 ? ` ${archiveLine(first.record)}` : "";
  const command = first.record.briefing.command;
  const { questions, subject } = examplesFrom(first.record);
  const question = questions[0] === undefined ? "" : ` (${questions[0]})`;
  const faults = library.problems.filter((problem) => problem.weight === "fault").length;
  const trouble =
    faults > 0 ? `\n${counted(faults, "fault")} in the files: see npm run readout -- check` : "";
  return [
    `Readout holds the record of ${listed(titles)}.${archive}`,
    `Ask in your own words${question}, or type ${subject === null ? "" : `/${command} ${subject}, `}/${command} log or help. /quit ends.${trouble}`,
  ].join("\n");
}
