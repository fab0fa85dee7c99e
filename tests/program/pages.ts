import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file with an article, written for the tests, about a meeting of Kerry and Lavrov in a city. */
export function newPage(city: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "readout-page-")), "page.txt");
  const text = `Ministers Meet in ${city}

U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in ${city} on Friday to talk about Syria, the State Department said.

Kerry told Lavrov that aid convoys needed safe passage, spokesman John Kirby told reporters on Saturday.
`;
  writeFileSync(file, text);
  return file;
}
