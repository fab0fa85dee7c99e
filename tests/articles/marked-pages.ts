import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page written for the tests, with what an import should make of it. */
export interface MarkedPage {
  readonly name: string;
  /** As scraped. */
  readonly text: string;
  /** Null where the page has none. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

const FOLDER = join(import.meta.dirname, "pages");

/** All pages of `pages/`: "# " marks the headline, "¶ " a line of the body; both marks are taken out of the page. */
export function markedPages(): MarkedPage[] {
  return readdirSync(FOLDER).map((name) => markedPage(name.replace(/\.txt$/, "")));
}

export function markedPage(name: string): MarkedPage {
  const lines = readFileSync(join(FOLDER, `${name}.txt`), "utf8").split("\n");
  return {
    name,
    text: lines.map((line) => line.replace(/^(?:# |¶ )/, "")).join("\n"),
    title: lines.find((line) => line.startsWith("# "))?.slice(2) ?? null,
    paragraphs: lines.filter((line) => line.startsWith("¶ ")).map((line) => line.slice(2)),
  };
}
