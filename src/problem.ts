/** Something wrong in a file or a setting: what it is, where, and what to do about it. `check` prints these. */
export interface Problem {
  readonly file: string;
  /** From 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Names the value that is wrong. */
  readonly says: string;
  readonly remedy: string;
  /** A `fault` makes `check` fail; a `remark` is only worth a look. */
  readonly weight: "fault" | "remark";
}

export function problemLine(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.says} ${problem.remedy}`;
}
