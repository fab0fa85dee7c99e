import type { Library } from "../library.ts";
import { problemLine } from "../problem.ts";
import { counted } from "../replies/counted.ts";

export interface Checked {
  readonly text: string;
  /** 1 if there is any fault. */
  readonly exitCode: 0 | 1;
}

/** Every problem in the briefings, one line each with file, line and remedy; then what was read. */
export function check(library: Library, reports: readonly string[] = []): Checked {
  const faults = library.problems.filter((problem) => problem.weight === "fault");
  const lines = library.problems.map((problem) => `${problem.weight}: ${problemLine(problem)}`);
  const read = library.shelves.map(({ record }) => {
    const { briefing, articles, contacts, others } = record;
    const other = others.length > 0 ? ` and ${others.length} of other pairs` : "";
    return `${briefing.name}: ${counted(articles.length, "article")}, ${counted(contacts.length, "contact")}${other}`;
  });
  const verdict = faults.length === 0 ? "No faults." : `${counted(faults.length, "fault")}.`;
  const reported = reports.map((line) => `reported as wrong: ${line}`);
  return {
    text: [...lines, ...reported, ...read, verdict].join("\n"),
    exitCode: faults.length === 0 ? 0 : 1,
  };
}
